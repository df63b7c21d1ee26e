//! CVSS v3.0 and v3.1: metrics in words, and the formulas of the two specifications.

use super::metrics::{Metric, MetricGroup, MetricValue, metric, value, values};
use MetricGroup::{Base, Environmental, Temporal};
values! {
    VECTOR {
        "N" "Network" "NETWORK":
            "Can be attacked from anywhere, over the network.", "can be attacked over the network";
        "A" "Adjacent" "ADJACENT_NETWORK":
            "Can be attacked from the same or a neighbouring network, such as a local network, a radio link or a VPN.", "can be attacked from a neighbouring network";
        "L" "Local" "LOCAL":
            "Can be attacked from within the machine: by who is logged in there, or through a file that somebody opens.", "can be attacked from within the machine";
        "P" "Physical" "PHYSICAL":
            "Can be attacked only with the device at hand.", "can be attacked with the device at hand";
    }
    COMPLEXITY {
        "L" "Low" "LOW":
            "An attack works each time, without preparation.", "";
        "H" "High" "HIGH":
            "An attack depends on things that the attacker can't control, and takes preparation or luck.", "takes preparation or luck";
    }
    PRIVILEGES {
        "N" "None" "NONE":
            "The attacker needs no account.", "needs no account";
        "L" "Low" "LOW":
            "The attacker needs an account with ordinary rights.", "needs an account";
        "H" "High" "HIGH":
            "The attacker needs the rights of an administrator.", "needs the rights of an administrator";
    }
    INTERACTION {
        "N" "None" "NONE":
            "No user has to do anything.", "no user has to act";
        "R" "Required" "REQUIRED":
            "A user has to do something, such as follow a link or open a file.", "a user has to act";
    }
    SCOPE {
        "U" "Unchanged" "UNCHANGED":
            "The damage stays with what has the vulnerability.", "";
        "C" "Changed" "CHANGED":
            "The damage reaches beyond what has the vulnerability.", "reaches beyond the component";
    }
    CONFIDENTIALITY {
        "H" "High" "HIGH":
            "All data can be read, or the data that matter most.", "all data can be read";
        "L" "Low" "LOW":
            "Some data can be read, but the attacker can't choose which.", "some data can be read";
        "N" "None" "NONE":
            "No data can be read.", "";
    }
    INTEGRITY {
        "H" "High" "HIGH":
            "All data can be changed, or the data that matter most.", "all data can be changed";
        "L" "Low" "LOW":
            "Some data can be changed, with no serious effect.", "some data can be changed";
        "N" "None" "NONE":
            "No data can be changed.", "";
    }
    AVAILABILITY {
        "H" "High" "HIGH":
            "The service can be stopped altogether, or what matters most in it.", "the service can be stopped";
        "L" "Low" "LOW":
            "The service can be slowed or interrupted, but not stopped.", "the service can be disturbed";
        "N" "None" "NONE":
            "The service goes on.", "";
    }
    MATURITY {
        "H" "High" "HIGH":
            "Attacks work everywhere by themselves, or need no code.", "";
        "F" "Functional" "FUNCTIONAL":
            "There is code that works in most cases.", "";
        "P" "Proof of concept" "PROOF_OF_CONCEPT":
            "There is code that shows the attack, and is of little use as it is.", "";
        "U" "Unproven" "UNPROVEN":
            "No code is known, or the attack is a theory.", "";
    }
    REMEDIATION {
        "U" "Unavailable" "UNAVAILABLE":
            "There is no way to mend it, or none that can be used.", "";
        "W" "Workaround" "WORKAROUND":
            "There is a way around it, which is not the vendor's.", "";
        "T" "Temporary fix" "TEMPORARY_FIX":
            "The vendor has a fix for the time being.", "";
        "O" "Official fix" "OFFICIAL_FIX":
            "The vendor has a complete fix.", "";
    }
    CONFIDENCE {
        "C" "Confirmed" "CONFIRMED":
            "The vendor confirms it, or it was shown to work.", "";
        "R" "Reasonable" "REASONABLE":
            "Much is known, and some of the causes are not.", "";
        "U" "Unknown" "UNKNOWN":
            "There are reports of damage, and the cause is not known.", "";
    }
    /// How much a loss weighs at one place; the same in version 4.
    pub(super) REQUIREMENT {
        "H" "High" "HIGH":
            "Its loss would be a catastrophe for the organisation.", "";
        "M" "Medium" "MEDIUM":
            "Its loss would be serious for the organisation.", "";
        "L" "Low" "LOW":
            "Its loss would matter little to the organisation.", "";
    }
}

/// The metrics in canonical order (CVSS v3.1 section 6, table 15).
pub(super) const METRICS: &[Metric] = &[
    metric(Base, "AV", "Attack vector", "attackVector", VECTOR),
    metric(Base, "AC", "Attack complexity", "attackComplexity", COMPLEXITY),
    metric(Base, "PR", "Privileges required", "privilegesRequired", PRIVILEGES),
    metric(Base, "UI", "User interaction", "userInteraction", INTERACTION),
    metric(Base, "S", "Scope", "scope", SCOPE),
    metric(Base, "C", "Confidentiality", "confidentialityImpact", CONFIDENTIALITY),
    metric(Base, "I", "Integrity", "integrityImpact", INTEGRITY),
    metric(Base, "A", "Availability", "availabilityImpact", AVAILABILITY),
    metric(Temporal, "E", "Exploit code maturity", "exploitCodeMaturity", MATURITY),
    metric(Temporal, "RL", "Remediation level", "remediationLevel", REMEDIATION),
    metric(Temporal, "RC", "Report confidence", "reportConfidence", CONFIDENCE),
    metric(
        Environmental,
        "CR",
        "Confidentiality requirement",
        "confidentialityRequirement",
        REQUIREMENT,
    ),
    metric(Environmental, "IR", "Integrity requirement", "integrityRequirement", REQUIREMENT),
    metric(Environmental, "AR", "Availability requirement", "availabilityRequirement", REQUIREMENT),
    metric(Environmental, "MAV", "Modified attack vector", "modifiedAttackVector", VECTOR),
    metric(
        Environmental,
        "MAC",
        "Modified attack complexity",
        "modifiedAttackComplexity",
        COMPLEXITY,
    ),
    metric(
        Environmental,
        "MPR",
        "Modified privileges required",
        "modifiedPrivilegesRequired",
        PRIVILEGES,
    ),
    metric(
        Environmental,
        "MUI",
        "Modified user interaction",
        "modifiedUserInteraction",
        INTERACTION,
    ),
    metric(Environmental, "MS", "Modified scope", "modifiedScope", SCOPE),
    metric(
        Environmental,
        "MC",
        "Modified confidentiality",
        "modifiedConfidentialityImpact",
        CONFIDENTIALITY,
    ),
    metric(Environmental, "MI", "Modified integrity", "modifiedIntegrityImpact", INTEGRITY),
    metric(
        Environmental,
        "MA",
        "Modified availability",
        "modifiedAvailabilityImpact",
        AVAILABILITY,
    ),
];

/// Base, temporal and environmental score of a vector whose values `of` gives; `X` for what is left out.
///
/// The two versions differ in how a number is rounded up (v3.0 section 8, v3.1 appendix A) and in the
/// environmental impact of a changed scope (v3.0 section 8.3, v3.1 section 7.3).
pub(super) fn scores<'v>(is_30: bool, of: impl Fn(&str) -> &'v str) -> [f64; 3] {
    let up = if is_30 { up_30 } else { up_31 };
    let time = maturity(of("E")) * remediation(of("RL")) * confidence(of("RC"));
    let impacts = [impact(of("C")), impact(of("I")), impact(of("A"))];
    let base = Side {
        vector: vector(of("AV")),
        complexity: complexity(of("AC")),
        privileges: of("PR"),
        interaction: interaction(of("UI")),
        changed: of("S") == "C",
        iss: 1.0 - impacts.iter().map(|i| 1.0 - i).product::<f64>(),
    };
    let bent = |modified: &str, plain: &str| match of(modified) {
        "X" => of(plain),
        other => other,
    };
    let kept = |modified: &str, plain: &str, weight: &str| {
        1.0 - impact(bent(modified, plain)) * requirement(of(weight))
    };
    let kept = kept("MC", "C", "CR") * kept("MI", "I", "IR") * kept("MA", "A", "AR");
    let here = Side {
        vector: vector(bent("MAV", "AV")),
        complexity: complexity(bent("MAC", "AC")),
        privileges: bent("MPR", "PR"),
        interaction: interaction(bent("MUI", "UI")),
        changed: bent("MS", "S") == "C",
        iss: (1.0 - kept).min(0.915),
    };
    let changed_30 = |iss: f64| 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02).powi(15);
    let changed_31 = |iss: f64| 7.52 * (iss - 0.029) - 3.25 * (iss * 0.9731 - 0.02).powi(13);
    let score = base.score(changed_30, up);
    let environmental = if is_30 { here.score(changed_30, up) } else { here.score(changed_31, up) };
    [score, up(score * time), up(environmental * time)]
}

/// What the base score and the environmental score are made of.
struct Side<'v> {
    vector: f64,
    complexity: f64,
    privileges: &'v str,
    interaction: f64,
    changed: bool,
    iss: f64,
}

impl Side<'_> {
    fn score(&self, changed: impl Fn(f64) -> f64, up: impl Fn(f64) -> f64) -> f64 {
        let impact = if self.changed { changed(self.iss) } else { 6.42 * self.iss };
        if impact <= 0.0 {
            return 0.0;
        }
        let privileges = match (self.privileges, self.changed) {
            ("N", _) => 0.85,
            ("L", false) => 0.62,
            ("L", true) => 0.68,
            (_, false) => 0.27,
            (_, true) => 0.5,
        };
        let ease = 8.22 * self.vector * self.complexity * privileges * self.interaction;
        let sum = impact + ease;
        up(if self.changed { 1.08 * sum } else { sum }.min(10.0))
    }
}

/// The smallest number of one decimal place that is not below (v3.0 section 8). Sums of decimals
/// are a little off as binary numbers: what is a billionth from a tenth is that tenth.
fn up_30(number: f64) -> f64 {
    let (tenths, nearest) = (number * 10.0, (number * 10.0).round());
    (if (tenths - nearest).abs() < 1e-9 { nearest } else { tenths.ceil() }) / 10.0
}

/// The same as v3.1 redefines it, in hundred-thousandths (v3.1 appendix A).
fn up_31(number: f64) -> f64 {
    let fine = (number * 100_000.0).round();
    if fine % 10_000.0 == 0.0 { fine / 100_000.0 } else { ((fine / 10_000.0).floor() + 1.0) / 10.0 }
}

// The weights of the values: v3.1 section 7.4, the same as in v3.0 section 8.4.

fn vector(value: &str) -> f64 {
    match value {
        "N" => 0.85,
        "A" => 0.62,
        "L" => 0.55,
        _ => 0.2,
    }
}

fn complexity(value: &str) -> f64 {
    if value == "L" { 0.77 } else { 0.44 }
}

fn interaction(value: &str) -> f64 {
    if value == "N" { 0.85 } else { 0.62 }
}

fn impact(value: &str) -> f64 {
    match value {
        "H" => 0.56,
        "L" => 0.22,
        _ => 0.0,
    }
}

fn maturity(value: &str) -> f64 {
    match value {
        "F" => 0.97,
        "P" => 0.94,
        "U" => 0.91,
        _ => 1.0,
    }
}

fn remediation(value: &str) -> f64 {
    match value {
        "W" => 0.97,
        "T" => 0.96,
        "O" => 0.95,
        _ => 1.0,
    }
}

fn confidence(value: &str) -> f64 {
    match value {
        "R" => 0.96,
        "U" => 0.92,
        _ => 1.0,
    }
}

fn requirement(value: &str) -> f64 {
    match value {
        "H" => 1.5,
        "L" => 0.5,
        _ => 1.0,
    }
}
