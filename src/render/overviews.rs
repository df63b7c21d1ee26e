//! Pages that look over many records at once, and the pages of reporters.

use super::Renderer;
use super::head::Head;
use super::html::Prepared;
use crate::address::{Address, Overview};
use crate::edition::{Lens, RecordIndex};
use crate::identifier::Kind;

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
        match overview {
            Overview::Table => {
                let all = self.d.list(Kind::Improvement);
                let view = lens.improvement_table(self.plan.slice(all, number));
                let list = Address::Overview(overview);
                let pager = self.plan.pager(&list, number, all.len(), lens.prefix());
                Prepared::new(head("table"), "table", &view).with("pager", &pager)
            }
            Overview::NextReview => {
                Prepared::new(head("next-review"), "review", &lens.next_review())
            }
            Overview::Processes => Prepared::new(head("processes"), "processes", &lens.processes()),
            Overview::ServiceLevels => {
                let all = self.d.list(Kind::Event);
                let view = lens.service_levels(self.plan.slice(all, number), number == 1);
                let list = Address::Overview(overview);
                let pager = self.plan.pager(&list, number, all.len(), lens.prefix());
                let mut head = head("service-levels");
                if number > 1 {
                    head.title = format!("{}, page {number}", overview.title());
                }
                Prepared::new(head, "levels", &view).with("pager", &pager)
            }
            Overview::Deadlines => Prepared::new(head("deadlines"), "deadlines", &lens.deadlines()),
            Overview::Trends => Prepared::new(head("trends"), "trends", &lens.trends()),
            Overview::Exports => Prepared::new(head("exports"), "exports", &lens.exports()),
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
        let title = format!("Progress of report {}", view.id);
        let mut head = Head::new(self.d, lens, address, "reporter", &title).labelled(view.tlp);
        head.noindex = true;
        head.private = true;
        Some(Prepared::new(head, "report", &view))
    }
}
