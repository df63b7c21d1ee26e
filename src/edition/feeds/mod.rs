//! Feeds: which an edition has, what each holds, and who each is for.

mod entry;
mod overview;

pub use entry::{EntryView, FeedNews, NewsView, Standing};
pub use overview::{FeedGroup, FeedLine, FeedsView};

use super::{Disclosure, Known, RecordIndex, Severity};
use crate::address::{Address, Grouping, slug};
use crate::config::Beside;
use crate::identifier::Kind;
use crate::label::{Clearance, Tlp};
use crate::record::KindFields;
use crate::time::Moment;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many of the newest records a feed holds that is about all of the site, a kind or a severity.
const FEED_ENTRIES: usize = 50;

/// How many one holds that is about a service, a product or a team: there may be hundreds of them.
const GROUP_FEED_ENTRIES: usize = 25;

/// What the feed of all records holds. Improvements are in the feeds of their teams.
const KINDS: [Kind; 5] =
    [Kind::Incident, Kind::Advisory, Kind::Event, Kind::Procedure, Kind::Review];

/// A feed of an edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeedFile {
    /// What it is about.
    pub of: FeedOf,
    /// How it is written.
    pub format: FeedFormat,
}

/// What a feed is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FeedOf {
    /// All records of the edition.
    All,
    /// All incidents, or all advisories.
    Kind(Kind),
    /// Incidents and advisories of a severity.
    Severity(Severity),
    /// Incidents and advisories of a service.
    Service(Box<str>),
    /// Advisories that name a product.
    Product(Arc<Product>),
    /// What belongs to a team, improvements that a review has looked at among it.
    Team(Box<str>),
}

/// A product that advisories name: a key of the registry, or a free name.
#[derive(PartialEq, Eq, Debug)]
pub struct Product {
    /// Its part of an address. Names that differ in case or marks alone share it, and the feed.
    pub slug: String,
    /// What readers call it.
    pub name: String,
    /// The advisories that name it.
    pub records: Vec<RecordIndex>,
}

/// How a feed is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FeedFormat {
    /// RFC 4287.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Atom, Self::Json];

    /// The name of every file in this format.
    const fn file(self) -> &'static str {
        match self {
            Self::Atom => "feed.xml",
            Self::Json => "feed.json",
        }
    }

    /// Its media type.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }

    /// What readers call it.
    pub const fn called(self) -> &'static str {
        match self {
            Self::Atom => "Atom",
            Self::Json => "JSON Feed",
        }
    }
}

impl FeedOf {
    /// Where the feed stands: beside the page that shows the same, or else below `feeds/`.
    pub fn address(&self, format: FeedFormat) -> Address {
        let file = format.file();
        let beside = |page: Address| Address::Attachment(Box::new(page), file.into());
        match self {
            Self::All => Address::File(file.into()),
            Self::Kind(kind) => beside(Address::List(*kind)),
            Self::Severity(severity) => {
                Address::File(format!("feeds/severity/{}/{file}", severity.as_str()).into())
            }
            Self::Service(key) => beside(Address::Service(key.clone())),
            Self::Product(product) => {
                Address::File(format!("feeds/products/{}/{file}", product.slug).into())
            }
            Self::Team(key) => beside(Address::Team(key.clone())),
        }
    }

    /// The page that shows the same, if there is one.
    pub fn page(&self) -> Option<Address> {
        match self {
            Self::All => Some(Address::Home),
            Self::Kind(kind) => Some(Address::List(*kind)),
            Self::Service(key) => Some(Address::Service(key.clone())),
            Self::Team(key) => Some(Address::Team(key.clone())),
            Self::Severity(_) | Self::Product(_) => None,
        }
    }

    /// How many of the newest records it holds.
    const fn most(&self) -> usize {
        match self {
            Self::All | Self::Kind(_) | Self::Severity(_) => FEED_ENTRIES,
            Self::Service(_) | Self::Product(_) | Self::Team(_) => GROUP_FEED_ENTRIES,
        }
    }
}

impl<'a> Disclosure<'a> {
    /// What feeds may know: the same, but nothing that is a draft or still under embargo, for what a
    /// feed has told can't be taken back.
    #[must_use]
    pub fn for_feeds(&self) -> Self {
        let clearance: Clearance = self.clearance.of_published();
        let narrowed = |known| Self { clearance, known, ..*self };
        let work_out = || {
            let early = |i: &RecordIndex| !self.is_published(*i);
            let any = Kind::ALL.into_iter().any(|kind| self.list(kind).iter().any(early));
            any.then(|| Box::new(narrowed(Known::default()).worked_out().known))
        };
        let kept = &self.known.published;
        // Worked out before the cell is asked to keep it: it is done on all processors, and one of
        // them may take up a page meanwhile that asks for the same.
        let known = if let Some(known) = kept.get() {
            known
        } else {
            let known = work_out();
            kept.get_or_init(|| known)
        };
        narrowed(known.as_ref().map_or_else(|| self.known.clone(), |known| (**known).clone()))
    }

    /// Whether a record is neither a draft nor under embargo.
    fn is_published(&self, index: RecordIndex) -> bool {
        let flag = self.flag(index);
        flag.is_none() || flag == Some(super::Flag::Withdrawn)
    }

    /// When a feed says that a record was last changed; `None` where no feed holds it. That an
    /// advisory was taken back is a change. An improvement changes when a review has looked at it.
    pub fn syndicated(&self, index: RecordIndex) -> Option<Moment> {
        let at = self.updated(index).filter(|_| self.is_published(index))?;
        Some(self.withdrawn(index).map_or(at, |withdrawn| withdrawn.max(at)))
    }

    /// The feeds of this edition with their addresses. That of all records is always there; every
    /// other one only with something in it.
    pub fn feeds(&self) -> Vec<(Address, FeedFile)> {
        if !self.config().publishes(Beside::Feeds) {
            return Vec::new();
        }
        // Worked out here, once, for all pages that are made next.
        let _ = self.for_feeds();
        let files = |of: FeedOf| {
            FeedFormat::ALL.map(|format| (of.address(format), FeedFile { of: of.clone(), format }))
        };
        self.feed_subjects().into_iter().flat_map(files).collect()
    }

    /// What the feeds of this edition are about, in the order of the page that lists them.
    fn feed_subjects(&self) -> Vec<FeedOf> {
        let kinds = [Kind::Advisory, Kind::Incident].map(FeedOf::Kind);
        let severities = Severity::ALL.iter().map(|s| FeedOf::Severity(*s));
        let services = self.group(Grouping::Services).map(|(name, _)| FeedOf::Service(name.into()));
        let teams = self.group(Grouping::Teams).map(|(name, _)| FeedOf::Team(name.into()));
        let products = self.products().into_iter().map(|p| FeedOf::Product(Arc::new(p)));
        let found = kinds.into_iter().chain(severities).chain(services).chain(products);
        let found = found.chain(teams).filter(|of| self.has_feed(of));
        std::iter::once(FeedOf::All).chain(found).collect()
    }

    /// Whether there is anything in a feed.
    pub fn has_feed(&self, of: &FeedOf) -> bool {
        self.config().publishes(Beside::Feeds)
            && self.candidates(of).any(|i| self.syndicated(i).is_some())
    }

    /// The records that a feed is about, in no order, those among them that no feed holds.
    fn candidates<'s>(&'s self, of: &'s FeedOf) -> Box<dyn Iterator<Item = RecordIndex> + 's> {
        let is = move |i: &RecordIndex, kinds: &[Kind]| kinds.contains(&self.id(*i).kind());
        let for_customers = move |i: &RecordIndex| is(i, &[Kind::Incident, Kind::Advisory]);
        let group = move |group, name| {
            self.group_of(group, name).map_or(&[][..], |g| g.records.as_slice()).iter().copied()
        };
        match of {
            FeedOf::All => {
                Box::new(KINDS.into_iter().flat_map(|kind| self.list(kind).iter().copied()))
            }
            FeedOf::Kind(kind) => Box::new(self.list(*kind).iter().copied()),
            FeedOf::Severity(severity) => {
                let lists = [Kind::Incident, Kind::Advisory].map(|kind| self.list(kind));
                let of_it = move |i: &RecordIndex| self.severity_told(*i) == Some(*severity);
                Box::new(lists.into_iter().flatten().copied().filter(of_it))
            }
            FeedOf::Service(name) => {
                Box::new(group(Grouping::Services, name).filter(for_customers))
            }
            FeedOf::Product(product) => Box::new(product.records.iter().copied()),
            FeedOf::Team(name) => Box::new(group(Grouping::Teams, name)),
        }
    }

    /// The records of a feed, the last changed first. It is to be asked of a disclosure for feeds.
    pub fn feed_records(&self, of: &FeedOf) -> Vec<RecordIndex> {
        let dated = |i: RecordIndex| self.syndicated(i).map(|at| (at, i));
        let mut found: Vec<(Moment, RecordIndex)> = self.candidates(of).filter_map(dated).collect();
        found.sort_unstable_by(|a, b| b.cmp(a));
        found.truncate(of.most());
        found.into_iter().map(|(_, index)| index).collect()
    }

    /// The severity of an incident or advisory.
    fn severity_told(&self, index: RecordIndex) -> Option<Severity> {
        match &self.open(index)?.fields {
            KindFields::Incident(i) => Some(i.severity),
            KindFields::Advisory(a) => a.severity,
            _ => None,
        }
    }

    /// The products that an advisory says something of.
    fn products_told(&self, index: RecordIndex) -> impl Iterator<Item = &'a str> {
        let advisory = self.open(index).and_then(|c| c.advisory());
        let affected = advisory.map_or(&[][..], |a| a.affected.as_slice());
        affected.iter().filter_map(|m| m.open(&self.clearance)).map(|a| &*a.product.value)
    }

    /// The products that advisories name, in the order of their addresses.
    fn products(&self) -> Vec<Product> {
        let mut found: BTreeMap<String, (BTreeSet<&str>, Vec<RecordIndex>)> = BTreeMap::new();
        for index in self.list(Kind::Advisory) {
            for key in self.products_told(*index) {
                let (names, records) = found.entry(slug(key)).or_default();
                names.insert(self.book.registry.product_name(key));
                if records.last() != Some(index) {
                    records.push(*index);
                }
            }
        }
        let product = |(slug, (names, records)): (String, (BTreeSet<&str>, _))| Product {
            slug,
            name: names.into_iter().collect::<Vec<_>>().join(" / "),
            records,
        };
        found.into_iter().map(product).collect()
    }

    /// What of a record decides which feeds there are: a part of its outline.
    pub(super) fn feed_outline(&self, index: RecordIndex) -> Option<FeedOutline<'a>> {
        self.syndicated(index)?;
        Some((self.severity_told(index), self.products_told(index).collect()))
    }

    /// The tightest label of what a feed holds.
    pub fn feed_tlp(&self, records: &[RecordIndex]) -> Tlp {
        records.iter().map(|i| self.told_tlp(*i)).max().unwrap_or(Tlp::Clear)
    }
}

/// The severity of a record that feeds hold, and the products that it names.
pub(super) type FeedOutline<'a> = (Option<Severity>, Vec<&'a str>);
