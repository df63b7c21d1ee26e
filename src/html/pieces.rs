//! Our own HTML taken apart into words and tags.

use memchr::memchr;

/// A piece of HTML.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'h> {
    /// Text between tags, still escaped; never empty.
    Words(&'h str),
    /// What stands between `<` and `>`.
    Tag(&'h str),
}

/// The pieces of HTML that this program wrote, in their order. Its text has no bare `<`, so each tag
/// ends; what follows a `<` that has no end is left out.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || match memchr(b'<', rest.as_bytes()) {
        Some(0) => {
            let Some(end) = memchr(b'>', rest.as_bytes()) else {
                rest = "";
                return None;
            };
            let tag = &rest[1..end];
            rest = &rest[end + 1..];
            Some(Piece::Tag(tag))
        }
        at => {
            let (words, after) = rest.split_at(at.unwrap_or(rest.len()));
            rest = after;
            (!words.is_empty()).then_some(Piece::Words(words))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_tags_take_turns() {
        use Piece::{Tag, Words};
        let found: Vec<_> = pieces("a<b c=\"d\">e &lt;</b><br>f").collect();
        assert_eq!(
            found,
            [Words("a"), Tag("b c=\"d\""), Words("e &lt;"), Tag("/b"), Tag("br"), Words("f")]
        );
        assert_eq!(pieces("").count(), 0);
        assert_eq!(pieces("a<b").collect::<Vec<_>>(), [Words("a")]);
    }
}
