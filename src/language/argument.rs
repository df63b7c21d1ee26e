//! What fills the variables of a message.

use std::borrow::Cow;

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A number: shown with its thousands set apart, and what decides between one and several.
    Number(i64),
    /// Words: escaped where the message is HTML, and what decides between variants by name.
    Text(Cow<'a, str>),
    /// Finished HTML, written as it is.
    Ready(Cow<'a, str>),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a Box<str>> for Argument<'a> {
    fn from(text: &'a Box<str>) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {$(
        impl From<$type> for Argument<'_> {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}

numbers!(i64, usize, u64, u32, i32, u16, i16, u8, i8);
