//! Takes out of a site what one audience may not know, by hand-written rules: records, entries,
//! sections, names that nobody is left to name. References to it become plain words or nothing.

use super::site::LABELS;
use crate::support::files;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// Fields whose text is Markdown, so that an id in it is a reference.
const PROSE: [&str; 23] = [
    "what",
    "why",
    "escaped",
    "role",
    "summary",
    "went_well",
    "went_badly",
    "got_lucky",
    "message",
    "steps",
    "note",
    "q",
    "a",
    "problem",
    "remediation",
    "customer_message",
    "outcome_note",
    "reason",
    "measure",
    "notice",
    "lesson",
    "description",
    "fixed",
];
const LISTS: [&str; 8] = [
    "related",
    "events",
    "advisories",
    "improvements",
    "procedures",
    "incidents",
    "addresses",
    "evidence",
];

/// A record's file, taken apart.
struct File {
    kind: String,
    blocks: Vec<Block>,
    body: String,
    label: usize,
    id: String,
    seen: bool,
}

/// A TOML table: its header and its statements, which may take several lines.
struct Block {
    header: String,
    statements: Vec<String>,
}

/// What an audience may not know.
#[derive(Default)]
struct Withheld {
    ids: BTreeSet<String>,
    /// Of records that may be known: places in them that may not, as `ID#place`.
    places: BTreeSet<String>,
}

/// Writes the part of the site at `from` that an edition may know to `to`.
pub(super) fn cut(from: &Path, to: &Path, edition: usize) {
    let mut texts: BTreeMap<String, Vec<u8>> = files(from);
    let site = String::from_utf8(texts["casebook.toml"].clone()).expect("UTF-8");
    let default = site.lines().find_map(|l| l.strip_prefix("default_tlp = ")).map_or(3, label);
    let mut records: BTreeMap<String, File> = BTreeMap::new();
    let paths: Vec<String> = texts.keys().cloned().collect();
    for path in paths {
        if let Some(below) = path.strip_prefix("content/").filter(|p| p.ends_with(".md")) {
            let record = record_of(&path).and_then(|record| texts.get(&record));
            let record = record.map(|bytes| String::from_utf8(bytes.clone()).expect("UTF-8"));
            let text = String::from_utf8(texts[&path].clone()).expect("UTF-8");
            let text = record.map_or(text.clone(), |record| labelled(&text, &record));
            records.insert(path.clone(), read(below, &text, default, edition));
        }
    }
    texts.retain(|path, _| !records.contains_key(path));
    let withheld = withheld(&records, edition);
    let mut left = String::new();
    for (path, file) in records.iter().filter(|(_, f)| f.seen) {
        let text = write(file, &withheld, edition);
        left.push_str(&text);
        texts.insert(path.clone(), text.into_bytes());
    }
    if let Some(registry) = texts.remove("content/registry.toml") {
        let registry = String::from_utf8(registry).expect("UTF-8");
        texts.insert(
            "content/registry.toml".to_owned(),
            names(&registry, &left, default, edition).into_bytes(),
        );
    }
    // Files beside records that no text is left to name.
    let named: HashSet<&str> = left.split(['(', ')', '<', '>', '/', '"']).collect();
    texts.retain(|path, _| {
        let name = path.rsplit('/').next().unwrap_or_default();
        !path.starts_with("content/")
            || path.ends_with(".md")
            || path.ends_with(".toml")
            || named.contains(name)
    });
    for (path, bytes) in texts {
        let target = to.join(path);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        std::fs::write(target, bytes).expect("written");
    }
}

/// The record of which a file is the translation: of `a.de.md` it is `a.md`.
fn record_of(path: &str) -> Option<String> {
    let (stem, tag) = path.strip_suffix(".md")?.rsplit_once('.')?;
    (!tag.contains('/')).then(|| format!("{stem}.md"))
}

/// A translation with what decides who may read its parts written into it, from the record: the
/// state and the label of the whole, and the label and the id of each entry and section.
fn labelled(text: &str, record: &str) -> String {
    const WRITTEN: [&str; 6] = ["tlp", "publish", "embargo_until", "id", "item", "result"];
    let split = |text: &str| -> (Vec<Block>, String) {
        let rest = text.strip_prefix("+++\n").expect("front matter");
        let (front, body) = match rest.strip_prefix("+++\n") {
            Some(body) => ("", body),
            None => rest.split_once("\n+++\n").expect("an end of it"),
        };
        (blocks(front), body.to_owned())
    };
    let ((theirs, body), (own, own_body)) = (split(text), split(record));
    let mut out = String::from("+++\n");
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for block in &theirs {
        let nth = seen.entry(&block.header).or_default();
        let of = own.iter().filter(|o| o.header == block.header).nth(*nth).expect("an entry of it");
        *nth += 1;
        out.push_str(&format!("{}\n", block.header));
        for name in WRITTEN.iter().filter(|name| block.get(name).is_none()) {
            out.extend(of.get(name).map(|value| format!("{name} = {value}\n")));
        }
        block.statements.iter().for_each(|statement| out.push_str(statement));
    }
    out.push_str("+++\n");
    let headings = |body: &str| -> Vec<usize> {
        let mut fence = false;
        let mut found = Vec::new();
        for (i, line) in body.lines().enumerate() {
            fence ^= line.starts_with("```");
            if !fence && line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
                found.push(i);
            }
        }
        found
    };
    let own_lines: Vec<&str> = own_body.lines().collect();
    let attributes: Vec<Option<&str>> = headings(&own_body)
        .into_iter()
        .map(|i| own_lines[i].rsplit_once('{').map(|(_, inside)| inside))
        .collect();
    let of_theirs = headings(&body);
    assert!(of_theirs.is_empty() || of_theirs.len() == attributes.len(), "as many headings");
    for (i, line) in body.lines().enumerate() {
        out.push_str(line);
        let at = of_theirs.iter().position(|heading| *heading == i);
        if let Some(attributes) = at.and_then(|at| attributes[at]).filter(|_| !line.contains('{')) {
            out.push_str(&format!(" {{{attributes}"));
        }
        out.push('\n');
    }
    out
}

fn label(text: &str) -> usize {
    let text = text.trim().trim_matches('"');
    LABELS.iter().position(|l| *l == text).unwrap_or_else(|| panic!("a label: {text}"))
}

fn read(path: &str, text: &str, default: usize, edition: usize) -> File {
    let rest = text.strip_prefix("+++\n").unwrap_or_else(|| panic!("{path} has front matter"));
    let (front, body) =
        rest.split_once("\n+++\n").unwrap_or_else(|| panic!("{path} has an end of it"));
    let kind = path.split('/').next().expect("a folder").to_owned();
    let blocks = blocks(front);
    let head = &blocks[0];
    let own = head.get("tlp").map_or(default, |v| label(&v));
    let published = match head.get("publish").as_deref() {
        None | Some("\"draft\"") => false,
        Some("\"embargoed\"") => {
            let now: jiff::Timestamp = "2026-11-21T00:00:00Z".parse().expect("a time");
            let until =
                head.get("embargo_until").map(|v| v.parse::<jiff::Timestamp>().expect("a time"));
            edition >= 3 || until.is_some_and(|until| now >= until)
        }
        Some(_) => true,
    };
    // A page has no id but its path.
    let page = path.trim_start_matches("pages/").trim_end_matches(".md").to_owned();
    let id = head.get("id").map_or(page, |v| v.trim_matches('"').to_owned());
    File { kind, blocks, body: body.to_owned(), label: own, id, seen: published && own <= edition }
}

/// Tables and their statements; a statement goes on while brackets or quotes are open.
fn blocks(text: &str) -> Vec<Block> {
    let mut found = vec![Block { header: String::new(), statements: Vec::new() }];
    let mut open = String::new();
    for line in text.lines() {
        if open.is_empty() && line.starts_with('[') {
            found.push(Block { header: line.trim().to_owned(), statements: Vec::new() });
            continue;
        }
        open.push_str(line);
        open.push('\n');
        let long = open.matches("\"\"\"").count() % 2 == 1 || open.matches("'''").count() % 2 == 1;
        if !long && depth(&open) == 0 {
            let statement = std::mem::take(&mut open);
            found.last_mut().expect("one at least").statements.push(statement);
        }
    }
    found
}

/// Open brackets outside strings.
fn depth(text: &str) -> i32 {
    let (mut depth, mut string, mut escaped) = (0, false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if string => escaped = true,
            '"' => string = !string,
            '[' | '{' if !string => depth += 1,
            ']' | '}' if !string => depth -= 1,
            _ => {}
        }
    }
    depth
}

impl Block {
    fn get(&self, key: &str) -> Option<String> {
        self.statements.iter().find_map(|s| {
            let (name, value) = s.split_once('=')?;
            (name.trim() == key).then(|| value.trim().to_owned())
        })
    }

    /// Its own label, or the record's with the default of its kind of field.
    fn label(&self, record: usize) -> usize {
        let floor = if ["[[evidence]]", "[actor]", "[reporter]"].contains(&self.header.as_str()) {
            3
        } else {
            0
        };
        self.get("tlp").map_or(floor, |v| label(&v)).max(record)
    }

    fn id(&self) -> Option<String> {
        self.get("id").map(|v| v.trim_matches('"').to_owned())
    }
}

fn withheld(records: &BTreeMap<String, File>, edition: usize) -> Withheld {
    let mut found = Withheld::default();
    for file in records.values() {
        if !file.seen {
            found.ids.insert(file.id.clone());
        }
        for block in &file.blocks[1..] {
            let seen = file.seen && block.label(file.label) <= edition;
            match (block.header.as_str(), block.id()) {
                ("[[improvements]]", Some(id)) if !seen => drop(found.ids.insert(id)),
                ("[[findings]]" | "[[evidence]]", Some(id)) if !seen => {
                    found.places.insert(format!("{}#{id}", file.id));
                }
                _ => {}
            }
        }
        for (line, seen) in sections(file, edition) {
            if let Some((_, id)) = line.split_once("{#").filter(|_| !seen && line.starts_with('#'))
            {
                let id = id.split([' ', '}']).next().unwrap_or_default();
                found.places.insert(format!("{}#{id}", file.id));
            }
        }
    }
    found
}

/// The lines of a body, each with whether the edition may know it.
fn sections(file: &File, edition: usize) -> Vec<(&str, bool)> {
    let floor = if file.kind == "events" { file.label.max(3) } else { file.label };
    let mut around: Vec<(usize, usize)> = Vec::new();
    let mut fence = false;
    let mut found = Vec::new();
    for line in file.body.lines() {
        fence ^= line.starts_with("```");
        let level = line.bytes().take_while(|b| *b == b'#').count();
        if !fence && (1..=6).contains(&level) && line[level..].starts_with(' ') {
            around.retain(|(l, _)| *l < level);
            let outer = around.last().map_or(floor, |(_, label)| *label);
            let own = line
                .split_once("tlp=")
                .map_or(0, |(_, l)| label(l.split([' ', '}']).next().unwrap_or_default()));
            around.push((level, own.max(outer)));
        }
        let here = around.last().map_or(floor, |(_, label)| *label);
        found.push((line, here <= edition));
    }
    found
}

fn write(file: &File, withheld: &Withheld, edition: usize) -> String {
    let mut out = String::from("+++\n");
    for block in &file.blocks {
        let of_withheld =
            block.get("item").is_some_and(|v| withheld.ids.contains(v.trim_matches('"')));
        if block.label(file.label) > edition || of_withheld {
            continue;
        }
        out.push_str(&block.header);
        out.push('\n');
        for statement in &block.statements {
            out.push_str(&rewrite(statement, file, &block.header, withheld, edition));
        }
    }
    out.push_str("+++\n");
    let mut gone = BTreeSet::new();
    let mut kept = String::new();
    let mut fence = false;
    for (line, seen) in sections(file, edition) {
        if !seen {
            gone.extend(
                line.strip_prefix("[^").and_then(|l| l.split_once("]:")).map(|(name, _)| name),
            );
            continue;
        }
        fence ^= line.starts_with("```");
        kept.push_str(&if fence { line.to_owned() } else { plain(line, file, withheld) });
        kept.push('\n');
    }
    for name in gone {
        kept = kept.replace(&format!("[^{name}]"), "");
    }
    out + &kept
}

fn rewrite(
    statement: &str,
    file: &File,
    header: &str,
    withheld: &Withheld,
    edition: usize,
) -> String {
    let Some((key, value)) = statement.split_once('=') else { return statement.to_owned() };
    let key = key.trim();
    // Confirmation numbers, trackers and reporters are AMBER+STRICT unless they say otherwise.
    let confirmation = match file.kind.as_str() {
        "events" => ["incident", "advisory"].contains(&key),
        _ => ["event", "events"].contains(&key),
    };
    if edition < 3
        && (confirmation || key == "tracker" || (key == "reporter" && !value.contains("tlp")))
    {
        return String::new();
    }
    if LISTS.contains(&key) {
        let items: Vec<&str> = value.split('"').skip(1).step_by(2).collect();
        let known = |item: &&&str| {
            let id = item.split('#').next().unwrap_or_default();
            let local = format!("{}#{item}", file.id);
            !withheld.ids.contains(id)
                && !withheld.places.contains(**item)
                && !withheld.places.contains(&local)
        };
        let quoted: Vec<String> = items.iter().filter(known).map(|i| format!("\"{i}\"")).collect();
        return format!("{key} = [{}]\n", quoted.join(", "));
    }
    if ["incident", "event", "advisory"].contains(&key)
        && withheld.ids.contains(value.trim().trim_matches('"'))
    {
        return String::new();
    }
    if PROSE.contains(&key) && header != "[extra]" {
        plain(statement, file, withheld)
    } else {
        statement.to_owned()
    }
}

/// References to what is withheld as the plain text that they render as; not in `code`.
fn plain(text: &str, file: &File, withheld: &Withheld) -> String {
    let parts: Vec<String> = text
        .split('`')
        .enumerate()
        .map(|(i, part)| if i % 2 == 1 { part.to_owned() } else { words(part, file, withheld) })
        .collect();
    parts.join("`")
}

fn words(text: &str, file: &File, withheld: &Withheld) -> String {
    let unknown = |id: &str, place: Option<&str>| {
        withheld.ids.contains(id)
            || place.is_some_and(|p| withheld.places.contains(&format!("{id}#{p}")))
    };
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((inner, after)) = rest.strip_prefix("[[").and_then(|r| r.split_once("]]")) {
            let (name, shown) = inner.split_once('|').map_or((inner, None), |(n, w)| (n, Some(w)));
            let (id, place) = name.split_once('#').map_or((name, None), |(i, p)| (i, Some(p)));
            let id = if id.is_empty() { &file.id } else { id };
            if unknown(id, place) {
                out.push_str(&shown.map_or_else(|| asleep(&name.replace('#', " ")), str::to_owned));
            } else {
                out.push_str(&rest[..rest.len() - after.len()]);
            }
            rest = after;
            continue;
        }
        if let Some((shown, target, after)) = link(rest) {
            let (path, place) =
                target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
            let stem =
                path.trim_end_matches('/').trim_end_matches("/index.md").trim_end_matches(".md");
            let id = if path.is_empty() {
                &file.id
            } else {
                stem.rsplit('/').next().unwrap_or_default()
            };
            if unknown(id, place) {
                out.push_str(shown);
                rest = after;
                continue;
            }
            out.push_str(&rest[..rest.len() - after.len()]);
            rest = after;
            continue;
        }
        let word: String =
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let id = word.trim_end_matches('-');
        if unknown(id, None) {
            out.push_str(&asleep(id));
            rest = &rest[id.len()..];
        } else {
            let length = word.len().max(c.len_utf8());
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    out
}

/// `[words](target)` at the start of a text.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (shown, rest) = text.strip_prefix('[')?.split_once("](")?;
    if shown.contains(['[', ']']) {
        return None;
    }
    let (target, after) = rest.split_once(')')?;
    Some((shown, target, after))
}

/// The kinds of ids, as they begin.
const PREFIXES: [&str; 6] = ["INC", "ADV", "SE", "IMP", "SOP", "REV"];

/// An id that is read as words: Markdown knows no escape for one (text is put together before ids
/// are looked for), so its first hyphen becomes a low line until `awake` compares the pages.
fn asleep(id: &str) -> String {
    id.replacen('-', "_", 1)
}

/// Ids as they were.
pub(super) fn awake(page: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(page) else { return page.to_vec() };
    // A folded line of a calendar may break within an id.
    let text = text.replace("\r\n ", "");
    // In Markdown an underscore may be escaped, and in JSON the escape once more.
    let woken = PREFIXES.iter().fold(text, |t, p| {
        ["\\\\_", "\\_", "_"]
            .iter()
            .fold(t, |t, mark| t.replace(&format!("{p}{mark}"), &format!("{p}-")))
    });
    // The words of a search are in lower case.
    let woken = PREFIXES
        .iter()
        .map(|p| p.to_lowercase())
        .fold(woken, |t, p| t.replace(&format!("{p}_"), &format!("{p}-")));
    woken.into_bytes()
}

/// The registry without what no text names, and without details that may not be known.
fn names(registry: &str, left: &str, default: usize, edition: usize) -> String {
    let all = blocks(registry);
    let mut kept = String::new();
    // What stands between quotes: every key and name that a text names.
    let mut named: HashSet<String> = left.split('"').map(str::to_owned).collect();
    // Products name services and services name teams, so later tables come first.
    for table in ["products", "parties", "services", "teams"] {
        for block in all.iter().filter(|b| b.header.starts_with(&format!("[{table}."))) {
            let key =
                block.header.trim_matches(['[', ']']).split_once('.').map_or("", |(_, key)| key);
            let name = block.get("name").unwrap_or_default();
            if !named.contains(key) && !named.contains(name.trim_matches('"')) {
                continue;
            }
            let known =
                table == "products" || block.get("tlp").map_or(default, |v| label(&v)) <= edition;
            let mut text = format!("{}\n", block.header);
            for statement in &block.statements {
                let key = statement.split('=').next().unwrap_or_default().trim();
                if known || !["description", "contact", "url", "owner"].contains(&key) {
                    text.push_str(statement);
                }
            }
            let values = text.split_once('\n').map_or("", |(_, values)| values);
            named.extend(values.split('"').map(str::to_owned));
            kept.push_str(&text);
        }
    }
    kept
}
