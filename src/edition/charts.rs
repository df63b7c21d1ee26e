//! What charts show, as data: counts with the way to the records behind them, and durations.

use super::Link;
use crate::time::Elapsed;
use serde::Serialize;

/// A number, and the way to the records that it counts. Nothing leads away from a zero.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Debug)]
pub struct Counted {
    /// How many.
    pub count: usize,
    /// Where they are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Counted {
    /// So many, listed at `href`.
    pub fn at(count: usize, href: impl Into<String>) -> Self {
        Self { count, href: (count > 0).then(|| href.into()) }
    }
}

/// What a part of a column, a bar or a lane stands for.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Debug)]
pub struct Series {
    /// The name of its CSS class, which gives it a colour.
    pub name: &'static str,
    /// The words.
    pub text: &'static str,
    /// Its pattern, from 0 (solid) to 4: what tells it apart without colour.
    pub pattern: u8,
}

/// How the parts of a column stand.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// One on the other, the first at the bottom; they add up.
    Stacked,
    /// Side by side; they don't add up.
    Paired,
}

/// Counts over time as columns. For templates a finished figure with its table, for data fields.
#[derive(Clone, Debug)]
pub struct Columns {
    /// A name within the page, for ids.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub title: &'static str,
    /// What can be seen, in a sentence.
    pub description: String,
    /// How the parts of a column stand.
    pub stand: Stand,
    /// The parts of each column.
    pub series: Vec<Series>,
    /// The columns, in the order of time.
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Clone, Serialize, Debug)]
pub struct Column {
    /// What it counts, in anchors: `2026-03`.
    #[serde(skip)]
    pub key: String,
    /// The same for readers.
    pub label: String,
    /// The same under the column: `Mar`.
    pub short: &'static str,
    /// What begins here: the year, in its first column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begins: Option<String>,
    /// The count of each part.
    pub parts: Vec<Counted>,
    /// All parts together, where they add up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Counted>,
}

/// Ages in classes of one width, as a histogram. For templates a finished figure with its table.
#[derive(Clone, Debug)]
pub struct Histogram {
    /// A name within the page, for ids.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub title: &'static str,
    /// What can be seen, in a sentence.
    pub description: String,
    /// How many days a class is wide.
    pub width: i64,
    /// The parts of each column, the first at its foot.
    pub series: Vec<Series>,
    /// The classes, the youngest first.
    pub bins: Vec<AgeBin>,
}

/// One class of ages.
#[derive(Clone, Serialize, Debug)]
pub struct AgeBin {
    /// The least days that fall into it.
    pub from: i64,
    /// In words: `30 to 59 days`.
    pub label: String,
    /// The count of each part.
    pub parts: Vec<Counted>,
    /// All parts together.
    pub total: Counted,
}

/// Durations as dots on a logarithmic scale, in lanes. For templates a finished picture.
#[derive(Clone, Debug)]
pub struct Dots {
    /// A name within the page, for ids.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub title: &'static str,
    /// What can be seen, in a sentence.
    pub description: String,
    /// The shortest and the longest duration that the scale must hold, in seconds. Pictures that
    /// are compared share it.
    pub scale: (i64, i64),
    /// The lanes, from the top.
    pub lanes: Vec<Series>,
    /// The dots, the newest first.
    pub dots: Vec<Dot>,
    /// The median, where there are enough.
    pub median: Option<Elapsed>,
}

/// One duration.
#[derive(Clone, Serialize, Debug)]
pub struct Dot {
    /// Of which record.
    pub id: String,
    /// Its page.
    pub href: String,
    /// How long.
    pub elapsed: Elapsed,
    /// In which lane, counted from the top.
    pub lane: usize,
}

impl Dot {
    /// Whether an end is known to the day, month or year alone.
    pub fn is_coarse(&self) -> bool {
        !matches!(self.elapsed, Elapsed::Seconds(_))
    }
}

/// Counts in two directions, shaded. For templates a finished table.
#[derive(Clone, Debug)]
pub struct Grid {
    /// What it shows.
    pub title: &'static str,
    /// What the rows are.
    pub of: &'static str,
    /// The columns, with what they count in all.
    pub columns: Vec<(Link, Counted)>,
    /// The rows.
    pub rows: Vec<GridRow>,
    /// All cells together.
    pub total: Counted,
}

/// One row of a grid.
#[derive(Clone, Serialize, Debug)]
pub struct GridRow {
    /// What it counts.
    pub name: Link,
    /// A cell for each column.
    pub cells: Vec<Counted>,
    /// All cells together.
    pub total: Counted,
}
