//! Copies of an advisory that leave the site: a mail that is ready to send, plain text, a message for
//! a chat, a text for a status page.
//!
//! All are made from the disclosed view alone, through a lens whose links are absolute: nothing
//! that the edition withholds can get in. None looks at the clock, so the same content gives the
//! same bytes on every day: "a date that has passed" stands on the page, not here.

mod brief;
mod chat;
mod mail;
mod page;
mod products;
pub(in crate::render) mod prose;
mod status;
mod text;

use super::{Renderer, Scratch};
use crate::address::Address;
use crate::config::Organization;
use crate::diagnostic::Diagnostic;
use crate::edition::{AdvisoryView, Disclosure, Flag, Form, RecordIndex, Surroundings};
use crate::html::{Html, on_one_line};
use crate::label::Tlp;
use crate::language::say;
use crate::time::Moment;
use std::borrow::Cow;
use std::cell::OnceCell;

impl<'a> Renderer<'_, 'a> {
    /// A copy of an advisory, for mailing lists and archives. `None` for every other kind of
    /// record, and for an advisory that this edition may not know.
    pub fn copy_as(&self, index: RecordIndex, form: Form) -> Option<String> {
        Sheet::of(self.d, index)?.copy_as(form)
    }

    /// Writes a copy of an advisory. The copies of one advisory come one after the other, so what
    /// they show is worked out once.
    pub(super) fn letter(
        &self,
        index: RecordIndex,
        form: Form,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let Scratch { buffer, sheet: kept, .. } = scratch;
        if kept.as_ref().is_none_or(|(of, _)| *of != index) {
            *kept = Sheet::of(self.d, index).map(|sheet| (index, Box::new(sheet)));
        }
        let copy = kept.as_ref().and_then(|(_, sheet)| sheet.copy_as(form));
        buffer.extend_from_slice(copy.ok_or_else(|| self.lost(index))?.as_bytes());
        Ok(())
    }
}

/// The sheet of the last advisory that was copied.
pub(super) type KeptSheet<'a> = Option<(RecordIndex, Box<Sheet<'a>>)>;

/// What copies show of an advisory.
pub(super) struct Sheet<'a> {
    view: AdvisoryView<'a>,
    around: Surroundings<'a>,
    /// The label of the page, of which a copy shows no more.
    tlp: Tlp,
    flag: Option<Flag>,
    /// When its embargo ends.
    embargo_until: Option<Moment>,
    /// The page's whole address.
    url: String,
    /// Name of the site.
    site: &'a str,
    language: &'a str,
    organization: &'a Organization,
    edition: &'a str,
    /// The edition's base URL.
    base_url: &'a str,
    /// The advisory as text, which the mail holds too.
    text: OnceCell<String>,
}

impl<'a> Sheet<'a> {
    fn of(d: &Disclosure<'a>, index: RecordIndex) -> Option<Self> {
        let lens = d.absolute_lens();
        let (view, around) = lens.advisory(index)?;
        let config = d.config();
        Some(Self {
            view,
            around,
            tlp: d.page_tlp(index),
            flag: d.flag(index),
            embargo_until: d.embargo_until(index),
            url: lens.href(&Address::Record(d.id(index).clone())),
            site: &config.title,
            language: &config.language,
            organization: &config.organization,
            edition: &d.edition().name,
            base_url: &d.edition().base_url,
            text: OnceCell::new(),
        })
    }

    fn copy_as(&self, form: Form) -> Option<String> {
        match form {
            Form::Mail => mail::mail(self),
            Form::Text => Some(self.text().to_owned()),
            Form::Chat => Some(chat::chat(self)),
            Form::Status => Some(status::status(self)),
        }
    }

    fn text(&self) -> &str {
        self.text.get_or_init(|| text::text(self))
    }

    /// The id and the title on one line; a withdrawn advisory says so.
    fn heading(&self) -> String {
        format!("{}: {}{}", self.view.id, one_line(self.view.title), self.marked())
    }

    /// ` (withdrawn)` and the like, for what is not plainly published.
    fn marked(&self) -> String {
        let words = self.flag.map(|flag| match flag {
            Flag::Withdrawn => say!("copy_marked_withdrawn"),
            Flag::Embargoed => say!("copy_marked_embargoed"),
            Flag::Draft => say!("copy_marked_draft"),
        });
        words.map_or(String::new(), |words| [" ", words].concat())
    }

    /// What a flag means for readers, in the words of the page.
    fn warning(&self) -> Option<String> {
        self.flag.map(|flag| match (flag, self.view.withdrawn, self.embargo_until) {
            (Flag::Withdrawn, Some(at), _) => say!("copy_withdrawn_on", at = at.to_string()),
            (Flag::Withdrawn, None, _) => say!("copy_withdrawn").to_owned(),
            (Flag::Embargoed, _, Some(at)) => say!("record_embargoed_until", at = at.to_string()),
            (Flag::Embargoed, _, None) => say!("record_embargoed").to_owned(),
            (Flag::Draft, ..) => say!("copy_draft").to_owned(),
        })
    }

    /// Why a withdrawn advisory was taken back.
    fn because(&self) -> Option<&Html> {
        self.view.history.withdrawn_because_html.as_ref()
    }

    /// Whether customers must act, and by when.
    fn action(&self) -> Option<String> {
        self.view.action_required.map(|required| match self.view.action_by {
            Some(by) if required => say!("copy_action_required_by", at = by.to_string()),
            None if required => say!("copy_action_required").to_owned(),
            _ => say!("advisory_no_action_required").to_owned(),
        })
    }

    /// Who publishes: the organisation, or else the site.
    fn publisher(&self) -> String {
        one_line(self.organization.name.as_deref().unwrap_or(self.site))
    }

    /// How to reach them: a mail address without `mailto:`, or a URL.
    fn contact(&self) -> Option<&'a str> {
        let contact = self.organization.contact.as_deref()?;
        Some(contact.strip_prefix("mailto:").map_or(contact, mailbox))
    }

    /// What stands on the page alone: the titles of its sections.
    fn more(&self) -> Vec<String> {
        let body = &self.view.body;
        let summary = body.summary_html.as_ref().map(|_| say!("record_summary").to_owned());
        summary.into_iter().chain(body.sections.iter().map(|s| one_line(&s.title))).collect()
    }

    /// Facts in one line each: a name and a value.
    fn facts(&self) -> Vec<(String, String)> {
        let view = &self.view;
        let listed = |links: &crate::edition::Links| {
            let texts: Vec<String> = links.0.iter().map(|l| one_line(&l.text)).collect();
            (!texts.is_empty()).then(|| texts.join(", "))
        };
        [
            (say!("advisory_published"), view.published.map(|at| at.to_string())),
            (say!("copy_updated"), view.updated.map(|at| at_version(at, view.history.version))),
            (say!("common_severity"), view.severity.map(|s| s.shown().to_owned())),
            (say!("advisory_exploited"), view.exploited.map(|e| e.shown().to_owned())),
            ("CVE", listed(&view.cve)),
            (say!("advisory_weakness"), listed(&view.cwe)),
            (say!("advisory_aliases"), listed(&view.aliases)),
            (say!("common_services"), listed(&view.services)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
    }
}

/// When something changed, with the version that it made.
fn at_version(at: Moment, version: Option<&str>) -> String {
    let at = at.to_string();
    match version {
        Some(version) => say!("copy_at_version", at = at, version = one_line(version)),
        None => at,
    }
}

/// The address of a `mailto:` URL, without what should be filled in.
fn mailbox(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

/// Text of a record on one line.
fn one_line(text: &str) -> String {
    on_one_line(text).into_owned()
}

/// Text without control characters: those of C1, which HTML may hold, can steer a terminal.
fn visible(text: &str) -> Cow<'_, str> {
    // In UTF-8 those of C1 begin with C2.
    let suspicious = |b: u8| b < b' ' || b == 0x7F || b == 0xC2;
    if !text.bytes().any(suspicious) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}
