//! The words of security events, advisories and reviews.

use super::{Shown, element, shared};
use crate::fields::Word;
use serde::Serialize;
use std::sync::OnceLock;

words!(
    /// Progress of a security event.
    EventStatus, "a status of an event", "state", {
    /// Logged.
    Received = "received", "Received";
    /// The reporter has an answer.
    Acknowledged = "acknowledged", "Acknowledged";
    /// Being looked into.
    Assessing = "assessing", "Assessing";
    /// Being stopped.
    Mitigating = "mitigating", "Mitigating";
    /// Solved.
    Resolved = "resolved", "Resolved";
    /// Nothing more to do.
    Closed = "closed", "Closed";
});

words!(
    /// What became of a security event.
    Outcome, "an outcome", "word", {
    /// Nothing had to be done.
    NoAction = "no-action", "No action";
    /// Fixed.
    Fixed = "fixed", "Fixed";
    /// Made harmless.
    Mitigated = "mitigated", "Mitigated";
    /// The offering was changed.
    OfferingModified = "offering-modified", "Offering modified";
    /// The offering was withdrawn.
    OfferingRemoved = "offering-removed", "Offering removed";
    /// Known already.
    Duplicate = "duplicate", "Duplicate";
    /// Could not be seen again.
    NotReproducible = "not-reproducible", "Not reproducible";
});

words!(
    /// Whether attacks are known.
    Exploited, "an answer to `exploited`", "word", {
    /// Attacks are known.
    Yes = "yes", "Yes, attacks are known";
    /// None is known.
    NoEvidence = "no-evidence", "No evidence of attacks";
    /// Not known.
    Unknown = "unknown", "Not known";
});

words!(
    /// Status of a product (CSAF 2.0 section 3.2.3.9; OpenVEX has the first four).
    VexStatus, "a VEX status", "vex", {
    /// These versions are affected.
    KnownAffected = "known_affected", "Affected";
    /// These versions are not affected.
    KnownNotAffected = "known_not_affected", "Not affected";
    /// Fixed.
    Fixed = "fixed", "Fixed";
    /// Not known yet.
    UnderInvestigation = "under_investigation", "Under investigation";
    /// The first release that is known to be affected.
    FirstAffected = "first_affected", "First affected";
    /// The last release that is known to be affected.
    LastAffected = "last_affected", "Last affected";
    /// The first release that is fixed.
    FirstFixed = "first_fixed", "First fixed";
    /// The release that the vendor recommends.
    Recommended = "recommended", "Recommended";
});

words!(
    /// Why a product is not affected (CSAF 2.0 section 3.2.3.5, the same words in OpenVEX).
    Justification, "a reason for not being affected", "word", {
    /// The component is not in the product.
    ComponentNotPresent = "component_not_present", "The component is not part of the product";
    /// Mitigations are built in.
    InlineMitigationsAlreadyExist = "inline_mitigations_already_exist",
        "Protections against it are built in";
    /// An attacker can't steer the vulnerable code.
    VulnerableCodeCannotBeControlledByAdversary = "vulnerable_code_cannot_be_controlled_by_adversary",
        "An attacker can't control the vulnerable code";
    /// The vulnerable code is never run.
    VulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path",
        "The vulnerable code is never run";
    /// The component is there without the vulnerable code.
    VulnerableCodeNotPresent = "vulnerable_code_not_present",
        "The vulnerable code is not part of the product";
});

words!(
    /// Category of a remediation (CSAF 2.0 section 3.2.3.12.1).
    RemediationCategory, "a category of remediation", "word", {
    /// A fixed version.
    VendorFix = "vendor_fix", "Fix";
    /// A setting that lowers the risk.
    Mitigation = "mitigation", "Mitigation";
    /// A way around.
    Workaround = "workaround", "Workaround";
    /// A fix will come.
    FixPlanned = "fix_planned", "Fix planned";
    /// No fix will come.
    NoFixPlanned = "no_fix_planned", "No fix planned";
    /// Nothing helps yet.
    NoneAvailable = "none_available", "None available";
});

words!(
    /// Kind of an indicator of compromise.
    IndicatorKind, "a kind of indicator", "word", {
    /// A SHA-256 hash.
    Sha256 = "sha256", "SHA-256";
    /// An MD5 hash.
    Md5 = "md5", "MD5";
    /// An IPv4 address.
    Ipv4 = "ipv4", "IPv4 address";
    /// An IPv6 address.
    Ipv6 = "ipv6", "IPv6 address";
    /// A domain.
    Domain = "domain", "Domain";
    /// A URL.
    Url = "url", "URL";
    /// A file's path or name.
    Path = "path", "File path";
    /// A mail address.
    Email = "email", "Mail address";
});

words!(
    /// What a review found of an item.
    ReviewResult, "a result of a review", "result", {
    /// Going as planned.
    OnTrack = "on-track", "On track";
    /// Given more time.
    Extended = "extended", "Extended";
    /// Found done.
    Verified = "verified", "Verified";
    /// Found not done after all.
    Reopened = "reopened", "Reopened";
    /// Will not be done, with a reason.
    Declined = "declined", "Declined";
    /// Found to work in practice.
    Effective = "effective", "Effective";
    /// The same thing happened again.
    Recurred = "recurred", "Recurred";
});
