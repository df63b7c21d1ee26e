//! The parts of a secret key, and what each may do at an instant.

use jiff::Timestamp;
use pgp::composed::SignedSecretKey;
use pgp::packet::{Signature, SignatureType};
use pgp::types::{KeyDetails, S2kParams, SecretParams, StringToKey};

/// A part of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// The primary key.
    Primary,
    /// A subkey, by its place among those that have a secret.
    Subkey(usize),
}

/// Where a part stands at an instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// It may be used.
    Valid,
    /// It was made later.
    Young(Timestamp),
    /// It was valid until then.
    Expired(Timestamp),
    /// It was taken back.
    Revoked,
}

/// What a part of a key may do.
pub(super) struct Facts {
    /// Its place among the subkeys.
    pub(super) number: usize,
    /// When it was made.
    pub(super) created: Timestamp,
    /// Whether it is meant to sign data.
    pub(super) signs: bool,
    /// Whether its secret is elsewhere: on a card, or left out of the export.
    pub(super) absent: bool,
    /// Where it stands.
    pub(super) standing: Standing,
}

/// All parts of a key.
pub(super) struct Parts {
    pub(super) primary: Facts,
    pub(super) subkeys: Vec<Facts>,
}

/// The parts of a key as they stand at an instant.
pub(super) fn parts(key: &SignedSecretKey, at: Timestamp) -> Parts {
    let own = key.primary_key.legacy_key_id();
    // Others may have signed the names of the key: what they say of it doesn't count.
    let by_owner = |s: &&Signature| s.issuer_key_id().contains(&&own) || is_by(s, key);
    let details = &key.details;
    let of_names = details.users.iter().flat_map(|user| &user.signatures).filter(by_owner);
    let selfs: Vec<&Signature> = of_names.chain(&details.direct_signatures).collect();
    let primary = Facts {
        standing: if details.revocation_signatures.is_empty() {
            standing(key.primary_key.created_at().as_secs(), &selfs, at)
        } else {
            Standing::Revoked
        },
        ..facts(0, &key.primary_key, key.primary_key.secret_params(), &selfs)
    };
    let subkeys = key.secret_subkeys.iter().enumerate().map(|(number, subkey)| {
        let of = |kind| move |s: &&Signature| s.typ() == Some(kind);
        let bindings: Vec<&Signature> =
            subkey.signatures.iter().filter(of(SignatureType::SubkeyBinding)).collect();
        let revoked = subkey.signatures.iter().any(|s| of(SignatureType::SubkeyRevocation)(&s));
        Facts {
            standing: if revoked {
                Standing::Revoked
            } else {
                standing(subkey.key.created_at().as_secs(), &bindings, at)
            },
            ..facts(number, &subkey.key, subkey.key.secret_params(), &bindings)
        }
    });
    Parts { primary, subkeys: subkeys.collect() }
}

/// Whether a subkey is there to encrypt to.
pub(super) fn encrypts(key: &SignedSecretKey) -> bool {
    let of_secret = key.secret_subkeys.iter().map(|subkey| &subkey.signatures);
    let of_public = key.public_subkeys.iter().map(|subkey| &subkey.signatures);
    let mut flags = of_secret.chain(of_public).flatten().map(Signature::key_flags);
    flags.any(|flags| flags.encrypt_comms())
}

fn is_by(signature: &Signature, key: &SignedSecretKey) -> bool {
    signature.issuer_fingerprint().contains(&&key.primary_key.fingerprint())
}

fn facts(
    number: usize,
    key: &impl KeyDetails,
    secret: &SecretParams,
    signatures: &[&Signature],
) -> Facts {
    let newest = newest(signatures);
    Facts {
        number,
        created: instant(key.created_at().as_secs()),
        signs: key.algorithm().can_sign() && newest.is_some_and(|s| s.key_flags().sign()),
        absent: is_absent(secret),
        standing: Standing::Valid,
    }
}

/// The signature that says what holds now.
fn newest<'s>(signatures: &[&'s Signature]) -> Option<&'s Signature> {
    signatures.iter().copied().max_by_key(|s| s.created().map(pgp::types::Timestamp::as_secs))
}

fn standing(created: u32, signatures: &[&Signature], at: Timestamp) -> Standing {
    let life = newest(signatures).and_then(Signature::key_expiration_time);
    let end = life.map(pgp::types::Duration::as_secs).filter(|life| *life > 0);
    let end = end.map(|life| i64::from(created) + i64::from(life));
    match end.and_then(|end| Timestamp::from_second(end).ok()) {
        _ if instant(created) > at => Standing::Young(instant(created)),
        Some(end) if end <= at => Standing::Expired(end),
        _ => Standing::Valid,
    }
}

fn instant(seconds: u32) -> Timestamp {
    Timestamp::from_second(i64::from(seconds)).unwrap_or(Timestamp::MAX)
}

/// GnuPG marks a secret that is not in the file by a protection of its own (`gnu-dummy`).
fn is_absent(secret: &SecretParams) -> bool {
    let SecretParams::Encrypted(secret) = secret else { return false };
    matches!(
        secret.string_to_key_params(),
        S2kParams::Aead { s2k, .. } | S2kParams::Cfb { s2k, .. } | S2kParams::MalleableCfb { s2k, .. }
            if matches!(s2k, StringToKey::Private { .. } | StringToKey::Other { .. })
    )
}
