//! The thread that waits for events of the system and makes batches of them.

use super::changes::{Findings, Touched, look};
use super::events::{Message, Watches};
use super::pace::Pace;
use super::scope::Scope;
use super::{Batch, poll, trouble};
use crate::diagnostic::Diagnostic;
use crate::source::{Survey, survey};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How often to look whether a root that is gone is back, and at the files where watching failed.
pub(super) const SECOND: Duration = Duration::from_secs(1);

/// Why the thread goes no further.
pub(super) enum End {
    /// The preview ends.
    Stopped,
    /// The system cannot go on watching.
    Failed(notify::Error),
}

/// What has come since the last batch.
#[derive(Default)]
struct Pile {
    touched: Touched,
    /// Something happened that no path tells: look at everything.
    tree: bool,
    /// The watches are incomplete or stale.
    broken: bool,
}

impl Pile {
    fn add(&mut self, message: Message) -> Result<(), End> {
        match message {
            Message::Touched { path, named } => *self.touched.entry(path).or_default() |= named,
            Message::Unnamed => self.tree = true,
            Message::Root | Message::Rescan => {
                self.tree = true;
                self.broken = true;
            }
            Message::Fault(error) => return Err(End::Failed(error)),
            Message::Stop => return Err(End::Stopped),
        }
        Ok(())
    }
}

/// One run of the watcher with the events of the system.
pub(super) struct Session {
    scope: Scope,
    debounce: Duration,
    known: Survey,
    watches: Option<Watches>,
    sender: Sender<Message>,
    messages: Receiver<Message>,
    batches: Sender<Batch>,
}

impl Session {
    /// Starts to watch. What changes from now on will be told by [`run`](Self::run).
    pub(super) fn open(
        scope: Scope,
        debounce: Duration,
        (sender, messages): (Sender<Message>, Receiver<Message>),
        batches: Sender<Batch>,
    ) -> Result<Self, Diagnostic> {
        let root = scope.root.clone();
        let known = Survey::default();
        let mut session = Self { scope, debounce, known, watches: None, sender, messages, batches };
        // The links are known only after a survey.
        session.renew().and_then(|()| session.survey()).map_err(|end| match end {
            End::Failed(error) => trouble::explain(&root, &error),
            End::Stopped => trouble::gone(&root),
        })?;
        Ok(session)
    }

    /// Works until the preview ends. Where the system cannot go on, the files are looked at.
    pub(super) fn run(mut self) {
        loop {
            match self.turn() {
                Ok(()) => {}
                Err(End::Stopped) => return,
                Err(End::Failed(error)) => {
                    self.give_up(&error);
                    return;
                }
            }
        }
    }

    /// Says that the watch is lost, and looks at the files from now on.
    fn give_up(mut self, error: &notify::Error) {
        self.watches = None;
        let why = trouble::going_on(trouble::explain(&self.scope.root, error));
        let pacing = poll::Pacing { interval: SECOND, debounce: self.debounce };
        let batches = self.batches.clone();
        let next = poll::Session::open(self.scope, pacing, self.messages, self.batches);
        if batches.send(Batch::Lost(why)).is_ok() && batches.send(Batch::Tree).is_ok() {
            next.run();
        }
    }

    /// Waits for the next batch and tells it.
    fn turn(&mut self) -> Result<(), End> {
        let mut pile = Pile::default();
        pile.add(self.messages.recv().map_err(|_| End::Stopped)?)?;
        self.gather(&mut pile)?;
        if !self.scope.root.is_dir() {
            return self.wait_for_root();
        }
        let found = look(&self.scope.root, &self.known, &pile.touched);
        match self.conclude(&pile, found)? {
            Some(batch) => self.batches.send(batch).map_err(|_| End::Stopped),
            None => Ok(()),
        }
    }

    /// Adds to the pile until the batch is whole.
    fn gather(&mut self, pile: &mut Pile) -> Result<(), End> {
        let mut pace = Pace::new(self.debounce, Instant::now());
        loop {
            let paths = pile.touched.len();
            match self.messages.recv_timeout(pace.left(Instant::now(), paths)) {
                Ok(message) => {
                    pile.add(message)?;
                    pace.event(Instant::now());
                    if !pace.left(Instant::now(), paths).is_zero() {
                        continue;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(End::Stopped),
            }
            let unsettled = pile.tree
                || look(&self.scope.root, &self.known, &pile.touched).unsettled
                || !self.scope.root.is_dir();
            if !unsettled || !pace.be_patient(Instant::now(), paths) {
                return Ok(());
            }
        }
    }

    /// The batch that a pile amounts to; none if nothing of the site has changed.
    fn conclude(&mut self, pile: &Pile, found: Findings) -> Result<Option<Batch>, End> {
        if pile.broken || found.folders {
            self.renew()?;
        }
        if pile.tree || found.differs {
            self.survey()?;
            return Ok(Some(Batch::Tree));
        }
        if found.folders {
            let before = self.known.clone();
            self.survey()?;
            if before != self.known {
                return Ok(Some(Batch::Tree));
            }
        }
        Ok((!found.files.is_empty()).then_some(Batch::Files(found.files)))
    }

    /// Sets all watches anew: the library loses some when folders come and go quickly. What happens
    /// in between is seen by the survey that follows.
    fn renew(&mut self) -> Result<(), End> {
        self.watches = None;
        match Watches::open(&self.scope, &self.sender) {
            Ok(watches) => self.watches = Some(watches),
            // The root went away again: the next turn waits for it.
            Err(_) if !self.scope.root.is_dir() => drop(self.sender.send(Message::Root)),
            Err(error) => return Err(End::Failed(error)),
        }
        Ok(())
    }

    /// Takes down which files there are.
    fn survey(&mut self) -> Result<(), End> {
        self.known = survey(&self.scope.root, self.scope.output.as_deref());
        if self.scope.follow(&self.known) { self.renew() } else { Ok(()) }
    }

    /// Says that the root is gone, and looks for it once a second until it is back.
    fn wait_for_root(&mut self) -> Result<(), End> {
        self.watches = None;
        let lost = Batch::Lost(trouble::gone(&self.scope.root));
        self.batches.send(lost).map_err(|_| End::Stopped)?;
        while !self.scope.root.is_dir() {
            match self.messages.recv_timeout(SECOND) {
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => {
                    return Err(End::Stopped);
                }
                // The last events of what was removed.
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            }
        }
        self.renew()?;
        // Most likely it is being filled at this moment; the batch ends when that is over.
        drop(self.sender.send(Message::Rescan));
        Ok(())
    }
}
