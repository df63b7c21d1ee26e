//! Text as the words that a search finds. The script of the page cuts a query in the same way; a table of
//! examples holds the two together (`tests/site/words-reference.txt`).

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// The longest word, in bytes: a SHA-512 hash has 128 digits.
const LONGEST: usize = 128;

/// Signs that hold a word together where a letter or a digit stands on both sides: ids, versions,
/// addresses, dates, times.
const fn joins(c: char) -> bool {
    matches!(c, '-' | '_' | '.' | ':' | '@' | '+')
}

/// Scripts that write no spaces between words: their text is cut into pairs of signs.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Accents, and the signs of Hebrew and Arabic that most texts leave out.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}')
}

/// Text in lower case without accents, in compatible form (Unicode NFKD without accents, then NFC).
pub(super) fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return if text.bytes().any(|b| b.is_ascii_uppercase()) {
            Cow::Owned(text.to_ascii_lowercase())
        } else {
            Cow::Borrowed(text)
        };
    }
    let bare: String = text.nfkd().filter(|c| !is_accent(*c)).collect();
    Cow::Owned(bare.to_lowercase().nfc().collect())
}

/// Calls `take` with each word of folded text. What is held together by a sign is a word as a whole, if a
/// digit, a dot or an at sign is in it, and its parts are words too.
pub(super) fn words<'t>(folded: &'t str, take: &mut dyn FnMut(&'t str)) {
    let mut start = None;
    let mut joined = false;
    let mut chars = folded.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_alphanumeric()
            || (start.is_some()
                && joins(c)
                && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric()));
        if inside {
            start.get_or_insert(at);
            joined |= joins(c);
        } else if let Some(from) = start.take() {
            run(&folded[from..at], std::mem::take(&mut joined), take);
        }
    }
    if let Some(from) = start {
        run(&folded[from..], joined, take);
    }
}

/// A run of letters and digits, with the signs between them.
fn run<'t>(run: &'t str, joined: bool, take: &mut dyn FnMut(&'t str)) {
    if !joined {
        return word(run, take);
    }
    let whole = run.contains(|c: char| c.is_numeric() || c == '.' || c == '@');
    if whole {
        long(run, take);
    }
    for part in run.split(joins) {
        // Single numbers of a date or an address say nothing.
        let number = part.bytes().all(|b| b.is_ascii_digit());
        if !(whole && number && part.len() < 4) {
            word(part, take);
        }
    }
}

fn word<'t>(word: &'t str, take: &mut dyn FnMut(&'t str)) {
    if word.is_ascii() || !word.contains(is_unspaced) {
        if word.len() > 1 {
            long(word, take);
        }
        return;
    }
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    if starts.len() < 3 {
        return take(word);
    }
    for pair in starts.windows(3) {
        take(&word[pair[0]..pair[2]]);
    }
}

/// A word, cut off where it is longer than any.
fn long<'t>(word: &'t str, take: &mut dyn FnMut(&'t str)) {
    let end = (0..=LONGEST.min(word.len())).rev().find(|at| word.is_char_boundary(*at));
    take(&word[..end.unwrap_or_default()]);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text<TAB>word word …`, one a line; the script is held to the same.
    const REFERENCE: &str = include_str!("../../../tests/site/words-reference.txt");

    #[test]
    fn texts_are_cut_as_the_reference_says() {
        let mut lines = 0;
        for line in REFERENCE.lines().filter(|l| !l.starts_with('#')) {
            let (text, wanted) = line.split_once('\t').unwrap();
            let folded = folded(text);
            let mut found: Vec<&str> = Vec::new();
            words(&folded, &mut |word| found.push(word));
            assert_eq!(found.join(" "), wanted, "{text}");
            lines += 1;
        }
        assert!(lines > 15);
    }

    #[test]
    fn a_word_of_a_thousand_letters_is_cut() {
        let text = "a".repeat(1_000);
        let mut found = Vec::new();
        words(&text, &mut |word| found.push(word.len()));
        assert_eq!(found, [LONGEST]);
    }
}
