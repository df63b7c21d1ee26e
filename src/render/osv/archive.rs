//! All OSV records at once, as OSV's own export has them: an archive, and the list of changes.

use super::osv_record::{self, Made};
use super::stamp;
use crate::edition::{Disclosure, RecordIndex};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// How many records go into one part of an archive, which one processor makes.
const PART: usize = 256;

/// All OSV records of an edition, and the archive of them.
pub(in crate::render) struct Records {
    /// The records.
    pub(super) made: BTreeMap<RecordIndex, Made>,
    /// The order of the files in the archive.
    order: Vec<RecordIndex>,
    /// The archive: `ID.json` each. Its entries carry no time of the build.
    pub(super) archive: Vec<u8>,
}

impl Records {
    /// Makes and packs all records in the order given. Each is compressed once, on all processors; the
    /// parts are then put together as they are.
    pub(super) fn make(
        documents: &Disclosure<'_>,
        order: Vec<RecordIndex>,
    ) -> Result<Self, String> {
        type Part = (Vec<(RecordIndex, Made)>, Vec<u8>);
        let part = |order: &[RecordIndex]| -> Result<Part, String> {
            let make = |index: &RecordIndex| Ok((*index, osv_record::make(documents, *index)?));
            let made = order.iter().map(make).collect::<Result<Vec<_>, String>>()?;
            let packed = pack(documents, &made).map_err(|e| e.to_string())?;
            Ok((made, packed))
        };
        let parts: Vec<Part> = order.par_chunks(PART).map(part).collect::<Result<_, _>>()?;
        let (mut made, mut packed) = (BTreeMap::new(), Vec::new());
        for (records, bytes) in parts {
            made.extend(records);
            packed.push(bytes);
        }
        let archive = join(packed).map_err(|e| e.to_string())?;
        Ok(Self { made, order, archive })
    }

    /// The archive of the records with a package of an ecosystem.
    pub(super) fn archive_of(&self, ecosystem: &str) -> Result<Vec<u8>, ZipError> {
        let mut from = ZipArchive::new(Cursor::new(self.archive.as_slice()))?;
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (place, index) in self.order.iter().enumerate() {
            let ecosystems = self.made.get(index).map_or(&[][..], |made| &made.ecosystems);
            if ecosystems.iter().any(|own| &**own == ecosystem) {
                writer.raw_copy_file(from.by_index_raw(place)?)?;
            }
        }
        Ok(writer.finish()?.into_inner())
    }
}

fn pack(documents: &Disclosure<'_>, records: &[(RecordIndex, Made)]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (index, record) in records {
        writer.start_file(format!("{}.json", documents.osv_id(*index)), options)?;
        writer.write_all(&record.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// One archive of several, in their order.
fn join(parts: Vec<Vec<u8>>) -> Result<Vec<u8>, ZipError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        writer.merge_archive(ZipArchive::new(Cursor::new(part))?)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Writes `modified,id` of each record, the last one changed first, so that a reader can stop where it
/// stopped before.
pub(super) fn changes(documents: &Disclosure<'_>, planned: &[RecordIndex], out: &mut Vec<u8>) {
    let records = planned.iter().copied();
    let changed = records.filter_map(|i| Some((documents.last_change(i)?, documents.osv_id(i))));
    let mut lines: Vec<_> = changed.collect();
    lines.sort_by(|a, b| b.0.earliest().cmp(&a.0.earliest()).then_with(|| a.1.cmp(&b.1)));
    for (at, id) in lines {
        out.extend_from_slice(format!("{},{id}\n", stamp(at)).as_bytes());
    }
}
