//! Detached OpenPGP signatures: what signs, as the core sees it, and keys that are read from text.

#[cfg(feature = "openpgp")]
mod key;
#[cfg(feature = "openpgp")]
mod parts;

use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;

/// Makes the armored detached signature of some bytes, or says why it can't. The same bytes give the
/// same signature, whoever asks and however often.
pub type Sign = Arc<dyn Fn(&[u8]) -> Result<String, String> + Send + Sync>;

/// What signs CSAF documents. It is made by the shell and shows nothing of its secret.
#[derive(Clone)]
pub struct Signer {
    fingerprint: String,
    public_key: String,
    encrypts: bool,
    sign: Sign,
}

/// Why a key can't sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyFault {
    /// What is wrong, in words that follow "the signing key". Nothing of the key is in it.
    pub what: String,
    /// How to mend it.
    pub help: &'static str,
}

impl KeyFault {
    /// A fault with its mend.
    pub fn new(what: impl Into<String>, help: &'static str) -> Self {
        Self { what: what.into(), help }
    }
}

impl Signer {
    /// A signer with the fingerprint of its primary key (hexadecimal, upper case), its armored
    /// public key, and whether others can encrypt to that.
    pub fn new(fingerprint: String, public_key: String, encrypts: bool, sign: Sign) -> Self {
        Self { fingerprint, public_key, encrypts, sign }
    }

    /// Reads a secret key, armored or not. Its signatures are made at an instant, to the second.
    ///
    /// # Errors
    /// It is no secret key, is younger than the instant, has expired by then, has no part that signs,
    /// or the passphrase does not open it.
    #[cfg(feature = "openpgp")]
    pub fn of_key(text: &[u8], passphrase: Option<&str>, at: Timestamp) -> Result<Self, KeyFault> {
        key::read(text, passphrase, at)
    }

    /// Says that this build reads no keys.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "openpgp"))]
    pub fn of_key(_: &[u8], _: Option<&str>, _: Timestamp) -> Result<Self, KeyFault> {
        Err(KeyFault::new(
            "can't be read, for this Casebook was built without OpenPGP",
            "build it with the feature `openpgp`, or sign with a running gpg agent: `gpg = \"FINGERPRINT\"`",
        ))
    }

    /// The fingerprint of the primary key.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The armored public key.
    pub fn public_key(&self) -> &str {
        &self.public_key
    }

    /// Whether others can encrypt to its key.
    pub fn encrypts(&self) -> bool {
        self.encrypts
    }

    /// The armored detached signature of some bytes.
    ///
    /// # Errors
    /// Why it can't be made, in words.
    pub fn sign(&self, bytes: &[u8]) -> Result<String, String> {
        (self.sign)(bytes)
    }
}

/// Says which key it is, and nothing of its secret.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.fingerprint)
    }
}

/// Whether a file begins as a secret OpenPGP key does: armored, or a packet with the tag 5
/// (RFC 9580 sections 4.2, 4.3 and 6.2).
pub fn is_secret_key(start: &[u8]) -> bool {
    let armored = memchr::memmem::find(start, b"-----BEGIN PGP PRIVATE KEY BLOCK-----").is_some();
    let packet = matches!(start.first(), Some(0x94..=0x97 | 0xC5));
    // The version of the key stands behind one to five bytes of its length.
    armored || (packet && start.get(2..8).is_some_and(|v| v.iter().any(|b| matches!(b, 3..=6))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_keys_are_known_by_their_beginning() {
        assert!(is_secret_key(b"note\n-----BEGIN PGP PRIVATE KEY BLOCK-----\n"));
        assert!(!is_secret_key(b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n"));
        assert!(is_secret_key(&[0x94, 0x58, 0x04, 0x67, 0x74, 0x85, 0x80, 0x16]));
        assert!(!is_secret_key(&[0x98, 0x33, 0x04, 0x67, 0x74, 0x85, 0x80, 0x16]));
        assert!(!is_secret_key(b"") && !is_secret_key("\u{c5}rhus".as_bytes()));
    }
}
