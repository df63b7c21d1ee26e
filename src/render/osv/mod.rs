//! Files that scanners of dependencies read: OSV records with their archives, and OpenVEX documents.
//!
//! All of them are made from the disclosed view of an advisory, as its page is, and never look at the
//! clock. Times are those of the record: a day alone stands for its start in UTC.

mod archive;
mod markdown;
mod osv_record;
mod references;
mod vex;

use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Disclosure, RecordIndex, VulnerabilityFile};
use crate::plan::Page;
use crate::time::Moment;
pub(super) use archive::Records;

impl<'a> Renderer<'_, 'a> {
    /// Writes a file for scanners.
    pub(super) fn vulnerability(
        &self,
        address: &Address,
        file: &VulnerabilityFile,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let documents: Disclosure<'a> = self.d.for_documents();
        let out = &mut scratch.buffer;
        let written = match file {
            VulnerabilityFile::Osv(index) => {
                match self.records.as_ref().and_then(|records| records.made.get(index)) {
                    Some(made) => {
                        out.extend_from_slice(&made.bytes);
                        Ok(())
                    }
                    None => osv_record::make(&documents, *index).map(|made| *out = made.bytes),
                }
            }
            VulnerabilityFile::OsvArchive(of) => self.archive(of.as_deref(), &documents, out),
            VulnerabilityFile::OsvModified => {
                archive::changes(&documents, &self.planned_records(), out);
                Ok(())
            }
            VulnerabilityFile::OpenVex(index) => {
                vex::write(&documents, *index, &documents.absolute_lens().href(address), out)
            }
        };
        written.map_err(|what| {
            Diagnostic::error("internal", format!("/{} can't be written: {what}", address.path()))
                .help("this is a fault of Casebook: please report it")
        })
    }

    /// The advisories that have an OSV record, in the order of its file.
    fn planned_records(&self) -> Vec<RecordIndex> {
        let folder = "osv/".to_owned();
        let below =
            self.plan.pages.range(folder..).take_while(|(route, _)| route.starts_with("osv/"));
        let records = below.filter_map(|(_, planned)| match planned.page {
            Page::Vulnerability(VulnerabilityFile::Osv(index)) => Some(index),
            _ => None,
        });
        records.collect()
    }

    /// Makes all OSV records, which stand in up to three files each. What fails here fails again, and is
    /// reported, when its file is asked for.
    pub(super) fn make_records(&mut self) {
        self.records = Records::make(&self.d.for_documents(), self.planned_records()).ok();
    }

    fn archive(
        &self,
        ecosystem: Option<&str>,
        documents: &Disclosure<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), String> {
        let made;
        let records = if let Some(records) = &self.records {
            records
        } else {
            made = Records::make(documents, self.planned_records())?;
            &made
        };
        match ecosystem {
            None => out.extend_from_slice(&records.archive),
            Some(ecosystem) => *out = records.archive_of(ecosystem).map_err(|e| e.to_string())?,
        }
        Ok(())
    }

    /// The files for scanners that an advisory has, as the plan knows.
    pub(super) fn scanner_files(&self, index: RecordIndex) -> Vec<(Address, VulnerabilityFile)> {
        let mut found = self.d.possible_scanner_files(index);
        let page = |file: &VulnerabilityFile| Page::Vulnerability(file.clone());
        found.retain(|(address, file)| {
            self.plan.pages.get(&address.file()).is_some_and(|planned| planned.page == page(file))
        });
        found
    }
}

/// A time as RFC 3339 in UTC, as both formats want it.
fn stamp(moment: Moment) -> String {
    moment.earliest().to_string()
}
