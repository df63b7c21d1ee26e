//! HTML at its smallest: escaping, going back to plain words, and phrases that are ready to print.

mod phrase;
mod plain;

pub use phrase::{Html, grouped, phrase, ready};
pub use plain::{escape, escape_text, is_bidi_control, plain_beginning, plain_text, special_bytes};
