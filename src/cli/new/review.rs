//! The minutes of a review, filled with what it has to look at: as comments, so that nothing is
//! recorded which nobody decided.

use crate::address::Address;
use crate::config::Edition;
use crate::edition::{AgendaPart, AgendaRow, Moderation, Row, RowState, Why, disclose};
use crate::graph::Casebook;
use crate::html::{counted, plain_text};
use crate::label::Tlp;
use crate::time::Moment;

/// The line of the incidents to go through, and the blocks of the items to look at.
pub(super) struct Due {
    pub(super) incidents: String,
    pub(super) items: String,
}

/// What the next review has to look at, as its minutes hold it.
pub(super) fn due(book: &Casebook, how: Moderation) -> Due {
    // A file on the writer's own screen withholds nothing.
    let everything =
        Edition { name: "new".to_owned(), tlp: Tlp::Red, base_url: book.config.base_url.clone() };
    let disclosure = disclose(book, &everything, how);
    let agenda = disclosure.lens(&Address::Home).agenda(usize::MAX);
    let mut items = String::new();
    for part in agenda.parts.iter().filter(|p| p.count > 0) {
        push_part(&mut items, part);
    }
    if !agenda.closable.is_empty() {
        items.push_str(
            "\n## Every improvement of these incidents is verified or declined: close them?\n",
        );
        agenda.closable.iter().for_each(|row| push_incident(&mut items, row));
    }
    let mut incidents = String::new();
    if agenda.postmortems.is_empty() {
        incidents.push_str("# incidents = [\"INC-2026-0001\"]\n");
    } else {
        incidents.push_str("## These are resolved, and no review went through them yet:\n");
        agenda.postmortems.iter().for_each(|row| push_incident(&mut incidents, row));
        let ids: Vec<String> = agenda.postmortems.iter().map(|r| format!("\"{}\"", r.id)).collect();
        incidents.push_str(&format!("# incidents = [{}]\n", ids.join(", ")));
    }
    Due { incidents, items }
}

fn push_incident(out: &mut String, row: &Row<'_>) {
    out.push_str(&format!("##   {} {}\n", row.id, one_line(row.title)));
}

fn push_part(out: &mut String, part: &AgendaPart<'_>) {
    out.push_str(&format!("\n## ---- {} ({}). {}\n", part.title, part.count, part.task));
    for row in &part.rows.0 {
        push_item(out, part.why, row);
    }
}

fn push_item(out: &mut String, why: Why, item: &AgendaRow<'_>) {
    let row = &item.row;
    out.push_str(&format!("\n## {}\n", one_line(row.title)));
    out.push_str(&format!("##   {}\n", standing(item)));
    for (what, html) in [("Reason", &item.reason_html), ("Measure", &item.measure_html)] {
        if let Some(html) = html {
            out.push_str(&format!("##   {what}: {}\n", one_line(&plain_text(html))));
        }
    }
    if why == Why::Proposed {
        out.push_str(
            "##   To adopt it, set `status = \"open\"` with an owner and a date in its record.\n",
        );
    }
    let declines = item.status == crate::edition::Status::Declined;
    let [likely, others] = results(why, declines);
    out.push_str(&format!("# [[items]]\n# item = \"{}\"\n", row.id));
    out.push_str(&format!("# result = \"{likely}\" # or {others}\n"));
    if likely == "extended" {
        // No date: to take the comment away and forget the day is an error that says where.
        out.push_str("# due = YYYY-MM-DD # the new day\n");
    }
    out.push_str("# note = \"\"\n");
}

/// The likely result, and the others that fit.
const fn results(why: Why, declines: bool) -> [&'static str; 2] {
    match why {
        Why::Overdue => ["extended", "on-track, declined (with a note)"],
        Why::DueSoon | Why::Blocked | Why::Unlooked => {
            ["on-track", "extended (with due = the new day), declined (with a note)"]
        }
        Why::Awaiting if declines => ["declined", "reopened; declined needs a note"],
        Why::Awaiting => ["verified", "reopened, on-track (seen, not yet verified)"],
        Why::Proposed => ["on-track", "declined (with a note)"],
        Why::Effect => ["effective", "recurred"],
    }
}

/// Owner, state, date and the last look, in one line.
fn standing(item: &AgendaRow<'_>) -> String {
    let row = &item.row;
    let mut words = Vec::new();
    words.extend(row.owner.as_ref().map(|o| one_line(&o.text)));
    words.extend(row.state.map(|s: RowState| s.shown().to_lowercase()));
    if let Some((verified, look)) = item.effect {
        words.push(format!("verified {}, look due {}", day(verified), day(look)));
    } else {
        words.push(row.due.map_or("no date".to_owned(), |due| format!("due {}", day(due))));
    }
    words.extend(row.overdue_days.map(|d| format!("{} overdue", counted(d, "day"))));
    if item.extended > 0 {
        words.push(format!("extended {}", counted(item.extended, "time")));
    }
    words.push(match item.looked {
        Some(on) => format!("last looked at {}", day(on)),
        None => "not looked at yet".to_owned(),
    });
    words.join("; ")
}

fn day(moment: Moment) -> String {
    match moment {
        Moment::Instant(..) => moment.date().to_string(),
        coarser => coarser.machine(),
    }
}

/// Any text as one line of a comment: what breaks lines or turns their direction is a space.
fn one_line(text: &str) -> String {
    let turns = |c| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let breaks = |c: char| c.is_whitespace() || c.is_control() || turns(c);
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_of_any_kind_stays_in_its_comment() {
        let title = "One\n[[items]]\u{2028}item = \"x\"\r\u{85}\u{202E}two\u{0}three";
        assert_eq!(one_line(title), "One [[items]] item = \"x\" two three");
    }
}
