//! The words of security events, advisories and reviews.

use super::{Shown, element, shared, words_of};
use crate::fields::Word;
use crate::language::PerLanguage;
use serde::Serialize;

words!(
    /// Progress of a security event.
    EventStatus, "a status of an event", "state", {
    /// Logged.
    Received = "received";
    /// The reporter has an answer.
    Acknowledged = "acknowledged";
    /// Being looked into.
    Assessing = "assessing";
    /// Being stopped.
    Mitigating = "mitigating";
    /// Solved.
    Resolved = "resolved";
    /// Nothing more to do.
    Closed = "closed";
});

words!(
    /// What became of a security event.
    Outcome, "an outcome", "word", {
    /// Nothing had to be done.
    NoAction = "no-action";
    /// Fixed.
    Fixed = "fixed";
    /// Made harmless.
    Mitigated = "mitigated";
    /// The offering was changed.
    OfferingModified = "offering-modified";
    /// The offering was withdrawn.
    OfferingRemoved = "offering-removed";
    /// Known already.
    Duplicate = "duplicate";
    /// Could not be seen again.
    NotReproducible = "not-reproducible";
});

words!(
    /// Whether attacks are known.
    Exploited, "an answer to `exploited`", "word", {
    /// Attacks are known.
    Yes = "yes";
    /// None is known.
    NoEvidence = "no-evidence";
    /// Not known.
    Unknown = "unknown";
});

words!(
    /// Status of a product (CSAF 2.0 section 3.2.3.9; OpenVEX has the first four).
    VexStatus, "a VEX status", "vex", {
    /// These versions are affected.
    KnownAffected = "known_affected";
    /// These versions are not affected.
    KnownNotAffected = "known_not_affected";
    /// Fixed.
    Fixed = "fixed";
    /// Not known yet.
    UnderInvestigation = "under_investigation";
    /// The first release that is known to be affected.
    FirstAffected = "first_affected";
    /// The last release that is known to be affected.
    LastAffected = "last_affected";
    /// The first release that is fixed.
    FirstFixed = "first_fixed";
    /// The release that the vendor recommends.
    Recommended = "recommended";
});

words!(
    /// Why a product is not affected (CSAF 2.0 section 3.2.3.5, the same words in OpenVEX).
    Justification, "a reason for not being affected", "word", {
    /// The component is not in the product.
    ComponentNotPresent = "component_not_present";
    /// Mitigations are built in.
    InlineMitigationsAlreadyExist = "inline_mitigations_already_exist";
    /// An attacker can't steer the vulnerable code.
    VulnerableCodeCannotBeControlledByAdversary = "vulnerable_code_cannot_be_controlled_by_adversary";
    /// The vulnerable code is never run.
    VulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path";
    /// The component is there without the vulnerable code.
    VulnerableCodeNotPresent = "vulnerable_code_not_present";
});

words!(
    /// Category of a remediation (CSAF 2.0 section 3.2.3.12.1).
    RemediationCategory, "a category of remediation", "word", {
    /// A fixed version.
    VendorFix = "vendor_fix";
    /// A setting that lowers the risk.
    Mitigation = "mitigation";
    /// A way around.
    Workaround = "workaround";
    /// A fix will come.
    FixPlanned = "fix_planned";
    /// No fix will come.
    NoFixPlanned = "no_fix_planned";
    /// Nothing helps yet.
    NoneAvailable = "none_available";
});

words!(
    /// Kind of an indicator of compromise.
    IndicatorKind, "a kind of indicator", "word", {
    /// A SHA-256 hash.
    Sha256 = "sha256";
    /// An MD5 hash.
    Md5 = "md5";
    /// An IPv4 address.
    Ipv4 = "ipv4";
    /// An IPv6 address.
    Ipv6 = "ipv6";
    /// A domain.
    Domain = "domain";
    /// A URL.
    Url = "url";
    /// A file's path or name.
    Path = "path";
    /// A mail address.
    Email = "email";
});

words!(
    /// What a review found of an item.
    ReviewResult, "a result of a review", "result", {
    /// Going as planned.
    OnTrack = "on-track";
    /// Given more time.
    Extended = "extended";
    /// Found done.
    Verified = "verified";
    /// Found not done after all.
    Reopened = "reopened";
    /// Will not be done, with a reason.
    Declined = "declined";
    /// Found to work in practice.
    Effective = "effective";
    /// The same thing happened again.
    Recurred = "recurred";
});
