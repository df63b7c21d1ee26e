//! A record as JSON: the same view as its page, with plain text in place of HTML.

use super::Renderer;
use super::textual::Textual;
use crate::diagnostic::Diagnostic;
use crate::edition::{AdvisoryView, IncidentView, RecordIndex, Surroundings};
use crate::identifier::Kind;
use crate::label::Tlp;
use serde::Serialize;

/// A record's data: where it stands, its label, and what its page shows.
#[derive(Serialize)]
struct Data<'v, V: Serialize> {
    url: &'v str,
    tlp: Tlp,
    publishing: &'static str,
    #[serde(flatten)]
    view: Textual<'v, V>,
    #[serde(flatten)]
    around: Textual<'v, Surroundings<'v>>,
}

impl Renderer<'_, '_> {
    /// Writes the record's `index.json`: what this edition may know, with absolute links.
    pub(super) fn data(&self, index: RecordIndex, buffer: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let lens = self.d.absolute_lens();
        let row = lens.row(index);
        let url = row.as_ref().map_or("", |r| r.href.as_str());
        let publishing = row.as_ref().and_then(|r| r.flag).map_or("published", |f| f.name);
        let tlp = self.d.page_tlp(index);
        let written = match self.d.id(index).kind() {
            Kind::Incident => lens.incident(index).map(|(view, around)| {
                let (view, around): (IncidentView<'_>, Surroundings<'_>) = (view, around);
                let (view, around) = (Textual::new(&view), Textual::new(&around));
                serde_json::to_writer(&mut *buffer, &Data { url, tlp, publishing, view, around })
            }),
            _ => lens.advisory(index).map(|(view, around)| {
                let (view, around): (AdvisoryView<'_>, Surroundings<'_>) = (view, around);
                let (view, around) = (Textual::new(&view), Textual::new(&around));
                serde_json::to_writer(&mut *buffer, &Data { url, tlp, publishing, view, around })
            }),
        };
        let fault = |what: &str| {
            Diagnostic::error("internal", format!("{} has no data: {what}", self.d.id(index)))
                .help("this is a fault of Casebook: please report it")
        };
        written.ok_or_else(|| fault("not disclosed"))?.map_err(|e| fault(&e.to_string()))?;
        buffer.push(b'\n');
        Ok(())
    }
}
