//! The same bytes whatever the machine does: threads, time zone, order of files, current folder.

use crate::support::{Ran, casebook, files, repository, write};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

type Files = BTreeMap<String, Vec<u8>>;

const PARTS: [&str; 4] = ["content", "themes", "static", "templates"];

/// The demonstration site, and a few records more that tie wherever an order is made.
fn site_files() -> Files {
    let mut found = Files::new();
    for part in PARTS {
        if repository().join(part).is_dir() {
            let below = files(&repository().join(part));
            found.extend(below.into_iter().map(|(path, bytes)| (format!("{part}/{path}"), bytes)));
        }
    }
    let config = std::fs::read(repository().join("casebook.toml")).expect("the demonstration site");
    found.insert("casebook.toml".to_owned(), config);
    for n in 0..60 {
        let id = format!("INC-2016-{:04}", 1000 + n);
        let other = format!("INC-2016-{:04}", 1000 + (n * 7) % 60);
        let text = format!(
            "+++\nid = \"{id}\"\ntitle = \"Same title\"\ncategory = \"outage\"\nseverity = \"low\"\n\
             owner = \"security-response\"\npublish = \"published\"\ntlp = \"CLEAR\"\ntags = [\"tie\", \"tie-{}\"]\n\
             related = [\"{other}\"]\n\n[[timeline]]\nat = 2016-05-04T10:00:00Z\nwhat = \"{other} too.\"\n\
             milestone = \"started\"\n\n[[findings]]\nid = \"F1\"\nclass = \"manual-error\"\nwhat = \"Same.\"\n\n\
             [[improvements]]\nid = \"IMP-2016-{:04}\"\ntitle = \"Same\"\nowner = \"support\"\nstatus = \"open\"\n\
             due = 2016-06-01\naddresses = [\"F1\"]\n+++\nSame.\n",
            n % 3,
            1000 + n
        );
        found.insert(format!("content/incidents/{id}.md"), text.into_bytes());
    }
    found
}

/// Writes files in an order that a number picks: what a folder lists first depends on it.
fn lay_out(all: &Files, folder: &Path, seed: u64) {
    let mut order: Vec<(&String, &Vec<u8>)> = all.iter().collect();
    let rank = |path: &str| {
        path.bytes()
            .fold(seed, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3).rotate_left(17))
    };
    order.sort_by_key(|(path, _)| rank(path));
    for (path, bytes) in order {
        let target = folder.join(path);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        std::fs::write(target, bytes).expect("written");
    }
}

/// A way to build, and what it gives: all editions by path.
struct Build {
    out: PathBuf,
}

impl Build {
    fn of(
        site: &Path,
        arguments: &[&str],
        change: impl FnOnce(&mut std::process::Command),
    ) -> Self {
        let out = tempfile::tempdir().expect("a folder").keep();
        let mut all = vec!["build", "--quiet", "-o", out.to_str().expect("UTF-8")];
        all.extend(arguments);
        let mut command = casebook(site, &all);
        change(&mut command);
        Ran::of(command.output().expect("the binary starts")).fine();
        Self { out }
    }

    /// All files but Casebook's own manifests, which hold when a file was written.
    fn everything(&self) -> Files {
        files(&self.out)
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.out);
    }
}

#[track_caller]
fn same(first: &Files, second: &Files, what: &str) {
    assert!(first.len() > 300, "the editions are there: {} files", first.len());
    let paths: Vec<&String> = first.keys().collect();
    assert_eq!(paths, second.keys().collect::<Vec<_>>(), "{what}: other files");
    for (path, bytes) in first {
        assert!(bytes == &second[path], "{what}: {path} differs");
    }
}

#[test]
fn all_editions_have_the_same_bytes_however_they_are_built() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = site_files();
    let site = folder.path().join("site");
    lay_out(&all, &site, 1);
    let first = Build::of(&site, &["--jobs", "1"], |_| {});
    let bytes = first.everything();
    for edition in ["public/index.html", "customers/index.html", "internal/index.html"] {
        assert!(bytes.contains_key(edition), "{edition} is built");
    }

    same(&bytes, &Build::of(&site, &["--jobs", "1"], |_| {}).everything(), "a second time");
    same(&bytes, &Build::of(&site, &["--jobs", "4"], |_| {}).everything(), "four threads");
    for zone in ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"] {
        let build = Build::of(&site, &[], |c| drop(c.env("TZ", zone)));
        same(&bytes, &build.everything(), zone);
    }
    let locale =
        Build::of(&site, &[], |c| drop(c.env("LC_ALL", "tr_TR.UTF-8").env("LANG", "de_DE.UTF-8")));
    same(&bytes, &locale.everything(), "another locale");

    let elsewhere = Build::of(folder.path(), &["-c", "site/casebook.toml"], |_| {});
    same(&bytes, &elsewhere.everything(), "from the folder above");
    let below = Build::of(&site.join("content/incidents"), &[], |_| {});
    same(&bytes, &below.everything(), "from a folder of the site");

    for seed in [2, 3] {
        let shuffled = folder.path().join(format!("a copy in another order {seed}"));
        lay_out(&all, &shuffled, seed);
        same(
            &bytes,
            &Build::of(&shuffled, &["--jobs", "4"], |_| {}).everything(),
            "files in another order",
        );
    }
}

/// A build over its own output changes nothing, and the bytes do not hang on the time of the build.
#[test]
fn a_second_build_into_the_same_folder_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(&site_files(), folder.path(), 1);
    let build =
        || Ran::of(casebook(folder.path(), &["build"]).output().expect("the binary starts")).fine();
    build();
    let before = files(&folder.path().join("dist"));
    let second = build();
    assert!(second.stdout.contains(": 0 written, "), "{}", second.stdout);
    same(&before, &files(&folder.path().join("dist")), "over its own output");
    // The other way round: what changes is written, so that the test above can fail.
    write(folder.path(), &[("static/extra.txt", "x")]);
    assert!(build().stdout.contains(": 3 written, "));
}
