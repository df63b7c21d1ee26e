//! A progress line on a terminal, once a build takes longer than half a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// When the line appears.
const PATIENCE: Duration = Duration::from_millis(500);

/// Counts pages, and shows the count when it takes long.
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    wanted: bool,
    shown: AtomicBool,
}

impl Progress {
    /// A counter that shows nothing where standard error is no terminal, or where `quiet`.
    pub(super) fn new(quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}: {pos} pages, {elapsed}") {
            bar.set_style(style);
        }
        let wanted = !quiet && std::io::stderr().is_terminal();
        Self { bar, started: Instant::now(), wanted, shown: AtomicBool::new(false) }
    }

    /// Names the edition that is being made.
    pub(super) fn edition(&self, name: &str) {
        self.bar.set_message(name.to_owned());
    }

    /// Counts a page.
    pub(super) fn page(&self) {
        if !self.wanted {
            return;
        }
        self.bar.inc(1);
        if self.started.elapsed() > PATIENCE && !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
