//! The review ledger as a state machine: what improvements are after random histories, written as
//! records and read from an edition, against the rules of the content model written down plainly.

use crate::support::write;
use casebook::address::Address;
use casebook::config::Edition;
use casebook::edition::{Moderation, disclose};
use casebook::label::Tlp;
use casebook::pipeline::compile;
use casebook::source::{LoadOptions, load};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A day, counted from 1 January 2025.
type Day = u32;

#[derive(Clone, Debug)]
struct History {
    status: &'static str,
    due: Option<Day>,
    /// Day, result, and the new date.
    looks: Vec<(Day, &'static str, Day)>,
}

/// What an improvement is, in the words of the content model.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Is {
    state: &'static str,
    due: Option<String>,
    extended: usize,
    overdue: Option<i64>,
    closed: Option<String>,
    effect: Option<String>,
}

const STATUSES: [&str; 6] = ["proposed", "open", "in-progress", "blocked", "done", "declined"];
const RESULTS: [&str; 7] =
    ["on-track", "extended", "verified", "reopened", "declined", "effective", "recurred"];

fn month_length(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month and day of the month.
fn civil(day: Day) -> (u32, u32, u32) {
    let (mut year, mut month, mut left) = (2025, 1, day);
    while left >= month_length(year, month) {
        left -= month_length(year, month);
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (year, month, left + 1)
}

fn text(day: Day) -> String {
    let (year, month, day) = civil(day);
    format!("{year}-{month:02}-{day:02}")
}

/// The same day of a later month, or its last.
fn months_after(day: Day, months: u32) -> Day {
    let (year, month, of_month) = civil(day);
    let months = month - 1 + months;
    let (year, month) = (year + months / 12, months % 12 + 1);
    let wanted = of_month.min(month_length(year, month));
    (day..).find(|d| civil(*d) == (year, month, wanted)).expect("time goes on")
}

/// The rules, one look after the other.
fn model(history: &History, today: Day) -> Is {
    let mut verdict = "";
    let mut since = None;
    let mut due = history.due;
    let mut extended = 0;
    let mut effective = Vec::new();
    for (on, result, new) in &history.looks {
        match *result {
            "verified" | "effective" => {
                if verdict != "verified" {
                    (verdict, since) = ("verified", Some(*on));
                }
                if *result == "effective" {
                    effective.push(*on);
                }
            }
            "declined" if verdict != "declined" => (verdict, since) = ("declined", Some(*on)),
            "reopened" | "recurred" => (verdict, since) = ("reopened", None),
            "extended" => {
                due = Some(*new);
                extended += 1;
            }
            _ => {}
        }
    }
    let owner_is_done = matches!(history.status, "done" | "declined");
    let state = match verdict {
        "verified" => "verified",
        "declined" => "declined",
        "reopened" if owner_is_done => "open",
        "" if owner_is_done => "awaiting-verification",
        _ => history.status,
    };
    let works = matches!(state, "open" | "in-progress" | "blocked");
    let late = due.filter(|due| works && *due < today);
    let verified = since.filter(|_| state == "verified");
    let looked = |mark: Day| {
        let counts = |on: &&Day| Some(**on) > verified && **on + 14 >= mark;
        effective.iter().find(counts).is_some()
    };
    let marks = verified.map(|day| [3, 6, 12].map(|months| months_after(day, months)));
    let mark = marks.into_iter().flatten().find(|mark| !looked(*mark));
    Is {
        state,
        due: due.map(text),
        extended,
        overdue: late.map(|due| i64::from(today - due)),
        closed: since.map(text),
        effect: mark.map(text),
    }
}

fn history() -> impl Strategy<Value = History> {
    // The days around two weeks before three months are where a look begins to count.
    let wait = prop_oneof![1..60_u32, 73..80_u32];
    let look = (wait, prop::sample::select(&RESULTS[..]), 0..900_u32);
    let due = prop::option::of(0..700_u32);
    (prop::sample::select(&STATUSES[..]), due, prop::collection::vec(look, 0..9)).prop_map(
        |(status, due, steps)| {
            let mut day = 0;
            let looks = steps.into_iter().map(|(wait, result, new)| {
                day += wait;
                (day, result, new)
            });
            History { status, due, looks: looks.collect() }
        },
    )
}

fn id(number: usize) -> String {
    format!("IMP-2025-{:04}", number + 1)
}

const HEAD: &str = "publish = \"published\"\ntlp = \"CLEAR\"\ntitle = \"A title\"\n";

/// The histories as a site: an incident that says that it is closed, its improvements, and the
/// reviews of all days.
fn site(histories: &[History]) -> Vec<(String, String)> {
    let incident = format!(
        "+++\nid = \"INC-2025-0001\"\n{HEAD}category = \"outage\"\nseverity = \"low\"\n\
         owner = \"security\"\nstate = \"closed\"\n+++\n## Summary\nWords.\n"
    );
    let mut files = vec![
        (
            "casebook.toml".to_owned(),
            "title = \"Ledger\"\nbase_url = \"https://example.org\"\n".to_owned(),
        ),
        ("content/incidents/INC-2025-0001.md".to_owned(), incident),
    ];
    let mut reviews: BTreeMap<(Day, usize), String> = BTreeMap::new();
    for (number, history) in histories.iter().enumerate() {
        let id = id(number);
        let due = history.due.map_or(String::new(), |due| format!("due = {}\n", text(due)));
        let improvement = format!(
            "+++\nid = \"{id}\"\n{HEAD}incidents = [\"INC-2025-0001\"]\nowner = \"build\"\n\
             status = \"{}\"\nreason = \"Because.\"\n{due}+++\nWords.\n",
            history.status
        );
        files.push((format!("content/improvements/{id}.md"), improvement));
        for (on, result, new) in &history.looks {
            let due = if *result == "extended" {
                format!("due = {}\n", text(*new))
            } else {
                String::new()
            };
            let item = format!(
                "[[items]]\nitem = \"{id}\"\nresult = \"{result}\"\nnote = \"Seen.\"\n{due}"
            );
            reviews.entry((*on, 0)).or_default().push_str(&item);
        }
    }
    for ((on, _), items) in reviews {
        let (id, on) = (format!("REV-{}", text(on)), text(on));
        let review = format!(
            "+++\nid = \"{id}\"\n{HEAD}on = {on}\nteam = \"security\"\n{items}+++\nWords.\n"
        );
        files.push((format!("content/reviews/{id}.md"), review));
    }
    files
}

/// What an edition says of each improvement, and the ids that keep the incident from closing.
fn seen(histories: &[History], today: Day) -> (Vec<Is>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = site(histories);
    let files: Vec<(&str, &str)> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    write(folder.path(), &files);
    let (sources, found) = load(&LoadOptions::new(folder.path()));
    assert!(found.is_empty(), "{found:?}");
    let now = format!("{}T12:00:00Z", text(today)).parse().expect("a time");
    let how = Moderation { now, drafts: false, csaf_2_1: false };
    let (book, diagnostics) = compile(sources, how);
    let open = diagnostics.iter().filter(|d| d.code == "closed-with-open-improvements");
    let open = open.map(|d| format!("{d:?}")).collect::<String>();
    let blamed =
        (0..histories.len()).map(id).filter(|id| open.contains(&format!("{id} ("))).collect();
    let edition = Edition {
        name: "public".to_owned(),
        tlp: Tlp::Clear,
        base_url: "https://example.org".to_owned(),
    };
    let disclosure = disclose(&book, &edition, how);
    let lens = disclosure.lens(&Address::Home);
    let list = disclosure.table();
    let mut all = BTreeMap::new();
    for index in list {
        let (page, _) = lens.improvement(*index).expect("it is public");
        let table = lens.improvement_table(&[*index]);
        let row = &table.groups.0[0].rows[0].item;
        assert_eq!(row.row.overdue_days, page.overdue_days);
        assert_eq!(row.extended, page.extended);
        assert_eq!(row.row.due, page.due);
        let waits = &*page.waiting_html;
        let effect =
            waits.split_once("its effect, on <time datetime=\"").map(|(_, rest)| &rest[..10]);
        let is = Is {
            state: page.state.as_str(),
            due: page.due.map(|d| d.machine()),
            extended: page.extended,
            overdue: page.overdue_days,
            closed: row.closed.map(|d| d.machine()),
            effect: effect.map(str::to_owned),
        };
        all.insert(page.id.to_owned(), is);
    }
    let agenda = lens.agenda(usize::MAX);
    for row in agenda.parts.iter().flat_map(|p| &p.rows.0) {
        let is = &all[row.row.id];
        let due = is.effect.clone().filter(|on| *on <= text(today));
        assert_eq!(row.effect.map(|(_, look)| look.machine()), due, "{}", row.row.id);
    }
    (all.into_values().collect(), blamed)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn an_improvement_is_what_its_owner_and_the_reviews_make_it(
        histories in prop::collection::vec(history(), 1..9),
        later in 0..800_u32,
    ) {
        let last = histories.iter().flat_map(|h| h.looks.last()).map(|l| l.0).max();
        let today = last.unwrap_or(0) + later;
        let (seen, blamed) = seen(&histories, today);
        let expected: Vec<Is> = histories.iter().map(|h| model(h, today)).collect();
        prop_assert_eq!(&seen, &expected, "as of {}", text(today));
        // An incident closes only when each improvement is verified or declined by a review.
        let open = |(_, is): &(usize, &Is)| !matches!(is.state, "verified" | "declined");
        let open: Vec<String> = expected.iter().enumerate().filter(open).map(|(n, _)| id(n)).collect();
        prop_assert_eq!(blamed, open);
    }
}

#[test]
fn an_owner_alone_neither_verifies_nor_declines() {
    for status in ["done", "declined"] {
        let histories = [History { status, due: None, looks: Vec::new() }];
        let (seen, blamed) = seen(&histories, 10);
        assert_eq!(seen[0].state, "awaiting-verification");
        assert_eq!(blamed, ["IMP-2025-0001"], "{status}");
    }
}

#[test]
fn the_models_calendar_is_the_civil_one() {
    assert_eq!(text(0), "2025-01-01");
    assert_eq!(text(59), "2025-03-01");
    assert_eq!(text(months_after(30, 1)), "2025-02-28");
    assert_eq!(text(365 + 58), "2026-02-28");
    assert_eq!(text(3 * 365 + 59), "2028-02-29");
}
