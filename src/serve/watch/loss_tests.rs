//! What happens when the watched folders themselves go away, come back or cannot be watched.

use super::tests::{Site, both_ways, files, put, site, start};
use super::*;
use std::fs;

const A: &str = "content/incidents/a.md";

/// The code of the diagnostic of a lost watch and its message.
fn lost(site: &Site) -> String {
    match site.next() {
        Batch::Lost(diagnostic) => {
            assert_eq!(diagnostic.code, "watch");
            assert!(diagnostic.help.is_some());
            diagnostic.message
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn content_that_went_away_and_came_back_is_watched_again() {
    both_ways(|site| {
        let (content, away) = (site.root().join("content"), site.root().join("away"));
        fs::rename(&content, &away).unwrap();
        site.only(&Batch::Tree);
        fs::rename(&away, &content).unwrap();
        site.only(&Batch::Tree);
        put(site.root(), A, "second text");
        site.only(&files(&[A]));
    });
}

#[test]
fn content_that_was_replaced_at_once_is_watched_again() {
    let site = site(false);
    fs::remove_dir_all(site.root().join("content")).unwrap();
    put(site.root(), A, "other");
    put(site.root(), "content/incidents/b.md", "other");
    site.only(&Batch::Tree);
    put(site.root(), A, "second text");
    site.only(&files(&[A]));
}

#[test]
fn folders_that_are_made_later_are_watched() {
    both_ways(|site| {
        put(site.root(), "templates/base.html", "first");
        site.only(&Batch::Tree);
        put(site.root(), "templates/base.html", "second text");
        site.only(&files(&["templates/base.html"]));
    });
}

#[test]
fn a_root_that_is_gone_is_said_and_looked_for() {
    for poll in [false, true] {
        let outer = tempfile::tempdir().unwrap();
        let root = outer.path().join("site");
        put(&root, A, "first");
        let poll = poll.then_some(Duration::from_millis(100));
        let options = WatchOptions { poll, ..WatchOptions::new(&root) };
        let (watcher, batches) = watch(&options).unwrap();
        let site = Site { dir: outer, watcher, batches };

        fs::remove_dir_all(&root).unwrap();
        assert!(lost(&site).ends_with("is gone"));
        site.is_quiet();
        put(&root, A, "again");
        // Two if the batch ended between the making of the root and that of the file.
        assert_eq!(site.next(), Batch::Tree);
        while site.batches.recv_timeout(Duration::from_secs(1)).is_ok() {}
        put(&root, A, "second text");
        site.only(&files(&[A]));
    }
}

#[test]
fn a_root_that_was_renamed_away_is_gone() {
    let outer = tempfile::tempdir().unwrap();
    let (root, away) = (outer.path().join("site"), outer.path().join("away"));
    put(&root, A, "first");
    let (watcher, batches) = watch(&WatchOptions::new(&root)).unwrap();
    let site = Site { dir: outer, watcher, batches };
    fs::rename(&root, &away).unwrap();
    assert!(lost(&site).ends_with("is gone"));
    fs::rename(&away, &root).unwrap();
    site.only(&Batch::Tree);
    put(&root, A, "second text");
    site.only(&files(&[A]));
}

#[test]
fn a_root_that_is_not_there_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    for poll in [None, Some(POLL)] {
        let root = dir.path().join("nowhere");
        let refused = watch(&WatchOptions { poll, ..WatchOptions::new(&root) }).unwrap_err();
        assert!(refused.message.ends_with("it does not exist"), "{}", refused.message);
        assert!(refused.help.is_some());
    }
}

#[test]
fn where_the_system_gives_up_the_files_are_looked_at() {
    let site = site(false);
    let full = notify::Error::new(notify::ErrorKind::MaxFilesWatch);
    site.watcher.sender.send(Message::Fault(full)).unwrap();
    assert!(lost(&site).contains("once a second"));
    site.only(&Batch::Tree);
    put(site.root(), A, "second text");
    site.only(&files(&[A]));
    put(site.root(), "content/new.md", "x");
    site.only(&Batch::Tree);
}

#[test]
fn lost_events_mean_the_whole_tree() {
    let site = site(false);
    site.watcher.sender.send(Message::Rescan).unwrap();
    site.only(&Batch::Tree);
    put(site.root(), A, "second text");
    site.only(&files(&[A]));
}

#[test]
fn dropping_the_watcher_ends_the_batches() {
    both_ways(|site| {
        let Site { watcher, batches, dir: _dir } = site;
        drop(watcher);
        assert!(batches.recv().is_err());
    });
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_watched() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "shared/a.md", "first");
    put(dir.path(), "one/b.md", "first");
    put(dir.path(), "one/c.md", "first");
    fs::create_dir(dir.path().join("content")).unwrap();
    for (target, name) in [("../shared", "shared"), ("../one/b.md", "b.md")] {
        std::os::unix::fs::symlink(target, dir.path().join("content").join(name)).unwrap();
    }
    let site = start(dir, false);
    for path in ["shared/a.md", "one/b.md"] {
        put(site.root(), path, "second text");
        site.only(&Batch::Tree);
    }
    put(site.root(), "one/c.md", "second text");
    site.is_quiet();
}
