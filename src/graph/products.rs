//! Checks of what an advisory says of products: is each registered, and do its ranges of versions agree.

use super::check::{Checker, few, keys};
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::fields::At;
use crate::identifier::purl_type;
use crate::record::words::VexStatus;
use crate::record::{Advisory, Affected, Name, Registry};
use crate::versions::{Interval, Ranges, Scheme, overlaps};

/// What an entry says of a range of versions. Two of one product that differ can't both hold for one
/// version (CSAF 2.0 section 6.1.6).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Affected,
    NotAffected,
    Fixed,
    UnderInvestigation,
}

impl Verdict {
    fn shown(self) -> &'static str {
        match self {
            Self::Affected => "affected",
            Self::NotAffected => "not affected",
            Self::Fixed => "fixed",
            Self::UnderInvestigation => "under investigation",
        }
    }
}

/// An entry as far as it can be compared with others.
struct Claim<'a> {
    entry: &'a Affected,
    scheme: Scheme,
    verdict: Verdict,
    /// The range, and where it stands.
    range: Ranges,
    span: Span,
}

/// How the versions of a product are ordered, by what the registry says of it.
fn scheme(registry: &Registry, product: &str) -> Scheme {
    let product = registry.products.as_ref().and_then(|p| p.get(product));
    let of_type = product.and_then(|p| p.purl.as_deref()).and_then(purl_type);
    Scheme::of(of_type.as_deref(), product.and_then(|p| p.ecosystem.as_deref()))
}

impl Checker<'_> {
    /// What an advisory says of products.
    pub(super) fn products(&self, advisory: &Advisory) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let entries = || advisory.affected.iter().filter_map(|m| m.open(&self.author));
        for entry in entries() {
            found.extend(self.product(&entry.product));
            let scheme = scheme(&self.book.registry, &entry.product.value);
            found.extend(entry.versions.as_ref().and_then(|v| within(scheme, v)));
        }
        let claims: Vec<Claim<'_>> = entries().filter_map(|e| self.claim(e)).collect();
        found.extend(entries().flat_map(|e| fixed_and_affected(e, &claims)));
        // One message for each entry, about the first that it disagrees with.
        for (i, one) in claims.iter().enumerate() {
            let before = claims[..i].iter().filter(|other| same(one.entry, other.entry));
            found.extend(before.into_iter().find_map(|other| disagreement(other, one)));
        }
        found
    }

    /// A product that the registry must hold, where it has the table.
    fn product(&self, name: &Name) -> Option<Diagnostic> {
        let products = self.book.registry.products.as_ref()?;
        if products.contains_key(&name.value) {
            return None;
        }
        let message = format!("the registry has no product `{}`", name.value);
        let said = Diagnostic::error("unknown-name", message);
        let of_name = products.iter().find(|(_, p)| p.name.eq_ignore_ascii_case(&name.value));
        let near = || nearest(&name.value, products.keys().map(|k| &**k));
        let said = match of_name.map(|(key, _)| &**key).or_else(near) {
            Some(near) => said.at(name.span, format!("did you mean `{near}`?")),
            None => said.at(name.span, "no such product"),
        };
        let (key, known) = (crate::address::slug(&name.value), few(&keys(products)));
        Some(said.help(format!(
            "add `[products.{key}]` to content/registry.toml, or use one of its names: {known}"
        )))
    }

    /// What an entry claims of versions; `None` where it does so in words, or names fixed versions alone.
    fn claim<'e>(&self, entry: &'e Affected) -> Option<Claim<'e>> {
        let verdict = match entry.status {
            Some(VexStatus::KnownNotAffected) => Verdict::NotAffected,
            Some(VexStatus::UnderInvestigation) => Verdict::UnderInvestigation,
            Some(VexStatus::Fixed) if entry.fixed.is_empty() => Verdict::Fixed,
            None | Some(VexStatus::KnownAffected | VexStatus::Fixed) => Verdict::Affected,
            // These name single releases beside a range.
            Some(_) => return None,
        };
        let (range, span) = match &entry.versions {
            Some(versions) => (versions.value.clone(), versions.span),
            None if entry.which.is_none() && entry.fixed.is_empty() => {
                (Ranges::all(), entry.product.span)
            }
            None => return None,
        };
        let scheme = scheme(&self.book.registry, &entry.product.value);
        Some(Claim { entry, scheme, verdict, range, span })
    }
}

/// What is wrong with a range by itself: a stretch without a version, or two that overlap.
fn within(scheme: Scheme, versions: &At<Ranges>) -> Option<Diagnostic> {
    if let Some(empty) = versions.value.empty(scheme) {
        let help = match (empty.lower, empty.upper) {
            (Some((lower, _)), Some((upper, _))) if lower != upper => {
                format!("exchange the two: `>={upper}, <{lower}`")
            }
            _ => "write `=` and the version, where one alone is meant".to_owned(),
        };
        return Some(
            Diagnostic::error("empty-range", format!("no version is in `{empty}`"))
                .at(versions.span, "it ends before it begins")
                .help(help),
        );
    }
    let both = versions.value.own_overlap(scheme)?;
    let merged = versions.value.sorted(scheme).map(|all| written(&all));
    let help =
        merged.map_or_else(|| "join them".to_owned(), |all| format!("write them as `{all}`"));
    Some(
        Diagnostic::error("overlapping-versions", "two alternatives of the range overlap")
            .at(versions.span, in_common(both))
            .help(help),
    )
}

fn written(intervals: &[Interval<'_>]) -> String {
    intervals.iter().map(Interval::to_string).collect::<Vec<_>>().join(" || ")
}

fn in_common(both: Interval<'_>) -> String {
    match both.single() {
        Some(version) => format!("{version} is in both"),
        None if both.lower.is_none() && both.upper.is_none() => {
            "all versions are in both".to_owned()
        }
        None => format!("`{both}` is in both"),
    }
}

/// A fixed version that lies in what is affected: in the entry's own range, or in that of another entry
/// about the same. Where the two ranges overlap, that is what is said.
fn fixed_and_affected(entry: &Affected, claims: &[Claim<'_>]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for claim in claims.iter().filter(|c| c.verdict == Verdict::Affected && same(entry, c.entry)) {
        let own = std::ptr::eq(entry, claim.entry);
        let overlap = |r: &At<Ranges>| overlaps(claim.scheme, &r.value, &claim.range).is_some();
        if claim.entry.versions.is_none() || (!own && entry.versions.as_ref().is_some_and(overlap))
        {
            continue;
        }
        let inside = |v: &str| claim.range.contains(claim.scheme, v) == Some(true);
        for fixed in entry.fixed.iter().filter(|fixed| inside(&fixed.value)) {
            let message = format!("{} is said to be fixed and to be affected", fixed.value);
            let said = Diagnostic::error("fixed-version-affected", message)
                .at(fixed.span, "fixed")
                .at(claim.span, "affected: this range holds it");
            let ends = |i: Interval<'_>| i.upper == Some((&*fixed.value, true));
            found.push(said.help(if claim.range.intervals().into_iter().any(ends) {
                format!("end the range before it: `<{}`", fixed.value)
            } else {
                "end the range before the fixed version, or name the first version that is fixed"
                    .to_owned()
            }));
        }
    }
    found
}

/// Whether two entries are about one product and share a vulnerability.
fn same(a: &Affected, b: &Affected) -> bool {
    let shared = |a: &Affected| {
        b.vulnerabilities.iter().any(|v| a.vulnerabilities.iter().any(|w| w.value == v.value))
    };
    a.product.value == b.product.value
        && (a.vulnerabilities.is_empty() || b.vulnerabilities.is_empty() || shared(a))
}

/// Two entries about the same whose ranges overlap.
fn disagreement(one: &Claim<'_>, other: &Claim<'_>) -> Option<Diagnostic> {
    let both = overlaps(one.scheme, &one.range, &other.range)?;
    let product = &one.entry.product.value;
    let label = format!("{}; {}", other.verdict.shown(), in_common(both));
    if one.verdict != other.verdict {
        let message = format!(
            "versions of `{product}` are said to be {} and {}",
            one.verdict.shown(),
            other.verdict.shown(),
        );
        return Some(
            Diagnostic::error("contradictory-versions", message)
                .at(other.span, label)
                .at(one.span, one.verdict.shown())
                .help("let one range end where the other begins, or name the `vulnerabilities` that each is about"),
        );
    }
    let message = format!("two ranges of `{product}` overlap");
    let merged = format!("{} || {}", one.range, other.range);
    let merged =
        Ranges::parse(&merged).ok().and_then(|r| r.sorted(one.scheme).map(|all| written(&all)));
    let merged = merged.unwrap_or_else(|| "one range".to_owned());
    Some(
        Diagnostic::error("overlapping-versions", message)
            .at(other.span, label)
            .at(one.span, one.verdict.shown())
            .help(format!("merge the two entries into one with `versions = \"{merged}\"`, or name the `vulnerabilities` that each is about")),
    )
}
