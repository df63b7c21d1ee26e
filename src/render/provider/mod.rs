//! The files of a CSAF provider: documents with their hashes and signatures, and what leads to them.

mod listing;
mod lists;
mod metadata;
mod rolie;

use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Document, Issued, Part, ProviderFile};
use crate::label::Tlp;
use crate::plan::Page;
use serde::Serialize;
use sha2::{Digest, Sha256, Sha512};

/// The bytes of the last document: the files beside it are made of the same.
pub(super) type KeptDocument = Option<(Document, Vec<u8>)>;

impl<'a> Renderer<'_, 'a> {
    /// Writes a file of the provider's tree.
    pub(super) fn provider(
        &self,
        address: &Address,
        file: &ProviderFile,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let out = &mut scratch.buffer;
        match file {
            ProviderFile::Document(document, part) => {
                return self.document_part(address, *document, *part, scratch);
            }
            ProviderFile::Metadata => json(&self.provider_metadata(), out),
            ProviderFile::Service => json(&self.rolie_service(), out),
            ProviderFile::Feed(tlp) => json(&self.rolie_feed(*tlp), out),
            ProviderFile::Category(tlp) => json(&self.rolie_categories(*tlp), out),
            ProviderFile::Index(tlp) => self.index_of(*tlp, out),
            ProviderFile::Changes(tlp) => self.changes_of(*tlp, out),
            ProviderFile::Listing(_) => {
                return self.html(address, &Page::Provider(file.clone()), scratch);
            }
            ProviderFile::SecurityTxt => self.security_txt(out),
            ProviderFile::Key => {
                let signer = self.d.sources().signer.as_ref();
                out.extend_from_slice(signer.map_or("", |s| s.public_key()).as_bytes());
            }
        }
        Ok(())
    }

    /// Writes a document or a file beside it, whose bytes come from the document that is kept.
    fn document_part(
        &self,
        address: &Address,
        document: Document,
        part: Part,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        if scratch.document.as_ref().is_none_or(|(of, _)| *of != document) {
            self.csaf(document, scratch).ok_or_else(|| self.lost(document.index))?;
            let bytes = std::mem::take(&mut scratch.buffer);
            scratch.document = Some((document, bytes));
        }
        let Scratch { buffer, document: kept, .. } = scratch;
        let Some((_, bytes)) = kept else { return Err(self.lost(document.index)) };
        match part {
            Part::Json => buffer.extend_from_slice(bytes),
            Part::Sha256 => hash_line(&Sha256::digest(&*bytes), address, buffer),
            Part::Sha512 => hash_line(&Sha512::digest(&*bytes), address, buffer),
            Part::Signature => {
                let signer = self.d.sources().signer.as_ref();
                let signer = signer.ok_or_else(|| self.lost(document.index))?;
                let signature = signer.sign(bytes).map_err(|why| self.unsigned(document, &why))?;
                buffer.extend_from_slice(signature.as_bytes());
            }
        }
        Ok(())
    }

    fn unsigned(&self, document: Document, why: &str) -> Diagnostic {
        let id = self.d.id(document.index);
        let found = Diagnostic::error("csaf-signing", format!("{id} can't be signed: {why}"));
        let csaf = &self.d.config().csaf;
        let place = csaf.gpg.as_ref().or(csaf.signing_key.as_ref()).map(|at| at.span);
        match place {
            Some(span) => found.at(span, "the key that signs"),
            None => found,
        }
        .help("see that the key can be used, and build again")
    }

    /// The documents of a label, newest change first.
    fn documents_of(&self, tlp: Tlp) -> Vec<Issued> {
        let all = self.d.csaf_documents().iter();
        all.filter(|issued| issued.document.tlp == tlp).copied().collect()
    }

    /// The whole address of a file of the tree.
    fn whole(&self, address: &Address) -> String {
        self.d.absolute_lens().href(address)
    }

    fn whole_of(&self, file: &ProviderFile) -> String {
        self.whole(&file.address())
    }
}

/// A line as `sha256sum` writes it (CSAF 2.0 section 7.1.18). The address is that of the hash.
fn hash_line(hash: &[u8], address: &Address, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for byte in hash {
        out.push(HEX[usize::from(byte >> 4)]);
        out.push(HEX[usize::from(byte & 15)]);
    }
    let path = address.path();
    let name = path.rsplit('/').next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(document, _)| document);
    out.extend_from_slice(b"  ");
    out.extend_from_slice(name.as_bytes());
    out.push(b'\n');
}

/// Writes JSON with one field on each line. What is written holds only texts, numbers and lists, which
/// can't fail.
fn json(value: &impl Serialize, out: &mut Vec<u8>) {
    let _ = serde_json::to_writer_pretty(&mut *out, value);
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_names_its_document_as_sha256sum_does() {
        let mut out = Vec::new();
        let address = Address::File(".well-known/csaf/white/2026/adv-2026-0001.json.sha256".into());
        hash_line(&Sha256::digest(b""), &address, &mut out);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  adv-2026-0001.json\n"
        );
    }
}
