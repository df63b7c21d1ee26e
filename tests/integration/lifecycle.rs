//! An advisory from draft to withdrawal: its address never changes, and each state shows.

use crate::support::{files, run, write};
use std::collections::BTreeMap;
use std::path::Path;

const CONFIG: &str = "title = \"Example\"\nbase_url = \"https://example.org\"\n[policy]\nprofile = \"none\"\n\
[editions.public]\ntlp = \"CLEAR\"\n[editions.internal]\ntlp = \"AMBER+STRICT\"\nbase_url = \"https://in.example.org\"\n";

const INCIDENT: &str = "+++\nid = \"INC-2026-0001\"\ntitle = \"The incident\"\ncategory = \"vulnerability\"\nseverity = \"low\"\n\
owner = \"security\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n## Summary\nWords.\n";

const EVENT: &str = "+++\nid = \"SE-2026-0001\"\ntitle = \"The report\"\ncategory = \"vulnerability\"\npublish = \"published\"\n\
tlp = \"CLEAR\"\nreceived = 2026-03-01T08:00:00Z\nproblem = \"Words.\"\nincident = \"INC-2026-0001\"\n+++\n";

const UPDATE: &str =
    "[[updates]]\nat = 2026-03-05T09:00:00Z\nversion = \"2\"\nwhat = \"Range corrected.\"\n";
const END: &str = "[[updates]]\nat = 2026-03-09T10:00:00Z\nversion = \"3\"\nwhat = \"A false alarm: *nobody* is affected.\"\n";

fn advisory(publish: &str, updates: &str) -> String {
    format!(
        "+++\nid = \"ADV-2026-0001\"\ntitle = \"Upgrade\"\n{publish}\ntlp = \"CLEAR\"\nseverity = \"high\"\n\
         published = 2026-03-03T16:00:00Z\nincident = \"INC-2026-0001\"\nevent = \"SE-2026-0001\"\n\
         message = \"Upgrade.\"\n[[affected]]\nproduct = \"client\"\nstatus = \"known_affected\"\n\
         [[remediation]]\nsteps = [\"Upgrade.\"]\n{updates}+++\n"
    )
}

/// What an edition holds of an advisory that stands like this, by path.
fn built(
    publish: &str,
    updates: &str,
    edition: &str,
    arguments: &[&str],
) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let record = advisory(publish, updates);
    let site = [
        ("casebook.toml", CONFIG),
        ("content/incidents/INC-2026-0001.md", INCIDENT),
        ("content/events/SE-2026-0001.md", EVENT),
        ("content/advisories/ADV-2026-0001.md", record.as_str()),
    ];
    write(folder.path(), &site);
    run(folder.path(), &[&["build", "-q", "-o", "out", "--edition", edition], arguments].concat())
        .fine();
    let texts = files(&Path::new(folder.path()).join("out").join(edition)).into_iter();
    texts.map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())).collect()
}

const PAGE: &str = "advisories/ADV-2026-0001/index.html";

fn places(site: &BTreeMap<String, String>) -> Vec<&str> {
    site.keys().map(String::as_str).filter(|p| p.starts_with("advisories/ADV-")).collect()
}

/// The ids of the entries of the feed that are about the advisory.
fn entries(site: &BTreeMap<String, String>) -> Vec<&str> {
    let ids = site["feed.xml"].split("<id>").skip(2).filter_map(|rest| rest.split("</id>").next());
    ids.filter(|id| id.contains("ADV-2026-0001")).collect()
}

#[test]
fn an_address_stays_from_draft_to_withdrawal() {
    let published = built("publish = \"published\"", "", "public", &[]);
    let expected = [
        "ADV-2026-0001.eml",
        "ADV-2026-0001.txt",
        "chat.md",
        "index.html",
        "index.json",
        "status.txt",
    ];
    let expected = expected.map(|name| format!("advisories/ADV-2026-0001/{name}"));
    for path in &expected {
        assert!(places(&published).contains(&path.as_str()), "{path}: {:?}", places(&published));
    }
    let id = entries(&published);
    assert_eq!(id.len(), 1, "{}", published["feed.xml"]);
    let end = format!("{UPDATE}{END}");
    for (publish, updates, arguments) in [
        ("publish = \"draft\"", "", &["--drafts"][..]),
        ("publish = \"embargoed\"\nembargo_until = 2026-11-20T00:00:00Z", "", &[]),
        ("publish = \"published\"", UPDATE, &[]),
        ("publish = \"withdrawn\"", end.as_str(), &[]),
    ] {
        let site = built(publish, updates, "public", arguments);
        assert_eq!(places(&site), places(&published), "{publish}");
        // What a feed has told can't be taken back: a draft is in none, even in a build of drafts.
        let expected = if arguments.is_empty() { &id[..] } else { &[] };
        assert_eq!(entries(&site), expected, "{publish}");
    }
    for publish in
        ["publish = \"draft\"", "publish = \"embargoed\"\nembargo_until = 2027-01-01T00:00:00Z"]
    {
        let site = built(publish, "", "public", &[]);
        let told = site
            .iter()
            .find(|(path, text)| path.contains("ADV-") || text.contains("ADV-2026-0001"));
        assert_eq!(told, None, "{publish}");
    }
}

#[test]
fn each_state_shows_on_the_page_and_in_every_copy() {
    let copies = ["ADV-2026-0001.eml", "ADV-2026-0001.txt", "chat.md", "status.txt"];
    let held = "publish = \"embargoed\"\nembargo_until = 2026-12-24T12:00:00Z";
    for (publish, arguments, word, on_page) in [
        ("publish = \"draft\"", &["--drafts"][..], "draft", "Not yet published."),
        (held, &[], "embargoed", "<time datetime=\"2026-12-24T12:00:00Z\">"),
        (
            "publish = \"withdrawn\"",
            &[],
            "withdrawn",
            "This record was taken back on <time datetime=\"2026-03-09T10:00:00Z\">",
        ),
    ] {
        let site = built(publish, &format!("{UPDATE}{END}"), "internal", arguments);
        let page = &site[PAGE];
        assert!(
            page.contains(&format!("notice notice-{word}")) && page.contains(on_page),
            "{word}: {page}"
        );
        let shown = if word == "embargoed" { "under embargo" } else { word };
        for copy in copies {
            let text = &site[&format!("advisories/ADV-2026-0001/{copy}")];
            assert!(text.contains(&format!("Upgrade ({shown})")), "{copy}: {text}");
        }
        let data: serde_json::Value =
            serde_json::from_str(&site["advisories/ADV-2026-0001/index.json"]).expect("JSON");
        assert_eq!(data["publishing"], word);
        assert!(
            site["advisories/index.html"].contains(&format!("flag flag-{word}")),
            "lists say so"
        );
    }
}

#[test]
fn a_withdrawn_page_stays_and_says_why() {
    let site = built("publish = \"withdrawn\"", &format!("{UPDATE}{END}"), "public", &[]);
    let page = &site[PAGE];
    assert!(page.contains("<title>ADV-2026-0001: Upgrade (withdrawn) · Example</title>"), "{page}");
    assert!(page.contains("<h1>Upgrade</h1>"), "the heading is as it was: {page}");
    assert!(page.contains("A false alarm: <em>nobody</em> is affected.</span>"), "{page}");
    assert!(!page.contains("noindex"), "search engines bring readers of old links here");
    assert!(site["sitemap.xml"].contains("/advisories/ADV-2026-0001/"));
    let data: serde_json::Value =
        serde_json::from_str(&site["advisories/ADV-2026-0001/index.json"]).expect("JSON");
    assert_eq!(data["publishing"], "withdrawn");
    assert_eq!(data["withdrawn"]["machine"], "2026-03-09T10:00:00Z");
    assert_eq!(data["history"]["withdrawn_because"], "A false alarm: nobody is affected.");
    for (copy, said) in [
        ("chat.md", "- Withdrawn on 2026-03-09 10:00 UTC. A false alarm: nobody is affected."),
        ("status.txt", "Status: resolved\n\nWithdrawn on 2026-03-09 10:00 UTC. A false alarm"),
        ("ADV-2026-0001.txt", "This advisory was withdrawn on 2026-03-09 10:00 UTC."),
    ] {
        assert!(site[&format!("advisories/ADV-2026-0001/{copy}")].contains(said), "{copy}");
    }
    assert!(!site["advisories/ADV-2026-0001/chat.md"].contains("What to do"));
    // The day of the withdrawal may be given, and counts as a change.
    let given = built("publish = \"withdrawn\"\nwithdrawn = 2026-03-20", UPDATE, "public", &[]);
    assert!(
        given[PAGE].contains("taken back on <time datetime=\"2026-03-20\">"),
        "{}",
        given[PAGE]
    );
    assert!(!given[PAGE].contains("notice-why"), "an earlier update is no reason");
    assert!(given["advisories/ADV-2026-0001/ADV-2026-0001.eml"].contains("Date: Fri, 20 Mar 2026"));
}

#[test]
fn the_history_ends_with_the_release() {
    let site = built("publish = \"published\"", UPDATE, "public", &[]);
    let page = &site[PAGE];
    let (_, log) = page.split_once("id=\"sec-updates\"").expect("updates");
    let (newest, release) = (log.find("version 2"), log.find("version 1"));
    assert!(newest.is_some() && newest < release, "{log}");
    assert!(log.contains("First published."), "{log}");
    assert!(
        page.contains("<span class=\"quiet\">version 2</span></li>"),
        "beside the date: {page}"
    );
    let text = &site["advisories/ADV-2026-0001/ADV-2026-0001.txt"];
    assert!(text.contains("2026-03-05 09:00 UTC, version 2\n"), "{text}");
    assert!(text.contains("2026-03-03 16:00 UTC, version 1\n  First published.\n"), "{text}");
    // Who writes the release into the updates says it once.
    let own =
        "[[updates]]\nat = 2026-03-03T16:00:00Z\nversion = \"1\"\nwhat = \"First version.\"\n";
    let site = built("publish = \"published\"", &format!("{own}{UPDATE}"), "public", &[]);
    assert!(!site[PAGE].contains("First published."), "{}", site[PAGE]);
    // Versions of another kind are not counted on from 1.
    let other = UPDATE.replace("\"2\"", "\"1.1.0\"");
    let site = built("publish = \"published\"", &other, "public", &[]);
    assert!(site[PAGE].contains("version 1.1.0") && !site[PAGE].contains("version 1<"));
}

#[test]
fn advisory_incident_and_event_name_each_other_as_labels_allow() {
    let site = |edition: &str| built("publish = \"published\"", UPDATE, edition, &[]);
    let (public, internal) = (site("public"), site("internal"));
    let (incident, event) =
        ("incidents/INC-2026-0001/index.html", "events/SE-2026-0001/index.html");
    let to = |folder: &str, id: &str| format!("href=\"../../{folder}/{id}/\"");
    let (of_advisory, of_incident, of_event) = (
        to("advisories", "ADV-2026-0001"),
        to("incidents", "INC-2026-0001"),
        to("events", "SE-2026-0001"),
    );
    for site in [&public, &internal] {
        assert!(site[PAGE].contains(&of_incident), "{}", site[PAGE]);
        let (_, list) = site[incident].split_once("id=\"sec-advisories\"").expect("a list");
        assert!(list.contains(&of_advisory) && list.contains("sev-high"), "{list}");
    }
    assert!(internal[PAGE].contains(&of_event) && internal[event].contains(&of_advisory));
    // A confirmation number is AMBER+STRICT unless the record says otherwise.
    assert!(!public[PAGE].contains("SE-2026-0001"), "{}", public[PAGE]);
    assert!(!public[event].contains("ADV-2026-0001") && !public[incident].contains("SE-2026-0001"));
    let withdrawn = built("publish = \"withdrawn\"", &format!("{UPDATE}{END}"), "internal", &[]);
    for page in [incident, event] {
        assert!(withdrawn[page].contains("flag-withdrawn"), "{page} says how it stands");
    }
}
