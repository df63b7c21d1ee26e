//! Files for other programs: tables, calendars, ATT&CK layers, VERIS records.

mod calendar;
mod csv;
mod navigator;
mod veris;

use super::viewed::Viewed;
use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Export, ExportRow, Format, Lens, RecordIndex};
use crate::identifier::Kind;
use crate::language::{current, say, within};
use rayon::prelude::*;

/// How many rows of a table are made at once, on all processors.
const BATCH: usize = 1024;

impl<'a> Renderer<'_, 'a> {
    /// Writes a file for other programs.
    pub(super) fn export(
        &self,
        address: &Address,
        export: &Export,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let lens = self.d.absolute_lens();
        let out = &mut scratch.buffer;
        let written = match export {
            Export::Improvements(format) => {
                let list = self.d.list(Kind::Improvement);
                table(*format, list, |i| lens.improvement_row(i), out)
            }
            Export::Incidents(format) => {
                let list = self.d.list(Kind::Incident);
                table(*format, list, |i| lens.incident_row(i), out)
            }
            Export::Timeline(index) => self.timeline(*index, scratch),
            Export::Indicators(index) => self.indicators(*index, scratch),
            Export::Calendar(team) => {
                calendar::write(
                    &self.calendar_name(&lens, team.as_deref()),
                    &lens.to_dos(team.as_deref()),
                    out,
                );
                Ok(())
            }
            Export::Navigator => navigator::write(&self.layer_of(), &lens.techniques(), out),
            Export::Veris => {
                let facts = self.d.list(Kind::Incident).iter().filter_map(|i| lens.veris(*i));
                veris::write(self.source(), facts, out)
            }
        };
        written.map_err(|what| {
            Diagnostic::error("internal", format!("/{} can't be written: {what}", address.path()))
                .help("this is a fault of Casebook: please report it")
        })
    }

    /// The timeline of an incident, from the view that its page is made of.
    fn timeline(&self, index: RecordIndex, scratch: &mut Scratch<'a>) -> Result<(), String> {
        let address = Address::Record(self.d.id(index).clone());
        let page = self.d.absolute_lens().href(&address);
        let record = self.d.record_tlp(index);
        let Scratch { buffer, kept, .. } = scratch;
        let lens = self.d.lens(&address);
        let Some(Viewed::Incident(both)) = self.viewed(&lens, index, kept) else {
            return Err("not disclosed".to_owned());
        };
        let mut csv = csv::Table::new(buffer);
        both.0.timeline_rows(&page, record).try_for_each(|row| csv.row(&row))?;
        csv.finish()
    }

    /// The indicators of an advisory, from the view that its page is made of.
    fn indicators(&self, index: RecordIndex, scratch: &mut Scratch<'a>) -> Result<(), String> {
        let record = self.d.record_tlp(index);
        let lens = self.d.lens(&Address::Record(self.d.id(index).clone()));
        let Scratch { buffer, kept, .. } = scratch;
        let Some(Viewed::Advisory(both)) = self.viewed(&lens, index, kept) else {
            return Err("not disclosed".to_owned());
        };
        let mut csv = csv::Table::new(buffer);
        both.0.indicator_rows(record).try_for_each(|row| csv.row(&row))?;
        csv.finish()
    }

    /// What a calendar is called where it is subscribed to.
    fn calendar_name(&self, lens: &Lens<'_, 'a>, team: Option<&str>) -> String {
        let title = &self.d.config().title;
        match team {
            Some(team) => say!("calendar_name_team", team = lens.team_name(team), site = title),
            None => say!("calendar_name", site = title),
        }
    }

    /// Name and description of the ATT&CK layer.
    fn layer_of(&self) -> navigator::About<'_> {
        navigator::About {
            site: &self.d.config().title,
            tlp: self.d.tlp().as_str(),
            url: &self.d.edition().base_url,
        }
    }

    /// Who says what VERIS records say.
    fn source(&self) -> &str {
        let config = self.d.config();
        config.organization.name.as_deref().unwrap_or(&config.title)
    }
}

/// Writes a table, its rows in the order of the list.
fn table<'r>(
    format: Format,
    list: &[RecordIndex],
    row: impl Fn(RecordIndex) -> Option<ExportRow<'r>> + Sync,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let language = current();
    let batches = list.chunks(BATCH).map(|batch| {
        let rows = batch.par_iter().filter_map(|i| within(language, || row(*i)));
        rows.collect::<Vec<ExportRow<'r>>>()
    });
    match format {
        Format::Csv => {
            let mut csv = csv::Table::new(out);
            for batch in batches {
                batch.iter().try_for_each(|row| csv.row(row))?;
            }
            csv.finish()
        }
        Format::Json => json_array(batches.flatten(), out),
    }
}

/// Writes an array with one item on each line.
fn json_array<T: serde::Serialize>(
    items: impl Iterator<Item = T>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    out.push(b'[');
    for (n, item) in items.enumerate() {
        out.extend_from_slice(if n == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut *out, &item).map_err(|e| e.to_string())?;
    }
    out.extend_from_slice(b"\n]\n");
    Ok(())
}
