//! index.txt and changes.csv (CSAF 2.0 sections 7.1.12 and 7.1.13), and security.txt (RFC 9116).

use super::Renderer;
use crate::edition::ProviderFile;
use crate::label::Tlp;
use crate::signature::Signer;

impl Renderer<'_, '_> {
    /// The paths of all documents of a label, one on each line.
    pub(super) fn index_of(&self, tlp: Tlp, out: &mut Vec<u8>) {
        for issued in self.documents_of(tlp) {
            out.extend_from_slice(self.d.issued_path(&issued).as_bytes());
            out.push(b'\n');
        }
    }

    /// The same with the time of their last change, newest first: CSV by RFC 4180. Neither holds a quote.
    pub(super) fn changes_of(&self, tlp: Tlp, out: &mut Vec<u8>) {
        for issued in self.documents_of(tlp) {
            let path = self.d.issued_path(&issued);
            let line = format!("\"{path}\",\"{}\"\r\n", issued.released.current);
            out.extend_from_slice(line.as_bytes());
        }
    }

    /// Where to report, and where the documents are.
    pub(super) fn security_txt(&self, out: &mut Vec<u8>) {
        let Some(text) = &self.d.config().security_txt else { return };
        let mut line = |name: &str, value: &str| {
            out.extend_from_slice(format!("{name}: {value}\n").as_bytes());
        };
        for contact in &text.contact {
            line("Contact", contact);
        }
        // A day holds to its end.
        line("Expires", &text.expires.value.latest().to_string());
        let encrypts = self.d.sources().signer.as_ref().is_some_and(Signer::encrypts);
        let own = self.d.key_address().filter(|_| encrypts && !self.d.csaf_documents().is_empty());
        if let Some(key) = text.encryption.clone().or_else(|| own.map(|key| self.whole(&key))) {
            line("Encryption", &key);
        }
        line("Canonical", &self.whole_of(&ProviderFile::SecurityTxt));
        if !text.preferred_languages.is_empty() {
            line("Preferred-Languages", &text.preferred_languages.join(", "));
        }
        for (name, url) in [
            ("Policy", &text.policy),
            ("Acknowledgments", &text.acknowledgments),
            ("Hiring", &text.hiring),
        ] {
            if let Some(url) = url {
                line(name, url);
            }
        }
        if !self.d.csaf_documents().is_empty() {
            line("CSAF", &self.whole_of(&ProviderFile::Metadata));
        }
    }
}
