//! What an advisory says of products: which are affected by what, and what helps.

use super::{coherence, cvss};
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::identifier::{CvssVector, CweId};
use crate::markdown::Prose;
use crate::record::common::{Name, Reading};
use crate::record::words::{Exploited, Justification, RemediationCategory, VexStatus};
use crate::time::Moment;
use crate::versions::Ranges;

/// One vulnerability of an advisory that tells of several.
pub struct Vulnerability {
    /// A CVE id, or the id that the rest of the advisory calls it by.
    pub id: At<Box<str>>,
    /// What it is called.
    pub title: Option<Box<str>>,
    /// Weaknesses; CSAF 2.0 takes the first.
    pub cwe: Vec<At<CweId>>,
    /// CVSS vectors, scores computed.
    pub cvss: Vec<CvssVector>,
    /// What it is.
    pub description: Option<Prose>,
    /// Whether attacks are known.
    pub exploited: Option<Exploited>,
}

/// A product and the versions that are affected.
pub struct Affected {
    /// A product of the registry, or free text.
    pub product: Name,
    /// A range such as `>=4.2.0, <4.2.7`.
    pub versions: Option<At<Ranges>>,
    /// Which ones, in words, where no range of versions can say it.
    pub which: Option<Box<str>>,
    /// First fixed versions.
    pub fixed: Vec<At<Box<str>>>,
    /// Status.
    pub status: Option<VexStatus>,
    /// Why it is not affected.
    pub justification: Option<Justification>,
    /// The same in words, or what the vulnerability means for this product.
    pub impact: Option<Prose>,
    /// Ids of the vulnerabilities that this is about; none means all.
    pub vulnerabilities: Vec<At<Box<str>>>,
    /// Where the entry stands.
    pub span: Span,
}

/// A way to become safe.
pub struct Remediation {
    /// CSAF category.
    pub category: Option<RemediationCategory>,
    /// Steps, in order.
    pub steps: Vec<Prose>,
    /// A page about it.
    pub url: Option<Box<str>>,
    /// The products that it is for, as `affected` names them; none means all.
    pub products: Vec<Name>,
    /// Ids of the vulnerabilities that it answers; none means all.
    pub vulnerabilities: Vec<At<Box<str>>>,
    /// Since when it has been there.
    pub at: Option<Moment>,
}

/// Who found, reported or helped (CSAF 2.0 section 3.1.1, OSV `credits`).
pub struct Credit {
    /// Names of people or groups, as they wish to be named.
    pub names: Vec<Box<str>>,
    /// Their organisation.
    pub organization: Option<Box<str>>,
    /// What they did.
    pub what: Option<Prose>,
    /// A page of theirs.
    pub url: Option<Box<str>>,
}

pub(super) fn vulnerability(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Vulnerability> {
    let id = f.required_text("id", "\"CVE-2024-3094\"");
    let id = id.map(|t| At { value: t.text.into(), span: t.span });
    let found = Vulnerability {
        title: f.prose("title").map(|t| t.text.into()),
        cwe: coherence::weaknesses(f),
        cvss: cvss(f, "cvss"),
        description: r.block(f, "description"),
        exploited: f.word("exploited").map(|w| w.value),
        id: id?,
    };
    Some(found)
}

pub(super) fn affected(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Affected> {
    let product = r.required_name(f, "product", "\"cache-client\"");
    let (versions, unread) = ranges(f);
    // What can't be read as a range is kept in words: nothing more is said of it.
    let which = f.prose("which").map(|t| t.text.into()).or(unread);
    let fixed = texts(f, "fixed");
    let status = f.word("status").map(|w| w.value);
    let justification = justification(f, status);
    let impact = r.inline(f, "impact");
    let vulnerabilities = texts(f, "vulnerabilities");
    let span = f.span();
    let product = product?;
    Some(Affected {
        product,
        versions,
        which,
        fixed,
        status,
        justification,
        impact,
        vulnerabilities,
        span,
    })
}

/// Why a product is not affected, of one that is said not to be.
fn justification(f: &mut Fields<'_, '_, '_>, status: Option<VexStatus>) -> Option<Justification> {
    let found = f.word::<Justification>("justification")?;
    if status != Some(VexStatus::KnownNotAffected) {
        let message = "a reason for not being affected, of a product that is not said to be so";
        f.diagnostics.push(
            Diagnostic::error("justification-without-status", message)
                .at(found.span, "why it is not affected")
                .help("add `status = \"known_not_affected\"`, or take `justification` out"),
        );
    }
    Some(found.value)
}

/// Versions as a range, or several ranges as a list. What is wrong is said of each by itself.
fn ranges(f: &mut Fields<'_, '_, '_>) -> (Option<At<Ranges>>, Option<Box<str>>) {
    let found = f.texts("versions");
    let (Some(first), Some(last)) = (found.first(), found.last()) else { return (None, None) };
    let span = Span { end: last.span.end, ..first.span };
    let text = found.iter().map(|t| t.text.trim()).collect::<Vec<_>>().join(" || ");
    let before = f.diagnostics.len();
    for field in &found {
        if let Err(fault) = Ranges::parse(field.text) {
            let said = Diagnostic::error("invalid-versions", fault.what);
            f.diagnostics.push(said.at(field.part(fault.at), "").help(fault.help));
        }
    }
    if f.diagnostics.len() > before {
        return (None, Some(text.into()));
    }
    (Ranges::parse(&text).ok().map(|value| At { value, span }), None)
}

fn texts(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<At<Box<str>>> {
    f.texts(name).into_iter().map(|t| At { value: t.text.into(), span: t.span }).collect()
}

pub(super) fn remediation(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Remediation {
    Remediation {
        category: f.word("category").map(|w| w.value),
        steps: r.inlines(f, "steps"),
        url: crate::record::common::web_url(f, "url"),
        products: r.names(f, "products"),
        vulnerabilities: texts(f, "vulnerabilities"),
        at: f.moment("at").map(|m| m.value),
    }
}

pub(super) fn credit(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Credit {
    Credit {
        names: r.strings(f, "names"),
        organization: f.text("organization").map(|t| t.text.into()),
        what: r.inline(f, "what"),
        url: crate::record::common::web_url(f, "url"),
    }
}
