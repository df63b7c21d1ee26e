//! ROLIE feeds, and the documents that list them and their terms (RFC 8322; CSAF 2.0 sections 7.1.15
//! to 7.1.17). Fields stand in the order of their names.

use super::Renderer;
use crate::edition::{
    Issued, IssuedView, Lens, Part, ProviderFile, Term, csaf_label, label_folder,
};
use crate::label::Tlp;
use crate::language::{current, within};
use rayon::prelude::*;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The information type of CSAF documents, as IANA registers it.
const INFORMATION_TYPE: Category = Category {
    scheme: Cow::Borrowed("urn:ietf:params:rolie:category:information-type"),
    term: Cow::Borrowed("csaf"),
};

/// The schema that the documents follow.
const SCHEMA: &str = "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json";

#[derive(Serialize)]
pub(super) struct FeedDocument<'f> {
    feed: Feed<'f>,
}

#[derive(Serialize)]
struct Feed<'f> {
    category: [Category<'f>; 1],
    entry: Vec<Entry<'f>>,
    id: String,
    link: [LinkTo; 2],
    title: String,
    updated: String,
}

#[derive(Serialize, Clone)]
struct Category<'f> {
    scheme: Cow<'f, str>,
    term: Cow<'f, str>,
}

#[derive(Serialize)]
struct LinkTo {
    href: String,
    rel: &'static str,
}

#[derive(Serialize)]
struct Entry<'f> {
    category: Vec<Category<'f>>,
    content: Content,
    format: Format,
    id: &'f str,
    link: Vec<LinkTo>,
    published: String,
    summary: Words,
    title: Cow<'f, str>,
    updated: String,
}

#[derive(Serialize)]
struct Content {
    src: String,
    #[serde(rename = "type")]
    media: &'static str,
}

#[derive(Serialize)]
struct Format {
    schema: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Words {
    content: String,
}

#[derive(Serialize)]
pub(super) struct ServiceDocument {
    service: Service,
}

#[derive(Serialize)]
struct Service {
    workspace: [Workspace; 1],
}

#[derive(Serialize)]
struct Workspace {
    collection: Vec<Collection>,
    title: String,
}

#[derive(Serialize)]
struct Collection {
    categories: Categories<'static>,
    href: String,
    title: String,
}

#[derive(Serialize)]
struct Categories<'f> {
    category: Vec<Category<'f>>,
}

#[derive(Serialize)]
pub(super) struct CategoryDocument<'f> {
    categories: Categories<'f>,
}

impl<'a> Renderer<'_, 'a> {
    /// The feed of a label, newest change first.
    pub(super) fn rolie_feed(&self, tlp: Tlp) -> FeedDocument<'a> {
        let documents = self.documents_of(tlp);
        let narrow = self.d.for_documents();
        let lens = narrow.absolute_lens();
        let language = current();
        let entries = documents.par_iter().filter_map(|issued| {
            within(language, || Some(self.rolie_entry(issued, lens.issued(issued)?, &lens)))
        });
        let link = |rel, file: &ProviderFile| LinkTo { href: self.whole_of(file), rel };
        FeedDocument {
            feed: Feed {
                category: [INFORMATION_TYPE],
                entry: entries.collect(),
                id: self.feed_id(tlp),
                link: [
                    link("self", &ProviderFile::Feed(tlp)),
                    link("service", &ProviderFile::Service),
                ],
                title: self.feed_title(tlp),
                updated: self.last_change(Some(tlp)),
            },
        }
    }

    fn rolie_entry(&self, issued: &Issued, view: IssuedView<'a>, lens: &Lens<'_, 'a>) -> Entry<'a> {
        let href = |part| lens.href(&self.d.issued_address(issued, part));
        let document = href(Part::Json);
        let mut link = vec![
            LinkTo { href: document.clone(), rel: "self" },
            LinkTo { href: href(Part::Sha256), rel: "hash" },
            LinkTo { href: href(Part::Sha512), rel: "hash" },
        ];
        if self.d.sources().signer.is_some() {
            link.push(LinkTo { href: href(Part::Signature), rel: "signature" });
        }
        Entry {
            category: view.terms.into_iter().map(|t| self.category(issued, t)).collect(),
            content: Content { src: document, media: "application/json" },
            format: Format { schema: SCHEMA, version: "2.0" },
            id: view.id,
            link,
            published: issued.released.initial.to_string(),
            summary: Words { content: view.summary },
            title: view.title,
            updated: issued.released.current.to_string(),
        }
    }

    fn category(&self, issued: &Issued, term: Term) -> Category<'static> {
        let document = self.whole_of(&ProviderFile::Category(issued.document.tlp));
        let scheme = format!("{document}#{}", term.scheme);
        Category { scheme: scheme.into(), term: term.term.into() }
    }

    /// The service document, which leads to the feeds.
    pub(super) fn rolie_service(&self) -> ServiceDocument {
        let collection = self.d.csaf_labels().into_iter().map(|tlp| Collection {
            categories: Categories { category: vec![INFORMATION_TYPE] },
            href: self.whole_of(&ProviderFile::Feed(tlp)),
            title: self.feed_title(tlp),
        });
        let collection = collection.collect();
        let title = format!("CSAF documents of {}", self.organization());
        ServiceDocument { service: Service { workspace: [Workspace { collection, title }] } }
    }

    /// The terms of a label's documents.
    pub(super) fn rolie_categories(&self, tlp: Tlp) -> CategoryDocument<'static> {
        let narrow = self.d.for_documents();
        let mut category = Vec::new();
        if let Some(first) = self.documents_of(tlp).first() {
            let documents = self.documents_of(tlp);
            let terms: BTreeSet<Term> =
                documents.iter().flat_map(|i| narrow.terms(i.document.index)).collect();
            category.extend(terms.into_iter().map(|t| self.category(first, t)));
        }
        CategoryDocument { categories: Categories { category } }
    }

    fn organization(&self) -> &'a str {
        let config = self.d.config();
        config.organization.name.as_deref().unwrap_or(&config.title)
    }

    fn feed_title(&self, tlp: Tlp) -> String {
        format!("CSAF feed of {} (TLP:{})", self.organization(), csaf_label(tlp))
    }

    /// An id of the letters that the schema of feeds allows.
    fn feed_id(&self, tlp: Tlp) -> String {
        let mut id = String::new();
        for c in self.organization().chars() {
            if c.is_ascii_alphanumeric() {
                id.push(c.to_ascii_lowercase());
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        format!("{id}csaf-feed-tlp-{}", label_folder(tlp))
    }

    /// The newest change of a document, of a label or of all.
    pub(super) fn last_change(&self, tlp: Option<Tlp>) -> String {
        let documents = self.d.csaf_documents().iter();
        let of_label = documents.filter(|i| tlp.is_none_or(|tlp| i.document.tlp == tlp));
        let newest = of_label.map(|i| i.released.current).max();
        newest.unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
    }
}
