//! The closed sets of words that records use, each with the standard it comes from.

use crate::fields::Word;
use crate::html::{escape, ready};
use crate::language::{PerLanguage, text};
use serde::Serialize;

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

/// What readers see of a word: the message `State-open`. An id of a message holds no full stop.
fn words_of(set: &str, word: &str) -> &'static str {
    text(&[set, "-", &word.replace('.', "-")].concat())
}

/// Makes an enum with its TOML words; those that readers see are messages (`words.ftl`).
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal, $class:literal, { $($(#[$vdoc:meta])* $variant:ident = $word:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// The word as it is written in TOML.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The words that a reader sees.
            pub fn shown(self) -> &'static str {
                static SHOWN: PerLanguage<Vec<&'static str>> = PerLanguage::new();
                let make = |w: &Self| words_of(stringify!($name), w.as_str());
                let shown = SHOWN.get(|| Self::ALL.iter().map(make).collect());
                shown.get(self as usize).copied().unwrap_or_default()
            }

            /// The words as an element of a page, in a class of the kind and the word.
            pub fn tag(self) -> &'static str {
                static TAGS: PerLanguage<Vec<String>> = PerLanguage::new();
                let make = |w: &Self| element($class, w.as_str(), w.shown());
                let tags = TAGS.get(|| Self::ALL.iter().map(make).collect());
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
                static VALUES: PerLanguage<Vec<tera::Value>> = PerLanguage::new();
                if !serializer.is_human_readable() {
                    return Shown { name: self.as_str(), text: self.shown() }.serialize(serializer);
                }
                let make = || Self::ALL.iter().map(|w| shared(w.as_str(), w.shown(), w.tag())).collect();
                match VALUES.get(make).get(*self as usize) {
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
    SecurityIncident = "security-incident";
    /// A weakness that could be used.
    Vulnerability = "vulnerability";
    /// A loss of service without an attacker.
    Outage = "outage";
});

words!(
    /// How bad it is, worst first.
    Severity, "a severity", "sev", {
    /// Worst.
    Critical = "critical";
    /// Bad.
    High = "high";
    /// Middling.
    Medium = "medium";
    /// Slight.
    Low = "low";
    /// No harm.
    None = "none";
});

words!(
    /// How soon it is worked on, soonest first.
    Priority, "a priority", "word", {
    /// At once.
    P1 = "P1";
    /// Next.
    P2 = "P2";
    /// Planned.
    P3 = "P3";
    /// When there is time.
    P4 = "P4";
});

words!(
    /// Where an incident stands.
    State, "a state", "state", {
    /// Being worked on.
    Open = "open";
    /// No longer spreading.
    Contained = "contained";
    /// Service and security are restored.
    Resolved = "resolved";
    /// The postmortem has been reviewed.
    Reviewed = "reviewed";
    /// Every improvement is verified or declined.
    Closed = "closed";
});

words!(
    /// Security attribute that was lost (VERIS).
    SecurityAttribute, "a security attribute", "word", {
    /// Somebody read what they should not.
    Confidentiality = "confidentiality";
    /// Something was changed that should not.
    Integrity = "integrity";
    /// Something could not be used.
    Availability = "availability";
});

words!(
    /// Who acted (VERIS actor).
    ActorKind, "a kind of actor", "word", {
    /// From outside.
    External = "external";
    /// From inside.
    Internal = "internal";
    /// A partner.
    Partner = "partner";
    /// Not known.
    Unknown = "unknown";
});

words!(
    /// The lane of a timeline row.
    Lane, "a lane", "word", {
    /// What led to it.
    Cause = "cause";
    /// What the attacker did.
    Attacker = "attacker";
    /// How it was noticed.
    Detection = "detection";
    /// What the responders did.
    Response = "response";
    /// What was said, to whom.
    Comms = "comms";
    /// What others did.
    External = "external";
});

words!(
    /// Phase of the response (NIST SP 800-61 r2; r3 speaks of CSF 2.0 functions).
    Phase, "a phase", "word", {
    /// Before the incident.
    Preparation = "preparation";
    /// Noticing and understanding it.
    Detection = "detection-and-analysis";
    /// Stopping it and restoring.
    Recovery = "containment-eradication-recovery";
    /// Learning from it.
    PostIncident = "post-incident";
});

words!(
    /// A turning point in the timeline, from which durations are derived.
    Milestone, "a milestone", "word", {
    /// The incident began.
    Started = "started";
    /// Somebody or something noticed.
    Detected = "detected";
    /// A responder took it on.
    Acknowledged = "acknowledged";
    /// It no longer spread.
    Contained = "contained";
    /// Its cause was removed.
    Eradicated = "eradicated";
    /// Service was as before.
    Recovered = "recovered";
    /// Those concerned were told.
    Notified = "notified";
    /// The record was closed.
    Closed = "closed";
});

words!(
    /// Why a record is not plainly published.
    Flag, "a flag", "flag", {
    /// Not yet published.
    Draft = "draft";
    /// Not yet for everybody.
    Embargoed = "embargoed";
    /// Taken back.
    Withdrawn = "withdrawn";
});

words!(
    /// What kind of evidence it is.
    EvidenceKind, "a kind of evidence", "word", {
    /// A log.
    Log = "log";
    /// A disk or memory image, or a picture.
    Image = "image";
    /// A configuration.
    Config = "config";
    /// A chat.
    Chat = "chat";
    /// A ticket.
    Ticket = "ticket";
    /// A program.
    Binary = "binary";
    /// A network capture.
    Network = "network";
    /// What a witness says.
    Testimony = "testimony";
    /// A published report, post or bug entry.
    Document = "document";
});

words!(
    /// The six classes of findings.
    FindingClass, "a class of findings", "word", {
    /// Something technical failed.
    TechnicalLapse = "technical-lapse";
    /// A procedure was missing, wrong or not followed.
    ProceduralFailure = "procedural-failure";
    /// A slip that the system allowed.
    ManualError = "manual-error";
    /// A way of working that invites failure.
    ProcessFlaw = "process-flaw";
    /// Somebody who needed to know did not.
    CommunicationGlitch = "communication-glitch";
    /// A way of attack not seen before.
    NewAttackVector = "new-attack-vector";
});

words!(
    /// What part a finding played.
    Role, "a role of a finding", "role", {
    /// Without it, no incident.
    Root = "root";
    /// It made things worse or likelier.
    Contributing = "contributing";
    /// It set things off.
    Trigger = "trigger";
});

words!(
    /// What an improvement does.
    ImprovementKind, "a kind of improvement", "word", {
    /// It can't happen again.
    Prevent = "prevent";
    /// It is noticed sooner.
    Detect = "detect";
    /// It does less harm.
    Mitigate = "mitigate";
    /// It is handled better.
    Respond = "respond";
});

words!(
    /// The way in which an improvement is made.
    ImprovementRoute, "a route", "word", {
    /// A bug to be fixed.
    Bug = "bug";
    /// A change request.
    ChangeRequest = "change-request";
    /// Money or time for a service.
    ServiceInvestment = "service-investment";
    /// A change in how people work.
    Process = "process";
    /// Something written down.
    Documentation = "documentation";
    /// Something taught.
    Training = "training";
});

words!(
    /// How far an improvement reaches.
    Scope, "a scope", "word", {
    /// One team.
    Team = "team";
    /// The whole organisation.
    Organisation = "organisation";
    /// Several organisations.
    CrossOrganisation = "cross-organisation";
});

words!(
    /// What the owner of an improvement says of it.
    Status, "a status", "word", {
    /// An idea.
    Proposed = "proposed";
    /// Accepted, not begun.
    Open = "open";
    /// Begun.
    InProgress = "in-progress";
    /// Waiting for something.
    Blocked = "blocked";
    /// Finished, says the owner.
    Done = "done";
    /// Will not be done.
    Declined = "declined";
});

words!(
    /// What an improvement is, by its owner's status and its reviews.
    ImprovementState, "a state of an improvement", "state", {
    /// An idea.
    Proposed = "proposed";
    /// Accepted, not begun.
    Open = "open";
    /// Begun.
    InProgress = "in-progress";
    /// Waiting for something.
    Blocked = "blocked";
    /// Its owner says that it is done or declined; no review has looked yet.
    AwaitingVerification = "awaiting-verification";
    /// A review found it done.
    Verified = "verified";
    /// A review agreed that it will not be done.
    Declined = "declined";
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
    Team = "team";
    /// A vendor or supplier.
    Vendor = "vendor";
    /// A customer.
    Customer = "customer";
    /// A computer security incident response team.
    Csirt = "csirt";
    /// Police or prosecution.
    LawEnforcement = "law-enforcement";
    /// A regulator or supervisory authority.
    Regulator = "regulator";
    /// A researcher or reporter.
    Researcher = "researcher";
});

words!(
    /// A verdict on the response.
    Verdict, "a verdict", "word", {
    /// Yes.
    Yes = "yes";
    /// In part.
    Partly = "partly";
    /// No.
    No = "no";
});
