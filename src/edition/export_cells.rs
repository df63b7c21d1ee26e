//! Cells of tables for other programs: values with their types, whatever the format of the file.

use crate::time::{Elapsed, Moment};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// A value of a table.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell<'a> {
    /// Nothing is known.
    Nothing,
    /// Text of a record, which is not to be trusted.
    Text(Cow<'a, str>),
    /// A word of ours: an id, a state, an address.
    Word(&'a str),
    /// A count.
    Number(i64),
    /// A time, as exact as it is known.
    Time(Moment),
    /// A span of time.
    Span(Elapsed),
    /// Several texts.
    List(Vec<Cow<'a, str>>),
    /// How many of each.
    Counts(Vec<(&'static str, i64)>),
}

/// A row of a table: each value with the name of its column. Every row of a table has the same
/// columns in the same order.
#[derive(Clone, PartialEq, Debug)]
pub struct ExportRow<'a>(pub Vec<(&'static str, Cell<'a>)>);

impl<'a> Cell<'a> {
    /// Text, where there is any.
    pub(super) fn text(text: Option<impl Into<Cow<'a, str>>>) -> Self {
        text.map_or(Self::Nothing, |t| Self::Text(t.into()))
    }

    /// A word, where there is one.
    pub(super) fn word(word: Option<&'a str>) -> Self {
        word.map_or(Self::Nothing, Self::Word)
    }

    /// A number, where there is one.
    pub(super) fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    /// A time, where it is known.
    pub(super) fn time(moment: Option<Moment>) -> Self {
        moment.map_or(Self::Nothing, Self::Time)
    }

    /// The time between two moments, where both are known and in this order.
    pub(super) fn between(from: Option<Moment>, to: Option<Moment>) -> Self {
        let elapsed = from.zip(to).and_then(|(from, to)| Elapsed::between(from, to));
        elapsed.map_or(Self::Nothing, Self::Span)
    }

    /// Several texts.
    pub(super) fn list<T: Into<Cow<'a, str>>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// Numbers, lists and missing values as such; times and spans in their ISO 8601 form.
impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Word(word) => serializer.serialize_str(word),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Time(moment) => serializer.serialize_str(&moment.machine()),
            Self::Span(elapsed) => serializer.serialize_str(&elapsed.machine()),
            Self::List(items) => serializer.collect_seq(items),
            Self::Counts(counts) => serializer.collect_map(counts.iter().copied()),
        }
    }
}

impl Serialize for ExportRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, cell) in &self.0 {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}
