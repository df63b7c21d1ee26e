//! Messages are filled in as their language wants it, and every language has all of them.

use super::built_in::files;
use super::*;
use std::collections::BTreeMap;

fn language(tag: &str, text: &str) -> Language {
    let (messages, faults) = read(text);
    assert_eq!(faults, []);
    Language::new(tag, messages, None)
}

fn plain(language: &Language, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let mut out = String::new();
    language.write(id, arguments, &mut out, |text, out| out.push_str(text));
    out
}

#[test]
fn the_form_of_a_noun_follows_the_rules_of_its_language() {
    let english = language(
        "en",
        "days = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n  }\n",
    );
    let arabic = language(
        "ar",
        "days = { $count ->\n    [0] none\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n  }\n",
    );
    let of = |language: &Language, n: i64| plain(language, "days", &[("count", n.into())]);
    assert_eq!(of(&english, 1), "1 day");
    assert_eq!(of(&english, 12_000), "12\u{202F}000 days");
    let forms: Vec<String> = [0, 1, 2, 3, 11, 100].map(|n| of(&arabic, n)).into();
    assert_eq!(forms, ["none", "one", "two", "few", "many", "other"]);
}

#[test]
fn a_variant_is_chosen_by_a_word_too() {
    let language = language(
        "en",
        "who = { $kind ->\n    [team] our team\n   *[other] others\n  }: { $kind }\n",
    );
    assert_eq!(plain(&language, "who", &[("kind", "team".into())]), "our team: team");
    assert_eq!(plain(&language, "who", &[("kind", "x".into())]), "others: x");
    assert_eq!(plain(&language, "who", &[]), "others: kind");
    assert_eq!(plain(&language, "nobody", &[]), "nobody");
}

#[test]
fn what_is_filled_into_arabic_keeps_its_direction() {
    let arabic = language("ar", "a = قبل { $id } بعد { $count }\n");
    let out = plain(&arabic, "a", &[("id", "INC-1".into()), ("count", 3.into())]);
    assert_eq!(out, "قبل \u{2068}INC-1\u{2069} بعد 3");
}

#[test]
fn faults_say_where_and_the_rest_is_read() {
    let (messages, faults) =
        read("a = A\n-brand = B\nc = { FUN() }\nd =\n    .x = y\na = again\ne = { a }\n}\nz = Z\n");
    let names: Vec<&str> = messages.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a", "a", "z"]);
    assert!(faults.len() >= 5, "{faults:?}");
    assert!(faults.iter().all(|f| f.range.end <= 70), "{faults:?}");
}

#[test]
fn dates_are_written_by_language() {
    let german = language(
        "de",
        "date_day = { $day }. { $month_name } { $year }\ndate_month = { $month_name } { $year }\ndate_time = { $day }, { $time } UTC\nmonth_3 = März\n",
    );
    let at = jiff::civil::date(2026, 3, 2).at(7, 4, 0, 0);
    assert_eq!(german.day(at.date()), "2. März 2026");
    assert_eq!(german.month(at.date()), "März 2026");
    assert_eq!(german.time(at), "2. März 2026, 07:04 UTC");
    assert!(!german.has_iso_dates() && english().has_iso_dates());
}

#[test]
fn the_nearest_language_is_taken() {
    assert_eq!(built_in("en-GB").map(|l| &*l.tag), Some("en"));
    assert!(built_in("tlh").is_none() && built_in("zh-CN").is_none());
}

#[test]
fn a_language_holds_on_its_thread_until_it_ends() {
    static WORDS: PerLanguage<String> = PerLanguage::new();
    let made: &'static Language = Box::leak(Box::new(language("de", "span_at_once = sofort\n")));
    assert_eq!(say!("span_at_once"), "at once");
    within(made, || {
        assert_eq!(say!("span_at_once"), "sofort");
        assert_eq!(WORDS.get(|| "de".to_owned()), "de");
        assert_eq!(std::thread::spawn(|| say!("span_at_once")).join().ok(), Some("at once"));
    });
    assert_eq!(say!("span_at_once"), "at once");
    assert_eq!(WORDS.get(|| "en".to_owned()), "en");
    assert_eq!(WORDS.at(40, || "x".to_owned()), "x");
}

/// The catalogues in the binary: no faults, no id twice, and each has what English has, with the same variables.
#[test]
fn every_language_says_everything() {
    let catalogue = |tag: &str| {
        let mut all: BTreeMap<String, Message> = BTreeMap::new();
        for (path, text) in files(tag) {
            let (messages, faults) = read(text);
            assert_eq!(faults, [], "{path}");
            for (id, message) in messages {
                assert!(all.insert(id.clone(), message).is_none(), "{path}: `{id}` twice");
            }
        }
        all
    };
    let english = catalogue("en");
    assert!(english.len() > 150);
    for tag in BUILT_IN {
        let other = catalogue(tag);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let unknown: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{tag}: {missing:?}, {unknown:?}");
        for (id, message) in &other {
            // Dates are patterns of their own.
            let free = id.starts_with("date_");
            let same = free || message.variables() == english[id].variables();
            assert!(same, "{tag}: {id} has the variables {:?}", message.variables());
        }
    }
}
