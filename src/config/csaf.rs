//! The tables `[csaf]` and `[security_txt]`: what is published for machines below `/.well-known/`.

use super::Config;
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::time::Moment;

/// How CSAF documents are published.
#[derive(Clone, Debug)]
pub struct Csaf {
    /// Where the table stands; `None` where casebook.toml has none.
    pub span: Option<Span>,
    /// Whether there are documents at all.
    pub publish: bool,
    /// The file of the secret key that signs, relative to casebook.toml.
    pub signing_key: Option<At<String>>,
    /// The fingerprint of the key with which a running gpg agent signs.
    pub gpg: Option<At<String>>,
    /// Whether aggregators may list this provider (CSAF 2.0 section 7.1.1).
    pub list_on_aggregators: bool,
    /// Whether aggregators may mirror its documents.
    pub mirror_on_aggregators: bool,
}

impl Default for Csaf {
    fn default() -> Self {
        Self {
            span: None,
            publish: true,
            signing_key: None,
            gpg: None,
            list_on_aggregators: true,
            mirror_on_aggregators: true,
        }
    }
}

/// What security.txt says (RFC 9116).
#[derive(Clone, Debug)]
pub struct SecurityTxt {
    /// Where the table stands.
    pub span: Span,
    /// Where reports go to, the best way first: `mailto:`, `https:` and `tel:` URLs.
    pub contact: Vec<String>,
    /// Until when the file holds.
    pub expires: At<Moment>,
    /// The key to encrypt reports to; without it, the key that signs, where it can.
    pub encryption: Option<String>,
    /// The policy for those who report.
    pub policy: Option<String>,
    /// Where those who reported are thanked.
    pub acknowledgments: Option<String>,
    /// Languages in which a report may be written, as BCP 47 tags.
    pub preferred_languages: Vec<String>,
    /// Open positions.
    pub hiring: Option<String>,
}

impl Config {
    /// What `[organization]` lacks to be a publisher of CSAF documents (CSAF 2.0 section 3.2.1.8).
    pub fn csaf_gaps(&self) -> Vec<&'static str> {
        let has = &self.organization;
        [
            ("name", has.name.is_some()),
            ("namespace", has.namespace.is_some()),
            ("category", has.category.is_some()),
        ]
        .into_iter()
        .filter_map(|(field, there)| (!there).then_some(field))
        .collect()
    }
}

/// What a URL of security.txt looks like, for messages.
const WEB: &str = "an https: URL";

/// Reads the `[csaf]` table.
pub(super) fn read(f: &mut Fields<'_, '_, '_>) -> Csaf {
    let defaults = Csaf::default();
    let publish = f.boolean("publish").unwrap_or(defaults.publish);
    let text = |f: &mut Fields<'_, '_, '_>, name| {
        f.text(name).map(|t| At { value: t.text.to_owned(), span: t.span })
    };
    let signing_key = text(f, "signing_key");
    let gpg = f.parsed("gpg", "the whole fingerprint of a key: 40 hexadecimal digits", |t| {
        let digits: String = t.split_whitespace().collect();
        let whole = matches!(digits.len(), 40 | 64);
        (whole && digits.bytes().all(|c| c.is_ascii_hexdigit()))
            .then(|| digits.to_ascii_uppercase())
    });
    if let (Some(key), Some(gpg)) = (&signing_key, &gpg) {
        f.diagnostics.push(
            Diagnostic::error("csaf-signing", "two ways to sign are set")
                .at(gpg.span, "a running gpg agent")
                .at(key.span, "a key file")
                .help("keep one of the two"),
        );
    }
    Csaf {
        span: Some(f.span()),
        publish,
        signing_key,
        gpg,
        list_on_aggregators: f
            .boolean("list_on_aggregators")
            .unwrap_or(defaults.list_on_aggregators),
        mirror_on_aggregators: f
            .boolean("mirror_on_aggregators")
            .unwrap_or(defaults.mirror_on_aggregators),
    }
}

/// Reads the `[security_txt]` table; `contact` is that of the organisation where it has none itself.
pub(super) fn read_security_txt(
    f: &mut Fields<'_, '_, '_>,
    contact: Option<&str>,
) -> Option<SecurityTxt> {
    let own = f.parsed_list("contact", "a mailto:, https: or tel: URL", |t| {
        let known = ["mailto:", "https://", "tel:"].iter().any(|scheme| t.starts_with(scheme));
        (known && is_plain(t)).then(|| t.to_owned())
    });
    let mut contacts: Vec<String> = own.into_iter().map(|c| c.value).collect();
    contacts.extend(contact.filter(|_| contacts.is_empty()).map(str::to_owned));
    if contacts.is_empty() {
        f.missing("contact", "\"mailto:security@example.com\"");
    }
    let expires = f.required_moment("expires");
    let encryption = web(f, "encryption");
    let policy = web(f, "policy");
    let acknowledgments = web(f, "acknowledgments");
    let languages = f.parsed_list("preferred_languages", "a BCP 47 tag such as en", |t| {
        let fits = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric())
        };
        t.split('-').all(fits).then(|| t.to_owned())
    });
    let hiring = web(f, "hiring");
    Some(SecurityTxt {
        span: f.span(),
        contact: contacts,
        expires: expires?,
        encryption,
        policy,
        acknowledgments,
        preferred_languages: languages.into_iter().map(|l| l.value).collect(),
        hiring,
    })
}

fn web(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<String> {
    let found =
        f.parsed(name, WEB, |t| (t.starts_with("https://") && is_plain(t)).then(|| t.to_owned()));
    found.map(|at| at.value)
}

/// Whether a URL can stand on a line of its own as it is.
fn is_plain(url: &str) -> bool {
    !url.contains(|c: char| c.is_whitespace() || c.is_control() || !c.is_ascii())
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, read};
    use crate::diagnostic::Diagnostic;
    use crate::source::{SourceFile, SourceSet};

    fn config(text: &str) -> (Config, Vec<Diagnostic>) {
        let text = format!("title = \"x\"\n{text}");
        let file = SourceFile { path: "casebook.toml".into(), text: text.as_str().into(), hash: 0 };
        let sources = SourceSet { files: [file].into_iter().collect(), ..SourceSet::default() };
        let mut found = Vec::new();
        (read(&sources, &mut found), found)
    }

    #[test]
    fn fingerprints_are_whole_and_one_way_to_sign_is_enough() {
        let (config, found) =
            config_of("gpg = \"0123 4567 89ab cdef 0123  4567 89ab cdef 0123 4567\"");
        assert!(found.is_empty(), "{found:?}");
        let gpg = config.csaf.gpg.unwrap().value;
        assert_eq!(gpg, "0123456789ABCDEF0123456789ABCDEF01234567");
        assert_eq!(config_of("gpg = \"ABCD1234\"").1[0].code, "invalid-value");
        let both = format!("gpg = \"{gpg}\"\nsigning_key = \"../key.asc\"");
        assert_eq!(config_of(&both).1[0].code, "csaf-signing");
    }

    fn config_of(csaf: &str) -> (Config, Vec<Diagnostic>) {
        config(&format!("[csaf]\n{csaf}\n"))
    }

    #[test]
    fn security_txt_needs_an_end_and_a_contact() {
        let (_, found) = config("[security_txt]\npolicy = \"https://a.example/policy\"\n");
        let fields: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(fields, ["the field `contact` is missing", "the field `expires` is missing"]);
        let text = "[organization]\ncontact = \"mailto:a@b.example\"\n[security_txt]\nexpires = 2027-06-30\n";
        let (config, found) = config(text);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(config.security_txt.unwrap().contact, ["mailto:a@b.example"]);
    }

    #[test]
    fn a_line_of_security_txt_stays_one_line() {
        let text = "[security_txt]\nexpires = 2027-06-30\ncontact = \"mailto:a@b\\nCSAF: x\"\n";
        assert_eq!(config(text).1[0].code, "invalid-value");
    }
}
