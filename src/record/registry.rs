//! registry.toml: the teams, services, products and outside parties that records may name.

use super::common::{Reading, is_web_url, web_url};
use super::words::PartyKind;
use crate::config::FieldLabels;
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Document, Fields, parse};
use crate::label::{Clearance, Marked, Publish, Sharing, Tlp};
use crate::markdown::Prose;
use crate::source::SourceSet;
use std::collections::BTreeMap;

/// The registry. A table that is absent lets every name pass.
#[derive(Default)]
pub struct Registry {
    /// Teams by key.
    pub teams: Option<BTreeMap<Box<str>, Team>>,
    /// Services by key.
    pub services: Option<BTreeMap<Box<str>, Service>>,
    /// Products by key.
    pub products: Option<BTreeMap<Box<str>, Product>>,
    /// Outside parties by key.
    pub parties: Option<BTreeMap<Box<str>, RegisteredParty>>,
}

/// A team: its name is shown wherever a record names it, the rest by its label.
pub struct Team {
    /// Name.
    pub name: Box<str>,
    /// Whether it is another organisation: what it owns is retold here and followed elsewhere.
    pub outside: bool,
    /// What else there is to say, with the entry's `tlp` (by default the site's).
    pub details: Marked<Details>,
}

/// A service: its name is shown wherever a record names it, the rest by its label.
pub struct Service {
    /// Name.
    pub name: Box<str>,
    /// What else there is to say, with the entry's `tlp` (by default the site's).
    pub details: Marked<Details>,
}

/// What the registry says of a name beyond the name.
#[derive(Default)]
pub struct Details {
    /// What it is or does.
    pub description: Option<Prose>,
    /// The team that runs it.
    pub owner: Option<At<Box<str>>>,
    /// A page about it, or how to reach it: a web address or `mailto:`.
    pub url: Option<Box<str>>,
}

/// A product that customers hold.
pub struct Product {
    /// Name.
    pub name: Box<str>,
    /// Who makes it.
    pub vendor: Option<Box<str>>,
    /// The service that it belongs to.
    pub service: Option<At<Box<str>>>,
    /// Package URL without a version.
    pub purl: Option<Box<str>>,
    /// CPE 2.3 name.
    pub cpe: Option<Box<str>>,
    /// OSV ecosystem.
    pub ecosystem: Option<Box<str>>,
    /// A page about it.
    pub url: Option<Box<str>>,
}

/// An outside organisation: its name is shown wherever a record names it.
pub struct RegisteredParty {
    /// Name.
    pub name: Box<str>,
    /// Kind.
    pub kind: Option<PartyKind>,
    /// What else there is to say, with the entry's `tlp` (by default the site's).
    pub details: Marked<Details>,
}

/// Where the registry stands.
const PATH: &str = "content/registry.toml";

/// Reads the registry from the sources; absent, it lets every name pass.
pub fn read_registry(sources: &SourceSet, default: Tlp, out: &mut Vec<Diagnostic>) -> Registry {
    let Some((file, source)) = sources.by_path(PATH) else { return Registry::default() };
    let document = Document { file, text: &source.text, base: 0 };
    let mut mended = String::new();
    let (table, _) = parse(document, &source.text, &mut mended, out);
    let labels = FieldLabels::default();
    let sharing = Sharing { tlp: default, publish: Publish::Published };
    let r = Reading { sharing, labels: &labels, author: Clearance::of_author() };
    let first = source.text.lines().next().unwrap_or_default().len();
    let mut fields = Fields::new(document, table.get_ref(), Span::new(file, 0..first), out);
    let registry =
        Registry {
            teams: collect(fields.named_tables("teams", |key, f| {
                Some(named(key, f, |f, name| read_team(&r, f, name)))
            })),
            services: collect(fields.named_tables("services", |key, f| {
                Some(named(key, f, |f, name| read_service(&r, f, name)))
            })),
            products: collect(fields.named_tables("products", |key, f| {
                Some(named(key, f, |f, name| read_product(&r, f, name)))
            })),
            parties: collect(fields.named_tables("parties", |key, f| {
                Some(named(key, f, |f, name| read_party(&r, f, name)))
            })),
        };
    fields.finish();
    registry
}

fn collect<T>(tables: Option<Vec<(Box<str>, T)>>) -> Option<BTreeMap<Box<str>, T>> {
    tables.map(|t| t.into_iter().collect())
}

/// Each entry has a key of plain letters and a name to show.
fn named<T>(
    key: At<&str>,
    f: &mut Fields<'_, '_, '_>,
    read: impl FnOnce(&mut Fields<'_, '_, '_>, Box<str>) -> T,
) -> (Box<str>, T) {
    if crate::address::slug(key.value) != key.value {
        f.diagnostics.push(
            Diagnostic::error(
                "invalid-value",
                format!("`{}` can't be a key of the registry", key.value),
            )
            .at(key.span, "it is also an address")
            .help(format!("write it as `{}`", crate::address::slug(key.value))),
        );
    }
    let name = f.text("name").map_or_else(|| key.value.into(), |t| t.text.into());
    (key.value.into(), read(f, name))
}

/// The entry's details under its own label; unlike a record's entry it may loosen the default.
fn details(
    r: &Reading<'_>,
    f: &mut Fields<'_, '_, '_>,
    read: impl FnOnce(&mut Fields<'_, '_, '_>) -> Details,
) -> Marked<Details> {
    let tlp = crate::config::tlp(f, "tlp").map_or(r.sharing.tlp, |t| t.value);
    Marked::new(Sharing { tlp, ..r.sharing }, read(f))
}

fn read_team(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>, name: Box<str>) -> Team {
    let details = details(r, f, |f| {
        let url = f.parsed("contact", "a mailto: or https: address", |t| {
            (t.starts_with("mailto:") || is_web_url(t)).then(|| Box::<str>::from(t))
        });
        let description = r.inline(f, "description");
        Details { description, owner: None, url: url.map(|u| u.value) }
    });
    Team { name, outside: f.boolean("outside").unwrap_or(false), details }
}

fn read_service(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>, name: Box<str>) -> Service {
    let details = details(r, f, |f| Details {
        description: r.inline(f, "description"),
        owner: r.name(f, "owner"),
        url: web_url(f, "url"),
    });
    Service { name, details }
}

fn read_product(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>, name: Box<str>) -> Product {
    let vendor = f.text("vendor").map(|t| t.text.into());
    let service = r.name(f, "service");
    let super::packages::Names { purl, cpe, ecosystem } = super::packages::names(f);
    Product { name, vendor, service, purl, cpe, ecosystem, url: web_url(f, "url") }
}

fn read_party(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>, name: Box<str>) -> RegisteredParty {
    let kind = f.word("kind").map(|w| w.value);
    let details = details(r, f, |f| Details {
        description: r.inline(f, "description"),
        owner: None,
        url: web_url(f, "url"),
    });
    RegisteredParty { name, kind, details }
}

impl Registry {
    /// The shown name of a team.
    pub fn team_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.teams.as_ref().and_then(|t| t.get(key)).map_or(key, |t| &t.name)
    }

    /// Whether a team is another organisation, so that nobody here follows what it owns.
    pub fn is_outside(&self, team: &str) -> bool {
        self.teams.as_ref().and_then(|t| t.get(team)).is_some_and(|t| t.outside)
    }

    /// The shown name of a service.
    pub fn service_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.services.as_ref().and_then(|t| t.get(key)).map_or(key, |t| &t.name)
    }

    /// The shown name of a party.
    pub fn party_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.parties.as_ref().and_then(|t| t.get(key)).map_or(key, |t| &t.name)
    }

    /// The key of a party: itself, or that of the party whose shown name is written.
    pub fn party_key<'a>(&'a self, name: &'a str) -> &'a str {
        let parties = self.parties.iter().flatten();
        parties.into_iter().find(|(_, p)| *p.name == *name).map_or(name, |(key, _)| key)
    }

    /// The shown name of a product.
    pub fn product_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.products.as_ref().and_then(|t| t.get(key)).map_or(key, |t| &t.name)
    }
}
