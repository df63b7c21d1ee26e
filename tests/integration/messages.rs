//! The messages of the interface: every id that is used is there, and every one that is there is used.

use crate::support::{files, repository};
use std::collections::BTreeSet;

/// The ids of the English catalogue, and which of them are words of records, whose ids are put together.
fn catalogue() -> (BTreeSet<String>, BTreeSet<String>) {
    let folder = repository().join("themes/default/languages/en");
    let (mut ids, mut of_records) = (BTreeSet::new(), BTreeSet::new());
    for (path, bytes) in files(&folder) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        for line in text.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic())) {
            let id = line.split([' ', '=']).next().expect("a first word").to_owned();
            if path == "words.ftl" {
                of_records.insert(id.clone());
            }
            ids.insert(id);
        }
    }
    (ids, of_records)
}

/// The sources that may use messages: the program, the templates and the scripts.
fn sources() -> Vec<(String, String)> {
    let root = repository();
    let folders = ["src", "themes/default/templates", "themes/default/static"];
    let mut found = Vec::new();
    for folder in folders {
        for (path, bytes) in files(&root.join(folder)) {
            if let Ok(text) = String::from_utf8(bytes) {
                found.push((format!("{folder}/{path}"), text));
            }
        }
    }
    assert!(found.len() > 150, "the sources are read");
    found
}

/// The words that follow each of `marks` up to the end of an id.
fn after<'t>(text: &'t str, marks: &[&str]) -> Vec<&'t str> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let of = |mark: &str| {
        let places = text.match_indices(mark).map(|(at, m)| at + m.len()).collect::<Vec<_>>();
        places.into_iter().map(|at| text[at..].split(ends).next().unwrap_or_default())
    };
    marks.iter().flat_map(|mark| of(mark).collect::<Vec<_>>()).filter(|id| !id.is_empty()).collect()
}

#[test]
fn every_message_that_is_used_is_there() {
    let (ids, _) = catalogue();
    let mut missing = BTreeSet::new();
    for (path, text) in sources() {
        let marks: &[&str] = match path.rsplit('.').next() {
            Some("html") => &["text.", "say(id=\"", "say(id='"],
            Some("js") => &["casebook.say('"],
            _ => &["say!(\"", "tell!(\"", "say!(\n            \"", "tell!(\n            \""],
        };
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let code: Vec<&str> = text.lines().filter(is_code).collect();
        for id in after(&code.join("\n"), marks) {
            // A view may have a field of that name too.
            let own = path.ends_with(".html") && !id.contains('_');
            if !own && !ids.contains(id) {
                missing.insert(format!("{path}: {id}"));
            }
        }
    }
    assert!(missing.is_empty(), "no message for {missing:#?}");
}

#[test]
fn every_message_that_is_there_is_used() {
    let (ids, of_records) = catalogue();
    let sources = sources();
    // Ids that the program puts together of a beginning and a name or number.
    let made = ["month_", "date_", "calendar_month_"];
    let words: BTreeSet<&str> =
        sources.iter().flat_map(|(_, text)| after(text, &["\"", "'", "text."])).collect();
    let mut unused: Vec<&String> = ids
        .iter()
        .filter(|id| !of_records.contains(*id) && !made.iter().any(|m| id.starts_with(m)))
        .filter(|id| !words.contains(id.as_str()))
        .collect();
    unused.sort();
    assert!(unused.is_empty(), "nobody uses {unused:#?}");
}
