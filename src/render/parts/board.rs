//! The board of improvements and the table that holds them all.

use super::{Text, listed, overdue, tag};
use crate::edition::{BoardColumn, BoardColumns, TableGroup, TableGroups, TableRow, Tracked};
use crate::html::{escape, phrase};
use crate::label::Tlp;
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for BoardColumns<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for BoardColumns<'_> {
    fn render_to(&self, out: &mut String) {
        self.0.iter().for_each(|column| column.render_to(out));
    }
}

impl Render for BoardColumn<'_> {
    fn render(&self) -> Markup {
        let name = self.state.as_str();
        html! {
            "\n"
            section.column aria-labelledby={ "column-" (name) } {
                h2 id={ "column-" (name) } { (tag(self.state.tag())) " " b { (self.count) } }
                @if self.overdue > 0 {
                    p.column-note { strong.overdue { (say!("common_overdue_count", count = self.overdue)) } }
                }
                @if self.cards.is_empty() {
                    p.quiet { (say!("board_none")) }
                } @else {
                    ul.cards { @for card in &self.cards { (card_of(card)) } }
                }
                @if self.more > 0 {
                    p.column-note { a href=(Text(&self.table)) { (say!("board_more", count = self.more)) } }
                }
            }
        }
    }
}

fn card_of(card: &Tracked<'_>) -> Markup {
    let row = &card.row;
    html! {
        "\n"
        li.card.card-overdue[row.overdue_days.is_some()] {
            a.card-title href=(Text(&row.href)) { (Text(row.title)) }
            p.row-note {
                span.id { (Text(row.id)) }
                @if let Some(owner) = &row.owner { " " span { (owner) } }
            }
            p.card-date { (date(card)) }
            @if !card.incidents.0.is_empty() {
                p.row-note.id { (listed(&card.incidents.0)) }
            }
            @if row.flag.is_some() || row.tlp > Tlp::Clear {
                p {
                    @if let Some(flag) = row.flag { (tag(flag.tag())) " " }
                    @if row.tlp > Tlp::Clear { (row.tlp) }
                }
            }
        }
    }
}

/// Its date: when it was finished, else when it is due and how late it is.
fn date(item: &Tracked<'_>) -> Markup {
    html! {
        @if let Some(closed) = item.closed {
            span.quiet { (say!("board_since")) } " " (closed)
        } @else if let Some(due) = item.row.due {
            span.quiet { (say!("common_due")) } " " (due)
        } @else {
            span.quiet { (say!("common_no_date")) }
        }
        @if let Some(days) = item.row.overdue_days { " " (overdue(days)) }
        @if item.extended > 0 && item.closed.is_none() { " " (extended(item.extended)) }
    }
}

/// How often more time was given.
pub(super) fn extended(times: usize) -> Markup {
    html! {
        span.quiet { (say!("tracker_extended", count = times)) }
    }
}

impl Serialize for TableGroups<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

/// The names of the columns, which small screens repeat in each row.
fn columns() -> [&'static str; 9] {
    [
        say!("common_improvement"),
        say!("common_owner"),
        say!("common_services"),
        say!("tracker_route"),
        say!("tracker_aim"),
        say!("tracker_scope"),
        say!("common_state"),
        say!("common_due"),
        say!("tracker_incidents"),
    ]
}

impl Render for TableGroups<'_> {
    fn render(&self) -> Markup {
        html! {
            @if !self.0.is_empty() {
                table.stack.wide-table id="improvements" {
                    caption.vh { (say!("table_caption")) }
                    thead { tr { @for name in columns() { th scope="col" { (name) } } } }
                    @for group in &self.0 { (group) }
                }
            }
        }
    }
}

impl Render for TableGroup<'_> {
    fn render(&self) -> Markup {
        html! {
            "\n"
            tbody id={ "state-" (self.state.as_str()) } {
                tr.group {
                    th scope="rowgroup" colspan="9" {
                        (tag(self.state.tag())) " " span.quiet { (self.rows.len()) }
                    }
                }
                @for row in &self.rows { (row) }
            }
        }
    }
}

impl Render for TableRow<'_> {
    fn render_to(&self, out: &mut String) {
        out.push_str("\n<tr");
        for (name, value) in &self.values {
            out.push_str(" data-");
            out.push_str(name);
            out.push_str("=\"");
            escape(value, out);
            out.push('"');
        }
        out.push('>');
        cells(self).render_to(out);
        out.push_str("</tr>");
    }
}

fn cells(row: &TableRow<'_>) -> Markup {
    let (item, of_list) = (&row.item, &row.item.row);
    let [_, owner, services, route, kind, scope, state, due, incidents] = columns();
    html! {
        th scope="row" {
            a href=(Text(&of_list.href)) { (Text(of_list.title)) }
            span.row-note { span.id { (Text(of_list.id)) } }
        }
        td data-label=(owner) { @if let Some(owner) = &of_list.owner { (owner) } }
        td data-label=(services) { (listed(&row.services.0)) }
        td data-label=(route) { @if let Some(route) = item.route { (route.shown()) } }
        td data-label=(kind) { @if let Some(kind) = item.kind { (kind.shown()) } }
        td data-label=(scope) { @if let Some(scope) = item.scope { (scope.shown()) } }
        td data-label=(state) {
            @if let Some(state) = of_list.state { (tag(state.tag())) }
            @if let Some(flag) = of_list.flag { " " (tag(flag.tag())) }
            @if of_list.tlp > Tlp::Clear { " " (of_list.tlp) }
        }
        td data-label=(due) {
            @if let Some(due) = of_list.due { (due) }
            @if let Some(days) = of_list.overdue_days { " " (overdue(days)) }
            @if item.extended > 0 { " " (extended(item.extended)) }
        }
        td data-label=(incidents) {
            @if !item.incidents.0.is_empty() { span.id { (listed(&item.incidents.0)) } }
        }
    }
}
