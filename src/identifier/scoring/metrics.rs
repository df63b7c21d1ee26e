//! The metrics of CVSS: what each is called, which values it takes, and what a value means in plain words.

use super::{v3, v4};
use crate::language::say;
use serde::Serialize;

/// The group of a metric (CVSS v3.1 section 1.2, CVSS v4.0 section 1.2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum MetricGroup {
    /// What is so at all times and everywhere.
    Base,
    /// What changes over time, in version 3.
    Temporal,
    /// What is known of attacks, in version 4.
    Threat,
    /// What is so at one place.
    Environmental,
    /// What goes into no score.
    Supplemental,
}

impl MetricGroup {
    /// The group's name.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Base => say!("cvss_group_base"),
            Self::Temporal => say!("cvss_group_temporal"),
            Self::Threat => say!("cvss_group_threat"),
            Self::Environmental => say!("cvss_group_environmental"),
            Self::Supplemental => say!("cvss_group_supplemental"),
        }
    }

    /// What its metrics are called together.
    pub fn metrics(self) -> &'static str {
        match self {
            Self::Base => say!("cvss_metrics_base"),
            Self::Temporal => say!("cvss_metrics_temporal"),
            Self::Threat => say!("cvss_metrics_threat"),
            Self::Environmental => say!("cvss_metrics_environmental"),
            Self::Supplemental => say!("cvss_metrics_supplemental"),
        }
    }

    /// What the metrics of the group tell of, in a few words.
    pub fn about(self) -> &'static str {
        match self {
            Self::Base => say!("cvss_about_base"),
            Self::Temporal | Self::Threat => say!("cvss_about_threat"),
            Self::Environmental => say!("cvss_about_environmental"),
            Self::Supplemental => say!("cvss_about_supplemental"),
        }
    }
}

/// A metric.
#[derive(Debug)]
pub struct Metric {
    /// As vectors write it: `AV`.
    pub key: &'static str,
    /// The message of its name: `Attack vector`.
    pub name: &'static str,
    /// Its name in the JSON schemas of FIRST: `attackVector`.
    pub property: &'static str,
    /// Its group.
    pub group: MetricGroup,
    /// Its values, `X` apart.
    pub values: &'static [MetricValue],
}

/// A value of a metric.
#[derive(Debug)]
pub struct MetricValue {
    /// As vectors write it: `N`.
    pub key: &'static str,
    /// The message of its name: `Network`.
    pub name: &'static str,
    /// Its name in the JSON schemas of FIRST: `NETWORK`.
    pub word: &'static str,
    /// The message of what it means, in one sentence.
    pub means: &'static str,
    /// The same as part of a longer sentence; empty where nothing needs to be said.
    pub short: &'static str,
}

/// What an optional metric has that nobody looked at: in vectors `X`, which may be left out.
pub const NOT_DEFINED: MetricValue =
    value("X", "cvss_value_not_defined", "NOT_DEFINED", "cvss_means_not_defined", "");

/// A value of a metric.
pub(super) const fn value(
    key: &'static str,
    name: &'static str,
    word: &'static str,
    means: &'static str,
    short: &'static str,
) -> MetricValue {
    MetricValue { key, name, word, means, short }
}

/// Writes lists of values: their keys, words of the schema, and the messages of their names, of what they mean,
/// and of that in short.
macro_rules! values {
    ($($(#[$about:meta])* $seen:vis $name:ident {
        $($key:literal $shown:literal $word:literal: $means:expr, $short:literal;)+
    })+) => {
        $($(#[$about])* $seen const $name: &[MetricValue] =
            &[$(value($key, $shown, $word, $means, $short)),+];)+
    };
}
pub(super) use values;

/// A metric.
pub(super) const fn metric(
    group: MetricGroup,
    key: &'static str,
    name: &'static str,
    property: &'static str,
    values: &'static [MetricValue],
) -> Metric {
    Metric { key, name, property, group, values }
}

impl MetricValue {
    /// Its name.
    pub fn shown(&self) -> &'static str {
        say!(self.name)
    }

    /// What it means.
    pub fn meaning(&self) -> &'static str {
        say!(self.means)
    }
}

impl Metric {
    /// Its name.
    pub fn shown(&self) -> &'static str {
        say!(self.name)
    }

    /// The value that is written so; `X` is one of every metric that is not a base metric.
    pub fn value(&self, key: &str) -> Option<&'static MetricValue> {
        let undefined = (key == NOT_DEFINED.key && self.is_optional()).then_some(&NOT_DEFINED);
        self.values.iter().find(|v| v.key == key).or(undefined)
    }

    /// How bad a value is: so many steps above the mildest, of so many. Most metrics list the worst first;
    /// the scope of version 3 and what goes into no score list it last.
    pub fn step(&self, value: &MetricValue) -> (usize, usize) {
        let most = self.values.len().saturating_sub(1);
        let place = self.values.iter().position(|v| v.key == value.key).unwrap_or(most);
        let rising = matches!(self.property, "scope" | "modifiedScope");
        let rising = rising || self.group == MetricGroup::Supplemental;
        (if rising { place } else { most - place }, most)
    }

    /// Whether a vector may lack it.
    pub fn is_optional(&self) -> bool {
        self.group != MetricGroup::Base
    }
}

/// A version of CVSS that vectors are read in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CvssVersion {
    /// 3.0, of 2015.
    V30,
    /// 3.1, of 2019.
    V31,
    /// 4.0, of 2023.
    V40,
}

impl CvssVersion {
    /// All versions, oldest first.
    pub const ALL: [Self; 3] = [Self::V30, Self::V31, Self::V40];

    /// The number.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V30 => "3.0",
            Self::V31 => "3.1",
            Self::V40 => "4.0",
        }
    }

    /// What vectors of this version begin with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::V30 => "CVSS:3.0",
            Self::V31 => "CVSS:3.1",
            Self::V40 => "CVSS:4.0",
        }
    }

    /// Its metrics in canonical order (CVSS v3.1 section 6, CVSS v4.0 section 7).
    pub const fn metrics(self) -> &'static [Metric] {
        match self {
            Self::V30 | Self::V31 => v3::METRICS,
            Self::V40 => v4::METRICS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_properties_are_unique_and_each_value_says_what_it_means() {
        for version in CvssVersion::ALL {
            let metrics = version.metrics();
            for (i, metric) in metrics.iter().enumerate() {
                let others = || metrics[..i].iter();
                assert!(others().all(|o| o.key != metric.key), "{}", metric.key);
                assert!(others().all(|o| o.property != metric.property), "{}", metric.property);
                for value in metric.values {
                    assert!(value.meaning().ends_with('.'), "{}:{}", metric.key, value.key);
                    assert_eq!(metric.value(value.key).unwrap().name, value.name);
                }
            }
        }
        assert_eq!(CvssVersion::V31.metrics().len(), 22);
        assert_eq!(CvssVersion::V40.metrics().len(), 32);
    }
}
