//! Properties of ranges and orders that hold for all texts.

use super::*;
use proptest::prelude::*;
use std::cmp::Ordering;

fn scheme() -> impl Strategy<Value = Scheme> {
    proptest::sample::select(Scheme::ALL.to_vec())
}

/// Texts that look like versions.
fn version() -> impl Strategy<Value = String> {
    "v?[0-9]{1,2}(\\.[0-9]{1,2}){0,3}([-.~+^_](alpha|beta|rc|sp|foo|dev|post|pre|p|a|1|[0-9]){1,2}){0,2}"
}

fn bound() -> impl Strategy<Value = Option<(String, bool)>> {
    proptest::option::of(("[0-9]{1,2}(\\.[0-9]{1,2}){0,2}", any::<bool>()))
}

type Ends = (Option<(String, bool)>, Option<(String, bool)>);

fn stretches() -> impl Strategy<Value = Vec<Ends>> {
    proptest::collection::vec((bound(), bound()), 1..5)
}

fn of_parts(parts: &[Ends]) -> Ranges {
    let intervals: Vec<Interval<'_>> = parts
        .iter()
        .map(|(lower, upper)| Interval {
            lower: lower.as_ref().map(|(v, i)| (v.as_str(), *i)),
            upper: upper.as_ref().map(|(v, i)| (v.as_str(), *i)),
        })
        .collect();
    Ranges::of_intervals(&intervals).expect("plain versions")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn orders_are_antisymmetric_and_reflexive(s in scheme(), a in version(), b in version()) {
        prop_assert_eq!(compare(s, &a, &b), compare(s, &b, &a).map(Ordering::reverse));
        prop_assert!(compare(s, &a, &a).is_none_or(Ordering::is_eq));
    }

    #[test]
    fn orders_are_transitive(s in scheme(), a in version(), b in version(), c in version()) {
        let mut all = [a, b, c];
        // In the order that the scheme says, each before each that follows.
        for _ in 0..3 {
            for i in 0..2 {
                if compare(s, &all[i], &all[i + 1]) == Some(Ordering::Greater) {
                    all.swap(i, i + 1);
                }
            }
        }
        let [a, b, c] = &all;
        if let (Some(x), Some(y)) = (compare(s, a, b), compare(s, b, c)) {
            let whole = compare(s, a, c);
            prop_assert_eq!(whole, Some(x.then(y)), "{} {} {}", a, b, c);
        }
    }

    #[test]
    fn a_printed_range_is_read_as_itself(parts in stretches()) {
        let range = of_parts(&parts);
        let back = Ranges::parse(range.as_str()).expect("it was printed");
        prop_assert_eq!(back.intervals(), range.intervals());
    }

    #[test]
    fn what_is_in_a_range_is_in_a_stretch_and_in_its_other_forms(parts in stretches(), v in "[0-9]{1,2}(\\.[0-9]{1,2}){0,2}") {
        let range = of_parts(&parts);
        let s = Scheme::SemVer;
        let inside = range.contains(s, &v);
        let stretch = range.intervals().iter().any(|i| i.contains(s, &v) == Some(true));
        prop_assert_eq!(inside, Some(stretch));
        let sorted = range.sorted(s).expect("plain versions");
        let in_sorted = sorted.iter().any(|i| i.contains(s, &v) == Some(true));
        prop_assert_eq!(in_sorted, stretch);
        if !sorted.is_empty() {
            let (_, back) = parse_vers(&range.vers("npm")).expect("it was printed");
            prop_assert_eq!(back.contains(s, &v), inside, "{}", range.vers("npm"));
            prop_assert_eq!(back.vers("npm"), range.vers("npm"));
            if let Some(events) = range.events(s) {
                let back = Ranges::of_events(&events).expect("it was printed");
                prop_assert_eq!(back.contains(s, &v), inside);
            }
        }
    }

    #[test]
    fn overlaps_hold_what_both_hold(a in stretches(), b in stretches(), v in "[0-9]{1,2}(\\.[0-9]{1,2}){0,2}") {
        let (a, b, s) = (of_parts(&a), of_parts(&b), Scheme::Generic);
        let both = a.contains(s, &v) == Some(true) && b.contains(s, &v) == Some(true);
        prop_assert!(!both || overlaps(s, &a, &b).is_some());
        if let Some(common) = overlaps(s, &a, &b)
            && common.contains(s, &v) == Some(true)
        {
            prop_assert!(both);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,40}", other in "[<>=!^~*|, .0-9a-z\\-+%:/é≥]{0,30}", s in scheme()) {
        for text in [&text, &other] {
            if let Err(fault) = Ranges::parse(text) {
                prop_assert!(text.get(fault.at.clone()).is_some(), "{:?}", fault);
            }
            if let Ok(range) = Ranges::parse(text) {
                let _ = (range.vers("deb"), range.vls(), range.events(s), range.contains(s, "1"));
                let _ = (range.empty(s), range.own_overlap(s));
            }
            let _ = (parse_vls(text), parse_vers(text), parse_vers(&format!("vers:npm/{text}")));
            let _ = (compare(s, text, "1.0"), compare(s, text, &other));
        }
    }
}
