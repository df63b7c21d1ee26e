//! Copies of small sites that are compiled in the test, and of the demonstration.

use crate::support::{repository, write};
use casebook::diagnostic::Level;
use casebook::edition::{Disclosure, Moderation, RecordIndex, disclose};
use casebook::graph::Casebook;
use casebook::identifier::Kind;
use casebook::pipeline::compile;
use casebook::plan::plan;
use casebook::render::{Form, Renderer, Templates};
use casebook::source::{LoadOptions, load};
use jiff::Timestamp;
use std::path::Path;

/// The longest line, in columns.
const WIDTH: usize = 72;

const SITE: &str = r#"
title = "Example"
base_url = "https://security.example.com"
[organization]
name = "Example Registry"
contact = "mailto:security@example.com"
[editions.public]
tlp = "CLEAR"
[editions.internal]
tlp = "AMBER+STRICT"
base_url = "https://intranet.example.com/security"
"#;

const ADVISORY: &str = r#"+++
id = "ADV-2026-0001"
title = "Upgrade"
publish = "published"
tlp = "CLEAR"
published = 2026-03-03T16:00:00Z
severity = "medium"
cvss = ["CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"]
action = { required = true, by = 2026-03-16 }
message = "Please **upgrade** & read [the notes](https://example.com/notes), for a client of this kind writes its token into its log, where everybody may read it."
references = [{ title = "Release", url = "https://example.com/releases/4.2.7" }]

[[affected]]
product = "cache-client"
versions = ">=4.2.0, <4.2.7"
fixed = ["4.2.7"]
status = "fixed"

[[remediation]]
category = "vendor_fix"
steps = ["Run `upgrade <now>`.", "Rotate."]

[[indicators]]
kind = "ipv4"
value = "192.0.2.44"
note = "Seen *first*."

[[indicators]]
kind = "domain"
value = "canary.example.net"
tlp = "AMBER"

[[updates]]
at = 2026-03-05T09:00:00Z
version = "2"
what = "Earlier."

[[updates]]
at = 2026-03-09T11:00:00Z
version = "3"
what = "Later."

[[faq]]
q = "Why?"
a = """Because:

- of this long log that everybody may read, and that is kept for years,
- and that."""
+++

## What happened

A token was written.
"#;

fn now() -> Timestamp {
    "2026-11-21T00:00:00Z".parse().unwrap()
}

fn moderation() -> Moderation {
    Moderation { now: now(), drafts: false, csaf_2_1: false }
}

/// The casebook of a folder, which has no error.
fn read(root: &Path) -> Casebook {
    let (sources, mut diagnostics) = load(&LoadOptions::new(root));
    let (book, found) = compile(sources, moderation());
    diagnostics.extend(found);
    let errors: Vec<_> = diagnostics.iter().filter(|d| d.level == Level::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    book
}

fn site(config: &str, advisory: &str) -> Casebook {
    let folder = tempfile::tempdir().unwrap();
    let record = "content/advisories/ADV-2026-0001.md";
    write(folder.path(), &[("casebook.toml", config), (record, advisory)]);
    read(folder.path())
}

fn copy_as(d: &Disclosure<'_>, index: RecordIndex, form: Form) -> Option<String> {
    let sources = d.sources();
    let templates = Templates::read(sources, d.config()).ok().unwrap();
    let (plan, _) = plan(d);
    Renderer::new(d, &plan, &templates).copy_as(index, form)
}

fn copy(book: &Casebook, edition: &str, form: Form) -> String {
    let edition = book.config.edition(edition).unwrap();
    let d = disclose(book, edition, moderation());
    copy_as(&d, d.list(Kind::Advisory)[0], form).unwrap()
}

/// A mail whose lines are whole again, so that words can be searched for.
fn decoded(mail: &str) -> String {
    assert!(!mail.contains("Content-Transfer-Encoding: base64"), "it can be searched: {mail}");
    mail.replace("=\r\n", "").replace("=3D", "=")
}

/// The fields of the head of a mail, unfolded.
fn head(mail: &str) -> Vec<String> {
    let (head, _) = mail.split_once("\r\n\r\n").unwrap();
    head.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n").map(str::to_owned).collect()
}

fn field(mail: &str, name: &str) -> String {
    let found: Vec<String> =
        head(mail).into_iter().filter(|line| line.starts_with(&format!("{name}: "))).collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0][name.len() + 2..].to_owned()
}

#[test]
fn the_text_reads_as_this() {
    let text = copy(&site(SITE, ADVISORY), "public", Form::Text);
    let expected = "\
TLP:CLEAR

ADV-2026-0001: Upgrade

Published:     2026-03-03 16:00 UTC
Updated:       2026-03-09 11:00 UTC, version 3
Severity:      Medium
CVSS 3.1:      6.5 (medium)
  CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N

ACTION REQUIRED by 2026-03-16

Please upgrade & read the notes <https://example.com/notes>, for a
client of this kind writes its token into its log, where everybody may
read it.

Am I affected?
--------------
cache-client
  Status:        Affected, fix available
  Versions:      >=4.2.0, <4.2.7
  Fixed in:      4.2.7

What to do
----------
Do this by 2026-03-16.

Fix
  1. Run `upgrade <now>`.
  2. Rotate.

Indicators of compromise
------------------------
Written so that nothing follows them by accident: [.] stands for a dot,
hxxp for http.

- IPv4 address: 192[.]0[.]2[.]44
    Seen first.

Updates
-------
2026-03-09 11:00 UTC, version 3
  Later.

2026-03-05 09:00 UTC, version 2
  Earlier.

2026-03-03 16:00 UTC, version 1
  First published.

Questions and answers
---------------------
Q: Why?
   Because:

   - of this long log that everybody may read, and that is kept for
     years,
   - and that.

References
----------
- Release
  https://example.com/releases/4.2.7

This advisory on the web
------------------------
https://security.example.com/advisories/ADV-2026-0001/

It also says there: What happened.

Published by Example Registry.
Contact: security@example.com

TLP:CLEAR
";
    assert_eq!(text, expected);
}

#[test]
fn a_withheld_indicator_is_in_no_copy() {
    let book = site(SITE, ADVISORY);
    for form in [Form::Chat, Form::Status] {
        let public = copy(&book, "public", form);
        assert!(!public.contains("canary") && !public.contains("AMBER"), "{public}");
    }
    for form in [Form::Text, Form::Mail] {
        let public = decoded(&copy(&book, "public", form));
        assert!(!public.contains("canary") && !public.contains("AMBER"), "{public}");
        let internal = decoded(&copy(&book, "internal", form));
        assert!(internal.contains("canary[.]example[.]net"), "{internal}");
        assert!(internal.contains("TLP:AMBER"));
        assert!(!internal.contains("security.example.com/advisories"), "its own address");
    }
    assert!(copy(&book, "internal", Form::Text).starts_with("TLP:AMBER\n"));
}

#[test]
fn a_mail_has_the_fields_of_its_content() {
    let mail = copy(&site(SITE, ADVISORY), "public", Form::Mail);
    assert_eq!(field(&mail, "Subject"), "[TLP:CLEAR] ADV-2026-0001: Upgrade");
    assert_eq!(field(&mail, "From"), "\"Example Registry\" <security@example.com>");
    assert_eq!(field(&mail, "Date"), "Mon, 9 Mar 2026 11:00:00 +0000");
    let id = field(&mail, "Message-ID");
    assert!(id.starts_with("<ADV-2026-0001.20260309T110000Z."), "{id}");
    assert!(id.ends_with("@security.example.com>"), "{id}");
    assert_eq!(head(&mail).len(), 6, "and no other field: {:?}", head(&mail));
    assert!(mail.contains("text/plain; charset=\"utf-8\"") && mail.contains("text/html; charset="));
    assert!(mail.is_ascii() && !mail.replace("\r\n", "").contains(['\r', '\n']));
    let long = mail.split("\r\n").find(|line| line.len() > 78);
    assert_eq!(long, None, "short lines");
    let page = decoded(&mail);
    assert!(page.contains("<ol><li>Run <code>upgrade &lt;now&gt;</code>.</li>"), "{page}");
    let other = field(&copy(&site(SITE, ADVISORY), "internal", Form::Mail), "Message-ID");
    assert!(other.ends_with("@intranet.example.com>") && other != id, "{other}");
}

#[test]
fn no_title_writes_a_header() {
    let hostile = [
        r"x\r\nBcc: evil@example.net",
        r"x\nBcc: evil@example.net\n\n<script>",
        r"x\rBcc: evil@example.net",
        r"\u0085Bcc: evil@example.net\u2028X: y",
        r"=?utf-8?Q?x=0D=0ABcc:_evil@example.net?=",
    ];
    for title in hostile {
        let advisory = ADVISORY.replace("\"Upgrade\"", &format!("\"{title}\""));
        let config = SITE.replace("\"Example Registry\"", &format!("\"{title}\""));
        let mail = copy(&site(&config, &advisory), "public", Form::Mail);
        let names: Vec<String> =
            head(&mail).iter().map(|l| l.split(':').next().unwrap().to_owned()).collect();
        let expected = ["Date", "From", "Subject", "Message-ID", "MIME-Version", "Content-Type"];
        assert_eq!(names, expected, "{title}");
        assert!(!mail.contains("\nBcc") && !mail.contains("\rBcc"), "{mail}");
        assert!(
            !head(&mail).join("").contains("=?utf-8?Q?x=0D"),
            "no encoded word of a writer's own: {mail}"
        );
        assert!(mail.is_ascii() && !mail.replace("\r\n", "").contains(['\r', '\n']));
        let text = copy(&site(&config, &advisory), "public", Form::Text);
        assert!(!text.contains("\nBcc") && !text.contains('\r'), "{text}");
    }
}

#[test]
fn other_scripts_are_encoded_in_heads_and_wrapped_by_their_width() {
    let title = "鍵を替えてください。".repeat(12);
    let advisory = ADVISORY.replace("\"Upgrade\"", &format!("\"{title}\""));
    let book = site(SITE, &advisory);
    let subject = field(&copy(&book, "public", Form::Mail), "Subject");
    assert!(subject.starts_with("=?utf-8?B?") && subject.is_ascii(), "{subject}");
    let text = copy(&book, "public", Form::Text);
    let widths: Vec<usize> = text.lines().map(textwrap::core::display_width).collect();
    assert!(widths.iter().all(|width| *width <= WIDTH), "{text}");
    assert!(widths.iter().filter(|width| **width > WIDTH - 4).count() >= 2, "filled: {text}");
    assert!(!text.lines().any(|line| line.starts_with('。')), "{text}");
}

#[test]
fn without_a_mail_address_a_sender_has_to_be_filled_in() {
    let config = SITE.replace("mailto:security@example.com", "https://example.com/contact");
    let mail = copy(&site(&config, ADVISORY), "public", Form::Mail);
    assert_eq!(field(&mail, "From"), "\"FILL IN THE SENDER\" <fill-in-the-sender@sender.invalid>");
    let text = copy(&site(&config, ADVISORY), "public", Form::Text);
    assert!(text.contains("\nContact: https://example.com/contact\n"), "{text}");
}

#[test]
fn an_advisory_without_dates_has_no_date() {
    let advisory = ADVISORY.replace("published = 2026-03-03T16:00:00Z\n", "");
    let (before, rest) = advisory.split_once("[[updates]]").unwrap();
    let advisory = format!("{before}{}", &rest[rest.find("[[faq]]").unwrap()..]);
    let mail = copy(&site(SITE, &advisory), "public", Form::Mail);
    assert!(!head(&mail).iter().any(|line| line.starts_with("Date:")), "the clock is not read");
    assert!(field(&mail, "Message-ID").contains(".undated."));
}

#[test]
fn the_demonstration_has_a_copy_of_each_advisory_and_of_nothing_else() {
    let book = read(&repository());
    for edition in &book.config.editions {
        let d = disclose(&book, edition, moderation());
        let templates = Templates::read(d.sources(), d.config()).ok().unwrap();
        let (plan, _) = plan(&d);
        let renderer = Renderer::new(&d, &plan, &templates);
        for (index, record) in book.iter() {
            let disclosed = record.id.kind() == Kind::Advisory && d.shows(index);
            let text = renderer.copy_as(index, Form::Text);
            assert_eq!(text.is_some(), disclosed, "{}", record.id);
            let Some(text) = text else { continue };
            let label = format!("TLP:{}\n", d.page_tlp(index));
            assert!(text.starts_with(&label) && text.ends_with(&format!("\n\n{label}")), "{text}");
            assert!(!text.contains('\r') && !text.contains("\n\n\n") && !text.contains(" \n"));
            for line in text.lines() {
                let wide = textwrap::core::display_width(line) > WIDTH;
                // An address or a line of code stays whole.
                let whole = !line.trim().contains(' ') || line.starts_with("       ");
                assert!(!wide || whole, "{}: {line}", record.id);
            }
            for tag in ["<p>", "</", "<a ", "<em", "<strong", "<code", "&amp;", "&lt;", "<span"] {
                assert!(!text.contains(tag), "{}: {tag}", record.id);
            }
            let mail = renderer.copy_as(index, Form::Mail).unwrap();
            let page = decoded(&mail);
            for loaded in ["<img", "<script", "<style", "<link", " src=", "url("] {
                assert!(!page.contains(loaded), "{}: {loaded}", record.id);
            }
            assert!(mail.is_ascii() && !mail.replace("\r\n", "").contains(['\r', '\n']));
            for form in [Form::Chat, Form::Status] {
                let short = renderer.copy_as(index, form).unwrap();
                let ends = [format!("TLP:{}", d.page_tlp(index)), format!("\n\n{label}")];
                assert!(short.starts_with(&ends[0]) && short.ends_with(&ends[1]), "{short}");
                let limit = if form == Form::Chat { 650 } else { 1300 };
                assert!(short.chars().count() <= limit, "{}: {short}", record.id);
                let title = short.lines().find_map(|line| line.strip_prefix("Title: "));
                assert!(title.is_none_or(|title| title.chars().count() <= 100), "{short}");
                assert_eq!(renderer.copy_as(index, form).unwrap(), short);
            }
            assert_eq!(renderer.copy_as(index, Form::Text).unwrap(), text);
            assert_eq!(renderer.copy_as(index, Form::Mail).unwrap(), mail, "the same bytes twice");
        }
    }
}

/// The word for a status page, of an advisory with these products and this action.
fn standing(rest: &str) -> String {
    let head = "+++\nid = \"ADV-2026-0001\"\ntitle = \"T\"\ntlp = \"CLEAR\"\nmessage = \"M.\"\n";
    let publish = if rest.contains("publish") { "" } else { "publish = \"published\"\n" };
    let config = format!("{SITE}[policy]\nprofile = \"none\"\n");
    let text =
        copy(&site(&config, &format!("{head}{publish}{rest}\n+++\n")), "public", Form::Status);
    text.lines().find_map(|line| line.strip_prefix("Status: ")).unwrap().to_owned()
}

#[test]
fn the_word_for_a_status_page_follows_from_the_record() {
    let act = "action = { required = true }\n";
    let affected =
        "[[affected]]\nproduct = \"a\"\nversions = \"<2.0.0\"\nstatus = \"known_affected\"\n";
    let fixed = "[[affected]]\nproduct = \"a\"\nversions = \"<2.0.0\"\nfixed = [\"2.0.0\"]\nstatus = \"fixed\"\n";
    let open = "[[affected]]\nproduct = \"b\"\nstatus = \"under_investigation\"\n";
    let other = open.replace("under_investigation", "known_affected");
    let fix = "[[remediation]]\ncategory = \"vendor_fix\"\nsteps = [\"Upgrade.\"]\n";
    let of_other =
        "[[remediation]]\ncategory = \"vendor_fix\"\nsteps = [\"Upgrade.\"]\nproducts = [\"b\"]\n";
    for (rest, word) in [
        (String::new(), "identified"),
        (affected.to_owned(), "identified"),
        ([act, affected, open].concat(), "investigating"),
        ([act, affected].concat(), "identified"),
        ([act, affected, &other, of_other].concat(), "identified"),
        ([act, affected, fix].concat(), "monitoring"),
        ([act, fixed].concat(), "monitoring"),
        (fixed.to_owned(), "resolved"),
        ("action = { required = false }".to_owned(), "resolved"),
        (["publish = \"withdrawn\"\npublished = 2026-03-03\n", act, affected].concat(), "resolved"),
    ] {
        assert_eq!(standing(&rest), word, "{rest}");
    }
}

#[test]
fn a_chat_message_calls_nobody_and_stays_short() {
    let words = "@channel <!here> [click](https://evil.example) `npm i @example/x` ".repeat(30);
    let advisory =
        ADVISORY.replace("title = \"Upgrade\"", &format!("title = \"{}\"", words.trim())).replace(
            "Run `upgrade <now>`.",
            &words.replace("<!here> [click](https://evil.example)", ""),
        );
    let text = copy(&site(SITE, &advisory), "public", Form::Chat);
    for called in ["@channel", "<!here", "](https://evil"] {
        assert!(!text.contains(called), "{called} in {text}");
    }
    assert!(text.chars().count() <= 700, "{text}");
    assert!(text.lines().all(|line| line.matches('`').count() % 2 == 0), "{text}");
}
