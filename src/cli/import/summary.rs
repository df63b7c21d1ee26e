//! What an import says at its end: how many files became what, and what had no field.

use crate::import::Loss;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many lines of a kind are printed; the rest is counted.
const MOST: usize = 20;

/// What happened.
#[derive(Default)]
pub(super) struct Summary {
    /// Files that were looked at.
    pub(super) read: usize,
    /// Records that were written: path and original id.
    pub(super) written: Vec<(String, String)>,
    /// Ids that the site has already, and where.
    pub(super) known: Vec<(String, String)>,
    /// Files that are no document of the format, and why.
    pub(super) other: Vec<(String, &'static str)>,
    /// Files that could not be imported.
    pub(super) failed: usize,
    /// Products that were added to the registry.
    pub(super) products: usize,
    losses: BTreeMap<Loss, (usize, String)>,
}

impl Summary {
    /// Counts what one file lost.
    pub(super) fn lost(&mut self, losses: &[Loss], file: &str) {
        for loss in losses {
            let entry = self.losses.entry(loss.clone()).or_insert_with(|| (0, file.to_owned()));
            entry.0 += 1;
        }
    }

    /// The text for standard output.
    pub(super) fn text(&self, dry: bool, verbose: bool) -> String {
        let mut out = String::new();
        let would = if dry { "would be " } else { "" };
        let most = if verbose { usize::MAX } else { MOST };
        for (path, original) in self.written.iter().take(most) {
            let _ = writeln!(out, "{path}  {original}");
        }
        more(&mut out, self.written.len(), most);
        let _ = writeln!(
            out,
            "{} read: {} {would}written, {} already imported, {} of another kind, {} failed",
            count(self.read, "file"),
            count(self.written.len(), "advisory"),
            self.known.len(),
            self.other.len(),
            self.failed
        );
        if self.products > 0 {
            let _ = writeln!(
                out,
                "{} {would}added to content/registry.toml",
                count(self.products, "product")
            );
        }
        self.named(&mut out, most);
        if !self.losses.is_empty() {
            let _ = writeln!(out, "without a field of their own:");
        }
        for (loss, (records, file)) in &self.losses {
            let field = &loss.field;
            let _ = writeln!(
                out,
                "  {field}: {}, {} (such as {file})",
                count(*records, "record"),
                loss.became
            );
        }
        out
    }

    fn named(&self, out: &mut String, most: usize) {
        for (id, known) in self.known.iter().take(most) {
            let _ = writeln!(out, "already imported: {id} as {known}");
        }
        more(out, self.known.len(), most);
        for (file, why) in self.other.iter().take(most) {
            let _ = writeln!(out, "passed over: {file} ({why})");
        }
        more(out, self.other.len(), most);
    }
}

fn more(out: &mut String, all: usize, most: usize) {
    if all > most {
        let _ = writeln!(out, "… and {} more; --verbose names them all", all - most);
    }
}

fn count(n: usize, noun: &str) -> String {
    let several = match noun.strip_suffix('y') {
        _ if n == 1 => noun.to_owned(),
        Some(stem) => format!("{stem}ies"),
        None => format!("{noun}s"),
    };
    format!("{n} {several}")
}
