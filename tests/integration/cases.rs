//! Cases in folders: `tests/cases/NAME/` holds a site and what the command makes of it.
//!
//! | in the folder | what it is |
//! |---|---|
//! | `site/` | the site, copied to a folder of its own before each run |
//! | `arguments` | the command lines, one a line; `build -o OUT` where there is none |
//! | `code` | the exit code of the last command line; 0 where there is none, as for all others |
//! | `stderr` | the standard error of all command lines, exact; empty where there is none |
//! | `stdout` | the standard output, with times written `in 0.00 s`; not compared where there is none |
//! | `expected/` | files of the output, exact; more may be there |
//! | `absent` | paths of the output that must not be there, one a line |
//!
//! `OUT` stands for the output folder and `SITE` for the site's, in arguments and in what is
//! printed. Before a build that is to fail, another site is built into the same folder: it must
//! stay as it was, byte for byte.
//!
//! With `CASEBOOK_BLESS=1` the files that are there are written anew, and `stderr` as well where
//! something was said. An empty file in `expected/` is filled in this way. Look at the difference
//! before keeping it. `CASEBOOK_CASE=NAME` runs the cases whose names hold NAME.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout)] // Tests may.

use crate::support::{Ran, casebook, copy, files, repository, run, tree, write};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands in the output folder before a build that is to fail.
const BEFORE: [(&str, &str); 3] = [
    ("casebook.toml", "title = \"Before\"\n"),
    (
        "content/pages/before.md",
        "+++\ntitle = \"Before\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\nThe previous site.\n",
    ),
    (
        "content/incidents/INC-2025-0001.md",
        "+++\nid = \"INC-2025-0001\"\ntitle = \"Before\"\ncategory = \"outage\"\nseverity = \"low\"\n\
         owner = \"operations\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n## Summary\nBefore.\n",
    ),
];

#[test]
fn every_case_gives_what_it_expects() {
    let wanted = std::env::var("CASEBOOK_CASE").unwrap_or_default();
    let bless = std::env::var_os("CASEBOOK_BLESS").is_some_and(|v| v == "1");
    let mut cases: Vec<PathBuf> = fs::read_dir(repository().join("tests/cases"))
        .expect("the folder of the cases can be read")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            path.is_dir() && name.contains(&wanted)
        })
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "there is no case {wanted:?}");
    let failed: Vec<String> = cases
        .par_iter()
        .filter_map(|case| {
            let faults = check(case, bless);
            let name = case.file_name().unwrap_or_default().to_string_lossy();
            (!faults.is_empty()).then(|| format!("=== {name}\n{}\n", faults.join("\n")))
        })
        .collect();
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), cases.len(), failed.concat());
}

/// Runs a case and says what is not as expected.
fn check(case: &Path, bless: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let room = tempfile::tempdir().expect("a temporary folder");
    let room = room.path().canonicalize().expect("it is there");
    let (site, out) = (room.join("site"), room.join("out"));
    let text = |name: &str| fs::read_to_string(case.join(name)).ok();
    let arguments = text("arguments").unwrap_or_else(|| "build -o OUT\n".to_owned());
    let code: i32 = text("code").map_or(0, |t| t.trim().parse().expect("a number in `code`"));
    let before = (code != 0 && arguments.starts_with("build")).then(|| {
        write(&site, &BEFORE);
        run(&site, &["build", "-q", "-o", &out.to_string_lossy()]).fine();
        fs::remove_dir_all(&site).expect("the site before is removed");
        tree(&out)
    });
    if case.join("site").is_dir() {
        copy(&case.join("site"), &site);
    } else {
        return vec!["the case has no folder `site`".to_owned()];
    }
    let ran = run_all(&arguments, &site, &out, &mut faults);
    if ran.code != code {
        faults.push(format!("exit code {} in place of {code}:\n{}", ran.code, ran.stderr));
    }
    if let Some(before) = before {
        assert!(before.len() > 10, "the site before has pages");
        faults.extend(unequal(&before, &tree(&out)).map(|f| format!("the previous site: {f}")));
    }
    if bless {
        if ran.stderr.is_empty() {
            let _ = fs::remove_file(case.join("stderr"));
        } else {
            fs::write(case.join("stderr"), &ran.stderr).expect("stderr is written");
        }
        if case.join("stdout").exists() {
            fs::write(case.join("stdout"), &ran.stdout).expect("stdout is written");
        }
        bless_expected(&case.join("expected"), &out, &mut faults);
    }
    faults.extend(compare(case, &ran, &out));
    faults
}

/// Runs the command lines; the last exit code counts, the others must be 0.
fn run_all(arguments: &str, site: &Path, out: &Path, faults: &mut Vec<String>) -> Ran {
    let mut whole = Ran { code: 0, stdout: String::new(), stderr: String::new() };
    let lines: Vec<&str> = arguments.lines().filter(|l| !l.trim().is_empty()).collect();
    for (number, line) in lines.iter().enumerate() {
        let words: Vec<String> = line
            .split_whitespace()
            .map(|w| {
                w.replace("OUT", &out.to_string_lossy()).replace("SITE", &site.to_string_lossy())
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = Ran::of(casebook(site, &words).output().expect("the binary starts"));
        if ran.code != 0 && number + 1 < lines.len() {
            faults.push(format!("`{line}` ends with {}", ran.code));
        }
        whole.code = ran.code;
        whole.stdout.push_str(&normal(&ran.stdout, site, out));
        whole.stderr.push_str(&normal(&ran.stderr, site, out));
    }
    whole
}

/// What was printed, without what differs from run to run.
fn normal(printed: &str, site: &Path, out: &Path) -> String {
    let mut text = printed
        .replace(&*out.to_string_lossy(), "OUT")
        .replace(&*site.to_string_lossy(), "SITE")
        .replace("\r\n", "\n");
    let mut from = 0;
    while let Some(at) = text[from..].find(" in ").map(|at| from + at + 4) {
        let digits = text[at..].bytes().take_while(|c| c.is_ascii_digit() || *c == b'.').count();
        let mut rest = text[at + digits..].chars();
        let seconds = rest.next() == Some(' ') && rest.next() == Some('s');
        if digits > 0 && seconds && !rest.next().is_some_and(char::is_alphanumeric) {
            text.replace_range(at..at + digits, "0.00");
        }
        from = at;
    }
    text
}

/// Writes each file of `expected` anew from the output.
fn bless_expected(expected: &Path, out: &Path, faults: &mut Vec<String>) {
    if !expected.is_dir() {
        return;
    }
    for path in files(expected).into_keys() {
        match fs::read(out.join(&path)) {
            Ok(bytes) => fs::write(expected.join(&path), bytes).expect("the file is written"),
            Err(error) => faults.push(format!("{path} can't be blessed: {error}")),
        }
    }
}

/// What a case expects, against what came.
fn compare(case: &Path, ran: &Ran, out: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let text = |name: &str| fs::read_to_string(case.join(name)).ok();
    let stderr = text("stderr");
    let stdout = text("stdout");
    let absent = text("absent").unwrap_or_default();
    let absent: Vec<&str> = absent.lines().filter(|l| !l.is_empty()).collect();
    let expected = case.join("expected");
    let expected = if expected.is_dir() { files(&expected) } else { BTreeMap::new() };
    if stderr.is_none() && stdout.is_none() && absent.is_empty() && expected.is_empty() {
        faults.push("the case expects nothing: add stderr, stdout, expected/ or absent".to_owned());
    }
    let stderr = stderr.unwrap_or_default();
    faults.extend(lines_differ("stderr", &stderr, &ran.stderr));
    if let Some(stdout) = stdout {
        faults.extend(lines_differ("stdout", &stdout, &ran.stdout));
    }
    for (path, bytes) in expected {
        match fs::read(out.join(&path)) {
            Err(error) => faults.push(format!("{path}: {error}")),
            Ok(found) if found == bytes => {}
            Ok(found) => {
                let (want, found) =
                    (String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&found));
                let found = lines_differ(&path, &want, &found);
                faults.push(found.unwrap_or_else(|| format!("{path}: the bytes differ")));
            }
        }
    }
    let there = absent.iter().filter(|p| out.join(p).symlink_metadata().is_ok());
    faults.extend(there.map(|path| format!("{path} must not be there")));
    faults
}

/// The first line that differs, and all that came.
fn lines_differ(what: &str, want: &str, came: &str) -> Option<String> {
    if want == came {
        return None;
    }
    let mut said = format!("{what} differs");
    let (mut wanted, mut coming) = (want.lines(), came.lines());
    for number in 1.. {
        let (want, came) = (wanted.next(), coming.next());
        if want != came || want.is_none() {
            let _ = write!(said, " at line {number}:\n- {want:?}\n+ {came:?}");
            break;
        }
    }
    let _ = write!(said, "\n--- all that came:\n{came}---");
    Some(said)
}

/// The first path at which two trees differ.
fn unequal(
    before: &BTreeMap<String, Vec<u8>>,
    after: &BTreeMap<String, Vec<u8>>,
) -> Option<String> {
    let changed = before.iter().find(|(path, bytes)| after.get(*path) != Some(*bytes));
    let added = after.keys().find(|path| !before.contains_key(*path));
    changed
        .map(|(path, _)| format!("{path} was changed or removed"))
        .or_else(|| added.map(|path| format!("{path} was added")))
}

/// A case of the harness's own tests, made in a temporary folder.
fn made(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site: Vec<(String, &str)> = BEFORE.iter().map(|(p, t)| (format!("site/{p}"), *t)).collect();
    let site: Vec<(&str, &str)> = site.iter().map(|(p, t)| (p.as_str(), *t)).collect();
    write(folder.path(), &site);
    write(folder.path(), files);
    check(folder.path(), false)
}

#[test]
fn a_case_without_an_expectation_fails() {
    let faults = made(&[]);
    assert!(faults.iter().any(|f| f.contains("expects nothing")), "{faults:?}");
    let faults = made(&[("absent", "\n")]);
    assert!(faults.iter().any(|f| f.contains("expects nothing")), "{faults:?}");
}

#[test]
fn a_case_that_differs_fails() {
    let page = "public/robots.txt";
    assert_eq!(made(&[("absent", "public/no-such-page\n")]), [""; 0]);
    for (wrong, said) in [
        (("absent", page), "must not be there"),
        (("expected/public/robots.txt", "x\n"), "differs at line 1"),
        (("expected/public/nothing.txt", ""), "nothing.txt: "),
        (("stderr", "error\n"), "stderr differs at line 1"),
        (("stdout", "x\n"), "stdout differs at line 1"),
        (("code", "1"), "exit code 0 in place of 1"),
        (("arguments", "build -o OUT --edition nowhere\ncheck\n"), "ends with 2"),
    ] {
        let faults = made(&[("absent", "public/no-such-page\n"), wrong]);
        assert!(faults.iter().any(|f| f.contains(said)), "{wrong:?}: {faults:?}");
    }
}

#[test]
fn a_failed_build_that_touches_the_previous_site_fails_its_case() {
    // The build goes well where the case says that it fails, so the previous site is gone.
    let faults = made(&[("code", "1"), ("site/casebook.toml", "title = \"After\"\n")]);
    assert!(faults.iter().any(|f| f.contains("the previous site: ")), "{faults:?}");
}

#[test]
fn paths_and_times_are_evened_out() {
    let (site, out) = (Path::new("/tmp/a/site"), Path::new("/tmp/a/out"));
    let text = "built in 12.34 s to /tmp/a/out/x from /tmp/a/site, in 3 steps in all";
    let even = "built in 0.00 s to OUT/x from SITE, in 3 steps in all";
    assert_eq!(normal(text, site, out), even);
    assert_eq!(normal("in due course", site, out), "in due course");
}
