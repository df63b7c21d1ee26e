//! The layers of ARCHITECTURE.md: which module may name which, and what only some may do.

use crate::support::{files, repository};
use std::collections::{BTreeMap, BTreeSet};

/// The longest file, in lines.
const LONGEST: usize = 450;

/// The modules, top first, from the fenced block `import-order`.
fn order() -> Vec<String> {
    let path = repository().join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let block = text
        .split("```import-order\n")
        .nth(1)
        .expect("ARCHITECTURE.md has a block ```import-order");
    let block = block.split("```").next().expect("the block ends");
    block.split_whitespace().map(str::to_owned).collect()
}

/// The module of a path, as the order has it: `diagnostic::report` where that is listed apart.
fn listed<'a>(path: &'a str, order: &'a [String]) -> &'a str {
    let fits = |m: &&String| path == m.as_str() || path.starts_with(&format!("{m}::"));
    let first = path.split("::").next().unwrap_or_default();
    order.iter().filter(fits).max_by_key(|m| m.len()).map_or(first, String::as_str)
}

/// A file below src/.
struct Source {
    path: String,
    /// Its first module.
    module: String,
    /// The code alone.
    text: String,
    /// The file as it stands.
    written: String,
    /// Where its unit tests start.
    tests: usize,
}

fn sources() -> Vec<Source> {
    let found: Vec<Source> = files(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| {
            let written = String::from_utf8(bytes).expect("UTF-8");
            let text = code_of(&written);
            let module = path.split('/').next().expect("a part").trim_end_matches(".rs").to_owned();
            let of_tests = path.ends_with("tests.rs") || path == "markdown/hostile.rs";
            let tests = if of_tests { 0 } else { text.find("#[cfg(test)]").unwrap_or(text.len()) };
            Source { path, module, text, written, tests }
        })
        .collect();
    assert!(found.len() > 50, "the sources are read");
    found
}

/// Code with comments and strings blanked out, so that words in them count for nothing.
fn code_of(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = raw_string(rest) {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len())
        } else if c == '"' {
            string(rest)
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        out.extend(rest[..taken].chars().filter(|c| *c == '\n'));
        rest = &rest[taken..];
    }
    out
}

/// The number of `#` of a raw string that starts here.
fn raw_string(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return i + 1,
            _ => {}
        }
    }
    text.len()
}

/// What a text names after `crate::`, two modules deep, also in `use crate::{a, b::{c, d}}`.
fn named(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for prefix in ["crate::", "casebook::"] {
        for (at, _) in text.match_indices(prefix) {
            // `$crate::` is ours as well; `xcrate::` is not.
            if !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                found.extend(heads(&text[at + prefix.len()..], 2));
            }
        }
    }
    found.retain(|m| !m.is_empty());
    found
}

/// The first parts of the paths that start here, at most so many.
fn heads(text: &str, parts: usize) -> Vec<String> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        return items(group).into_iter().flat_map(|item| heads(item, parts)).collect();
    }
    let word: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    match text[word.len()..].strip_prefix("::").filter(|_| parts > 1) {
        Some(rest) => {
            heads(rest, parts - 1).into_iter().map(|next| format!("{word}::{next}")).collect()
        }
        None => vec![word],
    }
}

/// The items between braces, whatever nests in them.
fn items(text: &str) -> Vec<&str> {
    let (mut depth, mut start) = (1, 0);
    let mut found = Vec::new();
    for (i, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            found.push(&text[start..i]);
            start = i + 1;
        }
        if depth == 0 {
            break;
        }
    }
    found
}

#[test]
fn a_module_names_itself_and_those_below_it() {
    let order = order();
    let places: BTreeMap<&str, usize> =
        order.iter().enumerate().map(|(i, m)| (m.as_str(), i)).collect();
    assert_eq!(places.len(), order.len(), "a module stands twice in the order");
    let mut there: BTreeSet<&str> = BTreeSet::new();
    let sources = sources();
    let mut wrong = Vec::new();
    for source in &sources {
        let path = source.path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        let own = places.get_key_value(listed(&path, &order)).map(|(m, place)| (*m, *place));
        let Some((module, place)) = own else {
            wrong.push(format!("{} is of no module of `import-order`", source.path));
            continue;
        };
        there.insert(module);
        for path in named(&source.text) {
            let other = listed(&path, &order);
            match places.get(other) {
                None => {
                    wrong.push(format!("{} names crate::{other}, which is no module", source.path))
                }
                Some(above) if *above < place => {
                    wrong.push(format!("{} names {other}, which is above {module}", source.path));
                }
                Some(_) => {}
            }
        }
    }
    let unused: Vec<&&str> = places.keys().filter(|m| !there.contains(**m)).collect();
    assert!(unused.is_empty(), "`import-order` names what is not there: {unused:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pages_are_made_from_disclosed_views_alone() {
    let mut wrong = Vec::new();
    for source in sources() {
        let names: BTreeSet<String> = named(&source.text)
            .iter()
            .filter_map(|n| n.split("::").next().map(str::to_owned))
            .collect();
        if ["render", "plan"].contains(&source.module.as_str()) {
            let forbidden = names.iter().filter(|n| ["record", "graph"].contains(&n.as_str()));
            wrong.extend(forbidden.map(|n| format!("{} names {n}", source.path)));
        }
        let may = |granted: &str, modules: &[&str]| {
            let code = &source.text[..source.tests];
            !code.contains(granted) || modules.contains(&source.module.as_str())
        };
        if !may("of_audience", &["edition", "label"]) {
            wrong.push(format!("{} grants an audience's clearance", source.path));
        }
        if !may("of_author", &["graph", "policy", "record", "label"]) {
            wrong.push(format!("{} reads as the author", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_disk_the_clock_and_the_environment_are_touched_at_the_edges_alone() {
    const OUTSIDE: [&str; 9] = [
        "std::fs",
        "std::env",
        "std::process",
        "std::net::Tcp",
        "SystemTime",
        "Timestamp::now",
        "Zoned::now",
        "Instant::now",
        "File::open",
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        let at_the_edge = ["source", "output", "cli", "main"].contains(&source.module.as_str());
        if at_the_edge
            || source.path.starts_with("serve/watch/")
            || source.path.starts_with("serve/http/")
        {
            continue;
        }
        let code = &source.text[..source.tests];
        // `use std::{fs, env}` names them too.
        let grouped =
            code.split("use std::{").skip(1).flat_map(items).flat_map(|item| heads(item, 1));
        let grouped = grouped.filter(|m| ["fs", "env", "process"].contains(&m.as_str()));
        let direct = OUTSIDE.iter().filter(|o| code.contains(**o)).map(ToString::to_string);
        wrong.extend(direct.chain(grouped).map(|what| format!("{} uses {what}", source.path)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_code_is_unsafe() {
    for source in sources() {
        let words = source.text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        assert!(!words.into_iter().any(|w| w == "unsafe"), "{}", source.path);
    }
}

#[test]
fn each_file_says_what_it_is_and_is_short() {
    let mut wrong = Vec::new();
    for source in sources() {
        let first = source.written.lines().next().unwrap_or_default();
        let words = first.strip_prefix("//! ").unwrap_or_default();
        let whole =
            source.written.lines().take_while(|l| l.starts_with("//!")).any(|l| l.contains('.'));
        if words.len() < 10 || !whole {
            wrong.push(format!("{} starts with no `//!` sentence", source.path));
        }
        let lines = source.written.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{} has {lines} lines, more than {LONGEST}", source.path));
        }
        if source
            .path
            .split(['/', '.'])
            .any(|part| ["utils", "util", "helpers", "misc"].contains(&part))
        {
            wrong.push(format!("{} has a name that says nothing", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the rules above rest on: words are found where they are, and not in strings and comments.
#[test]
fn names_are_found_in_code_alone() {
    let code = code_of(
        "use crate::{a::{b, c}, d};\n// crate::e\nlet x = \"crate::f\"; '\"'; r#\"crate::g\"#; $crate::h!()",
    );
    let found: Vec<String> = named(&code).into_iter().collect();
    assert_eq!(found, ["a::b", "a::c", "d", "h"]);
    let order = ["b", "a::b", "a"].map(str::to_owned);
    assert_eq!((listed("a::b::c", &order), listed("a::c", &order)), ("a::b", "a"));
}
