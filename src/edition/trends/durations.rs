//! Times to detect, to contain and to recover: each incident by itself, and the median.

use super::severity_series;
use crate::edition::charts::{Counted, Dot, Dots};
use crate::edition::median::{median, precision};
use crate::edition::timeline::{CONTAIN, DETECT, RECOVER, Stretch, milestone};
use crate::edition::{Lens, Link, RecordIndex};
use crate::language::say;
use crate::record::words::Severity;
use crate::time::Elapsed;
use serde::Serialize;

/// How many incidents are drawn at most, the newest first.
const SHOWN: usize = 250;

/// The durations that are drawn, with their names in addresses.
const DRAWN: [(&str, Stretch); 3] =
    [("detect", DETECT), ("contain", CONTAIN), ("recover", RECOVER)];

/// What each of them is called.
const TITLES: [&str; 3] =
    ["trends_time_to_detect", "trends_time_to_contain", "trends_time_to_recover"];

/// Times to detect, to contain and to recover.
#[derive(Serialize, Debug)]
pub struct DurationsTrend {
    /// One of each kind.
    pub trends: Vec<DurationTrend>,
    /// The same by severity.
    pub severities: Vec<SeverityRow>,
    /// The same incident by incident, the worst severity first.
    pub records: Vec<SeverityRecords>,
    /// How many incidents have any of the durations, where not all are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    /// How many incidents are shown.
    pub shown: usize,
    /// Whether any duration is known to the day, month or year alone.
    pub coarse: bool,
}

/// One kind of duration.
#[derive(Serialize, Debug)]
pub struct DurationTrend {
    /// What it is called.
    pub title: &'static str,
    /// From which turning point.
    pub from: &'static str,
    /// To which turning point.
    pub to: &'static str,
    /// What is known of all of them.
    pub all: Spread,
    /// How many of the incidents shown lack it.
    pub missing: usize,
    /// A dot for each incident.
    pub dots: Dots,
}

/// How durations spread.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Spread {
    /// How many there are, and where they stand.
    pub n: Counted,
    /// The one in the middle; none below three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<Elapsed>,
    /// The shortest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortest: Option<Elapsed>,
    /// The longest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longest: Option<Elapsed>,
}

/// The durations of the incidents of a severity.
#[derive(Serialize, Debug)]
pub struct SeverityRow {
    /// The severity, or all.
    pub name: &'static str,
    /// One for each kind of duration.
    pub spreads: Vec<Spread>,
}

/// The incidents of a severity with their durations.
#[derive(Serialize, Debug)]
pub struct SeverityRecords {
    /// Its anchor in the page.
    pub id: String,
    /// The severity.
    pub name: &'static str,
    /// The incidents, newest first.
    pub rows: Vec<DurationRow>,
}

/// An incident with its durations.
#[derive(Serialize, Debug)]
pub struct DurationRow {
    /// The incident.
    pub incident: Link,
    /// One for each kind, where it has it.
    pub elapsed: [Option<Elapsed>; 3],
}

/// An incident, and what it has of each kind.
struct Measured {
    index: RecordIndex,
    severity: Severity,
    elapsed: [Option<Elapsed>; 3],
}

impl Spread {
    fn of(durations: &[Elapsed], href: String) -> Self {
        Self {
            n: Counted::at(durations.len(), href),
            median: median(durations),
            shortest: durations.iter().copied().min_by_key(|e| e.approximate_seconds()),
            longest: durations.iter().copied().max_by_key(|e| e.approximate_seconds()),
        }
    }
}

impl Lens<'_, '_> {
    /// Times to detect, to contain and to recover; `None` where no incident has any.
    pub(super) fn durations_trend(&self) -> Option<DurationsTrend> {
        let mut measured = self.measured();
        let of = measured.len();
        measured.truncate(SHOWN);
        let severities: Vec<Severity> = Severity::ALL
            .iter()
            .copied()
            .filter(|s| measured.iter().any(|m| m.severity == *s))
            .collect();
        let every = || measured.iter().flat_map(|m| m.elapsed).flatten();
        let seconds = || every().map(Elapsed::approximate_seconds);
        let scale = (seconds().min()?, seconds().max()?);
        Some(DurationsTrend {
            trends: (0..DRAWN.len())
                .map(|kind| self.duration_trend(kind, &measured, &severities, scale))
                .collect(),
            severities: severity_rows(&measured, &severities),
            records: severities.iter().map(|s| self.severity_records(*s, &measured)).collect(),
            of: (of > measured.len()).then_some(of),
            shown: measured.len(),
            coarse: every().any(|e| precision(e) > 0),
        })
    }

    /// The incidents that have any of the durations, newest first.
    fn measured(&self) -> Vec<Measured> {
        let all = self.d.incidents_by_severity().into_iter();
        all.filter_map(|(index, severity)| {
            let rows = self.timeline_rows(self.d.open(index)?.incident()?);
            let elapsed = DRAWN.map(|(_, (_, from, to))| {
                Elapsed::between(milestone(&rows, from)?, milestone(&rows, to)?)
            });
            elapsed.iter().any(Option::is_some).then_some(Measured { index, severity, elapsed })
        })
        .collect()
    }

    fn duration_trend(
        &self,
        kind: usize,
        measured: &[Measured],
        severities: &[Severity],
        scale: (i64, i64),
    ) -> DurationTrend {
        let (name, (_, from, to)) = DRAWN[kind];
        let title = say!(TITLES[kind]);
        let lane = |s: Severity| severities.iter().position(|other| *other == s).unwrap_or(0);
        let dots: Vec<Dot> = measured
            .iter()
            .filter_map(|m| {
                let (id, href) = (self.d.id(m.index).to_string(), self.record_href(m.index));
                Some(Dot { id, href, elapsed: m.elapsed[kind]?, lane: lane(m.severity) })
            })
            .collect();
        let all: Vec<Elapsed> = dots.iter().map(|d| d.elapsed).collect();
        let all = Spread::of(&all, "#sec-behind-durations".to_owned());
        DurationTrend {
            title,
            from: from.shown(),
            to: to.shown(),
            missing: measured.len() - dots.len(),
            dots: Dots {
                name,
                title,
                description: describe(&all),
                scale,
                lanes: severities.iter().map(|s| severity_series(*s)).collect(),
                dots,
                median: all.median,
            },
            all,
        }
    }

    fn severity_records(&self, severity: Severity, measured: &[Measured]) -> SeverityRecords {
        let of = measured.iter().filter(|m| m.severity == severity);
        SeverityRecords {
            id: format!("d-{}", severity.as_str()),
            name: severity.shown(),
            rows: of
                .map(|m| DurationRow { incident: self.id_link(m.index), elapsed: m.elapsed })
                .collect(),
        }
    }
}

fn describe(all: &Spread) -> String {
    let mut words = match all.shortest.zip(all.longest) {
        Some((shortest, longest)) => say!(
            "trends_picture_range",
            count = all.n.count,
            shortest = shortest.to_string(),
            longest = longest.to_string(),
        ),
        None => say!("trends_picture", count = all.n.count),
    };
    if let Some(median) = all.median {
        words.push(' ');
        words.push_str(&say!("trends_picture_median", median = median.to_string()));
    }
    words
}

fn severity_rows(measured: &[Measured], severities: &[Severity]) -> Vec<SeverityRow> {
    let row = |severity: Option<Severity>| {
        let href =
            severity.map_or("#sec-behind-durations".to_owned(), |s| format!("#d-{}", s.as_str()));
        let of = || measured.iter().filter(|m| severity.is_none_or(|s| m.severity == s));
        let spread = |kind: usize| {
            let durations: Vec<Elapsed> = of().filter_map(|m| m.elapsed[kind]).collect();
            Spread::of(&durations, href.clone())
        };
        SeverityRow {
            name: severity.map_or_else(|| say!("common_all"), Severity::shown),
            spreads: (0..DRAWN.len()).map(spread).collect(),
        }
    };
    severities.iter().map(|s| row(Some(*s))).chain([row(None)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_have_ends_and_no_median() {
        let spread = Spread::of(&[Elapsed::Seconds(7), Elapsed::Seconds(5)], "#d".into());
        assert_eq!(spread.n, Counted { count: 2, href: Some("#d".into()) });
        assert_eq!(spread.median, None);
        assert_eq!(
            (spread.shortest, spread.longest),
            (Some(Elapsed::Seconds(5)), Some(Elapsed::Seconds(7)))
        );
    }
}
