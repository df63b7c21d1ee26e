//! An entry of a feed: what of a record leaves the site with its text.

use crate::edition::body::BodyView;
use crate::edition::incident::ImpactView;
use crate::edition::procedure::ReviewItemView;
use crate::edition::{
    AdvisoryView, AffectedView, Disclosure, Flag, Lens, RecordIndex, Row, RowState, VexStatus,
};
use crate::html::Html;
use crate::label::Tlp;
use crate::language::say;
use crate::record::{Content, KindFields, labels};
use crate::time::Moment;
use std::collections::BTreeSet;

/// Everything that an entry says of a record.
#[derive(Debug)]
pub struct EntryView<'a> {
    /// Id, title, whole address, severity, services.
    pub row: Row<'a>,
    /// When it was published; `None` where only its last change is known.
    pub published: Option<Moment>,
    /// When it was last changed.
    pub updated: Moment,
    /// Where it stands.
    pub standing: Option<Standing>,
    /// The tightest label of what it says.
    pub tlp: Tlp,
    /// One line that stands at the top of its page.
    pub notice_html: Option<Html>,
    /// What a reader reads first, before the summary.
    pub lead_html: Option<Html>,
    /// The page of an advisory.
    pub advisory: Option<AdvisoryView<'a>>,
    /// What an incident did.
    pub impact: Option<ImpactView>,
    /// What happened since.
    pub news: FeedNews<'a>,
    /// What a review decided.
    pub items: Vec<ReviewItemView<'a>>,
    /// Summary and sections.
    pub body: BodyView,
}

/// Where a record stands: a word for programs, and the words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// For programs.
    pub term: &'static str,
    /// For readers.
    pub label: &'static str,
}

/// What happened, line by line.
#[derive(Default, Debug)]
pub struct FeedNews<'a> {
    /// Its heading.
    pub title: &'static str,
    /// The lines in the order of the record's page.
    pub lines: Vec<NewsView<'a>>,
}

/// A line of what happened.
#[derive(Debug)]
pub struct NewsView<'a> {
    /// When.
    pub at: Moment,
    /// The turning point that it was, or the result.
    pub word: Option<&'static str>,
    /// The version that it made.
    pub version: Option<&'a str>,
    /// What happened.
    pub what_html: Option<Html>,
    /// Its label, where it is tighter than the record's.
    pub tlp: Option<Tlp>,
}

impl<'a> Lens<'_, 'a> {
    /// The entry of a record in every feed that holds it. The lens is to be one with whole addresses,
    /// of a disclosure for feeds.
    pub fn entry(&self, index: RecordIndex) -> Option<EntryView<'a>> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
        let row = self.list_row(index)?;
        let tlp = row.tlp;
        let mut entry = EntryView {
            published: row.date,
            updated: self.d.syndicated(index)?,
            standing: row.state.map(Standing::of),
            tlp: self.d.told_tlp(index),
            notice_html: lens.html_of(content.notice.as_ref()),
            lead_html: None,
            advisory: None,
            impact: None,
            news: FeedNews::default(),
            items: Vec::new(),
            body: BodyView::default(),
            row,
        };
        match &content.fields {
            KindFields::Advisory(_) => {
                let (mut view, _) = self.advisory(index)?;
                entry.published = view.published.or(entry.published);
                entry.body = std::mem::take(&mut view.body);
                entry.standing = Some(Standing::of_advisory(&view, entry.row.flag));
                entry.advisory = Some(view);
                return Some(entry);
            }
            KindFields::Incident(incident) => {
                entry.lead_html = lens.html_of(incident.lesson.as_ref());
                entry.impact = lens.impact(incident, tlp);
                entry.news = lens.timeline_news(incident, tlp);
            }
            KindFields::Event(event) => {
                entry.lead_html = lens.html_of(Some(&event.problem));
                entry.news.title = say!("reporter_progress");
                entry.news.lines = lens.opened(&event.progress, tlp, |p, tlp| NewsView {
                    what_html: Some(lens.html(&p.what)),
                    ..NewsView::at(p.at.value, tlp)
                });
            }
            KindFields::Procedure(procedure) => {
                entry.news.title = say!("entry_revisions");
                entry.news.lines = lens.opened(&procedure.revisions, tlp, |r, tlp| NewsView {
                    version: r.version.as_deref(),
                    what_html: lens.html_of(r.what.as_ref()),
                    ..NewsView::at(r.on.value, tlp)
                });
            }
            KindFields::Review(_) => entry.items = self.review(index)?.0.items,
            KindFields::Improvement(_) => lens.improvement_entry(index, &mut entry)?,
            KindFields::Page(_) => return None,
        }
        entry.body = lens.body(content);
        Some(entry)
    }

    fn timeline_news(&self, incident: &'a crate::record::Incident, tlp: Tlp) -> FeedNews<'a> {
        let lines = self.opened(&incident.timeline, tlp, |row, tlp| NewsView {
            word: row.milestone.map(crate::record::words::Milestone::shown),
            what_html: Some(self.html(&row.what)),
            ..NewsView::at(row.at.value, tlp)
        });
        FeedNews { title: say!("incident_timeline"), lines }
    }

    /// An improvement's date in lists is the one that it is due on: no entry was published then.
    fn improvement_entry(&self, index: RecordIndex, entry: &mut EntryView<'a>) -> Option<()> {
        let (view, _) = self.improvement(index)?;
        entry.published = None;
        entry.lead_html = view.measure_html;
        entry.news.title = say!("entry_reviews");
        entry.news.lines = view
            .looks
            .into_iter()
            .filter_map(|look| {
                let tlp = Some(look.review.tlp).filter(|tlp| *tlp > entry.row.tlp);
                Some(NewsView {
                    word: Some(look.result.shown()),
                    what_html: look.note_html,
                    ..NewsView::at(look.review.date?, tlp)
                })
            })
            .collect();
        Some(())
    }
}

impl NewsView<'_> {
    const fn at(at: Moment, tlp: Option<Tlp>) -> Self {
        Self { at, word: None, version: None, what_html: None, tlp }
    }
}

impl Standing {
    fn of(state: RowState) -> Self {
        Self { term: state.as_str(), label: state.shown() }
    }

    /// The state of an advisory's life, as its page tells it.
    fn of_advisory(view: &AdvisoryView<'_>, flag: Option<Flag>) -> Self {
        let [term, label] = match flag {
            Some(Flag::Withdrawn) => ["withdrawn", Flag::Withdrawn.shown()],
            _ if view.updated > view.published => ["updated", say!("copy_updated")],
            _ => ["published", say!("advisory_published")],
        };
        Self { term, label }
    }
}

impl EntryView<'_> {
    /// The statuses that an advisory gives to products, each once.
    pub fn product_statuses(&self) -> BTreeSet<VexStatus> {
        let affected = self.advisory.iter().flat_map(|view| &view.affected);
        // A range with a fix is affected below the fix.
        let mended =
            |a: &&AffectedView<'_>| a.status == Some(VexStatus::Fixed) && a.versions.is_some();
        let below = affected.clone().filter(mended).map(|_| VexStatus::KnownAffected);
        affected.filter_map(|a| a.status).chain(below).collect()
    }

    /// The products that an advisory says something of, each once.
    pub fn products(&self) -> BTreeSet<&str> {
        let affected = self.advisory.iter().flat_map(|view| &view.affected);
        affected.map(|a| a.product.as_str()).collect()
    }

    /// One or two sentences about it.
    pub fn description(&self) -> String {
        let message = self.advisory.as_ref().map(|view| &view.message_html);
        let first = message.or(self.lead_html.as_ref()).filter(|html| !html.is_empty());
        let impact = self.impact.as_ref().and_then(|i| i.summary_html.as_ref());
        let html = first.or(self.body.summary_html.as_ref()).or(impact);
        Lens::describe(html.map(|html| &**html), self.row.title)
    }
}

impl Disclosure<'_> {
    /// The highest label of what a record tells by itself: its own, its entries' and sections', and
    /// those of the records that it names or that name it.
    pub(in crate::edition) fn told_tlp(&self, index: RecordIndex) -> Tlp {
        let mut highest = self.book.record(index).sharing().tlp;
        // Nothing that is shown is tighter than the edition: most pages of public ones end here.
        if highest == self.clearance.tlp() {
            return highest;
        }
        if let Some(content) = self.open(index) {
            highest = highest.max(self.label_of(content));
        }
        let edges = self.book.edges.from(index).iter().chain(self.book.edges.to(index));
        for edge in edges.filter(|e| self.edge_visible(e)) {
            let ends = [edge.from, edge.to].map(|i| self.book.record(i).sharing().tlp);
            highest = highest.max(edge.tlp).max(ends[0]).max(ends[1]);
        }
        highest
    }

    fn label_of(&self, content: &Content) -> Tlp {
        let mut highest = Tlp::Clear;
        labels(content, &mut |sharing| {
            if self.clearance.allows(sharing) {
                highest = highest.max(sharing.tlp);
            }
        });
        highest
    }
}
