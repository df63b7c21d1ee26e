//! A secret OpenPGP key that signs: unlocked once, then the same signature for the same bytes.

use super::parts::{Part, Standing, encrypts, parts};
use super::{KeyFault, Signer};
use jiff::Timestamp;
use pgp::composed::{
    ArmorOptions, Deserializable, DetachedSignature, SignedPublicKey, SignedSecretKey,
    SubpacketConfig,
};
use pgp::packet::{SecretKey, SecretSubkey, Subpacket, SubpacketData};
use pgp::types::{KeyDetails, KeyVersion, Password, SigningKey};
use rand::SeedableRng;
use rand::rngs::StdRng;
use sha2::{Digest, Sha256};
use std::io::Cursor;
use std::sync::Arc;

/// The part of a key that signs, without its passphrase.
enum Opened {
    Primary(Box<SecretKey>),
    Subkey(Box<SecretSubkey>),
}

const EXPORT: &str = "export it with `gpg --armor --export-secret-keys FINGERPRINT`";
const PASSPHRASE: &str =
    "put the passphrase into the environment variable CASEBOOK_SIGNING_PASSPHRASE";

/// Reads a secret key whose signatures are made at an instant.
pub(super) fn read(
    text: &[u8],
    passphrase: Option<&str>,
    at: Timestamp,
) -> Result<Signer, KeyFault> {
    let key = parse(text)?;
    let time = u32::try_from(at.as_second()).map_err(|_| {
        KeyFault::new("can't sign at this time of the site's clock", "set a clock after 1970")
    })?;
    let part = choose(&key, at)?;
    let opened = open(&key, part, passphrase)?;
    let fingerprint = format!("{:X}", key.primary_key.fingerprint());
    let public_key = key
        .to_public_key()
        .to_armored_string(ArmorOptions::default())
        .map_err(|_| KeyFault::new("has a public part that can't be written", EXPORT))?;
    let sign = move |bytes: &[u8]| {
        let made = match &opened {
            Opened::Primary(key) => sign(&**key, bytes, time),
            Opened::Subkey(key) => sign(&**key, bytes, time),
        };
        made.map_err(|e| e.to_string())
    };
    // An algorithm that can't sign is found here, where the place of the key is known.
    sign(b"").map_err(|why| {
        KeyFault::new(format!("can't sign: {why}"), "use a key of Ed25519, RSA or ECDSA")
    })?;
    Ok(Signer::new(fingerprint, public_key, encrypts(&key), Arc::new(sign)))
}

/// The one secret key of a file.
fn parse(text: &[u8]) -> Result<SignedSecretKey, KeyFault> {
    let is_armored = text.first().is_some_and(u8::is_ascii);
    let found = if is_armored {
        SignedSecretKey::from_armor_many(Cursor::new(text))
            .map(|(keys, _)| keys.collect::<Result<Vec<_>, _>>())
    } else {
        SignedSecretKey::from_bytes_many(Cursor::new(text)).map(Iterator::collect)
    };
    match found {
        Ok(Ok(mut keys)) if keys.len() == 1 => Ok(keys.remove(0)),
        Ok(Ok(keys)) if keys.len() > 1 => Err(KeyFault::new(
            format!("is one of {} keys in the file", keys.len()),
            "export the one that signs, by its fingerprint",
        )),
        _ if SignedPublicKey::from_armor_single(Cursor::new(text)).is_ok() => {
            Err(KeyFault::new("is a public key, which can't sign", EXPORT))
        }
        // What the reader says of bytes that may be a key is said to nobody.
        _ => Err(KeyFault::new("is no secret OpenPGP key", EXPORT)),
    }
}

/// The part that signs at an instant: the primary key if it may, else the newest subkey that may.
fn choose(key: &SignedSecretKey, at: Timestamp) -> Result<Part, KeyFault> {
    let found = parts(key, at);
    let primary = found.primary;
    let help = "use a key that is valid at the site's clock (`--as-of`)";
    match primary.standing {
        Standing::Young(from) => {
            let what = format!("was made at {from}, and a signature can't be older than its key");
            return Err(KeyFault::new(what, help));
        }
        Standing::Expired(on) => {
            let what = format!("expired at {on}");
            return Err(KeyFault::new(
                what,
                "extend it (`gpg --quick-set-expire`) and export it again, or use another key",
            ));
        }
        Standing::Revoked => return Err(KeyFault::new("was revoked", "use another key")),
        Standing::Valid => {}
    }
    if primary.signs && !primary.absent {
        return Ok(Part::Primary);
    }
    let signing = || found.subkeys.iter().filter(|s| s.signs && !s.absent);
    let valid = signing().filter(|s| s.standing == Standing::Valid);
    match (valid.max_by_key(|s| s.created), signing().next()) {
        (Some(subkey), _) => Ok(Part::Subkey(subkey.number)),
        (None, Some(one)) => {
            let what = match one.standing {
                Standing::Expired(on) => format!("has a subkey for signing that expired at {on}"),
                Standing::Young(from) => {
                    format!(
                        "has a subkey for signing that was made at {from}, after the site's clock"
                    )
                }
                _ => "has a subkey for signing that was revoked".to_owned(),
            };
            Err(KeyFault::new(what, help))
        }
        (None, None) => Err(KeyFault::new(
            "has no part that can sign",
            "add one with `gpg --quick-add-key FINGERPRINT ed25519 sign`, and export the key again",
        )),
    }
}

/// Takes the passphrase off the part that signs, so that no signature pays for it again.
fn open(key: &SignedSecretKey, part: Part, passphrase: Option<&str>) -> Result<Opened, KeyFault> {
    let password = passphrase.map_or_else(Password::empty, Password::from);
    let (opened, locked) = match part {
        Part::Primary => {
            let mut secret = key.primary_key.clone();
            let locked = secret.secret_params().is_encrypted();
            (secret.remove_password(&password).map(|()| Opened::Primary(Box::new(secret))), locked)
        }
        Part::Subkey(number) => {
            let missing = || KeyFault::new("has no part that can sign", EXPORT);
            let mut secret = key.secret_subkeys.get(number).ok_or_else(missing)?.key.clone();
            let locked = secret.secret_params().is_encrypted();
            (secret.remove_password(&password).map(|()| Opened::Subkey(Box::new(secret))), locked)
        }
    };
    opened.map_err(|_| match passphrase {
        None if locked => KeyFault::new("is protected by a passphrase", PASSPHRASE),
        _ => KeyFault::new("can't be opened with the passphrase that was given", PASSPHRASE),
    })
}

/// A detached signature of a binary document (RFC 9580 section 5.2), as GnuPG writes it.
fn sign(key: &impl SigningKey, bytes: &[u8], time: u32) -> pgp::errors::Result<String> {
    let made = SubpacketData::SignatureCreationTime(pgp::types::Timestamp::from_secs(time));
    let hashed = vec![
        Subpacket::regular(SubpacketData::IssuerFingerprint(key.fingerprint()))?,
        Subpacket::critical(made)?,
    ];
    let unhashed = match key.version() {
        KeyVersion::V4 => {
            vec![Subpacket::regular(SubpacketData::IssuerKeyId(key.legacy_key_id()))?]
        }
        _ => Vec::new(),
    };
    // Keys of version 6 salt what they sign. A salt from the bytes keeps signatures reproducible.
    let mut seed = Sha256::new();
    seed.update(time.to_be_bytes());
    seed.update(bytes);
    let random = StdRng::from_seed(seed.finalize().into());
    let signature = DetachedSignature::sign_binary_data_with_subpackets(
        random,
        key,
        &Password::empty(),
        key.hash_alg(),
        Cursor::new(bytes),
        SubpacketConfig::UserDefined { hashed, unhashed },
    )?;
    signature.to_armored_string(ArmorOptions::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: &str = "2026-11-21T09:00:00Z";

    macro_rules! key {
        ($name:literal) => {
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keys/", $name))
        };
    }

    fn file(name: &str) -> &'static [u8] {
        match name {
            "test.asc" => key!("test.asc"),
            "subkey.asc" => key!("subkey.asc"),
            "stub.asc" => key!("stub.asc"),
            "rsa.asc" => key!("rsa.asc"),
            "ecdsa.asc" => key!("ecdsa.asc"),
            "protected.asc" => key!("protected.asc"),
            "expired.asc" => key!("expired.asc"),
            "cert.asc" => key!("cert.asc"),
            "public.asc" => key!("public.asc"),
            "README.md" => key!("README.md"),
            _ => panic!("no key {name}"),
        }
    }

    fn signer(name: &str, passphrase: Option<&str>, at: &str) -> Result<Signer, KeyFault> {
        read(file(name), passphrase, at.parse().unwrap())
    }

    /// Whether a signature is one of the key or of one of its subkeys.
    fn verifies(signer: &Signer, bytes: &[u8], signature: &str) -> bool {
        let (key, _) = SignedPublicKey::from_string(signer.public_key()).unwrap();
        let (signature, _) = DetachedSignature::from_string(signature).unwrap();
        let by_subkey = key.public_subkeys.iter().any(|s| signature.verify(&s.key, bytes).is_ok());
        by_subkey || signature.verify(&key.primary_key, bytes).is_ok()
    }

    #[test]
    fn every_kind_of_key_signs_the_same_bytes_the_same_way() {
        for name in ["test.asc", "subkey.asc", "stub.asc", "rsa.asc", "ecdsa.asc"] {
            let one = signer(name, None, AT).unwrap_or_else(|e| panic!("{name}: {e:?}"));
            let signature = one.sign(b"a document").unwrap();
            assert!(verifies(&one, b"a document", &signature), "{name}");
            assert!(!verifies(&one, b"another", &signature), "{name}");
            let again = signer(name, None, AT).unwrap();
            assert_eq!(again.sign(b"a document").unwrap(), signature, "{name}");
            assert!(one.public_key().starts_with("-----BEGIN PGP PUBLIC KEY BLOCK-----"));
            assert_eq!(one.fingerprint().len(), 40);
            assert_eq!(format!("{one:?}"), format!("Signer({})", one.fingerprint()));
        }
    }

    #[test]
    fn the_time_of_a_signature_is_the_clock_of_the_site() {
        let signature = signer("test.asc", None, AT).unwrap().sign(b"x").unwrap();
        let (signature, _) = DetachedSignature::from_string(&signature).unwrap();
        let made = signature.signature.created().unwrap().as_secs();
        assert_eq!(i64::from(made), AT.parse::<Timestamp>().unwrap().as_second());
    }

    #[test]
    fn a_passphrase_opens_its_key_and_no_other_does() {
        let fault = signer("protected.asc", None, AT).unwrap_err();
        assert_eq!((fault.what.as_str(), fault.help), ("is protected by a passphrase", PASSPHRASE));
        let wrong = signer("protected.asc", Some("correct hose"), AT).unwrap_err();
        assert!(wrong.what.contains("can't be opened") && !wrong.what.contains("hose"));
        let right = signer("protected.asc", Some("correct horse"), AT).unwrap();
        assert!(verifies(&right, b"x", &right.sign(b"x").unwrap()));
    }

    #[test]
    fn keys_that_may_not_sign_say_why() {
        for (name, at, expected) in [
            ("expired.asc", AT, "expired at 2025-01-31T00:00:00Z"),
            (
                "test.asc",
                "2024-12-31T23:59:59Z",
                "was made at 2025-01-01T00:00:00Z, and a signature can't be older than its key",
            ),
            ("cert.asc", AT, "has no part that can sign"),
            ("public.asc", AT, "is a public key, which can't sign"),
            ("README.md", AT, "is no secret OpenPGP key"),
        ] {
            assert_eq!(signer(name, None, at).unwrap_err().what, expected, "{name}");
        }
        assert!(signer("expired.asc", None, "2025-01-15T00:00:00Z").is_ok());
        assert_eq!(read(b"", None, Timestamp::MAX).unwrap_err().what, "is no secret OpenPGP key");
    }
}
