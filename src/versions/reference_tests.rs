//! Orders of versions against tests/site/versions-reference.txt, which the script of the page is held to
//! as well. `BLESS=1 cargo test --lib versions::reference_tests` writes the file anew, to be read before it is kept.

use super::*;
use std::fmt::Write;

/// Where the table stands, and what begins it.
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/site/versions-reference.txt");
const HEAD: &str = "# scheme, one version, another, how they stand (`?`: nobody can know), each after a tab; held by\n\
    # src/versions/reference_tests.rs and tests/site/affected.mjs.\n";

/// Texts that every scheme is asked about: versions of all of them, and what is none.
const ALL: [&str; 18] = [
    "1.0",
    "1.0.0",
    "v1.0",
    "1",
    "1.0.0.0",
    "1.00",
    "01.0",
    "1.0.1",
    "1.10",
    "1.9",
    "2.0",
    "1.0-1",
    "1.0-rc1",
    "1.0+build",
    "latest",
    "",
    "v",
    "1..0",
];

/// Texts with what is peculiar to a scheme.
fn own(scheme: Scheme) -> &'static [&'static str] {
    match scheme {
        Scheme::SemVer | Scheme::NuGet => &[
            "1.0.0-alpha",
            "1.0.0-ALPHA",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1+x.y",
            "1.0.0-0",
            "1.0.0-00",
            "1.0.0--",
            "1.0.0-",
            "1.0.0+",
            "1.0.0-a..b",
            "V1.0.0-x-y",
            "1.0.0-1a",
            "1.0.0.1-b",
            "vv1.0",
            "99999999999999999999999.0",
            "1.0.0-\u{212a}",
        ],
        Scheme::Maven => &[
            "1-a1",
            "1-alpha",
            "1-alpha-1",
            "1-b2",
            "1-m1",
            "1-milestone-1",
            "1-cr1",
            "1-rc1",
            "1-SNAPSHOT",
            "1-ga",
            "1.final",
            "1-release",
            "1-sp",
            "1-sp1",
            "1-foo",
            "1.foo",
            "1-foo2",
            "1-foo10",
            "1.0.0-0",
            "1-0.1",
            "1.0.final-1",
            "1_1",
            "1.a",
            "1.b1",
            "1-constructor1",
            "1.",
            "1--1",
            "1-.1",
            "1+1",
            "a",
            "a1",
            "b.1",
            "1.0.0.x.0.0",
            "1-1.foo-bar1baz-.1",
            "2.0.Final",
            "2.0.0.RC1",
        ],
        Scheme::PyPi => &[
            "1.dev0",
            "1.0.dev456",
            "1.0a1",
            "1.0a2.dev456",
            "1.0alpha",
            "1.0-alpha.1",
            "1.0_b2",
            "1.0b2.post345",
            "1.0b2.post345.dev456",
            "1.0c1",
            "1.0preview3",
            "1.0pre3",
            "1.0rc1.dev456",
            "1.0+abc.5",
            "1.0+abc.7",
            "1.0+5",
            "1.0+abc",
            "1.0+ABC-5",
            "1.0+abc..5",
            "1.0.post1",
            "1.0-post",
            "1.0.rev2",
            "1.0r2",
            "1.0-2",
            "1.0.post456.dev34",
            "1.0post-1",
            "1.0a-1",
            "1.0a-1-2",
            "1.0a.post1",
            "1.0dev",
            "1.0-dev-3",
            "1!0.1",
            "0!1.0",
            "!1.0",
            "1!!1",
            "1.0a1b2",
            "1.0.a",
            "1.0-banana",
            "1.0+\u{212a}",
            "1.0.0.0.1",
        ],
        Scheme::RubyGems => &[
            "1.0.a.2",
            "1.0.a10",
            "1.0.b1",
            "1.0.rc1",
            "1.a",
            "1.0.a",
            "1.0.0.a.0.0",
            "1.0a",
            "1.0.pre.1",
            "1.0.-1",
            "1.0_1",
            "1.b.0.1",
            "1.B",
            "1.9.3.p0",
            "a.1",
        ],
        Scheme::Debian => &[
            "1.0~~",
            "1.0~~a",
            "1.0~",
            "1.0~rc1-1",
            "1.0-1+deb12u1",
            "1.0-1~bpo12+1",
            "1.0a",
            "1.0+git1",
            "1:0.5",
            "0:1.0-0",
            "1:1.0-1",
            "a:1.0",
            ":1.0",
            "1.0-",
            "-1",
            "1.0-1-2",
            "1.0.",
            "1.0:1",
            "2.36-9+deb12u4",
            "2.36-9+deb12u10",
            "1 0",
            "1.0_1",
            "5.6.1+really5.4.5-1",
        ],
        Scheme::Rpm => &[
            "1.0~beta",
            "1.0~rc1",
            "1.0~~",
            "1.0^",
            "1.0^git1",
            "1.0^git1.el9",
            "1.0-2.el9",
            "1.0-2.el9_1",
            "1.0a",
            "1.0.a",
            "1.0.1.a",
            "1.0.1.1",
            "1:0.5",
            "0:1.0",
            "1_0",
            "1.0.",
            "1...0",
            "1.0-1-1",
            "1.0~^1",
            "1.0^~1",
            "1.0~rc1-1",
            "1.0-1~x",
            "~1",
            "^1",
            "a1",
            "1a",
            "1 0",
            "1.0\u{e9}",
        ],
        Scheme::Alpine => &[
            "1.0_alpha",
            "1.0_alpha2",
            "1.0_beta",
            "1.0_pre1",
            "1.0_rc1",
            "1.0_rc1_p2",
            "1.0-r1",
            "1.0-r10",
            "1.0_p1",
            "1.0_p1-r2",
            "1.0_cvs1",
            "1.0_svn",
            "1.0_git20240101",
            "1.0_hg",
            "1.0a",
            "1.0b",
            "1.0b_rc1",
            "1.0ab",
            "1.01",
            "1.010",
            "1.001",
            "1.0_foo1",
            "1.0_rc1x",
            "1.0_",
            "1.0~abc123",
            "1.0~abc-r2",
            "1.0-r",
            "1.0-r1-r2",
            "1.0A",
            ".1",
        ],
        Scheme::Generic => &[
            "1.0-dev",
            "1.0-alpha2",
            "1.0.beta",
            "1.0-M1",
            "1.0-milestone1",
            "1.0-rc.2",
            "1.0-RC3",
            "1.0pre",
            "1.0-preview",
            "1.0a",
            "1.0b",
            "1.0p1",
            "1.0.0p1",
            "2026.3.3",
            "2026-03-03",
            "1.0.0-0-rc0",
            "1.0-snapshot",
            "V1.0",
            "1 0",
            "1.0~rc1",
            "1:1.0",
            "5.6.1-hotfix",
            "00",
            "0",
            "1.0\u{e9}",
        ],
    }
}

/// Every pair of texts of a scheme's own, and each of them beside those that all schemes are asked about.
fn pairs(scheme: Scheme) -> Vec<(&'static str, &'static str)> {
    let own = own(scheme);
    let inner = own.iter().enumerate().flat_map(|(i, a)| own[i..].iter().map(move |b| (*a, *b)));
    // Every seventh is enough; what stands beside plain versions tells most.
    let near = inner.enumerate().filter(|(n, _)| n % 7 == 0).map(|(_, pair)| pair);
    let beside = own.iter().flat_map(|a| ["1.0", "1", "1.0.1"].map(|b| (*a, b)));
    let common = ALL.iter().enumerate().flat_map(|(i, a)| ALL[i..].iter().map(move |b| (*a, *b)));
    near.chain(beside)
        .chain(common.enumerate().filter(|(n, _)| n % 4 == 0).map(|(_, p)| p))
        .collect()
}

fn sign(order: Option<std::cmp::Ordering>) -> &'static str {
    match order {
        Some(order) if order.is_lt() => "<",
        Some(order) if order.is_gt() => ">",
        Some(_) => "=",
        None => "?",
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test writes the table anew where it is asked to"
)]
fn orders_are_those_of_the_table() {
    let mut table = HEAD.to_owned();
    for scheme in Scheme::ALL {
        for (a, b) in pairs(scheme) {
            let found = sign(compare(scheme, a, b));
            let _ = writeln!(table, "{}\t{a}\t{b}\t{found}", scheme.as_str());
        }
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(TABLE, &table).unwrap();
    }
    let held = std::fs::read_to_string(TABLE).unwrap();
    for (number, (found, held)) in table.lines().zip(held.lines()).enumerate() {
        assert_eq!(found, held, "line {}", number + 1);
    }
    assert_eq!(table, held);
}
