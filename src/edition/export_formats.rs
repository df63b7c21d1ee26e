//! What calendars, ATT&CK layers and VERIS records say, computed through what an audience may know.

use super::{Disclosure, Flag, Lens, RecordIndex};
use crate::address::Grouping;
use crate::graph::{ImprovementFacts, Relation};
use crate::html::plain_text;
use crate::identifier::{AttackId, Kind};
use crate::label::Tlp;
use crate::language::{listed, say};
use crate::record::Actor;
use crate::record::words::{
    ActorKind, Category, ImprovementKind, ImprovementState, Milestone, SecurityAttribute,
};
use crate::time::{Elapsed, Moment, days_between};
use jiff::Timestamp;
use jiff::civil::Date;

/// An improvement as an item of a calendar.
#[derive(Debug)]
pub struct ToDo {
    /// Its name for calendars, the same in every build: id, edition and host.
    pub uid: String,
    /// The last time that its record shows a change.
    pub changed: Timestamp,
    /// How many reviews looked at it.
    pub sequence: usize,
    /// The last day that its date covers.
    pub due: Date,
    /// Id and title.
    pub summary: String,
    /// Owner, incidents, how its effect is told, and its address, a line each.
    pub description: String,
    /// Its page.
    pub url: String,
    /// Where it stands.
    pub progress: Progress,
    /// Whether its date has passed.
    pub overdue: bool,
    /// State and kind, in words.
    pub categories: Vec<&'static str>,
    /// Whether its label is tighter than CLEAR.
    pub confidential: bool,
}

/// Where an item of a calendar stands, as RFC 5545 knows it (section 3.8.1.11).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Somebody has to do something: the owner, or a review.
    NeedsAction,
    /// The owner is at it.
    InProcess,
    /// A review verified it.
    Completed,
    /// A review declined it, or its record was withdrawn.
    Cancelled,
}

/// How many days a finished item stays in calendars, so that a subscribed one can close it.
const FINISHED_FOR: i64 = 90;

/// A technique with the incidents that name it.
#[derive(Debug)]
pub struct Technique<'a> {
    /// Its id.
    pub id: &'a str,
    /// Id, title and address of each incident.
    pub incidents: Vec<(&'a str, &'a str, String)>,
}

/// A security incident as VERIS asks for it.
#[derive(Debug)]
pub struct VerisFacts<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// Its page.
    pub url: String,
    /// When it began, where that is known; else no more than the year it stands in.
    pub began: Moment,
    /// From the beginning to detection.
    pub discovery: Option<Elapsed>,
    /// From detection to containment.
    pub containment: Option<Elapsed>,
    /// Who acted.
    pub actor: Option<ActorKind>,
    /// Name of a group or campaign.
    pub actor_name: Option<&'a str>,
    /// Motive, in the record's words.
    pub motive: Option<&'a str>,
    /// Techniques of the actor.
    pub techniques: Vec<&'a str>,
    /// Security attributes lost.
    pub attributes: &'a [SecurityAttribute],
    /// Records exposed or lost.
    pub records: Option<i64>,
    /// Classes of data, in the record's words.
    pub data_classes: Vec<&'a str>,
    /// What it did, in words.
    pub impact: Option<String>,
    /// Customers affected.
    pub customers: Option<i64>,
    /// Addresses of sources.
    pub references: Vec<&'a str>,
    /// The tightest label of what its page shows.
    pub tlp: Tlp,
}

impl Disclosure<'_> {
    /// The techniques that incidents name, with those incidents.
    fn techniques(&self) -> impl Iterator<Item = (&str, Vec<RecordIndex>)> {
        let of_incident = |i: &RecordIndex| self.id(*i).kind() == Kind::Incident;
        self.group(Grouping::Attack)
            .map(move |(id, list)| (id, list.iter().copied().filter(of_incident).collect()))
            .filter(|(_, list): &(&str, Vec<RecordIndex>)| !list.is_empty())
    }

    pub(super) fn has_techniques(&self) -> bool {
        self.techniques().next().is_some()
    }

    /// Whether an incident is in the file of VERIS records: somebody broke security, and the record
    /// was not taken back. A vulnerability by itself is no incident in the sense of VERIS.
    pub(super) fn is_veris(&self, index: RecordIndex) -> bool {
        let incident = self.open(index).and_then(|c| c.incident());
        incident.is_some_and(|i| i.category == Category::SecurityIncident)
            && self.flag(index) != Some(Flag::Withdrawn)
    }
}

impl<'a> Lens<'_, 'a> {
    /// The items of the calendar of all improvements, or of those that a team owns: what has a date
    /// and is unfinished, or was finished not long ago.
    pub fn to_dos(&self, team: Option<&str>) -> Vec<ToDo> {
        let mut list: Vec<RecordIndex> = match team {
            Some(team) => {
                let records = self.d.group_of(Grouping::Teams, team).map(|g| g.records.iter());
                let owned = records.into_iter().flatten().filter(|i| self.d.owns(team, **i));
                owned.copied().collect()
            }
            None => self.d.list(Kind::Improvement).to_vec(),
        };
        list.sort_unstable();
        list.into_iter().filter_map(|i| self.to_do(i)).collect()
    }

    fn to_do(&self, index: RecordIndex) -> Option<ToDo> {
        let d = self.d;
        let content = d.open(index)?;
        let improvement = content.improvement()?;
        let facts = d.summary(index)?.improvement?;
        let due = facts.due?;
        let withdrawn = d.flag(index) == Some(Flag::Withdrawn);
        let stays = |closed: Moment| days_between(closed.date(), d.today()) <= FINISHED_FOR;
        if facts.closed.is_some_and(|closed| !stays(closed)) {
            return None;
        }
        let lens = self.on(index);
        let id = d.id(index);
        let looks = d.book.looks(index, &d.clearance).len();
        let year = id.year().and_then(|y| Date::new(i16::try_from(y).ok()?, 1, 1).ok());
        let changed = facts.looked.or_else(|| lens.on_record_since(index));
        let changed = changed.or(year.map(Moment::Year)).unwrap_or(due);
        let kind = improvement.kind.map(ImprovementKind::shown);
        Some(ToDo {
            uid: format!(
                "{id}-{}@{}",
                d.edition().name,
                crate::address::host(&d.edition().base_url)
            ),
            changed: changed.earliest(),
            sequence: looks,
            due: due.last_day(),
            summary: format!("{id}: {}", content.title),
            description: lens.described(index, &facts),
            url: lens.record_href(index),
            progress: progress(facts.state, withdrawn),
            overdue: facts.overdue_days.is_some(),
            categories: std::iter::once(facts.state.shown()).chain(kind).collect(),
            confidential: d.page_tlp(index) > Tlp::Clear,
        })
    }

    fn described(&self, index: RecordIndex, facts: &ImprovementFacts) -> String {
        let mut lines = vec![say!("calendar_state", state = facts.state.shown())];
        let improvement = self.d.open(index).and_then(|c| c.improvement());
        if let Some(owner) = improvement.and_then(|i| i.owner.as_ref()) {
            let owner = self.d.book.registry.team_name(&owner.value);
            lines.push(say!("calendar_owner", owner = owner));
        }
        let incidents = self.neighbours_of(index, &[Relation::HasImprovement], Kind::Incident);
        let incidents: Vec<&str> = incidents.iter().map(|i| self.d.id(*i).as_str()).collect();
        if !incidents.is_empty() {
            lines.push(say!("calendar_incidents", incidents = listed(&incidents)));
        }
        if let Some(measure) = improvement.and_then(|i| i.measure.as_ref()) {
            lines.push(say!("calendar_measure", measure = plain_text(&self.html(measure))));
        }
        if self.d.page_tlp(index) > Tlp::Clear {
            lines.push(format!("TLP:{}", self.d.page_tlp(index)));
        }
        lines.push(self.record_href(index));
        lines.join("\n")
    }

    /// The techniques of this edition, with the incidents that name them.
    pub fn techniques(&self) -> Vec<Technique<'_>> {
        let incident = |i: RecordIndex| {
            let title = &*self.d.open(i)?.title;
            Some((self.d.id(i).as_str(), title, self.record_href(i)))
        };
        self.d
            .techniques()
            .map(|(id, list)| Technique {
                id,
                incidents: list.into_iter().filter_map(incident).collect(),
            })
            .collect()
    }

    /// What VERIS asks of an incident, if it belongs there and this audience may know it.
    pub fn veris(&self, index: RecordIndex) -> Option<VerisFacts<'a>> {
        let d = self.d;
        if !d.is_veris(index) {
            return None;
        }
        let lens = self.on(index);
        let content = d.open(index)?;
        let incident = content.incident()?;
        let rows = lens.timeline_rows(incident);
        let at = |wanted| super::timeline::milestone(&rows, wanted);
        let between = |a: Option<Moment>, b: Option<Moment>| Elapsed::between(a?, b?);
        let (started, detected) = (at(Milestone::Started), at(Milestone::Detected));
        let year = |m: Moment| Date::new(m.year(), 1, 1).map_or(m, Moment::Year);
        let impact = incident.impact.as_ref().and_then(|m| m.open(&d.clearance));
        let actor: Option<&'a Actor> = incident.actor.as_ref().and_then(|m| m.open(&d.clearance));
        let summary = impact.and_then(|i| i.summary.as_ref());
        Some(VerisFacts {
            id: d.id(index).as_str(),
            title: &content.title,
            url: lens.record_href(index),
            began: started.or_else(|| d.date(index).map(year))?,
            discovery: between(started, detected),
            containment: between(detected, at(Milestone::Contained)),
            actor: actor.and_then(|a| a.known),
            actor_name: actor.and_then(|a| a.name.as_deref()),
            motive: actor.and_then(|a| a.motive.as_deref()),
            techniques: actor.iter().flat_map(|a| &a.attack).map(AttackId::as_str).collect(),
            attributes: impact.map_or(&[], |i| i.attributes.as_slice()),
            records: impact.and_then(|i| i.records),
            data_classes: impact.iter().flat_map(|i| &i.data_classes).map(|c| &**c).collect(),
            impact: summary.map(|s| plain_text(&lens.html(s))).filter(|s| !s.is_empty()),
            customers: impact.and_then(|i| i.customers).map(|c| c.0),
            references: content.references.iter().map(|r| &*r.url).collect(),
            tlp: d.page_tlp(index),
        })
    }
}

fn progress(state: ImprovementState, withdrawn: bool) -> Progress {
    match state {
        _ if withdrawn => Progress::Cancelled,
        ImprovementState::InProgress => Progress::InProcess,
        ImprovementState::Verified => Progress::Completed,
        ImprovementState::Declined => Progress::Cancelled,
        // A review still has to look at what awaits verification.
        ImprovementState::Proposed
        | ImprovementState::Open
        | ImprovementState::Blocked
        | ImprovementState::AwaitingVerification => Progress::NeedsAction,
    }
}
