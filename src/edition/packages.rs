//! Products as packages of an OSV ecosystem, and ranges of their versions as OSV's events
//! (OSV schema 1.7.3, `affected`).

use super::{AffectedView, VexStatus};
use crate::identifier::{Ecosystem, VersionOrder};
use crate::versions::Interval;
use packageurl::PackageUrl;
use semver::Version;
use serde::Serialize;
use std::str::FromStr;

/// A package of an OSV ecosystem.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// The ecosystem, with a release after a colon where the registry names one.
    pub ecosystem: String,
    /// The package's name as its ecosystem writes it.
    pub name: String,
    /// Its package URL, without a version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purl: Option<String>,
}

impl Package {
    /// Its ecosystem without a release.
    pub fn base(&self) -> &str {
        self.ecosystem.split(':').next().unwrap_or_default()
    }
}

/// A turning point of a range.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub enum VersionEvent {
    /// From here on versions are affected; `0` is before the first.
    Introduced(String),
    /// From here on they are not.
    Fixed(String),
    /// The last one that is affected.
    LastAffected(String),
}

/// A package with its affected versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AffectedPackage {
    /// The package.
    pub package: Package,
    /// Whether its versions follow Semantic Versioning; else the ecosystem has its own order.
    pub semver: bool,
    /// Unbroken stretches of versions, each with the event it begins and the one it ends with.
    pub ranges: Vec<Vec<VersionEvent>>,
    /// Single versions.
    pub versions: Vec<String>,
    /// A page about it.
    pub page: Option<String>,
}

/// The affected packages of an advisory, each once, in the order in which it names them. What has no
/// ecosystem, and what is said in words alone, is not among them.
pub(super) fn affected_packages(affected: &[AffectedView<'_>]) -> Vec<AffectedPackage> {
    let mut found: Vec<AffectedPackage> = Vec::new();
    for entry in affected.iter().filter(|a| says_affected(a)) {
        let Some((package, semver)) = package_of(entry) else { continue };
        let Some((ranges, versions)) = extent(entry, semver) else { continue };
        let known = found.iter().position(|f| f.package == package);
        let at = known.unwrap_or_else(|| {
            let page = entry.url.map(str::to_owned);
            let (ranges, versions) = (Vec::new(), Vec::new());
            found.push(AffectedPackage { package, semver, ranges, versions, page });
            found.len() - 1
        });
        let target = &mut found[at];
        for range in ranges.into_iter().filter(|r| !r.is_empty()) {
            if !target.ranges.contains(&range) {
                target.ranges.push(range);
            }
        }
        for version in versions {
            if !target.versions.contains(&version) {
                target.versions.push(version);
            }
        }
    }
    found
}

/// Whether an entry tells of affected versions: "fixed" beside a range means "affected, a fix is there".
fn says_affected(entry: &AffectedView<'_>) -> bool {
    match entry.status {
        None | Some(VexStatus::Fixed | VexStatus::FirstAffected | VexStatus::LastAffected) => {
            entry.versions.is_some()
        }
        // Without a range and without words it is the whole product.
        Some(VexStatus::KnownAffected) => entry.versions.is_some() || entry.which.is_none(),
        Some(_) => false,
    }
}

/// The package of a product, and whether its versions follow SemVer.
fn package_of(entry: &AffectedView<'_>) -> Option<(Package, bool)> {
    let purl = entry.purl.and_then(|p| PackageUrl::from_str(p).ok());
    let ecosystem = entry.ecosystem.or_else(|| purl.as_ref().and_then(|p| ecosystem_of(p)))?;
    let semver = Ecosystem::parse(ecosystem).ok()?.version_order()? == VersionOrder::SemVer;
    let name = match &purl {
        Some(purl) => name_of(purl),
        None if entry.product.contains(char::is_whitespace) => return None,
        None => entry.product.clone(),
    };
    let purl = purl.map(|mut p| p.without_version().to_string());
    Some((Package { ecosystem: ecosystem.to_owned(), name, purl }, semver))
}

/// The ecosystem of a package URL, where its type alone says which. Distributions whose ecosystem
/// needs a release have to be named in the registry.
fn ecosystem_of(purl: &PackageUrl<'_>) -> Option<&'static str> {
    Some(match (purl.ty(), purl.namespace().unwrap_or_default()) {
        ("cargo", _) => "crates.io",
        ("npm", _) => "npm",
        ("golang", _) => "Go",
        ("maven", _) => "Maven",
        ("pypi", _) => "PyPI",
        ("gem", _) => "RubyGems",
        ("composer", _) => "Packagist",
        ("nuget", _) => "NuGet",
        ("hex", _) => "Hex",
        ("pub", _) => "Pub",
        ("conan", _) => "ConanCenter",
        ("cran", _) => "CRAN",
        ("bioconductor", _) => "Bioconductor",
        ("hackage", _) => "Hackage",
        ("swift", _) => "SwiftURL",
        ("bitnami", _) => "Bitnami",
        ("githubactions", _) => "GitHub Actions",
        ("deb", "debian") => "Debian",
        ("apk", "wolfi") => "Wolfi",
        ("apk", "chainguard") => "Chainguard",
        ("rpm", "almalinux") => "AlmaLinux",
        ("rpm", "rocky-linux") => "Rocky Linux",
        _ => return None,
    })
}

/// The name of a package as OSV's table of ecosystems writes it.
fn name_of(purl: &PackageUrl<'_>) -> String {
    let name = purl.name();
    let within = |between: &str| match purl.namespace() {
        Some(namespace) => [namespace, between, name].concat(),
        None => name.to_owned(),
    };
    match purl.ty() {
        "maven" => within(":"),
        "npm" | "golang" | "composer" | "swift" | "githubactions" => within("/"),
        // PEP 503: runs of `-`, `_` and `.` are one hyphen.
        "pypi" => {
            let lower = name.to_lowercase();
            let parts = lower.split(['-', '_', '.']).filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join("-")
        }
        _ => name.to_owned(),
    }
}

type Extent = (Vec<Vec<VersionEvent>>, Vec<String>);

/// The versions of an entry as events and single versions; `None` where OSV can't say one of them.
fn extent(entry: &AffectedView<'_>, semver: bool) -> Option<Extent> {
    let version = |text: &str| if semver { semantic(text) } else { Some(text.to_owned()) };
    let fixed: Vec<String> = entry.fixed.iter().filter_map(|f| version(f)).collect();
    let Some(written) = entry.versions else {
        return Some((vec![vec![VersionEvent::Introduced("0".to_owned())]], Vec::new()));
    };
    let intervals = written.intervals();
    if intervals.is_empty() {
        return None;
    }
    let (mut ranges, mut versions) = (Vec::new(), Vec::new());
    for interval in &intervals {
        if let Some(exact) = exact(interval) {
            versions.push(version(exact)?);
            continue;
        }
        let start = match interval.lower {
            None => "0".to_owned(),
            Some((from, true)) => version(from)?,
            // OSV has no event for "after this one". In SemVer the next one is known.
            Some((after, false)) if semver => successor(&semantic(after)?)?,
            Some((_, false)) => return None,
        };
        let mut events = vec![VersionEvent::Introduced(start)];
        match interval.upper {
            None => {}
            Some((below, false)) => events.push(VersionEvent::Fixed(version(below)?)),
            Some((last, true)) => {
                let last = version(last)?;
                let end = mended(&last, &fixed, semver, intervals.len());
                events.push(end.map_or(VersionEvent::LastAffected(last), VersionEvent::Fixed));
            }
        }
        ranges.push(events);
    }
    Some((ranges, versions))
}

/// The one version that a stretch holds, if it holds one.
pub(super) fn exact<'i>(interval: &Interval<'i>) -> Option<&'i str> {
    match (interval.lower, interval.upper) {
        (Some((from, true)), Some((to, true))) if from == to => Some(from),
        _ => None,
    }
}

/// The version that mends what ends with `last`: OSV prefers it to the last affected one. In an order
/// that is not known there has to be one range and one fix.
fn mended(last: &str, fixed: &[String], semver: bool, ranges: usize) -> Option<String> {
    if !semver {
        return fixed.first().filter(|_| fixed.len() == 1 && ranges == 1).cloned();
    }
    let last = Version::parse(last).ok()?;
    let later = fixed.iter().filter_map(|f| Some((Version::parse(f).ok()?, f)));
    later.filter(|(v, _)| *v > last).min_by(|a, b| a.0.cmp(&b.0)).map(|(_, f)| f.clone())
}

/// A semantic version as OSV wants it: no `v` in front, all three numbers.
fn semantic(text: &str) -> Option<String> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    if Version::parse(text).is_ok() {
        return Some(text.to_owned());
    }
    let end = text.find(['-', '+']).unwrap_or(text.len());
    let (numbers, rest) = text.split_at(end);
    let lacking = 2_usize.checked_sub(numbers.matches('.').count())?;
    let whole = [numbers, &".0".repeat(lacking), rest].concat();
    Version::parse(&whole).is_ok().then_some(whole)
}

/// The first version after one, in the order of SemVer (section 11 of SemVer 2.0.0).
fn successor(version: &str) -> Option<String> {
    let mut version = Version::parse(version).ok()?;
    let first = if version.pre.is_empty() {
        version.patch = version.patch.checked_add(1)?;
        "0".to_owned()
    } else {
        format!("{}.0", version.pre)
    };
    version.pre = semver::Prerelease::new(&first).ok()?;
    version.build = semver::BuildMetadata::EMPTY;
    Some(version.to_string())
}
