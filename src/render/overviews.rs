//! Pages that look over many records at once, and the pages of reporters.

use super::Renderer;
use super::head::Head;
use super::html::{Prepared, numbered};
use crate::address::{Address, Overview};
use crate::edition::{Lens, Link, Links, RecordIndex, list_title};
use crate::identifier::Kind;

/// The improvements as files for other programs.
const TRACKER_FILES: [(&str, &str); 3] = [
    ("improvements.ics", "Calendar of due dates"),
    ("improvements.csv", "CSV"),
    ("improvements.json", "JSON"),
];

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
                let view = lens.improvement_table(self.plan.table_slice(&all, number));
                let pager = self.plan.table_pager(number, all.len(), lens.prefix());
                let list = Address::List(Kind::Improvement);
                let mut head = head("table").labelled(view.tlp).below(
                    lens,
                    &list,
                    list_title(Kind::Improvement),
                );
                head.title = numbered(overview.title(), number);
                let files = self.files(lens, &TRACKER_FILES);
                Prepared::new(head, "table", &view).with("pager", &pager).with("files", &files)
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
                Prepared::new(head("service-levels"), "levels", &lens.service_levels())
            }
            Overview::Deadlines => Prepared::new(head("deadlines"), "deadlines", &lens.deadlines()),
            Overview::Trends => Prepared::new(head("trends"), "trends", &lens.trends()),
            Overview::Exports => Prepared::new(head("exports"), "exports", &lens.exports()),
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
        Prepared::new(head, "board", &view)
            .with("tracker", &lens.tracker_links(address))
            .with("files", &self.files(lens, &TRACKER_FILES))
    }

    /// Links to those of the files that this edition has.
    fn files(&self, lens: &Lens<'_, 'a>, files: &[(&str, &str)]) -> Links {
        let file = |(path, text): &(&str, &str)| {
            let address = Address::File((*path).into());
            let there = self.plan.holds(&address);
            there.then(|| Link { href: Some(lens.href(&address)), text: (*text).to_owned() })
        };
        files.iter().filter_map(file).collect()
    }

    /// A link to the calendar of a team, where this edition has one.
    pub(super) fn calendar(&self, lens: &Lens<'_, 'a>, team: Address) -> Option<Link> {
        let file = Address::Attachment(Box::new(team), "improvements.ics".into());
        let there = self.plan.holds(&file);
        there.then(|| Link { href: Some(lens.href(&file)), text: "Due dates as a calendar".into() })
    }

    /// A reporter's page: it says nothing but its view, and asks search engines to leave it out.
    pub(super) fn reporter(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        index: RecordIndex,
    ) -> Option<Prepared> {
        let view = lens.reporter_page(index)?;
        let mut head = Head::new(self.d, lens, address, "reporter", "Progress of a report");
        head.noindex = true;
        Some(Prepared::new(head, "report", &view))
    }
}
