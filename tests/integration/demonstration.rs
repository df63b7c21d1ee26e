//! The repository's own demonstration site: built without a warning, every link leads somewhere,
//! pages that load nothing from elsewhere, and what it says agrees with the facts it is written from.

#[path = "demonstration/facts.rs"]
mod facts;
#[path = "demonstration/html.rs"]
pub(crate) mod html;
#[path = "demonstration/sheets.rs"]
mod sheets;

use crate::support::{casebook, files, repository, run, write};
use html::{Page, links_of, resolve};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Output;
use std::sync::OnceLock;

/// The editions with their base URLs, as casebook.toml has them.
const EDITIONS: [(&str, &str); 3] = [
    ("public", "https://security.example.com"),
    ("customers", "https://customers.example.com/security"),
    ("internal", "https://intranet.example.com/security"),
];

struct Built {
    output: Output,
    editions: BTreeMap<&'static str, BTreeMap<String, Vec<u8>>>,
}

/// The site, built once for all tests.
fn built() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().to_str().expect("UTF-8");
        let output =
            casebook(&repository(), &["build", "-o", out]).output().expect("the binary starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let all = EDITIONS
            .into_iter()
            .map(|(name, _)| (name, files(&folder.path().join(name))))
            .collect();
        Built { output, editions: all }
    })
}

/// Runs a check on each edition and shows all that is wrong at once.
#[track_caller]
fn each(check: impl Fn(&str, &str, &BTreeMap<String, Vec<u8>>) -> Vec<String>) {
    let mut wrong = Vec::new();
    for (name, base) in EDITIONS {
        let edition = &built().editions[name];
        assert!(edition.contains_key("index.html") && edition.len() > 60, "{name} is built");
        wrong.extend(check(name, base, edition).into_iter().map(|w| format!("{name}: {w}")));
    }
    assert!(
        wrong.is_empty(),
        "{} faults\n{}",
        wrong.len(),
        wrong[..wrong.len().min(30)].join("\n")
    );
}

fn pages(edition: &BTreeMap<String, Vec<u8>>) -> Vec<(&str, Page)> {
    let html = edition.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| {
        (path.as_str(), Page::read(std::str::from_utf8(bytes).expect("UTF-8")))
    })
    .collect()
}

#[test]
fn it_is_built_in_three_editions_without_a_word_of_warning() {
    let output = &built().output;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("warning") && !said.contains("error"), "{said}");
    let mut names: Vec<&str> = built().editions.keys().copied().collect();
    names.sort_unstable();
    assert_eq!(names, ["customers", "internal", "public"]);
}

#[test]
fn every_internal_link_and_anchor_leads_somewhere() {
    each(|_, base, edition| {
        let pages = pages(edition);
        let ids: BTreeMap<&str, BTreeSet<&str>> =
            pages.iter().map(|(path, page)| (*path, page.ids().into_iter().collect())).collect();
        let mut wrong = Vec::new();
        let mut checked = 0;
        for (path, page) in &pages {
            for link in links_of(page) {
                let Some((file, fragment)) = resolve(path, &link, base) else { continue };
                checked += 1;
                let Some(file) = file else {
                    wrong.push(format!("{path} links to {link}, which leaves the site"));
                    continue;
                };
                if !edition.contains_key(&file) {
                    wrong.push(format!("{path} links to {link}: there is no {file}"));
                } else if let (Some(fragment), Some(known)) = (fragment, ids.get(file.as_str()))
                    && !known.contains(fragment.as_str())
                {
                    wrong.push(format!("{path} links to {link}: no id `{fragment}` in {file}"));
                }
            }
        }
        assert!(checked > 1000, "links are found: {checked}");
        wrong
    });
}

#[test]
fn pages_run_nothing_and_load_nothing_from_elsewhere() {
    each(|_, _, edition| {
        let mut wrong = Vec::new();
        for (path, page) in pages(edition) {
            for tag in &page.tags {
                // Scripts are a comfort: files of the edition itself, and few of them.
                let own = [
                    ("", "assets/find.js"),
                    ("search/", "../assets/search.js"),
                    ("incidents/", "../../assets/incident.js"),
                    ("improvements/table/", "../assets/table.js"),
                    ("advisories/", "../assets/versions.js"),
                    ("advisories/", "../assets/affected.js"),
                    ("report/", "../assets/cvss.js"),
                    ("report/", "../assets/report.js"),
                    ("incidents/", "../assets/list.js"),
                    ("advisories/", "../assets/list.js"),
                    ("events/", "../assets/list.js"),
                ];
                // Words come with a script of the page; their file is named after the page.
                let of_words =
                    |src: &str| src.ends_with("assets/say.js") || src.contains("assets/words/");
                let has_own = own.iter().skip(1).any(|(page, _)| path.starts_with(page));
                let own = own.iter().any(|(page, script)| {
                    path.starts_with(page)
                        && tag.get("src").is_some_and(|src| src.ends_with(script))
                }) || (has_own && tag.get("src").is_some_and(of_words));
                if tag.name == "script" && tag.get("type") != Some("application/ld+json") && !own {
                    wrong.push(format!("{path} has a script"));
                }
                if tag.name == "style" || tag.name == "base" {
                    wrong.push(format!("{path} has <{}>", tag.name));
                }
                for (name, value) in &tag.attributes {
                    if name == "style" || name.starts_with("on") {
                        wrong.push(format!("{path} has {name}=\"{value}\""));
                    }
                    let loads = match tag.name.as_str() {
                        "a" => false,
                        // Not loaded: an address that says what the page is called, or leads on.
                        "link" => {
                            name == "href"
                                && !["canonical", "alternate", "prev", "next"]
                                    .contains(&tag.get("rel").unwrap_or(""))
                        }
                        _ => [
                            "src",
                            "srcset",
                            "href",
                            "xlink:href",
                            "data",
                            "poster",
                            "action",
                            "background",
                        ]
                        .contains(&name.as_str()),
                    };
                    if loads && (value.contains("//") || value.starts_with("data:")) {
                        wrong.push(format!("{path} loads {value}"));
                    }
                }
            }
        }
        for (path, bytes) in edition.iter().filter(|(p, _)| p.ends_with(".css")) {
            let css = String::from_utf8_lossy(bytes);
            if css.contains("@import")
                || css.contains("url(http")
                || css.contains("url(\"http")
                || css.contains("url(//")
            {
                wrong.push(format!("{path} loads from elsewhere"));
            }
        }
        wrong
    });
}

#[test]
fn each_page_has_a_title_an_address_one_heading_and_ids_of_its_own() {
    each(|_, base, edition| {
        let mut wrong = Vec::new();
        for (path, page) in pages(edition) {
            if page.titles().iter().filter(|t| !t.trim().is_empty()).count() != 1 {
                wrong.push(format!("{path} has not one title"));
            }
            if page.tags.iter().filter(|t| t.name == "h1").count() != 1
                || page.texts("h1").iter().any(|t| t.trim().is_empty())
            {
                wrong.push(format!("{path} has not one h1 with words"));
            }
            let address = format!("{base}/{}", path.strip_suffix("index.html").unwrap_or(path));
            let canonical: Vec<&str> = page
                .tags
                .iter()
                .filter(|t| t.name == "link" && t.get("rel") == Some("canonical"))
                .filter_map(|t| t.get("href"))
                .collect();
            if canonical != [address.as_str()] {
                wrong.push(format!("{path} has the canonical address {canonical:?}"));
            }
            let mut seen = BTreeSet::new();
            for id in page.ids() {
                if !seen.insert(id) {
                    wrong.push(format!("{path} has the id `{id}` twice"));
                }
            }
            // The last folder of a translation is its language.
            let folder = path.trim_end_matches("/index.html").rsplit('/').next();
            let language = folder.filter(|f| ["ar", "de"].contains(f)).unwrap_or("en");
            if !page.tags.iter().any(|t| t.name == "html" && t.get("lang") == Some(language)) {
                wrong.push(format!("{path} names no language"));
            }
            wrong.extend(page.faults.iter().map(|f| format!("{path}: {f}")));
        }
        wrong
    });
}

#[test]
fn structured_data_and_records_as_json_can_be_read() {
    each(|_, base, edition| {
        let mut wrong = Vec::new();
        let mut read = 0;
        for (path, page) in pages(edition) {
            for text in page.texts("script").into_iter().filter(|text| !text.is_empty()) {
                read += 1;
                match serde_json::from_str::<serde_json::Value>(&text) {
                    Ok(data)
                        if data["@context"] == "https://schema.org" && data["url"].is_string() => {}
                    Ok(data) => wrong.push(format!("{path}: not schema.org data: {data}")),
                    Err(e) => wrong.push(format!("{path}: {e}")),
                }
            }
        }
        for (path, bytes) in edition.iter().filter(|(p, _)| p.ends_with("/index.json")) {
            read += 1;
            let page = path.strip_suffix("index.json").expect("its end");
            match serde_json::from_slice::<serde_json::Value>(bytes) {
                Ok(data)
                    if data["url"] == format!("{base}/{page}")
                        && page.contains(data["id"].as_str().unwrap_or("?")) => {}
                Ok(_) => wrong.push(format!("{path} does not say its address and id")),
                Err(e) => wrong.push(format!("{path}: {e}")),
            }
        }
        assert!(read > 40, "there is data: {read}");
        wrong
    });
}

/// Any JSON in which no object names a field twice.
struct Strict;

impl<'de> serde::Deserialize<'de> for Strict {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> serde::de::Visitor<'de> for Any {
            type Value = Strict;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("JSON")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_str<E>(self, _: &str) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_unit<E>(self) -> Result<Strict, E> {
                Ok(Strict)
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                mut of: A,
            ) -> Result<Strict, A::Error> {
                while of.next_element::<Strict>()?.is_some() {}
                Ok(Strict)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut of: A,
            ) -> Result<Strict, A::Error> {
                let mut names = BTreeSet::new();
                while let Some((name, Strict)) = of.next_entry::<String, Strict>()? {
                    if !names.insert(name.clone()) {
                        return Err(serde::de::Error::custom(format!(
                            "the field `{name}` stands twice"
                        )));
                    }
                }
                Ok(Strict)
            }
        }
        from.deserialize_any(Any)
    }
}

#[test]
fn no_field_of_a_record_as_json_stands_twice() {
    each(|_, _, edition| {
        let data = edition.iter().filter(|(path, _)| path.ends_with("/index.json"));
        data.filter_map(|(path, bytes)| {
            let fault = serde_json::from_slice::<Strict>(bytes).err()?;
            Some(format!("{path}: {fault}"))
        })
        .collect()
    });
}

#[test]
fn feed_and_sitemap_are_well_formed_and_list_what_is_there() {
    each(|_, base, edition| {
        let text = |path: &str| String::from_utf8(edition[path].clone()).expect("UTF-8");
        let mut wrong = Vec::new();
        for path in ["feed.xml", "sitemap.xml"] {
            wrong
                .extend(html::not_well_formed(&text(path)).map(|fault| format!("{path}: {fault}")));
        }
        let address =
            |path: &str| format!("{base}/{}", path.strip_suffix("index.html").unwrap_or(path));
        let all: BTreeSet<String> = edition
            .keys()
            .filter(|p| p.ends_with(".html") && *p != "404.html")
            .map(|p| address(p))
            .collect();
        let listed = html::contents(&text("sitemap.xml"), "loc");
        let set: BTreeSet<String> = listed.iter().cloned().collect();
        if set.len() != listed.len() {
            wrong.push("sitemap.xml lists an address twice".to_owned());
        }
        wrong.extend(all.difference(&set).map(|a| format!("sitemap.xml lacks {a}")));
        wrong.extend(
            set.difference(&all).map(|a| format!("sitemap.xml lists {a}, which is not there")),
        );

        let folders = ["incidents/", "advisories/", "events/", "procedures/", "reviews/"];
        let record = |p: &&String| {
            let id = folders
                .iter()
                .find_map(|f| p.strip_prefix(f))
                .and_then(|p| p.strip_suffix("/index.html"));
            id.is_some_and(|id| id.contains('-') && !id.contains('/'))
        };
        // Who may know it early reads what is under embargo on its page, and in no feed.
        let early = |p: &&String| text(p).contains("class=\"notice notice-embargoed\"");
        let told = edition.keys().filter(record).filter(|p| !early(p));
        let records: BTreeSet<String> = told.map(|p| address(p)).collect();
        let mut entries = html::contents(&text("feed.xml"), "id");
        if entries.first() != Some(&format!("{base}/feed.xml")) {
            wrong.push("feed.xml does not say its own id first".to_owned());
        }
        entries.remove(0);
        let entries: BTreeSet<String> = entries.into_iter().collect();
        assert!(
            records.len() > 10 && records.len() < 100,
            "the feed holds all records: {}",
            records.len()
        );
        wrong.extend(records.difference(&entries).map(|a| format!("feed.xml lacks {a}")));
        wrong.extend(
            entries.difference(&records).map(|a| format!("feed.xml lists {a}, which is no record")),
        );
        for time in html::contents(&text("feed.xml"), "updated") {
            if time.parse::<jiff::Timestamp>().is_err() {
                wrong.push(format!("feed.xml: `{time}` is no RFC 3339 time"));
            }
        }
        wrong
    });
}

/// Lists that are there although they are empty, lists that are missing, and links to either.
fn lists(edition: &BTreeMap<String, Vec<u8>>, base: &str) -> Vec<String> {
    const LISTS: [&str; 13] = [
        "incidents",
        "advisories",
        "events",
        "improvements",
        "procedures",
        "reviews",
        "findings",
        "services",
        "teams",
        "parties",
        "tags",
        "attack",
        "cve",
    ];
    let mut wrong = Vec::new();
    let pages = pages(edition);
    for list in LISTS {
        let index = format!("{list}/index.html");
        let below = |p: &&String| {
            let rest = p.strip_prefix(list).and_then(|p| p.strip_prefix('/'));
            rest.is_some_and(|r| r.ends_with("/index.html") && !r.starts_with("page/"))
        };
        let items = edition.keys().filter(below).count();
        if (items > 0) != edition.contains_key(&index) {
            wrong.push(format!(
                "{list}: {items} items, but a list is there: {}",
                edition.contains_key(&index)
            ));
        }
        let linked = pages.iter().any(|(path, page)| {
            let leads = |l: &String| {
                resolve(path, l, base).is_some_and(|(f, _)| f.as_deref() == Some(&index))
            };
            links_of(page).iter().any(leads)
        });
        if linked != (items > 0) {
            wrong.push(format!("{list}: {items} items, but linked: {linked}"));
        }
    }
    wrong
}

#[test]
fn an_empty_kind_has_no_page_and_no_link() {
    each(|_, base, edition| lists(edition, base));
    // The demonstration has every kind; this site has free pages and one record alone.
    let folder = tempfile::tempdir().expect("a folder");
    let record = "+++\nid = \"ADV-2026-0001\"\ntitle = \"One\"\nmessage = \"Read.\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n";
    let page = "+++\ntitle = \"About\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n";
    let site = "title = \"Small\"\nbase_url = \"https://small.example\"\n";
    let draft = "+++\nid = \"SE-2026-0001\"\ntitle = \"Draft\"\ncategory = \"vulnerability\"\nreceived = 2026-01-01\nproblem = \"x\"\n+++\n";
    write(
        folder.path(),
        &[
            ("casebook.toml", site),
            ("content/advisories/ADV-2026-0001.md", record),
            ("content/events/SE-2026-0001.md", draft),
            ("content/pages/about.md", page),
        ],
    );
    run(folder.path(), &["build", "--quiet"]).fine();
    let edition = files(&folder.path().join("dist/public"));
    let wrong = lists(&edition, "https://small.example");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let there: Vec<&String> = edition.keys().filter(|p| p.ends_with("/index.html")).collect();
    assert_eq!(
        there,
        [
            "about/index.html",
            "advisories/ADV-2026-0001/index.html",
            "advisories/index.html",
            "search/index.html"
        ]
    );
}
