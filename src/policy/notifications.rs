//! Rules about duties to notify. They point at dates and give no legal advice.

use super::Breach;
use super::scope::{Of, Scope};
use crate::diagnostic::Diagnostic;
use crate::html::counted;
use crate::obligation::{Clock, Deadline, Status, deadlines, status};
use crate::record::words::{ClockState, State};
use crate::record::{Incident, Notification, Record};
use crate::time::Moment;
use jiff::SignedDuration;

/// How long before a deadline a notice that is not sent is mentioned.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// A notification whose clock ends at a time that is known.
struct Running<'n> {
    notification: &'n Notification,
    /// When it ends, and how that was counted.
    deadline: &'n Deadline,
    due: Moment,
    status: Status,
}

/// Each notification that has a deadline.
fn each<'b>(scope: &Scope<'b>, mut see: impl FnMut(&Of<'b, Incident>, &Running<'_>)) {
    for of in scope.incidents() {
        let all: Vec<&Notification> = scope.all(&of.fields.notifications).collect();
        let clocks: Vec<Clock<'_>> = all.iter().map(|n| n.clock()).collect();
        let deadlines = deadlines(&clocks, &scope.book.config.calendar);
        for ((notification, clock), deadline) in all.into_iter().zip(&clocks).zip(&deadlines) {
            if let Some(due) = deadline.due {
                let status = status(clock, deadline, scope.now);
                see(&of, &Running { notification, deadline, due, status });
            }
        }
    }
}

/// `the notification of INC-2026-0007 to the authority (gdpr-art-33)`.
fn named(record: &Record, notification: &Notification) -> String {
    let to = notification.recipient.as_ref().map_or(String::new(), |r| format!(" to {r}"));
    format!("the notification of {}{to} ({})", record.id, notification.regime.value.as_str())
}

/// A notice is sent before its deadline. Once the incident is closed, one that was sent late is
/// history: its page shows it, and nobody can mend it.
pub(super) fn late(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    each(scope, |of, running| {
        let Running { notification, deadline, due, status } = running;
        let what = named(of.record, notification);
        let counted = format!("was due {due}: {}", deadline.counted);
        let closed = of.fields.state.value == State::Closed;
        let said = match (status.state, &notification.sent) {
            (ClockState::Late, Some(sent)) if !closed => {
                Diagnostic::warning("notification-late", format!("{what} was sent after its deadline"))
                    .at(sent.span, format!("sent {}", sent.value))
                    .at(notification.regime.span, counted)
                    .help("correct the times if they are wrong; else see that the notice says why it was late, until the incident is closed")
            }
            (ClockState::Overdue, _) => {
                Diagnostic::warning("notification-late", format!("the deadline of {what} has passed"))
                    .at(notification.regime.span, format!("{counted}; it is not sent"))
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
    each(scope, |of, running| {
        let left = running.deadline.ends().map(|ends| ends.duration_since(scope.now));
        let Some(left) = left.filter(|left| *left <= SOON) else { return };
        if running.status.state != ClockState::Running {
            return;
        }
        let hours = counted(left.as_hours().unsigned_abs(), "hour");
        let message = format!("{} is due within a day", named(of.record, running.notification));
        let label = format!("due {}, {hours} left: {}", running.due, running.deadline.counted);
        let said = Diagnostic::warning("notification-due", message)
            .at(running.notification.regime.span, label)
            .help("send it and add `sent = …`");
        found.push(Breach::by(of.record, said));
    });
    found
}
