//! `casebook show`: one record on standard output, as an edition shows it.

use super::{Room, refused};
use crate::support::{run, write};
use serde_json::Value;
use std::path::{Path, PathBuf};

const CONFIG: &str = "title = \"Example\"\nbase_url = \"https://example.org\"\n[policy]\nprofile = \"none\"\n\
[editions.public]\ntlp = \"CLEAR\"\n\
[editions.customers]\ntlp = \"AMBER\"\nbase_url = \"https://customers.example.org\"\n\
[editions.internal]\ntlp = \"AMBER+STRICT\"\nbase_url = \"https://intranet.example.org\"\n";

const PUBLIC: &str = r#"+++
id = "ADV-2026-0001"
title = "Upgrade the *client* now"
publish = "published"
tlp = "CLEAR"
published = 2026-03-03T16:00:00Z
severity = "high"
exploited = "yes"
incident = "INC-2026-0001"
event = "SE-2026-0001"
action = { required = true, by = 2026-03-16 }
message = "Upgrade the client by 16 March."
[[affected]]
product = "client"
versions = ">=4.2.0, <4.2.7"
fixed = ["4.2.7"]
status = "fixed"
[[affected]]
product = "server"
status = "known_not_affected"
justification = "component_not_present"
[[remediation]]
category = "vendor_fix"
steps = ["Upgrade with `client upgrade`.", "Restart."]
[[indicators]]
kind = "domain"
value = "canary.example.net"
tlp = "AMBER"
[[updates]]
at = 2026-03-05T09:00:00Z
version = "2"
what = "Range corrected."
+++
## What happened
A [link](https://example.org/notes).
"#;

const REST: [(&str, &str); 7] = [
    (
        "content/advisories/ADV-2026-0002.md",
        "+++\nid = \"ADV-2026-0002\"\ntitle = \"For customers\"\npublish = \"published\"\ntlp = \"AMBER\"\nmessage = \"Words.\"\n+++\n",
    ),
    (
        "content/advisories/ADV-2026-0003.md",
        "+++\nid = \"ADV-2026-0003\"\ntitle = \"Not yet\"\npublish = \"draft\"\ntlp = \"AMBER\"\nmessage = \"Words.\"\n+++\n",
    ),
    (
        "content/incidents/INC-2026-0001.md",
        "+++\nid = \"INC-2026-0001\"\ntitle = \"The first\"\ncategory = \"outage\"\nseverity = \"low\"\nowner = \"security\"\n\
         publish = \"published\"\ntlp = \"CLEAR\"\n[[timeline]]\nat = 2026-03-02T08:40:00Z\nwhat = \"It *stops*.\"\n\
         [[improvements]]\nid = \"IMP-2026-0001\"\ntitle = \"Watch it\"\nowner = \"security\"\ndue = 2026-12-01\n\
         +++\n## Summary\nWords with `code` & \\<more>.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nlines\n  of code\n```\n",
    ),
    (
        "content/events/SE-2026-0001.md",
        "+++\nid = \"SE-2026-0001\"\ntitle = \"A report\"\ncategory = \"vulnerability\"\npublish = \"published\"\ntlp = \"CLEAR\"\n\
         received = 2026-03-01T08:00:00Z\nproblem = \"A token in a log.\"\nincident = \"INC-2026-0001\"\n+++\n",
    ),
    (
        "content/procedures/SOP-IR-01.md",
        "+++\nid = \"SOP-IR-01\"\ntitle = \"How\"\nowner = \"security\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n## Steps\nWords.\n",
    ),
    (
        "content/reviews/REV-2026-03-23.md",
        "+++\nid = \"REV-2026-03-23\"\ntitle = \"Review\"\non = 2026-03-23\nteam = \"security\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\nWords.\n",
    ),
    (
        "content/pages/about.md",
        "+++\ntitle = \"About\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\nWords.\n",
    ),
];

fn site() -> (Room, PathBuf) {
    let room = Room::new();
    let site = room.at("site");
    write(&site, &[("casebook.toml", CONFIG), ("content/advisories/ADV-2026-0001.md", PUBLIC)]);
    write(&site, &REST);
    (room, site)
}

/// Standard output of a run that went well.
#[track_caller]
fn shown(site: &Path, arguments: &[&str]) -> String {
    run(site, &[&["show"], arguments].concat()).fine().stdout
}

#[test]
fn an_advisory_is_shown_as_its_edition_has_it() {
    let (_room, site) = site();
    run(&site, &["build", "-q", "-o", "out"]).fine();
    let folder = |edition: &str| site.join("out").join(edition).join("advisories/ADV-2026-0001");
    for (form, file) in [
        ("text", "ADV-2026-0001.txt"),
        ("eml", "ADV-2026-0001.eml"),
        ("chat", "chat.md"),
        ("status", "status.txt"),
        ("json", "index.json"),
    ] {
        let least = run(&site, &["show", "ADV-2026-0001", "--as", form]).fine();
        assert_eq!(least.stderr, "as the edition `public` shows it (CLEAR)\n");
        let in_build = super::read(folder("public").join(file));
        assert_eq!(least.stdout, in_build, "{form}: as the build writes it");
        let more = run(&site, &["show", "ADV-2026-0001", "--as", form, "--edition", "internal"]);
        let more = more.fine();
        assert_eq!(more.stderr, "", "who names the edition need not be told");
        assert_eq!(more.stdout, super::read(folder("internal").join(file)), "{form}");
    }
    let text = shown(&site, &["ADV-2026-0001"]);
    assert!(text.starts_with("TLP:CLEAR\n"), "text is the form of an advisory: {text}");
    let markdown = shown(&site, &["ADV-2026-0001", "--as", "markdown"]);
    assert!(markdown.starts_with("TLP:CLEAR\n\n") && markdown.ends_with("\n\nTLP:CLEAR\n"));
    for said in [
        "# Upgrade the \\*client\\* now",
        "## Am I affected?",
        "`>=4.2.0, <4.2.7`",
        "1. Upgrade with `client upgrade`.",
        "[link](https://example.org/notes)",
        "[The first](https://example.org/incidents/INC-2026-0001/)",
        "The component is not part of the product",
    ] {
        assert!(markdown.contains(said), "{said}: {markdown}");
    }
    assert!(!markdown.contains("canary") && !markdown.contains("SE-2026"), "{markdown}");
    let strict = shown(&site, &["ADV-2026-0001", "--as", "markdown", "--edition", "internal"]);
    assert!(strict.contains("canary") && strict.contains("SE-2026-0001"), "{strict}");
}

#[test]
fn chat_and_status_say_what_counts() {
    let (_room, site) = site();
    let chat = shown(&site, &["ADV-2026-0001", "--as", "chat"]);
    assert_eq!(
        chat,
        "TLP:CLEAR ADV-2026-0001: Upgrade the *client* now\n\n\
         - Severity: High, attacks are known\n\
         - Am I affected? If you use client from 4.2.0 before 4.2.7. Not affected: server.\n\
         - What to do: Upgrade with `client upgrade`. (1 more step behind the link)\n\
         - By when: 2026-03-16\n\
         - Details: https://example.org/advisories/ADV-2026-0001/\n\n\
         TLP:CLEAR\n"
    );
    let status = shown(&site, &["ADV-2026-0001", "--as", "status"]);
    assert_eq!(
        status,
        "TLP:CLEAR\n\n\
         Title: ADV-2026-0001: Upgrade the *client* now\n\
         Status: monitoring\n\n\
         Upgrade the client by 16 March.\n\n\
         Am I affected? If you use client from 4.2.0 before 4.2.7. Not affected: server.\n\n\
         What to do by 2026-03-16: Upgrade with `client upgrade`. (1 more step behind the link)\n\n\
         Details: https://example.org/advisories/ADV-2026-0001/\n\n\
         TLP:CLEAR\n"
    );
}

#[test]
fn every_other_record_is_shown_as_markdown_and_as_data() {
    let (_room, site) = site();
    run(&site, &["build", "-q", "-o", "out"]).fine();
    let ids =
        ["INC-2026-0001", "IMP-2026-0001", "SE-2026-0001", "SOP-IR-01", "REV-2026-03-23", "about"];
    for id in ids {
        let markdown = shown(&site, &[id]);
        assert!(markdown.starts_with("TLP:"), "{id}: {markdown}");
        assert!(markdown.lines().any(|line| line.starts_with("# ")), "{id}: {markdown}");
        for tag in ["<p", "</", "<a ", "<span", "&amp;", "&lt;", "](../"] {
            assert!(!markdown.contains(tag), "{id}: {tag} in {markdown}");
        }
        let data: Value = serde_json::from_str(&shown(&site, &[id, "--as", "json"])).expect("JSON");
        assert_eq!(data["publishing"], "published", "{id}");
        assert!(data["url"].as_str().is_some_and(|url| url.contains(id)), "{id}: {data}");
        assert!(data["title"].is_string(), "{id}");
        for form in ["text", "eml", "chat", "status"] {
            let ran = run(&site, &["show", id, "--as", form]);
            assert_eq!(ran.stdout, "");
            refused(&ran, 2, &[&format!("--as {form}: "), "markdown or json"]);
        }
    }
    let incident = shown(&site, &["INC-2026-0001", "--as", "json", "-q"]);
    assert_eq!(incident, super::read(site.join("out/public/incidents/INC-2026-0001/index.json")));
    let markdown = shown(&site, &["INC-2026-0001"]);
    for said in [
        "Words with `code` & \\<more>.",
        "\n- one\n- two\n",
        "| a | b |\n|---|---|\n| c | d |",
        "```\nlines\n  of code\n```",
        "It *stops*.",
        "[Upgrade the \\*client\\* now](https://example.org/advisories/ADV-2026-0001/)",
    ] {
        assert!(markdown.contains(said), "{said:?} in {markdown}");
    }
}

#[test]
fn what_is_withheld_is_said_to_be() {
    let (_room, site) = site();
    let ran = run(&site, &["show", "ADV-2026-0002", "--edition", "public"]);
    assert_eq!(ran.stdout, "");
    refused(
        &ran,
        1,
        &[
            "ADV-2026-0002 is not in the edition `public`: its label is TLP:AMBER",
            "these editions show it: customers, internal",
        ],
    );
    let least = run(&site, &["show", "ADV-2026-0002"]).fine();
    assert_eq!(least.stderr, "as the edition `customers` shows it (AMBER)\n");
    let draft = run(&site, &["show", "ADV-2026-0003"]);
    refused(
        &draft,
        1,
        &["ADV-2026-0003 is in no edition", "it is a draft", "with --drafts: customers, internal"],
    );
    let text = shown(&site, &["ADV-2026-0003", "--drafts", "-q"]);
    assert!(
        text.contains("ADV-2026-0003: Not yet (draft)") && text.contains("Draft: not yet"),
        "{text}"
    );
    refused(&run(&site, &["show", "ADV-2026-0011"]), 2, &["did you mean ADV-2026-0001?"]);
    refused(&run(&site, &["show", "nothing/like/that"]), 2, &["casebook list KIND"]);
    refused(&run(&site, &["show", "ADV-2026-0001", "--as", "pdf"]), 2, &["pdf"]);
    refused(&run(&site, &["show", "ADV-2026-0001", "--edition", "publik"]), 2, &["public"]);
    write(&site, &[("content/pages/broken.md", "no front matter\n")]);
    let broken = run(&site, &["show", "ADV-2026-0001"]);
    assert_eq!(broken.stdout, "");
    refused(&broken, 1, &["content/pages/broken.md", "mend the errors above first"]);
}

#[test]
fn an_embargo_says_until_when() {
    let (_room, site) = site();
    let held = PUBLIC.replace(
        "publish = \"published\"",
        "publish = \"embargoed\"\nembargo_until = 2026-12-24T12:00:00Z",
    );
    write(&site, &[("content/advisories/ADV-2026-0001.md", &held)]);
    let ran = run(&site, &["show", "ADV-2026-0001", "--edition", "public"]);
    refused(
        &ran,
        1,
        &["it is embargoed until 2026-12-24T12:00:00Z", "the edition `internal` shows it"],
    );
    let internal = run(&site, &["show", "ADV-2026-0001"]).fine();
    assert!(internal.stderr.contains("`internal`"), "{}", internal.stderr);
    for said in ["(under embargo)", "before the embargo ends, 2026-12-24 12:00 UTC."] {
        assert!(internal.stdout.replace('\n', " ").contains(said), "{}", internal.stdout);
    }
    let after = run(&site, &["show", "ADV-2026-0001", "--as-of", "2026-12-24T12:00:00Z"]).fine();
    assert!(after.stderr.contains("`public`") && !after.stdout.contains("embargo"));
}
