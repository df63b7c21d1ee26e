//! Names of packages for machines: package URLs, CPE 2.3 names, ecosystems of OSV.

use crate::diagnostic::nearest;
use packageurl::PackageUrl;
use std::ops::Range;
use std::str::FromStr;

/// What is wrong with a name: the part in bytes, what it is, how to mend it.
type Fault = (Range<usize>, String, String);

/// The types of package URLs that are registered
/// (<https://github.com/package-url/purl-spec/blob/main/purl-types-index.json>).
const TYPES: [&str; 37] = [
    "alpm",
    "apk",
    "bazel",
    "bitbucket",
    "bitnami",
    "cargo",
    "cocoapods",
    "composer",
    "conan",
    "conda",
    "cpan",
    "cran",
    "deb",
    "docker",
    "gem",
    "generic",
    "github",
    "golang",
    "hackage",
    "hex",
    "huggingface",
    "julia",
    "luarocks",
    "maven",
    "mlflow",
    "npm",
    "nuget",
    "oci",
    "opam",
    "otp",
    "pub",
    "pypi",
    "rpm",
    "swid",
    "swift",
    "vscode-extension",
    "yocto",
];

/// What keeps a text from being a package URL of a product: broken, with a version, or of a type that
/// looks like a slip of the keys.
pub fn purl_fault(text: &str) -> Option<Fault> {
    let example = "write it such as `pkg:npm/left-pad`";
    let whole = 0..text.len();
    let url = match PackageUrl::from_str(text) {
        Ok(url) => url,
        Err(e) => {
            let what = format!("`{text}` is not a package URL: {e}");
            return Some((whole, what, example.to_owned()));
        }
    };
    let start = "pkg:".len();
    if !text.starts_with("pkg:") || text[start..].starts_with('/') {
        let help = "a package URL begins with `pkg:` and its type, without a slash".to_owned();
        return Some((whole, format!("`{text}` is not a package URL"), help));
    }
    let of_type = start..start + url.ty().len();
    if let Some(version) = url.version() {
        let at = text.rfind('@').unwrap_or(0);
        let end = text[at..].find(['?', '#']).map_or(text.len(), |n| at + n);
        let what = format!("the package URL of a product has the version `{version}`");
        let help = "take it out: advisories say which versions are meant".to_owned();
        return Some((at..end, what, help));
    }
    if !TYPES.contains(&url.ty())
        && let Some(near) = nearest(url.ty(), TYPES)
    {
        let what = format!("`{}` is no type of a package URL", url.ty());
        return Some((of_type, what, format!("did you mean `pkg:{near}/`?")));
    }
    None
}

/// The type of a package URL, in lower case: `npm` of `pkg:npm/left-pad`.
pub fn purl_type(purl: &str) -> Option<String> {
    let (of_type, _) = purl.strip_prefix("pkg:")?.split_once('/')?;
    Some(of_type.to_ascii_lowercase())
}

/// The attributes of a CPE name (NISTIR 7695, section 6.2: the formatted string binding).
const ATTRIBUTES: [&str; 11] = [
    "part",
    "vendor",
    "product",
    "version",
    "update",
    "edition",
    "language",
    "sw_edition",
    "target_sw",
    "target_hw",
    "other",
];

/// What keeps a text from being a CPE 2.3 name in the form of a formatted string.
pub fn cpe_fault(text: &str) -> Option<Fault> {
    let example = "write it such as `cpe:2.3:a:vendor:product:*:*:*:*:*:*:*:*`";
    let whole = 0..text.len();
    let prefix = "cpe:2.3:";
    let Some(rest) = text.strip_prefix(prefix) else {
        let what = format!("`{text}` is not a CPE 2.3 name");
        return Some((whole, what, example.to_owned()));
    };
    let parts = components(rest, prefix.len());
    if parts.len() != ATTRIBUTES.len() {
        let what = format!("a CPE 2.3 name has 11 parts, and this one has {}", parts.len());
        let help = if parts.len() < ATTRIBUTES.len() {
            format!("add `{}` at the end", ":*".repeat(ATTRIBUTES.len() - parts.len()))
        } else {
            "write a colon within a part as `\\:`".to_owned()
        };
        return Some((whole, what, help));
    }
    for (name, at) in ATTRIBUTES.into_iter().zip(parts) {
        let part = &text[at.clone()];
        let form = match name {
            "part" if !matches!(part, "a" | "o" | "h" | "*" | "-") => {
                "`a` (application), `o` (operating system) or `h` (hardware)"
            }
            "language" if !is_language(part) => "a language such as `en` or `en-us`, or `*`",
            _ if is_attribute(part) => continue,
            _ => "letters, digits, `_`, `-` and `.`; all else after a backslash; `*` for any",
        };
        let what = format!("`{part}` can't be the `{name}` of a CPE name");
        let at = if at.is_empty() { at.start.saturating_sub(1)..at.end } else { at };
        return Some((at, what, format!("write {form}")));
    }
    None
}

/// The parts between colons that no backslash stands before, as places that begin at `start`.
fn components(rest: &str, start: usize) -> Vec<Range<usize>> {
    let (mut found, mut from, mut escaped) = (Vec::new(), 0, false);
    for (i, byte) in rest.bytes().enumerate() {
        if byte == b':' && !escaped {
            found.push(start + from..start + i);
            from = i + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    found.push(start + from..start + rest.len());
    found
}

fn is_language(part: &str) -> bool {
    let (language, region) = part.split_once('-').unwrap_or((part, "us"));
    let letters = |t: &str| t.bytes().all(|b| b.is_ascii_alphabetic());
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let of_region = (region.len() == 2 && letters(region)) || (region.len() == 3 && digits(region));
    matches!(part, "*" | "-")
        || ((2..=3).contains(&language.len()) && letters(language) && of_region)
}

/// Any (`*`), none (`-`), or a value: wildcards stand at its ends alone.
fn is_attribute(part: &str) -> bool {
    if matches!(part, "*" | "-") {
        return true;
    }
    let inner = part.strip_prefix('*').unwrap_or_else(|| part.trim_start_matches('?'));
    // An escaped wildcard at the end is a character of the value.
    let ends = |mark: char, t: &str| t.ends_with(mark) && !t.ends_with(&format!("\\{mark}"));
    let mut inner = inner;
    if ends('*', inner) {
        inner = &inner[..inner.len() - 1];
    } else {
        while ends('?', inner) {
            inner = &inner[..inner.len() - 1];
        }
    }
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        let fits = match c {
            '\\' => rest.next().is_some_and(|c| c.is_ascii_punctuation() && !"-._".contains(c)),
            c => c.is_ascii_alphanumeric() || "-._".contains(c),
        };
        if !fits {
            return false;
        }
    }
    !inner.is_empty()
}

/// How OSV records order the versions of an ecosystem.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VersionOrder {
    /// By Semantic Versioning: ranges of the type `SEMVER`.
    SemVer,
    /// In an order of its own: ranges of the type `ECOSYSTEM`.
    Own,
}

/// What a name of the table below stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    SemVer,
    Own,
    /// OSV has it, but its schema 1.7.3 did not have it yet: records can't name it.
    Later,
}

/// The ecosystems of OSV (`affected[].package.ecosystem`).
const ECOSYSTEMS: [(&str, Named); 49] = {
    use Named::{Later, Own, SemVer};
    [
        ("AlmaLinux", Own),
        ("Alpaquita", Own),
        ("Alpine", Own),
        ("Android", Own),
        ("Azure Linux", Later),
        ("BellSoft Hardened Containers", Own),
        ("Bioconductor", Own),
        ("Bitnami", SemVer),
        ("Chainguard", Own),
        ("CleanStart", Later),
        ("ConanCenter", Own),
        ("CRAN", Own),
        ("crates.io", SemVer),
        ("Debian", Own),
        ("Docker Hardened Images", Later),
        ("Echo", Own),
        ("FreeBSD", Later),
        ("GHC", Own),
        ("GIT", Later),
        ("GitHub Actions", Own),
        ("Go", SemVer),
        ("Hackage", Own),
        ("Hex", SemVer),
        ("Julia", Later),
        ("Kubernetes", SemVer),
        ("Linux", Own),
        ("Mageia", Own),
        ("Maven", Own),
        ("MinimOS", Own),
        ("npm", SemVer),
        ("NuGet", Own),
        ("opam", Later),
        ("openEuler", Own),
        ("openSUSE", Own),
        ("OSS-Fuzz", Own),
        ("Packagist", Own),
        ("Photon OS", Own),
        ("Pub", SemVer),
        ("PyPI", Own),
        ("Red Hat", Own),
        ("Rocky Linux", Own),
        ("Root", Later),
        ("RubyGems", Own),
        ("SUSE", Own),
        ("SwiftURL", SemVer),
        ("TuxCare", Later),
        ("Ubuntu", Own),
        ("VSCode", Later),
        ("Wolfi", Own),
    ]
};

/// Types of package URLs with the ecosystems that keep such packages.
const KEPT_BY: [(&str, &[&str]); 22] = [
    ("npm", &["npm"]),
    ("cargo", &["crates.io"]),
    ("golang", &["Go"]),
    ("pypi", &["PyPI"]),
    ("gem", &["RubyGems"]),
    ("maven", &["Maven"]),
    ("nuget", &["NuGet"]),
    ("composer", &["Packagist"]),
    ("hex", &["Hex"]),
    ("pub", &["Pub"]),
    ("cran", &["CRAN"]),
    ("hackage", &["Hackage", "GHC"]),
    ("swift", &["SwiftURL"]),
    ("conan", &["ConanCenter"]),
    ("julia", &["Julia"]),
    ("opam", &["opam"]),
    ("bitnami", &["Bitnami"]),
    ("github", &["GitHub Actions", "GIT", "SwiftURL"]),
    ("vscode-extension", &["VSCode"]),
    ("deb", &["Debian", "Ubuntu", "Echo"]),
    (
        "rpm",
        &[
            "Red Hat",
            "AlmaLinux",
            "Azure Linux",
            "Mageia",
            "openEuler",
            "openSUSE",
            "Photon OS",
            "Rocky Linux",
            "SUSE",
        ],
    ),
    ("apk", &["Alpine", "Alpaquita", "BellSoft Hardened Containers", "MinimOS", "Wolfi"]),
];

/// An ecosystem of OSV: its name, and a release such as `12` where one is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ecosystem<'a> {
    /// The name, such as `Debian`.
    pub name: &'a str,
    /// What follows its colon.
    pub release: Option<&'a str>,
}

impl<'a> Ecosystem<'a> {
    /// Reads an ecosystem such as `crates.io` or `Debian:12`.
    ///
    /// # Errors
    /// The nearest name, where one is near.
    pub fn parse(text: &'a str) -> Result<Self, Option<&'static str>> {
        let (name, release) = text.split_once(':').map_or((text, None), |(n, r)| (n, Some(r)));
        if Self::names().any(|known| known == name) && release != Some("") {
            return Ok(Self { name, release });
        }
        let by_type = KEPT_BY.iter().find(|(of_type, _)| of_type.eq_ignore_ascii_case(name));
        Err(nearest(name, Self::names())
            .or_else(|| by_type.and_then(|(_, names)| names.first().copied())))
    }

    /// The ecosystem that keeps packages of a type of package URLs, where another one than this does.
    pub fn contradicts(self, purl_type: &str) -> Option<&'static str> {
        let (_, names) = KEPT_BY.iter().find(|(of_type, _)| *of_type == purl_type)?;
        let is_kept = KEPT_BY.iter().any(|(_, names)| names.contains(&self.name));
        (is_kept && !names.contains(&self.name)).then(|| names.first().copied()).flatten()
    }

    /// How OSV records (schema 1.7.3) order its versions; `None` where they can't name it.
    pub fn version_order(self) -> Option<VersionOrder> {
        match ECOSYSTEMS.iter().find(|(name, _)| *name == self.name)?.1 {
            Named::SemVer => Some(VersionOrder::SemVer),
            Named::Own => Some(VersionOrder::Own),
            Named::Later => None,
        }
    }

    /// All names, for help.
    pub fn names() -> impl Iterator<Item = &'static str> {
        ECOSYSTEMS.into_iter().map(|(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_urls_have_no_version_and_no_slip() {
        for fine in ["pkg:npm/left-pad", "pkg:npm/%40scope/x", "pkg:oci/a?repository_url=b.example"]
        {
            assert_eq!(purl_fault(fine), None, "{fine}");
        }
        let at = |text: &str| purl_fault(text).map(|(at, ..)| text[at].to_owned());
        assert_eq!(at("pkg:npm/left-pad@1.2.3?a=b").as_deref(), Some("@1.2.3"));
        assert_eq!(at("pkg:nmp/left-pad").as_deref(), Some("nmp"));
        for wrong in ["npm/left-pad", "pkg:npm", "pkg:npm/", "pkg://npm/x", "pkg:n pm/x"] {
            assert!(at(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn cpe_names_have_eleven_parts_of_the_right_form() {
        for fine in [
            "cpe:2.3:a:example:cache_client:*:*:*:*:*:*:*:*",
            "cpe:2.3:a:foo\\\\bar:big\\$money_2010:*:*:*:*:special:ipod_touch:80gb:*",
            "cpe:2.3:o:microsoft:windows_7:-:sp1:*:en-us:*:*:x64:*",
            "cpe:2.3:a:hp:insight_diagnostics:7.4.0.1570:-:*:*:online:win2003:x64:*",
            "cpe:2.3:a:x\\:y:z:8.*:sp?:*:*:*:*:*:*",
        ] {
            assert_eq!(cpe_fault(fine), None, "{fine}");
        }
        let at = |text: &str| cpe_fault(text).map(|(at, ..)| text[at].to_owned());
        let rest = ":*:*:*:*:*:*:*:*";
        assert_eq!(at(&format!("cpe:2.3:x:v:p{rest}")).as_deref(), Some("x"));
        assert_eq!(at(&format!("cpe:2.3:a:v v:p{rest}")).as_deref(), Some("v v"));
        assert_eq!(at("cpe:2.3:a:v:p:*:*:*:english:*:*:*:*").as_deref(), Some("english"));
        assert!(at("cpe:/a:v:p").is_some());
        assert!(cpe_fault("cpe:2.3:a:v:p:*").unwrap().2.contains("`:*:*:*:*:*:*:*`"));
    }

    #[test]
    fn ecosystems_are_those_of_osv() {
        assert_eq!(Ecosystem::parse("Debian:12").unwrap().release, Some("12"));
        assert_eq!(Ecosystem::parse("cargo"), Err(Some("crates.io")));
        assert_eq!(Ecosystem::parse("NPM"), Err(Some("npm")));
        assert_eq!(Ecosystem::parse("Debian:"), Err(Some("Debian")));
        assert_eq!(Ecosystem::parse("Elsewhere"), Err(None));
        let npm = Ecosystem::parse("npm").unwrap();
        assert_eq!(npm.contradicts("cargo"), Some("crates.io"));
        assert_eq!(npm.contradicts("npm"), None);
        assert_eq!(npm.contradicts("generic"), None);
        assert!(Ecosystem::names().all(|n| Ecosystem::parse(n).is_ok()));
    }
}
