//! Writes a synthetic site of any size: `cargo run --release --example generate -- --help`.
#![allow(
    clippy::disallowed_methods,
    clippy::pedantic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command-line program that writes files and measures time"
)]

#[path = "generate/mod.rs"]
mod generate;

use generate::{Dialect, Length, Options, write_site};
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
Writes a synthetic site: incidents, events, advisories, reviews, procedures and a registry.
The same seed and number write the same bytes.

Usage: generate --incidents N --out DIR [--seed S] [--editions 1|3] [--length short|long]
                [--format casebook|hugo]

  --incidents N  number of incidents, 1 to 2000000
  --out DIR      folder to write to; must be absent or empty
  --seed S       seed, 0 to 2^64-1 (default 7)
  --editions E   1: one public edition, every record CLEAR (default)
                 3: public, customers and internal, with mixed labels
  --length L     short: incidents of 4 to 6 KB (default); long: of about 10 KB
  --format F     casebook (default), or hugo: the same records as a Hugo site with templates
";

/// Above this, an improvement's number would need more than seven digits.
const MOST: usize = 2_000_000;

struct Arguments {
    options: Options,
    out: PathBuf,
    dialect: Dialect,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|a| a == "--help" || a == "-h") {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let result = parse(&arguments).and_then(|a| run(&a));
    match result {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}\n\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}

/// Reads `--name value` and `--name=value`.
fn parse(arguments: &[String]) -> Result<Arguments, String> {
    let mut incidents = None;
    let mut out = None;
    let mut options = Options { incidents: 0, seed: 7, editions: 1, length: Length::Short };
    let mut dialect = Dialect::Casebook;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name, value.to_owned()),
            None => (
                argument.as_str(),
                rest.next().cloned().ok_or_else(|| format!("`{argument}` needs a value"))?,
            ),
        };
        let bad = |wanted: &str| format!("`{name} {value}`: expected {wanted}");
        match name {
            "--incidents" => {
                let n = value.parse().ok().filter(|n| (1..=MOST).contains(n));
                incidents = Some(n.ok_or_else(|| bad("a number from 1 to 2000000"))?);
            }
            "--out" => out = Some(PathBuf::from(&value)),
            "--seed" => options.seed = value.parse().map_err(|_| bad("a number"))?,
            "--editions" => {
                let n = value.parse().ok().filter(|n| [1, 3].contains(n));
                options.editions = n.ok_or_else(|| bad("1 or 3"))?;
            }
            "--length" => {
                options.length = Length::named(&value).ok_or_else(|| bad("short or long"))?;
            }
            "--format" => {
                dialect = match value.as_str() {
                    "casebook" => Dialect::Casebook,
                    "hugo" => Dialect::Hugo,
                    _ => return Err(bad("casebook or hugo")),
                }
            }
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    options.incidents = incidents.ok_or("`--incidents N` is missing")?;
    Ok(Arguments { options, out: out.ok_or("`--out DIR` is missing")?, dialect })
}

/// Writes the site into a new folder, never over files that are there, and says what it wrote.
fn run(arguments: &Arguments) -> Result<String, String> {
    let out = &arguments.out;
    let failed = |e: std::io::Error| format!("{}: {e}", out.display());
    std::fs::create_dir_all(out).map_err(failed)?;
    if std::fs::read_dir(out).map_err(failed)?.next().is_some() {
        return Err(format!("{}: the folder is not empty", out.display()));
    }
    let written = write_site(out, arguments.dialect, &arguments.options).map_err(failed)?;
    Ok(format!(
        "{}: {} records, {} of them incidents (mean: {} bytes front matter, {} bytes body)",
        out.display(),
        written.records,
        arguments.options.incidents,
        written.front,
        written.body
    ))
}
