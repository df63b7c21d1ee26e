//! Tests of packages and of what OpenVEX can say of them.

use super::packages::{AffectedPackage, VersionEvent, affected_packages};
use super::{AffectedView, VexState, VexStatus};
use crate::versions::Ranges;

fn entry<'v>(purl: &'v str, versions: Option<&'v Ranges>, status: VexStatus) -> AffectedView<'v> {
    AffectedView {
        key: "x",
        product: "x".to_owned(),
        vendor: None,
        purl: Some(purl),
        cpe: None,
        ecosystem: None,
        url: None,
        versions,
        which: None,
        fixed: Vec::new(),
        status: Some(status),
        justification: None,
        impact_html: None,
        vulnerabilities: Vec::new(),
        tlp: None,
    }
}

fn one(purl: &str, versions: &str, fixed: &[&str]) -> Option<AffectedPackage> {
    let ranges = Ranges::parse(versions).unwrap();
    let mut entry = entry(purl, Some(&ranges), VexStatus::KnownAffected);
    entry.fixed = fixed.to_vec();
    affected_packages(&[entry]).pop()
}

/// Ranges and versions as text: `introduced 1.0.0 fixed 2.0.0; =3.0.0`.
fn said(purl: &str, versions: &str, fixed: &[&str]) -> String {
    let Some(found) = one(purl, versions, fixed) else { return "nothing".to_owned() };
    let event = |e: &VersionEvent| match e {
        VersionEvent::Introduced(v) => format!("introduced {v}"),
        VersionEvent::Fixed(v) => format!("fixed {v}"),
        VersionEvent::LastAffected(v) => format!("last {v}"),
    };
    let ranges = found.ranges.iter().map(|r| r.iter().map(event).collect::<Vec<_>>().join(" "));
    let versions = found.versions.iter().map(|v| format!("={v}"));
    ranges.chain(versions).collect::<Vec<_>>().join("; ")
}

#[test]
fn semantic_ranges_become_events() {
    let npm = "pkg:npm/x";
    assert_eq!(said(npm, ">=4.2.0, <4.2.7", &["4.2.7"]), "introduced 4.2.0 fixed 4.2.7");
    assert_eq!(said(npm, "<2", &[]), "introduced 0 fixed 2.0.0");
    assert_eq!(said(npm, ">=v1.2", &[]), "introduced 1.2.0");
    assert_eq!(said(npm, ">=2.0-beta9, <2.3.1", &[]), "introduced 2.0.0-beta9 fixed 2.3.1");
    assert_eq!(said(npm, "=1.0.0 || =1.0.1", &[]), "=1.0.0; =1.0.1");
    // What is not a semantic version can't be said.
    assert_eq!(said(npm, ">=2024.08.01", &[]), "nothing");
}

#[test]
fn after_a_semantic_version_the_next_one_is_known() {
    assert_eq!(said("pkg:cargo/x", ">1.2.3", &[]), "introduced 1.2.4-0");
    assert_eq!(
        said("pkg:cargo/x", ">1.0.0-rc.1, <1.0.0", &[]),
        "introduced 1.0.0-rc.1.0 fixed 1.0.0"
    );
    assert_eq!(said("pkg:maven/a/x", ">1.2.3", &[]), "nothing");
}

#[test]
fn a_fix_is_preferred_to_the_last_affected_version() {
    assert_eq!(said("pkg:npm/x", "<=1.4.0", &["2.0.1", "1.4.1"]), "introduced 0 fixed 1.4.1");
    assert_eq!(said("pkg:npm/x", "<=1.4.0", &["1.3.9"]), "introduced 0 last 1.4.0");
    assert_eq!(said("pkg:pypi/x", "<=1.4", &["1.5"]), "introduced 0 fixed 1.5");
    assert_eq!(said("pkg:pypi/x", "<=1.4", &["1.5", "1.6"]), "introduced 0 last 1.4");
}

#[test]
fn names_are_those_of_the_ecosystem() {
    let name = |purl: &str| {
        let found = one(purl, "<1", &[]).map(|p| p.package);
        found.map(|p| format!("{} {} {}", p.ecosystem, p.name, p.purl.unwrap()))
    };
    let named = |purl, text: &str| assert_eq!(name(purl).as_deref(), Some(text));
    named("pkg:npm/%40a/b@1.0", "npm @a/b pkg:npm/%40a/b");
    named("pkg:maven/org.a/b", "Maven org.a:b pkg:maven/org.a/b");
    named("pkg:golang/example.com/c/v4", "Go example.com/c/v4 pkg:golang/example.com/c/v4");
    named("pkg:pypi/a_b.c", "PyPI a-b-c pkg:pypi/a-b.c");
    named("pkg:deb/debian/xz-utils", "Debian xz-utils pkg:deb/debian/xz-utils");
    assert_eq!(name("pkg:generic/x"), None);
    assert_eq!(name("pkg:deb/ubuntu/x"), None);
}

#[test]
fn one_package_is_told_once() {
    let ranges = ["<1.0.0", ">=2.0.0, <2.1.0"].map(|r| Ranges::parse(r).unwrap());
    let safe = Ranges::parse("<0.5.0").unwrap();
    let found = affected_packages(&[
        entry("pkg:npm/x", Some(&ranges[0]), VexStatus::Fixed),
        entry("pkg:npm/x", Some(&ranges[1]), VexStatus::KnownAffected),
        entry("pkg:npm/x", Some(&safe), VexStatus::KnownNotAffected),
        entry("pkg:npm/y", None, VexStatus::KnownAffected),
        entry("pkg:npm/z", None, VexStatus::Fixed),
    ]);
    let told: Vec<_> = found.iter().map(|p| (p.package.name.as_str(), p.ranges.len())).collect();
    assert_eq!(told, [("x", 2), ("y", 1)]);
    assert_eq!(found[1].ranges[0], [VersionEvent::Introduced("0".to_owned())]);
}

#[test]
fn words_alone_are_no_range() {
    let mut words = entry("pkg:npm/x", None, VexStatus::KnownAffected);
    words.which = Some("those of May");
    assert!(affected_packages(&[words]).is_empty());
}

/// Claims as text: `affected all (Versions: <1)`.
fn claims(entry: &AffectedView<'_>) -> Vec<String> {
    let text = |c: super::Claim<'_>| {
        let versions = if c.versions.is_empty() { "all".to_owned() } else { c.versions.join(" ") };
        let notes = c.notes.map(|n| format!(" ({n})")).unwrap_or_default();
        format!("{} {versions}{notes}", c.state.as_str())
    };
    entry.claims().into_iter().map(text).collect()
}

#[test]
fn what_calms_is_never_said_of_more_than_is_known() {
    let range = Ranges::parse("<1").unwrap();
    let exact = Ranges::parse("=1 || =2").unwrap();
    let of = |versions, status| claims(&entry("pkg:npm/x", versions, status));
    assert!(of(Some(&range), VexStatus::KnownNotAffected).is_empty());
    assert_eq!(of(Some(&exact), VexStatus::KnownNotAffected), ["not_affected 1 2"]);
    assert_eq!(of(None, VexStatus::KnownNotAffected), ["not_affected all"]);
    assert_eq!(of(Some(&range), VexStatus::KnownAffected), ["affected all (Versions: <1)"]);
    assert_eq!(of(None, VexStatus::Fixed), ["fixed all"]);
    let mut mended = entry("pkg:npm/x", Some(&range), VexStatus::Fixed);
    mended.fixed = vec!["1"];
    assert_eq!(claims(&mended), ["affected all (Versions: <1)", "fixed 1"]);
    // Without a package URL no version can be named.
    (mended.purl, mended.cpe) = (None, Some("cpe:2.3:a:b:c:*:*:*:*:*:*:*:*"));
    assert_eq!(claims(&mended), ["affected all (Versions: <1)"]);
    mended.cpe = None;
    assert!(mended.claims().is_empty());
    assert!(VexState::Affected < VexState::Fixed);
}
