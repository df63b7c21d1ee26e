//! Pages that look over many records at once, and the pages of reporters.

use super::Renderer;
use super::head::Head;
use super::html::{Prepared, numbered};
use crate::address::{Address, Overview};
use crate::edition::{Lens, RecordIndex, list_title};
use crate::identifier::Kind;
use crate::language::say;

impl<'a> Renderer<'_, 'a> {
    /// A page of an overview.
    pub(super) fn overview(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        overview: Overview,
        number: u32,
    ) -> Prepared {
        let head = |kind| {
            let mut head = Head::new(self.d, lens, address, kind, overview.title()).dated(self.d);
            head.key = overview.key();
            head
        };
        let prepared = match overview {
            Overview::Table => {
                let all = self.d.table();
                let view = lens.improvement_table(self.plan.table_slice(all, number));
                let pager = self.plan.table_pager(number, all.len(), lens.prefix());
                let list = Address::List(Kind::Improvement);
                let mut head = head("table").labelled(view.tlp).below(
                    lens,
                    &list,
                    list_title(Kind::Improvement),
                );
                head.title = numbered(overview.title(), number);
                self.offer_all(&mut head, lens, Kind::Improvement);
                Prepared::new(head, "table", &view).with("pager", &pager)
            }
            Overview::NextReview => {
                let view = lens.next_review();
                let mut head = head("next-review").labelled(view.tlp);
                if !self.d.list(Kind::Review).is_empty() {
                    let list = Address::List(Kind::Review);
                    head = head.below(lens, &list, list_title(Kind::Review));
                }
                Prepared::new(head, "review", &view)
            }
            Overview::Processes => {
                let view = lens.processes();
                let head = head("processes").labelled(view.tlp);
                Prepared::new(head, "processes", &view)
            }
            Overview::ServiceLevels => {
                let all = self.d.list(Kind::Event);
                let view = lens.service_levels(self.plan.slice(all, number), number == 1);
                let list = Address::Overview(overview);
                let pager = self.plan.pager(&list, number, all.len(), lens.prefix());
                let mut head = head("service-levels");
                if number > 1 {
                    head.title = numbered(overview.title(), number);
                }
                Prepared::new(head, "levels", &view).with("pager", &pager)
            }
            Overview::Deadlines => Prepared::new(head("deadlines"), "deadlines", &lens.deadlines()),
            Overview::Trends => Prepared::new(head("trends"), "trends", &lens.trends()),
            Overview::Exports => Prepared::new(head("exports"), "exports", &lens.exports()),
            Overview::Feeds => Prepared::new(head("feeds"), "feeds", &lens.feeds()),
            Overview::Search => {
                let mut head = head("search");
                head.as_of = None;
                Prepared::new(head, "search", &())
            }
            Overview::Report => {
                let mut head = head("report");
                // Nothing in it depends on the clock.
                head.as_of = None;
                Prepared::new(head, "form", &lens.report_form())
            }
        };
        prepared.with("tracker", &lens.tracker_links(address))
    }

    /// The board of improvements.
    pub(super) fn board(&self, lens: &Lens<'_, 'a>, address: &Address) -> Prepared {
        let view = lens.board();
        let title = list_title(Kind::Improvement);
        let mut head = Head::new(self.d, lens, address, "board", title).dated(self.d);
        head = head.labelled(view.tlp);
        head.key = Kind::Improvement.folder();
        self.offer_all(&mut head, lens, Kind::Improvement);
        Prepared::new(head, "board", &view).with("tracker", &lens.tracker_links(address))
    }

    /// Names the files that hold all records of a kind.
    pub(super) fn offer_all(&self, head: &mut Head, lens: &Lens<'_, 'a>, kind: Kind) {
        for (file, export) in self.d.exports_of(kind) {
            head.offer(lens, &file, &export);
        }
    }

    /// A reporter's page: it says nothing but its view, and asks search engines to leave it out.
    pub(super) fn reporter(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        index: RecordIndex,
    ) -> Option<Prepared> {
        let view = lens.reporter_page(index)?;
        let title = say!("title_progress_of_report", id = view.id);
        let mut head = Head::new(self.d, lens, address, "reporter", &title).labelled(view.tlp);
        head.noindex = true;
        head.private = true;
        Some(Prepared::new(head, "report", &view))
    }
}
