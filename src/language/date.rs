//! Days, months and times by language, as the messages `date_day`, `date_month` and `date_time` say.

use super::{Argument, Language, Message};
use jiff::civil::{Date, DateTime};

/// How dates are written.
#[derive(Default)]
pub(super) struct Dates {
    /// Whether as ISO 8601 writes them, which needs no message to be filled in.
    pub(super) iso: bool,
}

impl Dates {
    pub(super) fn of(language: &Language) -> Self {
        let iso = ["date_day", "date_month", "date_time"].map(|id| match language.message(id) {
            Some(Message::Text(text)) => &**text == "ISO 8601",
            Some(Message::Pattern(_)) => false,
            None => true,
        });
        Self { iso: iso.into_iter().all(|iso| iso) }
    }
}

impl Language {
    /// Whether dates are written as ISO 8601 writes them.
    pub fn has_iso_dates(&self) -> bool {
        self.dates.iso
    }

    /// A day.
    pub fn day(&self, date: Date) -> String {
        self.date("date_day", date)
    }

    /// A month of a year.
    pub fn month(&self, date: Date) -> String {
        self.date("date_month", date)
    }

    fn date(&self, id: &str, date: Date) -> String {
        let year = date.year().to_string();
        let (month, day) = (date.month(), date.day());
        let numbers = [month, day].map(|n| n.to_string());
        let [month_two, day_two] = [month, day].map(|n| format!("{n:02}"));
        let name = self.text(&format!("month_{month}")).unwrap_or(&month_two);
        let words = [
            ("year", year.as_str()),
            ("month", &numbers[0]),
            ("month_two", &month_two),
            ("month_name", name),
            ("day", &numbers[1]),
            ("day_two", &day_two),
        ]
        .map(|(name, text)| (name, Argument::from(text)));
        self.fill(id, &words)
    }

    /// A minute, or a second where that is known, in UTC.
    pub fn time(&self, at: DateTime) -> String {
        let mut time = format!("{:02}:{:02}", at.hour(), at.minute());
        if at.second() != 0 {
            time.push_str(&format!(":{:02}", at.second()));
        }
        let day = self.day(at.date());
        self.fill("date_time", &[("day", day.into()), ("time", time.into())])
    }

    /// Without the marks around what is filled in: the parts of a date have one direction.
    fn fill(&self, id: &str, words: &[(&str, Argument<'_>)]) -> String {
        let mut out = String::with_capacity(32);
        self.write(id, words, &mut out, |text, out| out.push_str(text));
        out.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
        out
    }
}
