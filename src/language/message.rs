//! One message, ready to be filled in.

use super::{Argument, Language};
use icu_plurals::PluralCategory;

/// A message.
#[derive(Clone, PartialEq, Debug)]
pub enum Message {
    /// Words alone.
    Text(Box<str>),
    /// Words and variables.
    Pattern(Box<[Part]>),
}

/// A part of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    /// Words.
    Text(Box<str>),
    /// The value of a variable.
    Variable(Box<str>),
    /// The variant that fits the value of a variable.
    Select {
        /// The variable.
        variable: Box<str>,
        /// The variants in the order of the text.
        variants: Box<[Variant]>,
        /// The place of the variant for all other values.
        otherwise: usize,
    },
}

/// What is said where a variable has a value.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// A number, a category of plurals (`one`, `few`), or a word.
    pub key: Box<str>,
    /// What is said.
    pub parts: Box<[Part]>,
}

impl Message {
    /// Writes it with its variables filled in.
    pub(super) fn write(
        &self,
        language: &Language,
        arguments: &[(&str, Argument<'_>)],
        out: &mut String,
        plain: impl Fn(&str, &mut String) + Copy,
    ) {
        match self {
            Self::Text(text) => plain(text, out),
            Self::Pattern(parts) => write_parts(parts, language, arguments, out, plain),
        }
    }

    /// The variables that it uses, sorted, each once.
    pub fn variables(&self) -> Vec<&str> {
        let mut found = Vec::new();
        if let Self::Pattern(parts) = self {
            collect(parts, &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn collect<'m>(parts: &'m [Part], found: &mut Vec<&'m str>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => found.push(name),
            Part::Select { variable, variants, .. } => {
                found.push(variable);
                variants.iter().for_each(|variant| collect(&variant.parts, found));
            }
        }
    }
}

fn write_parts(
    parts: &[Part],
    language: &Language,
    arguments: &[(&str, Argument<'_>)],
    out: &mut String,
    plain: impl Fn(&str, &mut String) + Copy,
) {
    let value = |name: &str| arguments.iter().find(|(n, _)| *n == name).map(|(_, value)| value);
    for part in parts {
        match part {
            Part::Text(text) => plain(text, out),
            Part::Variable(name) => match value(name) {
                Some(value) => write_value(value, language, out, plain),
                None => plain(name, out),
            },
            Part::Select { variable, variants, otherwise } => {
                let fitting = value(variable).and_then(|v| fitting(v, variants, language));
                let chosen = fitting.or_else(|| variants.get(*otherwise));
                if let Some(variant) = chosen {
                    write_parts(&variant.parts, language, arguments, out, plain);
                }
            }
        }
    }
}

/// Marks what begins and ends text whose direction is its own (Unicode Bidirectional Algorithm, FSI and
/// PDI): an id in an Arabic sentence must not turn its neighbours round.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

fn write_value(
    value: &Argument<'_>,
    language: &Language,
    out: &mut String,
    plain: impl Fn(&str, &mut String),
) {
    let [begin, end] = ISOLATE;
    let isolated = language.is_right_to_left() && !matches!(value, Argument::Number(_));
    if isolated {
        out.push(begin);
    }
    match value {
        Argument::Number(number) => out.push_str(&language.number(*number)),
        Argument::Text(text) => plain(text, out),
        Argument::Ready(html) => out.push_str(html),
    }
    if isolated {
        out.push(end);
    }
}

/// The variant of exactly this value, else that of its category of plurals.
fn fitting<'m>(
    value: &Argument<'_>,
    variants: &'m [Variant],
    language: &Language,
) -> Option<&'m Variant> {
    let of = |key: &str| variants.iter().find(|variant| *variant.key == *key);
    match value {
        Argument::Number(number) => of(&number.to_string()).or_else(|| {
            let category = language.plural.as_ref()?.category_for(*number);
            of(category_name(category))
        }),
        Argument::Text(text) => of(text),
        Argument::Ready(_) => None,
    }
}

/// The name of a category of plurals (CLDR).
pub(super) const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
