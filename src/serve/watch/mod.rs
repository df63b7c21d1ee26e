//! Watches the files of a site for the preview, and tells in batches what changed.
//!
//! [`watch`] starts one thread. It waits for events of the system (with `notify`), or looks at the
//! files every so often (`poll`), and sends [`Batch`]es. Between events it sleeps and uses no time.
//!
//! Folders are watched, never single files, for most editors save by putting a new file in the
//! place of the old one. Which files there are is known from a survey by the rules of
//! [`source`](crate::source): so when it is quiet again after a save, the paths that were touched tell
//! whether the same files are there, whatever the editor did in between. `pace` has the rule for how
//! long it must be quiet.

#![expect(clippy::disallowed_methods, reason = "the preview looks at the disk and at the clock")]

mod changes;
mod events;
#[cfg(test)]
mod loss_tests;
mod pace;
mod poll;
mod scope;
mod session;
#[cfg(test)]
mod tests;
mod trouble;

use crate::diagnostic::Diagnostic;
use events::Message;
use scope::Scope;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// The debounce time that suits editors: how long it is quiet after a save.
pub const DEBOUNCE: Duration = Duration::from_millis(50);

/// The time between two looks at the files that suits most sites.
pub const POLL: Duration = Duration::from_secs(1);

/// What to watch, and how.
#[derive(Clone, Copy, Debug)]
pub struct WatchOptions<'a> {
    /// The site's root: the folder of `casebook.toml`.
    pub root: &'a Path,
    /// The output folder, in which nothing counts; it need not be there.
    pub output: Option<&'a Path>,
    /// Look at the files each time so long has passed, rather than wait for events of the system.
    /// For containers and network drives, where no events come.
    pub poll: Option<Duration>,
    /// How long it must be quiet until a batch is whole.
    pub debounce: Duration,
}

impl<'a> WatchOptions<'a> {
    /// The site at `root`, by events of the system.
    pub fn new(root: &'a Path) -> Self {
        Self { root, output: None, poll: None, debounce: DEBOUNCE }
    }
}

/// Changes that belong together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Batch {
    /// These files have new content; the site has the same files as before. Paths below the root
    /// with `/` between the parts, sorted.
    Files(Vec<String>),
    /// Anything else: look at the whole site.
    Tree,
    /// The site cannot be watched as before: what is wrong, and what to do. More batches may come: a
    /// root that is gone is looked for once a second and gives [`Tree`](Self::Tree) when it is back;
    /// where the system refuses to go on, the files are looked at once a second.
    Lost(Diagnostic),
}

/// A site that is watched. It ends when this is dropped.
#[derive(Debug)]
pub struct Watcher {
    sender: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // If nobody listens, the thread has ended already.
        let _ = self.sender.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Starts to watch a site. All that changes after this returns will be told, so load the site after
/// it.
///
/// # Errors
/// The root is not there or cannot be read, or the system refuses to watch it; the diagnostic says
/// what to do.
pub fn watch(options: &WatchOptions<'_>) -> Result<(Watcher, Receiver<Batch>), Diagnostic> {
    let WatchOptions { root, output, poll, debounce } = *options;
    let refuse = |error: std::io::Error| trouble::unreadable(root, &error);
    let scope = Scope::new(root, output).map_err(refuse)?;
    std::fs::read_dir(&scope.root).map_err(refuse)?;
    let (sender, messages) = channel();
    let (tell, batches) = channel();
    let work: Box<dyn FnOnce() + Send> = if let Some(interval) = poll {
        let pacing = poll::Pacing { interval, debounce };
        let session = poll::Session::open(scope, pacing, messages, tell);
        Box::new(move || session.run())
    } else {
        let ends = (sender.clone(), messages);
        let session = session::Session::open(scope, debounce, ends, tell)?;
        Box::new(move || session.run())
    };
    let thread = std::thread::Builder::new().name("watch".to_owned()).spawn(work);
    let thread = thread.map_err(refuse)?;
    Ok((Watcher { sender, thread: Some(thread) }, batches))
}
