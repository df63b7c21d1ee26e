//! Times, package URLs and CPE names of others in the forms that records have.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use packageurl::PackageUrl;
use std::str::FromStr;

/// A time or a day as TOML, with its year in UTC; `None` where it is neither.
pub(super) fn time(text: &str) -> Option<(String, i16)> {
    let text = text.trim();
    if text.len() == 10 {
        let day: Date = text.parse().ok()?;
        return (day.year() > 0).then(|| (day.to_string(), day.year()));
    }
    let at: Timestamp = text.parse().ok()?;
    let year = Offset::UTC.to_datetime(at).year();
    (year > 0).then(|| (at.to_string(), year))
}

/// Whether one time that [`time`] wrote is before another. As text, a fraction of a second would come first.
pub(super) fn is_before(a: &str, b: &str) -> bool {
    match (a.parse::<Timestamp>(), b.parse::<Timestamp>()) {
        (Ok(a), Ok(b)) => a < b,
        _ => a < b,
    }
}

/// A package URL without its version; `None` where it is none.
pub(super) fn purl_of_product(text: &str) -> Option<String> {
    PackageUrl::from_str(text).ok()?;
    let (path, rest) = match text.find(['?', '#']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let name = path.rfind('/')?;
    let path = path[name..].find('@').map_or(path, |at| &path[..name + at]);
    Some([path, rest].concat())
}

/// The OSV ecosystem of a package URL, where its type names one.
pub(super) fn ecosystem_of(purl: &str) -> Option<&'static str> {
    let kind = purl.strip_prefix("pkg:")?.split('/').next()?;
    Some(match kind {
        "cargo" => "crates.io",
        "composer" => "Packagist",
        "gem" => "RubyGems",
        "golang" => "Go",
        "hex" => "Hex",
        "maven" => "Maven",
        "npm" => "npm",
        "nuget" => "NuGet",
        "pub" => "Pub",
        "pypi" => "PyPI",
        "swift" => "SwiftURL",
        _ => return None,
    })
}

/// A CPE 2.3 name whose version is left open; `None` where it is none.
pub(super) fn cpe_of_product(text: &str) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut escaped = false;
    let mut part = String::new();
    for c in text.chars() {
        if c == ':' && !escaped {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(part);
    let whole = parts.len() == 13 && parts[0] == "cpe" && parts[1] == "2.3";
    if !whole || parts.iter().any(String::is_empty) || text.contains(char::is_whitespace) {
        return None;
    }
    "*".clone_into(&mut parts[5]);
    Some(parts.join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_versions_alone() {
        let purl = |t| purl_of_product(t).unwrap_or_default();
        assert_eq!(purl("pkg:npm/%40a/b@1.2?x=y"), "pkg:npm/%40a/b?x=y");
        assert_eq!(purl("pkg:cargo/c"), "pkg:cargo/c");
        assert_eq!(purl("c@1"), "");
        assert_eq!(
            cpe_of_product("cpe:2.3:a:v:p\\:q:1.2:*:*:*:*:*:*:*").as_deref(),
            Some("cpe:2.3:a:v:p\\:q:*:*:*:*:*:*:*:*")
        );
        assert_eq!(cpe_of_product("cpe:/a:v:p:1"), None);
        assert_eq!(time("2021-01-02T00:30:00+01:00").unwrap().0, "2021-01-01T23:30:00Z");
        assert_eq!(time("2021-02-30"), None);
    }
}
