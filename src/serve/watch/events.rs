//! Events of the system, told in the terms of the site; what does not matter is left out here.

use super::scope::{Place, Scope};
use notify::event::{Event, EventKind, ModifyKind};
use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::Sender;

/// How often to try again to watch a folder in which others vanish at the same time.
const TRIES: usize = 8;

/// What the thread of the watcher is told.
#[derive(Debug)]
pub(super) enum Message {
    /// Something happened to a path of the site.
    Touched {
        /// The path from the root.
        path: String,
        /// Whether it was made, removed or renamed; else its content was written.
        named: bool,
    },
    /// Something happened that has no path to tell.
    Unnamed,
    /// The root was removed or renamed.
    Root,
    /// Events were lost.
    Rescan,
    /// The system cannot go on watching.
    Fault(notify::Error),
    /// The preview ends.
    Stop,
}

/// The watches that the system holds for us. They end when this is dropped.
#[derive(Debug)]
pub(super) struct Watches {
    _watcher: RecommendedWatcher,
}

impl Watches {
    /// Watches all that is in the scope and there, and tells `sender` what happens.
    pub(super) fn open(scope: &Scope, sender: &Sender<Message>) -> notify::Result<Self> {
        let (own, sender) = (scope.clone(), sender.clone());
        let tell = move |event: notify::Result<Event>| {
            for message in translate(&own, event) {
                // Nobody listens any more: the watcher is about to end.
                let _ = sender.send(message);
            }
        };
        // Links are not followed by the library, which would follow them out of the site.
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(tell, config)?;
        for place in scope.levels() {
            watcher.watch(&place, RecursiveMode::NonRecursive)?;
        }
        for place in scope.trees() {
            watch_tree(&mut watcher, &place)?;
        }
        Ok(Self { _watcher: watcher })
    }
}

/// Watches a folder with all below it. The library gives up when a folder vanishes under its walk,
/// and leaves those beside it unwatched, so it is asked again.
fn watch_tree(watcher: &mut RecommendedWatcher, place: &Path) -> notify::Result<()> {
    let mut result = Ok(());
    for _ in 0..TRIES {
        result = watcher.watch(place, RecursiveMode::Recursive);
        match &result {
            Err(error) if is_missing(error) && place.is_dir() => {}
            // It went away as a whole: the event of that is on its way.
            Err(error) if is_missing(error) => return Ok(()),
            _ => return result,
        }
    }
    result
}

fn is_missing(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// What an event of the system means for the site. Reading a file and changing its rights mean
/// nothing; a new time of change is reported as written data.
fn translate(scope: &Scope, event: notify::Result<Event>) -> Vec<Message> {
    let event = match event {
        Ok(event) => event,
        // A folder that was gone before it could be watched is no fault.
        Err(error) if is_missing(&error) => return vec![Message::Rescan],
        Err(error) => return vec![Message::Fault(error)],
    };
    if event.need_rescan() {
        return vec![Message::Rescan];
    }
    let named = match event.kind {
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => {
            true
        }
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Any) | EventKind::Any => false,
        EventKind::Modify(ModifyKind::Metadata(_) | ModifyKind::Other)
        | EventKind::Access(_)
        | EventKind::Other => return Vec::new(),
    };
    let message = |place| match place {
        Place::Below(path) => Some(Message::Touched { path, named }),
        Place::Unnamed => Some(Message::Unnamed),
        Place::Root => named.then_some(Message::Root),
    };
    event.paths.iter().filter_map(|path| scope.place(path).and_then(message)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, DataChange, Flag, MetadataKind, RenameMode};

    #[test]
    fn only_what_changes_content_or_names_counts() {
        let dir = tempfile::tempdir().unwrap();
        let scope = Scope::new(dir.path(), None).unwrap();
        let told = |kind, path: &str| {
            translate(&scope, Ok(Event::new(kind).add_path(scope.root.join(path))))
        };
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        for kind in [
            EventKind::Access(AccessKind::Any),
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)),
            EventKind::Other,
        ] {
            assert!(told(kind, "content/a.md").is_empty(), "{kind:?}");
        }
        assert!(told(written, "dist/a.html").is_empty());
        assert!(told(written, "").is_empty());
        let found = told(written, "content/a.md");
        assert!(
            matches!(&found[..], [Message::Touched { path, named: false }] if path == "content/a.md")
        );
        for kind in [
            EventKind::Create(CreateKind::File),
            EventKind::Modify(ModifyKind::Name(RenameMode::To)),
        ] {
            let found = told(kind, "casebook.toml");
            assert!(matches!(&found[..], [Message::Touched { named: true, .. }]), "{kind:?}");
        }
    }

    #[test]
    fn lost_events_and_faults_are_told() {
        let dir = tempfile::tempdir().unwrap();
        let scope = Scope::new(dir.path(), None).unwrap();
        let overflow = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(matches!(translate(&scope, Ok(overflow))[..], [Message::Rescan]));
        let full = notify::Error::new(ErrorKind::MaxFilesWatch);
        assert!(matches!(translate(&scope, Err(full))[..], [Message::Fault(_)]));
    }
}
