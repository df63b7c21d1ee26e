//! Calendars (RFC 5545): due dates of improvements as to-dos.
//!
//! Written here rather than by a crate: the one that is kept up (`icalendar`) brings a clock, a second
//! calendar and a source of random numbers along, lets a carriage return in a text through, and folds
//! some lines an octet late. It reads what is written here, in the tests.

use crate::edition::{Progress, ToDo};
use jiff::Timestamp;
use jiff::civil::Date;

/// The longest line, in octets, without its line break (RFC 5545, section 3.1).
const LONGEST: usize = 75;

/// How often a subscriber is asked to look again (RFC 7986, section 5.7): once a day.
const REFRESH: &str = "P1D";

/// Writes a calendar.
pub(super) fn write(name: &str, to_dos: &[ToDo], out: &mut Vec<u8>) {
    let mut lines = Lines { out };
    lines.plain("BEGIN:VCALENDAR");
    lines.plain("VERSION:2.0");
    lines.plain("PRODID:-//Casebook//Improvements//EN");
    lines.plain("CALSCALE:GREGORIAN");
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    lines.plain(&format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"));
    lines.plain(&format!("X-PUBLISHED-TTL:{REFRESH}"));
    for to_do in to_dos {
        lines.item(to_do);
    }
    lines.plain("END:VCALENDAR");
}

struct Lines<'o> {
    out: &'o mut Vec<u8>,
}

impl Lines<'_> {
    fn item(&mut self, to_do: &ToDo) {
        let changed = instant(to_do.changed);
        self.plain("BEGIN:VTODO");
        self.text("UID", &to_do.uid);
        // Never the clock: the same content gives the same file.
        self.plain(&format!("DTSTAMP:{changed}"));
        self.plain(&format!("LAST-MODIFIED:{changed}"));
        self.plain(&format!("SEQUENCE:{}", to_do.sequence));
        self.plain(&format!("DUE;VALUE=DATE:{}", day(to_do.due)));
        self.text("SUMMARY", &to_do.summary);
        self.text("DESCRIPTION", &to_do.description);
        self.plain(&format!("URL:{}", one_line(&to_do.url)));
        self.plain(match to_do.progress {
            Progress::NeedsAction => "STATUS:NEEDS-ACTION",
            Progress::InProcess => "STATUS:IN-PROCESS",
            Progress::Completed => "STATUS:COMPLETED",
            Progress::Cancelled => "STATUS:CANCELLED",
        });
        if to_do.progress == Progress::Completed {
            self.plain("PERCENT-COMPLETE:100");
        }
        // 1 is the highest, 5 the middle (section 3.8.1.9).
        self.plain(if to_do.overdue { "PRIORITY:1" } else { "PRIORITY:5" });
        let categories: Vec<String> = to_do.categories.iter().map(|c| escaped(c)).collect();
        self.plain(&format!("CATEGORIES:{}", categories.join(",")));
        if to_do.confidential {
            self.plain("CLASS:CONFIDENTIAL");
        }
        self.plain("END:VTODO");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.plain(&format!("{name}:{}", escaped(value)));
    }

    /// Writes a line, folded between characters; what is folded starts with a space.
    fn plain(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                self.out.extend_from_slice(b"\r\n ");
                length = 1;
            }
            self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            length += c.len_utf8();
        }
        self.out.extend_from_slice(b"\r\n");
    }
}

/// A value of type TEXT (section 3.3.11). Line breaks of any kind become one; other control
/// characters, which may not stand there, are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\r' if rest.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A value that is no text: nothing of it may end the line.
fn one_line(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn instant(at: Timestamp) -> String {
    let t = jiff::tz::Offset::UTC.to_datetime(at);
    format!("{}T{:02}{:02}{:02}Z", day(t.date()), t.hour(), t.minute(), t.second())
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{CalendarComponent, Component};
    use proptest::prelude::*;

    fn to_do(summary: &str) -> ToDo {
        ToDo {
            uid: "IMP-2026-0041-public@security.example.com".to_owned(),
            changed: "2026-03-02T08:40:00Z".parse().unwrap(),
            sequence: 2,
            due: jiff::civil::date(2026, 3, 20),
            summary: summary.to_owned(),
            description: "Owner: Build platform\nMeasure: none, yet; see C:\\n".to_owned(),
            url: "https://security.example.com/improvements/IMP-2026-0041/".to_owned(),
            progress: Progress::NeedsAction,
            overdue: true,
            categories: vec!["Open", "Prevent"],
            confidential: true,
        }
    }

    fn written(summary: &str) -> String {
        let mut out = Vec::new();
        write("Improvements: Example, Inc.", &[to_do(summary)], &mut out);
        String::from_utf8(out).unwrap()
    }

    /// Read by another implementation.
    fn read(text: &str) -> icalendar::Todo {
        let calendar: icalendar::Calendar = text.parse().unwrap();
        match calendar.components.as_slice() {
            [CalendarComponent::Todo(to_do)] => to_do.clone(),
            other => panic!("one to-do: {other:?}"),
        }
    }

    #[test]
    fn another_implementation_reads_every_field() {
        let text = written("IMP-2026-0041: Redact");
        let found = read(&text);
        assert_eq!(found.get_uid(), Some("IMP-2026-0041-public@security.example.com"));
        assert_eq!(found.get_summary(), Some("IMP-2026-0041: Redact"));
        let description = found.get_description().unwrap();
        assert_eq!(description, "Owner: Build platform\nMeasure: none, yet; see C:\\n");
        assert_eq!(found.property_value("DUE"), Some("20260320"));
        assert_eq!(found.property_value("DTSTAMP"), Some("20260302T084000Z"));
        assert_eq!(found.get_status(), Some(icalendar::TodoStatus::NeedsAction));
        assert_eq!(found.get_priority(), Some(1));
        assert_eq!(found.property_value("CLASS"), Some("CONFIDENTIAL"));
        assert!(text.contains("\r\nX-WR-CALNAME:Improvements: Example\\, Inc.\r\n"));
    }

    #[test]
    fn a_line_break_in_a_title_starts_no_property() {
        let text = written("a\r\nSTATUS:COMPLETED\rEND:VTODO\nx\u{0}y");
        assert_eq!(text.matches("\r\nSTATUS:").count(), 1);
        assert_eq!(read(&text).get_summary(), Some("a\nSTATUS:COMPLETED\nEND:VTODO\nxy"));
    }

    proptest! {
        #[test]
        fn lines_are_folded_between_characters(title in "[a-zäö老\u{1F600};,\\\\ ]{0,200}") {
            let text = written(&title);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
            prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
            let unfolded = text.replace("\r\n ", "");
            prop_assert!(unfolded.contains(&format!("\r\nSUMMARY:{}\r\n", escaped(&title))), "unfolded");
        }
    }
}
