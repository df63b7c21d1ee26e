//! Makes the canary site: from the table, every field of every kind at every label.

use super::table::{PARTS, Part, Row, Shown, TRANSLATED};
use std::collections::BTreeMap;

/// The labels of TLP 2.0, widest audience first; a label is its place here.
pub(super) const LABELS: [&str; 5] = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"];
pub(super) const KINDS: [&str; 7] =
    ["incidents", "advisories", "events", "improvements", "procedures", "reviews", "pages"];

/// How a record is published. The builds' clock stands at 2026-11-21.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Publish {
    Published,
    Withdrawn,
    Draft,
    Embargoed,
    EmbargoPassed,
    EmbargoWithoutEnd,
}

/// Who may know a value: written here again, apart from src/label.rs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Sharing {
    pub(super) label: usize,
    pub(super) publish: Publish,
}

impl Sharing {
    pub(super) fn tightened(self, label: usize) -> Self {
        Self { label: self.label.max(label), ..self }
    }

    /// Whether an edition of a label may hold it.
    pub(super) fn seen_in(self, edition: usize, drafts: bool) -> bool {
        let published = match self.publish {
            Publish::Published | Publish::Withdrawn | Publish::EmbargoPassed => true,
            Publish::Draft => drafts,
            Publish::Embargoed | Publish::EmbargoWithoutEnd => edition >= 3,
        };
        published && self.label <= edition
    }
}

/// Where a canary must be found in the editions that may know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Presence {
    Anywhere,
    /// On this page.
    On(String),
    /// Nowhere, in no edition.
    Never,
    /// Not looked for.
    Open,
}

/// A string that stands at one place of the site alone.
pub(super) struct Canary {
    pub(super) field: String,
    /// Lower case, letters and digits alone: what is left of each of its written forms.
    pub(super) needle: String,
    pub(super) sharing: Sharing,
    pub(super) presence: Presence,
}

/// A record: its label, the label of its tighter entries, how it is published.
#[derive(Clone, Copy)]
pub(super) struct Variant {
    pub(super) sharing: Sharing,
    pub(super) entry: Option<usize>,
}

/// Every label with every label of an entry that may stand in it; drafts and embargoes.
pub(super) fn variants() -> Vec<Variant> {
    let mut found = Vec::new();
    let mut add = |label, entry, publish| {
        found.push(Variant { sharing: Sharing { label, publish }, entry });
    };
    for label in 0..LABELS.len() {
        add(label, None, Publish::Published);
    }
    add(0, None, Publish::Draft);
    add(2, None, Publish::Draft);
    add(0, None, Publish::Embargoed);
    add(2, None, Publish::Embargoed);
    add(0, Some(2), Publish::EmbargoPassed);
    add(0, None, Publish::EmbargoWithoutEnd);
    add(1, Some(3), Publish::Withdrawn);
    for label in 0..LABELS.len() {
        for entry in label..LABELS.len() {
            add(label, Some(entry), Publish::Published);
        }
    }
    found
}

/// How many of the variants others refer to: the first ones, which hold every label and state.
const POOL: usize = 12;
/// The RED record whose id stands in the prose of wider ones, where it stays as plain words.
pub(super) const MENTIONED: &str = "INC-2026-999999";

pub(super) fn id(kind: &str, variant: usize) -> String {
    match kind {
        "incidents" => format!("INC-2026-{}", 100_000 + variant),
        "advisories" => format!("ADV-2026-{}", 200_000 + variant),
        "events" => format!("SE-2026-{}", 300_000 + variant),
        "improvements" => format!("IMP-2026-{}", 400_000 + variant),
        "procedures" => format!("SOP-CQ{}ZX", 50_000 + variant),
        "reviews" => format!("REV-2026-03-23-cq{}zx", 60_000 + variant),
        _ => format!("cq{}zx", 70_000 + variant),
    }
}

pub(super) fn route(kind: &str, id: &str) -> String {
    if kind == "pages" { format!("{id}/index.html") } else { format!("{kind}/{id}/index.html") }
}

/// The site as files, and its canaries.
pub(super) struct Made {
    pub(super) files: BTreeMap<String, String>,
    pub(super) canaries: Vec<Canary>,
}

/// What is known at the place where a line is filled.
#[derive(Clone)]
struct Place {
    kind: &'static str,
    variant: usize,
    sharing: Sharing,
    /// Whether this is the tighter one of two entries.
    second: bool,
    header: &'static str,
    field: &'static str,
    shown: Shown,
    tlp: String,
}

struct Maker {
    variants: Vec<Variant>,
    next: usize,
    registry: BTreeMap<&'static str, String>,
    /// The last product and vulnerability that an entry named: what, and whether it is the tighter one.
    named: BTreeMap<(&'static str, bool), String>,
    /// How many weaknesses were taken from the list.
    weaknesses: usize,
    /// Whether a translation is being made: the same tables with words of their own.
    translating: bool,
    made: Made,
}

/// Makes the site.
pub(super) fn make() -> Made {
    let made = Made { files: BTreeMap::new(), canaries: Vec::new() };
    let mut maker = Maker {
        variants: variants(),
        next: 0,
        registry: BTreeMap::new(),
        named: BTreeMap::new(),
        weaknesses: 0,
        translating: false,
        made,
    };
    for kind in KINDS {
        for variant in 0..maker.variants.len() {
            maker.record(kind, variant);
            maker.translation(kind, variant);
        }
    }
    let red = Sharing { label: 4, publish: Publish::Published };
    let canary = maker.core("title of a record that prose names", red, Presence::Anywhere);
    maker.made.files.insert(
        format!("content/incidents/{MENTIONED}.md"),
        format!("+++\nid = \"{MENTIONED}\"\ntitle = \"{canary}\"\ncategory = \"outage\"\nseverity = \"low\"\nowner = \"watch\"\npublish = \"published\"\ntlp = \"RED\"\n+++\n"),
    );
    let mut registry = String::from("[teams.watch]\nname = \"Watch\"\n\n");
    for text in maker.registry.values() {
        registry.push_str(text);
    }
    maker.made.files.insert("content/registry.toml".to_owned(), registry);
    maker.made.files.insert("casebook.toml".to_owned(), CONFIG.to_owned());
    maker.made
}

/// Small pages, so that lists have several and their numbers could give something away.
const CONFIG: &str = "title = \"Canaries\"\nbase_url = \"https://canary.example\"\nper_page = 5\n\
[organization]\nname = \"Canaries\"\nnamespace = \"https://canary.example\"\ncategory = \"vendor\"\n\
[editions.clear]\ntlp = \"CLEAR\"\n[editions.amber]\ntlp = \"AMBER\"\n\
[editions.strict]\ntlp = \"AMBER+STRICT\"\n[editions.red]\ntlp = \"RED\"\n[policy]\nprofile = \"none\"\n";

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string")
}

/// The nth weakness of the CWE list with a number of four digits, so that none begins another.
fn weakness(nth: usize) -> String {
    let ids = (1000..10_000).map(|n| format!("CWE-{n}"));
    let known = |id: &String| casebook::identifier::CweId::parse(id)?.name();
    let mut fine = ids.filter(|id| known(id).is_some_and(|name| !name.starts_with("DEPRECATED")));
    fine.nth(nth).expect("enough weaknesses")
}

impl Maker {
    fn add(&mut self, field: &str, needle: String, sharing: Sharing, presence: Presence) {
        self.made.canaries.push(Canary { field: field.to_owned(), needle, sharing, presence });
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next
    }

    /// A new canary of letters and digits, in mixed case.
    fn core(&mut self, field: &str, sharing: Sharing, presence: Presence) -> String {
        let n = self.number();
        assert!(n < 50_000, "more canaries than numbers for them");
        self.add(field, format!("cq{n:05}zx"), sharing, presence);
        format!("Cq{n:05}zX")
    }

    fn record(&mut self, kind: &'static str, variant: usize) {
        let sharing = self.variants[variant].sharing;
        let id = id(kind, variant);
        let needle = id.to_lowercase().replace('-', "");
        self.add(&format!("{kind}: id"), needle, sharing, Presence::On(route(kind, &id)));
        let mut head = format!("tlp = \"{}\"\n", LABELS[sharing.label]);
        head.push_str(match sharing.publish {
            Publish::Published => "publish = \"published\"\n",
            Publish::Withdrawn => "publish = \"withdrawn\"\n",
            Publish::Draft => "publish = \"draft\"\n",
            Publish::Embargoed => "publish = \"embargoed\"\nembargo_until = 2099-01-01T00:00:01Z\n",
            Publish::EmbargoPassed => {
                "publish = \"embargoed\"\nembargo_until = 2020-01-01T00:00:01Z\n"
            }
            Publish::EmbargoWithoutEnd => "publish = \"embargoed\"\n",
        });
        if kind != "pages" {
            head.push_str(&format!("id = \"{id}\"\n"));
        }
        let (tables, body) = self.tables_and_body(kind, variant);
        head.push_str(&tables);
        let unused = self.core("a file that nothing refers to", sharing, Presence::Never);
        self.made.files.insert(format!("content/{kind}/{unused}.txt"), unused);
        self.made
            .files
            .insert(format!("content/{kind}/{id}.md"), format!("+++\n{head}+++\n{body}"));
    }

    /// The record in another language: its own words, and not one label.
    fn translation(&mut self, kind: &'static str, variant: usize) {
        self.translating = true;
        let (tables, body) = self.tables_and_body(kind, variant);
        self.translating = false;
        let path = format!("content/{kind}/{}.de.md", id(kind, variant));
        assert!(!tables.contains("tlp") && !body.contains("tlp"), "{path} says no label");
        self.made.files.insert(path, format!("+++\n{tables}+++\n{body}"));
    }

    /// The front matter below the head, and the body.
    fn tables_and_body(&mut self, kind: &'static str, variant: usize) -> (String, String) {
        let Variant { sharing, entry } = self.variants[variant];
        let mut head = String::new();
        let place = |sharing, second| Place {
            kind,
            variant,
            sharing,
            second,
            header: "",
            field: "",
            shown: Shown::Yes,
            tlp: String::new(),
        };
        let around = if kind == "pages" { "" } else { "around" };
        for part in PARTS.iter().filter(|p| p.header.is_empty()) {
            if ["head", around, kind].contains(&part.kind) {
                head.push_str(&self.rows(part, &place(sharing, false)));
            }
        }
        for part in PARTS.iter().filter(|p| p.kind == kind && !p.header.is_empty()) {
            let list = part.header.starts_with("[[");
            let extra = part.header == "[extra]";
            if extra && self.translating {
                continue;
            }
            if list || extra || entry.is_none() {
                let own = sharing.tightened(part.floor);
                head.push_str(&format!(
                    "\n{}\n{}",
                    part.header,
                    self.rows(part, &place(own, false))
                ));
            }
            if let Some(entry) = entry.filter(|_| !extra) {
                let own = sharing.tightened(entry);
                let rows = self.rows(part, &place(own, true));
                let tlp = format!("tlp = \"{}\"\n", LABELS[entry]);
                let tlp = if self.translating { "" } else { &tlp };
                head.push_str(&format!("\n{}\n{tlp}{rows}", part.header));
            }
        }
        if kind == "reviews" {
            for target in 0..POOL {
                let target = self::id("improvements", target);
                head.push_str("\n[[items]]\n");
                if !self.translating {
                    head.push_str(&format!("item = \"{target}\"\nresult = \"on-track\"\n"));
                }
            }
        }
        let body = self.body(&place(sharing, false), entry);
        (head, body)
    }

    /// Text without a heading, a section without a label of its own, a tighter one, and one more.
    fn body(&mut self, place: &Place, entry: Option<usize>) -> String {
        let floor = if place.kind == "events" { 3 } else { 0 };
        let part = PARTS.iter().find(|p| p.kind == "body").expect("the table has bodies");
        let own = Place { sharing: place.sharing.tightened(floor), ..place.clone() };
        let mut body =
            format!("Lead, see [[{MENTIONED}|words]], {MENTIONED} and [[{MENTIONED}#x]].\n\n")
                .replace("#x", "");
        body.push_str("## Same\n\nOne[^same].\n\n");
        body.push_str(&self.rows(part, &own));
        if let Some(entry) = entry {
            let label = entry.max(floor);
            let sharing = place.sharing.tightened(label);
            let tlp = format!(" tlp={}", LABELS[label]);
            body.push_str("[to a section](#tight-section) and [one more](#same-2)\n\n");
            body.push_str(
                &self.rows(
                    part,
                    &Place { sharing, tlp: tlp.clone(), second: true, ..place.clone() },
                ),
            );
            let attributes = format!(" {{#tight-section{tlp}}}");
            let attributes = if self.translating { "" } else { &attributes };
            body.push_str(&format!(
                "## Tight{attributes}\n\nNote[^same] and [^tight].\n\n### Same\n\n"
            ));
            body.push_str("[^tight]: tight\n\n");
        }
        body.push_str("## Same\n\nTwo[^last], again[^same].\n\n[^same]: same\n[^last]: last\n");
        body
    }

    fn rows(&mut self, part: &Part, place: &Place) -> String {
        let mut out = String::new();
        for Row { field, line, shown } in part.rows.iter().filter(|r| !r.line.is_empty()) {
            if *field == "Advisory.withdrawn" && place.sharing.publish != Publish::Withdrawn {
                continue;
            }
            let of_body = field.starts_with("Body.");
            if self.translating && !of_body && !TRANSLATED.contains(field) {
                continue;
            }
            // The anchor and the label of a heading are those of the record.
            let bare = self.translating && *field == "Body.heading";
            let line = if bare { "## {markdown}" } else { line };
            let place = Place { header: part.header, field, shown: *shown, ..place.clone() };
            out.push_str(&self.fill(line, &place));
            out.push_str(if part.kind == "body" { "\n\n" } else { "\n" });
        }
        out
    }

    /// Fills what stands in braces.
    fn fill(&mut self, line: &str, place: &Place) -> String {
        let mut out = String::new();
        let mut rest = line;
        while let Some(start) = rest.find('{') {
            out.push_str(&rest[..start]);
            rest = &rest[start..];
            let name = rest[1..].split('}').next().unwrap_or_default();
            if let Some(value) = self.value(name, place) {
                out.push_str(&value);
                rest = &rest[name.len() + 2..];
            } else {
                out.push('{');
                rest = &rest[1..];
            }
        }
        out + rest
    }

    fn presence(place: &Place) -> Presence {
        match place.shown {
            Shown::Yes => Presence::Anywhere,
            Shown::Never(why) => {
                assert!(!why.is_empty(), "{} says why it is never shown", place.field);
                Presence::Never
            }
            Shown::Fixed(_) => Presence::Open,
        }
    }

    fn own(&mut self, place: &Place) -> String {
        self.core(place.field, place.sharing, Self::presence(place))
    }

    /// A canary that is no word: its needle is what stays of it without other characters.
    fn odd(&mut self, text: String, place: &Place) -> String {
        let needle = text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        self.add(place.field, needle, place.sharing, Self::presence(place));
        text
    }

    /// Text with every character that some format escapes, between two halves of a canary.
    fn spiky(&mut self, place: &Place) -> String {
        let core = self.own(place);
        format!("{core} & \"Ünt\" <3 it's 100% {core}")
    }

    fn file(&mut self, place: &Place, name: &str, bytes: &str) -> String {
        let (named, within) = (self.own(place), self.own(place));
        let path = name.replace('*', &named);
        self.made
            .files
            .insert(format!("content/{}/{path}", place.kind), format!("{bytes}{within}\n"));
        format!("<{path}>")
    }

    fn prose(&mut self, place: &Place) -> String {
        let (text, link) = (self.spiky(place), self.own(place));
        format!("{text}, [{link}](https://{link}.example/?q={link}), `{link}`")
    }

    fn value(&mut self, name: &str, place: &Place) -> Option<String> {
        Some(match name {
            "text" => quoted(&self.spiky(place)),
            "markdown" => self.spiky(place),
            "prose" => quoted(&self.prose(place)),
            "filed" => {
                let (text, file) = (self.prose(place), self.file(place, "*.txt", ""));
                quoted(&format!("{text} [words]({file})"))
            }
            "bare" => self.own(place),
            "word" => quoted(&self.own(place)),
            "anchor" | "style" => self.own(place).to_lowercase(),
            // The same twice in a line: the number of the canary before.
            "ref" => format!("r{}", self.next),
            "tlp" => place.tlp.clone(),
            "file" => self.file(place, "* säge&1.txt", ""),
            "image" => self.file(place, "*.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            "url" | "tracker" => {
                let floor = if name == "tracker" { 3 } else { 0 };
                let place = Place { sharing: place.sharing.tightened(floor), ..place.clone() };
                let core = self.own(&place);
                quoted(&format!("https://{core}.example/{core}?a=1&{core}"))
            }
            "domain" => quoted(&format!("{}.example", self.own(place).to_lowercase())),
            "email" => quoted(&format!("{}@mail.example", self.own(place))),
            "purl" => quoted(&format!("pkg:npm/{}", self.own(place))),
            "cpe" => quoted(&format!("cpe:2.3:a:{}:x:*:*:*:*:*:*:*:*", self.own(place))),
            "time" => self.time(place),
            "number" => {
                let n = self.number();
                self.odd(format!("{}", 731_000_000_000_usize + n), place)
            }
            "sha256" => {
                let n = self.number();
                quoted(&self.odd(format!("{:08x}", 0xc0ff_0000_usize + n).repeat(8), place))
            }
            "cve" | "plain-cve" => {
                let n = self.number();
                let text = self.odd(format!("CVE-2026-{}", 1_000_000 + n), place);
                if name == "cve" { quoted(&text) } else { text }
            }
            "cwe" => {
                self.weaknesses += 1;
                let text = weakness(self.weaknesses);
                quoted(&self.odd(text, place))
            }
            "vulnerability" => {
                let id = quoted(&self.spiky(place));
                self.named.insert(("vulnerability", place.second), id.clone());
                id
            }
            "same-vulnerability" => self.named.get(&("vulnerability", place.second))?.clone(),
            "same-product" => self.named.get(&("product", place.second))?.clone(),
            "product" => {
                let key = self.registered(name, place);
                self.named.insert(("product", place.second), key.clone());
                key
            }
            "attack" | "plain-attack" => {
                let n = self.number();
                let text = self.odd(format!("T{}.{:03}", 9000 + n / 1000, n % 1000), place);
                if name == "attack" { quoted(&text) } else { text }
            }
            "cvss" => {
                let n = self.number();
                quoted(&self.odd(vector(n), place))
            }
            "milestone" => {
                let mut words = ["started", "detected", "contained", "recovered"].into_iter();
                quoted(
                    words.nth(2 * (place.variant % 2) + usize::from(place.second)).expect("four"),
                )
            }
            "class" if place.kind == "incidents" => quoted("manual-error"),
            "team" | "service" | "party" | "member" => self.registered(name, place),
            _ => return self.reference(name, place),
        })
    }

    fn time(&mut self, place: &Place) -> String {
        let n = self.number() as i64;
        let time = jiff::Timestamp::from_second(1_293_840_001 + n * 3602).expect("a time");
        self.odd(time.to_string(), place)
    }

    /// A name of the registry that this place alone names.
    fn registered(&mut self, what: &str, place: &Place) -> String {
        let table = match what {
            "service" => "services",
            "party" => "parties",
            "product" => "products",
            _ => "teams",
        };
        // A product's key, and that of a team without a page, stand at no address.
        let paged = matches!(what, "team" | "service" | "party");
        let never = matches!(place.shown, Shown::Never(_));
        let presence = if paged && !never { Presence::Anywhere } else { Presence::Open };
        let key = self.core(place.field, place.sharing, presence).to_lowercase();
        let label = self.next % (LABELS.len() + 1);
        let mut text = format!("[{table}.{key}]\n");
        let part =
            PARTS.iter().find(|p| p.kind == "registry" && p.header == table).expect("a table");
        if let Some(tlp) = LABELS.get(label).filter(|_| table != "products") {
            text.push_str(&format!("tlp = \"{tlp}\"\n"));
        }
        // The site's default label is AMBER+STRICT.
        let details = place.sharing.tightened(if label < LABELS.len() { label } else { 3 });
        for Row { field, line, shown } in part.rows.iter().filter(|r| !r.line.is_empty()) {
            let of_details = field.starts_with("Details.");
            if of_details && what == "member" && !paged {
                // Nothing of them is shown without a page; the field `owner` would go on for ever.
                let open = Place {
                    field,
                    shown: Shown::Never("no page"),
                    sharing: details,
                    ..place.clone()
                };
                text.push_str(&self.fill(line, &open));
            } else {
                let sharing = if of_details { details } else { place.sharing };
                let shown = if never { place.shown } else { *shown };
                text.push_str(&self.fill(line, &Place { field, shown, sharing, ..place.clone() }));
            }
            text.push('\n');
        }
        let all = self.registry.entry(table).or_default();
        all.push_str(&text);
        all.push('\n');
        quoted(&key)
    }

    /// Ids of other records, each to be found on the page of this one.
    fn reference(&mut self, name: &str, place: &Place) -> Option<String> {
        let page = match place.header {
            "[[improvements]]" => route("improvements", &Self::improvement(place)),
            _ => route(place.kind, &id(place.kind, place.variant)),
        };
        let one = (place.variant + 3) % POOL;
        let all: Vec<usize> = (0..POOL).collect();
        let (kind, targets, floor) = match name {
            "related" => ("incidents", all, 0),
            "incidents" => ("incidents", all, 0),
            "advisories" => ("advisories", all, 0),
            "improvements" => ("improvements", all, 0),
            "procedures" => ("procedures", all, 0),
            "confirmation" => ("events", all, 3),
            "incident" => ("incidents", vec![one], 0),
            "confirmed" => ("events", vec![one], 3),
            "led-to-incident" => ("incidents", vec![one], 3),
            "led-to-advisory" => ("advisories", vec![one], 3),
            "first-improvement" => ("improvements", vec![0], 0),
            _ => return self.local(name, place),
        };
        let mut ids = Vec::new();
        for target in targets.into_iter().filter(|t| kind != place.kind || *t != place.variant) {
            let id = id(kind, target);
            self.expect(
                &id,
                self.variants[target].sharing,
                place.sharing.tightened(floor),
                &page,
                place.field,
            );
            ids.push(quoted(&id));
        }
        Some(ids.join(", "))
    }

    /// Where both a target and the reference to it may be known, the page shows the target's id.
    fn expect(&mut self, id: &str, target: Sharing, here: Sharing, page: &str, field: &str) {
        let needle: String = id.to_lowercase().replace('-', "");
        let both = |publish| Sharing { label: target.label.max(here.label), publish };
        // Of two states one canary holds one: the page itself is missing without the other.
        let sharing =
            both(if target.publish == Publish::Published { here.publish } else { target.publish });
        if here.publish == Publish::Published || target.publish == Publish::Published {
            self.add(&format!("{field} to {id}"), needle, sharing, Presence::On(page.to_owned()));
        }
    }

    /// The id of an improvement inside an incident.
    fn improvement(place: &Place) -> String {
        format!("IMP-2026-{}", 501_000 + 2 * place.variant + usize::from(place.second))
    }

    /// Ids within a record, and those that refer to them.
    fn local(&mut self, name: &str, place: &Place) -> Option<String> {
        let number = |variant: usize, second: bool| 1000 + 2 * variant + usize::from(second);
        let Variant { sharing, entry } = self.variants[place.variant];
        let mine = number(place.variant, place.second);
        let page = route(place.kind, &id(place.kind, place.variant));
        // Of evidence and findings there is one without and, where there is a second, one with a label.
        let labels = |floor: usize| {
            let first = Some((false, sharing.tightened(floor)));
            let second = entry.map(|e| (true, sharing.tightened(e)));
            first.into_iter().chain(second)
        };
        Some(match name {
            "evidence-id" | "finding-id" => {
                let text = format!("{}{mine}", if name == "finding-id" { 'F' } else { 'E' });
                self.add(place.field, text.to_lowercase(), place.sharing, Presence::On(page));
                quoted(&text)
            }
            "evidence" | "own-findings" => {
                let (letter, floor) = if name == "evidence" { ('E', 3) } else { ('F', 0) };
                let ids: Vec<String> = labels(floor)
                    .map(|(second, _)| {
                        quoted(&format!("{letter}{}", number(place.variant, second)))
                    })
                    .collect();
                ids.join(", ")
            }
            "findings" => {
                let mut ids = Vec::new();
                for target in 0..POOL {
                    let of_target = self.variants[target].sharing;
                    let finding = format!("F{}", number(target, false));
                    self.expect(&finding, of_target, place.sharing, &page, place.field);
                    ids.push(quoted(&format!("{}#{finding}", id("incidents", target))));
                }
                ids.join(", ")
            }
            "improvement-id" => {
                let text = Self::improvement(place);
                let needle = text.to_lowercase().replace('-', "");
                self.add(
                    place.field,
                    needle,
                    place.sharing,
                    Presence::On(route("improvements", &text)),
                );
                quoted(&text)
            }
            _ => return None,
        })
    }
}

/// The n-th vector of CVSS 3.1 of those that have a score.
fn vector(mut n: usize) -> String {
    let mut out = String::from("CVSS:3.1");
    let metrics = [
        ("AV", "NALP"),
        ("AC", "LH"),
        ("PR", "NLH"),
        ("UI", "NR"),
        ("S", "UC"),
        ("C", "HLN"),
        ("I", "HLN"),
        ("A", "HL"),
    ];
    for (metric, values) in metrics {
        let value = values.as_bytes()[n % values.len()];
        n /= values.len();
        out.push_str(&format!("/{metric}:{}", char::from(value)));
    }
    out
}
