//! The page of trends: each of its numbers leads to the records that it counts, in its own edition.

use crate::demonstration::html::Page;
use crate::support::{casebook, repository};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The site of the golden case, built for two audiences.
fn built() -> tempfile::TempDir {
    let out = tempfile::tempdir().expect("a folder");
    let site = repository().join("tests/cases/trends/site");
    let folder = out.path().to_str().expect("UTF-8");
    let arguments = ["build", "-q", "-o", folder, "--as-of", "2026-04-15T09:00:00Z"];
    let run = casebook(&site, &arguments).output().expect("the binary starts");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    out
}

fn page(edition: &Path) -> String {
    std::fs::read_to_string(edition.join("trends/index.html")).expect("the page is there")
}

/// The file of an edition that a link of the page of trends means.
fn target(edition: &Path, path: &str) -> PathBuf {
    let mut at = edition.join("trends");
    for part in path.split('/').filter(|p| !p.is_empty() && *p != ".") {
        if part == ".." {
            at.pop();
        } else {
            at.push(part);
        }
    }
    if path.is_empty() || path.ends_with('/') { at.join("index.html") } else { at }
}

/// What stands between the opening and the closing of the first element after `start`.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let from = text.find(start).unwrap_or_else(|| panic!("no {start}")) + start.len();
    let length = text[from..].find(end).unwrap_or_else(|| panic!("no {end} after {start}"));
    &text[from..from + length]
}

/// The rows of the table with a caption, each as the texts of its cells.
fn table(text: &str, caption: &str) -> Vec<Vec<String>> {
    let body = between(text, &format!("<caption class=\"vh\">{caption}</caption>"), "</table>");
    let body = between(body, "<tbody>", "</tbody>");
    body.split("<tr>")
        .skip(1)
        .map(|row| {
            let cells = row.split("</td>").flat_map(|c| c.split("</th>"));
            let mut cells: Vec<String> = cells.map(words).collect();
            cells.pop();
            cells
        })
        .collect()
}

fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.trim().to_owned()
}

fn sum(rows: &[Vec<String>], column: usize) -> usize {
    rows.iter().map(|row| row[column].parse::<usize>().expect("a number")).sum()
}

#[test]
fn every_link_leads_to_a_place_of_its_edition() {
    let out = built();
    for (name, least) in [("public", 60), ("internal", 75)] {
        let edition = out.path().join(name);
        let read = Page::read(&page(&edition));
        assert!(read.faults.is_empty(), "{name}: {:?}", read.faults);
        let links: BTreeSet<&str> =
            read.tags.iter().filter(|t| t.name == "a").filter_map(|t| t.get("href")).collect();
        assert!(links.len() >= least, "{name}: only {} links", links.len());
        for href in links {
            let (path, anchor) = href.split_once('#').map_or((href, None), |(p, a)| (p, Some(a)));
            let file = target(&edition, path);
            let text = std::fs::read_to_string(&file)
                .unwrap_or_else(|_| panic!("{name}: {href} leads to no page"));
            let there = anchor.is_none_or(|a| Page::read(&text).ids().contains(&a));
            assert!(there, "{name}: {href} leads to no place of its page");
        }
    }
}

#[test]
fn the_cells_add_up_to_what_the_edition_shows() {
    let out = built();
    for (name, incidents, findings) in [("public", 4, 7), ("internal", 6, 9)] {
        let text = page(&out.path().join(name));
        let years = table(&text, "Incidents by year and severity");
        let total = years[0].len() - 1;
        assert_eq!(sum(&years, total), incidents, "{name}: {years:?}");
        let cells: usize = (1..total).map(|column| sum(&years, column)).sum();
        assert_eq!(cells, incidents, "{name}: {years:?}");
        // One is known to the year alone, and stands in no month.
        let months = table(&text, "Incidents by month and severity");
        assert_eq!(sum(&months, months[0].len() - 1), incidents - 1, "{name}: {months:?}");
        let caption = "Findings by class and by the team that answers for the incident";
        let grid = table(&text, caption);
        let total = grid[0].len() - 1;
        assert_eq!(sum(&grid, total), findings, "{name}: {grid:?}");
        let cells: usize = (1..total).map(|column| sum(&grid, column)).sum();
        assert_eq!(cells, findings, "{name}: {grid:?}");
    }
}

#[test]
fn a_number_counts_the_records_that_it_leads_to() {
    let out = built();
    let text = page(&out.path().join("internal"));
    let mut checked = 0;
    for link in text.split("<a href=\"#").skip(1) {
        let (anchor, rest) = link.split_once("\">").expect("the link goes on");
        let number = rest.split('<').next().expect("its text");
        let list = |start: String, end: &str| {
            text.contains(&start).then(|| between(&text, &start, end).matches("<a href").count())
        };
        let entry = list(format!("<dd id=\"{anchor}\">"), "</dd>");
        let group = list(format!("<div id=\"{anchor}\"><dt>"), "</div>");
        if let Some(found) = entry.or(group) {
            assert_eq!(number.parse(), Ok(found), "#{anchor}");
            checked += 1;
        }
    }
    assert!(checked > 20, "only {checked} numbers were looked at");
}
