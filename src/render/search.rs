//! The files of the search, as scripts that hand their data over: a page that was opened from a folder can
//! load a script, and nothing else.
//!
//! Lists of documents are written as the distances between their numbers, each in groups of five bits from
//! the lowest, a letter for a group and a sixth bit where another follows.

use super::{Renderer, Scratch};
use crate::address::{Address, Grouping};
use crate::diagnostic::Diagnostic;
use crate::edition::{
    Disclosure, FindingClass, SearchDocument, SearchFile, SearchIndex, SearchTerm, Severity, TITLES,
};
use crate::identifier::Kind;
use crate::label::Tlp;
use serde::Serialize;

/// The letters of groups of six bits.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What a search needs to know first.
#[derive(Serialize)]
struct Start<'i> {
    documents: usize,
    titles: usize,
    kinds: Vec<(&'static str, &'static str, &'static str, usize, usize)>,
    /// Whether each document has a file of its text.
    texts: bool,
    /// The first word of each file of words.
    from: Vec<&'i str>,
}

/// What results can be narrowed by.
#[derive(Serialize)]
struct Facets<'i> {
    /// Years, and a letter for the year of each document.
    years: (Vec<i16>, String),
    /// Severities with their words, and a letter for each document.
    severities: (Vec<(&'static str, &'static str)>, String),
    services: Vec<Facet<'i>>,
    teams: Vec<Facet<'i>>,
    classes: Vec<Facet<'i>>,
}

/// A value of a facet: its key, its words, the documents that have it.
type Facet<'i> = (&'i str, &'i str, String);

impl<'a> Renderer<'_, 'a> {
    /// Writes a file of the search.
    pub(super) fn search(
        &self,
        file: SearchFile,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let index = self.d.search_index();
        let out = &mut scratch.buffer;
        match file {
            SearchFile::Start => call("start", None, &start(self.d, &index), out),
            SearchFile::Facets => self.facets(&index, out),
            SearchFile::Words(n) => {
                let range = index.files.get(n as usize).cloned().unwrap_or_default();
                call("words", Some(n), &words(&index.terms[range]), out)
            }
            SearchFile::Text(n) => {
                let text = index.documents.get(n as usize).and_then(|d| d.text.as_deref());
                call("text", Some(n), &text.unwrap_or_default(), out)
            }
            SearchFile::Titles(n) => {
                let documents = index.documents.chunks(TITLES).nth(n as usize).unwrap_or_default();
                let titles: Vec<_> = documents.iter().filter_map(|d| self.title(d)).collect();
                call("titles", Some(n), &titles, out)
            }
        }
        .map_err(|what| {
            let address = file.address();
            let message = format!("/{} can't be written: {what}", address.path());
            Diagnostic::error("internal", message)
                .help("this is a fault of Casebook: please report it")
        })
    }

    fn facets(&self, index: &SearchIndex, out: &mut Vec<u8>) -> serde_json::Result<()> {
        let documents = &index.documents;
        let mut years: Vec<i16> = documents.iter().filter_map(|d| d.year).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        let place = |year: i16| years.iter().position(|y| *y == year);
        let year = documents.iter().map(|d| letter(d.year.and_then(place)));
        let severity = |d: &SearchDocument| {
            letter(d.severity.and_then(|s| Severity::ALL.iter().position(|known| *known == s)))
        };
        let names = |group: Grouping| self.d.facet_names(group);
        let (services, teams) = (names(Grouping::Services), names(Grouping::Teams));
        let facets = Facets {
            years: (years.clone(), year.collect()),
            severities: (
                Severity::ALL.iter().map(|s| (s.as_str(), s.shown())).collect(),
                documents.iter().map(severity).collect(),
            ),
            services: holders(&services, documents, |d| &d.services),
            teams: holders(&teams, documents, |d| &d.teams),
            classes: FindingClass::ALL
                .iter()
                .map(|class| {
                    let of = |d: &SearchDocument| d.classes.contains(class);
                    (class.as_str(), class.shown(), numbers(documents, of))
                })
                .filter(|(_, _, found)| !found.is_empty())
                .collect(),
        };
        call("facets", None, &facets, out)
    }

    /// Id, title, first words, date, label, what marks it, and the path where the id doesn't say it.
    fn title(&self, document: &SearchDocument) -> Option<Vec<String>> {
        let lens = self.d.lens(&Address::Home);
        let row = lens.row(document.index)?;
        let id = self.d.id(document.index);
        let tlp = self.d.page_tlp(document.index);
        let mut found = vec![
            if id.kind() == Kind::Page { String::new() } else { row.id.to_owned() },
            row.title.to_owned(),
            document.lead.clone(),
            row.date.map_or(String::new(), |at| at.date().to_string()),
            if tlp > Tlp::Clear { format!("TLP:{tlp}") } else { String::new() },
            row.flag.map_or(String::new(), |flag| flag.shown().to_owned()),
        ];
        if id.kind() == Kind::Page {
            found.push(row.href);
        }
        while found.last().is_some_and(String::is_empty) {
            found.pop();
        }
        Some(found)
    }
}

fn start<'i>(d: &Disclosure<'_>, index: &'i SearchIndex) -> Start<'i> {
    let begins = |range: &std::ops::Range<usize>| {
        let first = index.terms.get(range.clone())?.first()?;
        first.forms.first().map(|form| &**form)
    };
    Start {
        documents: index.documents.len(),
        titles: TITLES,
        texts: index.documents.iter().any(|d| d.text.is_some()),
        kinds: d
            .searched_kinds()
            .into_iter()
            .map(|(kind, range)| {
                let words = crate::edition::list_title(kind);
                (kind.folder(), kind.noun(), words, range.start, range.end)
            })
            .collect(),
        from: index.files.iter().filter_map(begins).collect(),
    }
}

/// Terms, one a line: its forms, of which all but the first tell how many letters they share with it; a
/// tab; a star where the word is common; for each weight, the heaviest first, the documents.
fn words(terms: &[SearchTerm]) -> String {
    let mut out = String::new();
    for term in terms {
        let first = term.forms.first().map_or("", |form| form);
        out.push_str(first);
        for form in term.forms.iter().skip(1) {
            let shared = shared(first, form);
            out.push('|');
            out.push(char::from(LETTERS[shared.chars().count().min(63)]));
            out.push_str(&form[shared.len()..]);
        }
        out.push('\t');
        if term.common {
            out.push('*');
        }
        for weight in (0..4).rev() {
            let of = term.postings.iter().filter(|p| p.weight() == weight).map(|p| p.document());
            if weight < 3 {
                out.push(' ');
            }
            distances(of, &mut out);
        }
        let kept = out.trim_end_matches(' ').len();
        out.truncate(kept);
        out.push('\n');
    }
    out
}

/// What two words begin with alike; at most as many letters as one letter can tell.
fn shared<'f>(first: &str, form: &'f str) -> &'f str {
    let same = first.chars().zip(form.char_indices()).take(63).take_while(|(a, (_, b))| a == b);
    let end = same.last().map_or(0, |(_, (at, c))| at + c.len_utf8());
    &form[..end]
}

fn distances(numbers: impl Iterator<Item = u32>, out: &mut String) {
    let mut before = 0;
    for number in numbers {
        let mut left = number - before;
        before = number;
        loop {
            let group = (left & 31) as usize;
            left >>= 5;
            out.push(char::from(LETTERS[if left > 0 { group + 32 } else { group }]));
            if left == 0 {
                break;
            }
        }
    }
}

/// The documents of which something holds.
fn numbers(documents: &[SearchDocument], holds: impl Fn(&SearchDocument) -> bool) -> String {
    let mut out = String::new();
    let of = documents.iter().zip(0_u32..).filter(|(d, _)| holds(d)).map(|(_, n)| n);
    distances(of, &mut out);
    out
}

fn holders<'i>(
    names: &'i [(Box<str>, Box<str>)],
    documents: &[SearchDocument],
    of: impl Fn(&SearchDocument) -> &[Box<str>],
) -> Vec<Facet<'i>> {
    let mut lists: std::collections::BTreeMap<&str, Vec<u32>> = std::collections::BTreeMap::new();
    for (document, n) in documents.iter().zip(0_u32..) {
        for key in of(document) {
            let list = lists.entry(key).or_default();
            if list.last() != Some(&n) {
                list.push(n);
            }
        }
    }
    let facet = |(key, shown): &'i (Box<str>, Box<str>)| {
        let list = lists.get(&**key)?;
        let mut found = String::new();
        distances(list.iter().copied(), &mut found);
        Some((&**key, &**shown, found))
    };
    names.iter().filter_map(facet).collect()
}

/// A letter for a place in a short list; a hyphen where there is none.
fn letter(place: Option<usize>) -> char {
    let code = place.and_then(|at| u32::try_from(at + 0x30).ok());
    // From `0` on upward, past the signs that a string would have to escape.
    code.map(|code| if code >= 0x5C { code + 1 } else { code })
        .and_then(char::from_u32)
        .unwrap_or('-')
}

fn call(
    name: &str,
    number: Option<u32>,
    data: &impl Serialize,
    out: &mut Vec<u8>,
) -> serde_json::Result<()> {
    out.extend_from_slice(format!("casebookSearch.{name}(").as_bytes());
    if let Some(number) = number {
        out.extend_from_slice(format!("{number},").as_bytes());
    }
    serde_json::to_writer(&mut *out, data)?;
    out.extend_from_slice(b");\n");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_groups_of_five_bits() {
        let written = |numbers: &[u32]| {
            let mut out = String::new();
            distances(numbers.iter().copied(), &mut out);
            out
        };
        assert_eq!(written(&[0, 1, 31]), "ABe");
        assert_eq!(written(&[32]), "gB");
        assert_eq!(written(&[1_000, 1_001]), "ofB");
    }

    #[test]
    fn forms_share_what_they_begin_with() {
        assert_eq!(shared("leak", "leaking"), "leak");
        assert_eq!(shared("élan", "élé"), "él");
        assert_eq!(shared("a", "b"), "");
    }
}
