//! `casebook pdf ID…`: pages of records as PDF files, printed by a browser of this machine.

mod browser;
mod staging;

use super::show::{edition, find, say};
use super::site::{Site, print, read, show, usage};
use super::{Exit, NewKind, SiteArgs};
use crate::address::Address;
use crate::config::Edition;
use crate::diagnostic::Diagnostic;
use crate::edition::{RecordIndex, disclose};
use crate::plan::{Page, plan};
use crate::render::{Rendered, Renderer, Scratch, Templates};
use crate::source::read_asset;
use browser::Browser;
use clap::{Args, ValueEnum};
use jiff::tz::Offset;
use staging::Staging;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Which records, for whom, and where to.
#[derive(Args, Debug)]
pub(super) struct PdfArgs {
    /// The records' ids
    #[arg(value_name = "ID", required_unless_present = "all")]
    ids: Vec<String>,
    /// All records of a kind that the edition shows
    #[arg(long, value_enum, value_name = "KIND", conflicts_with = "ids", requires = "edition")]
    all: Option<NewKind>,
    /// The edition that says what may be seen [default: the one that shows least of those that show
    /// the record]
    #[arg(long, value_name = "NAME")]
    edition: Option<String>,
    /// The file, or a folder for ID.pdf (one that is there, or ends in a slash) [default: here]
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// The browser, by its path or name [default: Chromium, Chrome, Edge or Brave, where one is found]
    #[arg(long, value_name = "PATH")]
    browser: Option<PathBuf>,
    /// The size of the pages
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    paper: Paper,
    /// How long the browser may take for each record, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// Show drafts as well
    #[arg(long)]
    drafts: bool,
    /// The site's clock [default: SOURCE_DATE_EPOCH, or now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum Paper {
    /// 210 by 297 millimetres
    A4,
    /// 8.5 by 11 inches
    Letter,
}

/// Records by the edition that shows them, each with its file.
type Wanted<'s> = BTreeMap<&'s str, (&'s Edition, Vec<(RecordIndex, PathBuf)>)>;

/// Prints records into files.
pub(super) fn run(args: &SiteArgs, how: &PdfArgs) -> Exit {
    made(args, how).unwrap_or_else(|exit| exit)
}

fn made(args: &SiteArgs, how: &PdfArgs) -> Result<Exit, Exit> {
    let site = read(args, None, how.drafts, how.as_of.as_deref())?;
    let sources = &site.book.sources;
    // What a build would refuse is not handed on either.
    if show(&site.diagnostics, sources, true) {
        say("error: no PDF is made: mend the errors above first");
        return Err(Exit::Content);
    }
    let failed = |faults: &[Diagnostic]| {
        show(faults, sources, true);
        Exit::Content
    };
    let wanted = wanted(&site, how)?;
    let browser = Browser::find(how.browser.as_deref()).map_err(|fault| failed(&[fault]))?;
    let templates = Templates::read(sources, &site.book.config).map_err(|f| failed(&f))?;
    let patience = Duration::from_secs(how.timeout);
    let mut told = false;
    for (edition, records) in wanted.values() {
        for (index, file) in records {
            let staging = Staging::beside(file).map_err(|fault| failed(&[fault]))?;
            let page = stage(&site, edition, &templates, *index, &staging, how.paper)
                .map_err(|faults| failed(&faults))?;
            if staging.is_of_root() && !told {
                told = true;
                say("note: the browser runs without its sandbox, for it is started as root");
            }
            browser.print(&page, &staging, patience).map_err(|fault| failed(&[fault]))?;
            staging.put(file).map_err(|fault| failed(&[fault]))?;
            if how.edition.is_none() && !args.quiet {
                let id = &site.book.record(*index).id;
                say(&format!("{id} as the edition `{}` shows it ({})", edition.name, edition.tlp));
            }
            print(&format!("{}\n", file.display()));
        }
    }
    Ok(Exit::Fine)
}

/// What the command line asks for; nothing is made unless the editions show all of it.
fn wanted<'s>(site: &'s Site, how: &PdfArgs) -> Result<Wanted<'s>, Exit> {
    let mut wanted = Wanted::new();
    let named = how.edition.as_deref();
    let mut indices = Vec::new();
    for id in &how.ids {
        indices.push(find(id, &site.book).map_err(|message| usage(&message))?);
    }
    let alone = indices.len() == 1;
    if let (Some(kind), Some(name)) = (how.all, named) {
        let config = &site.book.config;
        let edition = config.edition(name);
        let edition = edition
            .map_err(|d| usage(&format!("{}; {}", d.message, d.help.unwrap_or_default())))?;
        indices.extend(disclose(&site.book, edition, site.how).list(kind.kind()));
        if indices.is_empty() {
            return Err(usage(&format!("the edition `{name}` shows no record of this kind")));
        }
    }
    let folder = target(how.output.as_deref(), alone)?;
    for index in indices {
        let edition = edition(index, site, named)?;
        let file = match &folder {
            Target::File(file) => file.clone(),
            Target::Folder(folder) => folder
                .join(format!("{}.pdf", site.book.record(index).id.as_str().replace('/', "-"))),
        };
        let (_, records) = wanted.entry(edition.name.as_str()).or_insert((edition, Vec::new()));
        records.push((index, file));
    }
    Ok(wanted)
}

enum Target {
    File(PathBuf),
    Folder(PathBuf),
}

fn target(output: Option<&Path>, alone: bool) -> Result<Target, Exit> {
    let Some(path) = output else { return Ok(Target::Folder(PathBuf::new())) };
    let text = path.to_string_lossy();
    if path.is_dir() || text.ends_with(['/', std::path::MAIN_SEPARATOR]) {
        return Ok(Target::Folder(path.to_owned()));
    }
    if alone {
        return Ok(Target::File(path.to_owned()));
    }
    Err(usage(&format!(
        "-o {text}: several records need a folder: one that is there, or a path that ends in a slash"
    )))
}

/// Renders the page of a record as a build does, with what it loads, into a folder. The path of the page.
fn stage(
    site: &Site,
    edition: &Edition,
    templates: &Templates,
    index: RecordIndex,
    staging: &Staging,
    paper: Paper,
) -> Result<PathBuf, Vec<Diagnostic>> {
    let disclosure = disclose(&site.book, edition, site.how);
    let (plan, faults) = plan(&disclosure);
    if !faults.is_empty() {
        return Err(faults);
    }
    let renderer = Renderer::new(&disclosure, &plan, templates);
    let id = disclosure.id(index);
    let route = Address::Record(id.clone()).file();
    let mut scratch = Scratch::default();
    let html = match renderer.render(&route, &mut scratch) {
        Some(Ok(Rendered::Bytes(bytes))) => String::from_utf8_lossy(bytes).into_owned(),
        Some(Err(fault)) => return Err(vec![fault]),
        Some(Ok(Rendered::Copy(_))) | None => {
            return Err(vec![Diagnostic::error("no-page", format!("{id} has no page"))]);
        }
    };
    for (route, planned) in &plan.pages {
        let Page::Copy(asset) = planned.page else { continue };
        // Of thousands of attachments, those that the page may show. Scripts stay away: what is printed is
        // the page as it is written.
        let name = route.rsplit('/').next().unwrap_or(route);
        let is_shown = route.starts_with("assets/") || html.contains(name);
        let ending = Path::new(name).extension().unwrap_or_default();
        if !is_shown || ending.eq_ignore_ascii_case("js") {
            continue;
        }
        let Some(asset) = site.book.sources.assets.get(asset) else { continue };
        let bytes = read_asset(asset).map_err(|e| {
            vec![
                Diagnostic::error("unreadable", format!("{}: {e}", asset.path))
                    .help("make the file readable, or take out the link to it"),
            ]
        })?;
        staging.write(route, &bytes).map_err(|fault| vec![fault])?;
    }
    let now = Offset::UTC.to_datetime(site.how.now).strftime("%Y-%m-%d %H:%M UTC").to_string();
    let sheet = running(id.as_str(), &format!("Edition {}, as of {now}", edition.name), paper);
    let page = with_sheet(&html, SHEET);
    let beside = route.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    staging.write(&format!("{beside}{SHEET}"), sheet.as_bytes()).map_err(|fault| vec![fault])?;
    staging.write(&route, page.as_bytes()).map_err(|fault| vec![fault])
}

/// The style sheet of this run, beside the page.
const SHEET: &str = "casebook-pdf.css";

/// What a theme's style sheet can't know of a page on paper: the id at its head, edition and time at its foot.
fn running(id: &str, edition: &str, paper: Paper) -> String {
    let size = match paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    format!(
        "@page {{\n  size: {size};\n  @top-left {{ content: {}; font: 9pt sans-serif; }}\n  \
         @bottom-center {{ content: {}; font: 9pt sans-serif; }}\n}}\n",
        quoted(id),
        quoted(edition)
    )
}

/// A string of CSS.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\{:x} ", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A page with one more style sheet at the end of its head.
fn with_sheet(html: &str, sheet: &str) -> String {
    let link = format!("<link rel=\"stylesheet\" href=\"{sheet}\">\n");
    match html.split_once("</head>") {
        Some((head, rest)) => [head, &link, "</head>", rest].concat(),
        None => [&link, html].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Paper, quoted, running, with_sheet};

    #[test]
    fn strings_of_style_sheets_end_where_they_should() {
        assert_eq!(quoted("INC-2026-0007"), "\"INC-2026-0007\"");
        assert_eq!(quoted("a\"b\\c\nd"), "\"a\\\"b\\\\c\\a d\"");
        assert_eq!(quoted("é 😀"), "\"é 😀\"");
    }

    #[test]
    fn the_running_head_names_the_record() {
        let sheet =
            running("INC-2026-0007", "Edition public, as of 2026-11-21 09:00 UTC", Paper::A4);
        assert!(sheet.contains("@top-left { content: \"INC-2026-0007\";"), "{sheet}");
        assert!(
            sheet.contains("content: \"Edition public, as of 2026-11-21 09:00 UTC\";"),
            "{sheet}"
        );
        assert!(sheet.contains("size: A4;"), "{sheet}");
        assert!(running("x", "y", Paper::Letter).contains("size: letter;"));
    }

    #[test]
    fn the_sheet_comes_last() {
        assert_eq!(
            with_sheet("<head><link></head><body></head>", "x.css"),
            "<head><link><link rel=\"stylesheet\" href=\"x.css\">\n</head><body></head>"
        );
        assert_eq!(with_sheet("<p>", "x.css"), "<link rel=\"stylesheet\" href=\"x.css\">\n<p>");
    }
}
