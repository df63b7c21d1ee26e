//! The demonstration's records of real incidents against the facts that they are written from,
//! where those are at hand.

use crate::support::{files, repository};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers and times of a fact file that its record leaves out or says in another way, with why:
/// part of the file's name, what is missing, the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// A row of a fact file's timeline that is sure to the minute or the second.
struct Fact {
    line: String,
    /// Times as `2017-01-31T17:20`, a range's second one as `21:00`.
    times: Vec<String>,
    numbers: BTreeSet<String>,
}

fn facts(text: &str) -> Vec<Fact> {
    let timeline = text
        .split("\n## Timeline\n")
        .nth(1)
        .expect("a timeline")
        .split("\n## ")
        .next()
        .unwrap_or_default();
    let sure = |line: &&str| {
        let time = line.split('|').next().unwrap_or_default();
        (time.contains("(minute") || time.contains("(second")) && !line.contains("[unverified]")
    };
    let fact = |line: &str| {
        let mut cells = line.split('|');
        let time = cells.next().unwrap_or_default().trim_start_matches("- ");
        let what = cells.nth(1).unwrap_or_default();
        let (first, rest) = time.split_once('Z').unwrap_or((time, ""));
        let mut times = vec![first.trim().to_owned()];
        if let Some(second) = rest.strip_prefix('-').and_then(|r| r.split_once('Z')) {
            times.push(second.0.trim().to_owned());
        }
        Fact { line: line.to_owned(), times, numbers: numbers(what) }
    };
    timeline.lines().filter(sure).map(fact).collect()
}

/// The numbers of a text, without their separators: `47,000` and `47 000` are 47000. Times of day,
/// versions and what is part of a name are none.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let characters: Vec<char> = text.chars().collect();
    let mut i = 0;
    while i < characters.len() {
        if !characters[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let start = i;
        let more = |i: usize| {
            let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
            let separator = characters.get(i).is_some_and(|c| matches!(c, '.' | ',' | ':' | '-'));
            digit(i) || (separator && digit(i + 1))
        };
        while more(i) {
            i += 1;
        }
        let word: String = characters[start..i].iter().collect();
        let touches = |at: Option<&char>| {
            at.is_some_and(|c| c.is_alphabetic() || matches!(c, '_' | '#' | '-' | '`'))
        };
        let before = start.checked_sub(1).and_then(|at| characters.get(at));
        let plain = !touches(before) && !characters.get(i).is_some_and(|c| matches!(c, '_' | '`'));
        if plain && !word.contains([':', '-']) && word.matches('.').count() < 2 {
            found.insert(word.replace(',', ""));
        }
    }
    found
}

const SMALL: [&str; 13] = [
    "no ", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// What of a fact a record does not say.
fn missing(fact: &Fact, record: &str, numbers: &BTreeSet<String>) -> Vec<String> {
    let time = |time: &&String| {
        let clock = time.split('T').next_back().unwrap_or_default();
        !record.contains(time.as_str()) && !(time.len() < 6 && record.contains(clock))
    };
    let number = |number: &&String| {
        let word = number.parse::<usize>().ok().and_then(|n| SMALL.get(n));
        !numbers.contains(*number) && !word.is_some_and(|w| record.to_lowercase().contains(w))
    };
    let times = fact.times.iter().filter(time);
    times.chain(fact.numbers.iter().filter(number)).cloned().collect()
}

#[test]
fn records_of_real_incidents_say_what_the_facts_say() {
    let folder = repository().join("../shared/data/facts");
    if !folder.is_dir() {
        println!("not read: there is no {}", folder.display());
        return;
    }
    let incidents: BTreeMap<String, String> = files(&repository().join("content/incidents"))
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect();
    let mut wrong = Vec::new();
    let mut left_out: BTreeSet<(&str, &str)> = EXCEPTIONS.iter().map(|e| (e.0, e.1)).collect();
    let mut taken = BTreeSet::new();
    let all = files(&folder);
    assert!(!all.is_empty(), "there are facts");
    for (name, bytes) in &all {
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        let facts = facts(&text);
        let year = name
            .split('-')
            .find(|p| p.len() == 4 && p.starts_with("20") && p.parse::<u16>().is_ok());
        let year = year.unwrap_or_else(|| panic!("{name} names a year"));
        // Of the incidents of that year, the one that shares the most words with the name and times.
        let subject = name.split('-').next().unwrap_or_default();
        let score = |record: &str| {
            let times =
                facts.iter().flat_map(|f| &f.times).filter(|t| record.contains(t.as_str())).count();
            times + 3 * record.to_lowercase().matches(subject).count().min(5)
        };
        let of_year = incidents.iter().filter(|(p, _)| p.starts_with(&format!("INC-{year}-")));
        let Some((path, record)) =
            of_year.max_by_key(|(_, r)| score(r)).filter(|(_, r)| score(r) > 0)
        else {
            wrong.push(format!("{name}: no incident of {year} tells of it"));
            continue;
        };
        if !taken.insert(path) {
            wrong.push(format!("{name}: {path} tells of another incident already"));
        }
        let known = numbers(record);
        for fact in &facts {
            for gone in missing(fact, record, &known) {
                match EXCEPTIONS.iter().find(|(file, what, _)| name.contains(file) && *what == gone)
                {
                    Some((file, what, _)) => drop(left_out.remove(&(*file, *what))),
                    None => wrong.push(format!("{path} lacks {gone} of {name}: {}", fact.line)),
                }
            }
        }
        println!("read {name}: {} sure facts, told by {path}", facts.len());
    }
    assert!(left_out.is_empty(), "exceptions that are none: {left_out:?}");
    assert!(wrong.is_empty(), "{} facts are missing\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_fact_that_is_not_told_is_found() {
    let text = "x\n## Timeline\nt | lane | what | source\n2017-01-31T18:00Z-21:00Z (minute) | c | 47,000 rows, 4.5 GB, 3 users, v1.2.3 | 1\n2017-01-31 (day) | c | 9 | 1\n\n## More\n";
    let facts = facts(text);
    assert_eq!(facts.len(), 1);
    assert_eq!(facts[0].times, ["2017-01-31T18:00", "21:00"]);
    let record = "at = 2017-01-31T18:00:00Z, until 21:00: 47,000 rows, 4.5 GB, three users";
    let none = missing(&facts[0], record, &numbers(record));
    assert!(none.is_empty(), "{none:?}");
    let record = "at = 2017-01-31T18:01:00Z, 470 rows, 4 GB, users";
    assert_eq!(missing(&facts[0], record, &numbers(record)).len(), 5);
}
