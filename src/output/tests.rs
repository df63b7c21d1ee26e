//! What users rely on: nothing is lost, nothing half-done, nothing written twice.

use super::*;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

struct Site {
    dir: tempfile::TempDir,
}

type Tree = BTreeMap<String, (Vec<u8>, SystemTime)>;

impl Site {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn root(&self) -> &Path {
        self.dir.path()
    }

    fn out(&self) -> PathBuf {
        self.root().join("dist/public")
    }

    fn writer(&self) -> Writer {
        prepare(&self.out(), self.root()).unwrap()
    }

    fn build(&self, files: &[(&str, &str)]) -> Summary {
        let writer = self.writer();
        for (path, text) in files {
            writer.put(path, text.as_bytes()).unwrap();
        }
        writer.commit().unwrap()
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.out().join(path)).ok()
    }

    /// Every file of the output folder with its bytes and time.
    fn tree(&self) -> Tree {
        walkdir::WalkDir::new(self.out())
            .into_iter()
            .map(Result::unwrap)
            .filter(|e| !e.file_type().is_dir())
            .map(|e| {
                let time = e.metadata().unwrap().modified().unwrap();
                (e.path().display().to_string(), (fs::read(e.path()).unwrap(), time))
            })
            .collect()
    }

    /// Nothing of ours may be left beside the output folder.
    fn assert_tidy(&self) {
        let beside: Vec<_> = fs::read_dir(self.root().join("dist"))
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with(".casebook"))
            .collect();
        assert!(beside.is_empty() || cfg!(not(unix)), "{beside:?}");
        assert!(!self.out().join(manifest::JOURNAL).exists());
    }
}

const BASE: [(&str, &str); 3] =
    [("index.html", "home"), ("incidents/A/index.html", "A"), ("incidents/B/index.html", "B")];

fn summary(written: usize, unchanged: usize, removed: usize, bytes: u64) -> Summary {
    Summary { written, unchanged, removed, bytes }
}

#[test]
fn a_first_build_writes_everything() {
    let site = Site::new();
    assert_eq!(site.build(&BASE), summary(3, 0, 0, 6));
    assert_eq!(site.read("incidents/A/index.html").unwrap(), "A");
    site.assert_tidy();
}

#[test]
fn an_empty_folder_stays_the_same_folder() {
    let site = Site::new();
    fs::create_dir_all(site.out()).unwrap();
    let before = fs::metadata(site.out()).unwrap();
    assert_eq!(site.build(&BASE), summary(3, 0, 0, 6));
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        assert_eq!(before.ino(), fs::metadata(site.out()).unwrap().ino());
    }
    let _ = before;
    site.assert_tidy();
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
}

#[test]
fn a_site_without_changes_writes_nothing() {
    let site = Site::new();
    site.build(&BASE);
    let before = site.tree();
    let folder = fs::metadata(site.out()).unwrap().modified().unwrap();
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
    assert_eq!(site.tree(), before);
    assert_eq!(fs::metadata(site.out()).unwrap().modified().unwrap(), folder);
    site.assert_tidy();
}

#[test]
fn one_change_writes_one_file() {
    let site = Site::new();
    site.build(&BASE);
    let before = site.tree();
    let mut files = BASE;
    files[1].1 = "A2";
    assert_eq!(site.build(&files), summary(1, 2, 0, 2));
    assert_eq!(site.read("incidents/A/index.html").unwrap(), "A2");
    let changed: Vec<_> =
        site.tree().into_iter().filter(|(path, file)| before.get(path) != Some(file)).collect();
    assert_eq!(changed.len(), 2, "the page and the manifest");
}

#[test]
fn a_page_that_is_gone_leaves_with_its_folder_and_foreign_files_stay() {
    let site = Site::new();
    site.build(&BASE);
    fs::write(site.out().join("CNAME"), "example.com").unwrap();
    fs::write(site.out().join("incidents/B/notes.txt"), "mine").unwrap();
    assert_eq!(site.build(&BASE[..1]), summary(0, 1, 2, 0));
    assert!(!site.out().join("incidents/A").exists());
    assert_eq!(site.read("incidents/B/notes.txt").unwrap(), "mine");
    assert!(site.read("incidents/B/index.html").is_none());
    assert_eq!(site.read("CNAME").unwrap(), "example.com");
}

#[test]
fn a_foreign_file_in_the_way_is_refused_and_kept() {
    let site = Site::new();
    site.build(&BASE);
    fs::write(site.out().join("about.html"), "mine").unwrap();
    let writer = site.writer();
    let refused = writer.put("about.html", b"ours").unwrap_err();
    assert!(refused.message.contains("dist/public/about.html"), "{}", refused.message);
    assert!(writer.put("about.html/x", b"ours").is_err());
    assert!(writer.commit().is_err());
    assert_eq!(site.read("about.html").unwrap(), "mine");
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
}

#[test]
fn damage_to_our_files_is_mended() {
    let site = Site::new();
    site.build(&BASE);
    fs::remove_file(site.out().join("index.html")).unwrap();
    fs::write(site.out().join("incidents/A/index.html"), "longer").unwrap();
    // The same length, another time.
    fs::write(site.out().join("incidents/B/index.html"), "X").unwrap();
    assert_eq!(site.build(&BASE), summary(3, 0, 0, 6));
    assert_eq!(site.read("incidents/B/index.html").unwrap(), "B");
}

#[test]
fn a_touched_file_is_compared_once_and_not_written() {
    let site = Site::new();
    site.build(&BASE);
    let page = File::options().write(true).open(site.out().join("index.html")).unwrap();
    page.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
    drop(page);
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
    let before = site.tree();
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
    assert_eq!(site.tree(), before);
}

#[test]
fn a_failed_build_leaves_the_previous_site_whole() {
    let site = Site::new();
    site.build(&BASE);
    let before = site.tree();
    let writer = site.writer();
    writer.put("index.html", b"new").unwrap();
    writer.discard();
    assert_eq!(site.tree(), before);
    site.assert_tidy();
    let other = Site::new();
    drop(other.writer());
    assert!(!other.out().exists());
}

#[test]
fn what_a_killed_build_left_is_cleared() {
    let site = Site::new();
    site.build(&BASE);
    let left = site.root().join("dist/.casebook-staging-public");
    fs::create_dir(&left).unwrap();
    fs::write(left.join("0"), "half").unwrap();
    fs::write(site.root().join("dist/.casebook-lock-public"), "99999").unwrap();
    assert_eq!(site.build(&BASE), summary(0, 3, 0, 0));
    site.assert_tidy();
}

#[test]
fn a_killed_commit_is_finished_by_the_next_build() {
    let site = Site::new();
    site.build(&BASE);
    let old = fs::read(site.out().join(manifest::NAME)).unwrap();
    let next = [("index.html", "home 2"), ("incidents/C/index.html", "C")];
    site.build(&next);
    // As if killed after the first rename: the old manifest, the journal, one new file, one old.
    fs::rename(site.out().join(manifest::NAME), site.out().join(manifest::JOURNAL)).unwrap();
    fs::write(site.out().join(manifest::NAME), old).unwrap();
    fs::write(site.out().join("index.html"), "home").unwrap();
    fs::create_dir_all(site.out().join("incidents/A")).unwrap();
    fs::write(site.out().join("incidents/A/index.html"), "A").unwrap();
    assert_eq!(site.build(&next), summary(1, 1, 1, 6));
    assert_eq!(site.read("index.html").unwrap(), "home 2");
    assert!(!site.out().join("incidents/A").exists());
    site.assert_tidy();
    assert_eq!(site.build(&next), summary(0, 2, 0, 0));
}

#[test]
fn a_page_may_become_a_folder_and_a_folder_a_page() {
    let site = Site::new();
    site.build(&[("a", "file"), ("b/c/d", "file")]);
    assert_eq!(site.build(&[("a/x", "1"), ("b", "2")]), summary(2, 0, 2, 2));
    assert_eq!(site.read("a/x").unwrap(), "1");
    assert_eq!(site.read("b").unwrap(), "2");
}

#[test]
fn one_path_twice_and_a_file_as_a_folder_are_refused() {
    let site = Site::new();
    site.build(&BASE);
    let before = site.tree();
    let writer = site.writer();
    writer.put("x", b"1").unwrap();
    assert!(writer.put("x", b"1").unwrap_err().message.contains("two pages"));
    assert!(writer.commit().is_err());
    let writer = site.writer();
    writer.put("y", b"1").unwrap();
    writer.put("y/z", b"1").unwrap();
    let refused = writer.commit().unwrap_err();
    assert!(refused[0].message.contains("dist/public/y"), "{}", refused[0].message);
    assert_eq!(site.tree(), before);
    let fresh = Site::new();
    let writer = fresh.writer();
    writer.put("y", b"1").unwrap();
    assert!(writer.put("y/z", b"1").is_err());
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let site = Site::new();
    let writer = site.writer();
    for path in ["../x", "/x", "", "a/../../x", ".casebook-manifest", "a\nb"] {
        assert!(writer.put(path, b"x").is_err(), "{path:?}");
    }
}

#[test]
fn two_builds_at_once_are_refused() {
    let site = Site::new();
    let first = site.writer();
    let second = prepare(&site.out(), site.root()).unwrap_err();
    assert!(second[0].message.contains("another build"), "{}", second[0].message);
    first.put("index.html", b"x").unwrap();
    assert_eq!(first.commit().unwrap().written, 1);
    site.assert_tidy();
}

#[test]
fn editions_share_a_folder_that_holds_foreign_files() {
    let site = Site::new();
    fs::create_dir(site.root().join("dist")).unwrap();
    fs::write(site.root().join("dist/readme.txt"), "mine").unwrap();
    let public = site.writer();
    let internal = prepare(&site.root().join("dist/internal"), site.root()).unwrap();
    public.put("index.html", b"p").unwrap();
    internal.put("index.html", b"i").unwrap();
    public.commit().unwrap();
    internal.commit().unwrap();
    assert_eq!(fs::read_to_string(site.root().join("dist/readme.txt")).unwrap(), "mine");
    site.assert_tidy();
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_deleted_through_a_link() {
    let site = Site::new();
    site.build(&BASE);
    let elsewhere = site.root().join("elsewhere");
    fs::rename(site.out().join("incidents"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, site.out().join("incidents")).unwrap();
    let writer = site.writer();
    let refused = writer.put("incidents/A/index.html", b"new").unwrap_err();
    assert!(refused.message.contains("`dist/public/incidents` is a symbolic link"));
    drop(writer);
    let writer = site.writer();
    writer.put("index.html", b"home 2").unwrap();
    assert_eq!(writer.commit().unwrap_err().len(), 2);
    assert_eq!(fs::read_to_string(elsewhere.join("A/index.html")).unwrap(), "A");
    assert_eq!(site.read("index.html").unwrap(), "home");
}

#[test]
fn a_file_where_a_folder_is_wanted_is_named() {
    let site = Site::new();
    fs::write(site.root().join("dist"), "file").unwrap();
    let refused = prepare(&site.out(), site.root()).unwrap_err();
    assert_eq!(refused[0].code, "output");
    assert!(refused[0].message.contains("dist"), "{}", refused[0].message);
    assert!(refused[0].help.is_some());
}

#[test]
fn many_threads_write_many_files() {
    let site = Site::new();
    let run = |mark: &str| {
        let writer = site.writer();
        (0..2000_usize).into_par_iter().for_each(|i| {
            let text = if i % 10 == 0 { mark } else { "same" };
            writer.put(&format!("incidents/{}/{i}.html", i % 97), text.as_bytes()).unwrap();
        });
        writer.commit().unwrap()
    };
    assert_eq!(run("one"), summary(2000, 0, 0, 200 * 3 + 1800 * 4));
    assert_eq!(run("two"), summary(200, 1800, 0, 600));
    assert_eq!(run("two"), summary(0, 2000, 0, 0));
    assert_eq!(site.read("incidents/10/10.html").unwrap(), "two");
    assert_eq!(site.tree().len(), 2001);
    site.assert_tidy();
}
