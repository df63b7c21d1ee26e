//! The acknowledgement of a report, as pages show it.

use super::Disclosure;
use crate::language::say;
use crate::record::Event;
use crate::time::{Elapsed, Moment};
use jiff::tz::Offset;
use serde::Serialize;

pub use crate::record::Standing;

/// The acknowledgement of a report against the target.
#[derive(Clone, Serialize, Debug)]
pub struct AcknowledgementView {
    /// What came of it.
    pub standing: Standing,
    /// The target in words: `1 business day`.
    pub target: String,
    /// Until when the reporter was to have an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// When the reporter had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// From report to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Elapsed>,
    /// By how much it was late, is overdue, or is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Elapsed>,
}

impl Disclosure<'_> {
    /// The acknowledgement of a report, as of now.
    pub(super) fn acknowledgement(&self, event: &Event) -> AcknowledgementView {
        let days = self.config().policy.targets.acknowledge_within;
        let (standing, due) = event.acknowledgement(&self.config().calendar, days, self.now);
        let (received, at) = (event.received.value, event.acknowledged.as_ref().map(|a| a.value));
        let now = Moment::Instant(self.now, Offset::UTC);
        let margin = due.and_then(|due| match standing {
            Standing::Late => Elapsed::between(due, at?),
            Standing::Overdue => Elapsed::between(due, now),
            Standing::Waiting => Elapsed::between(now, due),
            Standing::InTime | Standing::Unstated => None,
        });
        let target = say!("event_business_days", count = days);
        let after = at.and_then(|at| Elapsed::between(received, at));
        AcknowledgementView { standing, target, due, at, after, margin }
    }
}
