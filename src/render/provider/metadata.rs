//! provider-metadata.json (CSAF 2.0 section 7.1.7). Fields stand in the order of their names.

use super::Renderer;
use crate::edition::{Listing, ProviderFile, csaf_label};
use crate::fields::Word;
use serde::Serialize;

/// The metadata of a provider.
#[derive(Serialize)]
pub(super) struct Metadata<'m> {
    canonical_url: String,
    distributions: Vec<Distribution>,
    last_updated: String,
    #[serde(rename = "list_on_CSAF_aggregators")]
    list: bool,
    #[serde(rename = "metadata_version")]
    version: &'static str,
    #[serde(rename = "mirror_on_CSAF_aggregators")]
    mirror: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    public_openpgp_keys: Vec<PublicKey<'m>>,
    publisher: Publisher<'m>,
    role: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Distribution {
    Rolie { rolie: Rolie },
    Directory { directory_url: String },
}

#[derive(Serialize)]
struct Rolie {
    categories: Vec<String>,
    feeds: Vec<FeedOf>,
    services: Vec<String>,
}

#[derive(Serialize)]
struct FeedOf {
    summary: String,
    tlp_label: &'static str,
    url: String,
}

#[derive(Serialize)]
struct PublicKey<'m> {
    fingerprint: &'m str,
    url: String,
}

#[derive(Serialize)]
struct Publisher<'m> {
    category: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_details: Option<&'m str>,
    name: &'m str,
    namespace: &'m str,
}

impl Renderer<'_, '_> {
    /// The metadata: a trusted provider where documents are signed, else a plain one.
    pub(super) fn provider_metadata(&self) -> Metadata<'_> {
        let config = self.d.config();
        let labels = self.d.csaf_labels();
        let feeds = labels.iter().map(|tlp| FeedOf {
            summary: format!("All TLP:{} documents.", csaf_label(*tlp)),
            tlp_label: csaf_label(*tlp),
            url: self.whole_of(&ProviderFile::Feed(*tlp)),
        });
        let rolie = Rolie {
            categories: labels.iter().map(|t| self.whole_of(&ProviderFile::Category(*t))).collect(),
            feeds: feeds.collect(),
            services: vec![self.whole_of(&ProviderFile::Service)],
        };
        let mut distributions = vec![Distribution::Rolie { rolie }];
        distributions.extend(labels.iter().map(|tlp| Distribution::Directory {
            directory_url: self.whole(&Listing::Label(*tlp).address()),
        }));
        let signer = self.d.sources().signer.as_ref();
        let key = signer.zip(self.d.key_address());
        Metadata {
            canonical_url: self.whole_of(&ProviderFile::Metadata),
            distributions,
            last_updated: self.last_change(None),
            list: config.csaf.list_on_aggregators,
            version: "2.0",
            mirror: config.csaf.mirror_on_aggregators,
            public_openpgp_keys: key
                .map(|(signer, address)| PublicKey {
                    fingerprint: signer.fingerprint(),
                    url: self.whole(&address),
                })
                .into_iter()
                .collect(),
            publisher: self.publisher(),
            role: if signer.is_some() { "csaf_trusted_provider" } else { "csaf_provider" },
        }
    }

    fn publisher(&self) -> Publisher<'_> {
        let organization = &self.d.config().organization;
        let category = organization.category;
        let words = crate::config::PublisherCategory::WORDS.iter();
        let word = words.copied().find(|(_, value)| Some(*value) == category);
        Publisher {
            category: word.map_or("other", |(word, _)| word),
            contact_details: organization
                .contact
                .as_deref()
                .map(|c| c.strip_prefix("mailto:").unwrap_or(c)),
            name: organization.name.as_deref().unwrap_or_default(),
            namespace: organization.namespace.as_deref().unwrap_or_default(),
        }
    }
}
