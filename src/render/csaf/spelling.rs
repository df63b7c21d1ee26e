//! How the JSON schemas of FIRST spell the metrics of vectors and their values.

/// A metric.
pub(super) struct Spelling {
    /// As vectors write it.
    pub(super) key: &'static str,
    /// The property of the schema.
    pub(super) property: &'static str,
    /// Values as vectors write them, with the words of the schema.
    pub(super) values: &'static [(&'static str, &'static str)],
}

const fn metric(
    key: &'static str,
    property: &'static str,
    values: &'static [(&'static str, &'static str)],
) -> Spelling {
    Spelling { key, property, values }
}

/// The base metrics of version 3.
pub(super) const V3_BASE: &[&str] = &["AV", "AC", "PR", "UI", "S", "C", "I", "A"];

/// The base metrics of version 4.
pub(super) const V4_BASE: &[&str] =
    &["AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"];

/// CVSS 3.0 and 3.1 (cvss-v3.0.json and cvss-v3.1.json).
pub(super) const V3: &[Spelling] = &[
    metric(
        "AV",
        "attackVector",
        &[("N", "NETWORK"), ("A", "ADJACENT_NETWORK"), ("L", "LOCAL"), ("P", "PHYSICAL")],
    ),
    metric("AC", "attackComplexity", &[("L", "LOW"), ("H", "HIGH")]),
    metric("PR", "privilegesRequired", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("UI", "userInteraction", &[("N", "NONE"), ("R", "REQUIRED")]),
    metric("S", "scope", &[("U", "UNCHANGED"), ("C", "CHANGED")]),
    metric("C", "confidentialityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("I", "integrityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("A", "availabilityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric(
        "E",
        "exploitCodeMaturity",
        &[
            ("X", "NOT_DEFINED"),
            ("U", "UNPROVEN"),
            ("P", "PROOF_OF_CONCEPT"),
            ("F", "FUNCTIONAL"),
            ("H", "HIGH"),
        ],
    ),
    metric(
        "RL",
        "remediationLevel",
        &[
            ("X", "NOT_DEFINED"),
            ("O", "OFFICIAL_FIX"),
            ("T", "TEMPORARY_FIX"),
            ("W", "WORKAROUND"),
            ("U", "UNAVAILABLE"),
        ],
    ),
    metric(
        "RC",
        "reportConfidence",
        &[("X", "NOT_DEFINED"), ("U", "UNKNOWN"), ("R", "REASONABLE"), ("C", "CONFIRMED")],
    ),
    metric(
        "CR",
        "confidentialityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "IR",
        "integrityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "AR",
        "availabilityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "MAV",
        "modifiedAttackVector",
        &[
            ("X", "NOT_DEFINED"),
            ("N", "NETWORK"),
            ("A", "ADJACENT_NETWORK"),
            ("L", "LOCAL"),
            ("P", "PHYSICAL"),
        ],
    ),
    metric("MAC", "modifiedAttackComplexity", &[("X", "NOT_DEFINED"), ("L", "LOW"), ("H", "HIGH")]),
    metric(
        "MPR",
        "modifiedPrivilegesRequired",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MUI",
        "modifiedUserInteraction",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("R", "REQUIRED")],
    ),
    metric("MS", "modifiedScope", &[("X", "NOT_DEFINED"), ("U", "UNCHANGED"), ("C", "CHANGED")]),
    metric(
        "MC",
        "modifiedConfidentialityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MI",
        "modifiedIntegrityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MA",
        "modifiedAvailabilityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
];

/// CVSS 4.0 (cvss-v4.0.json).
pub(super) const V4: &[Spelling] = &[
    metric(
        "AV",
        "attackVector",
        &[("N", "NETWORK"), ("A", "ADJACENT"), ("L", "LOCAL"), ("P", "PHYSICAL")],
    ),
    metric("AC", "attackComplexity", &[("L", "LOW"), ("H", "HIGH")]),
    metric("AT", "attackRequirements", &[("N", "NONE"), ("P", "PRESENT")]),
    metric("PR", "privilegesRequired", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("UI", "userInteraction", &[("N", "NONE"), ("P", "PASSIVE"), ("A", "ACTIVE")]),
    metric("VC", "vulnConfidentialityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("VI", "vulnIntegrityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("VA", "vulnAvailabilityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("SC", "subConfidentialityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("SI", "subIntegrityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric("SA", "subAvailabilityImpact", &[("N", "NONE"), ("L", "LOW"), ("H", "HIGH")]),
    metric(
        "E",
        "exploitMaturity",
        &[("X", "NOT_DEFINED"), ("A", "ATTACKED"), ("P", "PROOF_OF_CONCEPT"), ("U", "UNREPORTED")],
    ),
    metric(
        "CR",
        "confidentialityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "IR",
        "integrityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "AR",
        "availabilityRequirement",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MEDIUM"), ("H", "HIGH")],
    ),
    metric(
        "MAV",
        "modifiedAttackVector",
        &[
            ("X", "NOT_DEFINED"),
            ("N", "NETWORK"),
            ("A", "ADJACENT"),
            ("L", "LOCAL"),
            ("P", "PHYSICAL"),
        ],
    ),
    metric("MAC", "modifiedAttackComplexity", &[("X", "NOT_DEFINED"), ("L", "LOW"), ("H", "HIGH")]),
    metric(
        "MAT",
        "modifiedAttackRequirements",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("P", "PRESENT")],
    ),
    metric(
        "MPR",
        "modifiedPrivilegesRequired",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MUI",
        "modifiedUserInteraction",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("P", "PASSIVE"), ("A", "ACTIVE")],
    ),
    metric(
        "MVC",
        "modifiedVulnConfidentialityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MVI",
        "modifiedVulnIntegrityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MVA",
        "modifiedVulnAvailabilityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NONE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MSC",
        "modifiedSubConfidentialityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NEGLIGIBLE"), ("L", "LOW"), ("H", "HIGH")],
    ),
    metric(
        "MSI",
        "modifiedSubIntegrityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NEGLIGIBLE"), ("L", "LOW"), ("H", "HIGH"), ("S", "SAFETY")],
    ),
    metric(
        "MSA",
        "modifiedSubAvailabilityImpact",
        &[("X", "NOT_DEFINED"), ("N", "NEGLIGIBLE"), ("L", "LOW"), ("H", "HIGH"), ("S", "SAFETY")],
    ),
    metric("S", "Safety", &[("X", "NOT_DEFINED"), ("N", "NEGLIGIBLE"), ("P", "PRESENT")]),
    metric("AU", "Automatable", &[("X", "NOT_DEFINED"), ("N", "NO"), ("Y", "YES")]),
    metric(
        "R",
        "Recovery",
        &[("X", "NOT_DEFINED"), ("A", "AUTOMATIC"), ("U", "USER"), ("I", "IRRECOVERABLE")],
    ),
    metric("V", "valueDensity", &[("X", "NOT_DEFINED"), ("D", "DIFFUSE"), ("C", "CONCENTRATED")]),
    metric(
        "RE",
        "vulnerabilityResponseEffort",
        &[("X", "NOT_DEFINED"), ("L", "LOW"), ("M", "MODERATE"), ("H", "HIGH")],
    ),
    metric(
        "U",
        "providerUrgency",
        &[
            ("X", "NOT_DEFINED"),
            ("Clear", "CLEAR"),
            ("Green", "GREEN"),
            ("Amber", "AMBER"),
            ("Red", "RED"),
        ],
    ),
];
