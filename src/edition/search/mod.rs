//! What readers search: every record of an edition by the words that its audience may know.
//!
//! The index is made through the disclosure, so that a withheld word is in none of its files. It is worked
//! out when the first file of it is asked for, and shared by all.

mod document;
mod index;
mod words;

pub use index::SearchTerm;

use super::{Disclosure, FindingClass, RecordIndex, Severity};
use crate::address::{Address, Grouping};
use crate::identifier::Kind;
use crate::language::within;
use index::Part;
use rayon::prelude::*;
use std::ops::Range;
use std::sync::Arc;

/// A file of the search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchFile {
    /// Where each word is, and of what kind each document is.
    Start,
    /// What results can be narrowed by.
    Facets,
    /// Words from one to another.
    Words(u32),
    /// Titles and first words of some documents.
    Titles(u32),
    /// The text of a document.
    Text(u32),
}

/// Kinds in the order of their documents.
const KINDS: [Kind; 7] = [
    Kind::Incident,
    Kind::Advisory,
    Kind::Event,
    Kind::Improvement,
    Kind::Procedure,
    Kind::Review,
    Kind::Page,
];

/// Up to so many documents each has a file of its text, from which results show the place that was found.
/// With more, that would be most of the site again.
const WITH_TEXT: usize = 2_000;

/// How many documents one file of titles holds.
pub const TITLES: usize = 50;

/// About how many documents there are for each file of words.
const PER_FILE_OF_WORDS: usize = 60;

/// The most files of words: more would make the list of their beginnings long, which each search loads.
const MOST_FILES_OF_WORDS: usize = 512;

/// A record as a search knows it.
#[derive(Clone, Debug)]
pub struct SearchDocument {
    /// The record.
    pub index: RecordIndex,
    /// Its first words.
    pub lead: String,
    /// All of its words, on sites of few records.
    pub text: Option<String>,
    /// The year that its list counts it by.
    pub year: Option<i16>,
    /// Severity.
    pub severity: Option<Severity>,
    /// Keys of services.
    pub services: Vec<Box<str>>,
    /// Keys of teams that own it.
    pub teams: Vec<Box<str>>,
    /// Classes of its findings.
    pub classes: Vec<FindingClass>,
}

/// The index of an edition.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// The documents in the order of their numbers.
    pub documents: Vec<SearchDocument>,
    /// The terms in the order of their first forms.
    pub terms: Vec<SearchTerm>,
    /// The terms of each file.
    pub files: Vec<Range<usize>>,
}

impl Disclosure<'_> {
    /// The records that a search finds, in the order of their numbers: by kind, as in their lists.
    fn searched(&self) -> Vec<RecordIndex> {
        KINDS.into_iter().flat_map(|kind| self.list(kind).iter().copied()).collect()
    }

    /// How many documents there are.
    pub fn search_size(&self) -> usize {
        KINDS.into_iter().map(|kind| self.list(kind).len()).sum()
    }

    /// Kinds with the numbers of their documents.
    pub fn searched_kinds(&self) -> Vec<(Kind, Range<usize>)> {
        let mut start = 0;
        let mut found = Vec::new();
        for kind in KINDS {
            let end = start + self.list(kind).len();
            if end > start {
                found.push((kind, start..end));
            }
            start = end;
        }
        found
    }

    /// How many files of words there are. It follows from the number of records alone, so that the plan
    /// needs no index.
    fn files_of_words(&self) -> usize {
        self.search_size().div_ceil(PER_FILE_OF_WORDS).clamp(1, MOST_FILES_OF_WORDS)
    }

    /// The files of the search with their addresses; none where there is nothing to find.
    pub fn search_files(&self) -> Vec<(Address, SearchFile)> {
        let size = self.search_size();
        if size == 0 {
            return Vec::new();
        }
        let words = (0..self.files_of_words() as u32).map(SearchFile::Words);
        let titles = (0..size.div_ceil(TITLES) as u32).map(SearchFile::Titles);
        let texts = (0..size as u32).map(SearchFile::Text).filter(|_| size <= WITH_TEXT);
        let files = [SearchFile::Start, SearchFile::Facets].into_iter();
        let files = files.chain(words).chain(titles).chain(texts);
        files.map(|file| (file.address(), file)).collect()
    }

    /// The index.
    pub fn search_index(&self) -> Arc<SearchIndex> {
        // Worked out before the cell is asked to keep it: it is done on all processors, and one of
        // them may take up a page meanwhile that asks for the same.
        if let Some(index) = self.known.search.get() {
            return Arc::clone(index);
        }
        let index = Arc::new(self.make_search_index());
        Arc::clone(self.known.search.get_or_init(|| index))
    }

    fn make_search_index(&self) -> SearchIndex {
        /// Documents that are read one after the other, and whose words are gathered first.
        const PART: usize = 2048;
        let records = self.searched();
        let size = records.len();
        let read = |(n, records): (usize, &[RecordIndex])| {
            let mut part = Part::new();
            let mut documents = Vec::with_capacity(records.len());
            for (at, record) in records.iter().enumerate() {
                let texts = self.texts(*record).unwrap_or_default();
                index::add(&mut part, (n * PART + at) as u32, &texts);
                documents.push(SearchDocument {
                    index: *record,
                    year: self.year_found(*record),
                    text: (size <= WITH_TEXT).then(|| texts.whole()),
                    lead: if self.has_lead(*record, size) { texts.lead } else { String::new() },
                    severity: texts.severity,
                    services: texts.services,
                    teams: texts.teams,
                    classes: texts.classes,
                });
            }
            (documents, part)
        };
        // Words of records are found in the language of the site, whatever page asks first.
        let language = self.config().languages.site;
        let parts = records.par_chunks(PART).enumerate();
        let read: Vec<_> = parts.map(|part| within(language, || read(part))).collect();
        let (documents, parts): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        let documents: Vec<SearchDocument> = documents.into_iter().flatten().collect();
        let kinds: Vec<_> = self.searched_kinds().into_iter().map(|(_, range)| range).collect();
        let terms = index::terms(parts, &kinds, &self.config().language);
        let files = cut(&terms, self.files_of_words());
        SearchIndex { documents, terms, files }
    }

    /// Whether results show the first words of a record. On large sites those of improvements would be a
    /// third of the index, and their titles say what they do.
    fn has_lead(&self, index: RecordIndex, size: usize) -> bool {
        size <= WITH_TEXT || self.id(index).kind() != Kind::Improvement
    }

    /// The year of a record. That of an improvement would be the year in which it is due.
    fn year_found(&self, index: RecordIndex) -> Option<i16> {
        let dated = self.id(index).kind() != Kind::Improvement;
        self.date(index).filter(|_| dated).map(|at| at.date().year())
    }

    /// Keys and names of services or teams that have a page, for the facets.
    pub fn facet_names(&self, group: Grouping) -> Vec<(Box<str>, Box<str>)> {
        let registry = &self.book.registry;
        let shown = |key: &str| match group {
            Grouping::Services => registry.service_name(key).into(),
            _ => registry.team_name(key).into(),
        };
        self.group(group).map(|(key, _)| (key.into(), shown(key))).collect()
    }
}

impl SearchFile {
    /// Its address.
    pub fn address(self) -> Address {
        let path = match self {
            Self::Start => "search/start.js".to_owned(),
            Self::Facets => "search/facets.js".to_owned(),
            Self::Words(n) => format!("search/words/{n}.js"),
            Self::Titles(n) => format!("search/titles/{n}.js"),
            Self::Text(n) => format!("search/text/{n}.js"),
        };
        Address::File(path.into())
    }
}

/// Terms cut into files of about the same size, where no form of an earlier term comes after the first
/// form of a later one: a reader of a word then needs one file.
fn cut(terms: &[SearchTerm], files: usize) -> Vec<Range<usize>> {
    let size = |term: &SearchTerm| 8 + term.forms.len() * 6 + term.postings.len();
    let whole: usize = terms.iter().map(size).sum();
    let mut found: Vec<Range<usize>> = Vec::with_capacity(files);
    let (mut start, mut reached) = (0, 0);
    let mut last: &str = "";
    for (n, term) in terms.iter().enumerate() {
        let begins = term.forms.first().map_or("", |form| form);
        let due = whole * (found.len() + 1) / files;
        if reached >= due && n > start && begins > last && found.len() + 1 < files {
            found.push(start..n);
            start = n;
        }
        reached += size(term);
        last = last.max(term.forms.last().map_or("", |form| form));
    }
    found.push(start..terms.len());
    found.resize(files, terms.len()..terms.len());
    found
}

#[cfg(test)]
mod tests {
    use super::index::Posting;
    use super::*;

    fn term(forms: &[&str]) -> SearchTerm {
        let posting = Posting::new(0, 0);
        let forms = forms.iter().map(|f| Box::from(*f)).collect();
        SearchTerm { forms, postings: vec![posting], common: false }
    }

    #[test]
    fn no_term_stands_across_two_files() {
        let terms =
            [term(&["aaa", "aaz"]), term(&["aab"]), term(&["aac"]), term(&["b"]), term(&["c"])];
        let files = cut(&terms, 4);
        assert_eq!(files.len(), 4);
        assert_eq!(files.iter().map(ExactSizeIterator::len).sum::<usize>(), terms.len());
        assert_eq!(files[0], 0..3, "aab and aac lie between the forms of the first term");
        assert_eq!(cut(&[], 2), [0..0, 0..0]);
    }
}
