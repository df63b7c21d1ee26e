//! What is said of the CSAF documents of an edition: whether they are signed, and whether a changed
//! base URL changes those that are published already.

use crate::config::{Config, Edition};
use crate::diagnostic::Diagnostic;
use crate::output::published;
use crate::signature::Signer;
use std::path::Path;

/// The warning of a base URL that is not the one under which the documents in an output folder were
/// published: they hold their own addresses, so they change with it, and with them what is computed
/// from their bytes.
pub(super) fn moved(config: &Config, edition: &Edition, folder: &Path) -> Option<Diagnostic> {
    let before = published(&folder.join(&edition.name))?;
    let end = "/.well-known/csaf/provider-metadata.json";
    let base = before.canonical_url.strip_suffix(end)?;
    if base == edition.base_url || before.documents == 0 {
        return None;
    }
    let (documents, hold) = match before.documents {
        1 => ("1 published CSAF document".to_owned(), "changes, with its hashes and signature"),
        n => (format!("{n} published CSAF documents"), "change, with their hashes and signatures"),
    };
    let message =
        format!("with its new base URL {documents} of the edition `{}` {hold}", edition.name);
    let found = Diagnostic::warning("published-address-changed", message);
    let is_of_config = config.editions.iter().any(|e| e.base_url == edition.base_url);
    let places = &config.base_url_places;
    let place = places.get(&edition.name).or_else(|| places.get("")).filter(|_| is_of_config);
    let found = match place {
        Some(span) => found.at(*span, format!("published under {base}")),
        None => found,
    };
    Some(found.help(format!(
        "keep {base} if the address did not move; if it did, build and publish the whole edition at once, and let the old address lead to the new one, so that clients find both"
    )))
}

/// One line on the documents of an edition, and what a trusted provider would need (CSAF 2.0
/// section 7.2.3); nothing where it has none.
pub(super) fn role(edition: &Edition, documents: usize, signer: Option<&Signer>) -> String {
    let count = match documents {
        0 => return String::new(),
        1 => "1 CSAF document".to_owned(),
        n => format!("{n} CSAF documents"),
    };
    match signer {
        Some(signer) => format!(
            "{}: {count}, signed with {}: a trusted provider\n",
            edition.name,
            signer.fingerprint()
        ),
        None => format!(
            "{}: {count} without signatures: a provider; for a trusted provider set `signing_key` or `gpg` in [csaf] of casebook.toml\n",
            edition.name
        ),
    }
}
