//! CVSS v4.0: metrics in words. The score is that of the crate `cvss`, equal to the reference.

use super::metrics::{Metric, MetricGroup, MetricValue, metric, value, values};
use super::v3::REQUIREMENT;
use MetricGroup::{Base, Environmental, Supplemental, Threat};
values! {
    VECTOR {
        "N" "Network" "NETWORK":
            "Can be attacked from anywhere, over the network.", "can be attacked over the network";
        "A" "Adjacent" "ADJACENT":
            "Can be attacked from the same or a neighbouring network, such as a local network, a radio link or a VPN.", "can be attacked from a neighbouring network";
        "L" "Local" "LOCAL":
            "Can be attacked from within the machine: by who is logged in there, or through a file that somebody opens.", "can be attacked from within the machine";
        "P" "Physical" "PHYSICAL":
            "Can be attacked only with the device at hand.", "can be attacked with the device at hand";
    }
    COMPLEXITY {
        "L" "Low" "LOW":
            "No defence has to be got around first.", "";
        "H" "High" "HIGH":
            "A defence that is built in, or a secret of the target, has to be got around first.", "a defence has to be got around first";
    }
    REQUIREMENTS {
        "N" "None" "NONE":
            "An attack works in each installation.", "";
        "P" "Present" "PRESENT":
            "An attack works only where the installation or the moment allows it, such as in a race or from the path between two systems.", "works under certain conditions alone";
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
        "P" "Passive" "PASSIVE":
            "A user has to do what users do anyway, such as look at a page.", "a user has to be there";
        "A" "Active" "ACTIVE":
            "A user has to do something unusual, such as confirm a warning or import a file.", "a user has to act";
    }
    VULNERABLE_C {
        "H" "High" "HIGH":
            "All data of the system can be read, or the data that matter most.", "all data can be read";
        "L" "Low" "LOW":
            "Some data of the system can be read, but the attacker can't choose which.", "some data can be read";
        "N" "None" "NONE":
            "No data of the system can be read.", "";
    }
    VULNERABLE_I {
        "H" "High" "HIGH":
            "All data of the system can be changed, or the data that matter most.", "all data can be changed";
        "L" "Low" "LOW":
            "Some data of the system can be changed, with no serious effect.", "some data can be changed";
        "N" "None" "NONE":
            "No data of the system can be changed.", "";
    }
    VULNERABLE_A {
        "H" "High" "HIGH":
            "The system can be stopped altogether, or what matters most in it.", "the service can be stopped";
        "L" "Low" "LOW":
            "The system can be slowed or interrupted, but not stopped.", "the service can be disturbed";
        "N" "None" "NONE":
            "The system goes on.", "";
    }
}

const ALL_READ: &str =
    "All data of other systems behind it can be read, or the data that matter most.";
const SOME_READ: &str = "Some data of other systems behind it can be read.";
const NONE_READ: &str = "No data of other systems can be read.";
const ALL_CHANGED: &str =
    "All data of other systems behind it can be changed, or the data that matter most.";
const SOME_CHANGED: &str = "Some data of other systems behind it can be changed.";
const NONE_CHANGED: &str = "No data of other systems can be changed.";
const ALL_STOPPED: &str = "Other systems behind it can be stopped altogether.";
const SOME_STOPPED: &str = "Other systems behind it can be slowed or interrupted.";
const NONE_STOPPED: &str = "Other systems go on.";
const HARMED: &str = "People can be hurt, more than lightly.";
values! {
    SUBSEQUENT_C {
        "H" "High" "HIGH":
            ALL_READ, "all data of other systems can be read";
        "L" "Low" "LOW":
            SOME_READ, "some data of other systems can be read";
        "N" "None" "NONE":
            NONE_READ, "";
    }
    SUBSEQUENT_I {
        "H" "High" "HIGH":
            ALL_CHANGED, "all data of other systems can be changed";
        "L" "Low" "LOW":
            SOME_CHANGED, "some data of other systems can be changed";
        "N" "None" "NONE":
            NONE_CHANGED, "";
    }
    SUBSEQUENT_A {
        "H" "High" "HIGH":
            ALL_STOPPED, "other systems can be stopped";
        "L" "Low" "LOW":
            SOME_STOPPED, "other systems can be disturbed";
        "N" "None" "NONE":
            NONE_STOPPED, "";
    }
    // The schema calls `N` of these three negligible, and two of them know harm to people.
    MODIFIED_C {
        "H" "High" "HIGH":
            ALL_READ, "";
        "L" "Low" "LOW":
            SOME_READ, "";
        "N" "Negligible" "NEGLIGIBLE":
            NONE_READ, "";
    }
    MODIFIED_I {
        "S" "Safety" "SAFETY":
            HARMED, "";
        "H" "High" "HIGH":
            ALL_CHANGED, "";
        "L" "Low" "LOW":
            SOME_CHANGED, "";
        "N" "Negligible" "NEGLIGIBLE":
            NONE_CHANGED, "";
    }
    MODIFIED_A {
        "S" "Safety" "SAFETY":
            HARMED, "";
        "H" "High" "HIGH":
            ALL_STOPPED, "";
        "L" "Low" "LOW":
            SOME_STOPPED, "";
        "N" "Negligible" "NEGLIGIBLE":
            NONE_STOPPED, "";
    }
    MATURITY {
        "A" "Attacked" "ATTACKED":
            "Attacks are known, or tools that anybody can use.", "";
        "P" "Proof of concept" "PROOF_OF_CONCEPT":
            "There is code that shows the attack, and no attack is known.", "";
        "U" "Unreported" "UNREPORTED":
            "Neither attacks nor code are known.", "";
    }
    SAFETY {
        "N" "Negligible" "NEGLIGIBLE":
            "People can be hurt lightly at most.", "";
        "P" "Present" "PRESENT":
            HARMED, "";
    }
    AUTOMATABLE {
        "N" "No" "NO":
            "An attack needs somebody for each target.", "";
        "Y" "Yes" "YES":
            "An attack can go on by itself from target to target.", "";
    }
    RECOVERY {
        "A" "Automatic" "AUTOMATIC":
            "The system comes back by itself.", "";
        "U" "User" "USER":
            "Somebody has to bring the system back.", "";
        "I" "Irrecoverable" "IRRECOVERABLE":
            "The system can't be brought back.", "";
    }
    DENSITY {
        "D" "Diffuse" "DIFFUSE":
            "One attack gains little, such as one person's machine.", "";
        "C" "Concentrated" "CONCENTRATED":
            "One attack gains much, such as a central server.", "";
    }
    EFFORT {
        "L" "Low" "LOW":
            "To answer it costs customers little.", "";
        "M" "Moderate" "MODERATE":
            "To answer it costs customers some effort.", "";
        "H" "High" "HIGH":
            "To answer it is hard for customers, and may interrupt their work.", "";
    }
    URGENCY {
        "Clear" "Clear" "CLEAR":
            "For the provider this is information.", "";
        "Green" "Green" "GREEN":
            "For the provider this is of reduced urgency.", "";
        "Amber" "Amber" "AMBER":
            "For the provider this is of moderate urgency.", "";
        "Red" "Red" "RED":
            "For the provider this is of the highest urgency.", "";
    }
}

/// The metrics in canonical order (CVSS v4.0 section 7, table 23).
pub(super) const METRICS: &[Metric] = &[
    metric(Base, "AV", "Attack vector", "attackVector", VECTOR),
    metric(Base, "AC", "Attack complexity", "attackComplexity", COMPLEXITY),
    metric(Base, "AT", "Attack requirements", "attackRequirements", REQUIREMENTS),
    metric(Base, "PR", "Privileges required", "privilegesRequired", PRIVILEGES),
    metric(Base, "UI", "User interaction", "userInteraction", INTERACTION),
    metric(
        Base,
        "VC",
        "Confidentiality of the vulnerable system",
        "vulnConfidentialityImpact",
        VULNERABLE_C,
    ),
    metric(Base, "VI", "Integrity of the vulnerable system", "vulnIntegrityImpact", VULNERABLE_I),
    metric(
        Base,
        "VA",
        "Availability of the vulnerable system",
        "vulnAvailabilityImpact",
        VULNERABLE_A,
    ),
    metric(
        Base,
        "SC",
        "Confidentiality of subsequent systems",
        "subConfidentialityImpact",
        SUBSEQUENT_C,
    ),
    metric(Base, "SI", "Integrity of subsequent systems", "subIntegrityImpact", SUBSEQUENT_I),
    metric(Base, "SA", "Availability of subsequent systems", "subAvailabilityImpact", SUBSEQUENT_A),
    metric(Threat, "E", "Exploit maturity", "exploitMaturity", MATURITY),
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
        "MAT",
        "Modified attack requirements",
        "modifiedAttackRequirements",
        REQUIREMENTS,
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
    metric(
        Environmental,
        "MVC",
        "Modified confidentiality of the vulnerable system",
        "modifiedVulnConfidentialityImpact",
        VULNERABLE_C,
    ),
    metric(
        Environmental,
        "MVI",
        "Modified integrity of the vulnerable system",
        "modifiedVulnIntegrityImpact",
        VULNERABLE_I,
    ),
    metric(
        Environmental,
        "MVA",
        "Modified availability of the vulnerable system",
        "modifiedVulnAvailabilityImpact",
        VULNERABLE_A,
    ),
    metric(
        Environmental,
        "MSC",
        "Modified confidentiality of subsequent systems",
        "modifiedSubConfidentialityImpact",
        MODIFIED_C,
    ),
    metric(
        Environmental,
        "MSI",
        "Modified integrity of subsequent systems",
        "modifiedSubIntegrityImpact",
        MODIFIED_I,
    ),
    metric(
        Environmental,
        "MSA",
        "Modified availability of subsequent systems",
        "modifiedSubAvailabilityImpact",
        MODIFIED_A,
    ),
    metric(Supplemental, "S", "Safety", "Safety", SAFETY),
    metric(Supplemental, "AU", "Automatable", "Automatable", AUTOMATABLE),
    metric(Supplemental, "R", "Recovery", "Recovery", RECOVERY),
    metric(Supplemental, "V", "Value density", "valueDensity", DENSITY),
    metric(Supplemental, "RE", "Response effort", "vulnerabilityResponseEffort", EFFORT),
    metric(Supplemental, "U", "Provider urgency", "providerUrgency", URGENCY),
];
