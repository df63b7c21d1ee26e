//! Measures whole builds of a synthetic site, alone or side by side with Hugo. See README.md here.
#![allow(
    clippy::disallowed_methods,
    clippy::pedantic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command-line program that writes files and measures time"
)]

#[path = "../examples/generate/mod.rs"]
mod generate;
#[path = "whole_process/measure.rs"]
mod measure;
#[path = "whole_process/report.rs"]
mod report;

use generate::{Dialect, Length, Options, write_site};
use measure::{Job, Meter};
use report::Series;
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// 2026-01-15T00:00:00Z, after every time in the records: "now" for every build, so that pages with
/// an age are the same in each run.
const NOW: &str = "1768435200";

/// What is measured, in this order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scenario {
    Cold,
    Unchanged,
    Body,
    Title,
}

impl Scenario {
    const ALL: [Self; 4] = [Self::Cold, Self::Unchanged, Self::Body, Self::Title];

    const fn name(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Unchanged => "nothing changed",
            Self::Body => "one body changed",
            Self::Title => "one title changed",
        }
    }
}

struct Settings {
    options: Options,
    runs: usize,
    casebook: PathBuf,
    hugo: Option<PathBuf>,
    /// Everything is written below it.
    work: PathBuf,
    keep: bool,
}

/// One program with its site.
struct Subject {
    name: &'static str,
    program: PathBuf,
    site: PathBuf,
    /// What the generator wrote at the top of the site; a cold build starts with only these.
    pristine: Vec<PathBuf>,
    /// The record that is edited, and its text.
    record: PathBuf,
    text: String,
}

fn main() -> ExitCode {
    // `cargo test --benches` runs this program as well, without the argument that `cargo bench` gives.
    if !env::args().any(|a| a == "--bench") {
        println!("Nothing is measured; use `cargo bench`.");
        return ExitCode::SUCCESS;
    }
    match settings().and_then(|s| {
        let result = measure_all(&s);
        if s.keep {
            println!("Kept: {}", s.work.display());
        } else if let Err(e) = fs::remove_dir_all(&s.work) {
            eprintln!("{} could not be removed: {e}", s.work.display());
        }
        result
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// A number from the environment, or a default; anything else is an error.
fn number(name: &str, default: usize) -> Result<usize, String> {
    match env::var(name) {
        Ok(text) => text
            .parse()
            .ok()
            .filter(|n| *n > 0)
            .ok_or_else(|| format!("{name}={text}: expected a number above 0")),
        Err(_) => Ok(default),
    }
}

/// How long incidents are, from the environment; short by default.
fn length() -> Result<Length, String> {
    match env::var("CASEBOOK_BENCH_LENGTH") {
        Ok(text) => Length::named(&text)
            .ok_or_else(|| format!("CASEBOOK_BENCH_LENGTH={text}: expected short or long")),
        Err(_) => Ok(Length::Short),
    }
}

fn settings() -> Result<Settings, String> {
    let incidents = number("CASEBOOK_BENCH_INCIDENTS", 1_000)?;
    let editions = number("CASEBOOK_BENCH_EDITIONS", 1)?;
    if ![1, 3].contains(&editions) {
        return Err(format!("CASEBOOK_BENCH_EDITIONS={editions}: expected 1 or 3"));
    }
    let length = length()?;
    let runs = number("CASEBOOK_BENCH_RUNS", if incidents > 2_000 { 3 } else { 5 })?;
    let base = env::var_os("CASEBOOK_BENCH_DIR").map_or_else(env::temp_dir, PathBuf::from);
    let work = base.join(format!("casebook-bench-{}", std::process::id()));
    // Absolute, since Hugo reads a relative output folder from its site's folder.
    let work = fs::create_dir_all(&work)
        .and_then(|()| work.canonicalize())
        .map_err(|e| format!("{}: {e}", work.display()))?;
    let root = Path::new(option_env!("CARGO_MANIFEST_DIR").unwrap_or("."));
    let built = option_env!("CARGO_BIN_EXE_casebook").map(PathBuf::from);
    let casebook = env::var_os("CASEBOOK_BENCH_BINARY")
        .map(PathBuf::from)
        .or(built)
        .unwrap_or_else(|| root.join("target/release/casebook"));
    Ok(Settings {
        options: Options { incidents, seed: 7, editions, length },
        runs,
        casebook,
        hugo: hugo(),
        work,
        keep: env::var_os("CASEBOOK_BENCH_KEEP").is_some(),
    })
}

/// The Hugo to compare with: named, or found on the PATH; `CASEBOOK_BENCH_HUGO=` leaves it out.
fn hugo() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CASEBOOK_BENCH_HUGO") {
        return (!named.is_empty()).then(|| PathBuf::from(named));
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(format!("hugo{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

fn measure_all(settings: &Settings) -> Result<(), String> {
    let meter = Meter::detect(&settings.work);
    let mut subjects =
        vec![Subject::new("casebook", &settings.casebook, Dialect::Casebook, settings)?];
    if let Some(hugo) = &settings.hugo {
        subjects.push(Subject::new("hugo", hugo, Dialect::Hugo, settings)?);
    }
    describe(settings, &subjects, meter);
    let mut all: Vec<Series> = Vec::new();
    for scenario in Scenario::ALL {
        let first = all.len();
        all.extend(subjects.iter().map(|s| Series {
            scenario: scenario.name(),
            program: s.name,
            costs: Vec::new(),
            output: report::Output::default(),
        }));
        // Round 0 is not counted: it brings programs and content into memory.
        for round in 0..=settings.runs {
            // A B A B: what the machine does beside us meets both alike.
            for (subject, series) in subjects.iter().zip(&mut all[first..]) {
                let out = settings.work.join(match scenario {
                    Scenario::Cold => format!("{}-out-{round}", subject.name),
                    _ => format!("{}-out-kept", subject.name),
                });
                let cost = subject.build(scenario, round, &out, meter, settings)?;
                if round > 0 {
                    series.costs.push(cost);
                    series.output = report::count(&out).map_err(|e| e.to_string())?;
                }
                if scenario == Scenario::Cold && is_in_memory(&settings.work) {
                    fs::remove_dir_all(&out).map_err(|e| e.to_string())?;
                }
            }
        }
        subjects.iter().try_for_each(Subject::restore)?;
    }
    println!("{}", report::table(&all));
    print!("{}", report::ratios(&all));
    Ok(())
}

impl Subject {
    fn new(
        name: &'static str,
        program: &Path,
        dialect: Dialect,
        s: &Settings,
    ) -> Result<Self, String> {
        if !program.is_file() {
            return Err(format!("{}: no such program", program.display()));
        }
        let site = s.work.join(format!("{name}-site"));
        let failed = |e: std::io::Error| format!("{}: {e}", site.display());
        let written = write_site(&site, dialect, &s.options).map_err(failed)?;
        println!(
            "{name:<9} {} records; an incident has {} bytes of front matter, {} of body",
            written.records, written.front, written.body
        );
        let record = middle(&site.join("content/incidents")).map_err(failed)?;
        let text = fs::read_to_string(&record).map_err(failed)?;
        let pristine = entries(&site).map_err(failed)?;
        Ok(Self { name, program: program.to_owned(), site, pristine, record, text })
    }

    /// One build, and a look at whether it did its work.
    fn build(
        &self,
        scenario: Scenario,
        round: usize,
        out: &Path,
        meter: Meter,
        settings: &Settings,
    ) -> Result<measure::Cost, String> {
        let mark = format!("edited in round {round}");
        match scenario {
            Scenario::Cold => self.forget().map_err(|e| e.to_string())?,
            Scenario::Unchanged => {}
            Scenario::Body => self.write(&format!("{}\nThis was {mark}.\n", self.text))?,
            Scenario::Title => {
                let head = "title = \"";
                self.write(&self.text.replacen(head, &format!("{head}{mark}: "), 1))?;
            }
        }
        let cost = meter.run(&self.job(out), &settings.work)?;
        let pages = pages_of_incidents(out).map_err(|e| format!("{}: {e}", out.display()))?;
        let wanted = settings.options.incidents;
        // With several editions each may withhold some; together they must hold each at least once.
        let names: BTreeSet<_> = pages.iter().filter_map(|p| p.file_name()).collect();
        if names.len() < wanted {
            return Err(format!("{} wrote {} of {wanted} incident pages", self.name, names.len()));
        }
        if matches!(scenario, Scenario::Body | Scenario::Title) {
            let stem = self.record.file_stem().unwrap_or_default().to_ascii_lowercase();
            let mut same = pages
                .iter()
                .filter(|p| p.file_name().is_some_and(|name| name.to_ascii_lowercase() == stem));
            let shown = |p: &PathBuf| {
                fs::read_to_string(p.join("index.html")).is_ok_and(|html| html.contains(&mark))
            };
            if !same.any(shown) {
                return Err(format!("{} did not show the edit in its page", self.name));
            }
        }
        Ok(cost)
    }

    fn job(&self, out: &Path) -> Job {
        let (site, out) = (self.site.display(), out.display().to_string());
        let arguments = if self.name == "casebook" {
            let configuration = format!("{site}/casebook.toml");
            vec![
                "build".to_owned(),
                "-c".to_owned(),
                configuration,
                "-o".to_owned(),
                out,
                "-q".to_owned(),
            ]
        } else {
            vec!["--quiet".to_owned(), "-s".to_owned(), site.to_string(), "-d".to_owned(), out]
        };
        let environment = vec![("SOURCE_DATE_EPOCH", NOW.to_owned())];
        Job { program: self.program.clone(), arguments, environment }
    }

    fn write(&self, text: &str) -> Result<(), String> {
        fs::write(&self.record, text).map_err(|e| format!("{}: {e}", self.record.display()))
    }

    fn restore(&self) -> Result<(), String> {
        self.write(&self.text)
    }

    /// Removes caches and the like that a build left in the site's folder.
    fn forget(&self) -> std::io::Result<()> {
        for path in entries(&self.site)? {
            if self.pristine.contains(&path) {
                continue;
            }
            if path.is_dir() {
                fs::remove_dir_all(&path)?;
            } else {
                fs::remove_file(&path)?;
            }
        }
        Ok(())
    }
}

/// What stands in a folder, sorted.
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    all.sort();
    Ok(all)
}

/// The record in the middle: both sites sort alike, so both programs are given the same edit.
fn middle(folder: &Path) -> std::io::Result<PathBuf> {
    let all = entries(folder)?;
    all.get(all.len() / 2).cloned().ok_or_else(|| std::io::Error::other("no incidents"))
}

/// The folders of incidents' pages: `incidents/INC-…/` at the top or in an edition's folder.
fn pages_of_incidents(out: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut tops = vec![out.to_owned()];
    tops.extend(entries(out)?.into_iter().filter(|p| p.is_dir()));
    let mut pages = Vec::new();
    for folder in tops.iter().map(|t| t.join("incidents")).filter(|f| f.is_dir()) {
        pages.extend(entries(&folder)?.into_iter().filter(|page| {
            let name = page.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
            name.starts_with("inc-") && page.join("index.html").is_file()
        }));
    }
    Ok(pages)
}

/// The file system of a path, from the longest mount point above it; empty where it is not known.
fn file_system(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let mounts = mounts.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split(' ').collect();
        (fields.len() > 2 && path.starts_with(fields[1])).then(|| (fields[1].len(), fields[2]))
    });
    mounts.max_by_key(|(length, _)| *length).map_or_else(String::new, |(_, kind)| kind.to_owned())
}

/// Whether files cost memory and deleting them is cheap.
fn is_in_memory(path: &Path) -> bool {
    matches!(file_system(path).as_str(), "tmpfs" | "ramfs")
}

/// What the reader of the figures must know of the machine and the programs.
fn describe(settings: &Settings, subjects: &[Subject], meter: Meter) {
    for subject in subjects {
        let asked = if subject.name == "hugo" { "version" } else { "--version" };
        let answer = Command::new(&subject.program).arg(asked).output();
        let answer = answer.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned());
        let version = answer.unwrap_or_default();
        println!("{:<9} {}", subject.name, version.lines().last().unwrap_or("unknown version"));
        if fs::read(&subject.program).is_ok_and(|bytes| bytes.starts_with(b"#!")) {
            println!("          a script: the start of its interpreter is measured as well");
        }
    }
    let processors = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let disk = file_system(&settings.work);
    println!("machine   {processors} processors, load {load}, files on {disk}");
    println!("meter     {}", meter.explain());
    let Options { incidents, editions, length, .. } = settings.options;
    println!(
        "sizes     {incidents} {} incidents, {editions} editions, {} runs",
        length.name(),
        settings.runs
    );
    if editions > 1 && subjects.len() > 1 {
        println!("          Hugo builds one site of all records: not a like comparison");
    }
    println!();
}
