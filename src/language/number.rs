//! Numbers by language: how thousands are set apart, and which form of a noun goes with them.

use super::Language;
use icu_locale_core::Locale;
use icu_plurals::{PluralRuleType, PluralRules};

/// The rules of plurals of a language (CLDR, plural rules); `None` for a tag that is none.
pub(super) fn plural_rules(tag: &str) -> Option<PluralRules> {
    let locale: Locale = tag.parse().ok()?;
    PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).ok()
}

/// How the digits of a number are set.
pub(super) struct Digits {
    separator: Box<str>,
    /// The fewest digits that are set apart.
    least: usize,
}

impl Default for Digits {
    fn default() -> Self {
        Self { separator: "\u{202F}".into(), least: 5 }
    }
}

impl Digits {
    /// As the language's messages `number_separator` and `number_least_digits` say.
    pub(super) fn of(language: &Language) -> Self {
        let defaults = Self::default();
        let separator = language.text("number_separator").map(Into::into);
        let least = language.text("number_least_digits").and_then(|digits| digits.parse().ok());
        Self {
            separator: separator.unwrap_or(defaults.separator),
            least: least.unwrap_or(defaults.least),
        }
    }

    pub(super) fn group(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut out = String::with_capacity(digits.len() + 16);
        if number < 0 {
            out.push('-');
        }
        for (i, digit) in digits.chars().enumerate() {
            if digits.len() >= self.least && i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push_str(&self.separator);
            }
            out.push(digit);
        }
        out
    }
}
