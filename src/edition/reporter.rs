//! The page on which a reporter sees the progress of a report: an address that nobody can guess.
//!
//! A second, narrow door. The reporter stands outside, so the page is in the editions with the lowest
//! label alone, whatever the label of the event: `reporter_page = true` is its writer's decision to
//! show these fields to this one person. So the audience of the edition may not know the record, and
//! the page may show it all the same. What passes is what `ForReporter` has a field for: nothing of a
//! draft, no title, no body, no reference, no line with a tighter label than the record's own. Prose is
//! rendered with the lens of the edition, so what that withholds becomes plain words.

use super::{Disclosure, Lens, RecordIndex};
use crate::address::Address;
use crate::config::Edition;
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::{Clearance, Publish, Tlp};
use crate::markdown::Prose;
use crate::record::words::{EventStatus, Outcome, Priority, Severity};
use crate::time::Moment;
use jiff::Timestamp;
use serde::Serialize;

/// Everything that a reporter's page shows, and nothing else.
#[derive(Serialize, Debug)]
pub struct ReporterPageView<'a> {
    /// The confirmation number.
    pub id: &'a str,
    /// The record's label: how far the reader may pass on what the page says.
    pub tlp: Tlp,
    /// Where the report stands.
    pub status: EventStatus,
    /// How soon it is worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// How bad it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Progress, line by line.
    pub progress: Vec<ReporterLineView>,
    /// What became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// What that means, in the writer's words; a part of the outcome, with the record's own label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_note_html: Option<Html>,
}

/// One line of progress.
#[derive(Serialize, Debug)]
pub struct ReporterLineView {
    /// When.
    pub at: Moment,
    /// What.
    pub what_html: Html,
}

/// What of an event may pass to its reporter.
struct ForReporter<'a> {
    tlp: Tlp,
    status: EventStatus,
    priority: Option<Priority>,
    severity: Option<Severity>,
    progress: Vec<(Moment, &'a Prose)>,
    outcome: Option<Outcome>,
    outcome_note: Option<&'a Prose>,
}

impl<'a> Disclosure<'a> {
    /// What the reporter of an event may know of it, where its writer asks for a page and it is no
    /// draft. The only place that opens a record for somebody who is not the edition's audience.
    fn for_reporter(&self, index: RecordIndex) -> Option<ForReporter<'a>> {
        let record = self.book.record(index);
        let own = record.sharing();
        if record.id.kind() != Kind::Event || own.publish == Publish::Draft {
            return None;
        }
        // The reporter knows of an embargoed event, so no embargo stands in the way.
        let reporter = Clearance::of_audience(Tlp::Red, Timestamp::MAX, false);
        let event = record.open(&reporter)?.event().filter(|event| event.reporter_page)?;
        let lines = event.progress.iter().filter(|line| line.tlp() <= own.tlp);
        Some(ForReporter {
            tlp: own.tlp,
            status: event.status,
            priority: event.priority,
            severity: event.severity,
            progress: lines
                .filter_map(|line| line.open(&reporter))
                .map(|line| (line.at.value, &line.what))
                .collect(),
            outcome: event.outcome,
            outcome_note: event.outcome_note.as_ref(),
        })
    }

    /// The edition of the widest audience: the one where reporters find their pages.
    fn outermost(&self) -> Option<&'a Edition> {
        self.config().editions.iter().min_by_key(|e| e.tlp)
    }

    /// Where the page of an event's reporter stands in the editions of the widest audience, if it has
    /// one.
    pub(super) fn progress_address(&self, index: RecordIndex) -> Option<Address> {
        let secret = self.sources().secret.as_ref()?;
        self.for_reporter(index)?;
        Some(Address::Progress(secret.key_of(self.id(index).as_str()).into()))
    }

    /// The pages of reporters in this edition.
    pub fn reporter_pages(&self) -> Vec<(Address, RecordIndex)> {
        let outermost = self.outermost().is_some_and(|e| e.tlp == self.tlp());
        if !outermost || self.sources().secret.is_none() {
            return Vec::new();
        }
        let events = self.book.iter().filter(|(_, r)| r.id.kind() == Kind::Event);
        events.filter_map(|(index, _)| Some((self.progress_address(index)?, index))).collect()
    }

    /// The whole address of the page of an event's reporter, for those who write to the reporter: as
    /// confidential as who the reporter is, and never less than `AMBER+STRICT`.
    pub fn reporter_url(&self, index: RecordIndex) -> Option<(String, Tlp)> {
        let label = self.config().policy.labels.reporter.max(Tlp::AmberStrict);
        if !self.visible(index) || label > self.tlp() {
            return None;
        }
        let outermost = self.outermost().filter(|e| e.tlp < self.tlp())?;
        let path = self.progress_address(index)?.path();
        Some((format!("{}/{path}", outermost.base_url), label))
    }

    /// Whether this edition shows the address of a reporter's page: of all editions the one that
    /// shows most.
    pub(super) fn tells_reporter_urls(&self) -> bool {
        self.config().editions.iter().all(|e| e.tlp <= self.tlp())
    }
}

impl<'a> Lens<'_, 'a> {
    /// A reporter's page.
    pub fn reporter_page(&self, index: RecordIndex) -> Option<ReporterPageView<'a>> {
        let known = self.d.for_reporter(index)?;
        let line =
            |(at, what): (Moment, &Prose)| ReporterLineView { at, what_html: self.html(what) };
        Some(ReporterPageView {
            id: self.d.id(index).as_str(),
            tlp: known.tlp,
            status: known.status,
            priority: known.priority,
            severity: known.severity,
            progress: known.progress.into_iter().map(line).collect(),
            outcome: known.outcome,
            outcome_note_html: self.html_of(known.outcome_note),
        })
    }
}
