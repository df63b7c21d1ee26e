//! The words of duties to notify, and of what is worked out from a record: where a clock stands,
//! and what a record shows of the response.

use super::{Shown, element, shared, words_of};
use crate::fields::Word;
use crate::language::PerLanguage;
use serde::Serialize;

words!(
    /// A legal or contractual duty to notify.
    Regime, "a regime", "word", {
    /// GDPR article 33: to the authority.
    GdprArt33 = "gdpr-art-33";
    /// GDPR article 34: to data subjects.
    GdprArt34 = "gdpr-art-34";
    /// NIS2 early warning.
    Nis2EarlyWarning = "nis2-early-warning";
    /// NIS2 incident notification.
    Nis2Notification = "nis2-notification";
    /// NIS2 final report.
    Nis2Final = "nis2-final";
    /// DORA initial notification.
    DoraInitial = "dora-initial";
    /// DORA intermediate report.
    DoraIntermediate = "dora-intermediate";
    /// DORA final report.
    DoraFinal = "dora-final";
    /// SEC form 8-K item 1.05.
    Sec8k105 = "sec-8k-1.05";
    /// Cyber Resilience Act early warning.
    CraEarlyWarning = "cra-early-warning";
    /// Cyber Resilience Act notification.
    CraNotification = "cra-notification";
    /// Cyber Resilience Act final report.
    CraFinal = "cra-final";
    /// HIPAA breach notification.
    Hipaa = "hipaa";
    /// CIRCIA report (no final rule found).
    Circia = "circia";
    /// A contract.
    Contract = "contract";
    /// Anything else.
    Custom = "custom";
});

words!(
    /// What started the clock of a duty to notify.
    ClockStart, "the start of a clock", "word", {
    /// The organisation became aware.
    Aware = "aware";
    /// A high risk to people was established (GDPR article 34).
    HighRisk = "high-risk";
    /// The incident was classified as major (DORA).
    Classified = "classified";
    /// It was determined that the incident is material (SEC).
    MaterialityDetermined = "materiality-determined";
    /// A corrective or mitigating measure became available (CRA).
    FixAvailable = "fix-available";
    /// The notice before it was submitted.
    Submitted = "submitted";
    /// The breach was discovered (HIPAA).
    Discovered = "discovered";
    /// It was reasonable to believe that a covered incident happened (CIRCIA).
    ReasonableBelief = "reasonable-belief";
    /// A ransom was paid (CIRCIA).
    RansomPaid = "ransom-paid";
    /// As the contract or rule says.
    AsAgreed = "as-agreed";
});

words!(
    /// Where the clock of a duty to notify stands, the most pressing first.
    ClockState, "the state of a clock", "clock", {
    /// The deadline has passed, and nothing was sent.
    Overdue = "overdue";
    /// There is time left.
    Running = "running";
    /// It runs, and no number ends it.
    NoDeadline = "no-deadline";
    /// What starts it is not stated.
    NotStarted = "not-started";
    /// Sent after the deadline.
    Late = "late";
    /// Sent, but the times are not known exactly enough to say whether in time.
    Unclear = "unclear";
    /// Sent by the deadline.
    InTime = "in-time";
    /// Sent, where no deadline is known.
    Sent = "sent";
});

words!(
    /// What a record shows of one point of the response.
    ScoreResult, "a result", "score", {
    /// It shows it.
    Yes = "yes";
    /// It shows some of it.
    Partly = "partly";
    /// It does not show it.
    No = "no";
    /// There is nothing to show.
    NotApplicable = "not-applicable";
    /// Nothing of it is in this edition, which says nothing about the record.
    NotShown = "not-shown";
});
