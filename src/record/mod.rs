//! Records: what stands in one file, as types. A file's parse depends on that file alone.

mod acknowledgement;
mod advisory;
mod answer;
mod common;
mod event;
mod improvement;
mod incident;
mod notification;
mod packages;
mod procedure;
mod read;
mod registry;
mod translation;
#[cfg(test)]
mod translation_tests;
mod visit;
pub mod words;

pub use acknowledgement::Standing;
pub use advisory::{
    Action, Advisory, Affected, Credit, Indicator, Question, Remediation, Update, Vulnerability,
    cvss, invalid_cvss,
};
pub use answer::{Answer, answer_of, is_finding};
pub use common::{Name, RecordRef, SourceLink, is_web_url, unresolved, with_article};
pub use event::{Event, Progress, Reporter};
pub use improvement::{FindingRef, Improvement};
pub use incident::{
    Actor, Evidence, Finding, Impact, Incident, Notification, Party, Process, Response, TimelineRow,
};
pub use procedure::{Page, Procedure, Review, ReviewItem, Revision};
pub use read::{Parsed, parse, parse_in};
pub use registry::{Details, Product, RegisteredParty, Registry, Service, Team, read_registry};
pub use translation::{RecordFile, Translation, is_record, record_file, record_files};
pub use visit::{labels, prose};

use crate::diagnostic::{FileId, Span};
use crate::identifier::{LanguageTag, RecordId};
use crate::label::{Clearance, Marked, Sharing};
use crate::markdown::{Body, Prose};

/// One record: an id that others refer to, and a content that only a clearance opens.
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Where the id is written.
    pub span: Span,
    /// The file that it stands in.
    pub file: FileId,
    /// The incident that it stands in, for an improvement inside one.
    pub home: Option<RecordId>,
    /// Boxed, for records are sorted and moved while the graph is built.
    content: Box<Marked<Content>>,
    /// The same in other languages, in the order of their tags.
    pub translations: Vec<Translation>,
}

/// What a record holds.
pub struct Content {
    /// Title, plain text.
    pub title: Box<str>,
    /// Whether the title is in the record's language where a translation shows it.
    pub title_foreign: bool,
    /// Tags.
    pub tags: Vec<Box<str>>,
    /// Related records.
    pub related: Vec<RecordRef>,
    /// Sources outside the site.
    pub references: Vec<SourceLink>,
    /// One line shown at the top of its page.
    pub notice: Option<Prose>,
    /// Free values that templates may read.
    pub extra: serde_json::Value,
    /// The Markdown body. An event's carries the label of its kind of field.
    pub body: Body,
    /// The least label of the body.
    pub body_sharing: Sharing,
    /// The fields of its kind.
    pub fields: KindFields,
}

/// The fields of one kind.
pub enum KindFields {
    /// An incident.
    Incident(Box<Incident>),
    /// An advisory.
    Advisory(Box<Advisory>),
    /// A security event.
    Event(Box<Event>),
    /// An improvement.
    Improvement(Box<Improvement>),
    /// A procedure.
    Procedure(Box<Procedure>),
    /// A review.
    Review(Box<Review>),
    /// A free page.
    Page(Box<Page>),
}

impl Record {
    /// The content, if the clearance allows it.
    pub fn open(&self, clearance: &Clearance) -> Option<&Content> {
        self.content.open(clearance)
    }

    /// The translation into a language.
    pub fn translation(&self, language: &LanguageTag) -> Option<&Translation> {
        self.translations.iter().find(|t| t.language == *language)
    }

    /// Label and publishing state.
    pub fn sharing(&self) -> Sharing {
        self.content.sharing()
    }
}

macro_rules! open_kind {
    ($(#[$doc:meta] $name:ident: $variant:ident($type:ty);)+) => {
        impl Content {
            $(#[$doc]
            pub fn $name(&self) -> Option<&$type> {
                match &self.fields {
                    KindFields::$variant(fields) => Some(fields),
                    _ => None,
                }
            })+
        }
    };
}

open_kind!(
    /// The fields of an incident.
    incident: Incident(Incident);
    /// The fields of an advisory.
    advisory: Advisory(Advisory);
    /// The fields of a security event.
    event: Event(Event);
    /// The fields of an improvement.
    improvement: Improvement(Improvement);
    /// The fields of a procedure.
    procedure: Procedure(Procedure);
    /// The fields of a review.
    review: Review(Review);
    /// The fields of a free page.
    page: Page(Page);
);
