//! Reads messages in Fluent's notation (Project Fluent, syntax 1.0): values, variables, and variants by number or word.
//!
//! Terms, attributes, functions and messages within messages are not used here, and are faults.

use super::message::{Message, Part, Variant};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::ops::Range;

/// What is wrong with a catalogue.
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What.
    pub message: String,
}

/// The messages of a catalogue in the order of the text, and what is wrong with it.
pub fn read(text: &str) -> (Vec<(String, Message)>, Vec<Fault>) {
    let mut faults = Vec::new();
    let resource = parse_runtime(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(
            errors
                .into_iter()
                .map(|error| Fault { range: error.pos.clone(), message: error.kind.to_string() }),
        );
        resource
    });
    let mut messages: Vec<(String, Message)> = Vec::new();
    for entry in resource.body {
        let mut fault = |name: &str, message: &str| {
            let range = place(text, name);
            faults.push(Fault { range, message: format!("`{name}`: {message}") });
        };
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                if !message.attributes.is_empty() {
                    fault(name, "attributes are not used here");
                }
                match message.value.as_ref().map(read_message) {
                    Some(Ok(read)) => messages.push((name.to_owned(), read)),
                    Some(Err(what)) => fault(name, what),
                    None => fault(name, "there are no words"),
                }
            }
            Entry::Term(term) => fault(term.id.name, "terms are not used here"),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for (name, _) in &messages {
        if !seen.insert(name.as_str()) {
            let message = format!("`{name}` stands here twice");
            faults.push(Fault { range: place(text, name), message });
        }
    }
    (messages, faults)
}

/// Where a message begins.
fn place(text: &str, name: &str) -> Range<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix('-').unwrap_or(line).strip_prefix(name);
        if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return start..start + name.len();
        }
        start += line.len();
    }
    0..0
}

fn read_message(pattern: &Pattern<&str>) -> Result<Message, &'static str> {
    let parts = read_parts(pattern)?;
    Ok(match <[Part; 1]>::try_from(parts) {
        Ok([Part::Text(text)]) => Message::Text(text),
        Ok(one) => Message::Pattern(one.into()),
        Err(parts) => Message::Pattern(parts.into()),
    })
}

fn read_parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, &'static str> {
    let mut parts: Vec<Part> = Vec::new();
    let mut words = String::new();
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                words.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        let part = match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                words.push_str(&unescape_unicode_to_string(value));
                continue;
            }
            Expression::Inline(inline) => Part::Variable(variable(inline)?.into()),
            Expression::Select { selector, variants } => {
                let read = variants.iter().map(|variant| {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let parts = read_parts(&variant.value)?.into();
                    Ok::<_, &'static str>(Variant { key: key.into(), parts })
                });
                Part::Select {
                    variable: variable(selector)?.into(),
                    variants: read.collect::<Result<_, _>>()?,
                    otherwise: variants.iter().position(|v| v.default).unwrap_or_default(),
                }
            }
        };
        if !words.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut words).into()));
        }
        parts.push(part);
    }
    if !words.is_empty() || parts.is_empty() {
        parts.push(Part::Text(words.into()));
    }
    Ok(parts)
}

fn variable<'t>(expression: &InlineExpression<&'t str>) -> Result<&'t str, &'static str> {
    match expression {
        InlineExpression::VariableReference { id } => Ok(id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            Err("a literal decides nothing: name a variable, `$count`")
        }
        InlineExpression::FunctionReference { .. } => Err("functions are not used here"),
        InlineExpression::MessageReference { .. } => Err("messages in messages are not used here"),
        InlineExpression::TermReference { .. } => Err("terms are not used here"),
        InlineExpression::Placeable { .. } => Err("one pair of braces is enough"),
    }
}
