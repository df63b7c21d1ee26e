//! The messages that scripts use, as a script: pages that are opened from a folder can load nothing else.

use super::{Renderer, Scratch};
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Message, Part, current};
use crate::plan::WordsOf;
use serde::Serialize;
use std::collections::BTreeMap;

/// The messages of a language, as `say.js` reads them.
#[derive(Serialize)]
struct Words<'l> {
    language: &'l str,
    separator: &'l str,
    least: &'l str,
    messages: BTreeMap<&'l str, Pattern<'l>>,
}

/// Words, or parts in their order.
#[derive(Serialize)]
#[serde(untagged)]
enum Pattern<'l> {
    Text(&'l str),
    Parts(Vec<Piece<'l>>),
}

/// A part of a message: words, `[variable]`, or `[variable, variants by key, key of the one for all others]`.
#[derive(Serialize)]
#[serde(untagged)]
enum Piece<'l> {
    Text(&'l str),
    Variable([&'l str; 1]),
    Select(&'l str, BTreeMap<&'l str, Vec<Piece<'l>>>, &'l str),
}

impl Renderer<'_, '_> {
    /// Writes the messages that the scripts of some pages use, in the language of the page. A page may load
    /// several such files.
    pub(super) fn words(of: WordsOf, scratch: &mut Scratch<'_>) -> Result<(), Diagnostic> {
        let out = &mut scratch.buffer;
        out.extend_from_slice(b"(window.casebookWords??=[]).push(");
        serde_json::to_writer(&mut *out, &words(current(), of)).map_err(|what| {
            Diagnostic::error("internal", format!("the words of scripts can't be written: {what}"))
                .help("this is a fault of Casebook: please report it")
        })?;
        out.extend_from_slice(b");\n");
        Ok(())
    }
}

fn words(language: &Language, of: WordsOf) -> Words<'_> {
    let wanted = |id: &&str| of.beginnings().iter().any(|b| id.starts_with(b));
    let ids = language.ids().into_iter().filter(wanted);
    let messages = ids.filter_map(|id| Some((id, pattern(language.message(id)?))));
    Words {
        language: &language.tag,
        separator: language.text("number_separator").unwrap_or_default(),
        least: language.text("number_least_digits").unwrap_or_default(),
        messages: messages.collect(),
    }
}

fn pattern(message: &Message) -> Pattern<'_> {
    match message {
        Message::Text(text) => Pattern::Text(text),
        Message::Pattern(parts) => Pattern::Parts(pieces(parts)),
    }
}

fn pieces(parts: &[Part]) -> Vec<Piece<'_>> {
    parts.iter().map(piece).collect()
}

fn piece(part: &Part) -> Piece<'_> {
    match part {
        Part::Text(text) => Piece::Text(text),
        Part::Variable(name) => Piece::Variable([name]),
        Part::Select { variable, variants, otherwise } => {
            let keyed = variants.iter().map(|variant| (&*variant.key, pieces(&variant.parts)));
            let otherwise = variants.get(*otherwise).map_or("", |variant| &*variant.key);
            Piece::Select(variable, keyed.collect(), otherwise)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::read;

    #[test]
    fn messages_become_data_that_a_script_reads() {
        let text = "script_list_a = A\nother = no\nscript_list_b = { $count ->\n    [one] one\n   *[other] { $count } of { $all }\n  }!\n";
        let language = Language::new("en", read(text).0, None);
        let json = serde_json::to_string(&words(&language, WordsOf::List).messages).unwrap();
        assert_eq!(
            json,
            r#"{"script_list_a":"A","script_list_b":[["count",{"one":["one"],"other":[["count"]," of ",["all"]]},"other"],"!"]}"#
        );
    }
}
