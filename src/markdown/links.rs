//! Destinations of links and images: what is outside, what is ours, and what is refused.

use super::Target;
use crate::identifier::{Kind, RecordId};
use std::fmt::Write;

/// What a destination is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Destination {
    /// An address outside the site, not yet escaped.
    External(String),
    /// Something of ours.
    Internal(Target),
    /// Refused; says why.
    Unsafe(&'static str),
}

const SCHEME: &str = "only https, http, mailto and tel links are allowed";
const PROTOCOL_RELATIVE: &str = "a link that starts with `//` names a host without its scheme";
const BACKSLASH: &str = "browsers read `\\` in a link as `/`";
const COLON: &str = "the first part of a relative link holds a colon, which reads as a scheme";

/// Reads a destination as Markdown gave it (entities decoded). Browsers drop control characters
/// and outer spaces before they look for a scheme (WHATWG URL, section 4.4), so we do too.
pub(super) fn read(written: &str) -> Destination {
    let clean: String = written.chars().filter(|c| !c.is_ascii_control()).collect();
    let clean = clean.trim();
    // The check sees no white space at all: nothing may hide a scheme.
    let bare: String = clean.chars().filter(|c| !c.is_whitespace()).collect();
    let decoded = percent_decode(&bare);
    let seen = decoded.as_deref().unwrap_or(&bare);
    let first = seen.find(['/', '?', '#', '\\', ':']).map(|at| seen.as_bytes()[at]);
    match first {
        Some(b':') => return external(clean, &bare),
        Some(b'\\') => return Destination::Unsafe(BACKSLASH),
        _ => {}
    }
    if seen.starts_with("//") {
        return Destination::Unsafe(PROTOCOL_RELATIVE);
    }
    let path = clean.split(['#', '?']).next().unwrap_or_default();
    if seen.contains('\\') && percent_decode(path).is_none_or(|path| path.contains('\\')) {
        return Destination::Unsafe(BACKSLASH);
    }
    Destination::Internal(internal(clean))
}

/// A destination with a scheme, or with a colon that could be taken for the end of one.
fn external(clean: &str, bare: &str) -> Destination {
    let Some((scheme, _)) = bare.split_once(':') else { return Destination::Unsafe(COLON) };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|c| c.is_ascii_alphanumeric() || b"+-.".contains(&c));
    if !is_scheme {
        return Destination::Unsafe(COLON);
    }
    // A space within the scheme is no scheme to a browser, but a lure to a reader.
    let Some((written, rest)) = clean.split_once(':') else { return Destination::Unsafe(COLON) };
    if written != scheme {
        return Destination::Unsafe(SCHEME);
    }
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => {
            let host = rest.strip_prefix("//").unwrap_or_default();
            if host.is_empty() || host.starts_with(['/', '\\', '?', '#']) {
                return Destination::Unsafe("the link names no host");
            }
        }
        "mailto" | "tel" => {}
        _ => return Destination::Unsafe(SCHEME),
    }
    Destination::External(format!("{scheme}:{rest}"))
}

/// A destination without a scheme.
fn internal(clean: &str) -> Target {
    let unknown = || Target::Unknown(clean.into());
    let (path, anchor) = match clean.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (clean, None),
    };
    let Some(path) = percent_decode(path) else { return unknown() };
    let anchor = match anchor.filter(|a| !a.is_empty()).map(percent_decode) {
        Some(None) => return unknown(),
        Some(Some(anchor)) => Some(anchor.into()),
        None => None,
    };
    // A query means nothing on a site of files.
    if clean.split('#').next().is_some_and(|p| p.contains('?')) {
        return unknown();
    }
    if path.chars().any(char::is_control) {
        return unknown();
    }
    if path.is_empty() {
        return anchor.map_or_else(unknown, Target::Anchor);
    }
    let target = match path.strip_prefix('/') {
        Some(path) => site(path, anchor),
        None => relative(&path, anchor),
    };
    target.unwrap_or_else(unknown)
}

/// `/incidents/INC-2026-0007/` is a record; every other path is a page of the site.
fn site(path: &str, anchor: Option<Box<str>>) -> Option<Target> {
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    if path.contains("//") || parts.iter().any(|part| matches!(*part, "." | "..")) {
        return None;
    }
    if let [folder, id] = parts[..]
        && let Some(id) = RecordId::parse(id)
    {
        return (Kind::of_folder(folder) == Some(id.kind()))
            .then_some(Target::Record { id, anchor });
    }
    Some(Target::Site { path: path.into(), anchor })
}

/// `../advisories/ADV-2026-0012.md` is a record, `shots/1.png` a file beside this one.
fn relative(path: &str, anchor: Option<Box<str>>) -> Option<Target> {
    let parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "." | "")).collect();
    let last = *parts.last()?;
    let stem = match last.strip_suffix(".md") {
        Some("index") => parts.len().checked_sub(2).map(|i| parts[i]),
        Some(stem) => Some(stem),
        None => path.ends_with('/').then_some(last),
    };
    if let Some(stem) = stem {
        if let Some(id) = RecordId::parse(stem) {
            return Some(Target::Record { id, anchor });
        }
        return free_page(&parts).map(|id| Target::Record { id, anchor });
    }
    if parts.contains(&"..") {
        return None;
    }
    // A file has no places in it that we know of; a link to one names the file alone.
    if anchor.is_some() { None } else { Some(Target::File(parts.join("/").into())) }
}

/// `../pages/policy/disclosure.md` is the free page `policy/disclosure`.
fn free_page(parts: &[&str]) -> Option<RecordId> {
    let up = parts.iter().take_while(|part| **part == "..").count();
    let (folder, page) = parts[up..].split_first()?;
    if up == 0 || *folder != Kind::Page.folder() || page.contains(&"..") {
        return None;
    }
    let path = page.join("/");
    Some(RecordId::page(path.strip_suffix(".md")?))
}

/// Decodes `%41`; `None` where what comes out is not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        match (bytes[i], hex_pair(&bytes[i + 1..])) {
            (b'%', Some(byte)) => {
                out.push(byte);
                i += 3;
            }
            (byte, _) => {
                out.push(byte);
                i += 1;
            }
        }
    }
    String::from_utf8(out).ok()
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16);
    let (high, low) = (digit(*bytes.first()?)?, digit(*bytes.get(1)?)?);
    u8::try_from(high * 16 + low).ok()
}

/// Writes an address into an attribute: percent-encodes what may not stand in one (spaces,
/// quotes, controls, letters beyond ASCII, a `%` that encodes nothing) and escapes the rest.
pub(super) fn write_href(address: &str, out: &mut String) {
    let bytes = address.as_bytes();
    for (i, &byte) in bytes.iter().enumerate() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("%27"),
            b'%' if hex_pair(&bytes[i + 1..]).is_none() => out.push_str("%25"),
            0..=0x20 | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7F.. => {
                let _ = write!(out, "%{byte:02X}");
            }
            _ => out.push(char::from(byte)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(written: &str) -> Target {
        match read(written) {
            Destination::Internal(target) => target,
            other => panic!("{written}: {other:?}"),
        }
    }

    fn record(id: &str, anchor: Option<&str>) -> Target {
        Target::Record { id: RecordId::parse(id).unwrap(), anchor: anchor.map(Into::into) }
    }

    #[test]
    fn schemes_are_a_short_list_however_disguised() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " javascript:alert(1)",
            "java script:alert(1)",
            "javascript%3Aalert(1)",
            "javascript\u{a0}:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "https:example.com",
            "https:/example.com",
            "https:///example.com",
            "https:\\\\example.com",
            "https%3A//example.com",
            "ht tps://example.com",
            "//example.com/x",
            "/\t/example.com",
            "/\\example.com",
            "%2F%2Fexample.com",
            "\\\\example.com",
            "a:b/c",
            ":x",
        ] {
            assert!(matches!(read(bad), Destination::Unsafe(_)), "{bad:?} gave {:?}", read(bad));
        }
        for good in
            ["https://example.com/a b", "HTTP://example.com", "mailto:a@example.com", "tel:+1"]
        {
            assert!(matches!(read(good), Destination::External(_)), "{good}");
        }
    }

    #[test]
    fn records_are_known_by_file_and_by_address() {
        assert_eq!(target("INC-2026-0007.md"), record("INC-2026-0007", None));
        assert_eq!(target("../advisories/ADV-2026-0012.md#a"), record("ADV-2026-0012", Some("a")));
        assert_eq!(target("../INC-2026-0007/index.md"), record("INC-2026-0007", None));
        assert_eq!(target("../INC-2026-0007/"), record("INC-2026-0007", None));
        assert_eq!(target("/incidents/INC-2026-0007/#F1"), record("INC-2026-0007", Some("F1")));
        assert_eq!(target("/incidents/INC-2026-0007"), record("INC-2026-0007", None));
        let page = Target::Record { id: RecordId::page("policy/disclosure"), anchor: None };
        assert_eq!(target("../pages/policy/disclosure.md"), page);
    }

    #[test]
    fn files_pages_and_anchors() {
        assert_eq!(target("./shots/./one%20two.png"), Target::File("shots/one two.png".into()));
        assert_eq!(target("#forensic-detail"), Target::Anchor("forensic-detail".into()));
        let services = Target::Site { path: "services/x/".into(), anchor: Some("top".into()) };
        assert_eq!(target("/services/x/#top"), services);
        assert_eq!(target("/"), Target::Site { path: "".into(), anchor: None });
    }

    #[test]
    fn what_cannot_be_read_is_kept_for_the_graph() {
        for odd in [
            "../secret.txt",
            "a/../../x",
            "x.md",
            "",
            "#",
            "?x=1",
            "/a/../b",
            "/a//b",
            "%ff",
            "/advisories/INC-2026-0007/",
            "a%00b",
            "log.txt#L1",
        ] {
            assert_eq!(target(odd), Target::Unknown(odd.into()), "{odd}");
        }
    }

    #[test]
    fn addresses_are_encoded_once() {
        let mut out = String::new();
        write_href("https://x/é?a=\"1\"&b=<%20>100%'", &mut out);
        assert_eq!(out, "https://x/%C3%A9?a=%221%22&amp;b=%3C%20%3E100%25%27");
    }
}
