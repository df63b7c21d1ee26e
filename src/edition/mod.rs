//! The one door: what an audience may know of a casebook, as views that borrow and can't leak.

mod acknowledgement;
mod advisory;
mod agenda;
mod attachments;
mod board;
mod body;
mod browse;
mod charts;
mod checks;
mod clocks;
mod deadlines;
mod digest;
mod event;
mod export_cells;
mod export_formats;
mod export_rows;
mod exports;
mod exports_page;
mod feeds;
mod findings;
mod groups;
mod history;
mod home;
mod improvement;
mod incident;
mod lens;
mod letters;
mod link;
mod median;
mod next_review;
mod overviews;
mod packages;
#[cfg(test)]
mod packages_tests;
mod page;
mod procedure;
mod processes;
mod provider;
mod refresh;
mod related;
mod released;
mod report_form;
mod reporter;
mod revisions;
mod rows;
mod scorecard;
mod scores;
mod search;
mod service_levels;
mod similar;
mod standing;
mod summary;
mod table;
mod timeline;
mod translation;
mod trends;
mod vex;
mod vulnerability_files;
mod waiting;
mod withheld;

pub use acknowledgement::{AcknowledgementView, Standing};
pub use advisory::{
    AdvisoryView, AffectedView, CreditView, IndicatorView, QuestionView, RemediationView,
    UpdateView, VulnerabilityView,
};
pub use agenda::{Agenda, AgendaPart, AgendaRow, AgendaRows, Why};
pub use attachments::Attachment;
pub use board::{BoardColumn, BoardColumns, BoardView, Tracked};
pub use body::{BodyView, SectionView};
pub use browse::{
    BesideView, BrowseView, CalendarDay, Filed, Narrowed, NarrowedBy, WeekView, YearCalendar,
    YearColumn, YearStrip,
};
pub use charts::{
    AgeBin, Column, Columns, Counted, Dot, Dots, Grid, GridRow, Histogram, Series, Stand,
};
pub use checks::{CheckedClaim, CheckedGroup, ProductCheck};
pub use clocks::{ClockView, Clocks};
pub use deadlines::{DeadlinesView, DutyView};
pub use digest::{Digest, DigestItem, Due};
pub use event::EventView;
pub use export_cells::{Cell, ExportRow};
pub use export_formats::{Progress, Technique, ToDo, VerisFacts};
pub use exports::{Export, Format};
pub use exports_page::{ExportsView, FileView, FilesView, ScannerCounts};
pub use feeds::{
    EntryView, FeedFile, FeedFormat, FeedGroup, FeedLine, FeedNews, FeedOf, FeedsView, NewsView,
    Product, Standing as FeedStanding,
};
pub use findings::{
    FindingClassView, FindingIndex, FindingRow, Findings, FindingsPlace, FindingsView, IncidentLink,
};
pub use groups::{GroupView, GroupsView};
pub use history::{HistoryView, ReleaseView};
pub use home::{HomeView, SiteView, YearView, list_title};
pub use improvement::{ImprovementRow, ImprovementView, Improvements, StateCount};
pub use incident::IncidentView;
pub use lens::Lens;
pub use letters::Form;
pub use link::{Link, Links};
pub use next_review::NextReviewView;
pub use overviews::TrackerLink;
pub use packages::{AffectedPackage, Package, VersionEvent};
pub use page::{PageView, Surroundings, shorten};
pub use procedure::{ProcedureView, ReviewView};
pub use processes::ProcessesView;
pub use provider::{
    Document, Issued, IssuedView, Listing, Part, ProviderFile, Term, csaf_label, file_name,
    label_folder,
};
pub use refresh::{Reach, refresh};
pub use released::Released;
pub use report_form::{Asked, Calculator, QUESTIONS, Question, REPORT_MARK, ReportFormView};
pub use reporter::{ReporterLineView, ReporterPageView};
pub use revisions::{Revision, What};
pub use rows::{Row, RowState, Rows};
pub use scorecard::{ScoreLine, Scorecard};
pub use scores::{CvssView, Scores};
pub use search::{SearchDocument, SearchFile, SearchIndex, SearchTerm, TITLES};
pub use service_levels::{AwaitingView, LevelView, ServiceLevelsView};
pub use similar::{Similar, SimilarView};
pub use standing::{ServiceStanding, TeamStanding};
pub use summary::Summary;
pub use table::{TABLE_ROWS, TableGroup, TableGroups, TableRow, TableView};
pub use timeline::{DurationView, Durations, Timeline, TimelineRowView};
pub use translation::LanguageLink;
pub use trends::TrendsView;
pub use vex::{Claim, ProductName, VexState};
pub use vulnerability_files::VulnerabilityFile;
pub use withheld::WithheldView;

use crate::address::{Grouping, percent_encode};
use crate::config::{Config, Edition};
use crate::diagnostic::Span;
use crate::graph::{Casebook, Edge, Named};
use crate::identifier::{Kind, RecordId};
use crate::label::{Clearance, Publish, Tlp};
use crate::record::Content;
use crate::shared::Shared;
use crate::source::SourceSet;
use crate::time::Moment;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use crate::graph::RecordIndex;
pub use crate::record::words::{
    ActorKind, Exploited, FindingClass, Flag, Justification, Milestone, Phase, RemediationCategory,
    SecurityAttribute, Severity, Status, VexStatus,
};

/// When and for whom an edition is built.
#[derive(Clone, Copy, Debug)]
pub struct Moderation {
    /// The site's clock.
    pub now: Timestamp,
    /// Whether drafts are asked for.
    pub drafts: bool,
    /// Whether CSAF documents are of version 2.1, which is still a draft.
    pub csaf_2_1: bool,
}

/// What one audience may know of a casebook. It borrows, and shows only that.
pub struct Disclosure<'a> {
    book: &'a Casebook,
    edition: &'a Edition,
    clearance: Clearance,
    now: Timestamp,
    known: Known,
    csaf_2_1: bool,
}

/// What was worked out for an edition, and can be taken over to the next version of its casebook.
#[derive(Clone, Default)]
pub struct Known {
    /// By record index: what lists need, and nothing for a record that is withheld.
    summaries: Shared<Option<Summary>>,
    /// Records that may be known, by kind, in the order of their lists.
    lists: Arc<BTreeMap<Kind, Vec<RecordIndex>>>,
    /// Improvements in the order of their table.
    table: Arc<Vec<RecordIndex>>,
    /// Names that have a page.
    groups: Arc<BTreeMap<Grouping, BTreeMap<Box<str>, Group>>>,
    years: Arc<Years>,
    /// Neighbours and facets.
    browse: Arc<browse::Browse>,
    /// Incidents that are alike; worked out when the first page asks.
    alike: Arc<OnceLock<related::Index>>,
    /// What documents for machines may know, where that is less; worked out when the first asks.
    narrow: Arc<OnceLock<Box<Known>>>,
    /// CSAF documents; worked out when the first asks.
    documents: Arc<OnceLock<Vec<Issued>>>,
    /// What feeds may know, where that is less; worked out when the first asks.
    published: Arc<OnceLock<Option<Box<Known>>>>,
    /// What readers search; worked out when the first file asks.
    search: Arc<OnceLock<Arc<SearchIndex>>>,
}

/// Years, newest first, with their incidents.
pub type Years = BTreeMap<Reverse<i16>, Vec<RecordIndex>>;

/// A name that has a page.
struct Group {
    /// Its path, ready for a link.
    path: String,
    /// The records on it, newest first.
    records: Vec<RecordIndex>,
}

/// Discloses a casebook to the audience of an edition.
pub fn disclose<'a>(book: &'a Casebook, edition: &'a Edition, how: Moderation) -> Disclosure<'a> {
    disclose_known(book, edition, how, Known::default()).worked_out()
}

/// Discloses a casebook with what is known of it already.
pub fn disclose_known<'a>(
    book: &'a Casebook,
    edition: &'a Edition,
    how: Moderation,
    known: Known,
) -> Disclosure<'a> {
    let clearance = Clearance::of_audience(edition.tlp, how.now, how.drafts);
    Disclosure { book, edition, clearance, now: how.now, known, csaf_2_1: how.csaf_2_1 }
}

impl<'a> Disclosure<'a> {
    /// Works out what its lists need.
    fn worked_out(mut self) -> Self {
        let indices = (0..self.book.records.len() as u32).into_par_iter();
        let summaries: Vec<Option<Summary>> =
            indices.map(|i| summary::summarise(&self, RecordIndex(i))).collect();
        self.known.summaries = summaries.into();
        self.order();
        self
    }

    /// What documents for machines may know: the same, but nothing above AMBER, for CSAF 2.0 has no
    /// label for AMBER+STRICT (section 3.2.1.5.2), and what is RED goes to named people. Drafts and
    /// embargoed records have no documents.
    #[must_use]
    pub fn for_documents(&self) -> Self {
        let clearance = Clearance::of_audience(self.tlp().min(Tlp::Amber), self.now, false);
        let narrowed = |known| Self { clearance, known, ..*self };
        if clearance == self.clearance {
            return narrowed(self.known.clone());
        }
        // Worked out before the cell is asked to keep it: it is done on all processors, and one of
        // them may take up a page meanwhile that asks for the same.
        let narrow = if let Some(known) = self.known.narrow.get() {
            known
        } else {
            let known = Box::new(narrowed(Known::default()).worked_out().known);
            self.known.narrow.get_or_init(|| known)
        };
        narrowed((**narrow).clone())
    }

    /// The content of a record, if this audience may know it.
    fn open(&self, index: RecordIndex) -> Option<&'a Content> {
        self.book.record(index).open(&self.clearance)
    }

    /// What lists need of a record, if this audience may know it.
    fn summary(&self, index: RecordIndex) -> Option<&Summary> {
        self.known.summaries.get(index.0 as usize)?.as_ref()
    }

    fn visible(&self, index: RecordIndex) -> bool {
        self.summary(index).is_some()
    }

    fn edge_visible(&self, edge: &Edge) -> bool {
        edge.tlp <= self.clearance.tlp() && self.visible(edge.from) && self.visible(edge.to)
    }

    fn date(&self, index: RecordIndex) -> Option<Moment> {
        self.summary(index).and_then(|s| s.date)
    }

    /// Newest first; without a date last; then by id, the higher number first.
    fn sort_newest_first(&self, list: &mut [RecordIndex]) {
        list.sort_by_cached_key(|i| Reverse((self.date(*i), *i)));
    }

    fn make_lists(&self) -> BTreeMap<Kind, Vec<RecordIndex>> {
        let mut lists: BTreeMap<Kind, Vec<RecordIndex>> = BTreeMap::new();
        for (index, record) in self.book.iter().filter(|(i, _)| self.visible(*i)) {
            lists.entry(record.id.kind()).or_default().push(index);
        }
        for (kind, list) in &mut lists {
            match kind {
                Kind::Improvement => list.sort_by_cached_key(|i| self.improvement_order(*i)),
                Kind::Procedure | Kind::Page => {}
                _ => self.sort_newest_first(list),
            }
        }
        lists
    }

    /// Puts everything that may be known into the order of its lists.
    fn order(&mut self) {
        let (lists, groups) = rayon::join(|| self.make_lists(), || self.make_groups());
        self.known.lists = Arc::new(lists);
        self.known.table = Arc::new(self.make_table());
        self.known.groups = Arc::new(groups);
        self.known.years = Arc::new(self.make_years());
        self.known.browse = Arc::new(browse::Browse::of(self));
    }

    fn make_groups(&self) -> BTreeMap<Grouping, BTreeMap<Box<str>, Group>> {
        let known = |n: &&Named| n.tlp <= self.clearance.tlp() && self.visible(n.record);
        let mut groups = BTreeMap::new();
        for group in Grouping::ALL {
            let mut names: BTreeMap<Box<str>, Group> = BTreeMap::new();
            for (name, list) in self.book.names.of(group) {
                let mut records: Vec<RecordIndex> =
                    list.iter().filter(known).map(|n| n.record).collect();
                if !records.is_empty()
                    && let Some(address) = group.address(name)
                {
                    self.sort_newest_first(&mut records);
                    let mut path = String::new();
                    percent_encode(&address.path(), &mut path);
                    names.insert(name.into(), Group { path, records });
                }
            }
            groups.insert(group, names);
        }
        groups
    }

    /// The site's settings.
    pub fn config(&self) -> &'a Config {
        &self.book.config
    }

    /// The edition.
    pub fn edition(&self) -> &'a Edition {
        self.edition
    }

    /// The highest label that this edition may hold.
    pub fn tlp(&self) -> Tlp {
        self.clearance.tlp()
    }

    /// The site's clock.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Whether CSAF documents are of version 2.1.
    pub fn csaf_2_1(&self) -> bool {
        self.csaf_2_1
    }

    /// The day of the site's clock, in UTC.
    pub fn today(&self) -> Date {
        Offset::UTC.to_datetime(self.now).date()
    }

    /// The files behind the site, to copy attachments from.
    pub fn sources(&self) -> &'a SourceSet {
        &self.book.sources
    }

    /// The records of a kind that may be known, in the order of their list.
    pub fn list(&self, kind: Kind) -> &[RecordIndex] {
        self.known.lists.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Whether a record may be known.
    pub fn shows(&self, index: RecordIndex) -> bool {
        self.visible(index)
    }

    /// The id of a record that may be known.
    pub fn id(&self, index: RecordIndex) -> &'a RecordId {
        &self.book.record(index).id
    }

    /// The label of a record itself.
    pub fn record_tlp(&self, index: RecordIndex) -> Tlp {
        self.book.record(index).sharing().tlp
    }

    /// Where a record is written, for messages about its address.
    pub fn place(&self, index: RecordIndex) -> Span {
        self.book.record(index).span
    }

    /// The last time that shows in a record.
    pub fn updated(&self, index: RecordIndex) -> Option<Moment> {
        self.summary(index).and_then(|s| s.updated)
    }

    /// The years that have incidents, newest first, with their incidents.
    pub fn years(&self) -> &Years {
        &self.known.years
    }

    /// The highest label of what the page of a record shows: its own, its entries' and sections',
    /// and those of the records that it names.
    pub fn page_tlp(&self, index: RecordIndex) -> Tlp {
        let mut highest = self.told_tlp(index);
        if highest == self.clearance.tlp() {
            return highest;
        }
        // Of two looks by one review its edge has the looser label alone.
        highest = highest.max(self.book.look_label(index, &self.clearance).unwrap_or(highest));
        for review in self.reviews_shown(index) {
            highest = highest.max(review.tlp).max(self.book.record(review.index).sharing().tlp);
        }
        for alike in self.alike(index) {
            highest = highest.max(self.book.record(alike.index).sharing().tlp);
        }
        // The address of a reporter's page is as confidential as who the reporter is.
        let told = self.reporter_url(index).filter(|_| self.tells_reporter_urls());
        told.map_or(highest, |(_, label)| highest.max(label))
    }

    /// A word for a record that is not plainly published.
    pub fn flag(&self, index: RecordIndex) -> Option<Flag> {
        match self.book.record(index).sharing().publish {
            Publish::Published => None,
            Publish::Draft => Some(Flag::Draft),
            Publish::Withdrawn => Some(Flag::Withdrawn),
            Publish::Embargoed(until) => {
                let passed = until.is_some_and(|until| self.now >= until);
                (!passed).then_some(Flag::Embargoed)
            }
        }
    }
}
