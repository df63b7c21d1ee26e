//! Runs a command and says what it cost: wall time, processor time, peak memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// A command to be measured.
pub(crate) struct Job {
    /// The program.
    pub(crate) program: PathBuf,
    /// Its arguments.
    pub(crate) arguments: Vec<String>,
    /// Variables that are set for it.
    pub(crate) environment: Vec<(&'static str, String)>,
}

/// What one run cost.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// From start to end.
    pub(crate) wall: Duration,
    /// User and system time of all threads, where it can be known.
    pub(crate) cpu: Option<Duration>,
    /// The largest resident set in KiB, where it can be known.
    pub(crate) peak: Option<u64>,
}

/// How processor time and memory are learned. The standard library has no `wait4`, which would
/// give both, and calling it needs `unsafe`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Meter {
    /// GNU time, which calls `wait4` for us.
    GnuTime,
    /// Files of `/proc`: memory by asking again and again, so a short peak at the end can be missed.
    Proc,
    /// Neither: wall time only.
    WallOnly,
}

const GNU_TIME: &str = "/usr/bin/time";

/// Clock ticks in a second as Linux shows them in `/proc` (`USER_HZ`), on every usual processor.
const TICK: u64 = 100;

impl Meter {
    /// The best that this machine has. `CASEBOOK_BENCH_METER=proc` leaves GNU time out.
    pub(crate) fn detect(scratch: &Path) -> Self {
        let wanted = std::env::var("CASEBOOK_BENCH_METER").unwrap_or_default();
        let report = scratch.join("meter");
        // BSD's program of the same name knows no -f, so it is tried and not only looked for.
        let tried = Command::new(GNU_TIME)
            .args(["-f", "%e %U %S %M", "-o"])
            .arg(&report)
            .arg("true")
            .stderr(Stdio::null())
            .status();
        if wanted != "proc" && tried.is_ok_and(|s| s.success()) && read_report(&report).is_some() {
            Self::GnuTime
        } else if Path::new("/proc/self/stat").exists() {
            Self::Proc
        } else {
            Self::WallOnly
        }
    }

    /// What the report says about the figures.
    pub(crate) fn explain(self) -> &'static str {
        match self {
            Self::GnuTime => "GNU time (processor time in steps of 10 ms)",
            Self::Proc => "/proc, memory asked each millisecond (a short last peak can be missed)",
            Self::WallOnly => "none (wall time only)",
        }
    }

    /// Runs the command to its end; its error output becomes part of the message if it fails.
    pub(crate) fn run(self, job: &Job, scratch: &Path) -> Result<Cost, String> {
        let (report, log) = (scratch.join("meter"), scratch.join("log"));
        let mut command = Command::new(if self == Self::GnuTime {
            Path::new(GNU_TIME)
        } else {
            job.program.as_path()
        });
        if self == Self::GnuTime {
            command.args(["-f", "%e %U %S %M", "-o"]).arg(&report).arg(&job.program);
        }
        let errors = fs::File::create(&log).map_err(|e| format!("{}: {e}", log.display()))?;
        command.args(&job.arguments).envs(job.environment.iter().map(|(k, v)| (k, v)));
        // A file and not a pipe: nobody has to empty it while the command runs.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors);
        let before = children_time();
        let (status, wall, polled) = wait(&mut command, self == Self::Proc)
            .map_err(|e| format!("{} cannot be run: {e}", job.program.display()))?;
        if !status.success() {
            let text = fs::read_to_string(&log).unwrap_or_default();
            let tail: Vec<_> = text.lines().rev().take(20).collect();
            let tail = tail.into_iter().rev().collect::<Vec<_>>().join("\n");
            let line = job.arguments.join(" ");
            return Err(format!("{} {line}\nended with {status}:\n{tail}", job.program.display()));
        }
        let (cpu, peak) = match self {
            Self::GnuTime => read_report(&report).unzip(),
            Self::Proc => {
                let after = children_time();
                (after.zip(before).map(|(a, b)| a.saturating_sub(b)), polled)
            }
            Self::WallOnly => (None, None),
        };
        Ok(Cost { wall, cpu, peak })
    }
}

/// Starts the command and waits. The waiting blocks, so that the wall time is exact; the polling
/// has a thread of its own.
fn wait(command: &mut Command, poll: bool) -> std::io::Result<(ExitStatus, Duration, Option<u64>)> {
    let start = Instant::now();
    let mut child = command.spawn()?;
    let pid = child.id();
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let poller = poll.then(|| scope.spawn(|| poll_memory(pid, &ended)));
        let status = child.wait();
        let wall = start.elapsed();
        ended.store(true, Ordering::Relaxed);
        let peak = poller.and_then(|p| p.join().ok().flatten());
        Ok((status?, wall, peak))
    })
}

/// The last high-water mark seen. The last and not the highest: a script that becomes the real
/// program by `exec` starts again at zero.
fn poll_memory(pid: u32, ended: &AtomicBool) -> Option<u64> {
    let path = format!("/proc/{pid}/status");
    let mut peak = None;
    while !ended.load(Ordering::Relaxed) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let line = text.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        let value = line.and_then(|l| l.trim().trim_end_matches("kB").trim().parse().ok());
        peak = value.or(peak);
        std::thread::sleep(Duration::from_millis(1));
    }
    peak
}

/// Processor time of all children that were waited for: fields 16 and 17 of `/proc/self/stat`.
fn children_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is a name in parentheses that may hold spaces; count from its end.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(13)?.parse::<u64>().ok()? + fields.get(14)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 1_000 / TICK))
}

/// Processor time and peak of a report that GNU time wrote; a failed command has a line before it.
fn read_report(path: &Path) -> Option<(Duration, u64)> {
    let text = fs::read_to_string(path).ok()?;
    let fields: Vec<f64> = text.lines().last()?.split(' ').map_while(|f| f.parse().ok()).collect();
    let [_, user, system, _] = fields[..] else { return None };
    let peak = text.lines().last()?.rsplit(' ').next()?.parse().ok()?;
    Some((Duration::from_secs_f64(user + system), peak))
}
