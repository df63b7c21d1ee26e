//! CVSS v3.0 and v3.1: metrics in words, and the formulas of the two specifications.

use super::metrics::{Metric, MetricGroup, MetricValue, metric, value, values};
use MetricGroup::{Base, Environmental, Temporal};
values! {
    VECTOR {
        "N" "cvss_value_network" "NETWORK":
            "cvss_means_v3_vector_network", "cvss_short_v3_vector_network";
        "A" "cvss_value_adjacent" "ADJACENT_NETWORK":
            "cvss_means_v3_vector_adjacent", "cvss_short_v3_vector_adjacent";
        "L" "cvss_value_local" "LOCAL":
            "cvss_means_v3_vector_local", "cvss_short_v3_vector_local";
        "P" "cvss_value_physical" "PHYSICAL":
            "cvss_means_v3_vector_physical", "cvss_short_v3_vector_physical";
    }
    COMPLEXITY {
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_complexity_low", "";
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_complexity_high", "cvss_short_v3_complexity_high";
    }
    PRIVILEGES {
        "N" "cvss_value_none" "NONE":
            "cvss_means_v3_privileges_none", "cvss_short_v3_privileges_none";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_privileges_low", "cvss_short_v3_privileges_low";
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_privileges_high", "cvss_short_v3_privileges_high";
    }
    INTERACTION {
        "N" "cvss_value_none" "NONE":
            "cvss_means_v3_interaction_none", "cvss_short_v3_interaction_none";
        "R" "cvss_value_required" "REQUIRED":
            "cvss_means_v3_interaction_required", "cvss_short_v3_interaction_required";
    }
    SCOPE {
        "U" "cvss_value_unchanged" "UNCHANGED":
            "cvss_means_v3_scope_unchanged", "";
        "C" "cvss_value_changed" "CHANGED":
            "cvss_means_v3_scope_changed", "cvss_short_v3_scope_changed";
    }
    CONFIDENTIALITY {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_confidentiality_high", "cvss_short_v3_confidentiality_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_confidentiality_low", "cvss_short_v3_confidentiality_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v3_confidentiality_none", "";
    }
    INTEGRITY {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_integrity_high", "cvss_short_v3_integrity_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_integrity_low", "cvss_short_v3_integrity_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v3_integrity_none", "";
    }
    AVAILABILITY {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_availability_high", "cvss_short_v3_availability_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_availability_low", "cvss_short_v3_availability_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v3_availability_none", "";
    }
    MATURITY {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_maturity_high", "";
        "F" "cvss_value_functional" "FUNCTIONAL":
            "cvss_means_v3_maturity_functional", "";
        "P" "cvss_value_proof_of_concept" "PROOF_OF_CONCEPT":
            "cvss_means_v3_maturity_proof_of_concept", "";
        "U" "cvss_value_unproven" "UNPROVEN":
            "cvss_means_v3_maturity_unproven", "";
    }
    REMEDIATION {
        "U" "cvss_value_unavailable" "UNAVAILABLE":
            "cvss_means_v3_remediation_unavailable", "";
        "W" "cvss_value_workaround" "WORKAROUND":
            "cvss_means_v3_remediation_workaround", "";
        "T" "cvss_value_temporary_fix" "TEMPORARY_FIX":
            "cvss_means_v3_remediation_temporary_fix", "";
        "O" "cvss_value_official_fix" "OFFICIAL_FIX":
            "cvss_means_v3_remediation_official_fix", "";
    }
    CONFIDENCE {
        "C" "cvss_value_confirmed" "CONFIRMED":
            "cvss_means_v3_confidence_confirmed", "";
        "R" "cvss_value_reasonable" "REASONABLE":
            "cvss_means_v3_confidence_reasonable", "";
        "U" "cvss_value_unknown" "UNKNOWN":
            "cvss_means_v3_confidence_unknown", "";
    }
    /// How much a loss weighs at one place; the same in version 4.
    pub(super) REQUIREMENT {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v3_requirement_high", "";
        "M" "cvss_value_medium" "MEDIUM":
            "cvss_means_v3_requirement_medium", "";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v3_requirement_low", "";
    }
}

/// The metrics in canonical order (CVSS v3.1 section 6, table 15).
pub(super) const METRICS: &[Metric] = &[
    metric(Base, "AV", "cvss_metric_attack_vector", "attackVector", VECTOR),
    metric(Base, "AC", "cvss_metric_attack_complexity", "attackComplexity", COMPLEXITY),
    metric(Base, "PR", "cvss_metric_privileges_required", "privilegesRequired", PRIVILEGES),
    metric(Base, "UI", "cvss_metric_user_interaction", "userInteraction", INTERACTION),
    metric(Base, "S", "cvss_metric_scope", "scope", SCOPE),
    metric(Base, "C", "cvss_metric_confidentiality", "confidentialityImpact", CONFIDENTIALITY),
    metric(Base, "I", "cvss_metric_integrity", "integrityImpact", INTEGRITY),
    metric(Base, "A", "cvss_metric_availability", "availabilityImpact", AVAILABILITY),
    metric(Temporal, "E", "cvss_metric_exploit_code_maturity", "exploitCodeMaturity", MATURITY),
    metric(Temporal, "RL", "cvss_metric_remediation_level", "remediationLevel", REMEDIATION),
    metric(Temporal, "RC", "cvss_metric_report_confidence", "reportConfidence", CONFIDENCE),
    metric(
        Environmental,
        "CR",
        "cvss_metric_confidentiality_requirement",
        "confidentialityRequirement",
        REQUIREMENT,
    ),
    metric(
        Environmental,
        "IR",
        "cvss_metric_integrity_requirement",
        "integrityRequirement",
        REQUIREMENT,
    ),
    metric(
        Environmental,
        "AR",
        "cvss_metric_availability_requirement",
        "availabilityRequirement",
        REQUIREMENT,
    ),
    metric(
        Environmental,
        "MAV",
        "cvss_metric_modified_attack_vector",
        "modifiedAttackVector",
        VECTOR,
    ),
    metric(
        Environmental,
        "MAC",
        "cvss_metric_modified_attack_complexity",
        "modifiedAttackComplexity",
        COMPLEXITY,
    ),
    metric(
        Environmental,
        "MPR",
        "cvss_metric_modified_privileges_required",
        "modifiedPrivilegesRequired",
        PRIVILEGES,
    ),
    metric(
        Environmental,
        "MUI",
        "cvss_metric_modified_user_interaction",
        "modifiedUserInteraction",
        INTERACTION,
    ),
    metric(Environmental, "MS", "cvss_metric_modified_scope", "modifiedScope", SCOPE),
    metric(
        Environmental,
        "MC",
        "cvss_metric_modified_confidentiality",
        "modifiedConfidentialityImpact",
        CONFIDENTIALITY,
    ),
    metric(
        Environmental,
        "MI",
        "cvss_metric_modified_integrity",
        "modifiedIntegrityImpact",
        INTEGRITY,
    ),
    metric(
        Environmental,
        "MA",
        "cvss_metric_modified_availability",
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
