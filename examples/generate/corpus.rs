//! What is decided before any text is written: ids, dates, labels, and how each improvement ends.

use super::calendar::{DAY, date_of, day_of, first_tuesday};
use super::length::Length;
use super::random::Random;
use std::collections::BTreeMap;

/// Improvements of one incident.
pub(crate) const ITEMS: usize = 5;

/// Labels from the widest audience to the narrowest.
pub(crate) const LABELS: [&str; 4] = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT"];

/// The place of a label among [`LABELS`].
pub(crate) fn rank(tlp: &str) -> usize {
    LABELS.iter().position(|label| *label == tlp).unwrap_or(0)
}

/// What is asked for.
pub(crate) struct Options {
    /// The number of incidents.
    pub(crate) incidents: usize,
    /// The seed; the same seed writes the same bytes.
    pub(crate) seed: u64,
    /// One edition (public) or three (public, customers, internal).
    pub(crate) editions: usize,
    /// How long incidents are.
    pub(crate) length: Length,
}

/// What other records need to know of an incident.
pub(crate) struct Outline {
    /// `2024-0183`: the part of the id behind the prefix, shared with its event and advisory.
    pub(crate) number: String,
    /// When it started, in Unix seconds.
    pub(crate) start: i64,
    /// The label of the record.
    pub(crate) tlp: &'static str,
    /// Whether a security event brought it to us.
    pub(crate) has_event: bool,
    /// Whether customers were told in an advisory.
    pub(crate) has_advisory: bool,
    /// Its improvements.
    pub(crate) fates: Vec<Fate>,
}

/// How an improvement ends.
pub(crate) struct Fate {
    /// Its id.
    pub(crate) id: String,
    /// When it is due, in days.
    pub(crate) due: i64,
    /// What its owner says.
    pub(crate) status: &'static str,
    /// What a review says: the review's day, and the result.
    pub(crate) review: Option<(i64, &'static str)>,
    /// The procedure that it changes, as an index.
    pub(crate) procedure: Option<usize>,
}

/// All incidents in order of time.
pub(crate) struct Corpus {
    /// The seed.
    pub(crate) seed: u64,
    /// Whether records carry different labels.
    pub(crate) labelled: bool,
    /// How long incidents are.
    pub(crate) length: Length,
    /// The incidents.
    pub(crate) outlines: Vec<Outline>,
    /// For each of [`LABELS`] the incidents that a text with it may name.
    open: [Vec<usize>; LABELS.len()],
}

/// Records end before this day, and a build should take it for today: 2026-01-15.
pub(crate) fn as_of() -> i64 {
    day_of(2026, 1, 15)
}

/// The days of the monthly reviews, 2016-02 to 2026-01.
fn review_days() -> Vec<i64> {
    (1..=120).map(|m| first_tuesday(2016 + m / 12, m % 12 + 1)).collect()
}

/// Labels of records where there are three editions: most are public.
fn label(random: &mut Random) -> &'static str {
    match random.below(100) {
        0..=59 => "CLEAR",
        60..=64 => "GREEN",
        65..=84 => "AMBER",
        _ => "AMBER+STRICT",
    }
}

/// The incidents that all readers of a text may see. Beside long records each may be named, so that
/// these stay as they were in older measurements; Casebook then warns where readers may not see it.
fn open_to(tlp: &str, length: Length, outlines: &[Outline]) -> Vec<usize> {
    let open = |o: &Outline| length == Length::Long || rank(o.tlp) <= rank(tlp);
    (0..outlines.len()).filter(|i| open(&outlines[*i])).collect()
}

impl Corpus {
    /// Decides on everything that more than one record depends on.
    pub(crate) fn new(options: &Options) -> Self {
        let (first, last) = (day_of(2016, 1, 2) * DAY, (as_of() - 5) * DAY);
        let span = last - first;
        let count = i64::try_from(options.incidents).unwrap_or(i64::MAX).max(1);
        let reviews = review_days();
        let labelled = options.editions > 1;
        let mut in_year: BTreeMap<i64, usize> = BTreeMap::new();
        let mut outlines = Vec::with_capacity(options.incidents);
        for (i, position) in (0..options.incidents).zip(0_i64..) {
            let mut random = Random::stream(options.seed, "outline", i);
            // Evenly spaced with a jitter below the spacing keeps the order of time.
            let step = span / count;
            let start = first + step * position + random.between(0, step.max(1) - 1);
            let year = date_of(start.div_euclid(DAY)).0;
            let n = in_year.entry(year).or_insert(0);
            let number = format!("{year:04}-{:04}", *n + 1);
            let (year, first_item) = (year, *n * ITEMS + 1);
            *n += 1;
            let fates = (0..ITEMS)
                .map(|k| {
                    let id = format!("IMP-{year:04}-{:05}", first_item + k);
                    fate(&mut random, id, start.div_euclid(DAY), &reviews)
                })
                .collect();
            let mut labels = Random::stream(options.seed, "label", i);
            outlines.push(Outline {
                number,
                start,
                tlp: if labelled { label(&mut labels) } else { "CLEAR" },
                has_event: i % 10 == 5,
                has_advisory: i % 20 == 15,
                fates,
            });
        }
        let (seed, length) = (options.seed, options.length);
        let open = LABELS.map(|label| open_to(label, length, &outlines));
        Self { seed, labelled, length, outlines, open }
    }

    /// The incidents that a text may name, in order of time.
    pub(crate) fn open_to(&self, tlp: &str) -> &[usize] {
        &self.open[rank(tlp)]
    }

    /// Whether a text may name an incident.
    pub(crate) fn may_name(&self, tlp: &str, index: usize) -> bool {
        self.open_to(tlp).binary_search(&index).is_ok()
    }
}

/// Most items are done and verified; of old ones few are left open, and those are extended.
fn fate(random: &mut Random, id: String, started: i64, reviews: &[i64]) -> Fate {
    let recent = started > as_of() - 60;
    let due =
        if recent { as_of() + random.between(3, 90) } else { started + random.between(17, 120) };
    let after_due = reviews.iter().copied().find(|day| *day > due);
    let procedure = random.one_in(20).then(|| random.below(super::words::PROCEDURES.len()));
    let roll = random.below(1000);
    let (status, review) = match roll {
        _ if recent => (*random.pick(&["proposed", "open", "in-progress"]), None),
        0..=899 => ("done", after_due.map(|day| (day, "verified"))),
        900..=949 if after_due.is_some() => ("declined", after_due.map(|day| (day, "declined"))),
        950..=951 => ("open", None),
        _ => {
            let status = *random.pick(&["open", "in-progress", "in-progress", "blocked"]);
            let overdue = due < as_of();
            (status, reviews.last().filter(|_| overdue).map(|day| (*day, "extended")))
        }
    };
    Fate { id, due, status, review, procedure }
}

impl Outline {
    /// The incident's id.
    pub(crate) fn id(&self) -> String {
        format!("INC-{}", self.number)
    }

    /// `closed` where a review has ended every improvement, else how far it got.
    pub(crate) fn state(&self) -> &'static str {
        let ended = |f: &Fate| matches!(f.review, Some((_, "verified" | "declined")));
        if self.fates.iter().all(ended) {
            "closed"
        } else if self.start.div_euclid(DAY) > as_of() - 60 {
            "resolved"
        } else {
            "reviewed"
        }
    }
}
