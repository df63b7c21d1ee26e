//! Duties to notify, their deadlines, and what is left of them.

use super::clocks::{ClockView, Clocks};
use super::{Disclosure, Lens, RecordIndex};
use crate::identifier::Kind;
use crate::language::say;
use crate::obligation::duty;
use crate::record::words::{ClockStart, ClockState, Regime};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How many notices that were sent the page shows; the rest are on the pages of their incidents.
const SENT: usize = 200;

/// Everything that the page of deadlines shows.
#[derive(Serialize, Debug)]
pub struct DeadlinesView<'a> {
    /// Not sent: overdue, then running, then without a deadline, then not started.
    pub pending: Clocks<'a>,
    /// Sent: those that were late, then the newest.
    pub sent: Clocks<'a>,
    /// How many more were sent.
    pub more_sent: usize,
    /// The duties in use.
    pub duties: Vec<DutyView>,
}

/// What is known of a duty.
#[derive(Serialize, Debug)]
pub struct DutyView {
    /// The duty.
    pub regime: Regime,
    /// What may start its clock.
    pub starts: Vec<ClockStart>,
    /// The deadline, in words.
    pub rule: &'static str,
    /// Who is told.
    pub recipient: &'static str,
    /// The text that says so.
    pub source: &'static str,
    /// What to look out for.
    pub note: &'static str,
}

impl Disclosure<'_> {
    /// Whether an incident has a notification that may be known.
    pub(super) fn notifies(&self, index: RecordIndex) -> bool {
        let incident = self.open(index).and_then(|content| content.incident());
        let open = |i: &crate::record::Incident| {
            i.notifications.iter().any(|m| m.open(&self.clearance).is_some())
        };
        incident.is_some_and(open)
    }

    /// Whether any incident has one.
    pub(super) fn has_clocks(&self) -> bool {
        self.list(Kind::Incident).iter().any(|i| self.notifies(*i))
    }
}

impl<'a> Lens<'_, 'a> {
    /// The page of deadlines.
    pub fn deadlines(&self) -> DeadlinesView<'a> {
        let all = self.all_clocks();
        let regimes: BTreeSet<Regime> = all.iter().map(|c| c.regime).collect();
        let (mut sent, mut pending): (Vec<ClockView<'_>>, Vec<ClockView<'_>>) =
            all.into_iter().partition(|c| c.sent.is_some());
        pending.sort_by_key(|c| (c.state, c.due.or(c.clock_started)));
        sent.sort_by_key(|c| (c.state != ClockState::Late, Reverse(c.sent)));
        let more_sent = sent.len().saturating_sub(SENT);
        sent.truncate(SENT);
        DeadlinesView {
            pending: Clocks(pending),
            sent: Clocks(sent),
            more_sent,
            duties: regimes.into_iter().map(duty_view).collect(),
        }
    }
}

fn duty_view(regime: Regime) -> DutyView {
    let duty = duty(regime);
    DutyView {
        regime,
        starts: duty.starts.iter().map(|(start, _)| *start).collect(),
        rule: say!(duty.rule),
        recipient: say!(duty.recipient),
        source: duty.source,
        note: say!(duty.note),
    }
}
