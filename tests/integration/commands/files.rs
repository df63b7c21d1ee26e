//! Files as they come from other systems: marks, line ends, encodings, links.

use super::{Room, SITE, read, refused};
use crate::support::{Ran, casebook, files, run, tree, write};
use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

const PAGE: &str = "content/pages/about.md";
const INCIDENT: &str = "content/incidents/INC-2026-0001.md";

#[test]
fn byte_order_marks_and_windows_line_ends_change_nothing() {
    let (room, site) = Room::with_init();
    // Where a line's end is part of what is shown: code, and a string of several lines.
    let several = "publish = \"published\"\nreferences = [\n  \"https://example.org\",\n]\nsummary = \"\"\"\nOne\nline\"\"\"";
    let text = SITE[3].1.replace("publish = \"published\"", several);
    write(
        &site,
        &[("content/pages/code.md", &format!("{text}\n```\none\n\n  two\n```\n\na\\\nb\n"))],
    );
    write(&site, &[("templates/404.html", "Nothing\nis here.\n")]);
    run(&site, &["build", "-o", "../plain"]).fine();
    let paths: Vec<String> = files(&site).into_keys().collect();
    let mut changed = 0;
    let texts = |path: &&String| [".md", ".toml", ".html"].iter().any(|end| path.ends_with(end));
    for path in paths.iter().filter(texts) {
        let text = read(site.join(path));
        let text = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        fs::write(site.join(path), text).expect("written");
        changed += 1;
    }
    assert!(changed > 5);
    let built = run(&site, &["build", "-o", "../windows"]).fine();
    assert_eq!(built.stderr, "");
    assert_eq!(files(&room.at("windows")), files(&room.at("plain")));
}

#[test]
fn places_are_right_behind_marks_and_windows_line_ends() {
    let (_room, site) = Room::with_site();
    let text = read(site.join(INCIDENT)).replace("\"low\"", "\"lwo\"");
    write(&site, &[(INCIDENT, &text)]);
    let plain = run(&site, &["check"]);
    refused(&plain, 1, &["content/incidents/INC-2026-0001.md:5:12", "did you mean `low`?"]);
    write(&site, &[(INCIDENT, &format!("\u{FEFF}{}", text.replace('\n', "\r\n")))]);
    assert_eq!(run(&site, &["check"]).stderr, plain.stderr);
}

#[test]
fn a_file_that_is_not_utf8_is_an_error_at_its_place() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out"]).fine();
    let before = tree(&room.at("out"));
    let mut bytes = read(site.join(PAGE)).into_bytes();
    bytes.extend(b"A caf\xE9.\n");
    fs::write(site.join(PAGE), &bytes).expect("written");
    let ran = run(&site, &["build", "-o", "../out"]);
    refused(
        &ran,
        1,
        &["error[not-utf8]", "content/pages/about.md:7:6", "0xE9", "help: save the file as UTF-8"],
    );
    let utf16: Vec<u8> = "\u{FEFF}+++\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(site.join(PAGE), utf16).expect("written");
    refused(&run(&site, &["build", "-o", "../out"]), 1, &["error[not-utf8]", "UTF-16"]);
    assert_eq!(tree(&room.at("out")), before);
}

#[test]
fn a_file_name_that_is_not_utf8_is_an_error() {
    use std::os::unix::ffi::OsStrExt;
    let (_room, site) = Room::with_site();
    let name = std::ffi::OsStr::from_bytes(b"content/pages/caf\xE9.md");
    if let Err(error) = fs::copy(site.join(PAGE), site.join(name)) {
        println!("skipped: this file system takes no such names: {error}");
        return;
    }
    refused(&run(&site, &["check"]), 1, &["error[file-name]", "is not UTF-8", "rename it"]);
}

#[test]
fn links_are_followed_within_the_site_alone() {
    let (room, site) = Room::with_site();
    write(
        &room.path(),
        &[("secret/page.md", &read(site.join(PAGE)).replace("Words.", "A SECRET."))],
    );
    fs::create_dir_all(site.join("drafts")).expect("made");
    fs::rename(site.join(PAGE), site.join("drafts/about.md")).expect("moved");
    symlink("../../drafts/about.md", site.join(PAGE)).expect("linked");
    run(&site, &["build", "-o", "../out"]).fine();
    assert!(read(room.at("out/public/about/index.html")).contains("Words."));
    let before = tree(&room.at("out"));
    for (link, target) in [
        ("content/pages/more.md", "../../../secret/page.md"),
        ("content/pages/more", "../../../secret"),
        ("static/more", "/etc"),
        ("templates", "../secret"),
        ("content/pages/nowhere.md", "nothing.md"),
        ("content/pages/round", "."),
    ] {
        let place = site.join(link);
        fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        symlink(target, &place).expect("linked");
        let ran = run(&site, &["build", "-o", "../out"]);
        refused(&ran, 1, &["error[symlink]", &format!("`{link}`"), "help: "]);
        assert!(!ran.stderr.contains("A SECRET"), "{}", ran.stderr);
        assert_eq!(tree(&room.at("out")), before, "{link}");
        fs::remove_file(place).expect("removed");
    }
    run(&site, &["build", "-o", "../out"]).fine();
}

#[test]
fn a_file_for_a_record_may_be_a_link_within_the_site_alone() {
    let (room, site) = Room::with_site();
    write(&room.path(), &[("secret.txt", "A SECRET")]);
    let text = format!("{}[A file](file.txt)\n", read(site.join(INCIDENT)));
    write(&site, &[(INCIDENT, &text)]);
    symlink("../../../secret.txt", site.join("content/incidents/file.txt")).expect("linked");
    let ran = run(&site, &["build", "-o", "../out"]);
    refused(&ran, 1, &["error[symlink]", "content/incidents/file.txt"]);
    assert!(!room.at("out/public/incidents").exists());
}

#[test]
fn leftovers_of_editors_are_not_read() {
    let (_room, site) = Room::with_site();
    for name in [".about.md.swp", "about.md~", "#about.md#", ".hidden.md", "about.swp"] {
        write(&site, &[(&format!("content/pages/{name}"), "no front matter\n")]);
    }
    assert_eq!(run(&site, &["check"]).fine().stdout.split(',').next(), Some("3 records"));
}

/// RFC 9116 puts a security contact at `/.well-known/security.txt`.
#[test]
fn a_file_of_static_is_copied_or_named() {
    let (room, site) = Room::with_site();
    write(&site, &[("static/.well-known/security.txt", "Contact: mailto:a@example.org\n")]);
    let ran = run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let copied = room.at("out/public/.well-known/security.txt").is_file();
    assert!(copied || ran.stderr.contains(".well-known"), "dropped in silence: {}", ran.stderr);
}

/// Runs a command line in a terminal of its own; nothing where there is no `script` for it.
fn in_a_terminal(site: &std::path::Path, no_colour: Option<&str>) -> Option<String> {
    let line = format!("'{}' check", env!("CARGO_BIN_EXE_casebook"));
    let mut command = Command::new("script");
    command.args(["-q", "-e", "-c", &line, "/dev/null"]).current_dir(site);
    command.env("TERM", "xterm-256color").env_remove("NO_COLOR");
    if let Some(value) = no_colour {
        command.env("NO_COLOR", value);
    }
    let output = command.stdin(std::process::Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.contains("unknown-value").then_some(text)
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let (_room, site) = Room::with_site();
    let text = read(site.join(INCIDENT)).replace("\"low\"", "\"lwo\"");
    write(&site, &[(INCIDENT, &text)]);
    let mut piped = casebook(&site, &["check"]);
    let piped = Ran::of(piped.env_remove("NO_COLOR").output().expect("it starts"));
    refused(&piped, 1, &["did you mean `low`?"]);
    assert!(!piped.stderr.contains('\u{1B}'), "colours in a pipe: {}", piped.stderr);
    let Some(coloured) = in_a_terminal(&site, None) else {
        println!("skipped: no terminal can be made here (`script` of util-linux)");
        return;
    };
    assert!(coloured.contains("\u{1B}["), "no colours in a terminal: {coloured:?}");
    let plain = in_a_terminal(&site, Some("1")).expect("a terminal");
    assert!(!plain.contains('\u{1B}'), "colours in spite of NO_COLOR: {plain:?}");
    // An empty value asks for nothing (no-color.org).
    let empty = in_a_terminal(&site, Some("")).expect("a terminal");
    assert!(empty.contains("\u{1B}["), "{empty:?}");
}
