//! Links between the pages of a long list.

use crate::address::Address;
use serde::Serialize;

/// Where a page of a list stands among the others.
#[derive(Serialize, Debug, PartialEq, Eq)]
pub struct Pager {
    /// This page's number.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The first, the last and the nearest, with gaps.
    pub items: Vec<PagerItem>,
}

/// A page of a list, or a gap.
#[derive(Serialize, Debug, PartialEq, Eq)]
pub struct PagerItem {
    /// Its number; `None` for a gap.
    pub number: Option<u32>,
    /// Its address.
    pub href: Option<String>,
    /// Whether it is this page.
    pub current: bool,
}

/// How many neighbours are shown on each side.
const NEIGHBOURS: u32 = 2;

impl Pager {
    /// The pager of one of several pages; `None` where there is one page alone.
    pub fn new(list: &Address, page: u32, pages: u32, root: &str) -> Option<Self> {
        if pages < 2 {
            return None;
        }
        let href = |n: u32| format!("{root}{}", list.clone().page(n).path());
        let shown = |n: &u32| *n == 1 || *n == pages || n.abs_diff(page) <= NEIGHBOURS;
        let mut items = Vec::new();
        let mut last = 0;
        for n in (1..=pages).filter(shown) {
            if n > last + 1 {
                items.push(PagerItem { number: None, href: None, current: false });
            }
            items.push(PagerItem { number: Some(n), href: Some(href(n)), current: n == page });
            last = n;
        }
        Some(Self {
            page,
            pages,
            previous: (page > 1).then(|| href(page - 1)),
            next: (page < pages).then(|| href(page + 1)),
            items,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::Kind;

    #[test]
    fn first_last_and_neighbours_with_gaps() {
        let pager = Pager::new(&Address::List(Kind::Incident), 10, 20, "../").unwrap();
        let numbers: Vec<Option<u32>> = pager.items.iter().map(|i| i.number).collect();
        let expected =
            [Some(1), None, Some(8), Some(9), Some(10), Some(11), Some(12), None, Some(20)];
        assert_eq!(numbers, expected);
        assert_eq!(pager.next.as_deref(), Some("../incidents/page/11/"));
        assert!(Pager::new(&Address::Home, 1, 1, "").is_none());
    }
}
