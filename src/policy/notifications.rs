//! Rules about duties to notify. They point at dates and give no legal advice.

use super::Breach;
use super::scope::{Of, Scope, certainly_before, count};
use crate::diagnostic::Diagnostic;
use crate::record::words::{Regime, State};
use crate::record::{Incident, Notification, Record};
use crate::time::Moment;
use jiff::SignedDuration;
use jiff::tz::Offset;

/// How long before a deadline a notice that is not sent is mentioned.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// By when a notice is to be sent, where its regime says so in hours or the record says when.
// MERGE: replace by `obligation::deadline`, which knows every regime and the calendar.
fn deadline_of(notification: &Notification) -> Option<Moment> {
    if let Some(due) = &notification.due {
        return Some(due.value);
    }
    let hours = match notification.regime.value {
        Regime::GdprArt33 | Regime::Nis2Notification | Regime::CraNotification => 72,
        Regime::Nis2EarlyWarning | Regime::CraEarlyWarning => 24,
        _ => return None,
    };
    match notification.clock_started.as_ref()?.value {
        Moment::Instant(at, offset) => {
            let end = at.checked_add(SignedDuration::from_hours(hours)).ok()?;
            Some(Moment::Instant(end, offset))
        }
        coarser => {
            let end = coarser.latest().checked_add(SignedDuration::from_hours(hours)).ok()?;
            Some(Moment::Instant(end, Offset::UTC))
        }
    }
}

/// Each notification that has a deadline.
fn each<'b>(scope: &Scope<'b>, mut see: impl FnMut(&Of<'b, Incident>, &'b Notification, Moment)) {
    for of in scope.incidents() {
        for notification in scope.all(&of.fields.notifications) {
            if let Some(deadline) = deadline_of(notification) {
                see(&of, notification, deadline);
            }
        }
    }
}

/// `the GDPR Art. 33 notification of INC-2026-0007 to the authority`.
fn named(record: &Record, notification: &Notification) -> String {
    let to = notification.recipient.as_ref().map_or(String::new(), |r| format!(" to {r}"));
    format!("the notification of {}{to} ({})", record.id, notification.regime.value.as_str())
}

/// A notice is sent before its deadline. Once the incident is closed, one that was sent late is
/// history: its page shows it, and nobody can mend it.
pub(super) fn late(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    each(scope, |of, notification, deadline| {
        let what = named(of.record, notification);
        let closed = of.fields.state.value == State::Closed;
        let said = match &notification.sent {
            Some(sent) if certainly_before(deadline, sent.value) && !closed => {
                Diagnostic::warning("notification-late", format!("{what} was sent after its deadline"))
                    .at(sent.span, format!("sent {}", sent.value))
                    .at(notification.regime.span, format!("was due {deadline}"))
                    .help("correct the times if they are wrong; else see that the notice says why it was late, until the incident is closed")
            }
            None if scope.is_past(deadline) => {
                Diagnostic::warning("notification-late", format!("the deadline of {what} has passed"))
                    .at(notification.regime.span, format!("was due {deadline}, and is not sent"))
                    .help("send it and add `sent = …`, or take the entry out if there is no such duty")
            }
            _ => return,
        };
        found.push(Breach::by(of.record, said));
    });
    found
}

/// A notice that is due within a day has been sent.
pub(super) fn due(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    each(scope, |of, notification, deadline| {
        let left = deadline.latest().duration_since(scope.now);
        if notification.sent.is_some() || scope.is_past(deadline) || left > SOON {
            return;
        }
        let hours = count(left.as_hours().unsigned_abs(), "hour");
        let message = format!("{} is due within a day", named(of.record, notification));
        let said = Diagnostic::warning("notification-due", message)
            .at(notification.regime.span, format!("due {deadline}, {hours} left"))
            .help("send it and add `sent = …`");
        found.push(Breach::by(of.record, said));
    });
    found
}
