//! What a notification can get wrong by itself: a start that its duty does not know, or a deadline
//! that is missing.

use super::Notification;
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::At;
use crate::label::{Clearance, Marked};
use crate::obligation::{Clock, Term, duty};
use crate::record::words::Regime;

impl Notification {
    /// The fields that its clock depends on.
    pub fn clock(&self) -> Clock<'_> {
        Clock {
            regime: self.regime.value,
            recipient: self.recipient.as_deref(),
            started: self.clock_started.as_ref().map(|at| at.value),
            started_by: self.started_by.as_ref().map(|at| at.value),
            aware: self.aware.as_ref().map(|at| at.value),
            due: self.due.as_ref().map(|at| at.value),
            sent: self.sent.as_ref().map(|at| at.value),
        }
    }
}

/// Checks the notifications of a record, each by itself.
pub(super) fn check(
    notifications: &[Marked<Notification>],
    author: &Clearance,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for notification in notifications.iter().filter_map(|m| m.open(author)) {
        diagnostics.extend(wrong_start(notification));
        diagnostics.extend(no_start(notification));
        diagnostics.extend(needless_awareness(notification));
        diagnostics.extend(no_deadline(notification));
    }
}

/// The words that may stand in `started_by`.
fn starts(regime: Regime) -> String {
    let starts = duty(regime).starts.iter();
    starts.map(|(s, _)| format!("`{}`", s.as_str())).collect::<Vec<_>>().join(" or ")
}

fn wrong(message: String, span: Span, label: &str, help: String) -> Diagnostic {
    Diagnostic::error("wrong-clock", message).at(span, label).help(help)
}

fn wrong_start(n: &Notification) -> Option<Diagnostic> {
    let (At { value: by, span }, regime) = (n.started_by.as_ref()?, n.regime.value);
    if duty(regime).term(*by).is_some() {
        return None;
    }
    Some(wrong(
        format!("`{}` does not start the clock of `{}`", by.as_str(), regime.as_str()),
        *span,
        "another duty counts from this",
        format!("its clock is started by {}", starts(regime)),
    ))
}

fn no_start(n: &Notification) -> Option<Diagnostic> {
    let regime = n.regime.value;
    let started = n.clock_started.as_ref()?;
    if n.started_by.is_some() || duty(regime).only_start().is_some() {
        return None;
    }
    Some(wrong(
        format!("several events may start the clock of `{}`", regime.as_str()),
        started.span,
        "what happened then?",
        format!("add `started_by = \"…\"`: {}", starts(regime)),
    ))
}

fn needless_awareness(n: &Notification) -> Option<Diagnostic> {
    let (aware, regime) = (n.aware.as_ref()?, n.regime.value);
    let counts = |(_, term): &(_, Term)| matches!(term, Term::HoursAndFromAwareness(..));
    if duty(regime).starts.iter().any(counts) {
        return None;
    }
    Some(wrong(
        format!("`aware` says nothing to the clock of `{}`", regime.as_str()),
        aware.span,
        "only `dora-initial` counts from two events",
        format!(
            "take it out; its clock is started by {}, whose time is `clock_started`",
            starts(regime)
        ),
    ))
}

/// A duty without a number of its own needs the date that was agreed, unless the notice was sent and
/// nothing says that a clock ran: what somebody was told of one's own accord has no deadline.
fn no_deadline(n: &Notification) -> Option<Diagnostic> {
    let regime = n.regime.value;
    let written = duty(regime).starts.iter().any(|(_, term)| *term == Term::AsWritten);
    let accounted = n.sent.is_some() && n.clock_started.is_none();
    if !written || n.due.is_some() || accounted {
        return None;
    }
    Some(wrong(
        format!("`{}` has no deadline of its own", regime.as_str()),
        n.regime.span,
        "by when is it due?",
        "add `due = …`, as the contract or rule says; a notice that was sent without any duty \
         needs neither `due` nor `clock_started`"
            .to_owned(),
    ))
}
