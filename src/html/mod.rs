//! HTML at its smallest: escaping, going back to plain words, and phrases that are ready to print.

mod line;
mod number;
mod phrase;
mod pieces;
mod plain;
mod told;

pub use line::{on_one_line, push_squeezed};
pub use number::{counted, grouped};
pub use phrase::{Html, phrase, ready};
pub use pieces::{Piece, pieces};
pub use plain::{
    escape, escape_text, is_bidi_control, plain_beginning, plain_text, push_decoded, special_bytes,
};
pub(crate) use told::tell;
pub use told::told;
