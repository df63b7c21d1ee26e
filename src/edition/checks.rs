//! What an advisory says of versions, product by product, in a form that can be asked: "am I affected?".
//!
//! A claim calms only what it names. Where it speaks in words, or of the ends of a range alone, it answers
//! no question about a version by itself.

use super::{AdvisoryView, AffectedView, VexStatus};
use crate::address::slug;
use crate::html::plain_text;
use crate::identifier::purl_type;
use crate::language::say;
use crate::versions::{Interval, Scheme};
use serde::Serialize;

/// A product that can be asked about.
#[derive(Serialize, Debug)]
pub struct ProductCheck<'v> {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: &'v str,
    /// The scheme of its versions.
    pub scheme: &'static str,
    /// Whose order that is, for readers.
    pub order: &'static str,
    /// What is said of it.
    pub claims: Vec<CheckedClaim<'v>>,
    /// Which of them tell of which vulnerabilities.
    pub groups: Vec<CheckedGroup>,
}

/// What one entry says of versions.
#[derive(Serialize, PartialEq, Eq, Debug)]
pub struct CheckedClaim<'v> {
    /// What it says: `affected`, `safe`, `fixed`, `open`, or `limit`, which says nothing by itself.
    pub kind: &'static str,
    /// Whether it says so of all versions.
    pub whole: bool,
    /// The stretches that it says so of: the lower end and whether it is in it, the upper end and the same.
    pub ranges: Vec<(Option<&'v str>, bool, Option<&'v str>, bool)>,
    /// Versions that have the fix.
    pub fixed: Vec<&'v str>,
    /// Which versions, in words.
    pub which: &'v str,
    /// Why.
    pub why: String,
}

/// The claims that tell of some of the vulnerabilities.
#[derive(Serialize, PartialEq, Eq, Debug)]
pub struct CheckedGroup {
    /// Their ids; empty means all.
    pub of: String,
    /// Places of the claims.
    pub claims: Vec<usize>,
}

impl<'a> AdvisoryView<'a> {
    /// The products that can be asked about, in the order in which the page names them.
    pub fn checks(&self) -> Vec<ProductCheck<'_>> {
        let mut products: Vec<Vec<&AffectedView<'a>>> = Vec::new();
        let speaks = |e: &&AffectedView<'_>| e.status != Some(VexStatus::Recommended);
        for entry in self.affected.iter().filter(speaks) {
            match products.iter_mut().find(|p| p[0].key == entry.key) {
                Some(product) => product.push(entry),
                None => products.push(vec![entry]),
            }
        }
        let mut taken: Vec<String> = Vec::new();
        products.iter().map(|entries| self.check(entries, &mut taken)).collect()
    }

    fn check<'v>(
        &'v self,
        entries: &[&'v AffectedView<'a>],
        taken: &mut Vec<String>,
    ) -> ProductCheck<'v> {
        let first = entries[0];
        let scheme = Scheme::of(first.purl.and_then(purl_type).as_deref(), first.ecosystem);
        let mut claims = Vec::new();
        let mut about: Vec<&[&str]> = Vec::new();
        for entry in entries {
            for claim in said(entry) {
                claims.push(claim);
                about.push(&entry.vulnerabilities);
            }
        }
        let plain = slug(&first.product);
        let again = taken.iter().filter(|t| **t == plain).count();
        taken.push(plain.clone());
        ProductCheck {
            slug: if again > 0 { format!("{plain}-{}", again + 1) } else { plain },
            name: &first.product,
            scheme: scheme.as_str(),
            order: scheme.shown(),
            claims,
            groups: self.checked_groups(&about),
        }
    }

    /// Vulnerabilities of which the same claims tell, in the order of the advisory.
    fn checked_groups(&self, about: &[&[&str]]) -> Vec<CheckedGroup> {
        if about.iter().all(|ids| ids.is_empty()) {
            return vec![CheckedGroup { of: String::new(), claims: (0..about.len()).collect() }];
        }
        let own = self.vulnerabilities.iter().map(|v| v.id.text.as_str());
        let cve = self.cve.0.iter().map(|l| l.text.as_str());
        let mut ids: Vec<&str> = own.collect();
        if ids.is_empty() {
            ids.extend(cve);
        }
        for id in about.iter().copied().flatten() {
            if !ids.contains(id) {
                ids.push(id);
            }
        }
        let mut groups: Vec<CheckedGroup> = Vec::new();
        for id in ids {
            let tells = |ids: &[&str]| ids.is_empty() || ids.contains(&id);
            let claims: Vec<usize> = (0..about.len()).filter(|i| tells(about[*i])).collect();
            match groups.iter_mut().find(|g| g.claims == claims) {
                Some(group) => group.of = format!("{}, {id}", group.of),
                None => groups.push(CheckedGroup { of: id.to_owned(), claims }),
            }
        }
        groups
    }
}

/// What an entry says, and beside it a limit where it names an end of a range alone.
fn said<'v>(entry: &'v AffectedView<'_>) -> Vec<CheckedClaim<'v>> {
    use VexStatus as S;
    let bare = entry.versions.is_none() && entry.which.is_none();
    let none = entry.fixed.is_empty();
    // "Fixed" beside a range and a fixed version means "affected, a fix is there".
    let (kind, whole) = match entry.status {
        Some(S::KnownNotAffected) => ("safe", bare),
        Some(S::UnderInvestigation) => ("open", bare),
        Some(S::Fixed) if none => ("fixed", bare),
        Some(S::FirstFixed) => ("fixed", false),
        None | Some(S::Fixed) if bare && !none => ("fixed", false),
        None if bare => ("limit", false),
        Some(S::KnownAffected) => ("affected", bare && none),
        _ => ("affected", false),
    };
    let ranges = entry.versions.map(crate::versions::Ranges::intervals).unwrap_or_default();
    let all = ranges.iter().any(|i| i.lower.is_none() && i.upper.is_none());
    let claim = CheckedClaim {
        kind,
        whole: whole || (all && entry.which.is_none()),
        ranges: ranges.into_iter().map(ends).collect(),
        fixed: entry.fixed.clone(),
        which: entry.which.unwrap_or_default(),
        why: why(entry),
    };
    let limit = CheckedClaim {
        kind: "limit",
        whole: false,
        ranges: Vec::new(),
        fixed: Vec::new(),
        which: "",
        why: String::new(),
    };
    match entry.status {
        Some(S::FirstAffected | S::LastAffected) => vec![claim, limit],
        _ => vec![claim],
    }
}

fn ends(interval: Interval<'_>) -> (Option<&str>, bool, Option<&str>, bool) {
    let (lower, upper) = (interval.lower, interval.upper);
    let inside = |end: Option<(&str, bool)>| end.is_some_and(|(_, inside)| inside);
    (lower.map(|(v, _)| v), inside(lower), upper.map(|(v, _)| v), inside(upper))
}

/// The reason in the words of the page, as sentences.
fn why(entry: &AffectedView<'_>) -> String {
    let justified = entry.justification.map(|j| j.shown().to_owned());
    let impact = entry.impact_html.as_ref().map(|html| plain_text(html));
    let parts = [justified, impact].into_iter().flatten().filter(|t| !t.is_empty());
    let ends = ['.', '!', '?', '。', '！', '？', '؟'];
    let sentence =
        |t: String| if t.ends_with(ends) { t } else { say!("record_sentence", text = t) };
    let sentences = parts.map(sentence);
    sentences.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::versions::Ranges;

    fn entry(versions: Option<&'static str>, status: Option<VexStatus>) -> AffectedView<'static> {
        let ranges = versions.map(|v| &*Box::leak(Box::new(Ranges::parse(v).unwrap())));
        AffectedView {
            key: "client",
            product: "Client".to_owned(),
            vendor: None,
            purl: Some("pkg:npm/client"),
            cpe: None,
            ecosystem: None,
            url: None,
            versions: ranges,
            which: None,
            fixed: Vec::new(),
            status,
            justification: None,
            impact_html: None,
            vulnerabilities: Vec::new(),
            tlp: None,
        }
    }

    fn kinds(entry: &AffectedView<'_>) -> Vec<(&'static str, bool)> {
        said(entry).iter().map(|c| (c.kind, c.whole)).collect()
    }

    #[test]
    fn a_status_means_what_the_page_says_of_it() {
        use VexStatus::*;
        for (versions, fixed, status, wanted) in [
            (Some("<2"), true, Some(Fixed), ("affected", false)),
            (Some(">=2"), false, Some(Fixed), ("fixed", false)),
            (None, true, Some(Fixed), ("fixed", false)),
            (None, false, Some(Fixed), ("fixed", true)),
            (Some("*"), false, Some(KnownAffected), ("affected", true)),
            (None, false, Some(KnownAffected), ("affected", true)),
            (None, true, Some(KnownAffected), ("affected", false)),
            (Some("<2"), false, None, ("affected", false)),
            (None, true, None, ("fixed", false)),
            (None, false, None, ("limit", false)),
            (Some("<2"), false, Some(KnownNotAffected), ("safe", false)),
            (None, false, Some(KnownNotAffected), ("safe", true)),
            (None, false, Some(UnderInvestigation), ("open", true)),
            (Some("=2"), false, Some(FirstFixed), ("fixed", false)),
        ] {
            let mut one = entry(versions, status);
            one.fixed.extend(fixed.then_some("2"));
            assert_eq!(kinds(&one), [wanted], "{versions:?} {fixed} {status:?}");
            // Words never stand for all versions.
            one.which = Some("those with the module");
            assert!(kinds(&one).iter().all(|(_, whole)| !whole), "{versions:?} {status:?}");
        }
        let ends = entry(Some("=1.2"), Some(LastAffected));
        assert_eq!(kinds(&ends), [("affected", false), ("limit", false)]);
    }

    #[test]
    fn ranges_keep_their_ends() {
        let one = entry(Some(">=1, <2 || =3 || >4"), Some(VexStatus::KnownAffected));
        assert_eq!(
            said(&one)[0].ranges,
            [
                (Some("1"), true, Some("2"), false),
                (Some("3"), true, Some("3"), true),
                (Some("4"), false, None, false),
            ]
        );
    }
}
