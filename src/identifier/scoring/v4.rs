//! CVSS v4.0: metrics in words. The score is that of the crate `cvss`, equal to the reference.

use super::metrics::{Metric, MetricGroup, MetricValue, metric, value, values};
use super::v3::REQUIREMENT;
use MetricGroup::{Base, Environmental, Supplemental, Threat};
values! {
    VECTOR {
        "N" "cvss_value_network" "NETWORK":
            "cvss_means_v3_vector_network", "cvss_short_v3_vector_network";
        "A" "cvss_value_adjacent" "ADJACENT":
            "cvss_means_v3_vector_adjacent", "cvss_short_v3_vector_adjacent";
        "L" "cvss_value_local" "LOCAL":
            "cvss_means_v3_vector_local", "cvss_short_v3_vector_local";
        "P" "cvss_value_physical" "PHYSICAL":
            "cvss_means_v3_vector_physical", "cvss_short_v3_vector_physical";
    }
    COMPLEXITY {
        "L" "cvss_value_low" "LOW":
            "cvss_means_v4_complexity_low", "";
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v4_complexity_high", "cvss_short_v4_complexity_high";
    }
    REQUIREMENTS {
        "N" "cvss_value_none" "NONE":
            "cvss_means_v4_requirements_none", "";
        "P" "cvss_value_present" "PRESENT":
            "cvss_means_v4_requirements_present", "cvss_short_v4_requirements_present";
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
        "P" "cvss_value_passive" "PASSIVE":
            "cvss_means_v4_interaction_passive", "cvss_short_v4_interaction_passive";
        "A" "cvss_value_active" "ACTIVE":
            "cvss_means_v4_interaction_active", "cvss_short_v3_interaction_required";
    }
    VULNERABLE_C {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v4_vulnerable_c_high", "cvss_short_v3_confidentiality_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v4_vulnerable_c_low", "cvss_short_v3_confidentiality_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v4_vulnerable_c_none", "";
    }
    VULNERABLE_I {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v4_vulnerable_i_high", "cvss_short_v3_integrity_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v4_vulnerable_i_low", "cvss_short_v3_integrity_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v4_vulnerable_i_none", "";
    }
    VULNERABLE_A {
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v4_vulnerable_a_high", "cvss_short_v3_availability_high";
        "L" "cvss_value_low" "LOW":
            "cvss_means_v4_vulnerable_a_low", "cvss_short_v3_availability_low";
        "N" "cvss_value_none" "NONE":
            "cvss_means_v4_vulnerable_a_none", "";
    }
}

const ALL_READ: &str = "cvss_means_all_read";
const SOME_READ: &str = "cvss_means_some_read";
const NONE_READ: &str = "cvss_means_none_read";
const ALL_CHANGED: &str = "cvss_means_all_changed";
const SOME_CHANGED: &str = "cvss_means_some_changed";
const NONE_CHANGED: &str = "cvss_means_none_changed";
const ALL_STOPPED: &str = "cvss_means_all_stopped";
const SOME_STOPPED: &str = "cvss_means_some_stopped";
const NONE_STOPPED: &str = "cvss_means_none_stopped";
const HARMED: &str = "cvss_means_harmed";
values! {
    SUBSEQUENT_C {
        "H" "cvss_value_high" "HIGH":
            ALL_READ, "cvss_short_v4_subsequent_c_high";
        "L" "cvss_value_low" "LOW":
            SOME_READ, "cvss_short_v4_subsequent_c_low";
        "N" "cvss_value_none" "NONE":
            NONE_READ, "";
    }
    SUBSEQUENT_I {
        "H" "cvss_value_high" "HIGH":
            ALL_CHANGED, "cvss_short_v4_subsequent_i_high";
        "L" "cvss_value_low" "LOW":
            SOME_CHANGED, "cvss_short_v4_subsequent_i_low";
        "N" "cvss_value_none" "NONE":
            NONE_CHANGED, "";
    }
    SUBSEQUENT_A {
        "H" "cvss_value_high" "HIGH":
            ALL_STOPPED, "cvss_short_v4_subsequent_a_high";
        "L" "cvss_value_low" "LOW":
            SOME_STOPPED, "cvss_short_v4_subsequent_a_low";
        "N" "cvss_value_none" "NONE":
            NONE_STOPPED, "";
    }
    // The schema calls `N` of these three negligible, and two of them know harm to people.
    MODIFIED_C {
        "H" "cvss_value_high" "HIGH":
            ALL_READ, "";
        "L" "cvss_value_low" "LOW":
            SOME_READ, "";
        "N" "cvss_value_negligible" "NEGLIGIBLE":
            NONE_READ, "";
    }
    MODIFIED_I {
        "S" "cvss_value_safety" "SAFETY":
            HARMED, "";
        "H" "cvss_value_high" "HIGH":
            ALL_CHANGED, "";
        "L" "cvss_value_low" "LOW":
            SOME_CHANGED, "";
        "N" "cvss_value_negligible" "NEGLIGIBLE":
            NONE_CHANGED, "";
    }
    MODIFIED_A {
        "S" "cvss_value_safety" "SAFETY":
            HARMED, "";
        "H" "cvss_value_high" "HIGH":
            ALL_STOPPED, "";
        "L" "cvss_value_low" "LOW":
            SOME_STOPPED, "";
        "N" "cvss_value_negligible" "NEGLIGIBLE":
            NONE_STOPPED, "";
    }
    MATURITY {
        "A" "cvss_value_attacked" "ATTACKED":
            "cvss_means_v4_maturity_attacked", "";
        "P" "cvss_value_proof_of_concept" "PROOF_OF_CONCEPT":
            "cvss_means_v4_maturity_proof_of_concept", "";
        "U" "cvss_value_unreported" "UNREPORTED":
            "cvss_means_v4_maturity_unreported", "";
    }
    SAFETY {
        "N" "cvss_value_negligible" "NEGLIGIBLE":
            "cvss_means_v4_safety_negligible", "";
        "P" "cvss_value_present" "PRESENT":
            HARMED, "";
    }
    AUTOMATABLE {
        "N" "cvss_value_no" "NO":
            "cvss_means_v4_automatable_no", "";
        "Y" "cvss_value_yes" "YES":
            "cvss_means_v4_automatable_yes", "";
    }
    RECOVERY {
        "A" "cvss_value_automatic" "AUTOMATIC":
            "cvss_means_v4_recovery_automatic", "";
        "U" "cvss_value_user" "USER":
            "cvss_means_v4_recovery_user", "";
        "I" "cvss_value_irrecoverable" "IRRECOVERABLE":
            "cvss_means_v4_recovery_irrecoverable", "";
    }
    DENSITY {
        "D" "cvss_value_diffuse" "DIFFUSE":
            "cvss_means_v4_density_diffuse", "";
        "C" "cvss_value_concentrated" "CONCENTRATED":
            "cvss_means_v4_density_concentrated", "";
    }
    EFFORT {
        "L" "cvss_value_low" "LOW":
            "cvss_means_v4_effort_low", "";
        "M" "cvss_value_moderate" "MODERATE":
            "cvss_means_v4_effort_moderate", "";
        "H" "cvss_value_high" "HIGH":
            "cvss_means_v4_effort_high", "";
    }
    URGENCY {
        "Clear" "cvss_value_clear" "CLEAR":
            "cvss_means_v4_urgency_clear", "";
        "Green" "cvss_value_green" "GREEN":
            "cvss_means_v4_urgency_green", "";
        "Amber" "cvss_value_amber" "AMBER":
            "cvss_means_v4_urgency_amber", "";
        "Red" "cvss_value_red" "RED":
            "cvss_means_v4_urgency_red", "";
    }
}

/// The metrics in canonical order (CVSS v4.0 section 7, table 23).
pub(super) const METRICS: &[Metric] = &[
    metric(Base, "AV", "cvss_metric_attack_vector", "attackVector", VECTOR),
    metric(Base, "AC", "cvss_metric_attack_complexity", "attackComplexity", COMPLEXITY),
    metric(Base, "AT", "cvss_metric_attack_requirements", "attackRequirements", REQUIREMENTS),
    metric(Base, "PR", "cvss_metric_privileges_required", "privilegesRequired", PRIVILEGES),
    metric(Base, "UI", "cvss_metric_user_interaction", "userInteraction", INTERACTION),
    metric(
        Base,
        "VC",
        "cvss_metric_confidentiality_of_the_vulnerable_system",
        "vulnConfidentialityImpact",
        VULNERABLE_C,
    ),
    metric(
        Base,
        "VI",
        "cvss_metric_integrity_of_the_vulnerable_system",
        "vulnIntegrityImpact",
        VULNERABLE_I,
    ),
    metric(
        Base,
        "VA",
        "cvss_metric_availability_of_the_vulnerable_system",
        "vulnAvailabilityImpact",
        VULNERABLE_A,
    ),
    metric(
        Base,
        "SC",
        "cvss_metric_confidentiality_of_subsequent_systems",
        "subConfidentialityImpact",
        SUBSEQUENT_C,
    ),
    metric(
        Base,
        "SI",
        "cvss_metric_integrity_of_subsequent_systems",
        "subIntegrityImpact",
        SUBSEQUENT_I,
    ),
    metric(
        Base,
        "SA",
        "cvss_metric_availability_of_subsequent_systems",
        "subAvailabilityImpact",
        SUBSEQUENT_A,
    ),
    metric(Threat, "E", "cvss_metric_exploit_maturity", "exploitMaturity", MATURITY),
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
        "MAT",
        "cvss_metric_modified_attack_requirements",
        "modifiedAttackRequirements",
        REQUIREMENTS,
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
    metric(
        Environmental,
        "MVC",
        "cvss_metric_modified_confidentiality_of_the_vulnerable_system",
        "modifiedVulnConfidentialityImpact",
        VULNERABLE_C,
    ),
    metric(
        Environmental,
        "MVI",
        "cvss_metric_modified_integrity_of_the_vulnerable_system",
        "modifiedVulnIntegrityImpact",
        VULNERABLE_I,
    ),
    metric(
        Environmental,
        "MVA",
        "cvss_metric_modified_availability_of_the_vulnerable_system",
        "modifiedVulnAvailabilityImpact",
        VULNERABLE_A,
    ),
    metric(
        Environmental,
        "MSC",
        "cvss_metric_modified_confidentiality_of_subsequent_systems",
        "modifiedSubConfidentialityImpact",
        MODIFIED_C,
    ),
    metric(
        Environmental,
        "MSI",
        "cvss_metric_modified_integrity_of_subsequent_systems",
        "modifiedSubIntegrityImpact",
        MODIFIED_I,
    ),
    metric(
        Environmental,
        "MSA",
        "cvss_metric_modified_availability_of_subsequent_systems",
        "modifiedSubAvailabilityImpact",
        MODIFIED_A,
    ),
    metric(Supplemental, "S", "cvss_metric_safety", "Safety", SAFETY),
    metric(Supplemental, "AU", "cvss_metric_automatable", "Automatable", AUTOMATABLE),
    metric(Supplemental, "R", "cvss_metric_recovery", "Recovery", RECOVERY),
    metric(Supplemental, "V", "cvss_metric_value_density", "valueDensity", DENSITY),
    metric(
        Supplemental,
        "RE",
        "cvss_metric_response_effort",
        "vulnerabilityResponseEffort",
        EFFORT,
    ),
    metric(Supplemental, "U", "cvss_metric_provider_urgency", "providerUrgency", URGENCY),
];
