//! What the head of every HTML page says: title, address, label, breadcrumb, structured data.

use super::html::numbered;
use crate::address::Address;
use crate::config::Beside;
use crate::edition::{
    Disclosure, Export, FeedFormat, FeedOf, Flag, Form, LanguageLink, Lens, Link, RecordIndex,
    VulnerabilityFile, list_title,
};
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::{current, say};
use crate::time::Moment;
use serde::Serialize;

/// The head of a page.
#[derive(Serialize, Debug)]
pub(super) struct Head {
    /// Title.
    pub title: String,
    /// The heading, where it differs from the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// One or two sentences.
    pub description: String,
    /// The tag of the messages that it is written with, which may be those of a wider language.
    pub words: &'static str,
    /// The path below the edition's root.
    pub path: String,
    /// The whole address.
    #[serde(skip)]
    pub canonical: String,
    /// The language of the page.
    pub language: String,
    /// The direction of its script, as HTML says it.
    pub direction: &'static str,
    /// The languages in which it can be read, its own among them; none where that is the only one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageLink>,
    /// The language of the records, where the page is in another one and leaves parts as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_in: Option<String>,
    /// The language of the title, where it is left as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_in: Option<String>,
    /// From the page to the edition's root.
    pub root: String,
    /// From the page to the start page.
    pub home: String,
    /// The place of the navigation that it belongs to.
    pub key: &'static str,
    /// Name of the template.
    pub kind: &'static str,
    /// The highest label of what it shows.
    pub tlp: Tlp,
    /// Draft, embargoed, withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<Flag>,
    /// The pages above it.
    pub breadcrumbs: Vec<Link>,
    /// What the page itself is called below them.
    pub crumb: String,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Whether the address is to be told to nobody: no canonical link, no feed, no referrer.
    #[serde(skip)]
    pub private: bool,
    /// OpenGraph type.
    #[serde(skip)]
    pub og_type: &'static str,
    /// When it was published.
    #[serde(skip)]
    pub published: Option<Moment>,
    /// The last time that shows in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    /// The record as data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_href: Option<String>,
    /// The page as files for other programs.
    pub alternates: Vec<Alternate>,
    /// The record as copies to send.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<Alternate>,
    /// When the record was taken back, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Moment>,
    /// Why, in the record's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because_html: Option<Html>,
    /// When its embargo ends, while it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embargo_until: Option<Moment>,
    /// The feed of the whole site, where it has feeds.
    #[serde(skip)]
    pub feed_href: Option<String>,
    /// The feeds of what the page shows.
    pub feeds: Vec<FeedLink>,
    /// What the head of the HTML says of the page, for machines: see `meta`.
    pub(super) meta_html: Html,
    /// The day of the site's clock, on pages that depend on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
}

/// What a page shows, or a part of it, as a file for other programs.
#[derive(Serialize, Debug)]
pub(super) struct Alternate {
    /// Its address as seen from the page.
    pub href: String,
    /// Its media type.
    pub media: &'static str,
    /// What it is.
    pub text: &'static str,
    /// The name of a form of copy; empty for other files.
    pub name: &'static str,
}

/// A feed of what a page shows.
#[derive(Serialize, Debug)]
pub(super) struct FeedLink {
    /// Its address as seen from the page.
    pub href: String,
    /// Its media type.
    pub media: &'static str,
    /// The format, as readers call it.
    pub text: &'static str,
    /// What it is called where it is subscribed to.
    pub title: String,
}

impl Head {
    /// Names the feeds of what the page shows, where there are any.
    pub(super) fn follow(&mut self, d: &Disclosure<'_>, lens: &Lens<'_, '_>, of: &FeedOf) {
        if !d.has_feed(of) {
            return;
        }
        let title = lens.feed_title(of);
        self.feeds.extend(FeedFormat::ALL.map(|format| FeedLink {
            href: lens.href(&of.address(format)),
            media: format.media(),
            text: format.called(),
            title: title.clone(),
        }));
    }

    /// Names a file for other programs that holds what the page shows.
    pub(super) fn offer(&mut self, lens: &Lens<'_, '_>, file: &Address, export: &Export) {
        let (media, text) = (export.media(), export.called());
        self.alternates.push(Alternate { href: lens.href(file), media, text, name: "" });
    }

    /// Names the copies of an advisory.
    pub(super) fn offer_copies(
        &mut self,
        d: &Disclosure<'_>,
        lens: &Lens<'_, '_>,
        index: RecordIndex,
    ) {
        if !d.has_letters() {
            return;
        }
        let copy = |form: Form| {
            let (href, media) = (lens.href(&d.letter(index, form)), form.media());
            Alternate { href, media, text: form.called(), name: form.as_str() }
        };
        self.copies = Form::ALL.map(copy).into();
    }

    /// Names a file for scanners that holds what the page shows.
    pub(super) fn offer_scan(
        &mut self,
        lens: &Lens<'_, '_>,
        file: &Address,
        what: &VulnerabilityFile,
    ) {
        let (media, text) = (what.media(), what.called());
        self.alternates.push(Alternate { href: lens.href(file), media, text, name: "" });
    }

    /// The head of a page that is no record's.
    pub(super) fn new(
        d: &Disclosure<'_>,
        lens: &Lens<'_, '_>,
        address: &Address,
        kind: &'static str,
        title: &str,
    ) -> Self {
        let path = address.path();
        let (language, direction) = lens.language();
        Self {
            language: language.to_owned(),
            direction,
            languages: Vec::new(),
            left_in: None,
            title_in: None,
            title: title.to_owned(),
            heading: None,
            words: &current().tag,
            description: d.config().description.clone().unwrap_or_else(|| title.to_owned()),
            canonical: format!("{}/{path}", d.edition().base_url),
            path,
            root: lens.prefix().to_owned(),
            home: lens.href(&Address::Home),
            key: "",
            kind,
            tlp: d.tlp(),
            flag: None,
            breadcrumbs: Vec::new(),
            crumb: title.to_owned(),
            noindex: d.tlp() > Tlp::Clear,
            private: false,
            og_type: "website",
            published: None,
            updated: None,
            json_href: None,
            alternates: Vec::new(),
            copies: Vec::new(),
            withdrawn: None,
            because_html: None,
            embargo_until: None,
            feed_href: d
                .config()
                .publishes(Beside::Feeds)
                .then(|| lens.href(&FeedOf::All.address(FeedFormat::Atom))),
            feeds: Vec::new(),
            meta_html: Html::default(),
            as_of: None,
        }
    }

    /// Sets the label of what the page shows.
    #[must_use]
    pub(super) fn labelled(mut self, tlp: Tlp) -> Self {
        self.tlp = tlp;
        self
    }

    /// Says as of which day the page holds.
    #[must_use]
    pub(super) fn dated(mut self, d: &Disclosure<'_>) -> Self {
        self.as_of = Some(Moment::Day(d.today()));
        self
    }

    /// Puts it below a list.
    #[must_use]
    pub(super) fn below(mut self, lens: &Lens<'_, '_>, address: &Address, text: &str) -> Self {
        self.breadcrumbs.push(Link { href: Some(lens.href(address)), text: text.to_owned() });
        self
    }

    /// Gives the page a shorter name below those above it.
    #[must_use]
    pub(super) fn called(mut self, crumb: String) -> Self {
        self.crumb = crumb;
        self
    }

    /// A later page of a list says its number, and stands below the first.
    #[must_use]
    pub(super) fn numbered(
        mut self,
        lens: &Lens<'_, '_>,
        list: &Address,
        text: &str,
        number: u32,
    ) -> Self {
        if number > 1 {
            self.title = numbered(&self.title, number);
            self = self.below(lens, list, text);
            self.crumb = format!("Page {number}");
        }
        self
    }

    /// The head of a record's page.
    pub(super) fn of_record(
        d: &Disclosure<'_>,
        lens: &Lens<'_, '_>,
        index: RecordIndex,
        kind: &'static str,
        title: &str,
        description: String,
    ) -> Self {
        let id = d.id(index);
        let address = Address::Record(id.clone());
        let here = lens.address_of(index);
        let mut head = Self::new(d, lens, &here, kind, title).labelled(lens.page_tlp(index));
        head.languages = lens.languages(index);
        let own = d.own_language().0;
        head.left_in = lens.leaves_parts(index).then(|| own.to_owned());
        head.title_in = lens.leaves_title(index).then(|| own.to_owned());
        head.description = description;
        head.key = id.kind().folder();
        head.og_type = "article";
        head.updated = d.updated(index);
        head.flag = d.flag(index);
        head.withdrawn = d.withdrawn(index);
        head.embargo_until = d.embargo_until(index);
        if id.kind() != Kind::Page {
            head.title = format!("{id}: {title}");
            head.heading = Some(title.to_owned());
            head = head.below(lens, &Address::List(id.kind()), list_title(id.kind()));
            if let Some(year) = d.year_of(index) {
                head = head.below(lens, &Address::Year(year), &year.to_string());
            }
            head.crumb = id.to_string();
        }
        if head.flag == Some(Flag::Withdrawn) {
            // The heading stays: the notice below it says more.
            head.heading.get_or_insert_with(|| title.to_owned());
            head.title = say!("title_withdrawn", title = &head.title);
        }
        if matches!(id.kind(), Kind::Incident | Kind::Advisory) {
            let data = Address::Attachment(Box::new(address), "index.json".into());
            head.json_href = Some(lens.href(&data));
        }
        head
    }
}
