//! The generator of synthetic sites, shared by `examples/generate.rs` and the benchmark.

mod calendar;
mod corpus;
mod incident;
mod length;
mod others;
mod prose;
mod random;
mod sentences;
mod site;
mod value;
mod words;

use corpus::Corpus;
pub(crate) use corpus::Options;
pub(crate) use length::Length;
use std::io;
use std::path::Path;
use value::{Table, Value};

/// Whose site is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Dialect {
    /// Records as Casebook reads them.
    Casebook,
    /// The same records as pages of a Hugo site, with templates.
    Hugo,
}

/// One record, before it is text.
struct Record {
    kind: &'static str,
    id: String,
    /// Its main date, for generators that sort by one.
    date: String,
    front: Table,
    body: String,
}

/// What was written.
pub(crate) struct Written {
    /// Records of all kinds.
    pub(crate) records: usize,
    /// Bytes of the incidents' front matter, mean.
    pub(crate) front: usize,
    /// Bytes of the incidents' bodies, mean.
    pub(crate) body: usize,
}

impl Dialect {
    /// A reference in prose, checked by both: Casebook resolves it, Hugo has `relref` for it.
    fn link(self, id: &str, anchor: Option<&str>, words: Option<&str>) -> String {
        let hash = anchor.map_or_else(String::new, |a| format!("#{a}"));
        match (self, words) {
            (Self::Casebook, None) => format!("[[{id}{hash}]]"),
            (Self::Casebook, Some(words)) => format!("[[{id}{hash}|{words}]]"),
            (Self::Hugo, words) => {
                let file = id.to_lowercase();
                format!(
                    "[{}]({{{{< relref \"/incidents/{file}.md{hash}\" >}}}})",
                    words.unwrap_or(id)
                )
            }
        }
    }

    /// An id in running text, which Casebook links by itself.
    fn bare(self, id: &str) -> String {
        if self == Self::Casebook { id.to_owned() } else { self.link(id, None, None) }
    }

    /// A CWE id, which Casebook links by itself.
    fn weakness(self, id: &str) -> String {
        let number = id.trim_start_matches("CWE-");
        match self {
            Self::Casebook => id.to_owned(),
            Self::Hugo => format!("[{id}](https://cwe.mitre.org/data/definitions/{number}.html)"),
        }
    }
}

impl Record {
    /// Hugo knows a few names at the top; all other fields are its `params`.
    fn into_hugo(mut self) -> Self {
        let mut front = Table::default();
        front.bare("date", &self.date);
        for (key, name) in [("title", "title"), ("services", "services"), ("tags", "tags")] {
            if let Some(value) = self.front.take(key) {
                front.set(name, value);
            }
        }
        front.set("params", Value::Table(self.front));
        self.id = self.id.to_lowercase();
        self.front = front;
        self
    }
}

/// Writes a whole site into a folder, which is made where it does not exist.
///
/// # Errors
/// Any error of the file system; what was written so far stays.
pub(crate) fn write_site(out: &Path, dialect: Dialect, options: &Options) -> io::Result<Written> {
    let corpus = Corpus::new(options);
    site::write_frame(out, dialect, options)?;
    let kinds = ["incidents", "events", "advisories", "reviews", "procedures"];
    for kind in kinds {
        std::fs::create_dir_all(out.join("content").join(kind))?;
    }
    let mut written = Written { records: 0, front: 0, body: 0 };
    for (i, outline) in corpus.outlines.iter().enumerate() {
        let (front, body) = write_record(out, dialect, incident::incident(&corpus, i, dialect))?;
        written.front += front;
        written.body += body;
        written.records += 1;
        if outline.has_event {
            write_record(out, dialect, others::event(&corpus, i, dialect))?;
            written.records += 1;
        }
        if outline.has_advisory {
            write_record(out, dialect, others::advisory(&corpus, i, dialect))?;
            written.records += 1;
        }
    }
    let rest = others::reviews(&corpus, dialect).into_iter().chain(others::procedures(&corpus));
    for record in rest {
        write_record(out, dialect, record)?;
        written.records += 1;
    }
    written.front /= options.incidents.max(1);
    written.body /= options.incidents.max(1);
    Ok(written)
}

/// Writes one record; gives the bytes of its front matter and of its body.
fn write_record(out: &Path, dialect: Dialect, record: Record) -> io::Result<(usize, usize)> {
    let record = if dialect == Dialect::Hugo { record.into_hugo() } else { record };
    let front = record.front.to_toml();
    let path = out.join("content").join(record.kind).join(format!("{}.md", record.id));
    std::fs::write(path, format!("+++\n{front}+++\n\n{}", record.body))?;
    Ok((front.len(), record.body.len()))
}
