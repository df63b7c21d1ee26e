//! What a feed is called and who it is for, and the page that says it of all.

use super::{FEED_ENTRIES, FeedFormat, FeedOf, GROUP_FEED_ENTRIES};
use crate::edition::{Lens, list_title};
use crate::identifier::Kind;
use crate::label::Tlp;
use serde::Serialize;

/// Everything that the page of feeds shows.
#[derive(Serialize, Debug)]
pub struct FeedsView {
    /// The feeds, by what they are about.
    pub groups: Vec<FeedGroup>,
    /// How many of the newest entries a feed of the whole site holds.
    pub most: usize,
    /// How many one of a service, a product or a team holds.
    pub most_of_group: usize,
}

/// Feeds that are about the same kind of thing.
#[derive(Serialize, Debug)]
pub struct FeedGroup {
    /// Its anchor.
    pub anchor: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What is true of each of its feeds.
    pub note: &'static str,
    /// Its feeds.
    pub feeds: Vec<FeedLine>,
}

/// A feed of the page.
#[derive(Serialize, Debug)]
pub struct FeedLine {
    /// What it is about.
    pub name: String,
    /// The page that shows the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Who it is for, in one line.
    pub audience: String,
    /// Its address as Atom, as seen from the page.
    pub atom: String,
    /// Its address as JSON Feed, as seen from the page.
    pub json: String,
    /// How many entries it has.
    pub count: usize,
    /// The tightest label of what it holds.
    pub tlp: Tlp,
}

/// A group's anchor, its heading, and what is true of each of its feeds.
type Heading = (&'static str, &'static str, &'static str);

impl FeedOf {
    const fn heading(&self) -> Heading {
        match self {
            Self::All | Self::Kind(_) => ("site", "The whole site", ""),
            Self::Severity(_) => ("severity", "By severity", ""),
            Self::Service(_) => ("services", "By service", ""),
            Self::Product(_) => (
                "products",
                "By product",
                "Advisories that say something of the product, “not affected” too.",
            ),
            Self::Team(_) => (
                "teams",
                "By team",
                "Everything that the team answers for. An improvement comes up when a review has \
                 looked at it.",
            ),
        }
    }
}

impl Lens<'_, '_> {
    /// What a feed is about, in a few words.
    pub fn feed_name(&self, of: &FeedOf) -> String {
        let registry = &self.d.book.registry;
        match of {
            FeedOf::All => "All records".to_owned(),
            FeedOf::Kind(kind) => list_title(*kind).to_owned(),
            FeedOf::Severity(severity) => format!("Severity {}", severity.shown().to_lowercase()),
            FeedOf::Service(key) => registry.service_name(key).to_owned(),
            FeedOf::Product(product) => product.name.clone(),
            FeedOf::Team(key) => registry.team_name(key).to_owned(),
        }
    }

    /// Who a feed is for, in one line.
    pub fn feed_audience(&self, of: &FeedOf) -> String {
        let name = self.feed_name(of);
        match of {
            FeedOf::All => {
                "For those who want to miss nothing: every record, improvements aside.".to_owned()
            }
            FeedOf::Kind(Kind::Advisory) => {
                "For customers: am I affected, what do I do, and by when.".to_owned()
            }
            FeedOf::Kind(_) => {
                "For customers and engineers: what happened, why, and what changes because of it."
                    .to_owned()
            }
            FeedOf::Severity(severity) => format!(
                "For those who act on {} alone: advisories and incidents of that severity.",
                severity.shown().to_lowercase()
            ),
            FeedOf::Service(_) => {
                format!("For those who use or run {name}: its advisories and incidents.")
            }
            FeedOf::Product(_) => format!("For those who have {name}: the advisories about it."),
            FeedOf::Team(_) => {
                format!("For {name} and those who work with them: what the team answers for.")
            }
        }
    }

    /// What a feed is called where it is subscribed to.
    pub fn feed_title(&self, of: &FeedOf) -> String {
        let site = &self.d.config().title;
        if *of == FeedOf::All { site.clone() } else { format!("{} · {site}", self.feed_name(of)) }
    }

    /// The page of feeds.
    pub fn feeds(&self) -> FeedsView {
        let narrow = self.d.for_feeds();
        let mut groups: Vec<FeedGroup> = Vec::new();
        for of in self.d.feed_subjects() {
            let records = narrow.feed_records(&of);
            let line = FeedLine {
                name: self.feed_name(&of),
                page: of.page().map(|page| self.href(&page)),
                audience: self.feed_audience(&of),
                atom: self.href(&of.address(FeedFormat::Atom)),
                json: self.href(&of.address(FeedFormat::Json)),
                count: records.len(),
                tlp: narrow.feed_tlp(&records),
            };
            let (anchor, title, note) = of.heading();
            match groups.last_mut().filter(|group| group.anchor == anchor) {
                Some(group) => group.feeds.push(line),
                None => groups.push(FeedGroup { anchor, title, note, feeds: vec![line] }),
            }
        }
        FeedsView { groups, most: FEED_ENTRIES, most_of_group: GROUP_FEED_ENTRIES }
    }
}
