//! Tables as CSV (RFC 4180): UTF-8, a header, CRLF, quotes where they are needed.

use crate::edition::{Cell, ExportRow};
use std::borrow::Cow;

/// What separates the items of a list within a cell.
const BETWEEN: &str = "; ";

/// A table that is being written.
pub(super) struct Table<'o> {
    writer: csv::Writer<&'o mut Vec<u8>>,
    started: bool,
}

impl<'o> Table<'o> {
    pub(super) fn new(out: &'o mut Vec<u8>) -> Self {
        let mut builder = csv::WriterBuilder::new();
        builder.terminator(csv::Terminator::CRLF);
        Self { writer: builder.from_writer(out), started: false }
    }

    /// Writes a row, and the header before the first.
    pub(super) fn row(&mut self, row: &ExportRow<'_>) -> Result<(), String> {
        let fault = |e: csv::Error| e.to_string();
        if !self.started {
            self.started = true;
            self.writer.write_record(row.0.iter().map(|(name, _)| name)).map_err(fault)?;
        }
        for (_, cell) in &row.0 {
            self.writer.write_field(&*field(cell)).map_err(fault)?;
        }
        // Ends the record: no field is left to write.
        self.writer.write_record(None::<&[u8]>).map_err(fault)
    }

    pub(super) fn finish(mut self) -> Result<(), String> {
        self.writer.flush().map_err(|e| e.to_string())
    }
}

fn field<'c>(cell: &'c Cell<'_>) -> Cow<'c, str> {
    match cell {
        Cell::Nothing => "".into(),
        Cell::Text(text) => harmless(text),
        Cell::Word(word) => (*word).into(),
        Cell::Number(number) => number.to_string().into(),
        Cell::Time(moment) => moment.machine().into(),
        Cell::Span(elapsed) => elapsed.machine().into(),
        Cell::List(items) => harmless(&items.join(BETWEEN)).into_owned().into(),
        Cell::Counts(counts) => {
            let words: Vec<String> =
                counts.iter().map(|(name, n)| format!("{name}: {n}")).collect();
            words.join(BETWEEN).into()
        }
    }
}

/// Text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front
/// of it (OWASP, CSV injection). What looks like a formula behind a quote or a separator is safe, for
/// the writer puts quotes around it.
fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{Elapsed, Moment};
    use proptest::prelude::*;

    fn written(rows: &[ExportRow<'_>]) -> String {
        let mut out = Vec::new();
        let mut table = Table::new(&mut out);
        for row in rows {
            table.row(row).unwrap();
        }
        table.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    fn read(text: &str) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let record =
            |r: Result<csv::StringRecord, _>| r.unwrap().iter().map(str::to_owned).collect();
        reader.records().map(record).collect()
    }

    #[test]
    fn values_have_their_machine_forms_and_a_header() {
        let row = ExportRow(vec![
            ("id", Cell::Word("IMP-2026-0001")),
            ("title", Cell::Text("Comma, \"quote\"\nand line".into())),
            ("due", Cell::Time(Moment::Day(jiff::civil::date(2026, 3, 2)))),
            ("took", Cell::Span(Elapsed::Seconds(-5))),
            ("overdue_days", Cell::Number(-3)),
            ("services", Cell::List(vec!["a".into(), "b".into()])),
            ("findings", Cell::Counts(vec![("manual-error", 2)])),
            ("reason", Cell::Nothing),
        ]);
        assert_eq!(
            written(&[row]),
            "id,title,due,took,overdue_days,services,findings,reason\r\n\
             IMP-2026-0001,\"Comma, \"\"quote\"\"\nand line\",2026-03-02,PT-5S,-3,a; b,manual-error: 2,\r\n"
        );
    }

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            let row = |cell| ExportRow(vec![("a", cell), ("b", Cell::Nothing)]);
            let one = written(&[row(Cell::Text(text.into()))]);
            assert_eq!(read(&one)[1][0], format!("'{text}"));
            let list = written(&[row(Cell::List(vec![text.into(), "x".into()]))]);
            assert_eq!(read(&list)[1][0], format!("'{text}; x"));
        }
    }

    proptest! {
        #[test]
        fn what_is_read_back_is_what_was_written(texts in prop::collection::vec("[\\PC\r\n\t\"',;=+@-]{0,12}", 1..6)) {
            let rows: Vec<ExportRow<'_>> = texts
                .iter()
                .map(|t| ExportRow(vec![("a", Cell::Text(t.as_str().into())), ("b", Cell::Number(-1))]))
                .collect();
            let back = read(&written(&rows));
            prop_assert_eq!(&back[0], &["a", "b"]);
            for (text, row) in texts.iter().zip(&back[1..]) {
                prop_assert_eq!(row, &[harmless(text).into_owned(), "-1".to_owned()]);
            }
            prop_assert_eq!(back.len(), texts.len() + 1);
        }
    }
}
