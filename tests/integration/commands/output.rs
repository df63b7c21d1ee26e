//! The output folder: where it may be, what stays in it, what a build writes, what a killed one leaves.

use super::{Room, SITE, read, refused};
use crate::support::{casebook, files, run, tree, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::SystemTime;

/// When each file and folder was last changed.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .map(|entry| {
            let changed = entry.metadata().expect("metadata").modified().expect("a time");
            (entry.path().to_string_lossy().into_owned(), changed)
        })
        .collect()
}

#[test]
fn folders_that_hold_something_of_others_are_refused() {
    let (room, site) = Room::with_site();
    // As editions land in DIR/NAME, a folder is refused by what stands there.
    write(&room.path(), &[("mine/public/thesis.txt", "mine"), ("file", "mine")]);
    fs::create_dir_all(room.at("parent/public/content/pages")).expect("made");
    write(&room.at("parent/public"), &SITE);
    let before = tree(&room.path());
    for (output, said) in [
        (room.at("mine"), "holds files that Casebook did not write, such as \"thesis.txt\""),
        (site.join("content"), "among the site's sources"),
        (site.join("static/out"), "among the site's sources"),
        (room.at("file"), "a file stands where a folder should be"),
    ] {
        let ran = run(&site, &["build", "--edition", "public", "-o", &output.to_string_lossy()]);
        refused(&ran, 1, &["error[output]", said, "help: "]);
    }
    // The edition's folder is the site's own, or holds it.
    let own = room.at("parent/public");
    let ran = run(&own, &["build", "--edition", "public", "-o", ".."]);
    refused(&ran, 1, &["error[output]", "holds the site itself"]);
    fs::create_dir_all(own.join("below")).expect("made");
    let mut after = tree(&room.path());
    assert!(after.remove("parent/public/below/").is_some());
    // Folders for the editions may be there, empty.
    after.retain(|path, _| before.contains_key(path) || !path.ends_with('/'));
    assert_eq!(after, before, "a refused build has touched something");
}

#[test]
fn a_folder_above_the_site_is_refused() {
    let room = Room::new();
    let site = room.at("public/inner");
    write(&site, &SITE);
    write(&room.path(), &[("public/neighbour.txt", "mine")]);
    let before = tree(&room.path());
    let ran = run(&site, &["build", "--edition", "public", "-o", &room.path().to_string_lossy()]);
    refused(&ran, 1, &["error[output]", "holds the site itself"]);
    assert_eq!(tree(&room.path()), before);
}

#[test]
fn a_linked_output_folder_is_refused() {
    let (room, site) = Room::with_site();
    fs::create_dir_all(room.at("elsewhere")).expect("made");
    fs::create_dir_all(room.at("out")).expect("made");
    std::os::unix::fs::symlink(room.at("elsewhere"), room.at("out/public")).expect("linked");
    let ran = run(&site, &["build", "--edition", "public", "-o", "../out"]);
    refused(&ran, 1, &["error[output]", "symbolic link"]);
    assert_eq!(tree(&room.at("elsewhere")).len(), 0);
}

#[test]
fn a_second_build_writes_nothing() {
    let (room, site) = Room::with_init();
    let first = run(&site, &["build", "-o", "../out"]).fine();
    assert!(first.stdout.contains(" 0 unchanged, 0 removed"), "{}", first.stdout);
    let (before, when) = (tree(&room.at("out")), times(&room.at("out")));
    let second = run(&site, &["build", "-o", "../out"]).fine();
    assert!(second.stdout.contains(": 0 written, "), "{}", second.stdout);
    assert!(second.stdout.contains(" unchanged, 0 removed"), "{}", second.stdout);
    assert_eq!(tree(&room.at("out")), before);
    let mut now = times(&room.at("out"));
    // The folder of the editions holds the lock while a build runs.
    now.insert(
        room.at("out").to_string_lossy().into_owned(),
        when[&*room.at("out").to_string_lossy()],
    );
    assert_eq!(now, when, "something was written though nothing had changed");
}

#[test]
fn an_edit_writes_the_pages_that_show_it_alone() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let when = times(&room.at("out/public"));
    let path = "content/pages/about.md";
    let text = read(site.join(path)).replace("Words.", "Other words.");
    write(&site, &[(path, &text)]);
    let ran = run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    assert!(!ran.stdout.contains(": 0 written"), "{}", ran.stdout);
    assert!(read(room.at("out/public/about/index.html")).contains("Other words."));
    let now = times(&room.at("out/public"));
    let changed = |path: &str| {
        let path = room.at("out/public").join(path).to_string_lossy().into_owned();
        now[&path] != when[&path]
    };
    assert!(changed("about/index.html"));
    for path in ["incidents/INC-2026-0001/index.html", "incidents/index.html", "assets/style.css"] {
        assert!(!changed(path), "{path} was written anew");
    }
}

#[test]
fn a_removed_record_goes_and_a_file_of_others_stays() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let out = room.at("out/public");
    assert!(out.join("incidents/INC-2026-0001/index.json").is_file());
    let foreign = [
        ("incidents/INC-2026-0001/by-hand.txt", "mine"),
        ("CNAME", "example.org"),
        ("about/old/page.html", "mine"),
    ];
    write(&out, &foreign);
    fs::remove_file(site.join("content/incidents/INC-2026-0001.md")).expect("removed");
    let ran = run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    assert!(!ran.stdout.contains(" 0 removed"), "{}", ran.stdout);
    assert!(!out.join("incidents/INC-2026-0001/index.html").exists());
    assert!(!out.join("incidents/INC-2026-0001/index.json").exists());
    assert!(!out.join("incidents/index.html").exists(), "the list of no incident");
    for (path, text) in foreign {
        assert_eq!(read(out.join(path)), text);
    }
    fs::remove_file(out.join("incidents/INC-2026-0001/by-hand.txt")).expect("removed");
    fs::remove_file(site.join("content/pages/about.md")).expect("removed");
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    assert!(!out.join("about/index.html").exists());
    assert_eq!(read(out.join("about/old/page.html")), "mine");
}

#[test]
fn a_file_of_others_at_the_address_of_a_page_is_not_overwritten() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    write(&room.at("out/public"), &[("contact/index.html", "mine")]);
    let text = read(site.join("content/pages/about.md"));
    write(&site, &[("content/pages/contact.md", &text)]);
    let before = tree(&room.at("out"));
    let ran = run(&site, &["build", "-o", "../out", "--edition", "public"]);
    refused(&ran, 1, &["error[output]", "contact/index.html"]);
    assert_eq!(tree(&room.at("out")), before);
}

#[test]
fn files_that_were_deleted_or_changed_are_made_good() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let before = tree(&room.at("out"));
    fs::remove_file(room.at("out/public/index.html")).expect("removed");
    fs::remove_dir_all(room.at("out/public/about")).expect("removed");
    write(&room.at("out/public"), &[("robots.txt", "Disallow: nothing\n")]);
    let ran = run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    assert!(ran.stdout.contains(": 3 written, "), "{}", ran.stdout);
    let now = tree(&room.at("out"));
    for (path, bytes) in &before {
        if !path.ends_with(".casebook-manifest") {
            assert_eq!(now.get(path), Some(bytes), "{path}");
        }
    }
    assert_eq!(now.len(), before.len());
}

#[test]
fn a_failed_build_keeps_the_previous_site_byte_for_byte() {
    let (room, site) = Room::with_init();
    run(&site, &["build", "-o", "../out"]).fine();
    let before = tree(&room.at("out"));
    let path = "content/incidents/INC-2026-0001.md";
    let good = read(site.join(path));
    // Each makes other pages good and new, so that a build that goes on would show.
    write(&site, &[("content/pages/new.md", SITE[3].1)]);
    let internal = "{% if site.edition == \"internal\" %}{{ site.nothing }}{% endif %}";
    for (what, path, text) in [
        ("content", path, good.replace("severity = ", "severty = ")),
        ("a template that can't be read", "templates/home.html", "{{ home".to_owned()),
        ("a template that fails", "templates/404.html", "{{ page.nothing }}".to_owned()),
        ("a template that fails in one edition", "templates/404.html", internal.to_owned()),
        ("the configuration", "casebook.toml", "title = ".to_owned()),
    ] {
        let old = fs::read(site.join(path)).ok();
        write(&site, &[(path, &text)]);
        refused(&run(&site, &["build", "-o", "../out"]), 1, &[path, "error["]);
        assert_eq!(tree(&room.at("out")), before, "{what}");
        match old {
            Some(old) => fs::write(site.join(path), old).expect("written"),
            None => fs::remove_file(site.join(path)).expect("removed"),
        }
    }
    run(&site, &["build", "-o", "../out"]).fine();
    assert!(room.at("out/public/new/index.html").is_file());
}

/// A site of many pages, each with `word` in it.
fn large(site: &Path, word: &str) {
    for number in 1..=150 {
        let id = format!("INC-2026-{number:04}");
        let text = SITE[1].1.replace("INC-2026-0001", &id).replace("Words.", word);
        write(site, &[(&format!("content/incidents/{id}.md"), &text)]);
    }
}

/// Builds the public edition, and kills the build as soon as `when` holds, if it still runs then.
fn kill_when(site: &Path, when: impl Fn() -> bool) -> ExitStatus {
    let mut child = casebook(site, &["build", "-q", "-o", "../out", "--edition", "public"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    while !when() && child.try_wait().expect("it can be asked").is_none() {
        std::hint::spin_loop();
    }
    child.kill().expect("SIGKILL");
    child.wait().expect("it ends")
}

#[test]
fn a_killed_build_leaves_the_previous_site_whole_and_the_next_one_works() {
    let (room, site) = Room::with_site();
    large(&site, "The first words.");
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let mut first = tree(&room.at("out/public"));
    large(&site, "The second words.");
    run(&site, &["build", "-o", "../clean", "--edition", "public"]).fine();
    let clean = tree(&room.at("clean/public"));
    let staging = room.at("out/.casebook-staging-public");
    let mut killed = 0;
    for _ in 0..12 {
        // Killed when pages are being written, a little further on each time.
        let ended =
            kill_when(&site, || fs::read_dir(&staging).map_or(0, Iterator::count) > killed * 10);
        if ended.success() {
            // The build was quicker than the kill: the first site again.
            large(&site, "The first words.");
            run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
            first = tree(&room.at("out/public"));
            large(&site, "The second words.");
            continue;
        }
        killed += 1;
        let now = tree(&room.at("out/public"));
        if now.contains_key(".casebook-manifest.next") {
            // In the middle of the renames: each page is the old or the new one, whole.
            for (path, bytes) in now.iter().filter(|(path, _)| !path.starts_with(".casebook-")) {
                assert!(first.get(path) == Some(bytes) || clean.get(path) == Some(bytes), "{path}");
            }
            break;
        }
        if now != first {
            // Or at the very end, when all was done.
            let whole = files(&room.at("out/public")) == files(&room.at("clean/public"));
            assert!(whole, "the previous site has changed after kill {killed}");
            break;
        }
    }
    assert!(killed > 0, "no build was killed");
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    // The manifests hold times, and are not among the files.
    let (now, clean) = (files(&room.at("out/public")), files(&room.at("clean/public")));
    assert!(now == clean, "the next build gives another site than a clean one");
    assert!(!staging.exists(), "what the killed build staged is cleared away");
}

#[test]
fn a_first_build_that_is_killed_leaves_no_half_site() {
    let (room, site) = Room::with_site();
    large(&site, "Words.");
    let staging = room.at("out/.casebook-staging-public");
    // A build that is quicker than the kill is tried again.
    let killed = (0..12).any(|_| {
        let _ = fs::remove_dir_all(room.at("out"));
        !kill_when(&site, || staging.exists()).success()
    });
    assert!(killed, "no build was killed");
    // Nothing; or all of it, where the kill came after the last step.
    let left = room.at("out/public").exists().then(|| files(&room.at("out/public")));
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let whole = files(&room.at("out/public"));
    assert!(left.is_none_or(|left| left == whole), "half a site was left");
    assert!(room.at("out/public/incidents/INC-2026-0150/index.html").is_file());
    assert!(!staging.exists());
}
