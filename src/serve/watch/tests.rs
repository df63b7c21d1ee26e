//! What writers rely on: each save gives one batch, and nothing that is not the site's gives any.

use super::*;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::sync::mpsc::RecvTimeoutError;

/// Long enough for a busy machine that writes in small steps.
const TEST_DEBOUNCE: Duration = Duration::from_millis(100);

const A: &str = "content/incidents/a.md";

pub(super) struct Site {
    pub(super) dir: tempfile::TempDir,
    pub(super) watcher: Watcher,
    pub(super) batches: Receiver<Batch>,
}

pub(super) fn put(root: &Path, path: &str, text: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

/// A site that is watched, by events or by looking.
pub(super) fn site(poll: bool) -> Site {
    let dir = tempfile::tempdir().unwrap();
    for path in ["casebook.toml", A, "content/incidents/b.md", "static/x.css", "dist/i.html"] {
        put(dir.path(), path, "first");
    }
    start(dir, poll)
}

pub(super) fn start(dir: tempfile::TempDir, poll: bool) -> Site {
    let output = dir.path().join("dist");
    let options = WatchOptions {
        output: Some(&output),
        poll: poll.then_some(Duration::from_millis(100)),
        debounce: TEST_DEBOUNCE,
        ..WatchOptions::new(dir.path())
    };
    let (watcher, batches) = watch(&options).unwrap();
    Site { dir, watcher, batches }
}

impl Site {
    pub(super) fn root(&self) -> &Path {
        self.dir.path()
    }

    pub(super) fn next(&self) -> Batch {
        self.batches.recv_timeout(Duration::from_secs(20)).unwrap()
    }

    /// Asserts that nothing comes for longer than any batch takes.
    pub(super) fn is_quiet(&self) {
        let next = self.batches.recv_timeout(TEST_DEBOUNCE * 7);
        assert_eq!(next, Err(RecvTimeoutError::Timeout));
    }

    /// Asserts that this is the one batch that comes.
    pub(super) fn only(&self, expected: &Batch) {
        assert_eq!(&self.next(), expected);
        self.is_quiet();
    }
}

pub(super) fn files(paths: &[&str]) -> Batch {
    Batch::Files(paths.iter().map(|&path| path.to_owned()).collect())
}

/// Does the same with a fresh site that is watched by events and with one that is looked at, both at
/// once: nearly all the time is spent waiting.
pub(super) fn both_ways(act: impl Fn(Site) + Sync) {
    std::thread::scope(|scope| {
        scope.spawn(|| act(site(true)));
        act(site(false));
    });
}

/// Does something to a fresh site, which must give this batch and no other.
fn gives(expected: &Batch, act: impl Fn(&Path) + Sync) {
    both_ways(|site| {
        act(site.root());
        site.only(expected);
    });
}

/// Does something that must not be noticed, and then sees that the watcher is awake.
fn gives_nothing(act: impl Fn(&Path) + Sync) {
    both_ways(|site| {
        act(site.root());
        site.is_quiet();
        put(site.root(), A, "awake");
        site.only(&files(&[A]));
    });
}

/// Saves `A` as an editor does that is given the file's folder.
fn saves(save: impl Fn(&Path) + Sync) {
    gives(&files(&[A]), |root| save(&root.join("content/incidents")));
}

#[test]
fn a_write_in_place() {
    saves(|folder| {
        let mut file = OpenOptions::new().append(true).open(folder.join("a.md")).unwrap();
        file.write_all(b" and more").unwrap();
    });
}

#[test]
fn vim_with_a_new_file() {
    saves(|folder| {
        fs::write(folder.join(".a.md.swp"), "swap").unwrap();
        fs::write(folder.join("4913"), "").unwrap();
        fs::remove_file(folder.join("4913")).unwrap();
        fs::rename(folder.join("a.md"), folder.join("a.md~")).unwrap();
        fs::write(folder.join("a.md"), "second text").unwrap();
        fs::remove_file(folder.join("a.md~")).unwrap();
        fs::remove_file(folder.join(".a.md.swp")).unwrap();
    });
}

#[test]
fn vim_with_a_copy_as_backup() {
    saves(|folder| {
        fs::copy(folder.join("a.md"), folder.join("a.md~")).unwrap();
        fs::write(folder.join("a.md"), "second text").unwrap();
        fs::remove_file(folder.join("a.md~")).unwrap();
    });
}

#[test]
fn emacs() {
    saves(|folder| {
        #[cfg(unix)]
        std::os::unix::fs::symlink("someone@host.1:2", folder.join(".#a.md")).unwrap();
        fs::write(folder.join("#a.md#"), "second").unwrap();
        fs::rename(folder.join("a.md"), folder.join("a.md~")).unwrap();
        fs::write(folder.join("a.md"), "second text").unwrap();
        fs::remove_file(folder.join("#a.md#")).unwrap();
        #[cfg(unix)]
        fs::remove_file(folder.join(".#a.md")).unwrap();
    });
}

#[test]
fn visual_studio_code() {
    saves(|folder| {
        let path = folder.join("a.md");
        let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
        file.write_all(b"second ").unwrap();
        file.write_all(b"text").unwrap();
    });
}

#[test]
fn jetbrains() {
    saves(|folder| {
        fs::write(folder.join("a.md___jb_tmp___"), "second text").unwrap();
        fs::rename(folder.join("a.md"), folder.join("a.md___jb_old___")).unwrap();
        fs::rename(folder.join("a.md___jb_tmp___"), folder.join("a.md")).unwrap();
        fs::remove_file(folder.join("a.md___jb_old___")).unwrap();
    });
}

#[test]
fn a_new_file_renamed_over_the_old_one() {
    saves(|folder| {
        fs::write(folder.join("sedXq3f1"), "second text").unwrap();
        fs::rename(folder.join("sedXq3f1"), folder.join("a.md")).unwrap();
    });
}

#[test]
fn a_save_that_takes_the_file_away_for_longer_than_the_debounce_time() {
    both_ways(|site| {
        let path = site.root().join(A);
        fs::rename(&path, path.with_extension("md~")).unwrap();
        std::thread::sleep(TEST_DEBOUNCE * 3 / 2);
        fs::write(&path, "second text").unwrap();
        site.only(&files(&[A]));
    });
}

#[test]
fn several_files_saved_at_once_are_one_batch() {
    gives(&files(&["casebook.toml", A, "static/x.css"]), |root| {
        for path in ["static/x.css", A, "casebook.toml"] {
            put(root, path, "second text");
        }
    });
}

#[test]
fn a_folder_made_and_filled_at_once() {
    gives(&Batch::Tree, |root| {
        for i in 0..50 {
            put(root, &format!("content/a/b/c/{i}.md"), "new");
        }
    });
}

#[test]
fn a_file_in_a_folder_that_was_just_made_is_watched() {
    both_ways(|site| {
        put(site.root(), "content/new/deep/c.md", "first");
        site.only(&Batch::Tree);
        put(site.root(), "content/new/deep/c.md", "second text");
        site.only(&files(&["content/new/deep/c.md"]));
    });
}

#[test]
fn a_new_file() {
    gives(&Batch::Tree, |root| put(root, "content/incidents/c.md", "new"));
}

#[test]
fn a_removed_file() {
    gives(&Batch::Tree, |root| fs::remove_file(root.join(A)).unwrap());
}

#[test]
fn a_renamed_file() {
    gives(&Batch::Tree, |root| {
        fs::rename(root.join(A), root.join("content/incidents/z.md")).unwrap();
    });
}

#[test]
fn a_file_that_was_moved_out_of_the_site() {
    gives(&Batch::Tree, |root| fs::rename(root.join(A), root.join("a.md")).unwrap());
}

#[test]
fn a_renamed_folder() {
    gives(&Batch::Tree, |root| {
        fs::rename(root.join("content/incidents"), root.join("content/events")).unwrap();
    });
}

#[test]
fn a_removed_folder() {
    gives(&Batch::Tree, |root| fs::remove_dir_all(root.join("content/incidents")).unwrap());
}

#[test]
fn another_branch_is_one_batch() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "casebook.toml", "x");
    for i in 0..400 {
        put(dir.path(), &format!("content/{}/old-{i}.md", i % 9), "first");
    }
    let site = start(dir, false);
    for i in 0..400 {
        fs::remove_file(site.root().join(format!("content/{}/old-{i}.md", i % 9))).unwrap();
        put(site.root(), &format!("content/{}/new-{i}.md", i % 7), "second");
    }
    site.only(&Batch::Tree);
}

#[test]
fn what_is_not_the_sites_is_never_noticed() {
    gives_nothing(|root| {
        for path in [
            "dist/i.html",
            "dist/new/i.html",
            "target/debug/a",
            ".git/index",
            "README.md",
            "content/.git/HEAD",
            "content/incidents/.a.md.swp",
            "content/incidents/a.md~",
            "content/incidents/#a.md#",
            "themes/mine/README.md",
        ] {
            put(root, path, "second text");
        }
        fs::create_dir(root.join("content/empty")).unwrap();
    });
}

#[test]
fn a_file_that_came_and_went_is_never_noticed() {
    gives_nothing(|root| {
        put(root, "content/incidents/tmp.md", "x");
        fs::remove_file(root.join("content/incidents/tmp.md")).unwrap();
    });
}

#[cfg(unix)]
#[test]
fn reading_and_changing_rights_is_never_noticed() {
    use std::os::unix::fs::PermissionsExt;
    gives_nothing(|root| {
        assert_eq!(fs::read(root.join(A)).unwrap(), b"first");
        fs::set_permissions(root.join(A), fs::Permissions::from_mode(0o600)).unwrap();
    });
}

#[test]
fn a_new_time_of_change_is_enough() {
    saves(|folder| {
        let file = OpenOptions::new().write(true).open(folder.join("a.md")).unwrap();
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(60)).unwrap();
    });
}

#[test]
fn an_output_folder_inside_content_is_never_noticed() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), A, "first");
    let output = dir.path().join("content/out");
    let debounce = TEST_DEBOUNCE;
    let options = WatchOptions { output: Some(&output), debounce, ..WatchOptions::new(dir.path()) };
    let (watcher, batches) = watch(&options).unwrap();
    let site = Site { dir, watcher, batches };
    put(site.root(), "content/out/public/index.html", "page");
    site.is_quiet();
}
