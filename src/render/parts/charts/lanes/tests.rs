//! Tests of the picture of lanes.

use super::*;
use crate::edition::TimelineRowView;
use crate::html::Html;
use jiff::tz::Offset;

const SIDES: [&str; 6] = ["cause", "attacker", "detection", "response", "comms", "external"];
const PHASES: [&str; 4] =
    ["preparation", "detection-and-analysis", "containment-eradication-recovery", "post-incident"];

fn moment(text: &str) -> Moment {
    Moment::parse_coarse(text)
        .or_else(|| text.parse().ok().map(Moment::Day))
        .unwrap_or_else(|| Moment::Instant(text.parse().unwrap(), Offset::UTC))
}

pub(super) fn row(at: &str, lane: &str) -> TimelineRowView {
    TimelineRowView::example(moment(at), [lane, "", ""])
}

fn turn(at: &str, lane: &str, milestone: &str) -> TimelineRowView {
    TimelineRowView::example(moment(at), [lane, "", milestone])
}

pub(super) fn rows(all: &[(&str, &str)]) -> Vec<TimelineRowView> {
    all.iter().map(|(at, lane)| row(at, lane)).collect()
}

/// Rows a day apart, each in a phase.
pub(super) fn rows_of_phases(phases: &[usize]) -> Vec<TimelineRowView> {
    let day = |(n, phase): (usize, &usize)| {
        let at = moment(&format!("2026-03-{:02}", n + 1));
        TimelineRowView::example(at, ["response", PHASES[*phase], ""])
    };
    phases.iter().enumerate().map(day).collect()
}

fn drawn(rows: &[TimelineRowView]) -> String {
    picture(rows).unwrap().into_string()
}

#[test]
fn one_row_alone_has_no_picture() {
    assert!(picture(&rows(&[("2026-03-01", "cause")])).is_none());
    assert!(picture(&[]).is_none());
}

#[test]
fn a_mark_leads_to_its_row_and_says_when_and_what() {
    let all = [
        row("2026-03-01T10:00:00Z", "cause"),
        turn("2026-03-01T11:00:00Z", "response", "contained"),
    ];
    let page = drawn(&all);
    assert!(page.contains("href=\"#t2026-03-01T10:00:00Z\" tabindex=\"-1\"><title>2026-03-01 10:00 UTC: Something new &amp; &quot;quoted&quot;</title>"));
    assert!(page.contains("<title>Contained, 2026-03-01 11:00 UTC: "));
    assert!(page.contains(">Contained</text>"));
    assert!(!page.contains("style="), "no style within the page");
}

#[test]
fn text_of_a_record_is_escaped() {
    let mut all = rows(&[("2026-03-01", "cause"), ("2026-03-02", "cause")]);
    all[0].what_html = Html("&lt;script&gt;alert(1)&lt;/script&gt;</title>".into());
    let page = drawn(&all);
    assert!(page.contains("&lt;script&gt;alert(1)"));
    assert!(!page.contains("<script"));
}

#[test]
fn all_at_once_and_days_alone_and_years_apart() {
    let at_once = drawn(&rows(&[("2026-03-01T10:00:00Z", "cause"); 4]));
    assert_eq!(at_once.matches("<title>2026-03-01 10:00 UTC").count(), 4);
    let days = drawn(&rows(&[("2026-03-01", "cause"), ("2026-03-02", "comms")]));
    assert_eq!(days.matches("class=\"hollow\"").count(), 2);
    assert!(days.contains("A hollow one"));
    let years = drawn(&rows(&[
        ("2013", "cause"),
        ("2021-11-24", "cause"),
        ("2021-11-25", "cause"),
        ("2021-11-26", "cause"),
    ]));
    assert!(years.contains("class=\"cut\"") && years.contains("cut short"));
    assert!(years.contains("rotate(-90)\">~8 years<"), "{years}");
}

#[test]
fn a_hundred_rows_stay_small() {
    let many: Vec<TimelineRowView> = (0..100)
        .map(|n| row(&format!("2026-03-01T{:02}:{:02}:00Z", n / 10, n % 10), SIDES[n % 6]))
        .collect();
    let page = drawn(&many);
    assert!(page.contains("A number counts rows"));
    assert!(page.len() < 16_000, "{}", page.len());
}

#[test]
fn names_at_the_right_edge_have_room() {
    let all = [
        row("2026-03-01T10:00:00Z", "cause"),
        turn("2026-03-01T11:00:00Z", "response", "acknowledged"),
    ];
    let picture = Picture::new(&all);
    let flag = &picture.turns[0].2;
    assert!(flag.x + flag.width <= WIDTH, "{flag:?}");
}
