//! Checks of references: does the id, the name, the anchor, the file exist, and what is nearest.

use super::Casebook;
use crate::address::{Address, Grouping, Overview, slug};
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::identifier::{Kind, RecordId};
use crate::label::Clearance;
use crate::markdown::{Reference, Target};
use crate::record::{Content, FindingRef, Incident, Name, Record, unresolved, with_article};
use crate::time::Moment;
use std::collections::{BTreeMap, BTreeSet};

/// Looks references up in a casebook whose records are in place.
pub(super) struct Checker<'a> {
    pub(super) book: &'a Casebook,
    pub(super) author: Clearance,
    /// Paths of assets.
    files: BTreeSet<&'a str>,
    /// Records that are there and can't be read.
    unreadable: &'a BTreeSet<RecordId>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(book: &'a Casebook, unreadable: &'a BTreeSet<RecordId>) -> Self {
        let files = book.sources.assets.iter().map(|a| a.path.as_str()).collect();
        Self { book, author: Clearance::of_author(), files, unreadable }
    }

    fn open(&self, id: &RecordId) -> Option<(&'a Record, &'a Content)> {
        let record = self.book.record(self.book.find(id)?);
        record.open(&self.author).map(|content| (record, content))
    }

    /// A reference to a record.
    pub(super) fn record(&self, id: &RecordId, span: Span) -> Option<Diagnostic> {
        if self.book.find(id).is_some() || self.unreadable.contains(id) {
            return None;
        }
        let of_kind = |r: &&Record| r.id.kind() == id.kind();
        let records = self.book.iter().map(|(_, record)| record);
        let known = records.filter(of_kind).map(|r| r.id.as_str());
        let what = format!("the id of {} of this site", with_article(id.kind().noun()));
        Some(unresolved(id.as_str(), span, &what, known))
    }

    /// A reference to a finding of an incident.
    pub(super) fn finding(&self, reference: &FindingRef) -> Option<Diagnostic> {
        let id = reference.incident.as_ref()?;
        let Some((_, content)) = self.open(id) else { return self.record(id, reference.span) };
        let findings = content.incident()?.findings.iter();
        let mut known = findings.filter_map(|m| m.open(&self.author)).map(|f| &*f.id.value);
        if known.clone().any(|k| *k == *reference.finding) {
            return None;
        }
        let what = format!("a finding of {id}");
        Some(unresolved(&reference.finding, reference.span, &what, known.by_ref()))
    }

    /// A name that the registry must hold, where it has the table.
    pub(super) fn name(&self, group: Grouping, name: &Name) -> Option<Diagnostic> {
        let registry = &self.book.registry;
        match group {
            Grouping::Teams => {
                let teams = registry.teams.as_ref()?;
                let known = teams.contains_key(&name.value);
                (!known).then(|| unknown_name("team", name, &keys(teams)))
            }
            Grouping::Services => {
                let services = registry.services.as_ref()?;
                let known = services.contains_key(&name.value);
                (!known).then(|| unknown_name("service", name, &keys(services)))
            }
            _ => None,
        }
    }

    /// A name that must be a team's or a party's.
    pub(super) fn team_or_party(&self, name: &Name) -> Option<Diagnostic> {
        let teams = self.book.registry.teams.as_ref()?;
        let parties = self.book.registry.parties.as_ref();
        let is_party = parties.is_some_and(|p| p.contains_key(&name.value));
        if is_party || teams.contains_key(&name.value) {
            return None;
        }
        let mut known = keys(teams);
        known.extend(parties.map(keys).unwrap_or_default());
        Some(unknown_name("team or party", name, &known))
    }

    /// The service that a registered product belongs to.
    pub(super) fn service_of_product(&self, product: &str) -> Option<Box<str>> {
        let product = self.book.registry.products.as_ref()?.get(product)?;
        product.service.as_ref().map(|s| s.value.clone())
    }

    /// The registry's own references: owners and services that it names.
    pub(super) fn registry(&self) -> Vec<Diagnostic> {
        let registry = &self.book.registry;
        let services = registry.services.iter().flat_map(|s| s.values());
        let owners = services
            .filter_map(|s| s.details.open(&self.author).and_then(|d| d.owner.as_ref()))
            .filter_map(|owner| self.name(Grouping::Teams, owner));
        let products = registry.products.iter().flat_map(|p| p.values());
        let of_products = products
            .filter_map(|p| p.service.as_ref())
            .filter_map(|service| self.name(Grouping::Services, service));
        owners.chain(of_products).collect()
    }

    /// A reference in running text.
    pub(super) fn target(&self, here: &Record, reference: &Reference) -> Option<Diagnostic> {
        let span = reference.span;
        match &reference.target {
            Target::Record { id, anchor } => {
                let Some((record, content)) = self.open(id) else { return self.record(id, span) };
                self.anchor(record, content, anchor.as_deref()?, span)
            }
            Target::Anchor(anchor) => {
                let content = here.open(&self.author)?;
                self.anchor(here, content, anchor, span)
            }
            Target::Unknown(text) => {
                let known = self.book.records.iter().map(|r| r.id.as_str());
                Some(unresolved(text, span, "a record, page or file of this site", known))
            }
            Target::File(path) => self.file(here, path, span),
            // Links to pages are checked when all names are known.
            Target::Site { .. }
            | Target::Cve(_)
            | Target::Cwe(_)
            | Target::Ghsa(_)
            | Target::Attack(_) => None,
        }
    }

    fn anchor(
        &self,
        record: &Record,
        content: &Content,
        anchor: &str,
        span: Span,
    ) -> Option<Diagnostic> {
        if has_anchor(content, &self.author, anchor) {
            return None;
        }
        let known = anchors(content, &self.author);
        let what = format!("a heading or entry of {}", record.id);
        Some(unresolved(anchor, span, &what, known.iter().map(String::as_str)))
    }

    fn file(&self, here: &Record, path: &str, span: Span) -> Option<Diagnostic> {
        let folder = self.book.folder(here);
        if self.files.contains(format!("{folder}{path}").as_str()) {
            return None;
        }
        let beside = self.files.iter().filter_map(|f| f.strip_prefix(folder));
        Some(unresolved(path, span, "a file beside this record", beside))
    }

    /// A link into the site: is there such a page, at least for the writer?
    pub(super) fn site(&self, path: &str, span: Span) -> Option<Diagnostic> {
        let path = path.trim_matches('/');
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let there = match Grouping::ALL.into_iter().find(|g| g.folder() == first) {
            Some(group) => self.group_page(group, rest),
            None if path.is_empty() => true,
            None if Overview::of_folder(path).is_some() => true,
            None if first == "findings" => self.has_findings(rest),
            None if rest.is_empty() => Kind::of_folder(first)
                .is_some_and(|k| self.book.records.iter().any(|r| r.id.kind() == k)),
            None if first == "incidents" => rest.parse().is_ok_and(|year| self.has_year(year)),
            None => false,
        };
        if there {
            return None;
        }
        if self.book.find(&RecordId::page(path)).is_some() {
            return None;
        }
        let pages: Vec<String> =
            self.book.records.iter().map(|r| Address::Record(r.id.clone()).path()).collect();
        let found =
            Diagnostic::error("unresolved-reference", format!("there is no page `/{path}/`"))
                .at(span, "leads nowhere");
        Some(match nearest(&format!("{path}/"), pages.iter().map(String::as_str)) {
            Some(near) => found.help(format!("did you mean `/{near}`?")),
            None => found.help("link to a record by its id: [[INC-2026-0007]]"),
        })
    }

    /// The index of a grouping, or the page of one of its names.
    fn group_page(&self, group: Grouping, name: &str) -> bool {
        let mut names = self.book.names.of(group);
        if name.is_empty() {
            names.next().is_some()
        } else {
            names.any(|(n, _)| slug(n) == name || n == name)
        }
    }

    fn incidents(&self) -> impl Iterator<Item = (&'a Record, &'a Incident)> {
        let author = self.author;
        let open = move |r: &'a Record| r.open(&author)?.incident().map(|i| (r, i));
        self.book.iter().map(|(_, record)| record).filter_map(open)
    }

    fn has_findings(&self, class: &str) -> bool {
        let fits = |class_of: &str| class.is_empty() || class_of == class;
        self.incidents().any(|(_, i)| {
            i.findings.iter().filter_map(|m| m.open(&self.author)).any(|f| fits(f.class.as_str()))
        })
    }

    fn has_year(&self, year: i16) -> bool {
        self.incidents().any(|(record, i)| {
            let of_id = record.id.year().is_some_and(|y| i32::from(y) == i32::from(year));
            let mut rows = i.timeline.iter().filter_map(|m| m.open(&self.author));
            of_id || rows.any(|r| r.at.value.year() == year)
        })
    }
}

pub(super) fn keys<T>(table: &std::collections::BTreeMap<Box<str>, T>) -> Vec<&str> {
    table.keys().map(|k| &**k).collect()
}

fn unknown_name(what: &str, name: &Name, known: &[&str]) -> Diagnostic {
    let found =
        Diagnostic::error("unknown-name", format!("the registry has no {what} `{}`", name.value));
    match nearest(&name.value, known.iter().copied()) {
        Some(near) => found.at(name.span, format!("did you mean `{near}`?")),
        None => found.at(name.span, format!("no such {what}")),
    }
    .help(format!("add it to content/registry.toml, or use one of its names: {}", few(known)))
}

/// The first few names, so that a long registry does not flood the terminal.
pub(super) fn few(known: &[&str]) -> String {
    let mut shown = known.iter().take(8).copied().collect::<Vec<_>>().join(", ");
    if known.len() > 8 {
        shown.push_str(", …");
    }
    shown
}

/// All places in a record that an anchor may name: headings, findings, evidence, timeline rows.
pub(super) fn anchors(content: &Content, clearance: &Clearance) -> BTreeSet<String> {
    let headings = content.body.heading_ids(&|tlp| tlp <= clearance.tlp());
    let mut found: BTreeSet<String> = headings.into_iter().flatten().collect();
    if let Some(incident) = content.incident() {
        let findings = incident.findings.iter().filter_map(|m| m.open(clearance));
        found.extend(findings.map(|f| f.id.value.to_string()));
        let evidence = incident.evidence.iter().filter_map(|m| m.open(clearance));
        found.extend(evidence.map(|e| e.id.value.to_string()));
        let rows = incident.timeline.iter().filter_map(|m| m.open(clearance));
        found.extend(row_anchors(rows.map(|r| r.at.value)));
    }
    found
}

/// Whether an anchor names a place in a record that the clearance allows.
pub fn has_anchor(content: &Content, clearance: &Clearance, anchor: &str) -> bool {
    // Findings are what other records mostly point at: they are asked first, one by one.
    let of_findings = content.incident().is_some_and(|i| {
        let mut open = i.findings.iter().filter_map(|m| m.open(clearance));
        open.any(|f| *f.id.value == *anchor)
    });
    of_findings || anchors(content, clearance).contains(anchor)
}

/// The permalinks of timeline rows: their times, with a number from the second at one time on.
/// They stay the same when rows at other times come and go.
pub fn row_anchors(moments: impl Iterator<Item = Moment>) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    moments
        .map(|moment| {
            let time: String =
                moment.machine().chars().filter(char::is_ascii_alphanumeric).collect();
            let anchor = format!("t{}", time.to_lowercase());
            let count = seen.entry(anchor.clone()).or_default();
            *count += 1;
            if *count == 1 { anchor } else { format!("{anchor}-{count}") }
        })
        .collect()
}
