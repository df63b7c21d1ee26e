//! A record as JSON: the same view as its page, with plain text in place of HTML.

use super::textual::{Standing, Textual};
use super::viewed::Viewed;
use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Flag, RecordIndex, Surroundings};
use crate::identifier::Kind;
use crate::time::Moment;
use serde::Serialize;

/// A record's data: where it stands, its label, and what its page shows.
#[derive(Serialize)]
struct Data<'v, V: Serialize> {
    url: &'v str,
    tlp: &'static str,
    publishing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    embargo_until: Option<String>,
    #[serde(flatten)]
    view: Textual<'v, V>,
    #[serde(flatten)]
    around: Textual<'v, Surroundings<'v>>,
}

impl<'a> Renderer<'_, 'a> {
    /// Writes a record as data, as `index.json` of incidents and advisories: what this edition may
    /// know, with whole addresses.
    pub(super) fn data(
        &self,
        index: RecordIndex,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let address = Address::Record(self.d.id(index).clone());
        let lens = self.d.lens(&address);
        let base = self.d.edition().base_url.as_str();
        let url = &format!("{base}/{}", address.path());
        let page = Standing { url, root: lens.prefix(), base };
        let Scratch { buffer, kept, .. } = scratch;
        let written = match self.d.id(index).kind() {
            Kind::Incident | Kind::Advisory => match self.viewed(&lens, index, kept) {
                Some(Viewed::Incident(both)) => self.write_data(index, page, both, buffer),
                Some(Viewed::Advisory(both)) => self.write_data(index, page, both, buffer),
                None => return Err(self.lost(index)),
            },
            Kind::Event => self.write_once(index, page, lens.event(index), buffer),
            Kind::Improvement => self.write_once(index, page, lens.improvement(index), buffer),
            Kind::Procedure => self.write_once(index, page, lens.procedure(index), buffer),
            Kind::Review => self.write_once(index, page, lens.review(index), buffer),
            Kind::Page => self.write_once(index, page, lens.page(index), buffer),
        };
        written.map_err(|e| {
            Diagnostic::error("internal", format!("{} has no data: {e}", self.d.id(index)))
                .help("this is a fault of Casebook: please report it")
        })?;
        buffer.push(b'\n');
        Ok(())
    }

    fn write_data<V: Serialize>(
        &self,
        index: RecordIndex,
        page: Standing<'_>,
        both: &(V, Surroundings<'_>),
        buffer: &mut Vec<u8>,
    ) -> serde_json::Result<()> {
        serde_json::to_writer(buffer, &self.data_of(index, page, both))
    }

    /// Of a view that has a field of the same name as what stands around it, one is written.
    fn write_once<V: Serialize>(
        &self,
        index: RecordIndex,
        page: Standing<'_>,
        both: Option<(V, Surroundings<'_>)>,
        buffer: &mut Vec<u8>,
    ) -> serde_json::Result<()> {
        let data = both.map(|both| serde_json::to_value(self.data_of(index, page, &both)));
        serde_json::to_writer(buffer, &data.transpose()?)
    }

    fn data_of<'v, V: Serialize>(
        &self,
        index: RecordIndex,
        page: Standing<'v>,
        both: &'v (V, Surroundings<'v>),
    ) -> Data<'v, V> {
        Data {
            url: page.url,
            tlp: self.d.page_tlp(index).as_str(),
            publishing: self.d.flag(index).map_or("published", Flag::as_str),
            embargo_until: self.d.embargo_until(index).map(Moment::machine),
            view: Textual::new(&both.0, page),
            around: Textual::new(&both.1, page),
        }
    }
}
