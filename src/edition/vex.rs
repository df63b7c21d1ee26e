//! What an advisory says of a product, as statements of OpenVEX 0.2.0: which status, for which versions.
//!
//! OpenVEX names exact products and knows no ranges, and who reads a product without a version takes it
//! for all of them. So what calms ("not affected", "fixed") is said of exact versions or of the whole
//! product alone; what warns may be said of the whole product, with the range in words.

use super::packages::exact;
use super::{AffectedView, VexStatus};
use crate::language::say;

/// A status of OpenVEX, in the order in which statements stand: a later one overrides an earlier one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum VexState {
    /// Affected.
    Affected,
    /// Not known yet.
    UnderInvestigation,
    /// Not affected.
    NotAffected,
    /// These versions have the fix.
    Fixed,
}

impl VexState {
    /// As OpenVEX writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Affected => "affected",
            Self::UnderInvestigation => "under_investigation",
            Self::NotAffected => "not_affected",
            Self::Fixed => "fixed",
        }
    }
}

/// What an entry of an advisory says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim<'v> {
    /// The status.
    pub state: VexState,
    /// The versions that it is about; none means the product as a whole.
    pub versions: Vec<&'v str>,
    /// Which versions, where only words can say it.
    pub notes: Option<String>,
}

/// How a product is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProductName<'v> {
    /// A package URL, which takes a version.
    Purl(&'v str),
    /// A CPE 2.3 name.
    Cpe(&'v str),
    /// The address of a page about it.
    Page(&'v str),
}

impl<'v> AffectedView<'v> {
    /// The name by which programs know the product, if it has one.
    pub fn product_name(&self) -> Option<ProductName<'v>> {
        let purl = self.purl.map(ProductName::Purl);
        let purl = purl.or_else(|| self.cpe.map(ProductName::Cpe));
        purl.or_else(|| self.url.map(ProductName::Page))
    }

    /// Whether it is about a vulnerability.
    pub fn covers(&self, vulnerability: &str) -> bool {
        self.vulnerabilities.is_empty() || self.vulnerabilities.contains(&vulnerability)
    }

    /// What OpenVEX can say of it.
    pub fn claims(&self) -> Vec<Claim<'v>> {
        let Some(name) = self.product_name() else { return Vec::new() };
        let mut found = self.all_claims();
        // Only a package URL takes a version: without it the words would be about all versions.
        if !matches!(name, ProductName::Purl(_)) {
            found.retain(|c| c.versions.is_empty() || c.state < VexState::NotAffected);
            for claim in found.iter_mut().filter(|c| !c.versions.is_empty()) {
                claim.notes =
                    Some(say!("advisory_vex_versions", versions = claim.versions.join(", ")));
                claim.versions.clear();
            }
        }
        found
    }

    fn all_claims(&self) -> Vec<Claim<'v>> {
        let exact: Option<Vec<&'v str>> = self.versions.and_then(|ranges| {
            let intervals = ranges.intervals();
            intervals.iter().map(exact).collect::<Option<Vec<&'v str>>>().filter(|v| !v.is_empty())
        });
        let ranged = self.versions.is_some() && exact.is_none();
        let versions = exact.clone().unwrap_or_default();
        let fixed = Claim { state: VexState::Fixed, versions: self.fixed.clone(), notes: None };
        // In words, where the versions are not listed one by one.
        let words =
            [self.versions.filter(|_| ranged).map(crate::versions::Ranges::as_str), self.which];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let notes =
            (!words.is_empty()).then(|| say!("advisory_vex_versions", versions = words.join("; ")));
        let warns = |state| Claim { state, versions: versions.clone(), notes: notes.clone() };
        let calms = |state| (notes.is_none()).then(|| warns(state));
        match self.status {
            Some(VexStatus::KnownNotAffected) => calms(VexState::NotAffected).into_iter().collect(),
            Some(VexStatus::UnderInvestigation) => vec![warns(VexState::UnderInvestigation)],
            Some(VexStatus::Recommended) => Vec::new(),
            None | Some(VexStatus::Fixed) if self.versions.is_none() => {
                if !self.fixed.is_empty() {
                    return vec![fixed];
                }
                let whole = self.status.and_then(|_| calms(VexState::Fixed));
                whole.into_iter().collect()
            }
            Some(VexStatus::FirstFixed) => {
                if !self.fixed.is_empty() {
                    return vec![fixed];
                }
                calms(VexState::Fixed).filter(|c| !c.versions.is_empty()).into_iter().collect()
            }
            None
            | Some(
                VexStatus::Fixed
                | VexStatus::KnownAffected
                | VexStatus::FirstAffected
                | VexStatus::LastAffected,
            ) => {
                let mended = (!self.fixed.is_empty()).then_some(fixed);
                std::iter::once(warns(VexState::Affected)).chain(mended).collect()
            }
        }
    }
}
