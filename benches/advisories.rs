//! Measures what the files for programs cost: a site of advisories built as pages alone, with CSAF
//! documents, their hashes and feeds, and with everything. See README.md here.
#![allow(
    clippy::disallowed_methods,
    clippy::pedantic,
    clippy::print_stderr,
    clippy::print_stdout,
    dead_code,
    reason = "a command-line program that writes files and measures time"
)]

#[path = "whole_process/measure.rs"]
mod measure;
#[path = "whole_process/report.rs"]
mod report;

use measure::{Cost, Job, Meter};
use report::{count, median};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// After every time in the records.
const NOW: &str = "2026-01-15";

/// Products of the registry; each advisory is about two of them.
const PRODUCTS: usize = 200;

/// What is published beside the pages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Pages,
    CsafAndFeeds,
    Everything,
}

impl Extent {
    const ALL: [Self; 3] = [Self::Pages, Self::CsafAndFeeds, Self::Everything];

    const fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages alone",
            Self::CsafAndFeeds => "with CSAF, hashes, feeds",
            Self::Everything => "with everything",
        }
    }

    /// The lines of casebook.toml that say so: one before its tables, one table at its end.
    const fn settings(self) -> (&'static str, &'static str) {
        match self {
            Self::Pages => (
                "leave_out = [\"feeds\", \"copies\", \"osv\", \"openvex\"]\n",
                "[csaf]\npublish = false\n",
            ),
            Self::CsafAndFeeds => ("leave_out = [\"copies\", \"osv\", \"openvex\"]\n", ""),
            Self::Everything => ("", ""),
        }
    }
}

fn main() -> ExitCode {
    // `cargo test --benches` runs this program as well, without the argument that `cargo bench` gives.
    if !env::args().any(|a| a == "--bench") {
        println!("Nothing is measured; use `cargo bench`.");
        return ExitCode::SUCCESS;
    }
    let base = env::var_os("CASEBOOK_BENCH_DIR").map_or_else(env::temp_dir, PathBuf::from);
    let work = base.join(format!("casebook-advisories-{}", std::process::id()));
    let result = measure_all(&work);
    if let Err(e) = fs::remove_dir_all(&work) {
        eprintln!("{} could not be removed: {e}", work.display());
    }
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn number(name: &str, default: usize) -> Result<usize, String> {
    let Ok(text) = env::var(name) else { return Ok(default) };
    let found = text.parse().ok().filter(|n| *n > 0);
    found.ok_or_else(|| format!("{name}={text}: expected a number above 0"))
}

fn measure_all(work: &Path) -> Result<(), String> {
    let advisories = number("CASEBOOK_BENCH_ADVISORIES", 10_000)?;
    let runs = number("CASEBOOK_BENCH_RUNS", 5)?;
    let built = option_env!("CARGO_BIN_EXE_casebook").map(PathBuf::from);
    let program = env::var_os("CASEBOOK_BENCH_BINARY").map(PathBuf::from).or(built);
    let program = program.ok_or("CASEBOOK_BENCH_BINARY names no casebook")?;
    let site = work.join("site");
    write_site(&site, advisories).map_err(|e| format!("{}: {e}", site.display()))?;
    let meter = Meter::detect(work);
    println!("{advisories} advisories, {runs} runs after one that does not count");
    println!("meter: {}", meter.explain());
    let mut costs: [Vec<Cost>; 3] = Default::default();
    let mut files = [0; 3];
    for round in 0..=runs {
        for (n, extent) in Extent::ALL.into_iter().enumerate() {
            let out = work.join("out");
            let cost = build(&program, &site, &out, extent, advisories, meter, work)?;
            files[n] = count(&out).map_err(|e| e.to_string())?.files;
            fs::remove_dir_all(&out).map_err(|e| e.to_string())?;
            if round > 0 {
                costs[n].push(cost);
            }
        }
    }
    println!("\n| | s | CPU s | peak MiB | files | times pages alone (s, pairs) | (CPU s) |");
    println!("|---|---:|---:|---:|---:|---|---:|");
    for (n, extent) in Extent::ALL.into_iter().enumerate() {
        println!("{}", row(extent, &costs[n], &costs[0], files[n]));
    }
    Ok(())
}

fn row(extent: Extent, costs: &[Cost], pages: &[Cost], files: u64) -> String {
    let wall = |c: &Cost| c.wall.as_secs_f64();
    let cpu = |c: &Cost| c.cpu.map_or(f64::NAN, |d| d.as_secs_f64());
    let middle = |of: &dyn Fn(&Cost) -> f64, costs: &[Cost]| median(costs.iter().map(of).collect());
    let peak = median(costs.iter().filter_map(|c| c.peak).map(|k| k as f64 / 1024.0).collect());
    let pairs: Vec<f64> = costs.iter().zip(pages).map(|(a, b)| wall(a) / wall(b)).collect();
    let least = pairs.iter().copied().fold(f64::INFINITY, f64::min);
    let most = pairs.iter().copied().fold(0.0, f64::max);
    format!(
        "| {} | {:.2} | {:.2} | {peak:.0} | {files} | {:.2} ({least:.2} to {most:.2}) | {:.2} |",
        extent.name(),
        middle(&wall, costs),
        middle(&cpu, costs),
        middle(&wall, costs) / middle(&wall, pages),
        middle(&cpu, costs) / middle(&cpu, pages),
    )
}

/// Builds the site once and looks whether it holds what it should: a fast build that built less would
/// be no figure.
fn build(
    program: &Path,
    site: &Path,
    out: &Path,
    extent: Extent,
    advisories: usize,
    meter: Meter,
    work: &Path,
) -> Result<Cost, String> {
    let (before, after) = extent.settings();
    let settings = format!("{before}{SETTINGS}{after}");
    fs::write(site.join("casebook.toml"), settings).map_err(|e| e.to_string())?;
    let named = |path: PathBuf| path.display().to_string();
    let arguments = ["build", "--quiet", "--as-of", NOW, "--config"].map(str::to_owned).to_vec();
    let places = [named(site.join("casebook.toml")), "--output-dir".into(), named(out.into())];
    let job = Job {
        program: program.to_owned(),
        arguments: [arguments, places.to_vec()].concat(),
        environment: Vec::new(),
    };
    let cost = meter.run(&job, work)?;
    let edition = out.join("public");
    let hashes = count_ending(&edition.join(".well-known"), "sha512");
    let mails = count_ending(&edition.join("advisories"), "eml");
    let pages = count_ending(&edition.join("advisories"), "html");
    let wanted = match extent {
        Extent::Pages => (0, 0),
        Extent::CsafAndFeeds => (advisories, 0),
        Extent::Everything => (advisories, advisories),
    };
    if (hashes, mails) != wanted || pages < advisories {
        let name = extent.name();
        return Err(format!("{name}: {pages} pages, {hashes} hashes and {mails} mails"));
    }
    if edition.join("feed.xml").exists() != (extent != Extent::Pages) {
        return Err(format!("{}: the feed is not as wanted", extent.name()));
    }
    Ok(cost)
}

fn count_ending(folder: &Path, ending: &str) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let paths = entries.filter_map(|e| e.ok().map(|e| e.path()));
    let of = |path: PathBuf| {
        if path.is_dir() {
            count_ending(&path, ending)
        } else {
            usize::from(path.extension().is_some_and(|e| e == ending))
        }
    };
    paths.map(of).sum()
}

const SETTINGS: &str = "title = \"Advisories\"
base_url = \"https://security.example.com\"
default_tlp = \"CLEAR\"
[organization]
name = \"Example\"
contact = \"mailto:security@example.com\"
namespace = \"https://example.com\"
category = \"vendor\"
[editions.public]
tlp = \"CLEAR\"
";

fn write_site(site: &Path, advisories: usize) -> std::io::Result<()> {
    let folder = site.join("content/advisories");
    fs::create_dir_all(&folder)?;
    let mut registry = String::new();
    for n in 0..PRODUCTS {
        let _ = write!(
            registry,
            "[products.p{n}]\nname = \"product {n}\"\nvendor = \"Example\"\npurl = \"pkg:npm/product-{n}\"\n\n"
        );
    }
    fs::write(site.join("content/registry.toml"), registry)?;
    for n in 0..advisories {
        let (year, number) = (2016 + n * 10 / advisories, n + 1);
        let (text, name) = (advisory(year, number), format!("ADV-{year}-{number:04}.md"));
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// An advisory with what most have: two products, a CVE id, a score, steps, an update, a question.
fn advisory(year: usize, number: usize) -> String {
    let (month, day) = (1 + number % 12, 1 + number % 28);
    let (product, other) = (number % PRODUCTS, (number + 1) % PRODUCTS);
    let (patch, cve) = (number % 90 + 1, 10_000 + number);
    format!(
        "+++
id = \"ADV-{year}-{number:04}\"
title = \"Upgrade product {product} and rotate your tokens, case {number}\"
publish = \"published\"
published = {year}-{month:02}-{day:02}T09:00:00Z
severity = \"medium\"
cvss = [\"CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N\"]
cve = [\"CVE-{year}-{cve}\"]
cwe = [\"CWE-532\"]
exploited = \"no-evidence\"
action = {{ required = true, by = {year}-12-31 }}
message = \"If your builds use product {product} from 4.2.0 to 4.2.{before}, upgrade to 4.2.{patch} and rotate your tokens. These versions can write a token into the build log.\"

[[affected]]
product = \"p{product}\"
versions = \">=4.2.0, <4.2.{patch}\"
fixed = [\"4.2.{patch}\"]
status = \"fixed\"

[[affected]]
product = \"p{other}\"
versions = \"<=3.9.1\"
status = \"known_not_affected\"
justification = \"component_not_present\"

[[remediation]]
category = \"vendor_fix\"
steps = [\"Upgrade to 4.2.{patch} or later.\", \"Run `token rotate`.\"]
url = \"https://example.com/releases/4.2.{patch}\"

[[updates]]
at = {year}-12-30T09:00:00Z
version = \"2\"
what = \"Corrected the affected range.\"

[[faq]]
q = \"Were my packages downloaded?\"
a = \"No. The token could list names and nothing else.\"
+++

## What happened

When a request fails, the client writes the request into the log before it tries again. The token is
part of what it writes.

## How to tell

Compare the list of token uses with your own build hosts.
",
        before = patch - 1,
    )
}
