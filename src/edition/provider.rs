//! The files of a CSAF provider: which documents an edition has, and what stands around them.

use super::{Disclosure, Flag, Known, Lens, RecordIndex, Released};
use crate::address::Address;
use crate::graph::Relation;
use crate::identifier::Kind;
use crate::label::{Clearance, Tlp};
use crate::language::say;
use crate::record::labels;
use jiff::tz::Offset;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Where the tree of a provider stands below the edition's root (CSAF 2.0 section 7.1.7).
const ROOT: &str = ".well-known/csaf/";

/// A file of the provider's tree (CSAF 2.0 section 7.1), or security.txt, which leads to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ProviderFile {
    /// A CSAF document, or a file beside it.
    Document(Document, Part),
    /// `provider-metadata.json`
    Metadata,
    /// The ROLIE service document.
    Service,
    /// The ROLIE feed of a label.
    Feed(Tlp),
    /// The ROLIE category document of a label.
    Category(Tlp),
    /// `index.txt` of a label's folder.
    Index(Tlp),
    /// `changes.csv` of a label's folder.
    Changes(Tlp),
    /// The public key.
    Key,
    /// What stands in a folder, as a page.
    Listing(Listing),
    /// `/.well-known/security.txt` (RFC 9116)
    SecurityTxt,
}

/// A folder of the provider's tree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Listing {
    /// The whole tree.
    Root,
    /// The documents of a label.
    Label(Tlp),
    /// Those of a year.
    Year(Tlp, i16),
    /// The public keys.
    Keys,
}

/// A CSAF document, and the files that stand beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// The document itself.
    Json,
    /// Its SHA-256 hash.
    Sha256,
    /// Its SHA-512 hash.
    Sha512,
    /// Its detached OpenPGP signature.
    Signature,
}

impl Part {
    /// What is put behind the name of the document.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => "",
            Self::Sha256 => ".sha256",
            Self::Sha512 => ".sha512",
            Self::Signature => ".asc",
        }
    }
}

/// A CSAF document of an edition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Document {
    /// The record that it is made of.
    pub index: RecordIndex,
    /// Its label: the highest of what it shows. CLEAR, GREEN or AMBER.
    pub tlp: Tlp,
}

/// A document with what lists say of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Issued {
    /// The document.
    pub document: Document,
    /// Its dates.
    pub released: Released,
}

impl Issued {
    /// The year of its folder: that of its first release, in UTC (CSAF 2.0 section 7.1.11).
    pub fn year(&self) -> i16 {
        Offset::UTC.to_datetime(self.released.initial).year()
    }
}

/// What a feed says of a document.
#[derive(Clone, Debug)]
pub struct IssuedView<'a> {
    /// Its tracking id.
    pub id: &'a str,
    /// Its title, which says so where it was withdrawn.
    pub title: Cow<'a, str>,
    /// Its first words.
    pub summary: String,
    /// What it is about.
    pub terms: Vec<Term>,
}

/// A term of a category document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Term {
    /// What kind of term it is: `kind`, `severity` or `product`.
    pub scheme: &'static str,
    /// The term.
    pub term: String,
}

/// The folder of a label, and the word for it in the names of files.
pub const fn label_folder(tlp: Tlp) -> &'static str {
    match tlp {
        Tlp::Clear => "white",
        Tlp::Green => "green",
        _ => "amber",
    }
}

/// The label of CSAF 2.0, which has the words of TLP 1.
pub const fn csaf_label(tlp: Tlp) -> &'static str {
    match tlp {
        Tlp::Clear => "WHITE",
        Tlp::Green => "GREEN",
        _ => "AMBER",
    }
}

/// The file name of a tracking id (CSAF 2.0 section 5.1): lower case, and what may not stand in it
/// becomes `_`, a run of it one.
pub fn file_name(id: &str) -> String {
    let mut name = String::with_capacity(id.len() + 5);
    for c in id.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '+' | '-') {
            name.push(c);
        } else if !name.ends_with('_') {
            name.push('_');
        }
    }
    name.push_str(".json");
    name
}

/// An address below the provider's root.
fn below(path: &str) -> Address {
    Address::File([ROOT, path].concat().into())
}

impl ProviderFile {
    /// The address of a file whose place depends on nothing else; a document's is
    /// [`Disclosure::csaf_address`].
    pub fn address(&self) -> Address {
        match self {
            Self::Document(..) | Self::Key => below(""),
            Self::Metadata => below("provider-metadata.json"),
            Self::Service => below("service.json"),
            Self::Feed(tlp) => below(&format!("feed-tlp-{}.json", label_folder(*tlp))),
            Self::Category(tlp) => below(&format!("category-{}.json", label_folder(*tlp))),
            Self::Index(tlp) => below(&format!("{}/index.txt", label_folder(*tlp))),
            Self::Changes(tlp) => below(&format!("{}/changes.csv", label_folder(*tlp))),
            Self::Listing(listing) => listing.address(),
            Self::SecurityTxt => Address::File(".well-known/security.txt".into()),
        }
    }
}

impl Listing {
    /// The folder, with a slash at its end.
    pub fn address(self) -> Address {
        match self {
            Self::Root => below(""),
            Self::Label(tlp) => below(&format!("{}/", label_folder(tlp))),
            Self::Year(tlp, year) => below(&format!("{}/{year}/", label_folder(tlp))),
            Self::Keys => below("openpgp/"),
        }
    }
}

impl Disclosure<'_> {
    /// The same audience as documents know it, without what its lists need: enough to ask of single
    /// records.
    pub(super) fn narrowed(&self) -> Self {
        let clearance = Clearance::of_audience(self.tlp().min(Tlp::Amber), self.now, false);
        Self { clearance, known: Known::default(), ..*self }
    }

    /// The documents of the edition, newest change first.
    pub fn csaf_documents(&self) -> &[Issued] {
        self.known.documents.get_or_init(|| {
            if !self.config().csaf.publish || !self.has_publisher() {
                return Vec::new();
            }
            let narrow = self.narrowed();
            let records = [Kind::Advisory, Kind::Incident].map(|kind| self.list(kind));
            let records = records.into_iter().flatten();
            let mut found: Vec<Issued> = records.filter_map(|i| narrow.issue(*i)).collect();
            found.sort_by_key(|i| (Reverse(i.released.current), Reverse(i.document.index)));
            found
        })
    }

    /// Whether a publisher can be named, and documents have addresses that begin with `https:`.
    fn has_publisher(&self) -> bool {
        self.config().csaf_gaps().is_empty() && self.edition.base_url.starts_with("https://")
    }

    /// The document of a record, in a disclosure that is as narrow as documents are.
    fn issue(&self, index: RecordIndex) -> Option<Issued> {
        self.open(index)?;
        let document = Document { index, tlp: self.document_tlp(index) };
        Some(Issued { document, released: self.released(index)? })
    }

    /// The label of the document of a record, and the year of its folder: what decides where it stands.
    pub(super) fn document_place(&self, index: RecordIndex) -> Option<(Tlp, i16)> {
        if !matches!(self.id(index).kind(), Kind::Advisory | Kind::Incident) {
            return None;
        }
        let issued = self.narrowed().issue(index)?;
        Some((issued.document.tlp, issued.year()))
    }

    /// The highest label of what the document of a record shows: the record's own, its entries' and
    /// sections', and those of the records that it names.
    fn document_tlp(&self, index: RecordIndex) -> Tlp {
        let mut highest = self.book.record(index).sharing().tlp;
        let Some(content) = self.open(index).filter(|_| highest < self.clearance.tlp()) else {
            return highest;
        };
        labels(content, &mut |sharing| {
            if self.clearance.allows(sharing) {
                highest = highest.max(sharing.tlp);
            }
        });
        let named =
            |e: &&crate::graph::Edge| e.from == index || e.relation == Relation::HasAdvisory;
        let edges = self.book.edges.from(index).iter().chain(self.book.edges.to(index));
        for edge in edges.filter(named).filter(|e| e.tlp <= self.clearance.tlp()) {
            let other = if edge.from == index { edge.to } else { edge.from };
            if self.open(other).is_some() {
                let label = self.book.record(other).sharing().tlp;
                highest = highest.max(edge.tlp).max(label);
            }
        }
        highest
    }

    /// Where a document stands: `.well-known/csaf/white/2026/adv-2026-0012.json`.
    pub fn csaf_address(&self, document: &Document) -> Address {
        let released = self.released(document.index);
        let initial = released.map_or(self.now, |r| r.initial);
        let issued =
            Issued { document: *document, released: Released { initial, current: initial } };
        self.issued_address(&issued, Part::Json)
    }

    /// Where a document or a file beside it stands.
    pub fn issued_address(&self, issued: &Issued, part: Part) -> Address {
        let folder = label_folder(issued.document.tlp);
        below(&[folder, "/", &self.issued_path(issued), part.ending()].concat())
    }

    /// Where a document stands in the folder of its label: `2026/adv-2026-0012.json`.
    pub fn issued_path(&self, issued: &Issued) -> String {
        let name = file_name(self.id(issued.document.index).as_str());
        [&issued.year().to_string(), "/", &name].concat()
    }

    /// The address of the public key, where there is one.
    pub fn key_address(&self) -> Option<Address> {
        let signer = self.sources().signer.as_ref()?;
        Some(below(&format!("openpgp/{}.asc", signer.fingerprint())))
    }

    /// The labels that have a document.
    pub fn csaf_labels(&self) -> BTreeSet<Tlp> {
        self.csaf_documents().iter().map(|i| i.document.tlp).collect()
    }

    /// The files of the provider's tree with their addresses, and security.txt.
    pub fn provider(&self) -> Vec<(Address, ProviderFile)> {
        let mut found = Vec::new();
        let documents = self.csaf_documents();
        let key = self.key_address();
        for issued in documents {
            for part in [Part::Json, Part::Sha256, Part::Sha512, Part::Signature] {
                if part != Part::Signature || key.is_some() {
                    let address = self.issued_address(issued, part);
                    found.push((address, ProviderFile::Document(issued.document, part)));
                }
            }
        }
        let mut add = |file: ProviderFile| found.push((file.address(), file));
        if !documents.is_empty() {
            add(ProviderFile::Metadata);
            add(ProviderFile::Service);
            for tlp in self.csaf_labels() {
                add(ProviderFile::Feed(tlp));
                add(ProviderFile::Category(tlp));
                add(ProviderFile::Index(tlp));
                add(ProviderFile::Changes(tlp));
            }
            for listing in self.listings() {
                add(ProviderFile::Listing(listing));
            }
        }
        if self.has_security_txt() {
            add(ProviderFile::SecurityTxt);
        }
        found.extend(key.filter(|_| !documents.is_empty()).map(|at| (at, ProviderFile::Key)));
        found
    }

    /// The folders of the tree.
    pub fn listings(&self) -> BTreeSet<Listing> {
        let documents = self.csaf_documents();
        let mut found: BTreeSet<Listing> =
            documents.iter().map(|i| Listing::Year(i.document.tlp, i.year())).collect();
        found.extend(self.csaf_labels().into_iter().map(Listing::Label));
        found.extend((!documents.is_empty()).then_some(Listing::Root));
        found.extend(self.key_address().filter(|_| !documents.is_empty()).map(|_| Listing::Keys));
        found
    }

    /// Whether security.txt stands in this edition: it is for everybody (RFC 9116 section 3).
    fn has_security_txt(&self) -> bool {
        self.config().security_txt.is_some() && self.edition.tlp == Tlp::Clear
    }
}

impl<'a> Lens<'_, 'a> {
    /// What a feed says of a document.
    pub fn issued(&self, issued: &Issued) -> Option<IssuedView<'a>> {
        let index = issued.document.index;
        let content = self.d.open(index)?;
        let lens = self.on(index);
        let summary = match content.advisory() {
            Some(advisory) => lens.html_of(Some(&advisory.message)),
            None => lens.body(content).summary_html,
        };
        let title: &str = &content.title;
        let withdrawn = self.d.flag(index) == Some(Flag::Withdrawn);
        Some(IssuedView {
            id: self.d.id(index).as_str(),
            title: if withdrawn {
                say!("listing_withdrawn", title = title).into()
            } else {
                title.into()
            },
            summary: Lens::describe(summary.as_deref(), &content.title),
            terms: self.d.terms(index),
        })
    }
}

impl<'a> Disclosure<'a> {
    /// The title of a record that has a document.
    pub fn issued_title(&self, index: RecordIndex) -> Option<&'a str> {
        self.open(index).map(|content| &*content.title)
    }

    /// What the document of a record is about, in the words of a category document.
    pub fn terms(&self, index: RecordIndex) -> Vec<Term> {
        let term = |scheme, term: &str| Term { scheme, term: term.to_owned() };
        let Some(content) = self.open(index) else { return Vec::new() };
        let mut found = vec![term("kind", self.id(index).kind().term())];
        let severity = match (content.advisory(), content.incident()) {
            (Some(advisory), _) => advisory.severity,
            (_, incident) => incident.map(|i| i.severity),
        };
        found.extend(severity.map(|s| term("severity", s.as_str())));
        let affected = content.advisory().map_or(&[][..], |a| &a.affected);
        for one in affected.iter().filter_map(|m| m.open(&self.clearance)) {
            found.push(term("product", self.book.registry.product_name(&one.product.value)));
        }
        found.sort();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    /// The rule of CSAF 2.0 section 5.1, with its examples.
    #[test]
    fn file_names_follow_the_rule() {
        for (id, name) in [
            ("ADV-2026-0012", "adv-2026-0012.json"),
            ("Example Company - 2019-YH3234", "example_company_-_2019-yh3234.json"),
            ("RHBA-2019:0024", "rhba-2019_0024.json"),
            ("2022 #01-A/..b+c", "2022_01-a_b+c.json"),
            ("\u{c9}T\u{c9}", "_t_.json"),
        ] {
            assert_eq!(file_name(id), name);
        }
    }
}
