//! What a page makes a reader load: the style sheets and scripts of a page of an incident, in bytes.

use super::{Page, each, pages, resolve};

/// Style sheets of a page of an incident, without the one that is for paper alone, which no screen waits for.
const MOST_STYLE: usize = 30_000;
/// The style sheet for paper.
const MOST_FOR_PAPER: usize = 9_000;
/// Scripts of a page of an incident.
const MOST_SCRIPT: usize = 20_000;

/// The files of a page that one element and attribute name, with their sizes and their media.
fn loaded(
    path: &str,
    page: &Page,
    base: &str,
    edition: &std::collections::BTreeMap<String, Vec<u8>>,
    (element, attribute): (&str, &str),
) -> Vec<(String, usize, bool)> {
    let tags = page.tags.iter().filter(|tag| tag.name == element);
    let tags = tags.filter(|tag| element != "link" || tag.get("rel") == Some("stylesheet"));
    tags.filter_map(|tag| {
        let (file, _) = resolve(path, tag.get(attribute)?, base)?;
        let file = file.expect("a file of the edition");
        let size = edition.get(&file).unwrap_or_else(|| panic!("{path} loads {file}")).len();
        Some((file, size, tag.get("media") == Some("print")))
    })
    .collect()
}

#[test]
fn a_page_of_an_incident_is_light() {
    each(|_, base, edition| {
        let mut wrong = Vec::new();
        let mut seen = 0;
        for (path, page) in pages(edition) {
            if !path.starts_with("incidents/INC-") {
                continue;
            }
            seen += 1;
            let sum = |files: &[(String, usize, bool)], paper: bool| -> usize {
                files.iter().filter(|f| f.2 == paper).map(|f| f.1).sum()
            };
            let styles = loaded(path, &page, base, edition, ("link", "href"));
            let scripts = loaded(path, &page, base, edition, ("script", "src"));
            assert!(styles.len() > 1 && !scripts.is_empty(), "{path} has styles and scripts");
            for (what, bytes, most) in [
                ("style", sum(&styles, false), MOST_STYLE),
                ("style for paper", sum(&styles, true), MOST_FOR_PAPER),
                ("script", sum(&scripts, false), MOST_SCRIPT),
            ] {
                if bytes == 0 || bytes > most {
                    wrong.push(format!(
                        "{path} loads {bytes} bytes of {what}, and {most} is the most"
                    ));
                }
            }
        }
        assert!(seen > 5, "{seen} incidents");
        wrong
    });
}

#[test]
fn style_sheets_are_linked_once_and_the_one_for_paper_last() {
    each(|_, base, edition| {
        let mut wrong = Vec::new();
        for (path, page) in pages(edition) {
            let styles = loaded(path, &page, base, edition, ("link", "href"));
            let names: Vec<&str> = styles.iter().map(|(file, ..)| file.as_str()).collect();
            let mut once = names.clone();
            once.sort_unstable();
            once.dedup();
            if once.len() != names.len()
                || names.first() != Some(&"assets/style.css")
                || names.last() != Some(&"assets/print.css")
            {
                wrong.push(format!("{path} links {names:?}"));
            }
        }
        wrong
    });
}
