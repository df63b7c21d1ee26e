//! Pages of reporters, and new records that start from a report.

use super::{Room, read, refused};
use crate::support::{Ran, casebook, files, run, write};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const SECRET: &str = "the first secret of the tests";

/// A site of two reports with pages, and one of a draft.
fn site() -> (Room, std::path::PathBuf) {
    let room = Room::new();
    let site = room.at("site");
    let event = |id: &str, fields: &str| {
        format!(
            "+++\nid = \"{id}\"\ntitle = \"Title of {id}\"\ncategory = \"vulnerability\"\n\
             received = 2026-03-02T08:40:00Z\nproblem = \"Problem of {id}\"\nreporter_page = true\n\
             {fields}+++\nBody of {id}\n"
        )
    };
    let strict = event(
        "SE-2026-0001",
        "publish = \"published\"\ntlp = \"AMBER+STRICT\"\nstatus = \"resolved\"\noutcome = \"fixed\"\n\
         severity = \"high\"\npriority = \"P2\"\nacknowledged = 2026-03-02T09:00:00Z\n\
         cve = [\"CVE-2026-4711\"]\ncvss = [\"CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N\", \
         \"CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N\"]\n\
         remediation = [\"First \\\"step\\\"\", \"Second\"]\ncustomer_message = \"Word for customers\"\n\
         [[progress]]\nat = 2026-03-02T09:00:00Z\nwhat = \"A line, see [[SE-2026-0002|the other]].\"\n\
         [[progress]]\nat = 2026-03-02T10:00:00Z\nwhat = \"A line for the few.\"\ntlp = \"RED\"\n",
    );
    write(
        &site,
        &[
            ("casebook.toml", "title = \"Reports\"\nbase_url = \"https://example.org\"\n"),
            ("content/events/SE-2026-0001.md", &strict),
            (
                "content/events/SE-2026-0002.md",
                &event("SE-2026-0002", "publish = \"embargoed\"\ntlp = \"AMBER\"\n"),
            ),
            ("content/events/SE-2026-0003.md", &event("SE-2026-0003", "tlp = \"CLEAR\"\n")),
        ],
    );
    (room, site)
}

/// The keys of the pages of an edition.
fn keys(dist: &Path, edition: &str) -> BTreeSet<String> {
    let pages = files(&dist.join(edition)).into_keys();
    let of = |path: String| Some(path.strip_prefix("progress/")?.split_once('/')?.0.to_owned());
    pages.filter_map(of).collect()
}

#[test]
fn a_reporters_page_is_where_its_secret_puts_it_and_nothing_else_tells_where() {
    let (_room, site) = site();
    let dist = site.join("dist");
    let build = |secret: Option<&str>| {
        let mut command = casebook(&site, &["build", "--quiet", "--drafts"]);
        if let Some(secret) = secret {
            command.env("CASEBOOK_SECRET", secret);
        }
        Ran::of(command.output().expect("it starts"))
    };
    build(None).fine();
    assert!(keys(&dist, "public").is_empty());
    write(&site, &[("casebook.secret", SECRET)]);
    build(None).fine();
    let first = keys(&dist, "public");
    assert_eq!(first.len(), 2, "a report with a page and an embargoed one, and no draft");
    assert!(keys(&dist, "customers").is_empty() && keys(&dist, "internal").is_empty());
    for (path, bytes) in crate::support::tree(&dist) {
        for key in &first {
            let own = path.starts_with(&format!("public/progress/{key}/"));
            // The one page that tells the writer, in the edition that shows most.
            let told = path.starts_with("internal/events/SE-2026-000");
            let text = String::from_utf8_lossy(&bytes);
            assert!(own || told || !text.contains(key.as_str()), "{path} tells {key}");
        }
        assert!(!bytes.windows(SECRET.len()).any(|w| w == SECRET.as_bytes()), "{path}");
    }
    // The environment wins, and the addresses of the other secret are gone.
    build(Some("the second secret of the tests")).fine();
    let second = keys(&dist, "public");
    assert_eq!((second.len(), first.intersection(&second).count()), (2, 0));
    refused(&build(Some("short")), 2, &["CASEBOOK_SECRET", "at least 16"]);
    assert_eq!(keys(&dist, "public"), second);
    // The manifest knows what it does not tell: nothing is written twice, all of it goes.
    build(Some("the second secret of the tests")).fine();
    std::fs::remove_file(site.join("casebook.secret")).expect("removed");
    build(None).fine();
    assert!(keys(&dist, "public").is_empty() && !dist.join("public/progress").exists());
}

#[test]
fn a_reporters_page_holds_the_progress_and_nothing_else() {
    let (_room, site) = site();
    write(&site, &[("casebook.secret", SECRET)]);
    run(&site, &["build", "--quiet"]).fine();
    let listed = run(&site, &["list", "event", "--json", "--quiet"]).fine();
    let listed: Value = serde_json::from_str(&listed.stdout).expect("JSON");
    let rows = listed.as_array().expect("a list");
    let url = |id: &str| {
        let row = rows.iter().find(|row| row["id"] == id).expect("it is listed");
        row["reporter_page"].as_str().map(str::to_owned)
    };
    assert_eq!(url("SE-2026-0003"), None);
    let url = url("SE-2026-0001").expect("an address");
    let path = url.strip_prefix("https://example.org/progress/").expect("in the public edition");
    let page = read(site.join("dist/public/progress").join(path).join("index.html"));
    for held in
        ["SE-2026-0001", "Resolved", "P2", "High", "A line, see the other.", "Fixed", "noindex"]
    {
        assert!(page.contains(held), "{held:?} is not in\n{page}");
    }
    assert!(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"));
    for withheld in [
        "Title of",
        "Problem of",
        "Body of",
        "for the few",
        "CVE-2026",
        "Word for customers",
        "First",
        "SE-2026-0002",
        "canonical",
        "og:",
    ] {
        assert!(!page.contains(withheld), "{withheld:?} is in\n{page}");
    }
    let told = read(site.join("dist/internal/events/SE-2026-0001/index.html"));
    assert!(told.contains(&url));
}

#[test]
fn the_preview_serves_a_reporters_page_and_follows_the_secret() {
    use casebook::serve::{Found, Outcome, Place, View, Workspace};
    let (_room, site) = site();
    let now = "2026-11-21T12:00:00Z".parse().expect("a time");
    let mut workspace = Workspace::new(Place::new(&site, now));
    let Outcome::New(before) = workspace.read() else { panic!("the site has no errors") };
    let view = View { edition: Some("public".to_owned()), drafts: false };
    let pages = |site: &casebook::serve::Site| -> Vec<String> {
        let shown = site.shown(&view).expect("the edition");
        let routes = shown.routes().filter(|route| route.starts_with("progress/"));
        routes.map(str::to_owned).collect()
    };
    assert!(pages(&before).is_empty());
    write(&site, &[("casebook.secret", SECRET)]);
    let Outcome::New(after) = workspace.change(vec!["casebook.secret".to_owned()]) else {
        panic!("a secret is a change")
    };
    let found = pages(&after);
    assert_eq!(found.len(), 2);
    let path = found[0].strip_suffix("index.html").expect("a page");
    assert!(matches!(after.find(path, &view), Ok(Found::Page { .. })));
}

#[test]
fn a_new_record_starts_from_a_report() {
    let (_room, site) = site();
    let new = |arguments: &[&str]| {
        let ran = run(&site, &[&["new"], arguments].concat()).fine();
        read(site.join(ran.stdout.trim()))
    };
    let incident = new(&["incident", "--from", "SE-2026-0001"]);
    for line in [
        "title = \"Title of SE-2026-0001\"",
        "category = \"vulnerability\"",
        "severity = \"high\"",
        "priority = \"P2\"",
        "publish = \"draft\"",
        "tlp = \"AMBER+STRICT\"",
        "events = [\"SE-2026-0001\"]",
        "at = 2026-03-02T08:40:00Z",
        "milestone = \"detected\"",
        "milestone = \"acknowledged\"",
        "## CVE: CVE-2026-4711",
        "## For customers: Word for customers",
    ] {
        assert!(incident.lines().any(|l| l == line), "{line:?} is not in\n{incident}");
    }
    let from_incident = new(&["advisory", "A title of its own", "--from", "INC-2026-0001"]);
    let from_report = new(&["advisory", "--from", "SE-2026-0001"]);
    for text in [&from_incident, &from_report] {
        for line in [
            "event = \"SE-2026-0001\"",
            "severity = \"high\"",
            "cve = [\"CVE-2026-4711\"]",
            "cvss = [\"CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N\", \
             \"CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N\"]",
            "message = \"Word for customers\"",
            "steps = [\"First \\\"step\\\"\", \"Second\"]",
            "tlp = \"AMBER+STRICT\"",
        ] {
            assert!(text.lines().any(|l| l == line), "{line:?} is not in\n{text}");
        }
    }
    assert!(from_incident.contains("title = \"A title of its own\"\n"));
    assert!(from_incident.contains("incident = \"INC-2026-0001\"\n"));
    run(&site, &["check", "--quiet", "--drafts"]).fine();
}

#[test]
fn what_a_new_record_cannot_start_from_is_refused() {
    let (_room, site) = site();
    for (arguments, said) in [
        (["incident", "--from", "SE-2026-0009"], "did you mean SE-2026-000"),
        (["incident", "--from", "INC-2026-0001"], "starts from the id of a security event"),
        (["advisory", "--from", "nonsense"], "a security event or an incident"),
        (["procedure", "--from", "SE-2026-0001"], "a procedure starts from nothing"),
    ] {
        let ran = run(&site, &[&["new"], &arguments[..]].concat());
        refused(&ran, 2, &[said]);
    }
    refused(&run(&site, &["new", "incident"]), 2, &["TITLE"]);
    assert_eq!(files(&site.join("content")).len(), 3, "nothing was written");
}

/// The registry may hold teams of other organisations, whose incidents are retold.
#[test]
fn a_new_record_belongs_to_a_team_of_our_own() {
    let (_room, site) = site();
    let registry = "[teams.a-security]\nname = \"Elsewhere\"\noutside = true\n\
                    [teams.operations]\nname = \"Operations\"\n[teams.our-security]\nname = \"Ours\"\n";
    write(&site, &[("content/registry.toml", registry)]);
    let path = run(&site, &["new", "incident", "One more"]).fine().stdout;
    let record = read(site.join(path.trim()));
    assert!(record.contains("\nowner = \"our-security\"\n"), "{record}");
}
