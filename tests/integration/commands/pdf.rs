//! `casebook pdf`, with a script in the place of the browser; `tests/site/print.mjs` has a real one.

use super::{Room, read, refused};
use crate::support::{Ran, casebook, run, write};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A folder with a site that has three editions, and a browser that does as the lines say. `$out` is where it
/// is to write, `$page` the folder of the page.
fn room(lines: &str) -> (Room, PathBuf, String) {
    let (room, site) = Room::with_site();
    let internal = "+++\nid = \"INC-2026-0003\"\ntitle = \"The third\"\ncategory = \"outage\"\nseverity = \"low\"\n\
                    owner = \"security\"\npublish = \"published\"\ntlp = \"AMBER+STRICT\"\n+++\n## Summary\nWords.\n";
    write(&site, &[("content/incidents/INC-2026-0003.md", internal)]);
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" >>'{0}/arguments'\n\
         for argument; do case $argument in --print-to-pdf=*) out=${{argument#*=}} ;; file:*) page=${{argument#file://}} ;; esac; done\n\
         page=$(dirname \"$page\")\n{lines}\n",
        room.path().display()
    );
    let browser = room.at("browser");
    fs::write(&browser, script).expect("written");
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).expect("may be run");
    let browser = browser.to_string_lossy().into_owned();
    (room, site, browser)
}

const PRINTS: &str =
    "cp -r \"$page/../..\" \"$(dirname \"$0\")/kept\"; printf '%%PDF-1.4\\n%%%%EOF\\n' >\"$out\"";

fn pdf(site: &Path, browser: &str, arguments: &[&str]) -> Ran {
    run(site, &[&["pdf", "--browser", browser], arguments].concat())
}

/// What stands in a folder, but for the site's own files.
fn made(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").file_name());
    let names = entries.map(|name| name.to_string_lossy().into_owned());
    let mut made: Vec<String> = names.filter(|n| n != "casebook.toml" && n != "content").collect();
    made.sort_unstable();
    made
}

#[test]
fn a_record_is_printed_from_the_page_that_a_build_writes() {
    let (room, site, browser) = room(PRINTS);
    let ran = pdf(&site, &browser, &["INC-2026-0001", "--as-of", "2026-11-21T09:30:00Z"]).fine();
    assert_eq!(ran.stdout, "INC-2026-0001.pdf\n");
    assert!(ran.stderr.contains("INC-2026-0001 as the edition `public` shows it (CLEAR)\n"));
    assert_eq!(made(&site), ["INC-2026-0001.pdf"], "nothing else is left");
    assert_eq!(read(site.join("INC-2026-0001.pdf")), "%PDF-1.4\n%%EOF\n");

    let arguments = read(room.at("arguments"));
    for wanted in ["--headless", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND"]
    {
        assert!(arguments.lines().any(|line| line == wanted), "{wanted} is not in\n{arguments}");
    }
    let of_root = ran.stderr.contains("note: the browser runs without its sandbox");
    assert_eq!(of_root, arguments.lines().any(|line| line == "--no-sandbox"));

    run(&site, &["build", "-q", "--edition", "public", "--as-of", "2026-11-21T09:30:00Z"]).fine();
    let folder = "incidents/INC-2026-0001";
    let built = read(site.join("dist/public").join(folder).join("index.html"));
    let page = read(room.at("kept").join(folder).join("index.html"));
    let link = "<link rel=\"stylesheet\" href=\"casebook-pdf.css\">\n";
    assert_eq!(page, built.replace("</head>", &format!("{link}</head>")), "one link more");
    let sheet = read(room.at("kept").join(folder).join("casebook-pdf.css"));
    assert!(sheet.contains("@top-left { content: \"INC-2026-0001\";"), "{sheet}");
    assert!(sheet.contains("\"Edition public, as of 2026-11-21 09:30 UTC\""), "{sheet}");
    assert!(sheet.contains("size: A4;"), "{sheet}");
    let style = |root: PathBuf| read(root.join("assets/print.css"));
    assert_eq!(style(room.at("kept")), style(site.join("dist/public")));
    assert!(!room.at("kept/assets/incident.js").exists(), "no script runs");
}

#[test]
fn files_land_where_they_are_wanted() {
    let (_room, site, browser) = room("printf '%%PDF-1.4\\n%%%%EOF\\n' >\"$out\"");
    write(&site, &[("report.pdf", "what was there"), ("there/x", "")]);
    let one = ["INC-2026-0001", "-q", "-o"];
    let to = |place: &str| pdf(&site, &browser, &[&one[..], &[place]].concat()).fine().stdout;
    assert_eq!(to("report.pdf"), "report.pdf\n");
    assert!(read(site.join("report.pdf")).starts_with("%PDF-"), "replaced");
    assert_eq!(to("there"), "there/INC-2026-0001.pdf\n");
    assert_eq!(to("new/and/deep/"), "new/and/deep/INC-2026-0001.pdf\n");
    let two = pdf(&site, &browser, &["INC-2026-0001", "about", "-q", "-o", "two/"]).fine();
    assert_eq!(two.stdout, "two/INC-2026-0001.pdf\ntwo/about.pdf\n");
    let all =
        pdf(&site, &browser, &["--all", "incident", "--edition", "internal", "-q", "-o", "all/"]);
    assert_eq!(all.fine().stdout, "all/INC-2026-0003.pdf\nall/INC-2026-0001.pdf\n");
    assert_eq!(made(&site.join("all")), ["INC-2026-0001.pdf", "INC-2026-0003.pdf"]);
    let several = pdf(&site, &browser, &["INC-2026-0001", "about", "-o", "report.pdf"]);
    refused(&several, 2, &["several records need a folder"]);
    refused(&pdf(&site, &browser, &["--all", "incident"]), 2, &["--edition"]);
    refused(&pdf(&site, &browser, &[]), 2, &["<ID>"]);
}

#[test]
fn what_an_edition_withholds_is_not_printed() {
    let (room, site, browser) = room(PRINTS);
    let withheld = pdf(&site, &browser, &["INC-2026-0001", "INC-2026-0003", "--edition", "public"]);
    refused(&withheld, 1, &["INC-2026-0003 is not in the edition `public`", "TLP:AMBER+STRICT"]);
    let draft = pdf(&site, &browser, &["INC-2026-0002"]);
    refused(&draft, 1, &["INC-2026-0002 is in no edition", "draft"]);
    refused(&pdf(&site, &browser, &["INC-2026-0009"]), 2, &["there is no record INC-2026-0009"]);
    let edition = pdf(&site, &browser, &["INC-2026-0001", "--edition", "pubic"]);
    refused(&edition, 2, &["did you mean `public`?"]);
    assert!(!room.at("arguments").exists(), "no browser is started");
    assert!(made(&site).is_empty(), "{:?}", made(&site));
    pdf(&site, &browser, &["INC-2026-0002", "--drafts", "-q"]).fine();
    assert_eq!(made(&site), ["INC-2026-0002.pdf"]);
}

#[test]
fn a_browser_that_fails_leaves_what_was_there() {
    for (lines, said) in [
        ("echo 'No usable sandbox!' >&2; exit 3", "failed with exit code 3: No usable sandbox!"),
        ("exit 0", "wrote no PDF file"),
        ("echo '<p>' >\"$out\"", "wrote no PDF file"),
        ("echo '%PDF-1.4' >\"$out\"", "wrote no PDF file"),
        ("kill -9 $$", "was stopped by a signal"),
    ] {
        let (_room, site, browser) = room(lines);
        write(&site, &[("INC-2026-0001.pdf", "what was there")]);
        let ran = pdf(&site, &browser, &["INC-2026-0001"]);
        refused(&ran, 1, &["error[browser-failed]", said, "help: "]);
        assert_eq!(ran.stdout, "", "{lines}");
        assert_eq!(made(&site), ["INC-2026-0001.pdf"], "{lines}");
        assert_eq!(read(site.join("INC-2026-0001.pdf")), "what was there");
    }
}

#[test]
fn a_browser_that_hangs_is_stopped() {
    let (_room, site, browser) = room("exec sleep 60");
    let began = Instant::now();
    let ran = pdf(&site, &browser, &["INC-2026-0001", "--timeout", "1"]);
    refused(&ran, 1, &["took longer than 1 s and was stopped", "--timeout"]);
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    assert!(made(&site).is_empty(), "{:?}", made(&site));
}

#[test]
fn without_a_browser_it_says_how_to_name_one() {
    let (_room, site, _) = room("");
    let named = pdf(&site, "./no/such/browser", &["INC-2026-0001"]);
    refused(
        &named,
        1,
        &["error[no-browser]", "./no/such/browser can't be started", "--browser PATH"],
    );
    let mut command = casebook(&site, &["pdf", "INC-2026-0001"]);
    let none = Ran::of(command.env("PATH", "/nowhere").output().expect("the binary starts"));
    if cfg!(target_os = "linux") {
        refused(
            &none,
            1,
            &["error[no-browser]", "looked for chromium, ", "google-chrome", "--browser PATH"],
        );
    }
    assert!(made(&site).is_empty(), "{:?}", made(&site));
}
