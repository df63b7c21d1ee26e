//! What a document says of itself: who publishes it, for whom, its versions, where it stands.

use super::About;
use super::model::{
    Acknowledgment, Contact, Distribution, Engine, Generator, Head, Note, Publisher, Reference,
    Revision, Severity, TlpLabel, Tracking,
};
use super::words::{line, prose, time, uri};
use crate::address::Address;
use crate::config::{Organization, PublisherCategory};
use crate::edition::{CreditView, Disclosure, Document, Lens, Row, Surroundings, VexStatus, What};
use crate::fields::Word;
use crate::label::Tlp;
use crate::language::say;
use crate::time::{Moment, Precision};
use jiff::SignedDuration;

/// What documents of all categories share.
pub(super) struct Frame<'d> {
    pub(super) csaf_2_1: bool,
    /// Name of the publisher.
    pub(super) publisher: &'d str,
    organization: &'d Organization,
    /// Where pages stand, for a publisher without a namespace.
    base_url: &'d str,
    lang: &'d str,
    tlp: Tlp,
    /// The document's own address.
    url: String,
    /// The page of the record.
    page: String,
    /// When it came out, where the record itself does not say so.
    pub(super) first: Moment,
    /// When it was last changed.
    pub(super) last: Option<Moment>,
}

impl<'d> Frame<'d> {
    pub(super) fn new(d: &'d Disclosure<'_>, document: Document) -> Option<Self> {
        let config = d.config();
        let lens: Lens<'_, '_> = d.absolute_lens();
        let index = document.index;
        Some(Self {
            csaf_2_1: d.csaf_2_1(),
            publisher: config.organization.name.as_deref().unwrap_or(&config.title),
            organization: &config.organization,
            base_url: &d.edition().base_url,
            lang: &config.language,
            tlp: document.tlp,
            url: lens.href(&d.csaf_address(&document)),
            page: lens.href(&Address::Record(d.id(index).clone())),
            first: d.first_release(index)?,
            last: d.updated(index),
        })
    }

    /// The schema that a document of CSAF 2.1 names.
    pub(super) fn schema(&self) -> Option<&'static str> {
        const SCHEMA: &str = "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json";
        self.csaf_2_1.then_some(SCHEMA)
    }

    /// The head of an advisory's document.
    pub(super) fn advisory<'v>(
        &self,
        about: &About<'v>,
        category: &'static str,
        notes: Vec<Note<'v>>,
    ) -> Head<'v>
    where
        'd: 'v,
    {
        let view = about.view;
        let title = line(view.title);
        let withdrawn = view.withdrawn.is_some();
        let title = if withdrawn {
            say!("document_withdrawn_title", title = &*title).into()
        } else {
            title
        };
        let open = view.affected.iter().any(|a| a.status == Some(VexStatus::UnderInvestigation));
        let mut aliases: Vec<&str> = Vec::new();
        for alias in view.aliases.0.iter().map(|a| a.text.as_str()) {
            if !aliases.contains(&alias) {
                aliases.push(alias);
            }
        }
        let mut history = self.history(about);
        // CSAF 2.1 wants to see the version that was taken back, too (test 6.1.27.16).
        if withdrawn && history.len() < 2 {
            history.extend(history.last().map(again));
        }
        let mut references = self.references(say!("document_page_of_advisory"));
        references.extend(rows(&view.incidents));
        references.extend(sources(about.around));
        Head {
            acknowledgments: view.credits.iter().filter_map(acknowledgment).collect(),
            aggregate_severity: view.severity.map(|s| Severity { text: s.shown() }),
            category,
            csaf_version: self.version(),
            distribution: self.distribution(),
            lang: self.lang,
            notes,
            publisher: self.publisher(),
            references,
            title,
            tracking: tracking(view.id, aliases, history, !withdrawn && open),
        }
    }

    /// The head of the document of a record that has no versions of its own.
    pub(super) fn record<'v>(
        &self,
        id: &'v str,
        title: &'v str,
        notes: Vec<Note<'v>>,
        open: bool,
    ) -> Head<'v>
    where
        'd: 'v,
    {
        let first = self.first.earliest();
        let second = first.checked_add(SignedDuration::from_secs(1)).unwrap_or(first);
        let mut history = vec![Revision {
            date: time(first),
            legacy_version: None,
            number: "1".into(),
            summary: say!("document_on_record").into(),
        }];
        if let Some(last) = self.last.filter(|last| *last > self.first) {
            let coarse = last.precision() > Precision::Instant;
            history.push(Revision {
                date: time(last.earliest().max(if coarse { second } else { first })),
                legacy_version: None,
                number: "2".into(),
                summary: say!("document_last_entry").into(),
            });
        }
        Head {
            acknowledgments: Vec::new(),
            aggregate_severity: None,
            category: "csaf_security_incident_response",
            csaf_version: self.version(),
            distribution: self.distribution(),
            lang: self.lang,
            notes,
            publisher: self.publisher(),
            references: self.references(say!("document_page_of_incident")),
            title: line(title),
            tracking: tracking(id, Vec::new(), history, open),
        }
    }

    /// Whose names the publisher's are.
    pub(super) fn namespace(&self) -> &'d str {
        self.organization.namespace.as_deref().unwrap_or(self.base_url)
    }

    fn version(&self) -> &'static str {
        if self.csaf_2_1 { "2.1" } else { "2.0" }
    }

    /// The label. CSAF 2.0 calls CLEAR by its older name, WHITE.
    fn distribution(&self) -> Distribution {
        let (label, text) = match self.tlp {
            Tlp::Clear if self.csaf_2_1 => ("CLEAR", "TLP:CLEAR: may be shared without limit."),
            Tlp::Clear => ("WHITE", "TLP:CLEAR (WHITE in CSAF 2.0): may be shared without limit."),
            Tlp::Green => ("GREEN", "TLP:GREEN: for your community, not for public channels."),
            // Nothing above AMBER has a document.
            Tlp::Amber | Tlp::AmberStrict | Tlp::Red => (
                "AMBER",
                "TLP:AMBER: for your organisation and its clients, on a need-to-know basis.",
            ),
        };
        let url = if self.csaf_2_1 {
            "https://www.first.org/tlp/"
        } else {
            "https://www.first.org/tlp/v1/"
        };
        Distribution { text, tlp: TlpLabel { label, url } }
    }

    fn publisher<'v>(&self) -> Publisher<'v>
    where
        'd: 'v,
    {
        let contact = self.organization.contact.as_deref();
        let mail = contact
            .and_then(|c| c.strip_prefix("mailto:"))
            .map(|m| m.split('?').next().unwrap_or_default());
        let details = mail.or(contact);
        let is_mail = mail.is_some();
        Publisher {
            category: self.organization.category.map_or("vendor", category_name),
            contact: details
                .filter(|_| self.csaf_2_1)
                .map(|c| Contact { email: is_mail.then_some(c), url: (!is_mail).then_some(c) }),
            contact_details: details.filter(|_| !self.csaf_2_1),
            name: line(self.publisher),
            namespace: self.namespace(),
        }
    }

    /// The document's own address and its page, which is the external reference that profiles ask for.
    fn references<'v>(&self, page: &'static str) -> Vec<Reference<'v>> {
        vec![
            Reference {
                category: "self",
                summary: say!("document_address").into(),
                url: self.url.clone().into(),
            },
            Reference { category: "external", summary: page.into(), url: self.page.clone().into() },
        ]
    }

    fn history<'v>(&self, about: &About<'v>) -> Vec<Revision<'v>> {
        let revisions = about.view.revisions(self.first).into_iter();
        revisions
            .map(|revision| {
                let summary = match revision.what {
                    What::Release => say!("document_release").into(),
                    What::Withdrawal => say!("entry_withdrawn").into(),
                    What::Update(html) => prose(html).into(),
                };
                Revision {
                    date: time(revision.at),
                    legacy_version: revision.legacy,
                    number: revision.number.into(),
                    summary,
                }
            })
            .collect()
    }
}

/// The withdrawal of an advisory whose only version tells of it.
fn again<'v>(last: &Revision<'v>) -> Revision<'v> {
    let (major, rest) =
        last.number.split_once('.').map_or((&*last.number, ""), |(m, _)| (m, ".0.0"));
    let next = major.parse::<u64>().unwrap_or(1).saturating_add(1);
    Revision {
        date: last.date.clone(),
        legacy_version: None,
        number: format!("{next}{rest}").into(),
        summary: say!("entry_withdrawn").into(),
    }
}

/// The name of a category of publishers, by the table that casebook.toml is read with.
fn category_name(category: PublisherCategory) -> &'static str {
    let words = PublisherCategory::WORDS.iter();
    words.into_iter().find(|(_, c)| *c == category).map_or("other", |(name, _)| name)
}

/// Records as references.
pub(super) fn rows<'v>(rows: &[Row<'_>]) -> Vec<Reference<'v>> {
    let reference = |row: &Row<'_>| Reference {
        category: "external",
        summary: format!("{}: {}", row.id, line(row.title)).into(),
        url: row.href.clone().into(),
    };
    rows.iter().map(reference).collect()
}

/// Sources outside the site.
pub(super) fn sources<'v>(around: &'v Surroundings<'_>) -> Vec<Reference<'v>> {
    let source = |link: &'v crate::edition::Link| {
        let href = link.href.as_deref()?;
        let summary = if link.text.trim().is_empty() { href } else { &link.text };
        Some(Reference { category: "external", summary: line(summary), url: uri(href) })
    };
    around.references.iter().filter_map(source).collect()
}

fn tracking<'v>(
    id: &'v str,
    aliases: Vec<&'v str>,
    history: Vec<Revision<'v>>,
    open: bool,
) -> Tracking<'v> {
    let date = |r: Option<&Revision<'_>>| r.map(|r| r.date.clone()).unwrap_or_default();
    Tracking {
        aliases,
        current_release_date: date(history.last()),
        generator: Generator {
            engine: Engine { name: "Casebook", version: env!("CARGO_PKG_VERSION") },
        },
        id,
        initial_release_date: date(history.first()),
        status: if open { "interim" } else { "final" },
        version: history.last().map_or("1".into(), |r| r.number.clone()),
        revision_history: history,
    }
}

fn acknowledgment<'v>(credit: &'v CreditView<'_>) -> Option<Acknowledgment<'v>> {
    let found = Acknowledgment {
        names: credit.names.iter().map(|n| line(n)).filter(|n| !n.is_empty()).collect(),
        organization: credit.organization.map(line).filter(|o| !o.is_empty()),
        summary: credit.what_html.as_ref().map(|html| prose(html)).filter(|s| !s.is_empty()),
        urls: credit.url.map(uri).into_iter().collect(),
    };
    let empty = found.names.is_empty()
        && found.organization.is_none()
        && found.summary.is_none()
        && found.urls.is_empty();
    (!empty).then_some(found)
}
