//! Addresses of requests: taken apart strictly, for what is odd in one is an attempt or a mistake.

use crate::address::percent_encode;

/// The part of a path that nobody's site may have at its root: the preview's own routes.
pub(super) const OWN: &str = "__casebook/";

/// Where a path stands, seen from an edition's base.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Place<'a> {
    /// Below it: the path from there.
    Inside(&'a str),
    /// At the origin's root, or at the base without its slash: the base is meant.
    Before,
    /// Elsewhere.
    Outside,
}

/// A request's path, percent-decoded once, without the slash at its beginning; none if it is not
/// well-formed. A slash at its end stays.
///
/// Refused: bad escapes, what is not UTF-8, control characters, backslashes, encoded slashes, and
/// parts that are empty, `.` or `..`.
pub(super) fn decode_path(path: &str) -> Option<String> {
    let rest = path.strip_prefix('/')?;
    let mut decoded = String::with_capacity(rest.len());
    let mut parts = rest.split('/').peekable();
    while let Some(part) = parts.next() {
        let part = decode(part)?;
        let last = parts.peek().is_none();
        let odd = |c: char| c.is_control() || c == '/' || c == '\\';
        if part == "." || part == ".." || part.contains(odd) || (part.is_empty() && !last) {
            return None;
        }
        decoded.push_str(&part);
        if !last {
            decoded.push('/');
        }
    }
    Some(decoded)
}

/// Percent-decoded text; none where an escape is bad or the outcome is not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' {
            hex(bytes.next()?)? << 4 | hex(bytes.next()?)?
        } else {
            byte
        });
    }
    String::from_utf8(decoded).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// The value of a query's first field of that name, decoded as forms encode it.
pub(super) fn query_field(query: &str, name: &str) -> Option<String> {
    let field = query.split('&').find_map(|field| field.strip_prefix(name)?.strip_prefix('='))?;
    decode(&field.replace('+', " "))
}

/// Where a decoded path stands, seen from a base such as `/` or `/security/`.
pub(super) fn place<'a>(path: &'a str, base: &str) -> Place<'a> {
    let base = decode_path(base).unwrap_or_else(|| base.trim_start_matches('/').to_owned());
    match path.strip_prefix(base.as_str()) {
        Some(rest) => Place::Inside(rest),
        None if path.is_empty() || base.strip_suffix('/') == Some(path) => Place::Before,
        None => Place::Outside,
    }
}

/// The address of a path below a base, in characters that a header may hold.
pub(super) fn encode_path(base: &str, path: &str) -> String {
    let mut address = String::with_capacity(base.len() + path.len());
    // The base is an address already; two slashes at its beginning would name another host.
    address.push('/');
    address.push_str(base.trim_matches('/'));
    if !address.ends_with('/') {
        address.push('/');
    }
    percent_encode(path.trim_start_matches('/'), &mut address);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_formed_paths_are_decoded_once() {
        for (path, decoded) in [
            ("/", ""),
            ("/a/b", "a/b"),
            ("/a/b/", "a/b/"),
            ("/a%20b/%C3%A9/", "a b/é/"),
            ("/a%2525", "a%25"),
            ("/a+b", "a+b"),
            ("/...", "..."),
        ] {
            assert_eq!(decode_path(path).as_deref(), Some(decoded), "{path}");
        }
    }

    #[test]
    fn odd_paths_are_refused() {
        for path in [
            "",
            "*",
            "a",
            "//",
            "//a",
            "/a//b",
            "/.",
            "/..",
            "/../a",
            "/a/..",
            "/a/../b",
            "/%2e%2e/a",
            "/.%2E/a",
            "/%2e",
            "/a%2fb",
            "/a%2Fb",
            "/..%2f",
            "/a%5cb",
            "/a\\b",
            "/%00",
            "/a%0a",
            "/%",
            "/%4",
            "/%zz",
            "/%+1",
            "/%ff",
            "/%c0%ae%c0%ae/",
            "/a%é",
            "/%7f",
        ] {
            assert_eq!(decode_path(path), None, "{path}");
        }
    }

    #[test]
    fn places_are_told_by_whole_parts() {
        assert_eq!(place("a/b", "/"), Place::Inside("a/b"));
        assert_eq!(place("", "/"), Place::Inside(""));
        assert_eq!(place("security/a", "/security/"), Place::Inside("a"));
        assert_eq!(place("security/", "/security/"), Place::Inside(""));
        assert_eq!(place("security", "/security/"), Place::Before);
        assert_eq!(place("", "/security/"), Place::Before);
        assert_eq!(place("securityx/a", "/security/"), Place::Outside);
        assert_eq!(place("é/a", "/%C3%A9/"), Place::Inside("a"));
    }

    #[test]
    fn addresses_name_no_other_host() {
        assert_eq!(encode_path("/", "/evil.example/"), "/evil.example/");
        assert_eq!(encode_path("//evil.example/", "a"), "/evil.example/a");
        assert_eq!(encode_path("/", "\\evil"), "/%5Cevil");
        assert_eq!(encode_path("/x/", "a é?#\r\n/"), "/x/a%20%C3%A9%3F%23%0D%0A/");
    }

    #[test]
    fn query_fields_are_those_of_forms() {
        assert_eq!(query_field("a=1&path=%2Fx+y", "path").as_deref(), Some("/x y"));
        assert_eq!(query_field("xpath=1", "path"), None);
        assert_eq!(query_field("path=%z", "path"), None);
    }
}
