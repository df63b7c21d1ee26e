//! Improvements: their page, their rows on the page of an incident, their numbers by state.

use super::body::BodyView;
use super::page::Surroundings;
use super::waiting::{ChangeView, DueView};
use super::{Findings, FindingsPlace, Lens, Link, Links, RecordIndex, Row, Rows};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{
    ImprovementKind, ImprovementRoute, ImprovementState, ReviewResult, Scope, Status,
};
use crate::time::{Elapsed, Moment};
use serde::Serialize;

/// Everything that the page of an improvement shows.
#[derive(Serialize, Debug)]
pub struct ImprovementView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ImprovementKind>,
    /// How it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<ImprovementRoute>,
    /// How far it reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The team that makes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Link>,
    /// What the owner says.
    pub status: Status,
    /// What it is, by owner and reviews.
    pub state: ImprovementState,
    /// The date that holds now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// The first date, where it was extended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_due: Option<Moment>,
    /// Days past its date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_days: Option<i64>,
    /// How often it was given more time.
    pub extended: usize,
    /// What it waits for, in one sentence.
    pub waiting_html: Html,
    /// The dates that held, where there was more than one.
    pub dues: Vec<DueView<'a>>,
    /// Since when it is on record, else since the first of its incidents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// From then until the day of the site's clock, while there is something to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<Elapsed>,
    /// Why it is blocked or declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_html: Option<Html>,
    /// How its effect is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure_html: Option<Html>,
    /// Where the work is tracked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracker: Option<&'a str>,
    /// Incidents behind it.
    pub incidents: Rows<'a>,
    /// Findings that it answers.
    pub findings: Findings<'a>,
    /// Procedures that it changes, and those whose revisions name it.
    pub procedures: Rows<'a>,
    /// The revisions of procedures that name it, the last first.
    pub changes: Vec<ChangeView>,
    /// Who was asked.
    pub consulted: Links,
    /// Reviews that looked at it, in order.
    pub looks: Vec<LookView<'a>>,
    /// Summary and sections.
    pub body: BodyView,
}

/// A review's look at an improvement.
#[derive(Serialize, Debug)]
pub struct LookView<'a> {
    /// The review.
    pub review: Row<'a>,
    /// What it found.
    pub result: ReviewResult,
    /// The new date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_html: Option<Html>,
}

/// The improvements on the page of their incident. For templates a finished table, for data a list.
#[derive(Default, Debug)]
pub struct Improvements<'a>(pub Vec<ImprovementRow<'a>>);

/// An improvement on the page of its incident.
#[derive(Serialize, Debug)]
pub struct ImprovementRow<'a> {
    /// The row that every list shows.
    pub row: Row<'a>,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ImprovementKind>,
    /// How it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<ImprovementRoute>,
    /// Findings that it answers, with a place in this page where they are here.
    pub addresses: Links,
    /// How its effect is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure_html: Option<Html>,
    /// Why it is blocked or declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_html: Option<Html>,
    /// Its label, where it is tighter than the incident's.
    #[serde(skip)]
    pub tlp: Option<Tlp>,
}

/// How many improvements are in a state.
#[derive(Serialize, Debug)]
pub struct StateCount {
    /// The state.
    pub state: ImprovementState,
    /// How many.
    pub count: usize,
}

impl<'a> Lens<'_, 'a> {
    /// The improvements on the page of an incident.
    pub(super) fn improvements_of(&self, index: RecordIndex, record: Tlp) -> Improvements<'a> {
        let found = self.neighbours_of(index, &[Relation::HasImprovement], Kind::Improvement);
        let here = self.d.id(index);
        let rows = found
            .into_iter()
            .filter_map(|i| {
                let improvement = self.content(i)?.improvement()?;
                let tlp = self.d.book.record(i).sharing().tlp;
                let visible = self.visible_findings(i);
                let link = |(id, finding): &(RecordIndex, &str)| {
                    let of_here = *id == index;
                    let text = if of_here {
                        (*finding).to_owned()
                    } else {
                        format!("{} {finding}", self.d.id(*id))
                    };
                    let href = if self.d.id(*id) == here {
                        self.local(*id, finding)
                    } else {
                        format!("{}#{finding}", self.record_href(*id))
                    };
                    Link { href: Some(href), text }
                };
                Some(ImprovementRow {
                    row: self.row(i)?,
                    kind: improvement.kind,
                    route: improvement.route,
                    addresses: visible.iter().map(link).collect(),
                    // A file that its words name lies beside the improvement's own page.
                    measure_html: self.on(i).html_of(improvement.measure.as_ref()),
                    reason_html: self.on(i).html_of(improvement.reason.as_ref()),
                    tlp: (tlp > record).then_some(tlp),
                })
            })
            .collect();
        Improvements(rows)
    }

    /// The findings that an improvement answers, as far as they may be known.
    pub(super) fn visible_findings(&self, index: RecordIndex) -> Vec<(RecordIndex, &'a str)> {
        let Some(improvement) = self.d.open(index).and_then(|c| c.improvement()) else {
            return Vec::new();
        };
        improvement
            .addresses
            .iter()
            .filter_map(|a| {
                let incident = self.d.book.find(a.incident.as_ref()?)?;
                let fields = self.d.open(incident)?.incident()?;
                let finding = fields
                    .findings
                    .iter()
                    .filter_map(|m| m.open(&self.d.clearance))
                    .find(|f| f.id.value == a.finding)?;
                Some((incident, &*finding.id.value))
            })
            .collect()
    }

    /// The page of an improvement, if this audience may know it.
    pub fn improvement(
        &self,
        index: RecordIndex,
    ) -> Option<(ImprovementView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let improvement = content.improvement()?;
        let facts = self.d.summary(index)?.improvement?;
        let looks = self.d.book.looks(index, &self.d.clearance);
        let incidents = lens.neighbours_of(index, &[Relation::HasImprovement], Kind::Incident);
        let since = self.d.on_record(index);
        let finished = facts.state.is_finished();
        let today = Moment::Day(self.d.today());
        let age = since.filter(|_| !finished).and_then(|since| Elapsed::between(since, today));
        let findings: Vec<(RecordIndex, usize)> = lens
            .visible_findings(index)
            .into_iter()
            .filter_map(|(incident, id)| {
                let list = &self.d.open(incident)?.incident()?.findings;
                let same = |m: &crate::label::Marked<crate::record::Finding>| {
                    m.open(&self.d.clearance).is_some_and(|f| *f.id.value == *id)
                };
                list.iter().position(same).map(|n| (incident, n))
            })
            .collect();
        let view = ImprovementView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            kind: improvement.kind,
            route: improvement.route,
            scope: improvement.scope,
            owner: improvement.owner.as_ref().map(|o| lens.named(Grouping::Teams, &o.value)),
            status: improvement.status.value,
            state: facts.state,
            due: facts.due,
            first_due: improvement.due.filter(|first| Some(*first) != facts.due),
            overdue_days: facts.overdue_days,
            extended: facts.extended,
            waiting_html: lens.waiting(index, improvement, &facts),
            dues: lens.due_history(index, improvement),
            since,
            age,
            reason_html: lens.html_of(improvement.reason.as_ref()),
            measure_html: lens.html_of(improvement.measure.as_ref()),
            tracker: improvement
                .tracker
                .as_ref()
                .and_then(|t| t.open(&self.d.clearance))
                .map(|t| &**t),
            incidents: lens.rows(&incidents),
            findings: lens.finding_list(&findings, FindingsPlace::Improvement),
            procedures: lens.rows(&lens.neighbours_of(
                index,
                &[Relation::Changes, Relation::CausedBy],
                Kind::Procedure,
            )),
            changes: lens.changes_of(index),
            consulted: improvement.consulted.iter().map(|t| lens.team_or_party(&t.value)).collect(),
            looks: looks
                .into_iter()
                .filter_map(|(review, look, item)| {
                    Some(LookView {
                        review: lens.row(review)?,
                        result: look.result,
                        due: look.due,
                        note_html: lens.on(review).html_of(item.note.as_ref()),
                    })
                })
                .collect(),
            body: lens.body(content),
        };
        Some((view, lens.surroundings(index, content)))
    }

    /// How many improvements of a list are in each state, those without any left out.
    pub fn state_counts(&self, list: &[RecordIndex]) -> Vec<StateCount> {
        let state =
            |i: &RecordIndex| self.d.summary(*i).and_then(|s| s.improvement).map(|f| f.state);
        ImprovementState::ALL
            .iter()
            .map(|s| StateCount {
                state: *s,
                count: list.iter().filter(|i| state(i) == Some(*s)).count(),
            })
            .filter(|c| c.count > 0)
            .collect()
    }

    /// How many improvements of a list are overdue.
    pub fn overdue_count(&self, list: &[RecordIndex]) -> usize {
        let overdue = |i: &&RecordIndex| {
            let facts = self.d.summary(**i).and_then(|s| s.improvement);
            facts.is_some_and(|f| f.overdue_days.is_some())
        };
        list.iter().filter(overdue).count()
    }
}
