//! The folders of the tree as pages, so that what a host serves can be walked by hand and by clients
//! that read directories (CSAF 2.0 section 7.1.14).

use super::Renderer;
use crate::address::Address;
use crate::edition::{Issued, Lens, Listing, Part, ProviderFile, csaf_label};
use crate::html::{Html, ready, tell};
use crate::label::Tlp;
use crate::language::say;
use crate::render::head::Head;
use crate::render::html::Prepared;
use crate::render::parts::Text;
use jiff::Timestamp;
use jiff::tz::Offset;
use maud::{Markup, html};

/// A line of a folder.
struct Line<'l> {
    /// The name, with a slash at its end where it is a folder.
    name: String,
    /// What stands there.
    what: String,
    /// Endings of files that stand beside it.
    beside: &'l [Part],
    changed: Option<Timestamp>,
}

impl<'a> Renderer<'_, 'a> {
    /// The page of a folder.
    pub(in crate::render) fn listing(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        listing: Listing,
    ) -> Prepared {
        let title = match listing {
            Listing::Root => say!("listing_title").to_owned(),
            Listing::Label(tlp) => say!("listing_title_label", label = csaf_label(tlp)),
            Listing::Year(tlp, year) => {
                let year = year.to_string();
                say!("listing_title_year", label = csaf_label(tlp), year = year)
            }
            Listing::Keys => say!("listing_title_keys").to_owned(),
        };
        let highest = || self.d.csaf_labels().last().copied().unwrap_or(Tlp::Clear);
        let (tlp, lines) = match listing {
            Listing::Root => (highest(), self.root_lines()),
            Listing::Label(tlp) => (tlp, self.label_lines(tlp)),
            Listing::Year(tlp, year) => (tlp, self.year_lines(tlp, year)),
            Listing::Keys => (Tlp::Clear, self.key_lines()),
        };
        let mut head = Head::new(self.d, lens, address, "listing", &title).labelled(tlp);
        let above = [
            (Listing::Root, say!("listing_title").to_owned()),
            (Listing::Label(tlp), format!("TLP:{}", csaf_label(tlp))),
        ];
        let depth = match listing {
            Listing::Root => 0,
            Listing::Label(_) | Listing::Keys => 1,
            Listing::Year(..) => 2,
        };
        for (folder, text) in above.into_iter().take(depth) {
            head = head.below(lens, &folder.address(), &text);
        }
        let files = table(&address.path(), &lines).into_string();
        let metadata = lens.href(&ProviderFile::Metadata.address());
        Prepared::new(head, "files_html", &ready(&files))
            .with("metadata_href", &metadata)
            .with("signed", &self.d.sources().signer.is_some())
    }

    fn root_lines(&self) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        let newest = self.d.csaf_documents().iter().map(|i| i.released.current).max();
        for tlp in self.d.csaf_labels() {
            let documents = self.documents_of(tlp);
            let changed = documents.iter().map(|i| i.released.current).max();
            let label = csaf_label(tlp);
            let folder = Listing::Label(tlp);
            lines.push(line(
                &folder.address(),
                say!("listing_documents", count = documents.len()),
                changed,
            ));
            let feed = say!("listing_feed", label = label);
            lines.push(line(&ProviderFile::Feed(tlp).address(), feed, changed));
            let terms = say!("listing_terms", label = label);
            lines.push(line(&ProviderFile::Category(tlp).address(), terms, changed));
        }
        if self.d.sources().signer.is_some() {
            lines.push(line(&Listing::Keys.address(), say!("listing_key").to_owned(), None));
        }
        let metadata = say!("listing_metadata").to_owned();
        lines.push(line(&ProviderFile::Metadata.address(), metadata, newest));
        let service = say!("listing_feeds").to_owned();
        lines.push(line(&ProviderFile::Service.address(), service, None));
        lines
    }

    fn label_lines(&self, tlp: Tlp) -> Vec<Line<'static>> {
        let documents = self.documents_of(tlp);
        let newest = |of: &mut dyn Iterator<Item = &Issued>| of.map(|i| i.released.current).max();
        let mut lines = Vec::new();
        for listing in self.d.listings().into_iter().rev() {
            let Listing::Year(of, year) = listing else { continue };
            if of == tlp {
                let in_year = || documents.iter().filter(|i| i.year() == year);
                let words = say!("listing_documents", count = in_year().count());
                lines.push(line(&listing.address(), words, newest(&mut in_year())));
            }
        }
        let changed = newest(&mut documents.iter());
        let changes = say!("listing_changes").to_owned();
        lines.push(line(&ProviderFile::Changes(tlp).address(), changes, changed));
        let index = say!("listing_index").to_owned();
        lines.push(line(&ProviderFile::Index(tlp).address(), index, changed));
        lines
    }

    fn year_lines(&self, tlp: Tlp, year: i16) -> Vec<Line<'static>> {
        let beside: &[Part] = match self.d.sources().signer {
            Some(_) => &[Part::Sha256, Part::Sha512, Part::Signature],
            None => &[Part::Sha256, Part::Sha512],
        };
        let documents = self.documents_of(tlp).into_iter().filter(|i| i.year() == year);
        let lines = documents.map(|issued| {
            let title = self.d.issued_title(issued.document.index).unwrap_or_default();
            let address = self.d.issued_address(&issued, Part::Json);
            Line { beside, ..line(&address, title.to_owned(), Some(issued.released.current)) }
        });
        lines.collect()
    }

    fn key_lines(&self) -> Vec<Line<'static>> {
        let key = self.d.key_address();
        key.map(|at| line(&at, say!("listing_public_key").to_owned(), None)).into_iter().collect()
    }
}

/// The line of a file or folder, by the last part of its address.
fn line(address: &Address, what: String, changed: Option<Timestamp>) -> Line<'static> {
    let path = address.path();
    let start = path.trim_end_matches('/').rfind('/').map_or(0, |at| at + 1);
    Line { name: path[start..].to_owned(), what, beside: &[], changed }
}

fn table(path: &str, lines: &[Line<'_>]) -> Markup {
    let path = Html(html! { code { "/" (Text(path)) } }.into_string());
    let (what, changed) = (say!("listing_what"), say!("listing_changed"));
    html! {
        table class="stack listing" {
            caption { (tell!("listing_files_in", path = path)) }
            thead { tr { th scope="col" { (say!("listing_name")) } th scope="col" { (what) } th scope="col" { (changed) } } }
            tbody {
                @for line in lines {
                    tr {
                        th scope="row" {
                            a href=(Text(&line.name)) { (Text(&line.name)) }
                            @for part in line.beside {
                                " "
                                a class="beside" href={ (Text(&line.name)) (part.ending()) }
                                    title={ (Text(&line.name)) (part.ending()) } { (part.ending()) }
                            }
                        }
                        td data-label=(what) { (Text(&line.what)) }
                        td data-label=(changed) {
                            @if let Some(at) = line.changed {
                                (crate::time::Moment::Instant(at, Offset::UTC))
                            }
                        }
                    }
                }
            }
        }
    }
}
