//! Tests of ranges and orders: tables of known answers.

use super::*;
use std::cmp::Ordering;

fn ranges(text: &str) -> Ranges {
    Ranges::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn shown(text: &str) -> String {
    let all = ranges(text);
    all.intervals().iter().map(Interval::to_string).collect::<Vec<_>>().join(" || ")
}

#[test]
fn ranges_are_read_as_they_are_meant() {
    for (text, meant) in [
        (">=4.2.0, <4.2.7", ">=4.2.0, <4.2.7"),
        (" < 2 ,>1 ", ">1, <2"),
        ("1.2.3", "=1.2.3"),
        ("=2025-07-18/E || 3", "=2025-07-18/E || =3"),
        ("*", "*"),
        ("^1.2", ">=1.2.0, <2.0.0"),
        ("^0.3.2 || >= 0.4.1", ">=0.3.2, <0.4.0 || >=0.4.1"),
        ("^0.0.3", ">=0.0.3, <0.0.4"),
        ("^0.0", ">=0.0.0, <0.1.0"),
        ("^0", ">=0.0.0, <1.0.0"),
        ("^1.2.3-rc.1", ">=1.2.3-rc.1, <2.0.0"),
        ("~1.2.3", ">=1.2.3, <1.3.0"),
        ("~1.2", ">=1.2.0, <1.3.0"),
        ("~1", ">=1.0.0, <2.0.0"),
        ("<1:2.0~rc1-3", "<1:2.0~rc1-3"),
    ] {
        assert_eq!(shown(text), meant, "{text}");
    }
    assert_eq!(ranges("1.2 || 1.3").listed(), Some(vec!["1.2", "1.3"]));
    assert_eq!(ranges("1.2 || <1").listed(), None);
}

#[test]
fn what_is_no_range_is_underlined_and_mended() {
    for (text, part, help) in [
        ("serial numbers on the list", "serial numbers on the list", "which = "),
        ("all", "all", "`*`"),
        ("=>4.2", "=>", ">="),
        (">=1, !=2", "!=", "`<1.4.2 || >1.4.2`"),
        (">=", ">=", "`>=4.2.7`"),
        ("", "", "which = "),
        (">=1,, <2", ",", "comma"),
        (">=1 || ", "|", "which = "),
        (">=1, <2, >3", ">3", "||"),
        ("=1, <2", "=1", "||"),
        (">=1 <2", " ", "comma"),
        ("1.2 - 1.4", "1.2 - 1.4", "`>=1.2, <=1.4`"),
        ("1.4.*", "1.4.*", "both ends"),
        ("^four", "four", "both ends"),
        (">4.2 beta", ">4.2 beta", "which = "),
        (">=4\"2", "\"", "`4.2.7`"),
        ("≥ 4.2", "≥", ">="),
    ] {
        let fault = Ranges::parse(text).unwrap_err();
        assert_eq!(&text[fault.at.clone()], part, "{text}: {fault:?}");
        assert!(fault.help.contains(help), "{text}: {fault:?}");
    }
}

/// Versions from the oldest to the newest, after the documents that describe the order.
fn chain(scheme: Scheme) -> &'static [&'static str] {
    match scheme {
        Scheme::SemVer => &[
            "0.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "v1.0.0+build",
            "1.0.1",
            "1.10",
            "2",
        ],
        Scheme::NuGet => &["1.0.0-Alpha", "1.0.0-beta", "1.0", "1.0.0.1", "1.0.1", "1.2"],
        // The examples of the POM reference.
        Scheme::Maven => &[
            "1-alpha",
            "1-alpha-1",
            "1-a2",
            "1-beta",
            "1-m1",
            "1-rc",
            "1-SNAPSHOT",
            "1",
            "1-sp",
            "1-foo2",
            "1-foo10",
            "1-1",
            "1.1",
            "1.2",
            "2.0-beta9",
            "2.0",
            "2.3.1",
            "2.12.2",
        ],
        // PEP 440, "Summary of permitted suffixes and relative ordering".
        Scheme::PyPi => &[
            "1.dev0",
            "1.0.dev456",
            "1.0a1",
            "1.0a2.dev456",
            "1.0a12.dev456",
            "1.0a12",
            "1.0b1.dev456",
            "1.0b2",
            "1.0b2.post345.dev456",
            "1.0b2.post345",
            "1.0rc1.dev456",
            "1.0rc1",
            "1.0",
            "1.0+abc.5",
            "1.0+abc.7",
            "1.0+5",
            "1.0.post456.dev34",
            "1.0.post456",
            "1.0.15",
            "1.1.dev1",
            "1!0.1",
        ],
        Scheme::RubyGems => {
            &["1.0.a.2", "1.0.a10", "1.0.b1", "1.0-rc1", "1.0", "1.0.1", "1.9", "1.10"]
        }
        Scheme::Debian => &[
            "1.0~~",
            "1.0~~a",
            "1.0~",
            "1.0",
            "1.0-1",
            "1.0-1+deb12u1",
            "1.0a",
            "1.0+git1",
            "1.2",
            "1.10",
            "1:0.5",
        ],
        Scheme::Rpm => &[
            "1.0~beta",
            "1.0~rc1",
            "1.0",
            "1.0-1",
            "1.0-2.el9",
            "1.0^git1",
            "1.0a",
            "1.0.1",
            "1.0.1.a",
            "1.0.1.1",
            "1.9",
            "1.10",
            "1:0.5",
        ],
        Scheme::Alpine => &[
            "1.0_alpha",
            "1.0_alpha2",
            "1.0_beta",
            "1.0_pre1",
            "1.0_rc1",
            "1.0",
            "1.0-r1",
            "1.0_p1",
            "1.0_p1-r2",
            "1.0a",
            "1.0b",
            "1.1",
            "1.10",
        ],
        Scheme::Generic => &[
            "1.0-dev",
            "1.0-alpha2",
            "1.0-rc1",
            "1.0-rc.2",
            "1",
            "1.0.1",
            "1.9",
            "v1.10",
            "2026.3.3",
        ],
    }
}

#[test]
fn orders_are_those_of_the_documents() {
    for scheme in Scheme::ALL {
        let all = chain(scheme);
        for (i, a) in all.iter().enumerate() {
            for (j, b) in all.iter().enumerate() {
                assert_eq!(compare(scheme, a, b), Some(i.cmp(&j)), "{scheme:?}: {a} and {b}");
            }
        }
    }
}

#[test]
fn versions_that_mean_the_same_are_equal() {
    for (scheme, a, b) in [
        (Scheme::SemVer, "v1.2", "1.2.0"),
        (Scheme::SemVer, "1.2.0+a", "1.2.0+b"),
        (Scheme::Maven, "1.ga", "1.0"),
        (Scheme::Maven, "1-a1", "1-alpha-1"),
        (Scheme::Maven, "1.foo", "1-foo"),
        (Scheme::Maven, "1.0.0", "1"),
        (Scheme::PyPi, "1.0.0", "v1"),
        (Scheme::PyPi, "1.0-1", "1.0.post1"),
        (Scheme::PyPi, "1.0alpha1", "1.0a1"),
        (Scheme::RubyGems, "1.0.0", "1"),
        (Scheme::Debian, "0:1.0-0", "1.0"),
        (Scheme::Rpm, "1_0", "1.0"),
        (Scheme::Generic, "1.0", "1"),
        (Scheme::NuGet, "1.0.0-RC", "1-rc"),
    ] {
        assert_eq!(compare(scheme, a, b), Some(Ordering::Equal), "{scheme:?}: {a} and {b}");
    }
}

#[test]
fn nobody_can_know_some_orders() {
    for (scheme, a, b) in [
        (Scheme::SemVer, "1.2.3.4", "1.2.3"),
        (Scheme::Generic, "1.0.2", "1.0.2a"),
        (Scheme::Generic, "latest", "1.0"),
        (Scheme::PyPi, "1.0-banana", "1.0"),
        (Scheme::Debian, "1 0", "1"),
    ] {
        assert_eq!(compare(scheme, a, b), None, "{scheme:?}: {a} and {b}");
    }
    let range = ranges("<1.0.2 || =3.0");
    assert_eq!(range.contains(Scheme::Generic, "1.0.2a"), None);
    assert_eq!(range.contains(Scheme::Generic, "3"), Some(true));
}

#[test]
fn schemes_follow_from_packages() {
    assert_eq!(Scheme::of(Some("deb"), None), Scheme::Debian);
    assert_eq!(Scheme::of(Some("generic"), Some("Alpine:v3.19")), Scheme::Alpine);
    assert_eq!(Scheme::of(Some("npm"), Some("Elsewhere")), Scheme::SemVer);
    assert_eq!(Scheme::of(None, None), Scheme::Generic);
}

#[test]
fn overlaps_are_found() {
    let common =
        |a: &str, b: &str| overlaps(Scheme::SemVer, &ranges(a), &ranges(b)).map(|i| i.to_string());
    assert_eq!(common(">=1, <3", ">=2, <4").as_deref(), Some(">=2, <3"));
    assert_eq!(common("<=2", ">=2").as_deref(), Some("=2"));
    assert_eq!(common("<2", ">=2"), None);
    assert_eq!(common("*", "=1.0").as_deref(), Some("=1.0"));
    assert_eq!(common(">1 || <1", "1"), None);
    assert_eq!(
        ranges(">=2, <1").empty(Scheme::SemVer).map(|i| i.to_string()).as_deref(),
        Some(">=2, <1")
    );
    assert!(ranges(">1, <1").empty(Scheme::Generic).is_some());
    assert!(ranges(">=1, <=1").empty(Scheme::Generic).is_none());
    assert!(ranges(">=1, <3 || 2").own_overlap(Scheme::Generic).is_some());
    assert!(ranges("<1 || >=1").own_overlap(Scheme::Generic).is_none());
}

#[test]
fn vers_is_sorted_merged_and_encoded() {
    for (text, scheme, vers) in [
        (">=4.2.0, <4.2.7", "npm", "vers:npm/>=4.2.0|<4.2.7"),
        ("*", "npm", "vers:npm/*"),
        ("3 || 1.0 || 2", "cargo", "vers:cargo/1.0|2|3"),
        ("<=2 || >=2", "npm", "vers:npm/*"),
        ("<2 || >2", "npm", "vers:npm/!=2"),
        (">=1, <2 || >2, <3", "npm", "vers:npm/>=1|!=2|<3"),
        (">=1, <3 || >=2, <4", "npm", "vers:npm/>=1|<4"),
        ("<1:2.0+b~1", "deb", "vers:deb/<1%3A2.0%2Bb~1"),
    ] {
        let written = ranges(text).vers(scheme);
        assert_eq!(written, vers, "{text}");
        let (of, back) = parse_vers(&written).unwrap();
        assert_eq!((of.as_str(), back.vers(scheme)), (scheme, written), "{text}");
    }
    // From the specification.
    let (_, range) = parse_vers("vers:gem/>=2.2.0|!= 2.2.1|<2.3.0").unwrap();
    assert_eq!(range.as_str(), ">=2.2.0, <2.2.1 || >2.2.1, <2.3.0");
    let (_, range) = parse_vers("vers:npm/1.2.3|>=2.0.0|<5.0.0").unwrap();
    assert_eq!(range.as_str(), "=1.2.3 || >=2.0.0, <5.0.0");
    let (_, range) = parse_vers("vers:pypi/0.0.0|0.0.1|0.0.2").unwrap();
    assert_eq!(range.listed().unwrap().len(), 3);
    assert_eq!(parse_vls("<=2.0|>3").unwrap().as_str(), "<=2.0 || >3");
    assert_eq!(parse_vls("<1.0|<2.0").unwrap().as_str(), "<2.0");
    assert_eq!(ranges(">=1, <2").vls(), ">=1|<2");
    for wrong in [
        "npm/1",
        "vers:npm",
        "vers:NPM/1",
        "vers:npm/",
        "vers:npm/>=",
        "vers:npm/%zz",
        "vers:npm/1 2|<",
    ] {
        assert!(parse_vers(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn events_of_osv_go_both_ways() {
    use Event::{Fixed, Introduced, LastAffected};
    let range = ranges(">=2, <2.3 || <=1.4 || 3.0");
    let events = range.events(Scheme::SemVer).unwrap();
    assert_eq!(
        events,
        [
            Introduced("0"),
            LastAffected("1.4"),
            Introduced("2"),
            Fixed("2.3"),
            Introduced("3.0"),
            LastAffected("3.0"),
        ]
    );
    assert_eq!(Ranges::of_events(&events).unwrap().as_str(), "<=1.4 || >=2, <2.3 || =3.0");
    assert_eq!(ranges(">1").events(Scheme::SemVer), None);
    assert_eq!(Ranges::of_events(&[Introduced("0")]).unwrap().as_str(), "*");
    assert_eq!(Ranges::of_events(&[]), None);
}
