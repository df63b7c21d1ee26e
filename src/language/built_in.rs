//! The languages in the binary.

use super::{Language, read};
use include_dir::{Dir, include_dir};
use std::sync::OnceLock;

static CATALOGUES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/languages");

/// The tags of the languages in the binary (BCP 47); English, which all others stand on, first.
pub const BUILT_IN: [&str; 8] = ["en", "de", "fr", "es", "ja", "hu", "zh-Hant", "ar"];

/// The language of a tag, or of the nearest that is wider: `de` for `de-AT`, `zh-Hant` for `zh-TW`.
pub fn built_in(tag: &str) -> Option<&'static Language> {
    static READ: [OnceLock<&'static Language>; BUILT_IN.len()] =
        [const { OnceLock::new() }; BUILT_IN.len()];
    let place = nearest(tag)?;
    let cell = READ.get(place)?;
    let base = (place > 0).then(english);
    Some(cell.get_or_init(|| Box::leak(Box::new(parse(BUILT_IN[place], base)))))
}

/// English.
pub fn english() -> &'static Language {
    static ENGLISH: OnceLock<Language> = OnceLock::new();
    built_in(BUILT_IN[0])
        .unwrap_or_else(|| ENGLISH.get_or_init(|| Language::new("en", vec![], None)))
}

fn nearest(tag: &str) -> Option<usize> {
    let tag = tag.to_ascii_lowercase();
    // Where Chinese is written in traditional characters (CLDR, likely subtags).
    let tag = match tag.as_str() {
        "zh-tw" | "zh-hk" | "zh-mo" => "zh-hant".to_owned(),
        _ => tag,
    };
    let of = |wanted: &str| BUILT_IN.iter().position(|t| t.eq_ignore_ascii_case(wanted));
    let mut wanted = tag.as_str();
    loop {
        if let Some(found) = of(wanted) {
            return Some(found);
        }
        wanted = wanted.rsplit_once('-')?.0;
    }
}

/// A fault here is one of ours: a test reads them all.
fn parse(tag: &str, base: Option<&'static Language>) -> Language {
    let mut messages = Vec::new();
    let folder = CATALOGUES.get_dir(tag);
    for file in folder.iter().flat_map(|folder| folder.files()) {
        if let Some(text) = file.contents_utf8() {
            messages.extend(read(text).0);
        }
    }
    Language::new(tag, messages, base)
}

#[cfg(test)]
pub(super) fn files(tag: &str) -> Vec<(String, &'static str)> {
    let folder = CATALOGUES.get_dir(tag).expect("a folder for each language");
    let mut found = Vec::new();
    for file in folder.files() {
        let text = file.contents_utf8().expect("UTF-8");
        found.push((file.path().display().to_string(), text));
    }
    found
}
