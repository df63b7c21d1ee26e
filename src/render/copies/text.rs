//! An advisory as plain text, wrapped at 72 columns.
//!
//! Words that can't be broken without harm (addresses, vectors, hashes) and lines of code may be
//! longer: a broken address leads nowhere.

use super::products::{called, facts, reasons, scope, status, thanks, versions};
use super::prose::{Shape, blocks, inline};
use super::{Sheet, at_version, one_line, visible};
use crate::html::Html;
use crate::identifier::CvssVector;
use crate::label::Tlp;
use crate::language::say;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// The longest line, in columns. Characters of East Asian scripts take two.
const WIDTH: usize = 72;

/// Columns of the names of facts.
const NAMES: usize = 15;

/// The advisory as text. The label stands first and last, as TLP 2.0 (FIRST) asks of documents:
/// before what it labels, and at the foot; it is never left out, not even `TLP:CLEAR`.
pub(super) fn text(sheet: &Sheet<'_>) -> String {
    let mut out = Lines::default();
    let label = format!("TLP:{}", sheet.tlp);
    out.line(&label);
    out.gap();
    out.wrap(&sheet.heading(), "", "");
    opening(sheet, &mut out);
    affected(sheet, &mut out);
    remediation(sheet, &mut out);
    vulnerabilities(sheet, &mut out);
    indicators(sheet, &mut out);
    updates(sheet, &mut out);
    questions(sheet, &mut out);
    credits(sheet, &mut out);
    references(sheet, &mut out);
    closing(sheet, &mut out);
    out.line(&label);
    out.finish()
}

fn opening(sheet: &Sheet<'_>, out: &mut Lines) {
    if let Some(warning) = sheet.warning() {
        out.gap();
        out.wrap(&warning, "", "");
    }
    if let Some(because) = sheet.because() {
        out.gap();
        out.prose(because, "");
    }
    if let Some(notice) = &sheet.around.notice_html {
        out.gap();
        out.prose(notice, "");
    }
    out.gap();
    for (name, value) in sheet.facts() {
        out.fact(&name, &value, "");
    }
    scores(sheet.view.cvss, out, "");
    if let Some(action) = sheet.action() {
        out.gap();
        out.wrap(&action, "", "");
    }
    out.gap();
    out.prose(&sheet.view.message_html, "");
}

/// A score with its band.
pub(super) fn score(cvss: &CvssVector) -> String {
    say!("copy_score", score = format!("{:.1}", cvss.score()), band = cvss.band().shown())
}

fn scores(vectors: &[CvssVector], out: &mut Lines, indent: &str) {
    for cvss in vectors {
        let name = format!("CVSS {}", cvss.version());
        out.fact(&name, &score(cvss), indent);
        out.line(&format!("{indent}  {cvss}"));
    }
}

fn affected(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.affected.is_empty() {
        return;
    }
    out.heading(say!("advisory_affected"));
    for (i, product) in sheet.view.affected.iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        let vendor = product.vendor.map_or(String::new(), |v| format!(" ({})", one_line(v)));
        let label = tighter(product.tlp);
        out.wrap(&format!("{}{vendor}{label}", one_line(&product.product)), "", "  ");
        let fixed: Vec<String> = product.fixed.iter().map(|f| one_line(f)).collect();
        let facts = [
            (say!("advisory_status"), status(product).map(str::to_owned)),
            (say!("advisory_versions"), Some(versions(product)).filter(|v| !v.is_empty())),
            (say!("advisory_fixed_in"), (!fixed.is_empty()).then(|| fixed.join(", "))),
            (say!("copy_package"), product.purl.map(one_line)),
        ];
        for (name, value) in facts {
            if let Some(value) = value {
                out.fact(name, &value, "  ");
            }
        }
        for (name, value) in reasons(product) {
            out.fact(name, &value, "  ");
        }
    }
}

fn remediation(sheet: &Sheet<'_>, out: &mut Lines) {
    let view = &sheet.view;
    if view.remediation.is_empty() {
        return;
    }
    out.heading(say!("advisory_remediation"));
    if let (Some(true), Some(by)) = (view.action_required, view.action_by) {
        out.wrap(&say!("advisory_do_by", at = by.to_string()), "", "");
        out.gap();
    }
    for (i, way) in view.remediation.iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        let label = tighter(way.tlp);
        let name = way.category.map_or("", |category| category.shown());
        out.wrap(format!("{name}{label}").trim_start(), "", "");
        for (name, value) in scope(way) {
            out.fact(name, &value, "  ");
        }
        for (number, step) in way.steps_html.iter().enumerate() {
            let marker = format!("{:>3}. ", number + 1);
            out.wrap(&inline(step), &marker, &" ".repeat(marker.len()));
        }
        if let Some(url) = way.url {
            out.line(&format!("  {}", one_line(url)));
        }
    }
}

fn vulnerabilities(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.vulnerabilities.is_empty() {
        return;
    }
    out.heading(say!("advisory_vulnerabilities"));
    for (i, vulnerability) in sheet.view.vulnerabilities.iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        out.wrap(&format!("{}{}", called(vulnerability), tighter(vulnerability.tlp)), "", "  ");
        for (name, value) in facts(vulnerability) {
            out.fact(name, &value, "  ");
        }
        scores(vulnerability.cvss, out, "  ");
        if let Some(description) = &vulnerability.description_html {
            out.prose(description, "  ");
        }
    }
}

fn indicators(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.indicators.is_empty() {
        return;
    }
    out.heading(say!("advisory_indicators"));
    out.wrap(&say!("advisory_defanged", dot = "[.]", http = "hxxp"), "", "");
    out.gap();
    for indicator in &sheet.view.indicators {
        let kind = format!("{}{}", indicator.kind.shown(), tighter(indicator.tlp));
        let kind = format!("- {}", say!("copy_fact_name", name = kind));
        // Spaces within a path count: the value is not wrapped.
        let value = visible(&indicator.defanged);
        let whole = format!("{kind} {value}");
        if width(&whole) <= WIDTH {
            out.line(&whole);
        } else {
            out.line(&kind);
            out.line(&format!("    {value}"));
        }
        if let Some(note) = &indicator.note_html {
            out.wrap(&inline(note), "    ", "    ");
        }
    }
}

fn updates(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.updates.is_empty() {
        return;
    }
    out.heading(say!("advisory_updates"));
    for (i, update) in sheet.view.updates.iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        let dated = at_version(update.at, update.version);
        out.wrap(&format!("{dated}{}", tighter(update.tlp)), "", "  ");
        out.wrap(&inline(&update.what_html), "  ", "  ");
    }
    if let Some(release) = &sheet.view.history.release {
        out.gap();
        out.wrap(&at_version(release.at, release.version), "", "  ");
        out.wrap(say!("advisory_first_published"), "  ", "  ");
    }
}

fn questions(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.faq.is_empty() {
        return;
    }
    out.heading(say!("advisory_faq"));
    for (i, question) in sheet.view.faq.iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        let asked = format!("{}{}", inline(&question.question_html), tighter(question.tlp));
        let marker = format!("{} ", say!("copy_question"));
        let indent = " ".repeat(width(&marker));
        out.wrap(&asked, &marker, &indent);
        out.prose(&question.answer_html, &indent);
    }
}

fn credits(sheet: &Sheet<'_>, out: &mut Lines) {
    if sheet.view.credits.is_empty() {
        return;
    }
    out.heading(say!("advisory_credits"));
    for credit in &sheet.view.credits {
        out.wrap(&format!("{}{}", thanks(credit), tighter(credit.tlp)), "- ", "  ");
        if let Some(url) = credit.url {
            out.line(&format!("  {}", one_line(url)));
        }
    }
}

fn references(sheet: &Sheet<'_>, out: &mut Lines) {
    let (incidents, sources) = (&sheet.view.incidents, &sheet.around.references);
    if incidents.is_empty() && sources.is_empty() {
        return;
    }
    out.heading(say!("record_references"));
    for row in incidents.iter() {
        out.wrap(&format!("{}: {}", row.id, one_line(row.title)), "- ", "  ");
        out.line(&format!("  {}", one_line(&row.href)));
    }
    for link in sources {
        let (text, href) = (one_line(&link.text), link.href.as_deref().map(one_line));
        out.wrap(&text, "- ", "  ");
        if let Some(href) = href.filter(|href| *href != text) {
            out.line(&format!("  {href}"));
        }
    }
}

fn closing(sheet: &Sheet<'_>, out: &mut Lines) {
    out.heading(say!("copy_on_the_web"));
    out.line(&one_line(&sheet.url));
    let more = sheet.more();
    if !more.is_empty() {
        out.gap();
        out.wrap(&say!("copy_more", titles = more.join("; ")), "", "");
    }
    out.gap();
    out.wrap(&say!("copy_publisher", name = sheet.publisher()), "", "");
    if let Some(contact) = sheet.contact() {
        out.wrap(&say!("copy_contact", contact = one_line(contact)), "", "");
    }
    out.gap();
}

/// The label of an entry that is tighter than its record's.
fn tighter(tlp: Option<Tlp>) -> String {
    tlp.map_or(String::new(), |tlp| format!(" [TLP:{tlp}]"))
}

/// Lines of text, at most one empty line between two of them.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line that is not wrapped. No line ends with a space.
    fn line(&mut self, line: &str) {
        self.0.push_str(visible(line).trim_end());
        self.0.push('\n');
    }

    /// An empty line, unless there is one.
    fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn heading(&mut self, words: &str) {
        self.gap();
        self.line(words);
        self.line(&"-".repeat(width(words)));
    }

    /// Words, wrapped, with what their first line and the others start with.
    fn wrap(&mut self, words: &str, first: &str, others: &str) {
        // Most texts are one short line, which needs no options and no list of words.
        if words.is_ascii() && width(first) + words.len() <= WIDTH && !words.contains('\n') {
            if !words.is_empty() {
                self.line(&[first, words].concat());
            }
            return;
        }
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(others)
            .break_words(false)
            .word_separator(WordSeparator::Custom(words_of))
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        if !words.is_empty() {
            for line in textwrap::wrap(words, options) {
                self.line(&line);
            }
        }
    }

    /// A name and its value beside it, or below it where it can't be broken and is too long.
    fn fact(&mut self, name: &str, value: &str, indent: &str) {
        let name = say!("copy_fact_name", name = name);
        // A name that is longer than the column has a space behind it all the same.
        let room = NAMES.saturating_sub(width(&name)).max(1);
        let first = format!("{indent}{name}{}", " ".repeat(room));
        let before = width(&first);
        if before + width(value) > WIDTH && !value.contains(' ') {
            self.line(&first);
            self.line(&format!("{indent}  {value}"));
        } else {
            self.wrap(value, &first, &" ".repeat(before));
        }
    }

    /// Prose with its paragraphs, lists and code.
    fn prose(&mut self, html: &Html, indent: &str) {
        let mut last: Option<Shape> = None;
        for block in blocks(html) {
            let together = matches!(block.shape, Shape::Item | Shape::Row);
            if last.is_some_and(|last| last != block.shape || !together) {
                self.gap();
            }
            last = Some(block.shape);
            let others = format!("{indent}{}", " ".repeat(block.indent));
            if block.shape == Shape::Code {
                for line in block.text.lines() {
                    self.line(&format!("{others}    {line}"));
                }
                continue;
            }
            let kept = others.len().saturating_sub(block.marker.len());
            let first = format!("{}{}", &others[..kept], block.marker);
            self.wrap(&block.text, &first, &others);
        }
    }

    fn finish(self) -> String {
        self.0
    }
}

/// The columns that a text takes.
fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { textwrap::core::display_width(text) }
}

/// Where a line may break: after spaces, and between the characters of East Asian scripts, which
/// write no spaces (a small part of UAX 14: no sign that closes starts a line, none that opens
/// ends one).
fn words_of(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    if line.is_ascii() {
        return WordSeparator::AsciiSpace.find_words(line);
    }
    let mut words = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, c) in line.char_indices() {
        if before.is_some_and(|b| may_break(b, c)) {
            words.push(Word::from(&line[start..at]));
            start = at;
        }
        before = Some(c);
    }
    words.push(Word::from(&line[start..]));
    Box::new(words.into_iter())
}

fn may_break(before: char, after: char) -> bool {
    const CLOSING: &str = "、。，．・：；！？）」』】〉》〕］｝ーっゃゅょッャュョ々…,.:;!?)]}%";
    const OPENING: &str = "（「『【〈《〔［｛([{";
    let ideographic = |c: char| {
        matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
            | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
    };
    match (before, after) {
        (' ', ' ') => false,
        (' ', _) => true,
        (_, ' ') => false,
        _ => {
            (ideographic(before) || ideographic(after))
                && !CLOSING.contains(after)
                && !OPENING.contains(before)
        }
    }
}
