//! What signs CSAF documents: a key file, a key of the environment, or a running gpg agent.

use crate::config::{Config, Csaf};
use crate::diagnostic::{Diagnostic, Span};
use crate::serve::Signing;
use crate::signature::{KeyFault, Sign, Signer};
use crate::source::read_key;
use jiff::Timestamp;
use jiff::tz::Offset;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The key, or the path of its file, in place of the one in casebook.toml.
const KEY: &str = "CASEBOOK_SIGNING_KEY";

/// The passphrase of the key.
const PASSPHRASE: &str = "CASEBOOK_SIGNING_PASSPHRASE";

const AGENT_HELP: &str = "see that gpg is installed, that `gpg --list-secret-keys` shows the key, and that its agent runs";

/// What signs the documents of a site, if anything does.
///
/// # Errors
/// A key is set, and can't sign at this time: what is wrong, where it is set, how to mend it.
pub(super) fn signer(
    root: &Path,
    config: &Config,
    now: Timestamp,
) -> Result<Option<Signer>, Diagnostic> {
    match &config.csaf.gpg {
        Some(gpg) if config.csaf.publish && environment(KEY).is_none() => of_agent(&gpg.value, now)
            .map(Some)
            .map_err(|fault| said(&fault, &config.csaf, "the agent signs with this key")),
        _ => of_file(root, config, now),
    }
}

/// The same for the preview, which starts no other program.
pub(super) fn preview(root: &Path) -> Signing {
    let root = root.to_owned();
    Signing::new(move |config: &Config, now| of_file(&root, config, now))
}

/// Whether a running agent is to sign, which the preview leaves out.
pub(super) fn asks_for_agent(config: &Config) -> bool {
    config.csaf.gpg.is_some() && config.csaf.publish && environment(KEY).is_none()
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// Signs with the key of the environment, or else of casebook.toml.
fn of_file(root: &Path, config: &Config, now: Timestamp) -> Result<Option<Signer>, Diagnostic> {
    let csaf = &config.csaf;
    if !csaf.publish {
        return Ok(None);
    }
    let passphrase = std::env::var(PASSPHRASE).ok();
    let own = csaf.signing_key.as_ref();
    let (text, place) = match (environment(KEY), own) {
        (Some(text), _) if text.trim_start().starts_with("-----BEGIN") => {
            (Ok(text.into_bytes()), None)
        }
        (Some(path), _) => (read_key(&current(&path), &path), None),
        (None, Some(path)) => (read_key(root, &path.value), Some(path.span)),
        (None, None) => return Ok(None),
    };
    let help = "name the file of a secret key, relative to casebook.toml and outside of content/, static/, templates/ and themes/";
    let found = text
        .map_err(|why| KeyFault::new(why, help))
        .and_then(|text| Signer::of_key(&text, passphrase.as_deref(), now));
    found.map(Some).map_err(|fault| {
        if place.is_some() {
            return said(&fault, csaf, "the key that signs");
        }
        let message = format!("the signing key of {KEY} {}", fault.what);
        Diagnostic::error("csaf-signing", message).help(fault.help)
    })
}

/// The folder that a path of the environment starts from.
fn current(path: &str) -> PathBuf {
    if Path::new(path).is_absolute() { PathBuf::new() } else { PathBuf::from(".") }
}

fn said(fault: &KeyFault, csaf: &Csaf, label: &str) -> Diagnostic {
    let found = Diagnostic::error("csaf-signing", format!("the signing key {}", fault.what))
        .help(fault.help);
    let place: Option<Span> = csaf.gpg.as_ref().or(csaf.signing_key.as_ref()).map(|at| at.span);
    match place {
        Some(span) => found.at(span, label),
        None => found,
    }
}

/// A signer that asks a running agent. The clock of each signature stands still at the site's.
fn of_agent(fingerprint: &str, now: Timestamp) -> Result<Signer, KeyFault> {
    let facts = gpg(&["--with-colons", "--list-secret-keys", fingerprint], now, None)
        .map_err(|why| KeyFault::new(format!("is not there: {why}"), AGENT_HELP))?;
    let facts = String::from_utf8_lossy(&facts).into_owned();
    let known = listed(&facts).ok_or_else(|| KeyFault::new("is not there", AGENT_HELP))?;
    let help = "use a key that is valid at the site's clock (`--as-of`)";
    if let Some(from) = known.created.filter(|from| *from > now) {
        let what = format!("was made at {from}, and a signature can't be older than its key");
        return Err(KeyFault::new(what, help));
    }
    if let Some(end) = known.expires.filter(|end| *end <= now) {
        return Err(KeyFault::new(format!("expired at {end}"), help));
    }
    if !known.can.contains('S') {
        return Err(KeyFault::new("has no part that can sign now", help));
    }
    let export = ["--armor", "--export-options", "export-minimal", "--export", &known.fingerprint];
    let key = gpg(&export, now, None)
        .map_err(|why| KeyFault::new(format!("can't be exported: {why}"), AGENT_HELP))?;
    let id = fingerprint.to_owned();
    let sign: Sign = Arc::new(move |bytes: &[u8]| {
        let made = gpg(&["--armor", "--detach-sign", "-u", &id], now, Some(bytes))?;
        String::from_utf8(made).map_err(|_| "what gpg wrote is no text".to_owned())
    });
    sign(b"").map_err(|why| KeyFault::new(format!("can't sign: {why}"), AGENT_HELP))?;
    let key = String::from_utf8_lossy(&key).into_owned();
    Ok(Signer::new(known.fingerprint, key, known.can.contains('E'), sign))
}

/// What gpg says of a key.
struct Listed {
    fingerprint: String,
    created: Option<Timestamp>,
    expires: Option<Timestamp>,
    /// What it can do; in upper case what the whole key can do now.
    can: String,
}

/// Reads the first key of a listing with colons (GnuPG, doc/DETAILS).
fn listed(text: &str) -> Option<Listed> {
    let mut rows = text.lines().map(|line| line.split(':').collect::<Vec<_>>());
    let key = rows.by_ref().find(|row| row.first() == Some(&"sec"))?;
    let fingerprint = rows.find(|row| row.first() == Some(&"fpr"))?.get(9)?.to_string();
    let at = |n: usize| {
        let seconds: i64 = key.get(n)?.parse().ok()?;
        Timestamp::from_second(seconds).ok()
    };
    Some(Listed {
        fingerprint,
        created: at(5),
        expires: at(6),
        can: key.get(11).copied().unwrap_or_default().to_owned(),
    })
}

/// Runs gpg with a clock that stands still, and gives what it writes.
fn gpg(arguments: &[&str], now: Timestamp, input: Option<&[u8]>) -> Result<Vec<u8>, String> {
    let clock = Offset::UTC.to_datetime(now).strftime("%Y%m%dT%H%M%S!").to_string();
    let mut command = Command::new("gpg");
    command.args(["--batch", "--no-tty", "--quiet", "--faked-system-time", &clock]).args(arguments);
    command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| format!("gpg can't be started: {e}"))?;
    if let (Some(bytes), Some(mut stdin)) = (input, child.stdin.take()) {
        // gpg may end before it has read all; what it says then counts.
        let _ = stdin.write_all(bytes);
    }
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    if output.status.success() && !output.stdout.is_empty() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let mut lines = said.lines().filter(|line| !line.contains("faked system time"));
    Err(lines.next_back().unwrap_or("gpg gave nothing").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn a_listing_of_gpg_is_read() {
        let text = "sec:u:255:22:02877F0833035D6E:1735689600:1738281600::u:::scESC:::+::ed25519:::0:\n\
                    fpr:::::::::17C7728FEF95CC5D72213E9602877F0833035D6E:\n\
                    uid:u::::1735689600::X::Test::::::::::0:\n";
        let key = listed(text).unwrap();
        assert_eq!(key.fingerprint, "17C7728FEF95CC5D72213E9602877F0833035D6E");
        assert_eq!(key.created.unwrap().to_string(), "2025-01-01T00:00:00Z");
        assert_eq!(key.expires.unwrap().to_string(), "2025-01-31T00:00:00Z");
        assert_eq!(key.can, "scESC");
        assert!(listed("tru::1:1735689600:0:3:1:5\n").is_none());
    }
}
