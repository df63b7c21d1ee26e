//! The inverted index: which records hold a word, and how much it counts there.

#![expect(
    clippy::disallowed_types,
    reason = "millions of words are looked up; terms are put in order before anything leaves this file"
)]

use super::document::{Texts, Weight};
use super::words::{folded, words};
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::ops::Range;

/// A record that holds a word: its number among the documents, and where the word stands. Both share one
/// number, for a large site has millions of these.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Posting(u32);

impl Posting {
    pub(super) fn new(document: u32, weight: u8) -> Self {
        Self(document << 2 | u32::from(weight & 3))
    }

    /// The document's number.
    pub const fn document(self) -> u32 {
        self.0 >> 2
    }

    /// 0 anywhere, 1 in what is read first, 2 among names, 3 in the title.
    pub const fn weight(self) -> u32 {
        self.0 & 3
    }
}

/// Words of one stem, with the documents that hold any of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SearchTerm {
    /// The words as they are written, in order; at least one.
    pub forms: Vec<Box<str>>,
    /// The documents, in order.
    pub postings: Vec<Posting>,
    /// Whether most records of a kind hold it. It tells little then, excludes nothing, and its documents
    /// are those alone whose titles or names have it.
    pub common: bool,
}

/// The words of some documents.
pub(super) type Part = HashMap<Box<str>, Vec<Posting>>;

/// A word is common that stands in more than so many of a hundred documents of a kind.
const COMMON: usize = 50;

/// Among fewer documents of a kind no word is common.
const FEW: usize = 50;

/// How many letters the forms of a term share at least, so that all of them stand in one place of the
/// order.
const SHARED: usize = 3;

/// Adds the words of a document.
pub(super) fn add(part: &mut Part, document: u32, texts: &Texts) {
    let mut found: HashMap<&str, u8> = HashMap::new();
    let folded: Vec<_> = texts.by_weight.iter().map(|text| folded(text)).collect();
    let weights = [Weight::Text, Weight::Lead, Weight::Name, Weight::Title];
    for (text, weight) in folded.iter().zip(weights) {
        // The heaviest comes last, and stays.
        words(text, &mut |word| {
            found.insert(word, weight as u8);
        });
    }
    for (word, weight) in found {
        let posting = Posting::new(document, weight);
        match part.get_mut(word) {
            Some(list) => list.push(posting),
            None => {
                part.insert(word.into(), vec![posting]);
            }
        }
    }
}

/// All terms in the order of their first forms. The parts are those of documents that follow each other.
pub(super) fn terms(parts: Vec<Part>, kinds: &[Range<usize>], language: &str) -> Vec<SearchTerm> {
    use rayon::prelude::*;
    let stemmer = algorithm(language).map(Stemmer::create);
    let mut words: Vec<(Box<str>, usize, Vec<Posting>)> = parts
        .into_iter()
        .enumerate()
        .flat_map(|(part, words)| words.into_iter().map(move |(word, list)| (word, part, list)))
        .collect();
    words.par_sort_unstable_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let mut groups: HashMap<(Box<str>, Box<str>), SearchTerm> = HashMap::new();
    let mut words = words.into_iter().peekable();
    while let Some((word, _, mut postings)) = words.next() {
        while let Some((_, _, more)) = words.next_if(|(next, ..)| *next == word) {
            postings.extend(more);
        }
        let stem = stem(&word, stemmer.as_ref());
        let shared: Box<str> = word.chars().take(SHARED).collect::<String>().into();
        let term = groups.entry((shared, stem)).or_insert_with(|| SearchTerm {
            forms: Vec::new(),
            postings: Vec::new(),
            common: false,
        });
        term.forms.push(word);
        term.postings.extend(postings);
    }
    let mut terms: Vec<SearchTerm> = groups.into_values().collect();
    terms.par_iter_mut().for_each(|term| settle(term, kinds));
    terms.par_sort_unstable_by(|a, b| a.forms.cmp(&b.forms));
    terms
}

/// Each document once, with its heaviest weight.
fn settle(term: &mut SearchTerm, kinds: &[Range<usize>]) {
    term.postings.sort_unstable_by_key(|p| (p.document(), std::cmp::Reverse(p.weight())));
    term.postings.dedup_by_key(|p| p.document());
    let place = |at: usize| term.postings.partition_point(|p| (p.document() as usize) < at);
    let common = |kind: &Range<usize>| {
        kind.len() > FEW && (place(kind.end) - place(kind.start)) * 100 > kind.len() * COMMON
    };
    if kinds.iter().any(common) {
        term.common = true;
        term.postings.retain(|p| p.weight() >= Weight::Name as u32);
    }
    term.postings.shrink_to_fit();
}

/// What the forms of a word share. Ids, numbers and short words are their own.
fn stem(word: &str, stemmer: Option<&Stemmer>) -> Box<str> {
    match stemmer {
        Some(stemmer) if word.len() > SHARED && word.chars().all(char::is_alphabetic) => {
            stemmer.stem(word).into()
        }
        _ => word.into(),
    }
}

/// The stemmer of a language (Snowball), by its BCP 47 tag.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language.split(['-', '_']).next()? {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(titles: &[&str]) -> Vec<SearchTerm> {
        let mut parts = vec![Part::new(), Part::new()];
        for (n, title) in titles.iter().enumerate() {
            let mut texts = Texts::default();
            texts.by_weight[Weight::Title as usize] = (*title).to_owned();
            texts.by_weight[Weight::Text as usize] = "text of tokens".to_owned();
            let part = usize::from(n >= titles.len() / 2);
            add(&mut parts[part], n as u32, &texts);
        }
        terms(parts, std::slice::from_ref(&(0..titles.len())), "en")
    }

    #[test]
    fn forms_of_a_word_are_one_term() {
        let terms = index(&["Stolen token", "Leaked tokens", "A leak", "leaking"]);
        let of = |word: &str| terms.iter().find(|t| t.forms.iter().any(|f| **f == *word)).unwrap();
        let leak = of("leak");
        assert_eq!(leak.forms, ["leak", "leaked", "leaking"].map(Box::from));
        assert_eq!(leak.postings.iter().map(|p| p.document()).collect::<Vec<_>>(), [1, 2, 3]);
        let token = of("token");
        let weights: Vec<u32> = token.postings.iter().map(|p| p.weight()).collect();
        assert_eq!(weights, [3, 3, 0, 0]);
        assert!(terms.is_sorted_by(|a, b| a.forms < b.forms));
    }

    #[test]
    fn what_most_hold_keeps_those_alone_that_are_called_so() {
        let titles: Vec<String> =
            (0..60).map(|n| if n == 3 { "text".to_owned() } else { format!("w{n}") }).collect();
        let terms = index(&titles.iter().map(String::as_str).collect::<Vec<_>>());
        let of = |word: &str| terms.iter().find(|t| *t.forms[0] == *word).unwrap();
        assert!(of("text").common && !of("w7").common);
        assert_eq!(of("text").postings, [Posting::new(3, 3)]);
        assert_eq!(of("tokens").postings, []);
        assert_eq!(of("w7").postings.len(), 1);
    }
}
