//! The diagnostics of the watcher: why it cannot watch, in words, and what to do.

use crate::diagnostic::Diagnostic;
use notify::ErrorKind as Kind;
use std::io::{self, ErrorKind};
use std::path::Path;

/// The code of every diagnostic of this module.
const CODE: &str = "watch";

/// Numbers of errors on Linux for which the standard library has no name.
const TOO_MANY_OPEN: [i32; 2] = [23, 24];
const NO_SPACE: i32 = 28;
const NOT_IMPLEMENTED: i32 = 38;

/// The site's folder is gone.
pub(super) fn gone(root: &Path) -> Diagnostic {
    let shown = root.display();
    Diagnostic::error(CODE, format!("the site's folder `{shown}` is gone")).help(
        "put it back, and the preview goes on; or stop the preview and start it where the site is now",
    )
}

/// A folder that cannot be looked at, with the error of the system.
pub(super) fn unreadable(place: &Path, error: &io::Error) -> Diagnostic {
    refuse(place, Some(error))
}

/// What an error of the watching library means for the site at `root`.
pub(super) fn explain(root: &Path, error: &notify::Error) -> Diagnostic {
    let place = error.paths.first().map_or(root, |path| path.strip_prefix(root).unwrap_or(path));
    let place = if place.as_os_str().is_empty() { root } else { place };
    match &error.kind {
        Kind::MaxFilesWatch => limit_of_folders(),
        Kind::Io(error) if cfg!(unix) => match error.raw_os_error() {
            Some(NO_SPACE) => limit_of_folders(),
            Some(number) if TOO_MANY_OPEN.contains(&number) => limit_of_watchers(),
            Some(NOT_IMPLEMENTED) => absent(),
            _ => refuse(place, Some(error)),
        },
        Kind::Io(error) => refuse(place, Some(error)),
        Kind::PathNotFound => refuse(place, Some(&io::Error::from(ErrorKind::NotFound))),
        Kind::Generic(why) => refuse(place, Some(&io::Error::other(why.clone()))),
        Kind::WatchNotFound | Kind::InvalidConfig(_) => refuse(place, None),
    }
}

/// Adds that the preview goes on by looking at the files itself.
pub(super) fn going_on(mut diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.message.push_str("; from now on the files are looked at once a second");
    diagnostic
}

fn limit_of_folders() -> Diagnostic {
    Diagnostic::error(CODE, "the system watches as many folders as it may").help(
        "raise the limit `fs.inotify.max_user_watches` (`sudo sysctl \
         fs.inotify.max_user_watches=524288`), or use `--poll`, which needs no watches",
    )
}

fn limit_of_watchers() -> Diagnostic {
    Diagnostic::error(CODE, "too many programs watch files, or too many files are open").help(
        "end other programs that watch files, raise the limits `fs.inotify.max_user_instances` \
         (`sudo sysctl fs.inotify.max_user_instances=512`) and `ulimit -n`, or use `--poll`",
    )
}

fn absent() -> Diagnostic {
    Diagnostic::error(CODE, "this system does not report changes of files")
        .help("use `--poll`: then the files are looked at again and again")
}

/// A place that cannot be watched.
fn refuse(place: &Path, error: Option<&io::Error>) -> Diagnostic {
    let (why, help) = match error {
        Some(error) => match error.kind() {
            ErrorKind::PermissionDenied => (
                "permission denied".to_owned(),
                "make the folder and what is in it readable, or take it out of the site",
            ),
            ErrorKind::NotFound => {
                ("it does not exist".to_owned(), "put it back, or name another folder with `-c`")
            }
            ErrorKind::NotADirectory => {
                ("it is not a folder".to_owned(), "name the folder that holds `casebook.toml`")
            }
            _ => (error.to_string(), "use `--poll`, or see that the folder can be read"),
        },
        None => ("the system refuses it".to_owned(), "use `--poll`"),
    };
    Diagnostic::error(CODE, format!("`{}` cannot be watched: {why}", place.display())).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(error: notify::Error) -> Diagnostic {
        explain(Path::new("/site"), &error)
    }

    #[test]
    fn each_limit_is_named_with_a_way_out() {
        let full = explained(notify::Error::new(Kind::MaxFilesWatch)).help.unwrap();
        assert!(full.contains("fs.inotify.max_user_watches=") && full.contains("--poll"));
        #[cfg(unix)]
        {
            let os = |number| explained(notify::Error::io(io::Error::from_raw_os_error(number)));
            assert_eq!(os(NO_SPACE).help.unwrap(), full);
            let many = os(24).help.unwrap();
            assert!(many.contains("fs.inotify.max_user_instances") && many.contains("--poll"));
            assert!(os(NOT_IMPLEMENTED).help.unwrap().contains("--poll"));
        }
    }

    #[test]
    fn a_folder_that_may_not_be_read_is_named() {
        let error = notify::Error::io(io::Error::from(ErrorKind::PermissionDenied));
        let found = explained(error.add_path("/site/content/a".into()));
        assert_eq!(found.message, "`content/a` cannot be watched: permission denied");
        assert!(found.help.unwrap().contains("readable"));
        let found = explained(notify::Error::path_not_found());
        assert_eq!(found.message, "`/site` cannot be watched: it does not exist");
    }
}
