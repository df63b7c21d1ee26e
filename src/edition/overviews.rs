//! Which overviews an edition has, and what they are called.

use super::Disclosure;
use crate::address::Overview;
use crate::identifier::Kind;

impl Overview {
    /// Its title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Table => "All improvements",
            Self::NextReview => "For the next review",
            Self::Processes => "Processes",
            Self::ServiceLevels => "Service levels",
            Self::Deadlines => "Deadlines to notify",
            Self::Trends => "Trends",
            Self::Exports => "Files for other programs",
        }
    }

    /// The place of the navigation that it belongs to.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Table => "improvements",
            Self::NextReview => "reviews",
            Self::ServiceLevels => "events",
            Self::Processes => "processes",
            Self::Deadlines => "deadlines",
            Self::Trends => "trends",
            Self::Exports => "exports",
        }
    }
}

impl Disclosure<'_> {
    /// The overviews that have something to show.
    pub fn overviews(&self) -> Vec<Overview> {
        let has = |kind| !self.list(kind).is_empty();
        let there = |overview: &Overview| match overview {
            Overview::Table | Overview::NextReview | Overview::Processes => has(Kind::Improvement),
            Overview::ServiceLevels => has(Kind::Event),
            Overview::Deadlines => self.has_clocks(),
            Overview::Trends => has(Kind::Incident),
            Overview::Exports => has(Kind::Incident) || has(Kind::Improvement),
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
