//! The closed sets of words that records use, each with the standard it comes from.

use crate::fields::Word;
use crate::html::{escape, ready};
use serde::Serialize;
use std::sync::OnceLock;

/// A word as data shows it.
#[derive(Serialize)]
struct Shown {
    name: &'static str,
    text: &'static str,
}

/// A word as templates see it.
#[derive(Serialize)]
struct Tagged {
    name: &'static str,
    text: &'static str,
    /// The text in an element of the word's class and name, such as `state state-open`.
    tag: tera::Value,
}

fn element(class: &str, name: &str, text: &str) -> String {
    let mut tag = format!("<span class=\"{class} {class}-{}\">", name.replace('_', "-"));
    escape(text, &mut tag);
    tag.push_str("</span>");
    tag
}

fn shared(name: &'static str, text: &'static str, tag: &str) -> tera::Value {
    tera::Value::from_serializable(&Tagged { name, text, tag: ready(tag) })
}

/// Makes an enum with its TOML words and the words that readers see.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal, $class:literal, { $($(#[$vdoc:meta])* $variant:ident = $word:literal, $shown:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// The word as it is written in TOML.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The words that a reader sees.
            pub const fn shown(self) -> &'static str {
                match self { $(Self::$variant => $shown,)+ }
            }

            /// The words as an element of a page, in a class of the kind and the word.
            pub fn tag(self) -> &'static str {
                static TAGS: OnceLock<Vec<String>> = OnceLock::new();
                let make = |w: &Self| element($class, w.as_str(), w.shown());
                let tags = TAGS.get_or_init(|| Self::ALL.iter().map(make).collect());
                tags.get(self as usize).map_or("", String::as_str)
            }

            /// All values, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
        }

        impl Word for $name {
            const WHAT: &'static str = $what;
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)+];
        }

        /// As `{ name, text, tag }`. Pages hold hundreds of these words: for a template the value
        /// of each is made once and shared, which took a tenth off the time of a page. Data, whose
        /// serializer says that it is not for people, gets `{ name, text }`.
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                static VALUES: OnceLock<Vec<tera::Value>> = OnceLock::new();
                if !serializer.is_human_readable() {
                    return Shown { name: self.as_str(), text: self.shown() }.serialize(serializer);
                }
                let make = || Self::ALL.iter().map(|w| shared(w.as_str(), w.shown(), w.tag())).collect();
                match VALUES.get_or_init(make).get(*self as usize) {
                    Some(value) => value.serialize(serializer),
                    None => serializer.serialize_none(),
                }
            }
        }
    };
}

mod duties;
mod outside;

pub use duties::{ClockStart, ClockState, Regime, ScoreResult};
pub use outside::{
    EventStatus, Exploited, IndicatorKind, Justification, Outcome, RemediationCategory,
    ReviewResult, VexStatus,
};

words!(
    /// What kind of incident or event it is.
    Category, "a category", "word", {
    /// Somebody or something broke security.
    SecurityIncident = "security-incident", "Security incident";
    /// A weakness that could be used.
    Vulnerability = "vulnerability", "Vulnerability";
    /// A loss of service without an attacker.
    Outage = "outage", "Outage";
});

words!(
    /// How bad it is, worst first.
    Severity, "a severity", "sev", {
    /// Worst.
    Critical = "critical", "Critical";
    /// Bad.
    High = "high", "High";
    /// Middling.
    Medium = "medium", "Medium";
    /// Slight.
    Low = "low", "Low";
    /// No harm.
    None = "none", "None";
});

words!(
    /// How soon it is worked on, soonest first.
    Priority, "a priority", "word", {
    /// At once.
    P1 = "P1", "P1";
    /// Next.
    P2 = "P2", "P2";
    /// Planned.
    P3 = "P3", "P3";
    /// When there is time.
    P4 = "P4", "P4";
});

words!(
    /// Where an incident stands.
    State, "a state", "state", {
    /// Being worked on.
    Open = "open", "Open";
    /// No longer spreading.
    Contained = "contained", "Contained";
    /// Service and security are restored.
    Resolved = "resolved", "Resolved";
    /// The postmortem has been reviewed.
    Reviewed = "reviewed", "Reviewed";
    /// Every improvement is verified or declined.
    Closed = "closed", "Closed";
});

words!(
    /// Security attribute that was lost (VERIS).
    SecurityAttribute, "a security attribute", "word", {
    /// Somebody read what they should not.
    Confidentiality = "confidentiality", "Confidentiality";
    /// Something was changed that should not.
    Integrity = "integrity", "Integrity";
    /// Something could not be used.
    Availability = "availability", "Availability";
});

words!(
    /// Who acted (VERIS actor).
    ActorKind, "a kind of actor", "word", {
    /// From outside.
    External = "external", "External";
    /// From inside.
    Internal = "internal", "Internal";
    /// A partner.
    Partner = "partner", "Partner";
    /// Not known.
    Unknown = "unknown", "Unknown";
});

words!(
    /// The lane of a timeline row.
    Lane, "a lane", "word", {
    /// What led to it.
    Cause = "cause", "Cause";
    /// What the attacker did.
    Attacker = "attacker", "Attacker";
    /// How it was noticed.
    Detection = "detection", "Detection";
    /// What the responders did.
    Response = "response", "Response";
    /// What was said, to whom.
    Comms = "comms", "Communication";
    /// What others did.
    External = "external", "External";
});

words!(
    /// Phase of the response (NIST SP 800-61 r2; r3 speaks of CSF 2.0 functions).
    Phase, "a phase", "word", {
    /// Before the incident.
    Preparation = "preparation", "Preparation";
    /// Noticing and understanding it.
    Detection = "detection-and-analysis", "Detection and analysis";
    /// Stopping it and restoring.
    Recovery = "containment-eradication-recovery", "Containment, eradication and recovery";
    /// Learning from it.
    PostIncident = "post-incident", "Post-incident";
});

words!(
    /// A turning point in the timeline, from which durations are derived.
    Milestone, "a milestone", "word", {
    /// The incident began.
    Started = "started", "Started";
    /// Somebody or something noticed.
    Detected = "detected", "Detected";
    /// A responder took it on.
    Acknowledged = "acknowledged", "Acknowledged";
    /// It no longer spread.
    Contained = "contained", "Contained";
    /// Its cause was removed.
    Eradicated = "eradicated", "Eradicated";
    /// Service was as before.
    Recovered = "recovered", "Recovered";
    /// Those concerned were told.
    Notified = "notified", "Notified";
    /// The record was closed.
    Closed = "closed", "Closed";
});

words!(
    /// Why a record is not plainly published.
    Flag, "a flag", "flag", {
    /// Not yet published.
    Draft = "draft", "Draft";
    /// Not yet for everybody.
    Embargoed = "embargoed", "Under embargo";
    /// Taken back.
    Withdrawn = "withdrawn", "Withdrawn";
});

words!(
    /// What kind of evidence it is.
    EvidenceKind, "a kind of evidence", "word", {
    /// A log.
    Log = "log", "Log";
    /// A disk or memory image, or a picture.
    Image = "image", "Image";
    /// A configuration.
    Config = "config", "Configuration";
    /// A chat.
    Chat = "chat", "Chat";
    /// A ticket.
    Ticket = "ticket", "Ticket";
    /// A program.
    Binary = "binary", "Binary";
    /// A network capture.
    Network = "network", "Network capture";
    /// What a witness says.
    Testimony = "testimony", "Testimony";
    /// A published report, post or bug entry.
    Document = "document", "Document";
});

words!(
    /// The six classes of findings.
    FindingClass, "a class of findings", "word", {
    /// Something technical failed.
    TechnicalLapse = "technical-lapse", "Technical lapse";
    /// A procedure was missing, wrong or not followed.
    ProceduralFailure = "procedural-failure", "Procedural failure";
    /// A slip that the system allowed.
    ManualError = "manual-error", "Manual error";
    /// A way of working that invites failure.
    ProcessFlaw = "process-flaw", "Process flaw";
    /// Somebody who needed to know did not.
    CommunicationGlitch = "communication-glitch", "Communication glitch";
    /// A way of attack not seen before.
    NewAttackVector = "new-attack-vector", "New attack vector";
});

words!(
    /// What part a finding played.
    Role, "a role of a finding", "role", {
    /// Without it, no incident.
    Root = "root", "Root cause";
    /// It made things worse or likelier.
    Contributing = "contributing", "Contributing factor";
    /// It set things off.
    Trigger = "trigger", "Trigger";
});

words!(
    /// What an improvement does.
    ImprovementKind, "a kind of improvement", "word", {
    /// It can't happen again.
    Prevent = "prevent", "Prevent";
    /// It is noticed sooner.
    Detect = "detect", "Detect";
    /// It does less harm.
    Mitigate = "mitigate", "Mitigate";
    /// It is handled better.
    Respond = "respond", "Respond";
});

words!(
    /// The way in which an improvement is made.
    ImprovementRoute, "a route", "word", {
    /// A bug to be fixed.
    Bug = "bug", "Bug";
    /// A change request.
    ChangeRequest = "change-request", "Change request";
    /// Money or time for a service.
    ServiceInvestment = "service-investment", "Service investment";
    /// A change in how people work.
    Process = "process", "Process";
    /// Something written down.
    Documentation = "documentation", "Documentation";
    /// Something taught.
    Training = "training", "Training";
});

words!(
    /// How far an improvement reaches.
    Scope, "a scope", "word", {
    /// One team.
    Team = "team", "Team";
    /// The whole organisation.
    Organisation = "organisation", "Organisation";
    /// Several organisations.
    CrossOrganisation = "cross-organisation", "Cross-organisation";
});

words!(
    /// What the owner of an improvement says of it.
    Status, "a status", "word", {
    /// An idea.
    Proposed = "proposed", "Proposed";
    /// Accepted, not begun.
    Open = "open", "Open";
    /// Begun.
    InProgress = "in-progress", "In progress";
    /// Waiting for something.
    Blocked = "blocked", "Blocked";
    /// Finished, says the owner.
    Done = "done", "Done";
    /// Will not be done.
    Declined = "declined", "Declined";
});

words!(
    /// What an improvement is, by its owner's status and its reviews.
    ImprovementState, "a state of an improvement", "state", {
    /// An idea.
    Proposed = "proposed", "Proposed";
    /// Accepted, not begun.
    Open = "open", "Open";
    /// Begun.
    InProgress = "in-progress", "In progress";
    /// Waiting for something.
    Blocked = "blocked", "Blocked";
    /// Its owner says that it is done or declined; no review has looked yet.
    AwaitingVerification = "awaiting-verification", "Awaiting verification";
    /// A review found it done.
    Verified = "verified", "Verified";
    /// A review agreed that it will not be done.
    Declined = "declined", "Declined";
});

impl ImprovementState {
    /// Whether nothing is left to do: a review has verified or declined it.
    pub const fn is_finished(self) -> bool {
        matches!(self, Self::Verified | Self::Declined)
    }
}

words!(
    /// What a group or organisation outside the team is.
    PartyKind, "a kind of party", "word", {
    /// Another team.
    Team = "team", "Team";
    /// A vendor or supplier.
    Vendor = "vendor", "Vendor";
    /// A customer.
    Customer = "customer", "Customer";
    /// A computer security incident response team.
    Csirt = "csirt", "CSIRT";
    /// Police or prosecution.
    LawEnforcement = "law-enforcement", "Law enforcement";
    /// A regulator or supervisory authority.
    Regulator = "regulator", "Regulator";
    /// A researcher or reporter.
    Researcher = "researcher", "Researcher";
});

words!(
    /// A verdict on the response.
    Verdict, "a verdict", "word", {
    /// Yes.
    Yes = "yes", "Yes";
    /// In part.
    Partly = "partly", "Partly";
    /// No.
    No = "no", "No";
});
