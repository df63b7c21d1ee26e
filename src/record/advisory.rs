//! Advisories: what customers are told.

use super::common::{Name, Reading, RecordRef};
use super::words::{Exploited, IndicatorKind, RemediationCategory, Severity, VexStatus};
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::identifier::{CveId, CvssVector, CweId, GhsaId, Kind};
use crate::label::Marked;
use crate::markdown::Prose;
use crate::time::Moment;

/// What customers are told: are they affected, and what do they do.
pub struct Advisory {
    /// The incident behind it.
    pub incident: Option<RecordRef>,
    /// The report behind it, withheld like confirmation numbers.
    pub event: Option<Marked<RecordRef>>,
    /// When it was published.
    pub published: Option<At<Moment>>,
    /// How bad it is for customers.
    pub severity: Option<Severity>,
    /// CVSS vectors, scores computed.
    pub cvss: Vec<CvssVector>,
    /// CVE ids.
    pub cve: Vec<CveId>,
    /// Weaknesses.
    pub cwe: Vec<CweId>,
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

/// A product and the versions that are affected.
pub struct Affected {
    /// A product of the registry, or free text.
    pub product: Name,
    /// A range such as `>=4.2.0, <4.2.7`.
    pub versions: Option<Box<str>>,
    /// First fixed versions.
    pub fixed: Vec<Box<str>>,
    /// VEX status.
    pub status: Option<VexStatus>,
}

/// A way to become safe.
pub struct Remediation {
    /// CSAF category.
    pub category: Option<RemediationCategory>,
    /// Steps, in order.
    pub steps: Vec<Prose>,
    /// A page about it.
    pub url: Option<Box<str>>,
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
pub(super) fn read(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Advisory {
    let confirmation = r.sharing.tightened(r.labels.confirmation);
    let incident = r.reference(f, "incident", Some(Kind::Incident));
    let event = r.reference(f, "event", Some(Kind::Event));
    let published = f.moment("published");
    let message = r.required_block(f, "message", "\"What a customer reads first.\"");
    let cve = f.parsed_list("cve", "an id such as CVE-2024-3094", CveId::parse);
    let cwe = f.parsed_list("cwe", "an id such as CWE-532", CweId::parse);
    Advisory {
        incident,
        event: event.map(|e| Marked::new(confirmation, e)),
        published,
        severity: f.word("severity").map(|w| w.value),
        cvss: cvss(f, "cvss"),
        cve: cve.into_iter().map(|c| c.value).collect(),
        cwe: cwe.into_iter().map(|c| c.value).collect(),
        aliases: read_aliases(f),
        services: r.names(f, "services"),
        exploited: f.word("exploited").map(|w| w.value),
        action: f.table("action", |t| Action {
            required: t.boolean("required").unwrap_or(false),
            by: t.moment("by").map(|m| m.value),
            span: t.span(),
        }),
        message: message.unwrap_or_default(),
        affected: f.tables("affected", |t| r.marked(t, None, |t| read_affected(r, t))),
        remediation: f
            .tables("remediation", |t| r.marked(t, None, |t| Some(read_remediation(r, t)))),
        indicators: f.tables("indicators", |t| r.marked(t, None, |t| read_indicator(r, t))),
        updates: f.tables("updates", |t| r.marked(t, None, |t| read_update(r, t))),
        faq: f.tables("faq", |t| r.marked(t, None, |t| read_question(r, t))),
    }
}

/// CVSS vectors of a field that holds one or several.
pub(super) fn cvss(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<CvssVector> {
    let mut found = Vec::new();
    for field in f.texts(name) {
        match CvssVector::parse(field.text) {
            Ok(vector) => found.push(vector),
            Err(reason) => f.diagnostics.push(
                Diagnostic::error("invalid-cvss", format!("not a CVSS vector: {reason}"))
                    .at(field.span, "")
                    .help("copy the vector from a calculator, such as CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"),
            ),
        }
    }
    found
}

/// Ids elsewhere; those that claim to be GitHub's or MITRE's are checked.
fn read_aliases(f: &mut Fields<'_, '_, '_>) -> Vec<Box<str>> {
    f.parsed_list("aliases", "an id such as GHSA-jfh8-c2jp-5v3q", |t| {
        let fits = if t.starts_with("GHSA-") {
            GhsaId::parse(t).is_some()
        } else if t.starts_with("CVE-") {
            CveId::parse(t).is_some()
        } else {
            !t.contains(char::is_whitespace)
        };
        fits.then(|| Box::<str>::from(t))
    })
    .into_iter()
    .map(|a| a.value)
    .collect()
}

fn read_affected(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Affected> {
    let product = r.required_name(f, "product", "\"cache-client\"");
    let versions = f.text("versions").map(|t| t.text.into());
    let fixed = r.strings(f, "fixed");
    let status = f.word("status").map(|w| w.value);
    Some(Affected { product: product?, versions, fixed, status })
}

fn read_remediation(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Remediation {
    Remediation {
        category: f.word("category").map(|w| w.value),
        steps: r.inlines(f, "steps"),
        url: super::common::web_url(f, "url"),
    }
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
                format!("`{value}` is not {}", super::common::with_article(kind.shown())),
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
        IndicatorKind::Url => (super::common::is_web_url(value), "a URL, not defanged"),
        IndicatorKind::Email => (value.contains('@'), "a mail address"),
        IndicatorKind::Path => (true, "a path"),
    };
    (!fits).then_some(form)
}

fn read_update(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Update> {
    let at = f.required_moment("at");
    let version = f.text("version").map(|t| t.text.into());
    let what = r.required_inline(f, "what", "\"What changed.\"");
    Some(Update { at: at?, version, what: what? })
}

fn read_question(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Question> {
    let question = r.required_inline(f, "q", "\"A question?\"");
    let answer = r.required_block(f, "a", "\"Its answer.\"");
    Some(Question { question: question?, answer: answer? })
}
