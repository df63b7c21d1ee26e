//! Arguments that several commands share: which site, which editions, how much is said.

use super::{Room, read, refused};
use crate::support::{run, tree, write};
use std::fs;

#[test]
fn the_site_is_found_upward_or_named() {
    let (room, site) = Room::with_site();
    let below = site.join("content/incidents");
    let built = run(&below, &["build", "--edition", "public"]).fine();
    assert!(built.stdout.contains("1 edition, 3 records"), "{}", built.stdout);
    assert!(site.join("dist/public/index.html").is_file(), "beside casebook.toml, not below");
    fs::remove_dir_all(site.join("dist")).expect("removed");
    let file = site.join("casebook.toml");
    for (folder, named) in [
        (room.path(), "site/casebook.toml"),
        (room.path(), "site"),
        (room.path(), &*file.to_string_lossy()),
        (site.clone(), "casebook.toml"),
        (below.clone(), "../../casebook.toml"),
    ] {
        run(&folder, &["build", "-c", named, "--edition", "public"]).fine();
        assert!(site.join("dist/public/index.html").is_file(), "-c {named}");
        fs::remove_dir_all(site.join("dist")).expect("removed");
        run(&folder, &["check", "-c", named]).fine();
        run(&folder, &["list", "page", "--config", named]).fine();
    }
    // A path after -o is taken from the current folder.
    run(&room.path(), &["build", "-c", "site", "-o", "out"]).fine();
    assert!(room.at("out/public/index.html").is_file());
    let named = run(&room.path(), &["new", "page", "Contact", "-c", "site"]).fine();
    assert_eq!(named.stdout, "content/pages/contact.md\n");
    assert!(site.join("content/pages/contact.md").is_file());
    for wrong in ["nowhere/casebook.toml", "site/content/pages/about.md"] {
        refused(&run(&room.path(), &["check", "-c", wrong]), 2, &[wrong, "not a casebook.toml"]);
    }
    refused(&run(&room.path(), &["check", "-c", "site/content"]), 1, &["casebook.toml"]);
}

#[test]
fn editions_are_built_by_name() {
    let (_room, site) = Room::with_site();
    let built = run(&site, &["build", "--edition", "customers", "--edition", "internal"]).fine();
    assert!(built.stdout.starts_with("2 editions, "), "{}", built.stdout);
    let folders: Vec<_> = fs::read_dir(site.join("dist"))
        .expect("made")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders.len(), 2, "{folders:?}");
    assert!(!site.join("dist/public").exists());
    let before = tree(&site);
    for command in ["build", "check"] {
        let near = run(&site, &[command, "--edition", "pubic"]);
        refused(&near, 2, &["there is no edition `pubic`", "did you mean `public`?"]);
        let far = run(&site, &[command, "--edition", "quarterly"]);
        refused(&far, 2, &["`quarterly`", "public, customers, internal"]);
    }
    assert_eq!(tree(&site), before);
}

#[test]
fn the_base_url_can_be_given_for_a_preview() {
    let (room, site) = Room::with_site();
    let address = "https://preview.example/7/";
    run(&site, &["build", "-o", "../out", "--edition", "public", "--base-url", address]).fine();
    let json = read(room.at("out/public/incidents/INC-2026-0001/index.json"));
    assert!(json.contains("\"https://preview.example/7/incidents/INC-2026-0001/\""), "{json}");
    for file in ["index.html", "sitemap.xml", "feed.xml", "robots.txt", "about/index.html"] {
        let text = read(room.at("out/public").join(file));
        assert!(!text.contains("https://example.org"), "{file} has the old address:\n{text}");
        assert!(text.contains("https://preview.example/7"), "{file} lacks the new one:\n{text}");
    }
}

#[test]
fn drafts_are_shown_when_asked_for_and_marked() {
    let (room, site) = Room::with_site();
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let draft = room.at("out/public/incidents/INC-2026-0002/index.html");
    assert!(!draft.exists());
    run(&site, &["build", "-o", "../out", "--edition", "public", "--drafts"]).fine();
    let text = read(&draft);
    assert!(text.contains("The second") && text.contains("Draft"), "{text}");
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    assert!(!draft.exists(), "it goes with the next build");
}

#[test]
fn quiet_keeps_errors_and_verbose_names_editions() {
    let (_room, site) = Room::with_site();
    let verbose = run(&site, &["build", "-v"]).fine();
    for text in ["read in ", "public: ", "customers: ", "internal: "] {
        assert!(verbose.stdout.contains(text), "{}", verbose.stdout);
    }
    let warned =
        "+++\ntitle = \"About\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\nINC-2026-0002\n";
    write(&site, &[("content/pages/about.md", warned)]);
    let loud = run(&site, &["build"]).fine();
    assert!(loud.stderr.contains("warning"), "{}", loud.stderr);
    assert_eq!(run(&site, &["build", "-q"]).fine().stderr, "");
    write(&site, &[("content/pages/about.md", &format!("{warned}<b>x</b>\n"))]);
    let ran = run(&site, &["build", "-q"]);
    refused(&ran, 1, &["error[raw-html]"]);
    assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
}
