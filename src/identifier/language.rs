//! Language tags (BCP 47, RFC 5646): languages of translations, how they are written, what they call
//! themselves.

use crate::language::is_right_to_left;
use std::fmt;
use std::sync::Arc;

/// A language with its script, region and variants, such as `de`, `pt-BR`, `zh-Hant`: in the case that
/// RFC 5646 section 2.1.1 recommends, so that two spellings of one tag are equal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LanguageTag(Arc<str>);

impl LanguageTag {
    /// Reads a tag. Extensions, private use and the tags that are kept from before RFC 4646 name no
    /// language of a text, and are refused.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').peekable();
        let language = parts.next()?;
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        if !(2..=3).contains(&language.len()) || !letters(language) {
            return None;
        }
        let mut tag = language.to_ascii_lowercase();
        let mut add = |part: &str| {
            tag.push('-');
            tag.push_str(part);
        };
        if let Some(script) = parts.next_if(|p| p.len() == 4 && letters(p)) {
            let (first, rest) = script.split_at(1);
            add(&(first.to_ascii_uppercase() + &rest.to_ascii_lowercase()));
        }
        let is_region = |p: &str| {
            (p.len() == 2 && letters(p)) || (p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()))
        };
        if let Some(region) = parts.next_if(|p| is_region(p)) {
            add(&region.to_ascii_uppercase());
        }
        for variant in parts {
            let long = (5..=8).contains(&variant.len());
            let short = variant.len() == 4 && variant.starts_with(|c: char| c.is_ascii_digit());
            if !(long || short) || !variant.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            add(&variant.to_ascii_lowercase());
        }
        Some(Self(tag.into()))
    }

    /// The tag as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction of its script, as the attribute `dir` of HTML says it.
    pub fn direction(&self) -> &'static str {
        if is_right_to_left(&self.0) { "rtl" } else { "ltr" }
    }

    /// What its speakers call it, with the region or script where the tag has one that the name does
    /// not hold; the tag where we don't know.
    pub fn own_name(&self) -> String {
        let named = |tag: &str| NAMES.iter().find(|(known, _)| *known == tag).map(|(_, n)| *n);
        if let Some(name) = named(&self.0) {
            return name.to_owned();
        }
        match self.0.split_once('-').and_then(|(first, rest)| Some((named(first)?, rest))) {
            Some((name, rest)) => format!("{name} ({rest})"),
            None => self.0.to_string(),
        }
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Languages by what their speakers call them (CLDR).
const NAMES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-AT", "Deutsch (Österreich)"),
    ("de-CH", "Deutsch (Schweiz)"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-GB", "English (United Kingdom)"),
    ("en-US", "English (United States)"),
    ("es", "Español"),
    ("es-419", "Español (Latinoamérica)"),
    ("es-MX", "Español (México)"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("fr-CA", "Français (Canada)"),
    ("ga", "Gaeilge"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português (Portugal)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski (latinica)"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-CN", "中文（中国）"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-TW", "中文（台灣）"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    #[test]
    fn a_tag_has_one_spelling() {
        for (written, as_recommended) in [
            ("DE", "de"),
            ("pt-br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"),
            ("gsw", "gsw"),
        ] {
            assert_eq!(tag(written).as_str(), as_recommended);
        }
        for other in ["", "d", "v2", "english", "de-", "de-x-me", "de_AT", "x-de", "de-A", "draft"]
        {
            assert_eq!(LanguageTag::parse(other), None, "{other}");
        }
    }

    #[test]
    fn languages_have_a_direction_and_a_name_of_their_own() {
        let said = |text| (tag(text).direction(), tag(text).own_name());
        assert_eq!(said("de"), ("ltr", "Deutsch".to_owned()));
        assert_eq!(said("ar-EG"), ("rtl", "العربية (EG)".to_owned()));
        assert_eq!(said("az-Arab").0, "rtl");
        assert_eq!(said("ur-Latn").0, "ltr");
        assert_eq!(said("pt-BR").1, "Português (Brasil)");
        assert_eq!(said("tlh"), ("ltr", "tlh".to_owned()));
        assert!(NAMES.is_sorted_by_key(|(tag, _)| *tag));
        assert!(NAMES.iter().all(|(text, _)| tag(text).as_str() == *text));
    }
}
