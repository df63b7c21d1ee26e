//! Which overviews an edition has, and what they are called.

use super::{Disclosure, FeedOf, Lens};
use crate::address::{Address, Overview};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use serde::Serialize;

/// A page of the tracker in the strip of links that its pages share.
#[derive(Serialize, Debug)]
pub struct TrackerLink {
    /// Its address.
    pub href: String,
    /// Its words.
    pub text: &'static str,
    /// Whether it is the page that shows the link.
    pub current: bool,
}

impl Overview {
    /// Its title.
    pub fn title(self) -> &'static str {
        say!(match self {
            Self::Table => "overview_table",
            Self::NextReview => "overview_next_review",
            Self::Processes => "overview_processes",
            Self::ServiceLevels => "overview_service_levels",
            Self::Deadlines => "overview_deadlines",
            Self::Trends => "overview_trends",
            Self::Exports => "overview_exports",
            Self::Feeds => "overview_feeds",
            Self::Report => "overview_report",
            Self::Search => "overview_search",
        })
    }

    /// The place of the navigation that its page belongs to.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Table => "improvements",
            Self::NextReview => "reviews",
            Self::ServiceLevels => "service-levels",
            Self::Processes => "processes",
            Self::Deadlines => "deadlines",
            Self::Trends => "trends",
            Self::Exports => "exports",
            Self::Feeds => "feeds",
            Self::Report => "report",
            Self::Search => "search",
        }
    }
}

impl Disclosure<'_> {
    /// The overviews that have something to show.
    pub fn overviews(&self) -> Vec<Overview> {
        let has = |kind| !self.list(kind).is_empty();
        let there = |overview: &Overview| match overview {
            Overview::Table => has(Kind::Improvement),
            // Who may not know the reviews can't be told what none has looked at.
            Overview::NextReview => {
                has(Kind::Improvement) && (has(Kind::Review) || self.tlp() >= Tlp::AmberStrict)
            }
            Overview::Processes => self.has_processes(),
            Overview::ServiceLevels => has(Kind::Event),
            Overview::Deadlines => self.has_clocks(),
            Overview::Trends => has(Kind::Incident),
            Overview::Exports => {
                has(Kind::Incident)
                    || has(Kind::Improvement)
                    || self.has_osv_records()
                    || !self.csaf_documents().is_empty()
            }
            Overview::Feeds => self.has_feed(&FeedOf::All),
            // Without an address to send it to, a report leads nowhere.
            Overview::Search => self.search_size() > 0,
            Overview::Report => self.config().organization.contact.is_some(),
        };
        Overview::ALL.into_iter().filter(there).collect()
    }

    /// Over how many entries the pages of an overview are spread; 1 where it has one page.
    pub fn overview_total(&self, overview: Overview) -> usize {
        match overview {
            Overview::Table => self.list(Kind::Improvement).len(),
            Overview::ServiceLevels => self.list(Kind::Event).len(),
            _ => 1,
        }
    }
}

impl Lens<'_, '_> {
    /// The pages of the tracker that this edition has.
    pub fn tracker_links(&self, here: &Address) -> Vec<TrackerLink> {
        let board = (Address::List(Kind::Improvement), say!("tracker_board"));
        let overviews = [
            (Overview::Table, say!("tracker_table")),
            (Overview::NextReview, say!("tracker_next_review")),
            (Overview::Processes, say!("tracker_processes")),
            (Overview::Trends, say!("tracker_trends")),
        ];
        let there = self.d.overviews();
        let others = overviews.into_iter().filter(|(overview, _)| there.contains(overview));
        let others = others.map(|(overview, text)| (Address::Overview(overview), text));
        let board = Some(board).filter(|_| !self.d.list(Kind::Improvement).is_empty());
        board
            .into_iter()
            .chain(others)
            .map(|(address, text)| TrackerLink {
                href: self.href(&address),
                text,
                current: address == *here,
            })
            .collect()
    }
}
