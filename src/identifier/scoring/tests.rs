//! Vectors against the reference, and what is said of those that can't be read.

use super::*;

/// The scores that the reference implementation of Red Hat (PyPI `cvss` 3.6) gives to random vectors:
/// `VECTOR BASE TEMPORAL ENVIRONMENTAL` in version 3, `VECTOR SCORE` in version 4. Without `CVSS:`.
const REFERENCE: &str = include_str!("../../../tests/site/cvss-reference.txt");

/// Lines of the reference whose scores differ.
fn wrong(reference: &str) -> Vec<&str> {
    let differs = |line: &&str| {
        let mut words = line.split(' ');
        let vector = format!("CVSS:{}", words.next().unwrap());
        let told: Vec<f64> = words.map(|w| w.parse().unwrap()).collect();
        let (version, metrics) = fault::read(&vector).unwrap();
        let of = |key: &str| metrics.iter().find(|(m, _)| m.key == key).map_or("X", |(_, v)| v.key);
        let read = CvssVector::parse(&vector).unwrap();
        let own = match version {
            CvssVersion::V40 => vec![read.score()],
            _ => v3::scores(version == CvssVersion::V30, of).to_vec(),
        };
        let same = |(a, b): (&f64, &f64)| format!("{a:.1}") == format!("{b:.1}");
        own.len() != told.len() || !own.iter().zip(&told).all(same)
    };
    reference.lines().filter(differs).collect()
}

#[test]
fn scores_are_those_of_the_reference() {
    assert!(REFERENCE.lines().count() >= 3000);
    assert_eq!(wrong(REFERENCE), Vec::<&str>::new());
}

/// For a table of any size: `CVSS_REFERENCE=FILE cargo test --lib a_larger_table -- --ignored`.
#[test]
#[ignore = "takes a table from elsewhere"]
#[expect(clippy::disallowed_methods, reason = "a test may read a file")]
fn a_larger_table_agrees_too() {
    let text = std::fs::read_to_string(std::env::var("CVSS_REFERENCE").unwrap()).unwrap();
    assert_eq!(wrong(&text), Vec::<&str>::new());
}

#[test]
fn scores_come_from_the_vector() {
    let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H").unwrap();
    assert!((v.score() - 10.0).abs() < 1e-9);
    assert_eq!(v.band(), SeverityBand::Critical);
    let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N").unwrap();
    assert!((v.score() - 6.5).abs() < 1e-9);
    assert_eq!(v.band(), SeverityBand::Medium);
    assert_eq!((v.temporal(), v.environmental()), (None, None));
    let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/E:U/CR:X").unwrap();
    assert_eq!(format!("{:?} {:?}", v.temporal(), v.environmental()), "Some(6.0) None");
}

#[test]
fn the_score_of_version_4_is_named_by_what_it_counts_in() {
    let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    for (more, name, score) in [
        ("", "CVSS-B", "9.3"),
        ("/E:X/S:P/U:Amber", "CVSS-B", "9.3"),
        ("/E:U", "CVSS-BT", "8.1"),
        ("/CR:L/IR:L/AR:L", "CVSS-BE", "8.9"),
        ("/E:P/MAV:L", "CVSS-BTE", "7.3"),
    ] {
        let v = CvssVector::parse(&format!("{base}{more}")).unwrap();
        assert_eq!((v.nomenclature(), format!("{:.1}", v.score())), (name, score.to_owned()));
        assert!((v.base_score() - 9.3).abs() < 1e-9);
    }
}

#[test]
fn a_vector_is_put_in_words() {
    let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/E:X").unwrap();
    assert_eq!(
        v.in_short(),
        "can be attacked over the network, needs an account, no user has to act, all data can be read"
    );
    assert_eq!(v.metrics().count(), 8);
    let first = v.metrics().next().unwrap();
    assert_eq!((first.metric, first.value), ("Attack vector", "Network"));
    assert_eq!(v.json_properties()[0], ("attackVector", "NETWORK"));
    assert_eq!(v.json_properties()[8], ("exploitCodeMaturity", "NOT_DEFINED"));
    let v = CvssVector::parse(
        "CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/MSI:S/U:Red",
    )
    .unwrap();
    assert!(v.json_properties().contains(&("modifiedSubIntegrityImpact", "SAFETY")));
    assert_eq!(v.json_properties()[0], ("attackVector", "ADJACENT"));
    assert!(v.in_short().ends_with("and does no harm"), "{}", v.in_short());
}

#[test]
fn order_is_made_canonical() {
    let v = CvssVector::parse("CVSS:3.1/AC:L/AV:N/PR:L/UI:N/S:U/C:H/I:N/A:N").unwrap();
    assert_eq!(v.as_str(), "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N");
}

#[test]
fn each_fault_has_its_place_and_its_mend() {
    let base = "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N";
    for (text, at, what, help) in [
        (format!("CVSS:3.1/{base}/"), "/", "it ends with `/`", "take away"),
        (base.to_owned(), "AV:N", "doesn't say its version", "CVSS:3.1/AV:N"),
        (format!("CVSS:3.2/{base}"), "CVSS:3.2", "`3.2` is no version", "CVSS:3.1"),
        ("AV:N/AC:L/Au:N/C:P/I:P/A:P".to_owned(), "AV:N", "CVSS 2 is not read", "anew"),
        (
            format!("cvss:3.1/{}", base.to_lowercase()),
            "",
            "capital letters",
            "write `CVSS:3.1/AV:N/",
        ),
        (format!("CVSS:3.1/{base}/rl:o"), "rl:o", "capital letters", "write `RL:O`"),
        (format!("CVSS:3.1/{base}/AV:L"), "AV:L", "twice", "keep one"),
        (format!("CVSS:3.1/{base}/AT:N"), "AT", "a metric of CVSS 4.0, not of 3.1", "AV, AC"),
        (format!("CVSS:3.1/{base}/ZZ:N"), "ZZ", "no metric of CVSS 3.1", "AV, AC"),
        (format!("CVSS:3.1/{base}/E:Q"), "Q", "no value of `E`", "`E:X` (not defined)"),
        (format!("CVSS:3.1/{base}/E"), "E", "has no value", "`E:H` (high)"),
        (
            "CVSS:3.1/AV:X/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N".to_owned(),
            "X",
            "can't be left open",
            "`AV:N`",
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N".to_owned(),
            "",
            "the base metric A",
            "add `A:H` (high)",
        ),
        ("CVSS:4.0/AV:N/AC:L".to_owned(), "", "metrics AT, PR, UI, VC", "`AT:N`"),
        (format!(" CVSS:3.1/{base}"), "", "spaces", "take away"),
        (String::new(), "", "doesn't say its version", "CVSS:4.0"),
        ("CVSS:3.1".to_owned(), "", "the base metrics AV, AC", "calculator"),
        ("CVSS:3.1//ä:ö/".to_owned(), "/", "two `/`", "one of them"),
    ] {
        let fault = CvssVector::parse(&text).unwrap_err();
        assert!(fault.what.contains(what), "{text}: {}", fault.what);
        assert!(fault.help.contains(help), "{text}: {}", fault.help);
        let place = if at.is_empty() { text.as_str() } else { at };
        assert_eq!(&text[fault.at], place, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_faulted_within_it(text in "\\PC{0,40}|CVSS:[34][.][01](/[A-Za-zä]{0,3}:?[A-Za-zö]?){0,12}") {
        if let Err(fault) = CvssVector::parse(&text) {
            proptest::prop_assert!(text.get(fault.at).is_some());
        }
    }
}
