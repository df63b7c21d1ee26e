//! The `[policy]` table: how loudly each process rule speaks, the targets that rules measure
//! against, and the labels of kinds of fields.

use super::tlp;
use crate::fields::{Fields, Word};
use crate::html::counted;
use crate::label::Tlp;
use std::collections::BTreeMap;

/// How loudly a process rule speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RuleLevel {
    /// Not at all.
    Off,
    /// As a warning.
    Warn,
    /// As an error in what readers see; as a warning in a draft, which is not finished.
    Deny,
}

impl Word for RuleLevel {
    const WHAT: &'static str = "a level of a rule";
    const WORDS: &'static [(&'static str, Self)] =
        &[("off", Self::Off), ("warn", Self::Warn), ("deny", Self::Deny)];
}

/// Levels and targets that a site starts from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Profile {
    /// The levels and targets of Casebook.
    #[default]
    Standard,
    /// The same, with the deadlines that the CCADB sets for incident reports of certificate authorities.
    Ccadb,
    /// Rules of process are off unless the site names them: for a history that is taken over as it is.
    /// Rules about disclosure and plain contradictions stay.
    None,
}

impl Word for Profile {
    const WHAT: &'static str = "a profile of the policy";
    const WORDS: &'static [(&'static str, Self)] =
        &[("standard", Self::Standard), ("ccadb", Self::Ccadb), ("none", Self::None)];
}

/// The process rules with the level each has unless the site says otherwise. What each means stands
/// in `policy::explain`; a rule that is off is for those who ask for it.
pub const RULES: [(&str, RuleLevel); 36] = [
    ("timeline-order", RuleLevel::Warn),
    ("timeline-from-detection", RuleLevel::Warn),
    ("milestone-order", RuleLevel::Deny),
    ("milestone-missing", RuleLevel::Warn),
    ("evidence-without-hash", RuleLevel::Warn),
    ("finding-unanswered", RuleLevel::Deny),
    ("finding-without-evidence", RuleLevel::Warn),
    ("finding-without-process", RuleLevel::Off),
    ("root-finding-missing", RuleLevel::Warn),
    ("went-badly-unanswered", RuleLevel::Warn),
    ("response-unevaluated", RuleLevel::Off),
    ("improvement-without-owner", RuleLevel::Deny),
    ("improvement-without-due", RuleLevel::Deny),
    ("improvement-overdue", RuleLevel::Warn),
    ("improvement-unverified", RuleLevel::Warn),
    ("review-overdue", RuleLevel::Warn),
    ("incident-unreviewed", RuleLevel::Warn),
    ("closed-with-open-improvements", RuleLevel::Deny),
    ("time-order", RuleLevel::Deny),
    ("event-unacknowledged", RuleLevel::Warn),
    ("vulnerability-unscored", RuleLevel::Warn),
    ("notification-late", RuleLevel::Warn),
    ("notification-due", RuleLevel::Warn),
    ("published-without-summary", RuleLevel::Deny),
    ("postmortem-late", RuleLevel::Warn),
    ("report-late", RuleLevel::Warn),
    ("severe-without-advisory", RuleLevel::Off),
    ("action-date-passed", RuleLevel::Warn),
    ("embargo-without-end", RuleLevel::Warn),
    ("names-a-withheld-record", RuleLevel::Warn),
    ("translation-behind", RuleLevel::Warn),
    ("reporter-page-without-secret", RuleLevel::Warn),
    ("cve-claimed-twice", RuleLevel::Warn),
    ("not-affected-without-reason", RuleLevel::Warn),
    ("withdrawn-without-update", RuleLevel::Warn),
    ("csaf-amber-strict", RuleLevel::Warn),
];

/// What stays on in the profile `none`: disclosure, and plain contradictions.
const ALWAYS: [&str; 4] =
    ["names-a-withheld-record", "embargo-without-end", "time-order", "csaf-amber-strict"];

/// What the profile `ccadb` makes errors of: its deadlines, and the parts that it asks of a report.
const OF_CCADB: [&str; 6] = [
    "report-late",
    "postmortem-late",
    "review-overdue",
    "milestone-missing",
    "timeline-from-detection",
    "root-finding-missing",
];

impl Profile {
    /// The levels that a site of this profile starts from.
    fn rules(self) -> BTreeMap<&'static str, RuleLevel> {
        let level = |(code, standard): (&'static str, RuleLevel)| match self {
            Self::None if !ALWAYS.contains(&code) => (code, RuleLevel::Off),
            Self::Ccadb if OF_CCADB.contains(&code) => (code, RuleLevel::Deny),
            Self::Standard | Self::Ccadb | Self::None => (code, standard),
        };
        RULES.into_iter().map(level).collect()
    }

    /// The targets that a site of this profile starts from.
    ///
    /// Those of `ccadb` are of the CCADB Incident Reporting Guidelines, version 3
    /// (<https://www.ccadb.org/cas/incident-report>): a preliminary or full report within 72 hours of
    /// becoming aware, the full report within 14 days, and updates at least every 7 days.
    fn targets(self) -> Targets {
        match self {
            Self::Standard | Self::None => Targets::default(),
            Self::Ccadb => Targets {
                postmortem_within: 14,
                review_every: 7,
                report_within: Some(72),
                ..Targets::default()
            },
        }
    }
}

/// Labels by kind of field, levels of the rules, targets.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What the levels and targets start from.
    pub profile: Profile,
    /// Least label of each kind of field that is withheld by default.
    pub labels: FieldLabels,
    /// Levels of the rules, by code.
    pub rules: BTreeMap<&'static str, RuleLevel>,
    /// What rules measure against.
    pub targets: Targets,
}

/// Times within which things are to be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Targets {
    /// Business days within which a report is acknowledged.
    pub acknowledge_within: u32,
    /// Days within which a review looks at what its owner says is done.
    pub verify_within: u32,
    /// Days after detection within which the postmortem is published.
    pub postmortem_within: u32,
    /// Days within which a review looks at each unfinished improvement again.
    pub review_every: u32,
    /// Hours after detection within which a first report is published, where one is asked for.
    pub report_within: Option<u32>,
}

impl Targets {
    /// A target as casebook.toml writes it; `None` where it is not set, or not known.
    pub fn shown(&self, name: &str) -> Option<String> {
        let (number, unit) = match name {
            "acknowledge_within" => (self.acknowledge_within, "business day"),
            "verify_within" => (self.verify_within, "day"),
            "postmortem_within" => (self.postmortem_within, "day"),
            "review_every" => (self.review_every, "day"),
            "report_within" => (self.report_within?, "hour"),
            _ => return None,
        };
        Some(counted(number, unit))
    }
}

impl Default for Targets {
    fn default() -> Self {
        Self {
            acknowledge_within: 1,
            verify_within: 30,
            postmortem_within: 30,
            review_every: 31,
            report_within: None,
        }
    }
}

/// The labels that kinds of fields carry unless an entry says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct FieldLabels {
    /// Evidence entries.
    pub evidence: Tlp,
    /// The actor table.
    pub actor: Tlp,
    /// Links into trackers.
    pub tracker: Tlp,
    /// Confirmation numbers (ids of events) in other records.
    pub confirmation: Tlp,
    /// The reporter of an event.
    pub reporter: Tlp,
    /// The body of an event.
    pub event_body: Tlp,
}

impl Default for FieldLabels {
    fn default() -> Self {
        let strict = Tlp::AmberStrict;
        Self {
            evidence: strict,
            actor: strict,
            tracker: strict,
            confirmation: strict,
            reporter: strict,
            event_body: strict,
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            labels: FieldLabels::default(),
            rules: Profile::default().rules(),
            targets: Profile::default().targets(),
        }
    }
}

impl Policy {
    /// The level of a rule; a rule that is not listed warns.
    pub fn level(&self, code: &str) -> RuleLevel {
        self.rules.get(code).copied().unwrap_or(RuleLevel::Warn)
    }
}

/// Reads the `[policy]` table.
pub(super) fn read(f: &mut Fields<'_, '_, '_>) -> Policy {
    let mut policy = Policy::default();
    if let Some(profile) = f.word::<Profile>("profile") {
        policy.profile = profile.value;
        policy.rules = profile.value.rules();
        policy.targets = profile.value.targets();
    }
    for (code, _) in RULES {
        if let Some(level) = f.word::<RuleLevel>(code) {
            policy.rules.insert(code, level.value);
        }
    }
    let targets = &mut policy.targets;
    let business = |n: &mut u32, found: Option<u32>| *n = found.unwrap_or(*n);
    business(&mut targets.acknowledge_within, span(f, "acknowledge_within", "business day"));
    business(&mut targets.verify_within, span(f, "verify_within", "day"));
    business(&mut targets.postmortem_within, span(f, "postmortem_within", "day"));
    business(&mut targets.review_every, span(f, "review_every", "day"));
    targets.report_within = span(f, "report_within", "hour").or(targets.report_within);
    if let Some(labels) = f.table("labels", read_labels) {
        policy.labels = labels;
    }
    policy
}

/// A target such as `30 days`, in its one unit.
fn span(f: &mut Fields<'_, '_, '_>, name: &'static str, unit: &str) -> Option<u32> {
    let form = format!("a target such as \"1 {unit}\"");
    let found = f.parsed(name, &form, |text| {
        let (n, of) = text.split_once(' ')?;
        let plural = of.strip_suffix('s').unwrap_or(of);
        (plural == unit).then(|| n.parse().ok()).flatten()
    });
    found.map(|at| at.value)
}

fn read_labels(f: &mut Fields<'_, '_, '_>) -> FieldLabels {
    let d = FieldLabels::default();
    let mut label = |name, default| tlp(f, name).map_or(default, |t| t.value);
    FieldLabels {
        evidence: label("evidence", d.evidence),
        actor: label("actor", d.actor),
        tracker: label("tracker", d.tracker),
        confirmation: label("confirmation", d.confirmation),
        reporter: label("reporter", d.reporter),
        event_body: label("event_body", d.event_body),
    }
}
