//! `casebook list KIND`: the records of a kind as their writers see them.

use super::site::{print, read, show};
use super::{Exit, NewKind, SiteArgs};
use crate::address::Address;
use crate::config::Edition;
use crate::edition::{Flag, Moderation, Row, RowState, disclose};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::time::Moment;
use serde_json::json;

impl NewKind {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Incident => Kind::Incident,
            Self::Advisory => Kind::Advisory,
            Self::Event => Kind::Event,
            Self::Improvement => Kind::Improvement,
            Self::Review => Kind::Review,
            Self::Procedure => Kind::Procedure,
            Self::Page => Kind::Page,
        }
    }
}

/// Lists records of a kind: a table, or JSON.
pub(super) fn run(kind: NewKind, as_json: bool, args: &SiteArgs, as_of: Option<&str>) -> Exit {
    let site = match read(args, None, true, as_of) {
        Ok(site) => site,
        Err(exit) => return exit,
    };
    let failed = show(&site.diagnostics, &site.book.sources, true);
    // A list on the writer's own screen withholds nothing.
    let everything = Edition {
        name: "list".to_owned(),
        tlp: Tlp::Red,
        base_url: site.book.config.base_url.clone(),
    };
    let disclosure = disclose(&site.book, &everything, Moderation { drafts: true, ..site.how });
    let lens = disclosure.lens(&Address::Home);
    let rows = lens.rows(disclosure.list(kind.kind()));
    let printed = if as_json {
        let mut values: Vec<serde_json::Value> = rows.iter().map(to_json).collect();
        if kind.kind() == Kind::Event {
            for (value, index) in values.iter_mut().zip(disclosure.list(Kind::Event)) {
                value["reporter_page"] = disclosure.reporter_url(*index).map(|(url, _)| url).into();
            }
        }
        print(&format!("{:#}\n", serde_json::Value::Array(values)))
    } else {
        print(&table(&rows))
    };
    if failed { Exit::Content } else { printed }
}

fn to_json(row: &Row<'_>) -> serde_json::Value {
    json!({
        "id": row.id,
        "title": row.title,
        "date": row.date.map(crate::time::Moment::machine),
        "tlp": row.tlp,
        "publish": row.flag.map_or("published", Flag::as_str),
        "severity": row.severity.map(crate::edition::Severity::as_str),
        "state": row.state.map(RowState::as_str),
        "owner": row.owner.as_ref().map(|o| o.text.as_str()),
        "due": row.due.map(crate::time::Moment::machine),
        "overdue_days": row.overdue_days,
    })
}

/// The day of an instant; what is known no better stays as it is.
fn day(moment: Moment) -> String {
    match moment {
        Moment::Instant(..) => moment.date().to_string(),
        coarser => coarser.machine(),
    }
}

/// A table with columns as wide as their widest cell.
fn table(rows: &[Row<'_>]) -> String {
    let cells: Vec<[String; 6]> = rows
        .iter()
        .map(|row| {
            let state = row.state.map_or("", RowState::shown);
            let late = row.overdue_days.map_or(String::new(), |d| format!(", {d} days overdue"));
            [
                row.id.to_owned(),
                row.date.map(day).unwrap_or_default(),
                row.tlp.to_string(),
                row.severity.map_or("", crate::edition::Severity::shown).to_owned(),
                row.flag.map_or_else(|| format!("{state}{late}"), |f| f.shown().to_owned()),
                row.title.to_owned(),
            ]
        })
        .collect();
    let mut out = String::new();
    for row in &cells {
        for (i, cell) in row.iter().enumerate() {
            let width = cells.iter().map(|r| r[i].chars().count()).max().unwrap_or(0);
            out.push_str(cell);
            if i + 1 < row.len() && width > 0 {
                out.push_str(&" ".repeat(width - cell.chars().count() + 2));
            }
        }
        out.push('\n');
    }
    out
}
