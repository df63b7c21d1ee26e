//! What needs somebody now, in short lines: for a mail, a chat message, an issue.

use super::{ClockView, Disclosure, Lens, RecordIndex};
use crate::address::Grouping;
use crate::graph::ImprovementFacts;
use crate::html::plain_text;
use crate::identifier::{Kind, RecordId};
use crate::record::words::ImprovementState;
use crate::time::{Moment, days_between};

/// What needs somebody. An improvement stands in the first list that it fits.
#[derive(Debug, Default)]
pub struct Digest {
    /// The shown name of the team that it is limited to.
    pub team: Option<String>,
    /// Improvements past their date, the longest first.
    pub overdue: Vec<DigestItem>,
    /// Unfinished improvements due within two weeks.
    pub due: Vec<DigestItem>,
    /// Improvements that their owner says are done.
    pub awaiting: Vec<DigestItem>,
    /// Improvements that are blocked.
    pub blocked: Vec<DigestItem>,
    /// Reports that nobody has acknowledged, with the deadline to do so. They belong to no team.
    pub unacknowledged: Vec<DigestItem>,
    /// Duties to notify whose clock runs.
    pub clocks: Vec<DigestItem>,
}

/// One line.
#[derive(Debug)]
pub struct DigestItem {
    /// Id of the record.
    pub id: String,
    /// Its title, which is not to be trusted.
    pub title: String,
    /// The page of the record.
    pub url: String,
    /// The team that has to do something.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<Due>,
    /// One more thing to know: why it is blocked, the duty that a clock is for.
    pub note: Option<String>,
}

/// A date, and how far away it is.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    /// The date.
    pub at: Moment,
    /// Whole days from today until then; negative once it has passed.
    pub days: i64,
    /// Whether it has passed.
    pub passed: bool,
}

/// How many days ahead an improvement counts as due soon.
const SOON: i64 = 14;

impl Disclosure<'_> {
    /// The key of a team by its key or its shown name.
    pub fn team_key(&self, wanted: &str) -> Option<&str> {
        self.team_names()
            .into_iter()
            .find(|(key, name)| *key == wanted || *name == wanted)
            .map(|t| t.0)
    }

    /// The teams of the registry and those that a record names, by key, with their shown names.
    pub fn team_names(&self) -> Vec<(&str, &str)> {
        let registry = &self.book.registry;
        let mut names: Vec<(&str, &str)> =
            registry.teams.iter().flatten().map(|(key, team)| (&**key, &*team.name)).collect();
        names.extend(self.group(Grouping::Teams).map(|(key, _)| (key, registry.team_name(key))));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// A date as seen from today: an instant has passed at its time, a day at its end.
    fn due(&self, at: Moment) -> Due {
        let passed = match at {
            Moment::Instant(at, _) => at <= self.now,
            coarser => coarser.latest() <= self.now,
        };
        Due { at, days: days_between(self.today(), at.last_day()), passed }
    }
}

impl Lens<'_, '_> {
    /// What needs somebody, or a team by its key.
    pub fn digest(&self, team: Option<&str>) -> Digest {
        let mut digest = Digest {
            team: team.map(|t| self.d.book.registry.team_name(t).to_owned()),
            ..Digest::default()
        };
        // In this order overdue comes first, then by state and date.
        for index in self.d.list(Kind::Improvement) {
            if team.is_some_and(|team| !self.d.owns(team, *index)) {
                continue;
            }
            if let Some(facts) = self.d.summary(*index).and_then(|s| s.improvement) {
                self.sort_in(&mut digest, *index, facts);
            }
        }
        digest.due.sort_by_key(|item| (item.due.map(|d| d.at), item.id.clone()));
        if team.is_none() {
            digest.unacknowledged = self.unacknowledged();
        }
        digest.clocks = self.clocks(team);
        digest
    }

    fn sort_in(&self, digest: &mut Digest, index: RecordIndex, facts: ImprovementFacts) {
        let due = facts.due.map(|due| self.d.due(due));
        let soon = due.is_some_and(|d| (0..=SOON).contains(&d.days));
        let list = match facts.state {
            ImprovementState::Verified | ImprovementState::Declined => return,
            _ if facts.overdue_days.is_some() => &mut digest.overdue,
            ImprovementState::AwaitingVerification => &mut digest.awaiting,
            _ if soon => &mut digest.due,
            ImprovementState::Blocked => &mut digest.blocked,
            _ => return,
        };
        let improvement = self.d.open(index).and_then(|c| c.improvement());
        let owner = improvement.and_then(|i| i.owner.as_ref());
        list.extend(self.digest_item(index).map(|item| DigestItem {
            owner: owner.map(|o| self.d.book.registry.team_name(&o.value).to_owned()),
            due,
            note: self.why_blocked(index, facts),
            ..item
        }));
    }

    /// That an improvement is blocked, and why.
    fn why_blocked(&self, index: RecordIndex, facts: ImprovementFacts) -> Option<String> {
        let improvement = self.d.open(index).and_then(|c| c.improvement())?;
        let state = facts.state.shown().to_lowercase();
        let reason = improvement.reason.as_ref();
        (facts.state == ImprovementState::Blocked).then(|| match reason {
            Some(reason) => format!("{state} ({})", plain_text(&self.on(index).html(reason))),
            None => state,
        })
    }

    fn digest_item(&self, index: RecordIndex) -> Option<DigestItem> {
        Some(DigestItem {
            id: self.d.id(index).as_str().to_owned(),
            title: self.d.open(index)?.title.to_string(),
            url: self.record_href(index),
            owner: None,
            due: None,
            note: None,
        })
    }

    /// Reports without an acknowledgement, the oldest first, with the deadline that the site's
    /// calendar and its target give.
    fn unacknowledged(&self) -> Vec<DigestItem> {
        let waits = |index: &RecordIndex| {
            let event = self.d.open(*index)?.event()?;
            let acknowledgement = self.d.acknowledgement(event);
            let item = self.digest_item(*index).filter(|_| acknowledgement.standing.waits())?;
            Some(DigestItem { due: acknowledgement.due.map(|due| self.d.due(due)), ..item })
        };
        let mut found: Vec<DigestItem> =
            self.d.list(Kind::Event).iter().filter_map(waits).collect();
        found.sort_by_key(|item| (item.due.map(|d| d.at), item.id.clone()));
        found
    }

    /// The clocks that run, the first deadline first, for the incidents of a team or for all.
    fn clocks(&self, team: Option<&str>) -> Vec<DigestItem> {
        let owner = |id: &str| {
            let index = self.d.book.find(&RecordId::parse(id)?)?;
            self.d.open(index)?.incident()?.owner.as_ref().map(|owner| &*owner.value)
        };
        let of_team = |id: &str| team.is_none_or(|team| owner(id) == Some(team));
        let item = |clock: ClockView<'_>| {
            let incident = clock.incident.filter(|incident| of_team(incident.id))?;
            let to = clock.recipient.map_or(String::new(), |r| format!(" to {r}"));
            Some(DigestItem {
                id: incident.id.to_owned(),
                title: incident.title.to_owned(),
                url: incident.href,
                owner: None,
                due: clock.due.map(|due| self.d.due(due)),
                note: Some(format!("{}{to}", clock.regime.shown())),
            })
        };
        self.running_clocks().into_iter().filter_map(item).collect()
    }
}
