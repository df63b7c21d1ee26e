//! The lens of one page: links and prose as this audience sees them, with addresses as seen from
//! where the page stands.

use super::{Disclosure, Link, RecordIndex};
use crate::address::{Address, Grouping, Overview, percent_encode};
use crate::graph::has_anchor;
use crate::html::Html;
use crate::identifier::{Kind, LanguageTag, RecordId};
use crate::markdown::{Prose, Resolve, Resolved, Target};
use std::borrow::Cow;

/// A disclosure seen from one page.
#[derive(Clone)]
pub struct Lens<'d, 'a> {
    /// What the audience may know.
    pub(super) d: &'d Disclosure<'a>,
    /// From the page to the edition's root: `../../`, or an absolute URL.
    pub(super) prefix: String,
    /// The record whose text is shown, for links within it.
    pub(super) here: Option<RecordIndex>,
    /// The language of the page, where it is a translation: what is translated into it is shown in
    /// it.
    pub(super) language: Option<&'a LanguageTag>,
}

impl<'a> Disclosure<'a> {
    /// The lens of the page at an address.
    pub fn lens(&self, address: &Address) -> Lens<'_, 'a> {
        Lens { d: self, prefix: address.root(), here: None, language: None }
    }

    /// A lens whose links are absolute: for feeds and files that leave the site.
    pub fn absolute_lens(&self) -> Lens<'_, 'a> {
        Lens { d: self, prefix: format!("{}/", self.edition.base_url), here: None, language: None }
    }

    /// A lens whose links begin with the path of the base URL: for a page that is served at any
    /// address, such as the one for what is not found.
    pub fn rooted_lens(&self) -> Lens<'_, 'a> {
        let after_scheme = self.edition.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let path = after_scheme.find('/').map_or("", |i| &after_scheme[i..]);
        Lens { d: self, prefix: format!("{path}/"), here: None, language: None }
    }
}

impl<'a> Lens<'_, 'a> {
    /// The same lens, for the text of one record.
    #[must_use]
    pub fn on(&self, here: RecordIndex) -> Self {
        Self { here: Some(here), ..self.clone() }
    }

    /// From the page to the edition's root.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The way from the page to an address.
    pub fn href(&self, address: &Address) -> String {
        let path = address.path();
        if path.is_empty() && self.prefix.is_empty() {
            return "./".to_owned();
        }
        let mut href = String::with_capacity(self.prefix.len() + path.len());
        href.push_str(&self.prefix);
        percent_encode(&path, &mut href);
        href
    }

    /// The way from the page to a record's page, in the language of this one if it is there.
    pub(super) fn record_href(&self, index: RecordIndex) -> String {
        let id = self.d.id(index);
        if let Some(language) = self.language.filter(|_| self.translated(index).is_some()) {
            return self.href(&Address::Translation(id.clone(), language.clone()));
        }
        if id.kind() == Kind::Page {
            return self.href(&Address::Record(id.clone()));
        }
        // The parts of an id need no encoding.
        [self.prefix.as_str(), id.kind().folder(), "/", id.as_str(), "/"].concat()
    }

    /// A place in the page of a record: `#F1` on that page, the whole address where links are
    /// absolute.
    pub(super) fn local(&self, index: RecordIndex, anchor: &str) -> String {
        if self.prefix.contains("://") {
            format!("{}#{anchor}", self.record_href(index))
        } else {
            format!("#{anchor}")
        }
    }

    /// HTML of a piece of prose. What a translation leaves as it is says which language it is in.
    pub(super) fn html(&self, prose: &Prose) -> Html {
        let html = prose.to_html(self);
        Html(if self.is_foreign(prose) { self.in_own_language(&html) } else { html })
    }

    pub(super) fn html_of(&self, prose: Option<&Prose>) -> Option<Html> {
        prose.map(|p| self.html(p)).filter(|h| !h.is_empty())
    }

    pub(super) fn html_list(&self, list: &[Prose]) -> Vec<Html> {
        list.iter().map(|p| self.html(p)).collect()
    }

    /// A link to a name's page, where there is one.
    pub(super) fn named(&self, group: Grouping, name: &str) -> Link {
        let registry = &self.d.book.registry;
        let text = match group {
            Grouping::Services => registry.service_name(name),
            Grouping::Teams => registry.team_name(name),
            Grouping::Parties => registry.party_name(name),
            Grouping::Tags | Grouping::Attack | Grouping::Cve => name,
        };
        let group = self.d.group_of(group, name);
        let href = group.map(|g| [self.prefix.as_str(), &g.path].concat());
        Link { href, text: text.to_owned() }
    }

    /// A party by its key or its shown name.
    pub(super) fn party(&self, name: &'_ str) -> Link {
        let key = self.d.book.registry.party_key(name).to_owned();
        self.named(Grouping::Parties, &key)
    }

    /// A team, or else a party.
    pub(super) fn team_or_party(&self, name: &str) -> Link {
        let teams = self.d.book.registry.teams.as_ref();
        let is_party = teams.is_none_or(|t| !t.contains_key(name))
            && self.d.book.registry.parties.as_ref().is_some_and(|p| p.contains_key(name));
        self.named(if is_party { Grouping::Parties } else { Grouping::Teams }, name)
    }

    fn record(&self, id: &RecordId, anchor: Option<&str>) -> Option<(String, &'a str)> {
        let index = self.d.book.find(id)?;
        if !self.d.visible(index) {
            return None;
        }
        let content = self.content(index)?;
        let mut href = self.record_href(index);
        if let Some(anchor) = anchor {
            if !has_anchor(content, &self.d.clearance, anchor) {
                return None;
            }
            href.push('#');
            href.push_str(anchor);
        }
        Some((href, &content.title))
    }

    fn site(&self, path: &str, anchor: Option<&str>) -> Option<String> {
        let trimmed = path.trim_matches('/');
        let (first, rest) = trimmed.split_once('/').unwrap_or((trimmed, ""));
        let group = Grouping::ALL.into_iter().find(|g| g.folder() == first);
        let kind = Kind::of_folder(first).filter(|_| rest.is_empty());
        let overview = Overview::of_folder(trimmed);
        let there = match (group, kind) {
            _ if trimmed.is_empty() => true,
            _ if overview.is_some() => overview.is_some_and(|o| self.d.overviews().contains(&o)),
            (Some(group), _) if rest.is_empty() => self.d.group(group).next().is_some(),
            (Some(group), _) => {
                let slugged = || self.d.group(group).any(|(n, _)| crate::address::slug(n) == rest);
                !self.d.records_of(group, rest).is_empty() || slugged()
            }
            (None, Some(kind)) => !self.d.list(kind).is_empty(),
            (None, None) if first == "findings" => self.d.has_findings(rest),
            (None, None) if self.d.has_narrowed(trimmed) => true,
            (None, None) if first == "incidents" => {
                rest.parse().is_ok_and(|year| self.d.years().contains_key(&std::cmp::Reverse(year)))
            }
            (None, None) => {
                let page = self.d.book.find(&RecordId::page(trimmed));
                page.is_some_and(|index| self.d.visible(index))
            }
        };
        let tail = if trimmed.is_empty() { String::new() } else { format!("{trimmed}/") };
        there.then(|| {
            let mut href = self.prefix.clone();
            percent_encode(&tail, &mut href);
            if let Some(anchor) = anchor {
                href.push('#');
                href.push_str(anchor);
            }
            href
        })
    }
}

impl Resolve for Lens<'_, '_> {
    fn resolve(&self, target: &Target) -> Resolved<'_> {
        let link = |href: String| Resolved::Link { href: Cow::Owned(href), title: None };
        let found = match target {
            Target::Record { id, anchor } => {
                return match self.record(id, anchor.as_deref()) {
                    Some((href, title)) => {
                        Resolved::Link { href: Cow::Owned(href), title: Some(Cow::Borrowed(title)) }
                    }
                    None => Resolved::Withheld,
                };
            }
            Target::Cve(id) => {
                let own = self.named(Grouping::Cve, id.as_str()).href;
                Some(own.unwrap_or_else(|| id.url()))
            }
            Target::Attack(id) => {
                let own = self.named(Grouping::Attack, id.as_str()).href;
                Some(own.unwrap_or_else(|| id.url()))
            }
            Target::Cwe(id) => Some(id.url()),
            Target::Ghsa(id) => Some(id.url()),
            Target::Anchor(anchor) => self
                .here
                .and_then(|here| self.record(self.d.id(here), Some(anchor)))
                .map(|(href, _)| href),
            Target::File(path) => self.here.and_then(|here| {
                let page = Address::Record(self.d.id(here).clone());
                let file = Address::Attachment(Box::new(page), path.clone());
                self.d.has_attachment(here, path).then(|| self.href(&file))
            }),
            Target::Site { path, anchor } => self.site(path, anchor.as_deref()),
            Target::Unknown(_) => None,
        };
        found.map_or(Resolved::Withheld, link)
    }
}
