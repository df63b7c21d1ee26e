//! What a feed is called and who it is for, and the page that says it of all.

use super::{FEED_ENTRIES, FeedFormat, FeedOf, GROUP_FEED_ENTRIES};
use crate::edition::{Lens, list_title};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
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
    fn heading(&self) -> Heading {
        match self {
            Self::All | Self::Kind(_) => ("site", say!("feeds_site"), ""),
            Self::Severity(_) => ("severity", say!("feeds_by_severity"), ""),
            Self::Service(_) => ("services", say!("feeds_by_service"), ""),
            Self::Product(_) => {
                ("products", say!("feeds_by_product"), say!("feeds_by_product_note"))
            }
            Self::Team(_) => ("teams", say!("feeds_by_team"), say!("feeds_by_team_note")),
        }
    }
}

impl Lens<'_, '_> {
    /// What a feed is about, in a few words.
    pub fn feed_name(&self, of: &FeedOf) -> String {
        let registry = &self.d.book.registry;
        match of {
            FeedOf::All => say!("feeds_all").to_owned(),
            FeedOf::Kind(kind) => list_title(*kind).to_owned(),
            FeedOf::Severity(severity) => say!("feeds_severity", severity = severity.as_str()),
            FeedOf::Service(key) => registry.service_name(key).to_owned(),
            FeedOf::Product(product) => product.name.clone(),
            FeedOf::Team(key) => registry.team_name(key).to_owned(),
        }
    }

    /// Who a feed is for, in one line.
    pub fn feed_audience(&self, of: &FeedOf) -> String {
        match of {
            FeedOf::All => say!("feeds_for_all").to_owned(),
            FeedOf::Kind(Kind::Advisory) => say!("feeds_for_advisories").to_owned(),
            FeedOf::Kind(_) => say!("feeds_for_incidents").to_owned(),
            FeedOf::Severity(severity) => say!("feeds_for_severity", severity = severity.as_str()),
            FeedOf::Service(_) => say!("feeds_for_service", name = self.feed_name(of)),
            FeedOf::Product(_) => say!("feeds_for_product", name = self.feed_name(of)),
            FeedOf::Team(_) => say!("feeds_for_team", name = self.feed_name(of)),
        }
    }

    /// What a feed is called where it is subscribed to.
    pub fn feed_title(&self, of: &FeedOf) -> String {
        let site = &self.d.config().title;
        if *of == FeedOf::All {
            site.clone()
        } else {
            say!("feeds_title", name = self.feed_name(of), site = site)
        }
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
