//! Imports a report: a new event with the next free confirmation number, and until when to answer.

use super::report::{self, Report};
use crate::cli::new::{Filling, blank, keep, path, value};
use crate::cli::site::{Site, print, read, show, usage};
use crate::cli::{Exit, SiteArgs};
use crate::diagnostic::{Diagnostic, has_errors};
use crate::fields::{Word, front_matter};
use crate::identifier::Kind;
use crate::record::words::EventStatus;
use crate::source::{SourceFile, SourceSet, content_hash};
use crate::time::Moment;
use jiff::tz::Offset;
use std::io::{Read, Write};
use std::path::Path;

/// No report is larger; the form gives far less.
const LARGEST: u64 = 256 * 1024;

/// Imports a report.
pub(super) fn run(file: &Path, args: &SiteArgs, as_of: Option<&str>) -> Exit {
    let text = match text_of(file) {
        Ok(text) => text,
        Err(why) => return usage(&format!("{}: {why}", file.display())),
    };
    let site = match read(args, None, true, as_of) {
        Ok(site) => site,
        Err(exit) => return exit,
    };
    // An id that a broken file holds can't be seen, and might be given out twice.
    if show(&site.diagnostics, &site.book.sources, true) {
        return nothing("mend the errors above first");
    }
    let hash = content_hash(text.as_bytes());
    let (report, found) = report::read(&text);
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if show(&found, &alone(name, &text, hash), args.quiet) {
        return nothing("mend the file, or ask its reporter");
    }
    let mark = format!("Imported from a file with the content hash {hash:032x}.");
    if let Some(path) = events(&site).find(|(_, f)| f.text.contains(&mark)).map(|(_, f)| &f.path) {
        return nothing(&format!("this report is in {path} already"));
    }
    let (id, text) = match record(&report, &site, &mark) {
        Ok(made) => made,
        Err(diagnostics) => {
            show(&diagnostics.0, &diagnostics.1, true);
            return nothing("the report can't be written as a record");
        }
    };
    let same = same_problem(&report, &site);
    match keep(&site, Kind::Event, &id, &text) {
        Ok(path) => {
            if let Some(other) = same {
                let _ = writeln!(
                    std::io::stderr(),
                    "warning: {other} is open and tells of the same problem in the same words; \
                     if it is the same report, close this one with outcome = \"duplicate\""
                );
            }
            print(&format!("{path}\n{}", next_steps(&report, &site, &id)))
        }
        Err(exit) => exit,
    }
}

/// Says that nothing was written, and why.
fn nothing(why: &str) -> Exit {
    let _ = writeln!(std::io::stderr(), "nothing was written: {why}");
    Exit::Content
}

/// The text of a reporter's file, without the marks that mail programs put before quoted lines.
fn text_of(file: &Path) -> Result<String, String> {
    let opened = std::fs::File::open(file).map_err(|e| e.to_string())?;
    let mut bytes = Vec::new();
    opened.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("larger than {} KiB, which no report is", LARGEST / 1024));
    }
    let text = String::from_utf8(bytes).map_err(|e| {
        format!("not UTF-8 at byte {}: save it as UTF-8", e.utf8_error().valid_up_to())
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).replace("\r\n", "\n");
    let quoted = |line: &str| line.is_empty() || line.starts_with('>');
    if text.lines().all(quoted) {
        let plain = |line: &str| {
            let rest = line.strip_prefix('>').unwrap_or(line);
            format!("{}\n", rest.strip_prefix(' ').unwrap_or(rest))
        };
        return Ok(text.lines().map(plain).collect());
    }
    Ok(text)
}

/// The report as the only file of a set, for excerpts.
fn alone(path: String, text: &str, hash: u128) -> SourceSet {
    let file = SourceFile { path, text: text.into(), hash };
    SourceSet { files: vec![file].into(), ..SourceSet::default() }
}

/// The files of events.
fn events(site: &Site) -> impl Iterator<Item = (crate::diagnostic::FileId, &SourceFile)> {
    let folder = format!("content/{}/", Kind::Event.folder());
    site.book.sources.iter().filter(move |(_, file)| file.path.starts_with(&folder))
}

/// What a build says against a record, with the files that it speaks of.
type Refused = Box<(Vec<Diagnostic>, SourceSet)>;

/// The new record, in words that no build stumbles over: where Markdown that is written with care
/// still says something to Casebook, such as the id of a record that is not there, the answers are
/// written as code.
fn record(report: &Report, site: &Site, mark: &str) -> Result<(String, String), Refused> {
    let (id, blank) = blank(Kind::Event, &one_line(&report.title), site);
    let path = path(Kind::Event, &id);
    let mut last = (Vec::new(), SourceSet::default());
    for style in [Style { block: prose, line: prose }, Style { block: code, line: code_span }] {
        let text = fill(report, blank.clone(), mark, &style);
        let mut files: Vec<SourceFile> = site.book.sources.files.iter().cloned().collect();
        let hash = content_hash(text.as_bytes());
        let place = files.partition_point(|f| f.path < path);
        files.insert(place, SourceFile { path: path.clone(), text: text.as_str().into(), hash });
        let sources = SourceSet { files: files.into(), ..site.book.sources.clone() };
        let (book, found) = crate::pipeline::compile(sources, site.how);
        if !has_errors(&found) {
            return Ok((id, text));
        }
        last = (found, book.sources);
    }
    Err(Box::new(last))
}

/// How a reporter's answers become Markdown.
struct Style {
    /// Several lines.
    block: fn(&str) -> String,
    /// One line.
    line: fn(&str) -> String,
}

/// The text of the record.
fn fill(report: &Report, blank: String, mark: &str, style: &Style) -> String {
    let mut filling = Filling::new(blank);
    if let Some(category) = report.category {
        filling.set("category", &value(category.as_str()));
    }
    filling.set("problem", &value((style.block)(&report.problem).as_str()));
    let steps: Vec<String> =
        report.remediation.iter().map(|step| (style.line)(&one_line(step))).collect();
    if !steps.is_empty() {
        filling.set("remediation", &value(&steps));
    }
    if let Some(message) = &report.message {
        filling.set("customer_message", &value((style.block)(message).as_str()));
    }
    if !report.cve.is_empty() {
        filling.set("cve", &value(&report.cve));
    }
    if !report.cvss.is_empty() {
        filling.set("cvss", &value(&report.cvss));
    }
    let who = [
        ("kind", report.kind.map(|k| k.as_str().to_owned())),
        ("name", report.name.clone()),
        ("contact", report.contact.clone()),
    ];
    let who: Vec<String> = who
        .into_iter()
        .filter_map(|(name, text)| Some(format!("{name} = {}", value(one_line(&text?).as_str()))))
        .collect();
    if !who.is_empty() {
        filling.set("reporter", &format!("{{ {} }}", who.join(", ")));
    }
    let mut notes = vec![mark.to_owned()];
    if let Some(product) = &report.product {
        notes.push(format!("Product or service, in the reporter's words: {}", one_line(product)));
    }
    filling.notes("The report:", &notes);
    filling.finish()
}

/// A text as one line without control characters.
fn one_line(text: &str) -> String {
    let apart = |c: char| c.is_whitespace() || c.is_control();
    text.split(apart).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Plain text as Markdown that reads the same: nothing in it is a sign, and lines stay lines.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let text = text.trim();
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        for (i, c) in line.char_indices() {
            let first = i == 0 && matches!(c, '-' | '+' | '=' | ':' | '%' | '$');
            let number = i == digits && digits > 0 && matches!(c, '.' | ')');
            let sign = matches!(
                c,
                '\\' | '`'
                    | '*'
                    | '_'
                    | '{'
                    | '}'
                    | '['
                    | ']'
                    | '<'
                    | '>'
                    | '#'
                    | '~'
                    | '|'
                    | '&'
                    | '^'
                    | '!'
            );
            if first || number || sign {
                out.push('\\');
            }
            out.push(if c.is_control() { ' ' } else { c });
        }
        // A line break of the reporter's is one of the page's.
        if !line.is_empty() && lines.peek().is_some_and(|next| !next.is_empty()) {
            out.push('\\');
        }
        if lines.peek().is_some() {
            out.push('\n');
        }
    }
    out
}

/// Plain text as a block of code, whose fence is longer than any that it holds.
fn code(text: &str) -> String {
    let plain: String =
        text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
    let fence = "`".repeat(longest_run(&plain).max(2) + 1);
    format!("{fence}\n{}\n{fence}", plain.trim_end())
}

/// One line as code.
fn code_span(line: &str) -> String {
    let fence = "`".repeat(longest_run(line) + 1);
    format!("{fence} {line} {fence}")
}

/// How many backticks stand together at most.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// An open event that tells of the problem in the same words.
fn same_problem(report: &Report, site: &Site) -> Option<String> {
    let words = |text: &str| {
        let plain = text.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace());
        let plain: String = plain.collect();
        plain.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>()
    };
    let wanted = words(&report.problem);
    let (book, mut faults) = (&site.book, Vec::new());
    book.iter()
        .filter(|(_, r)| r.id.kind() == Kind::Event)
        .find(|(_, r)| {
            let mut mended = String::new();
            let text = &book.sources.file(r.file).text;
            let front = front_matter(r.file, text, &mut mended, &mut faults);
            let field = |name: &str| front.as_ref()?.table.get_ref().get(name)?.get_ref().as_str();
            let status = field("status").and_then(EventStatus::of_word);
            status.unwrap_or(EventStatus::Received) < EventStatus::Resolved
                && field("problem").is_some_and(|problem| words(problem) == wanted)
        })
        .map(|(_, r)| r.id.to_string())
}

/// What is to be done now, and until when.
fn next_steps(report: &Report, site: &Site, id: &str) -> String {
    let config = &site.book.config;
    let days = config.policy.targets.acknowledge_within;
    let received = Moment::Instant(site.how.now, Offset::UTC);
    let due = match config.calendar.deadline(received, days) {
        Moment::Instant(at, _) => {
            let local = at.to_zoned(config.calendar.zone.clone());
            local.strftime("%a %Y-%m-%d %H:%M %Z").to_string()
        }
        coarser => coarser.to_string(),
    };
    let plural = if days == 1 { "" } else { "s" };
    let reach = match &report.contact {
        Some(_) => format!("give the reporter the number {id}"),
        None => "the reporter left no way to be reached".to_owned(),
    };
    format!(
        "Confirmation number: {id}\nAcknowledge by {due} ({days} business day{plural}): {reach}.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_stays_plain() {
        assert_eq!(
            prose("a *b*\n# c\n\n\n1. d\n- <e>"),
            "a \\*b\\*\\\n\\# c\n\n\n1\\. d\\\n\\- \\<e\\>"
        );
        assert_eq!(code("a\n```b\u{7}"), "````\na\n```b\n````");
        assert_eq!(code_span("`a``b"), "``` `a``b ```");
    }
}
