//! CSAF documents as they are written: the fields of both versions, in the order of their names.
//!
//! Structs of our own, for two reasons. Fields that stand in the order of their names are sorted on
//! the way out (optional test 6.2.13) at no cost, and borrowed texts are written without a copy. A
//! field that only one version has is left out in the other.

use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A text that is mostly borrowed from a view.
pub(super) type Text<'v> = Cow<'v, str>;

/// A whole document.
#[derive(Serialize)]
pub(super) struct File<'v> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'static str>,
    pub(super) document: Head<'v>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) product_tree: Option<ProductTree<'v>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) vulnerabilities: Vec<Vulnerability<'v>>,
}

/// What a document says of itself (CSAF 2.0 section 3.2.1).
#[derive(Serialize)]
pub(super) struct Head<'v> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) acknowledgments: Vec<Acknowledgment<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) aggregate_severity: Option<Severity>,
    pub(super) category: &'static str,
    pub(super) csaf_version: &'static str,
    pub(super) distribution: Distribution,
    pub(super) lang: &'v str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) notes: Vec<Note<'v>>,
    pub(super) publisher: Publisher<'v>,
    pub(super) references: Vec<Reference<'v>>,
    pub(super) title: Text<'v>,
    pub(super) tracking: Tracking<'v>,
}

/// Who found, reported or helped.
#[derive(Serialize)]
pub(super) struct Acknowledgment<'v> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) names: Vec<Text<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) organization: Option<Text<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) urls: Vec<Text<'v>>,
}

/// How bad it is over all.
#[derive(Serialize)]
pub(super) struct Severity {
    pub(super) text: &'static str,
}

/// Who may have the document.
#[derive(Serialize)]
pub(super) struct Distribution {
    pub(super) text: &'static str,
    pub(super) tlp: TlpLabel,
}

/// Its label; CSAF 2.0 has those of TLP 1, CSAF 2.1 those of TLP 2.
#[derive(Serialize)]
pub(super) struct TlpLabel {
    pub(super) label: &'static str,
    pub(super) url: &'static str,
}

/// A piece of prose.
#[derive(Serialize)]
pub(super) struct Note<'v> {
    pub(super) category: &'static str,
    pub(super) text: Text<'v>,
    pub(super) title: Text<'v>,
}

/// Who publishes.
#[derive(Serialize)]
pub(super) struct Publisher<'v> {
    pub(super) category: &'static str,
    /// CSAF 2.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) contact: Option<Contact<'v>>,
    /// CSAF 2.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) contact_details: Option<&'v str>,
    pub(super) name: Text<'v>,
    pub(super) namespace: &'v str,
}

/// How to reach the publisher, in CSAF 2.1.
#[derive(Serialize)]
pub(super) struct Contact<'v> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<&'v str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<&'v str>,
}

/// A page elsewhere, or the document's own address.
#[derive(Serialize)]
pub(super) struct Reference<'v> {
    pub(super) category: &'static str,
    pub(super) summary: Text<'v>,
    pub(super) url: Text<'v>,
}

/// Its id, its dates and its versions.
#[derive(Serialize)]
pub(super) struct Tracking<'v> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) aliases: Vec<&'v str>,
    pub(super) current_release_date: String,
    pub(super) generator: Generator,
    pub(super) id: &'v str,
    pub(super) initial_release_date: String,
    pub(super) revision_history: Vec<Revision<'v>>,
    pub(super) status: &'static str,
    pub(super) version: Text<'v>,
}

/// What wrote the document; without a date, for that would be the clock's.
#[derive(Serialize)]
pub(super) struct Generator {
    pub(super) engine: Engine,
}

/// The program that wrote it.
#[derive(Serialize)]
pub(super) struct Engine {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

/// One version.
#[derive(Serialize)]
pub(super) struct Revision<'v> {
    pub(super) date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) legacy_version: Option<&'v str>,
    pub(super) number: Text<'v>,
    pub(super) summary: Text<'v>,
}

/// All products that the document names.
#[derive(Serialize)]
pub(super) struct ProductTree<'v> {
    pub(super) branches: Vec<Branch<'v>>,
}

/// A vendor, a product or its versions.
#[derive(Serialize)]
pub(super) struct Branch<'v> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) branches: Vec<Branch<'v>>,
    pub(super) category: &'static str,
    pub(super) name: Text<'v>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) product: Option<Product<'v>>,
}

/// A product that the rest of the document can name.
#[derive(Serialize)]
pub(super) struct Product<'v> {
    pub(super) name: String,
    #[serde(rename = "product_id")]
    pub(super) id: &'v str,
    #[serde(rename = "product_identification_helper")]
    pub(super) helper: Helper<'v>,
}

/// How else a product is named.
#[derive(Serialize)]
pub(super) struct Helper<'v> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cpe: Option<Text<'v>>,
    /// CSAF 2.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) purl: Option<String>,
    /// CSAF 2.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) purls: Option<[String; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) x_generic_uris: Option<[GenericUri; 1]>,
}

/// A product in the publisher's own namespace.
#[derive(Serialize)]
pub(super) struct GenericUri {
    pub(super) namespace: String,
    pub(super) uri: String,
}

/// One vulnerability (CSAF 2.0 section 3.2.3).
#[derive(Serialize)]
pub(super) struct Vulnerability<'v> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cve: Option<&'v str>,
    /// CSAF 2.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cwe: Option<Weakness<'v>>,
    /// CSAF 2.1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) cwes: Vec<Weakness<'v>>,
    /// CSAF 2.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) disclosure_date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) flags: Vec<FlagOf<'v>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ids: Vec<Id<'v>>,
    /// CSAF 2.1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) metrics: Vec<Metric<'v>>,
    pub(super) notes: Vec<Note<'v>>,
    pub(super) product_status: BTreeMap<&'static str, Vec<&'v str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) remediations: Vec<Remediation<'v>>,
    /// CSAF 2.0.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) scores: Vec<Score<'v>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) threats: Vec<Threat<'v>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<Text<'v>>,
}

/// A weakness with the name that MITRE gives it.
#[derive(Serialize)]
pub(super) struct Weakness<'v> {
    pub(super) id: &'v str,
    pub(super) name: &'static str,
    /// CSAF 2.1: the version of the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<&'static str>,
}

/// Why products are not affected, as one of the words of VEX.
#[derive(Serialize)]
pub(super) struct FlagOf<'v> {
    pub(super) label: &'static str,
    pub(super) product_ids: Vec<&'v str>,
}

/// An id in a catalogue that is not the CVE list.
#[derive(Serialize)]
pub(super) struct Id<'v> {
    pub(super) system_name: Text<'v>,
    pub(super) text: Text<'v>,
}

/// Scores of products, in CSAF 2.0.
#[derive(Serialize)]
pub(super) struct Score<'v> {
    pub(super) cvss_v3: Cvss,
    pub(super) products: Vec<&'v str>,
}

/// Scores of products, in CSAF 2.1.
#[derive(Serialize)]
pub(super) struct Metric<'v> {
    pub(super) content: MetricContent,
    pub(super) products: Vec<&'v str>,
}

/// A score by each version of CVSS.
#[derive(Serialize)]
pub(super) struct MetricContent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cvss_v3: Option<Cvss>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cvss_v4: Option<Cvss>,
}

/// A vector with its score and every metric spelled out, by the names of the CVSS schemas.
pub(super) type Cvss = BTreeMap<&'static str, Property>;

/// A property of a CVSS object.
#[derive(Serialize, Clone, PartialEq, Debug)]
#[serde(untagged)]
pub(super) enum Property {
    /// A score.
    Number(f64),
    /// A word of the schema.
    Word(&'static str),
    /// The vector.
    Text(String),
}

/// A way to become safe.
#[derive(Serialize)]
pub(super) struct Remediation<'v> {
    pub(super) category: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<String>,
    pub(super) details: Text<'v>,
    pub(super) product_ids: Vec<&'v str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<Text<'v>>,
}

/// What an attack does, or whether attacks are known.
#[derive(Serialize)]
pub(super) struct Threat<'v> {
    pub(super) category: &'static str,
    pub(super) details: Text<'v>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) product_ids: Vec<&'v str>,
}
