//! Advisories: what customers are told.

mod coherence;
mod lifecycle;
mod products;

pub use products::{Affected, Credit, Remediation, Vulnerability};

use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::identifier::{CveId, CvssVector, CweId, GhsaId, Kind, VectorFault};
use crate::label::Marked;
use crate::markdown::{Origin, Prose};
use crate::record::common::{Name, Reading, RecordRef};
use crate::record::words::{Exploited, IndicatorKind, Severity};
use crate::time::Moment;

/// What customers are told: are they affected, and what do they do.
pub struct Advisory {
    /// The incident behind it.
    pub incident: Option<RecordRef>,
    /// The report behind it, withheld like confirmation numbers.
    pub event: Option<Marked<RecordRef>>,
    /// When it was published.
    pub published: Option<At<Moment>>,
    /// When it was taken back; without it, a withdrawn advisory has the date of its last update.
    pub withdrawn: Option<At<Moment>>,
    /// How bad it is for customers.
    pub severity: Option<Severity>,
    /// CVSS vectors, scores computed.
    pub cvss: Vec<CvssVector>,
    /// CVE ids.
    pub cve: Vec<At<CveId>>,
    /// Weaknesses.
    pub cwe: Vec<At<CweId>>,
    /// Ids of the same thing elsewhere.
    pub aliases: Vec<Box<str>>,
    /// Services that it is about.
    pub services: Vec<Name>,
    /// Whether attacks are known.
    pub exploited: Option<Exploited>,
    /// Whether customers must act, and by when.
    pub action: Option<Action>,
    /// What a customer reads first.
    pub message: Prose,
    /// Each vulnerability by itself, where `cve`, `cwe` and `cvss` can't say it for all.
    pub vulnerabilities: Vec<Marked<Vulnerability>>,
    /// Products and versions.
    pub affected: Vec<Marked<Affected>>,
    /// What to do.
    pub remediation: Vec<Marked<Remediation>>,
    /// Indicators of compromise.
    pub indicators: Vec<Marked<Indicator>>,
    /// The revision history.
    pub updates: Vec<Marked<Update>>,
    /// Questions and answers.
    pub faq: Vec<Marked<Question>>,
    /// Who found, reported or helped.
    pub credits: Vec<Marked<Credit>>,
}

/// Whether customers must act.
pub struct Action {
    /// Must they?
    pub required: bool,
    /// By when.
    pub by: Option<Moment>,
    /// Where it is said.
    pub span: Span,
}

/// An indicator of compromise.
pub struct Indicator {
    /// Kind.
    pub kind: IndicatorKind,
    /// Value, shown defanged.
    pub value: Box<str>,
    /// What it is.
    pub note: Option<Prose>,
}

/// One revision.
pub struct Update {
    /// When.
    pub at: At<Moment>,
    /// Version number.
    pub version: Option<Box<str>>,
    /// What changed.
    pub what: Prose,
}

/// A question that customers ask.
pub struct Question {
    /// The question.
    pub question: Prose,
    /// The answer.
    pub answer: Prose,
}

/// Reads the fields of an advisory.
pub(in crate::record) fn read(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Advisory {
    let confirmation = r.sharing.tightened(r.labels.confirmation);
    let incident = r.reference(f, "incident", Some(Kind::Incident));
    let event = r.reference(f, "event", Some(Kind::Event));
    let published = f.moment("published");
    let message = r.required_block(f, "message", "\"What a customer reads first.\"");
    let cve = f.parsed_list("cve", "an id such as CVE-2024-3094", CveId::parse);
    let cwe = coherence::weaknesses(f);
    let aliases = read_aliases(f, &cve);
    let mut revisions = Vec::new();
    let advisory = Advisory {
        incident,
        event: event.map(|e| Marked::new(confirmation, e)),
        published,
        withdrawn: f.moment("withdrawn"),
        severity: f.word("severity").map(|w| w.value),
        cvss: cvss(f, "cvss"),
        cve,
        cwe,
        aliases,
        services: r.names(f, "services"),
        exploited: f.word("exploited").map(|w| w.value),
        action: f.table("action", |t| Action {
            required: t.boolean("required").unwrap_or(false),
            by: t.moment("by").map(|m| m.value),
            span: t.span(),
        }),
        message: message.unwrap_or_default(),
        vulnerabilities: f
            .tables("vulnerabilities", |t| r.marked(t, None, |t| products::vulnerability(r, t))),
        affected: f.tables("affected", |t| r.marked(t, None, |t| products::affected(r, t))),
        remediation: f
            .tables("remediation", |t| r.marked(t, None, |t| Some(products::remediation(r, t)))),
        indicators: f.tables("indicators", |t| r.marked(t, None, |t| read_indicator(r, t))),
        updates: f.tables("updates", |t| r.marked(t, None, |t| read_update(r, t, &mut revisions))),
        faq: f.tables("faq", |t| r.marked(t, None, |t| read_question(r, t))),
        credits: f.tables("credits", |t| r.marked(t, None, |t| Some(products::credit(r, t)))),
    };
    coherence::check(&advisory, &r.author, f.diagnostics);
    lifecycle::check(&advisory, &revisions, r.sharing, f.diagnostics);
    advisory
}

/// CVSS vectors of a field that holds one or several.
pub fn cvss(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<CvssVector> {
    let mut found = Vec::new();
    for field in f.texts(name) {
        match CvssVector::parse(field.text) {
            Ok(vector) => found.push(vector),
            Err(fault) => f.diagnostics.push(invalid_cvss(fault, field.origin())),
        }
    }
    found
}

/// What is wrong with a vector, at its very letters where they stand there as they are.
pub fn invalid_cvss(fault: VectorFault, origin: Origin) -> Diagnostic {
    let span = match origin {
        Origin::Exact { file, start } => {
            let at = |n: usize| start as usize + n;
            Span::new(file, at(fault.at.start)..at(fault.at.end))
        }
        Origin::Within(span) => span,
    };
    Diagnostic::error("invalid-cvss", format!("not a CVSS vector: {fault}"))
        .at(span, "")
        .help(fault.help)
}

/// Ids elsewhere; those that claim to be GitHub's or MITRE's are checked.
fn read_aliases(f: &mut Fields<'_, '_, '_>, cves: &[At<CveId>]) -> Vec<Box<str>> {
    let found = f.parsed_list("aliases", "an id such as GHSA-jfh8-c2jp-5v3q", |t| {
        let fits = if t.starts_with("GHSA-") {
            GhsaId::parse(t).is_some()
        } else if t.starts_with("CVE-") {
            CveId::parse(t).is_some()
        } else {
            !t.contains(char::is_whitespace)
        };
        fits.then(|| Box::<str>::from(t))
    });
    f.diagnostics.extend(found.iter().filter_map(|a| coherence::alias_of_own(a, cves)));
    found.into_iter().map(|a| a.value).collect()
}

fn read_indicator(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Indicator> {
    let kind = f.required_word::<IndicatorKind>("kind");
    let value = f.required_text("value", "\"192.0.2.7\"").map(|t| (t.text, t.span));
    let note = r.inline(f, "note");
    let (kind, (value, span)) = (kind?.value, value?);
    if let Some(form) = indicator_form(kind, value) {
        f.diagnostics.push(
            Diagnostic::error(
                "invalid-value",
                format!("`{value}` is not {}", crate::record::common::with_article(kind.shown())),
            )
            .at(span, format!("expected {form}")),
        );
    }
    Some(Indicator { kind, value: value.into(), note })
}

/// What the value should look like, where it does not.
fn indicator_form(kind: IndicatorKind, value: &str) -> Option<&'static str> {
    let hex = |n: usize| value.len() == n && value.bytes().all(|c| c.is_ascii_hexdigit());
    let (fits, form) = match kind {
        IndicatorKind::Sha256 => (hex(64), "64 hexadecimal digits"),
        IndicatorKind::Md5 => (hex(32), "32 hexadecimal digits"),
        IndicatorKind::Ipv4 => (value.parse::<std::net::Ipv4Addr>().is_ok(), "an IPv4 address"),
        IndicatorKind::Ipv6 => (value.parse::<std::net::Ipv6Addr>().is_ok(), "an IPv6 address"),
        IndicatorKind::Domain => {
            (value.contains('.') && !value.contains(['/', ' ', '[', '@']), "a domain, not defanged")
        }
        IndicatorKind::Url => (crate::record::common::is_web_url(value), "a URL, not defanged"),
        IndicatorKind::Email => (value.contains('@'), "a mail address"),
        IndicatorKind::Path => (true, "a path"),
    };
    (!fits).then_some(form)
}

fn read_update(
    r: &Reading<'_>,
    f: &mut Fields<'_, '_, '_>,
    revisions: &mut Vec<lifecycle::Revision>,
) -> Option<Update> {
    let at = f.required_moment("at");
    let version = r.name(f, "version");
    if let Some(at) = &at {
        revisions.push(lifecycle::Revision { at: at.clone(), version: version.clone() });
    }
    let what = r.required_inline(f, "what", "\"What changed.\"");
    Some(Update { at: at?, version: version.map(|v| v.value), what: what? })
}

fn read_question(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Question> {
    let question = r.required_inline(f, "q", "\"A question?\"");
    let answer = r.required_block(f, "a", "\"Its answer.\"");
    Some(Question { question: question?, answer: answer? })
}
