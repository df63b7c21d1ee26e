//! A reporter's file or text, read with distrust: what it says, and what is wrong with it.

use crate::diagnostic::{Diagnostic, FileId, Level, Span};
use crate::edition::{QUESTIONS, Question, REPORT_MARK};
use crate::fields::{Document, Fields, Word, parse};
use crate::identifier::{CveId, CvssVector};
use crate::markdown::Origin;
use crate::record::words::{Category, PartyKind};
use crate::record::{cvss, invalid_cvss};
use std::ops::Range;

/// What a reporter says.
#[derive(Default, Debug)]
pub(super) struct Report {
    pub(super) title: String,
    pub(super) category: Option<Category>,
    pub(super) product: Option<String>,
    pub(super) problem: String,
    pub(super) cve: Vec<String>,
    pub(super) cvss: Vec<String>,
    pub(super) remediation: Vec<String>,
    pub(super) message: Option<String>,
    pub(super) kind: Option<PartyKind>,
    pub(super) name: Option<String>,
    pub(super) contact: Option<String>,
}

/// The version of the file that is read here.
const VERSION: i64 = 1;
/// The only file of a set that holds nothing else.
const FILE: FileId = FileId(0);

/// Reads a report, whose text is the only file of a set of sources.
pub(super) fn read(text: &str) -> (Report, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let told = text.lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with('#'));
    let is_toml = told.is_some_and(|l| {
        l.strip_prefix("casebook-report").is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    let report = if is_toml {
        file(text, &mut diagnostics)
    } else if text.lines().any(|l| l.trim() == REPORT_MARK) {
        answers(text, &mut diagnostics)
    } else {
        let first = text.lines().next().unwrap_or_default().len();
        diagnostics.push(
            Diagnostic::error("no-report", "this is no report of the site's form")
                .at(Span::new(FILE, 0..first), "")
                .help(format!(
                    "a file of the form begins with `casebook-report = {VERSION}`, a mail with `{REPORT_MARK}`; write any other with `casebook new event`"
                )),
        );
        Report::default()
    };
    (report, diagnostics)
}

/// The form's file.
fn file(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Report {
    let document = Document { file: FILE, text, base: 0 };
    let mut mended = String::new();
    let (table, _) = parse(document, text, &mut mended, diagnostics);
    let first = text.lines().next().unwrap_or_default().len();
    let mut f = Fields::new(document, table.get_ref(), Span::new(FILE, 0..first), diagnostics);
    let version = f.integer("casebook-report", 1..=i64::MAX);
    if let Some(newer) = version.filter(|v| *v > VERSION) {
        let span = f.span();
        f.diagnostics.push(
            Diagnostic::error("newer-report", format!("a report of version {newer}"))
                .at(span, format!("version {VERSION} is read here"))
                .help("import it with a newer Casebook"),
        );
    }
    let owned = |t: Option<crate::fields::TextField<'_>>| t.map(|t| t.text.to_owned());
    let mut report = Report {
        title: owned(f.required_text("title", "\"One line\"")).unwrap_or_default(),
        category: f.required_word::<Category>("category").map(|w| w.value),
        product: owned(f.text("product")),
        problem: owned(f.required_text("problem", "\"What the problem is.\"")).unwrap_or_default(),
        ..Report::default()
    };
    let ids = f.parsed_list("cve", "an id such as CVE-2024-3094", CveId::parse);
    report.cve = ids.into_iter().map(|id| id.value.as_str().to_owned()).collect();
    report.cvss = cvss(&mut f, "cvss").iter().map(ToString::to_string).collect();
    report.remediation = f.texts("remediation").into_iter().map(|t| t.text.to_owned()).collect();
    report.message = owned(f.text("customer_message"));
    let who = f.table("reporter", |f| {
        (f.word("kind").map(|w| w.value), owned(f.text("name")), owned(f.text("contact")))
    });
    (report.kind, report.name, report.contact) = who.unwrap_or_default();
    f.finish();
    // A newer form may ask more: what is not known is left out, and said.
    for found in diagnostics.iter_mut().filter(|d| d.code == "unknown-field") {
        found.level = Level::Warning;
        found.help = Some("it is left out of the record".to_owned());
    }
    report
}

/// A mail's text with the answers below the questions.
fn answers(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Report {
    let parts = parts(text, diagnostics);
    let of = |key: &str| parts.iter().find(|(k, _)| *k == key).map(|(_, at)| at.clone());
    let answer = |key: &str| of(key).map(|at| text[at].to_owned()).filter(|t| !t.is_empty());
    let mut missing = |key: &str| {
        let asked = QUESTIONS.iter().find(|q| q.key == key).map_or("", Question::asked);
        diagnostics.push(
            Diagnostic::error("missing-answer", format!("no answer to \"{asked}\""))
                .at(Span::new(FILE, of(key).unwrap_or(0..0)), "")
                .help(format!("write it below a line `== {asked} ==`")),
        );
    };
    let title = answer("title").map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "));
    if title.is_none() {
        missing("title");
    }
    if answer("problem").is_none() {
        missing("problem");
    }
    if answer("category").is_none() {
        missing("category");
    }
    let lines = |key: &str| {
        let text = answer(key).unwrap_or_default();
        text.lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect::<Vec<_>>()
    };
    let mut report = Report {
        title: title.unwrap_or_default(),
        category: word(text, of("category"), diagnostics),
        product: answer("product"),
        problem: answer("problem").unwrap_or_default(),
        remediation: lines("remediation"),
        message: answer("customer_message"),
        kind: word(text, of("kind"), diagnostics),
        name: answer("name"),
        contact: answer("contact"),
        ..Report::default()
    };
    if let Some(at) = of("ids") {
        ids(text, at, &mut report, diagnostics);
    }
    report
}

/// The answers by the key of their question, each without the spaces around it and without the hint.
fn parts(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<(&'static str, Range<usize>)> {
    let mut found: Vec<(&'static str, Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        // What follows is a mail's signature (RFC 3676, section 4.3).
        if line.trim_end_matches(['\r', '\n']) == "-- " {
            break;
        }
        let asked = line.trim().strip_prefix("==").and_then(|l| l.strip_suffix("=="));
        let question =
            asked.map(str::trim).and_then(|asked| QUESTIONS.iter().find(|q| q.is(asked)));
        match question {
            Some(question) if found.iter().any(|(key, _)| *key == question.key) => {
                diagnostics.push(
                    Diagnostic::error("answered-twice", "this question stands there twice")
                        .at(Span::new(FILE, start..end), "")
                        .help("put both answers below the first, and take this line away"),
                );
            }
            Some(question) => found.push((question.key, end..end)),
            None => {
                if let Some((_, answer)) = found.last_mut() {
                    answer.end = end;
                }
            }
        }
    }
    for (key, answer) in &mut found {
        let question = QUESTIONS.iter().find(|q| q.key == *key);
        let mut hints = question.into_iter().flat_map(Question::hints);
        let without = hints.find_map(|hint| without_hint(text, answer.clone(), hint));
        *answer = trimmed(text, without.unwrap_or_else(|| answer.clone()));
    }
    found
}

fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let part = &text[at.clone()];
    let start = at.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

/// An answer without the hint in brackets that the template has above it, however it is wrapped; `None` where
/// it has none.
fn without_hint(text: &str, at: Range<usize>, hint: &str) -> Option<Range<usize>> {
    let wanted = format!("({hint})");
    let mut wanted = wanted.chars().filter(|c| !c.is_whitespace()).peekable();
    for (i, c) in text[at.clone()].char_indices().filter(|(_, c)| !c.is_whitespace()) {
        if wanted.next() != Some(c) {
            return None;
        }
        if wanted.peek().is_none() {
            return Some(at.start + i + c.len_utf8()..at.end);
        }
    }
    None
}

/// One word of a closed set.
fn word<T: Word>(
    text: &str,
    at: Option<Range<usize>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let at = at.filter(|at| !at.is_empty())?;
    let written = text[at.clone()].trim_end_matches('.').to_lowercase().replace(' ', "-");
    let found = T::of_word(&written);
    if found.is_none() {
        let words: Vec<&str> = T::WORDS.iter().map(|(w, _)| *w).collect();
        diagnostics.push(
            Diagnostic::error("unknown-value", format!("this is not {}", T::WHAT))
                .at(Span::new(FILE, at), "")
                .help(format!("leave one of {}", words.join(", "))),
        );
    }
    found
}

/// CVE ids and CVSS vectors, with anything between them that sets words apart.
fn ids(text: &str, at: Range<usize>, report: &mut Report, diagnostics: &mut Vec<Diagnostic>) {
    let answer = &text[at.clone()];
    if ["no", "none", "unknown", "-", "n/a"].iter().any(|w| answer.eq_ignore_ascii_case(w)) {
        return;
    }
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
    let mut from = 0;
    for word in answer.split(apart) {
        let start = at.start + from;
        from += word.len() + answer[from + word.len()..].chars().next().map_or(0, char::len_utf8);
        let origin = Origin::Exact { file: FILE, start: start as u32 };
        match CveId::parse(word) {
            _ if word.is_empty() => {}
            Some(id) => report.cve.push(id.as_str().to_owned()),
            None if word.to_uppercase().starts_with("CVSS:") => match CvssVector::parse(word) {
                Ok(vector) => report.cvss.push(vector.to_string()),
                Err(fault) => diagnostics.push(invalid_cvss(fault, origin)),
            },
            None => diagnostics.push(
                Diagnostic::error("invalid-value", "neither a CVE id nor a CVSS vector")
                    .at(Span::new(FILE, start..start + word.len()), "")
                    .help("write ids such as CVE-2024-3094 and vectors that begin with CVSS: here, and all else in the problem"),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        read(text).1.iter().map(|d| d.code).collect()
    }

    #[test]
    fn a_text_is_read_below_its_questions_whatever_a_mail_made_of_the_hints() {
        let text = "Hello,\n\ncasebook-report 1\n\n== The problem in one line ==\n A\n title \n\
            == What kind of event is it? ==\n(Leave one: security-incident (somebody broke in, or\nsomething did), \
            vulnerability (somebody could), outage (a service is down).)\n\nVulnerability\n\n\
            == 1. What is the problem? ==\nFirst line\n== not a question ==\nlast line\n\
            == 2. Does it have a CVE id or a CVSS vector? ==\nCVE-2024-3094, CVSS:3.1/AC:L/AV:N/PR:L/UI:N/S:U/C:H/I:N/A:N\n\
            == 3. Is there a way to resolve or mitigate it? ==\nOne\n\nTwo\n\
            == How can we reach you? ==\nme@example.com\n-- \nA signature\n";
        let (report, found) = read(text);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(
            (report.title.as_str(), report.category),
            ("A title", Some(Category::Vulnerability))
        );
        assert_eq!(report.problem, "First line\n== not a question ==\nlast line");
        assert_eq!(report.cve, ["CVE-2024-3094"]);
        assert_eq!(report.cvss, ["CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"]);
        assert_eq!(report.remediation, ["One", "Two"]);
        assert_eq!(report.contact.as_deref(), Some("me@example.com"));
    }

    #[test]
    fn what_is_wrong_with_a_text_is_said() {
        assert_eq!(codes("anything"), ["no-report"]);
        assert_eq!(codes("casebook-report 1\n"), ["missing-answer"; 3]);
        let text = "casebook-report 1\n== the problem in one line ==\na\n== What kind of event is it? ==\nbig\n\
            == 1. What is the problem? ==\nb\n== 1. What is the problem? ==\nc\n\
            == 2. Does it have a CVE id or a CVSS vector? ==\nmaybe\nCVSS:3.1/AV:Q\n";
        assert_eq!(
            codes(text),
            ["answered-twice", "unknown-value", "invalid-value", "invalid-cvss"]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "(casebook-report( = )?1\n)?(\\PC{0,12}\n|== 2. Does it have a CVE id or a CVSS vector[?] ==\n){0,8}") {
            read(&text);
        }
    }
}
