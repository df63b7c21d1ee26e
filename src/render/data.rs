//! A record as JSON: the same view as its page, with plain text in place of HTML.

use super::textual::{Standing, Textual};
use super::viewed::Viewed;
use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Flag, RecordIndex, Surroundings};
use serde::Serialize;

/// A record's data: where it stands, its label, and what its page shows.
#[derive(Serialize)]
struct Data<'v, V: Serialize> {
    url: &'v str,
    tlp: &'static str,
    publishing: &'static str,
    #[serde(flatten)]
    view: Textual<'v, V>,
    #[serde(flatten)]
    around: Textual<'v, Surroundings<'v>>,
}

impl<'a> Renderer<'_, 'a> {
    /// Writes the record's `index.json`: what this edition may know, with whole addresses.
    pub(super) fn data(
        &self,
        index: RecordIndex,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let fault = |what: &str| {
            Diagnostic::error("internal", format!("{} has no data: {what}", self.d.id(index)))
                .help("this is a fault of Casebook: please report it")
        };
        let address = Address::Record(self.d.id(index).clone());
        let lens = self.d.lens(&address);
        let base = &self.d.edition().base_url;
        let url = &format!("{base}/{}", address.path());
        let page = Standing { url, root: lens.prefix(), base };
        let publishing = self.d.flag(index).map_or("published", Flag::as_str);
        let tlp = self.d.page_tlp(index).as_str();
        let Scratch { buffer, kept } = scratch;
        let viewed = self.viewed(&lens, index, kept).ok_or_else(|| fault("not disclosed"))?;
        let written = match viewed {
            Viewed::Incident(both) => {
                let (view, around) = (Textual::new(&both.0, page), Textual::new(&both.1, page));
                serde_json::to_writer(&mut *buffer, &Data { url, tlp, publishing, view, around })
            }
            Viewed::Advisory(both) => {
                let (view, around) = (Textual::new(&both.0, page), Textual::new(&both.1, page));
                serde_json::to_writer(&mut *buffer, &Data { url, tlp, publishing, view, around })
            }
        };
        written.map_err(|e| fault(&e.to_string()))?;
        buffer.push(b'\n');
        Ok(())
    }
}
