//! The words of duties to notify, and of what is worked out from a record: where a clock stands,
//! and what a record shows of the response.

use super::{Shown, element, shared};
use crate::fields::Word;
use serde::Serialize;
use std::sync::OnceLock;

words!(
    /// A legal or contractual duty to notify.
    Regime, "a regime", "word", {
    /// GDPR article 33: to the authority.
    GdprArt33 = "gdpr-art-33", "GDPR Art. 33";
    /// GDPR article 34: to data subjects.
    GdprArt34 = "gdpr-art-34", "GDPR Art. 34";
    /// NIS2 early warning.
    Nis2EarlyWarning = "nis2-early-warning", "NIS2 early warning";
    /// NIS2 incident notification.
    Nis2Notification = "nis2-notification", "NIS2 notification";
    /// NIS2 final report.
    Nis2Final = "nis2-final", "NIS2 final report";
    /// DORA initial notification.
    DoraInitial = "dora-initial", "DORA initial notification";
    /// DORA intermediate report.
    DoraIntermediate = "dora-intermediate", "DORA intermediate report";
    /// DORA final report.
    DoraFinal = "dora-final", "DORA final report";
    /// SEC form 8-K item 1.05.
    Sec8k105 = "sec-8k-1.05", "SEC 8-K Item 1.05";
    /// Cyber Resilience Act early warning.
    CraEarlyWarning = "cra-early-warning", "CRA early warning";
    /// Cyber Resilience Act notification.
    CraNotification = "cra-notification", "CRA notification";
    /// Cyber Resilience Act final report.
    CraFinal = "cra-final", "CRA final report";
    /// HIPAA breach notification.
    Hipaa = "hipaa", "HIPAA";
    /// CIRCIA report (no final rule found).
    Circia = "circia", "CIRCIA (not in force, verify)";
    /// A contract.
    Contract = "contract", "Contract";
    /// Anything else.
    Custom = "custom", "Other";
});

words!(
    /// What started the clock of a duty to notify.
    ClockStart, "the start of a clock", "word", {
    /// The organisation became aware.
    Aware = "aware", "Became aware";
    /// A high risk to people was established (GDPR article 34).
    HighRisk = "high-risk", "High risk established";
    /// The incident was classified as major (DORA).
    Classified = "classified", "Classified as major";
    /// It was determined that the incident is material (SEC).
    MaterialityDetermined = "materiality-determined", "Materiality determined";
    /// A corrective or mitigating measure became available (CRA).
    FixAvailable = "fix-available", "Fix available";
    /// The notice before it was submitted.
    Submitted = "submitted", "Earlier notice submitted";
    /// The breach was discovered (HIPAA).
    Discovered = "discovered", "Discovered";
    /// It was reasonable to believe that a covered incident happened (CIRCIA).
    ReasonableBelief = "reasonable-belief", "Reasonable belief";
    /// A ransom was paid (CIRCIA).
    RansomPaid = "ransom-paid", "Ransom paid";
    /// As the contract or rule says.
    AsAgreed = "as-agreed", "As agreed";
});

words!(
    /// Where the clock of a duty to notify stands, the most pressing first.
    ClockState, "the state of a clock", "clock", {
    /// The deadline has passed, and nothing was sent.
    Overdue = "overdue", "Overdue";
    /// There is time left.
    Running = "running", "Running";
    /// It runs, and no number ends it.
    NoDeadline = "no-deadline", "No fixed deadline";
    /// What starts it is not stated.
    NotStarted = "not-started", "Clock not started";
    /// Sent after the deadline.
    Late = "late", "Sent late";
    /// Sent, but the times are not known exactly enough to say whether in time.
    Unclear = "unclear", "Sent; whether in time can't be told";
    /// Sent by the deadline.
    InTime = "in-time", "Sent in time";
    /// Sent, where no deadline is known.
    Sent = "sent", "Sent";
});

words!(
    /// What a record shows of one point of the response.
    ScoreResult, "a result", "score", {
    /// It shows it.
    Yes = "yes", "Yes";
    /// It shows some of it.
    Partly = "partly", "Partly";
    /// It does not show it.
    No = "no", "No";
    /// There is nothing to show.
    NotApplicable = "not-applicable", "Not applicable";
    /// Nothing of it is in this edition, which says nothing about the record.
    NotShown = "not-shown", "Not shown here";
});
