//! All OSV records at once, as OSV's own export has them: an archive, and the list of changes.

use super::osv_record::{self, Made};
use super::{Records, stamp};
use crate::edition::{Disclosure, RecordIndex};
use rayon::prelude::*;
use std::borrow::Cow;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How many records are made at once, on all processors.
const BATCH: usize = 256;

/// Writes the archive of all records, or of those with a package of an ecosystem: `ID.json` each, in
/// the order of their names. Its entries carry no time of the build.
pub(super) fn write(
    documents: &Disclosure<'_>,
    planned: &[RecordIndex],
    made: &Records,
    ecosystem: Option<&str>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let fault = |e: zip::result::ZipError| e.to_string();
    let mut writer = ZipWriter::new(Cursor::new(std::mem::take(out)));
    for batch in planned.chunks(BATCH) {
        let records: Vec<Result<Cow<'_, Made>, String>> = batch
            .par_iter()
            .map(|index| match made.get(index) {
                Some(made) => Ok(Cow::Borrowed(made)),
                None => osv_record::make(documents, *index).map(Cow::Owned),
            })
            .collect();
        for (index, record) in batch.iter().zip(records) {
            let record = record?;
            if ecosystem.is_some_and(|e| !record.ecosystems.iter().any(|own| &**own == e)) {
                continue;
            }
            let name = format!("{}.json", documents.osv_id(*index));
            writer.start_file(name, options).map_err(fault)?;
            writer.write_all(&record.bytes).map_err(|e| e.to_string())?;
        }
    }
    *out = writer.finish().map_err(fault)?.into_inner();
    Ok(())
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
