//! Draws the table of results and the ratios.

use super::measure::Cost;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

/// What a build left in its output folder.
#[derive(Clone, Copy, Default)]
pub(crate) struct Output {
    /// HTML files.
    pub(crate) pages: u64,
    /// Files of all kinds.
    pub(crate) files: u64,
    /// Their bytes.
    pub(crate) bytes: u64,
}

/// The runs of one program in one scenario.
pub(crate) struct Series {
    /// What was done.
    pub(crate) scenario: &'static str,
    /// Who did it.
    pub(crate) program: &'static str,
    /// What it cost, in the order of the runs.
    pub(crate) costs: Vec<Cost>,
    /// What it left.
    pub(crate) output: Output,
}

/// Counts what is below a folder, without following links.
pub(crate) fn count(folder: &Path) -> io::Result<Output> {
    let mut output = Output::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let below = count(&entry.path())?;
            output.pages += below.pages;
            output.files += below.files;
            output.bytes += below.bytes;
        } else {
            output.pages += u64::from(entry.path().extension().is_some_and(|e| e == "html"));
            output.files += 1;
            output.bytes += entry.metadata()?.len();
        }
    }
    Ok(output)
}

/// The middle value; the mean of the two middle ones where their number is even.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}

fn seconds(series: &Series) -> Vec<f64> {
    series.costs.iter().map(|c| c.wall.as_secs_f64()).collect()
}

/// One row of the table, in the columns of the README.
fn row(series: &Series) -> [String; 10] {
    let walls = seconds(series);
    let lowest = walls.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = walls.iter().copied().fold(0.0, f64::max);
    let known = |values: Vec<f64>, digits: usize| {
        if values.is_empty() {
            "unknown".to_owned()
        } else {
            format!("{:.digits$}", median(values))
        }
    };
    let cpu = series.costs.iter().filter_map(|c| c.cpu).map(|d: Duration| d.as_secs_f64());
    // In MiB; a peak of more than 4 PiB would lose digits.
    let peak = series.costs.iter().filter_map(|c| c.peak);
    let peak = peak.map(|k| f64::from(u32::try_from(k).unwrap_or(u32::MAX)) / 1024.0);
    let output = series.output;
    [
        series.scenario.to_owned(),
        series.program.to_owned(),
        format!("{lowest:.3}"),
        format!("{:.3}", median(walls)),
        format!("{highest:.3}"),
        known(cpu.collect(), 2),
        known(peak.collect(), 0),
        output.pages.to_string(),
        output.files.to_string(),
        format!("{}.{}", output.bytes / 1_000_000, output.bytes / 100_000 % 10),
    ]
}

const HEADER: [&str; 10] = [
    "scenario", "program", "min s", "median s", "max s", "CPU s", "peak MiB", "pages", "files",
    "MB",
];

/// The table in Markdown, with its columns aligned for a terminal.
pub(crate) fn table(all: &[Series]) -> String {
    let rows: Vec<[String; 10]> = all.iter().map(row).collect();
    let widths: Vec<usize> = (0..HEADER.len())
        .map(|i| rows.iter().map(|r| r[i].len()).max().unwrap_or(0).max(HEADER[i].len()))
        .collect();
    let line = |cells: &[String]| {
        let cells = cells.iter().zip(&widths).enumerate().map(|(i, (cell, width))| {
            if i < 2 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule: Vec<String> = widths
        .iter()
        .enumerate()
        .map(|(i, w)| if i < 2 { "-".repeat(*w) } else { format!("{}:", "-".repeat(w - 1)) })
        .collect();
    let mut out = line(&HEADER.map(str::to_owned));
    out.push_str(&line(&rule));
    out.extend(rows.iter().map(|r| line(r)));
    out
}

/// For each scenario the ratio of the medians, and the spread of the ratios of the pairs: runs that
/// stood side by side saw the same state of the machine.
pub(crate) fn ratios(all: &[Series]) -> String {
    let mut out = String::new();
    for a in all.iter().filter(|s| s.program == "casebook") {
        for b in all.iter().filter(|s| s.scenario == a.scenario && s.program != a.program) {
            let (ours, theirs) = (seconds(a), seconds(b));
            let pairs: Vec<f64> = ours.iter().zip(&theirs).map(|(x, y)| y / x).collect();
            let lowest = pairs.iter().copied().fold(f64::INFINITY, f64::min);
            let highest = pairs.iter().copied().fold(0.0, f64::max);
            let ratio = median(theirs) / median(ours);
            let _ = writeln!(
                out,
                "{}: {} / casebook = {ratio:.2} (medians), pairs {lowest:.2} to {highest:.2}",
                a.scenario, b.program,
            );
        }
    }
    out
}
