//! Ids of outside catalogues: CVE, CWE, GitHub advisories, MITRE ATT&CK.

use serde::Serialize;
use std::fmt;

macro_rules! catalogue_id {
    ($(#[$doc:meta])* $name:ident, $fits:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id; `None` where it does not have the catalogue's form.
            pub fn parse(text: &str) -> Option<Self> {
                let fits: fn(&str) -> bool = $fits;
                fits(text).then(|| Self(text.into()))
            }

            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

catalogue_id!(
    /// `CVE-2024-3094`: a year and four to nineteen digits (CVE record format 5).
    CveId,
    |t| {
        let Some(rest) = t.strip_prefix("CVE-") else { return false };
        let Some((year, number)) = rest.split_once('-') else { return false };
        year.len() == 4 && digits(year) && (4..=19).contains(&number.len()) && digits(number)
    }
);

catalogue_id!(
    /// `CWE-532`: a number without leading zeros.
    CweId,
    |t| t.strip_prefix("CWE-").is_some_and(|n| {
        (1..=5).contains(&n.len()) && digits(n) && !n.starts_with('0')
    })
);

catalogue_id!(
    /// `GHSA-jfh8-c2jp-5v3q`: three groups of four from GitHub's alphabet.
    GhsaId,
    |t| {
        let Some(rest) = t.strip_prefix("GHSA-") else { return false };
        let groups: Vec<&str> = rest.split('-').collect();
        groups.len() == 3
            && groups
                .iter()
                .all(|g| g.len() == 4 && g.bytes().all(|c| b"23456789cfghjmpqrvwx".contains(&c)))
    }
);

catalogue_id!(
    /// `T1552` or `T1552.001`: a MITRE ATT&CK technique or sub-technique.
    AttackId,
    |t| {
        let Some(rest) = t.strip_prefix('T') else { return false };
        let (technique, sub) = rest.split_once('.').unwrap_or((rest, "000"));
        technique.len() == 4 && digits(technique) && sub.len() == 3 && digits(sub)
    }
);

impl CweId {
    /// The weakness's page at MITRE.
    pub fn url(&self) -> String {
        format!("https://cwe.mitre.org/data/definitions/{}.html", &self.0[4..])
    }
}

impl GhsaId {
    /// The advisory's page at GitHub.
    pub fn url(&self) -> String {
        format!("https://github.com/advisories/{}", self.0)
    }
}

impl CveId {
    /// The vulnerability's page in the CVE list.
    pub fn url(&self) -> String {
        format!("https://www.cve.org/CVERecord?id={}", self.0)
    }
}

impl AttackId {
    /// The technique's page at MITRE.
    pub fn url(&self) -> String {
        format!("https://attack.mitre.org/techniques/{}/", self.0.replace('.', "/"))
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_checked() {
        assert!(CveId::parse("CVE-2024-3094").is_some());
        assert!(CveId::parse("CVE-2024-309").is_none());
        assert!(CweId::parse("CWE-79").is_some());
        assert!(CweId::parse("CWE-079").is_none());
        assert!(GhsaId::parse("GHSA-jfh8-c2jp-5v3q").is_some());
        assert!(GhsaId::parse("GHSA-jfh8-c2jp-5v3a").is_none());
        assert!(AttackId::parse("T1550.004").is_some());
        assert!(AttackId::parse("T155").is_none());
        assert_eq!(
            AttackId::parse("T1550.004").unwrap().url(),
            "https://attack.mitre.org/techniques/T1550/004/"
        );
    }
}
