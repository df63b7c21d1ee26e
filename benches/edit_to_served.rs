//! Measures the preview: from the save of one record until the changed page is served, and what it
//! takes to start. See README.md here.
#![allow(
    clippy::disallowed_methods,
    clippy::pedantic,
    clippy::print_stderr,
    clippy::print_stdout,
    dead_code,
    reason = "a command-line program that writes files, starts the server and measures time"
)]

#[path = "../examples/generate/mod.rs"]
mod generate;

use generate::{Dialect, Length, Options, write_site};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// Edits that are counted; two more go before them.
const EDITS: usize = 15;

/// After every time in the records, so that pages with an age are the same in each run.
const NOW: &str = "2026-01-15";

/// The pause between two edits, so that one is never part of the next.
const PAUSE: Duration = Duration::from_millis(500);

/// The default debounce of `serve`: nothing is shown before it has passed.
const DEBOUNCE: Duration = Duration::from_millis(50);

/// A running preview; ended when it is dropped.
struct Preview {
    child: Child,
    host: String,
    base: String,
    /// From the start of the process to its address.
    start: Duration,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn start(program: &Path, site: &Path) -> Result<Preview, String> {
    let began = Instant::now();
    let mut child = Command::new(program)
        .args(["serve", "--quiet", "--port", "0", "--as-of", NOW, "--config"])
        .arg(site.join("casebook.toml"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("{}: {e}", program.display()))?;
    let mut line = String::new();
    let out = child.stdout.take().ok_or("its output is not piped")?;
    BufReader::new(out).read_line(&mut line).map_err(|e| e.to_string())?;
    let start = began.elapsed();
    let (host, path) = line
        .trim()
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .ok_or_else(|| format!("no address: {line}"))?;
    Ok(Preview { child, host: host.to_owned(), base: format!("/{path}"), start })
}

impl Preview {
    fn page(&self, path: &str) -> Result<String, String> {
        let mut stream = TcpStream::connect(&self.host).map_err(|e| e.to_string())?;
        let request = format!(
            "GET {}{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.base, self.host
        );
        stream.write_all(request.as_bytes()).map_err(|e| e.to_string())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).map_err(|e| e.to_string())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Resident memory in MiB, where it can be known.
    fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
        line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib / 1024)
    }
}

/// Times from save to served, sorted; each edit puts another sentence into one record.
fn edits(preview: &Preview, site: &Path) -> Result<Vec<Duration>, String> {
    let folder = site.join("content/incidents");
    let mut names: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|e| e.to_string())?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .collect();
    names.sort();
    let file = names.get(names.len() / 2).ok_or("the site has incidents")?;
    let id = file.file_stem().and_then(|s| s.to_str()).ok_or("a name")?.to_owned();
    let text = fs::read_to_string(file).map_err(|e| e.to_string())?;
    let path = format!("incidents/{id}/");
    preview.page(&path)?;
    let mut times = Vec::new();
    for n in 0..EDITS + 2 {
        std::thread::sleep(PAUSE);
        let token = format!("Edit number {n} of {EDITS}.");
        let changed = text.replacen("## Summary\n", &format!("## Summary\n\n{token}\n"), 1);
        let began = Instant::now();
        fs::write(file, changed).map_err(|e| e.to_string())?;
        // A browser waits for the event; asking without pause before it measures the asking.
        std::thread::sleep(DEBOUNCE);
        while !preview.page(&path)?.contains(&token) {
            if began.elapsed() > Duration::from_secs(30) {
                return Err(format!("{path} never shows the edit"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        if n >= 2 {
            times.push(began.elapsed());
        }
    }
    fs::write(file, text).map_err(|e| e.to_string())?;
    times.sort();
    Ok(times)
}

fn measure(program: &Path, work: &Path, incidents: usize, editions: usize) -> Result<(), String> {
    let site = work.join(format!("site-{incidents}-{editions}"));
    let options = Options { incidents, seed: 7, editions, length: Length::Short };
    write_site(&site, Dialect::Casebook, &options).map_err(|e| e.to_string())?;
    let preview = start(program, &site)?;
    let times = edits(&preview, &site)?;
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    println!(
        "| {incidents} | {editions} | {:.2} | {:.1} | {:.1} | {:.1} | {} |",
        preview.start.as_secs_f64(),
        ms(times[0]),
        ms(times[times.len() / 2]),
        ms(times[times.len() - 1]),
        preview.memory().map_or_else(|| "unknown".to_owned(), |m| m.to_string()),
    );
    Ok(())
}

fn main() -> ExitCode {
    let program = env::var_os("CASEBOOK_BENCH_BINARY")
        .map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_casebook")), PathBuf::from);
    let folder = env::var_os("CASEBOOK_BENCH_DIR").map_or_else(env::temp_dir, PathBuf::from);
    let work = folder.join(format!("casebook-edit-to-served-{}", std::process::id()));
    println!("median of {EDITS} edits, 50 ms of debounce included");
    println!("| incidents | editions | start s | min ms | median ms | max ms | peak MiB |");
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    let sites = [(100, 1), (1_000, 1), (10_000, 1), (10_000, 3)];
    let failed = sites.into_iter().find_map(|(n, e)| measure(&program, &work, n, e).err());
    let _ = fs::remove_dir_all(&work);
    match failed {
        Some(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}
