//! The preview's mark on the pages of a site, and pages of its own where the site has none.

use crate::html::escape;
use bytes::Bytes;
use memchr::memrchr_iter;

/// What every page of a site gets before its end, and nothing else: without this line its bytes are
/// those that `build` writes. It holds the bar, the overlay and the reload.
pub const SNIPPET: &str = "<!--casebook-preview--><link rel=\"stylesheet\" \
    href=\"/__casebook/preview.css\"><script src=\"/__casebook/preview.js\" defer></script>\n";

/// A page with [`SNIPPET`] before the end of its body; at its end, where the body has none.
pub(super) fn with_snippet(page: &[u8]) -> Bytes {
    const END: &[u8] = b"</body>";
    let ends =
        |at: &usize| page[*at..].get(..END.len()).is_some_and(|t| t.eq_ignore_ascii_case(END));
    let at = memrchr_iter(b'<', page).find(ends).unwrap_or(page.len());
    let (before, after) = page.split_at(at);
    [before, SNIPPET.as_bytes(), after].concat().into()
}

/// The page for every address as long as nothing could be built. The overlay shows why.
pub(super) fn no_site() -> Bytes {
    page(
        "There is no good site yet",
        "<p>The records hold faults, and nothing was built before. Once they are mended, this page \
         shows the site.</p>\n<noscript><p>The terminal lists the faults.</p></noscript>\n",
    )
}

/// The page for an address outside the edition.
pub(super) fn outside(base: &str) -> Bytes {
    let mut shown = String::new();
    escape(base, &mut shown);
    let text = format!("<p>This edition stands at <a href=\"{shown}\">{shown}</a>.</p>\n");
    page("There is nothing here", &text)
}

fn page(title: &str, body: &str) -> Bytes {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n\
         </body>\n</html>\n"
    );
    with_snippet(page.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snippet_stands_before_the_last_end_of_a_body() {
        for (before, after) in [
            ("<p>\n", "</body>\n</html>\n"),
            ("<p></body><!-- </bod>", "</BODY></html>"),
            ("", "</body>"),
            ("no end </body", ""),
            ("", ""),
        ] {
            let page = format!("{before}{after}");
            let sent = with_snippet(page.as_bytes());
            assert_eq!(sent, format!("{before}{SNIPPET}{after}"));
        }
        assert!(SNIPPET.starts_with("<!--casebook-preview-->") && SNIPPET.ends_with('\n'));
        assert_eq!(SNIPPET.lines().count(), 1);
    }

    #[test]
    fn a_base_is_no_markup() {
        let page = outside("/<b>\"/");
        assert!(!String::from_utf8(page.to_vec()).unwrap().contains("<b>"));
    }
}
