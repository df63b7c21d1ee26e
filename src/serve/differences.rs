//! What disappears from one edition to the next on a record's page, word by word.

use super::preview::View;
use super::site::Site;
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::html::{escape, plain_text};
use crate::identifier::RecordId;
use crate::label::Tlp;
use similar::{ChangeTag, TextDiff};

/// The text of a record's page in two neighbouring editions.
pub struct Step {
    /// The edition that shows more.
    pub from: String,
    /// The edition that shows less.
    pub to: String,
    /// Words in order: those that both have, those that disappear, those that stand in their place.
    pub words: Vec<(Fate, String)>,
}

/// What becomes of words from one edition to the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// They stay.
    Stays,
    /// They are withheld.
    Goes,
    /// They stand there alone: words in place of a link, other counts.
    Comes,
}

/// The differences of a record's page, from the edition that shows most to the one that shows least;
/// an edition without the page counts as empty.
///
/// # Errors
/// A page that can't be rendered.
pub fn differences(site: &Site, id: &RecordId, drafts: bool) -> Result<Vec<Step>, Diagnostic> {
    let mut editions: Vec<(Tlp, String)> =
        site.book.config.editions.iter().map(|e| (e.tlp, e.name.clone())).collect();
    editions.sort_by_key(|edition| std::cmp::Reverse(edition.0));
    let mut texts = Vec::new();
    for (_, name) in editions {
        let view = View { edition: Some(name.clone()), drafts };
        texts.push((name, text(site, id, &view)?));
    }
    let step = |pair: &[(String, String)]| Step {
        from: pair[0].0.clone(),
        to: pair[1].0.clone(),
        words: words(&pair[0].1, &pair[1].1),
    };
    Ok(texts.windows(2).map(step).collect())
}

/// The words of the main part of a record's page; none where the edition has no such page.
fn text(site: &Site, id: &RecordId, view: &View) -> Result<String, Diagnostic> {
    let Some(shown) = site.shown(view) else { return Ok(String::new()) };
    let route = Address::Record(id.clone()).file();
    let Some(page) = site.file(&shown, &route) else { return Ok(String::new()) };
    let bytes = page?;
    let html = String::from_utf8_lossy(&bytes);
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once('>'));
    let main = main.map_or("", |(_, rest)| rest.split("</main>").next().unwrap_or_default());
    Ok(plain_text(&without_navigation(main)))
}

/// The page without its breadcrumbs and its list of contents, which only repeat.
fn without_navigation(html: &str) -> String {
    let mut parts = html.split("<nav");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("</nav>").map_or("", |(_, rest)| rest));
    }
    out
}

fn words(from: &str, to: &str) -> Vec<(Fate, String)> {
    let mut found: Vec<(Fate, String)> = Vec::new();
    for change in TextDiff::from_words(from, to).iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => Fate::Stays,
            ChangeTag::Delete => Fate::Goes,
            ChangeTag::Insert => Fate::Comes,
        };
        match found.last_mut() {
            Some((last, words)) if *last == fate => words.push_str(change.value()),
            _ => found.push((fate, change.value().to_owned())),
        }
    }
    found
}

/// The differences as text: `[-…-]` goes, `{+…+}` comes. Long runs that stay are cut.
pub fn as_text(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        out.push_str(&format!("{} -> {}\n", step.from, step.to));
        if step.words.iter().all(|(fate, _)| *fate == Fate::Stays) {
            out.push_str("  nothing disappears\n\n");
            continue;
        }
        for (fate, words) in &step.words {
            let words = words.trim_matches('\n');
            match fate {
                Fate::Goes => out.push_str(&format!("[-{words}-]\n")),
                Fate::Comes => out.push_str(&format!("{{+{words}+}}\n")),
                Fate::Stays => out.push_str(&format!("{}\n", ends(words))),
            }
        }
        out.push('\n');
    }
    out
}

/// The first and the last words of a long run.
fn ends(words: &str) -> String {
    const KEPT: usize = 60;
    let count = words.chars().count();
    if count <= 3 * KEPT {
        return words.to_owned();
    }
    let start: String = words.chars().take(KEPT).collect();
    let end: String = words.chars().skip(count - KEPT).collect();
    format!("{start} … {end}")
}

/// The differences as a page of the preview.
pub(super) fn as_page(id: &RecordId, steps: &[Step]) -> String {
    let mut out = String::from(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>What disappears from ",
    );
    escape(id.as_str(), &mut out);
    out.push_str("</title>\n<link rel=\"stylesheet\" href=\"/__casebook/preview.css\">\n</head>\n<body class=\"casebook-differences\">\n<main>\n<h1>What disappears from ");
    escape(id.as_str(), &mut out);
    out.push_str("</h1>\n<p>Struck out: withheld from the narrower edition. Underlined: stands in its place.</p>\n");
    for step in steps {
        out.push_str("<section>\n<h2>");
        escape(&format!("From {} to {}", step.from, step.to), &mut out);
        out.push_str("</h2>\n<pre>");
        for (fate, words) in &step.words {
            let (start, end) = match fate {
                Fate::Stays => ("", ""),
                Fate::Goes => ("<del>", "</del>"),
                Fate::Comes => ("<ins>", "</ins>"),
            };
            out.push_str(start);
            escape(words, &mut out);
            out.push_str(end);
        }
        out.push_str("</pre>\n</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_come_and_stay() {
        let found = words("a b c d", "a x c");
        let shown: Vec<_> = found.iter().map(|(f, w)| (*f, w.as_str())).collect();
        assert_eq!(
            shown,
            [
                (Fate::Stays, "a "),
                (Fate::Goes, "b"),
                (Fate::Comes, "x"),
                (Fate::Stays, " c"),
                (Fate::Goes, " d")
            ]
        );
        let step = Step { from: "internal".into(), to: "public".into(), words: found };
        assert_eq!(as_text(&[step]), "internal -> public\na \n[-b-]\n{+x+}\n c\n[- d-]\n\n");
    }
}
