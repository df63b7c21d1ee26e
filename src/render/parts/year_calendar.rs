//! A year as twelve small tables of days, each day with incidents a link.

use super::{Text, listed, piece};
use crate::edition::{CalendarDay, YearCalendar};
use crate::html::{phrase, tell};
use crate::language::say;
use jiff::civil::Date;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

/// The days of a week, short and in full. Weeks begin on Monday (ISO 8601).
fn days_of_week() -> [(&'static str, &'static str); 7] {
    [
        ("weekday_short_1", "weekday_1"),
        ("weekday_short_2", "weekday_2"),
        ("weekday_short_3", "weekday_3"),
        ("weekday_short_4", "weekday_4"),
        ("weekday_short_5", "weekday_5"),
        ("weekday_short_6", "weekday_6"),
        ("weekday_short_7", "weekday_7"),
    ]
    .map(|(short, full)| (say!(short), say!(full)))
}

/// A day as data shows it.
#[derive(Serialize)]
struct Shown<'c> {
    day: String,
    count: usize,
    href: &'c str,
    names: &'c str,
}

impl Serialize for YearCalendar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            s.collect_seq(self.days.iter().map(|d| Shown {
                day: Date::new(self.year, d.month, d.day).map_or(String::new(), |d| d.to_string()),
                count: d.count,
                href: &d.href,
                names: &d.names,
            }))
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for YearCalendar {
    fn render(&self) -> Markup {
        html! {
            div.calendar {
                @for month in 1..=12 { (self.month(month)) }
            }
            @if !self.coarse.0.is_empty() {
                p.calendar-coarse {
                    @let names = piece(&listed(&self.coarse.0));
                    @if self.more > 0 {
                        (tell!("calendar_coarse_more", incidents = names, count = self.more))
                    } @else {
                        (tell!("calendar_coarse", incidents = names))
                    }
                }
            }
        }
    }
}

impl YearCalendar {
    fn month(&self, month: i8) -> Markup {
        let Ok(first) = Date::new(self.year, month, 1) else { return html! {} };
        let (blank, days) = (first.weekday().to_monday_zero_offset(), first.days_in_month());
        let of_month: Vec<&CalendarDay> = self.days.iter().filter(|d| d.month == month).collect();
        // The days of each week, from Monday on; those of other months are 0.
        let weeks =
            (0..(blank + days + 6) / 7).map(|week| (0..7).map(move |d| week * 7 + d - blank + 1));
        html! {
            table class={ @if of_month.is_empty() { "calendar-empty" } } {
                caption { (say!(&format!("calendar_month_{month}"))) }
                thead { tr { @for (short, day) in days_of_week() { th scope="col" abbr=(day) { (short) } } } }
                tbody {
                    @for week in weeks {
                        tr {
                            @for day in week {
                                @if day < 1 || day > days { td {} } @else {
                                    (cell(day, of_month.iter().find(|d| d.day == day).copied()))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A day: the more incidents, the darker; the number of several stands beside it.
fn cell(day: i8, found: Option<&CalendarDay>) -> Markup {
    let Some(found) = found else { return html! { td { (day) } } };
    html! {
        td class={ "shade-" (found.count.min(4)) } {
            a href=(Text(&found.href)) title=(Text(&found.names)) {
                (day)
                @if found.count > 1 {
                    sub aria-hidden="true" { (found.count) }
                }
                span.vh { " " (say!("calendar_day_incidents", count = found.count)) }
            }
        }
    }
}
