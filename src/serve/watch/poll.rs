//! Changes without events of the system: looks at the files again and again and compares.

use super::events::Message;
use super::pace::Pace;
use super::scope::Scope;
use super::{Batch, trouble};
use crate::source::survey;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant, SystemTime};

/// How often to look, and how long to wait until it is quiet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pacing {
    pub(super) interval: Duration,
    pub(super) debounce: Duration,
}

/// What tells a file from what it was before, without reading it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// The number of the file on its disk; zero where the system has none that is cheap to get.
    inode: u64,
}

/// The files of the site at one moment.
#[derive(PartialEq, Eq, Debug)]
struct Snapshot {
    /// Each file with its stamp; none if it went away while we looked.
    files: BTreeMap<String, Option<Stamp>>,
    refused: Vec<String>,
}

/// How one snapshot differs from an earlier one.
struct Difference {
    changed: Vec<String>,
    /// Whether files came or went.
    names: bool,
    /// Whether a save may be under way.
    unsettled: bool,
}

/// The preview ends.
struct Stopped;

/// One run of the watcher that looks at the files.
pub(super) struct Session {
    scope: Scope,
    pacing: Pacing,
    /// None while the root is gone.
    known: Option<Snapshot>,
    /// How long the last look took.
    took: Duration,
    messages: Receiver<Message>,
    batches: Sender<Batch>,
}

impl Session {
    /// Takes down what there is. What changes from now on will be told by [`run`](Self::run).
    pub(super) fn open(
        scope: Scope,
        pacing: Pacing,
        messages: Receiver<Message>,
        batches: Sender<Batch>,
    ) -> Self {
        let known = Some(snapshot(&scope).unwrap_or_else(Snapshot::nothing));
        Self { scope, pacing, known, took: Duration::ZERO, messages, batches }
    }

    /// Works until the preview ends.
    pub(super) fn run(mut self) {
        while let Ok(batch) = self.turn() {
            if batch.is_some_and(|batch| self.batches.send(batch).is_err()) {
                return;
            }
        }
    }

    /// Waits for one interval and looks; tells the batch if there is one.
    fn turn(&mut self) -> Result<Option<Batch>, Stopped> {
        // On a slow drive no more than a tenth of the time is spent looking.
        self.wait(self.pacing.interval.max(self.took * 10))?;
        let start = Instant::now();
        let now = snapshot(&self.scope);
        self.took = start.elapsed();
        if now == self.known {
            return Ok(None);
        }
        let now = self.settle(now)?;
        let batch = match (&self.known, &now) {
            (None, None) => None,
            (Some(_), None) => Some(Batch::Lost(trouble::gone(&self.scope.root))),
            (None, Some(_)) => Some(Batch::Tree),
            (Some(before), Some(now)) => before.compare(now).batch(),
        };
        self.known = now;
        Ok(batch)
    }

    /// Looks until nothing changes any more, by the same rule as with events.
    fn settle(&self, mut now: Option<Snapshot>) -> Result<Option<Snapshot>, Stopped> {
        let mut pace = Pace::new(self.pacing.debounce, Instant::now());
        loop {
            let (paths, unsettled) = match (&self.known, &now) {
                (Some(before), Some(now)) => {
                    let difference = before.compare(now);
                    (difference.changed.len(), difference.unsettled)
                }
                _ => (1, true),
            };
            self.wait(pace.left(Instant::now(), paths))?;
            let next = snapshot(&self.scope);
            if next != now {
                now = next;
                pace.event(Instant::now());
                if !pace.left(Instant::now(), paths).is_zero() {
                    continue;
                }
            }
            if !unsettled || !pace.be_patient(Instant::now(), paths) {
                return Ok(now);
            }
        }
    }

    /// Waits for so long, and ends early when the preview ends.
    fn wait(&self, time: Duration) -> Result<(), Stopped> {
        let end = Instant::now() + time;
        loop {
            match self.messages.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return Err(Stopped),
                // Late events of watches that were given up.
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Ok(()),
            }
        }
    }
}

impl Snapshot {
    fn nothing() -> Self {
        Self { files: BTreeMap::new(), refused: Vec::new() }
    }

    fn compare(&self, now: &Self) -> Difference {
        let mut changed = Vec::new();
        let mut empty = false;
        for (path, stamp) in &now.files {
            if self.files.get(path) != Some(stamp) {
                empty |= stamp.is_none_or(|stamp| stamp.length == 0);
                changed.push(path.clone());
            }
        }
        let names = !self.files.keys().eq(now.files.keys()) || self.refused != now.refused;
        Difference { changed, names, unsettled: names || empty }
    }
}

impl Difference {
    fn batch(self) -> Option<Batch> {
        if self.names {
            return Some(Batch::Tree);
        }
        // Nothing is left where a file was changed and changed back while we waited.
        (!self.changed.is_empty()).then_some(Batch::Files(self.changed))
    }
}

/// The files as they are now; nothing if the root is gone.
fn snapshot(scope: &Scope) -> Option<Snapshot> {
    if !scope.root.is_dir() {
        return None;
    }
    let found = survey(&scope.root, scope.output.as_deref());
    let stamped = |path: String| {
        let stamp = stamp(&scope.root.join(&path));
        (path, stamp)
    };
    Some(Snapshot { files: found.files.into_iter().map(stamped).collect(), refused: found.refused })
}

fn stamp(place: &Path) -> Option<Stamp> {
    let data = place.metadata().ok()?;
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&data);
    #[cfg(not(unix))]
    let inode = 0;
    Some(Stamp { length: data.len(), modified: data.modified().ok(), inode })
}
