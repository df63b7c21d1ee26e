//! Messages of the interface as HTML: their words and what is filled in are escaped, finished HTML is not.

use super::{Html, escape};
use crate::language::{Argument, current};

/// A message in the language of the page, with its variables filled in. See `tell!`.
pub fn told(id: &str, arguments: &[(&str, Argument<'_>)]) -> Html {
    let mut out = String::with_capacity(64);
    current().write(id, arguments, &mut out, escape);
    Html(out)
}

/// A message as HTML: `tell!("finding_evidence", links = &links)`, where `links` may be words or [`Html`].
macro_rules! tell {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::html::told(
            $id,
            &[$((stringify!($name), $crate::language::Argument::from($value))),*],
        )
    };
}
pub(crate) use tell;

impl<'a> From<&'a Html> for Argument<'a> {
    fn from(html: &'a Html) -> Self {
        Self::Ready(html.0.as_str().into())
    }
}

impl From<Html> for Argument<'_> {
    fn from(html: Html) -> Self {
        Self::Ready(html.0.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_finished_html_is_not() {
        let link = Html("<a href=\"x\">&amp;</a>".to_owned());
        let html = tell!("language_test", a = "<b>", b = &link);
        assert_eq!(html.0, "language_test");
    }
}
