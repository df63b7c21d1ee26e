//! Copies of an advisory that leave the site: plain text, and a mail that is ready to send.
//!
//! Both are made from the disclosed view alone, through a lens whose links are absolute: nothing
//! that the edition withholds can get in. Neither looks at the clock, so the same content gives the
//! same bytes on every day: "a date that has passed" stands on the page, not here.

mod mail;
mod page;
mod prose;
mod text;

use super::Renderer;
use crate::address::Address;
use crate::config::Organization;
use crate::edition::{AdvisoryView, Disclosure, Flag, RecordIndex, Surroundings};
use crate::html::{escape, plain_text};
use crate::label::Tlp;

/// The form of a copy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// UTF-8 text, wrapped at 72 columns, with a line feed at the end of each line.
    Text,
    /// A message (RFC 5322) with that text and a page of HTML, in ASCII with CRLF.
    Mail,
}

impl Renderer<'_, '_> {
    /// A copy of an advisory, for mailing lists and archives. `None` for every other kind of
    /// record, and for an advisory that this edition may not know.
    pub fn copy_as(&self, index: RecordIndex, form: Form) -> Option<String> {
        let sheet = Sheet::of(self.d, index)?;
        match form {
            Form::Text => Some(text::text(&sheet)),
            Form::Mail => mail::mail(&sheet),
        }
    }
}

/// What copies show of an advisory.
struct Sheet<'a> {
    view: AdvisoryView<'a>,
    around: Surroundings<'a>,
    /// The label of the page, of which a copy shows no more.
    tlp: Tlp,
    flag: Option<Flag>,
    /// The page's whole address.
    url: String,
    /// Name of the site.
    site: &'a str,
    language: &'a str,
    organization: &'a Organization,
    edition: &'a str,
    /// The edition's base URL.
    base_url: &'a str,
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
            url: lens.href(&Address::Record(d.id(index).clone())),
            site: &config.title,
            language: &config.language,
            organization: &config.organization,
            edition: &d.edition().name,
            base_url: &d.edition().base_url,
        })
    }

    /// The id and the title on one line; a withdrawn advisory says so.
    fn heading(&self) -> String {
        let flag = self.flag.map_or(String::new(), |f| format!(" ({})", f.shown().to_lowercase()));
        format!("{}: {}{flag}", self.view.id, one_line(self.view.title))
    }

    /// What a flag means for readers, in the words of the page.
    fn warning(&self) -> Option<&'static str> {
        self.flag.map(|flag| match flag {
            Flag::Withdrawn => {
                "This record was taken back. It stays at its address so that links to it still \
                 lead here."
            }
            Flag::Embargoed => {
                "Not yet for everybody. Share nothing of it before the embargo ends."
            }
            Flag::Draft => "Not yet published. It may still change.",
        })
    }

    /// Whether customers must act, and by when.
    fn action(&self) -> Option<String> {
        let by = self.view.action_by.map_or(String::new(), |by| format!(" by {by}"));
        self.view.action_required.map(|required| {
            if required { format!("ACTION REQUIRED{by}") } else { "No action required".to_owned() }
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
        let summary = body.summary_html.as_ref().map(|_| "Summary".to_owned());
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
            ("Published", view.published.map(|at| at.to_string())),
            ("Updated", view.updated.map(|at| at.to_string())),
            ("Severity", view.severity.map(|s| s.shown().to_owned())),
            ("Exploited", view.exploited.map(|e| e.shown().to_owned())),
            ("CVE", listed(&view.cve)),
            ("Weakness", listed(&view.cwe)),
            ("Also known as", listed(&view.aliases)),
            ("Services", listed(&view.services)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
    }
}

/// The status of a product in the words of the page: what has a fix is affected below it.
fn status(affected: &crate::edition::AffectedView<'_>) -> Option<&'static str> {
    let status = affected.status?;
    let mended = status.as_str() == "fixed" && affected.versions.is_some();
    if mended && !affected.fixed.is_empty() {
        return Some("Affected, fix available");
    }
    Some(status.shown())
}

/// The address of a `mailto:` URL, without what should be filled in.
fn mailbox(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

/// Text of a record on one line, as pages show it: bidi controls go, other controls become U+FFFD.
fn one_line(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    let text = plain_text(&html);
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Text without control characters: those of C1, which HTML may hold, can steer a terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}
