//! An advisory between its source and its record: what every format is read into.

use super::Loss;
use super::passage;
use crate::identifier::{CveId, CvssVector, GhsaId, SeverityBand};
use crate::label::Tlp;

/// An advisory that was read. Prose is Markdown that our parser accepts; names are plain words.
#[derive(Default, Debug)]
pub struct Draft {
    /// The id that its source gave it.
    pub original: String,
    /// When it was published, as TOML.
    pub published: String,
    /// The year of that.
    pub year: i16,
    /// What could not be mapped to a field.
    pub losses: Vec<Loss>,
    /// The products that it tells of; `affected` and `remediation` name them by place.
    pub products: Vec<Product>,
    pub(super) aliases: Vec<String>,
    pub(super) title: String,
    pub(super) unfinished: bool,
    pub(super) withdrawn: Option<String>,
    pub(super) tlp: Option<Tlp>,
    pub(super) notice: Option<String>,
    pub(super) severity: Option<&'static str>,
    pub(super) cvss: Vec<String>,
    pub(super) cve: Vec<String>,
    pub(super) cwe: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) exploited: Option<&'static str>,
    pub(super) references: Vec<(String, String)>,
    pub(super) message: String,
    pub(super) vulnerabilities: Vec<Vulnerability>,
    pub(super) affected: Vec<Affected>,
    pub(super) remediation: Vec<Remediation>,
    pub(super) updates: Vec<Update>,
    pub(super) credits: Vec<Credit>,
    /// Sections of the body: heading (empty for none) and Markdown.
    pub(super) body: Vec<(String, String)>,
}

/// A product for the registry.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Product {
    /// Name.
    pub name: String,
    /// Who makes it.
    pub vendor: Option<String>,
    /// Package URL without a version.
    pub purl: Option<String>,
    /// CPE 2.3 name without a version.
    pub cpe: Option<String>,
    /// OSV ecosystem.
    pub ecosystem: Option<String>,
}

#[derive(Clone, Default, Debug)]
pub(super) struct Vulnerability {
    pub(super) id: String,
    pub(super) title: Option<String>,
    pub(super) cwe: Vec<String>,
    pub(super) cvss: Vec<String>,
    pub(super) description: Option<String>,
    pub(super) exploited: Option<&'static str>,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Affected {
    /// Place in `products`.
    pub(super) product: usize,
    pub(super) versions: Vec<String>,
    pub(super) which: Option<String>,
    pub(super) fixed: Vec<String>,
    pub(super) status: Option<&'static str>,
    pub(super) justification: Option<&'static str>,
    pub(super) impact: Option<String>,
    pub(super) vulnerabilities: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Remediation {
    pub(super) category: Option<&'static str>,
    pub(super) steps: Vec<String>,
    pub(super) url: Option<String>,
    pub(super) products: Vec<usize>,
    pub(super) vulnerabilities: Vec<String>,
    pub(super) at: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Update {
    pub(super) at: String,
    pub(super) version: Option<String>,
    pub(super) what: String,
}

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Credit {
    pub(super) names: Vec<String>,
    pub(super) organization: Option<String>,
    pub(super) what: Option<String>,
    pub(super) url: Option<String>,
}

impl Product {
    /// Takes over what another entry of the product adds; false, and nothing is taken, where they differ.
    pub(super) fn merge(&mut self, other: &Self) -> bool {
        let fits = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        let same = fits(&self.purl, &other.purl)
            && fits(&self.cpe, &other.cpe)
            && fits(&self.ecosystem, &other.ecosystem);
        if same {
            self.purl = self.purl.take().or_else(|| other.purl.clone());
            self.cpe = self.cpe.take().or_else(|| other.cpe.clone());
            self.ecosystem = self.ecosystem.take().or_else(|| other.ecosystem.clone());
        }
        same
    }
}

impl Draft {
    /// The ids under which it is known elsewhere, its own first, as `aliases` holds them.
    pub fn known_as(&self) -> &str {
        self.aliases.first().map_or(self.original.as_str(), String::as_str)
    }

    /// Notes what has no field, once a record.
    pub(super) fn lost(&mut self, field: impl Into<String>, became: &'static str) {
        let loss = Loss { field: field.into(), became };
        if !self.losses.contains(&loss) {
            self.losses.push(loss);
        }
    }

    /// Adds an id; false where `aliases` can't hold it.
    pub(super) fn alias(&mut self, id: &str) -> bool {
        let id = id.trim();
        let fits = if id.starts_with("GHSA-") {
            GhsaId::parse(id).is_some()
        } else if id.starts_with("CVE-") {
            CveId::parse(id).is_some()
        } else {
            !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control())
        };
        if fits && !self.aliases.iter().any(|other| other == id) {
            self.aliases.push(id.to_owned());
        }
        fits
    }

    /// Adds a link to a source. What is no web address is kept in the text.
    pub(super) fn reference(&mut self, title: &str, url: &str) {
        let url = url.trim();
        if !crate::record::is_web_url(url) {
            self.lost("references that are no web address", "kept in the text");
            let text = [title, url].join(" ");
            self.body.push(("Further source".to_owned(), passage::words(&text)));
        } else if !self.references.iter().any(|(_, other)| other == url) {
            let title = if title.trim().is_empty() { url } else { title };
            self.references.push((passage::plain(title), url.to_owned()));
        }
    }

    /// Adds a section to the text.
    pub(super) fn section(&mut self, heading: &str, text: String) {
        if !text.trim().is_empty() {
            self.body.push((passage::words(heading), text));
        }
    }

    /// A valid vector goes to a list, any other is kept in the text.
    pub(super) fn vector(&mut self, vector: &str, to: &mut Vec<String>) {
        match CvssVector::parse(vector.trim()) {
            Ok(v) if !to.iter().any(|other| other == v.as_str()) => to.push(v.as_str().to_owned()),
            Ok(_) => {}
            Err(_) => {
                self.lost("CVSS vectors that are not valid 3.0, 3.1 or 4.0", "kept in the text");
                self.section("Further score", passage::code(vector));
            }
        }
    }

    /// The severity that the worst of its vectors has.
    pub(super) fn severity_of_vectors(&self) -> Option<&'static str> {
        let own = self.cvss.iter().chain(self.vulnerabilities.iter().flat_map(|v| &v.cvss));
        own.filter_map(|v| CvssVector::parse(v).ok())
            .map(|v| v.band())
            .max()
            .map(SeverityBand::as_str)
    }

    /// The place of a product, which is added where it is new.
    pub(super) fn product(&mut self, product: Product) -> usize {
        let found = self.products.iter().position(|other| *other == product);
        found.unwrap_or_else(|| {
            self.products.push(product);
            self.products.len() - 1
        })
    }
}
