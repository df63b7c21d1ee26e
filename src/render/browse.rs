//! Parts of lists whose records share a word, and what stands above every list.

use super::Renderer;
use super::head::Head;
use super::html::{ListView, Prepared, highest};
use crate::address::Address;
use crate::edition::{BrowseView, FeedOf, Lens, Narrowed, list_title};
use crate::identifier::Kind;

impl<'a> Renderer<'_, 'a> {
    /// A page of the part of a list that shares a word.
    pub(super) fn narrowed(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        part: &Narrowed,
        number: u32,
    ) -> Prepared {
        let all = self.d.narrowed_list(part);
        let (list, title) = (part.address(), part.title());
        let view = ListView {
            title: &title,
            kind: part.kind.folder(),
            total: all.len(),
            rows: lens.filed_rows(self.plan.slice(all, number)),
            years: Vec::new(),
            states: Vec::new(),
            overdue: 0,
            awaiting: None,
            pager: self.plan.pager(&list, number, all.len(), lens.prefix()),
        };
        let mut head = Head::new(self.d, lens, address, "list", &title)
            .labelled(highest(view.rows.iter()))
            .below(lens, &Address::List(part.kind), list_title(part.kind))
            .numbered(lens, &list, &title, number);
        head.key = part.kind.folder();
        if matches!(part.kind, Kind::Incident | Kind::Advisory) {
            head.follow(self.d, lens, &FeedOf::Kind(part.kind));
        }
        let browse = lens.browse_part(part.kind, &list);
        Prepared::new(head, "list", &view).browsed(&browse)
    }
}

impl Prepared {
    /// Puts above a list what leads through it; the page then has the label of that too.
    pub(super) fn browsed(mut self, browse: &BrowseView<'_>) -> Self {
        self.head.tlp = self.head.tlp.max(browse.tlp());
        self.with("browse", browse)
    }
}
