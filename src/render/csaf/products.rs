//! The product tree: vendor, product, versions; each leaf with an id that stays when others are added.

use super::model::{Branch, GenericUri, Helper, Product, ProductTree, Text};
use super::words::line;
use crate::edition::{AffectedView, VexStatus};
use crate::identifier::purl_type;
use crate::versions::Ranges;
use packageurl::PackageUrl;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// Which versions of a product a leaf stands for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Part<'v> {
    /// The product, whatever its version.
    Whole,
    /// One version.
    Version(&'v str),
    /// A range: as vers, and as the record writes it.
    Range(String, &'v str),
    /// What no range can say.
    Words(&'v str),
}

/// A leaf of the tree.
struct Leaf<'v> {
    id: String,
    of: &'v AffectedView<'v>,
    part: Part<'v>,
    /// Which ones, in words, beside the versions.
    which: Option<&'v str>,
}

/// A leaf by its place in the tree.
pub(super) type LeafIndex = usize;

/// What a leaf stands for: a product, a part of it, and words that narrow it.
type Key<'v> = (&'v str, Part<'v>, Option<&'v str>);

/// The leaves of a tree, each once, in the order in which they were found.
#[derive(Default)]
pub(super) struct Leaves<'v> {
    all: Vec<Leaf<'v>>,
    known: BTreeMap<Key<'v>, LeafIndex>,
    ids: BTreeSet<String>,
}

impl<'v> Leaves<'v> {
    /// The leaves of an entry with their status: the versions that it is about, and those with a fix.
    pub(super) fn of(&mut self, entry: &'v AffectedView<'v>) -> Vec<(LeafIndex, VexStatus)> {
        let status = entry.status.unwrap_or(VexStatus::KnownAffected);
        // What `fixed` names where the entry says nothing of other versions is what it is about.
        let about_fixes = entry.versions.is_none()
            && entry.which.is_none()
            && match status {
                VexStatus::Fixed | VexStatus::FirstFixed | VexStatus::Recommended => true,
                _ => entry.status.is_none(),
            };
        let mut found = Vec::new();
        if entry.fixed.is_empty() || !about_fixes {
            let mended = status == VexStatus::Fixed && !entry.fixed.is_empty();
            let status = if mended { VexStatus::KnownAffected } else { status };
            found.extend(self.main(entry).into_iter().map(|leaf| (leaf, status)));
        }
        let fix = match status {
            VexStatus::FirstFixed | VexStatus::Recommended if about_fixes => status,
            _ => VexStatus::Fixed,
        };
        for version in &entry.fixed {
            found.push((self.leaf(entry, one(version), None), fix));
        }
        found
    }

    fn main(&mut self, entry: &'v AffectedView<'v>) -> Vec<LeafIndex> {
        let which = entry.which;
        match entry.versions {
            None => {
                let part = which.map_or(Part::Whole, Part::Words);
                vec![self.leaf(entry, part, None)]
            }
            Some(ranges) => match ranges.listed() {
                Some(versions) if !versions.is_empty() => {
                    versions.into_iter().map(|v| self.leaf(entry, one(v), which)).collect()
                }
                _ => vec![self.leaf(entry, range(entry, ranges), which)],
            },
        }
    }

    fn leaf(
        &mut self,
        of: &'v AffectedView<'v>,
        part: Part<'v>,
        which: Option<&'v str>,
    ) -> LeafIndex {
        let key = (of.key, part.clone(), which);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let mut id = id(of.key, &part, which);
        // Two texts that differ can't give one id but by intent: marks set them apart.
        while !self.ids.insert(id.clone()) {
            id.push('\'');
        }
        self.all.push(Leaf { id, of, part, which });
        self.known.insert(key, self.all.len() - 1);
        self.all.len() - 1
    }

    /// The id of a leaf.
    pub(super) fn id(&self, leaf: LeafIndex) -> &str {
        &self.all[leaf].id
    }

    /// Whether two leaves are versions of one product.
    pub(super) fn are_beside(&self, one: LeafIndex, other: LeafIndex) -> bool {
        let (one, other) = (&self.all[one], &self.all[other]);
        one.of.key == other.of.key && one.is_version() && other.is_version()
    }

    /// The product of a leaf, as the record writes it.
    pub(super) fn key(&self, leaf: LeafIndex) -> &'v str {
        self.all[leaf].of.key
    }

    /// The version of a leaf, or the words that stand for it.
    pub(super) fn version(&self, leaf: LeafIndex) -> String {
        match &self.all[leaf].part {
            Part::Version(version) | Part::Words(version) => line(version).into_owned(),
            Part::Range(_, written) => line(written).into_owned(),
            Part::Whole => line(&self.all[leaf].of.product).into_owned(),
        }
    }

    /// The whole tree; `None` where no product is named.
    ///
    /// A product that has neither a package URL nor a CPE name is told by its id below the publisher's
    /// `namespace`, so that it is the same in all documents (test 6.2.16).
    pub(super) fn tree(&self, csaf_2_1: bool, namespace: &str) -> Option<ProductTree<'_>> {
        let mut branches: Vec<Branch<'_>> = Vec::new();
        for leaf in &self.all {
            let level = match leaf.of.vendor {
                Some(vendor) => &mut branch(&mut branches, "vendor", line(vendor)).branches,
                None => &mut branches,
            };
            let name = line(&leaf.of.product);
            let product = Some(leaf.product(csaf_2_1, namespace));
            let (category, version) = match &leaf.part {
                Part::Version(version) => ("product_version", line(version)),
                Part::Range(vers, _) => ("product_version_range", Cow::Borrowed(vers.as_str())),
                Part::Whole | Part::Words(_) => {
                    let branches = Vec::new();
                    level.push(Branch { category: "product_name", name, branches, product });
                    continue;
                }
            };
            let of = branch(level, "product_name", name);
            of.branches.push(Branch { category, name: version, branches: Vec::new(), product });
        }
        (!branches.is_empty()).then_some(ProductTree { branches })
    }
}

/// The branch of a name that holds others, which is made where it is not there.
fn branch<'b, 'v>(
    level: &'b mut Vec<Branch<'v>>,
    category: &'static str,
    name: Text<'v>,
) -> &'b mut Branch<'v> {
    let fits = |b: &Branch<'_>| b.category == category && b.name == name && b.product.is_none();
    let at = level.iter().position(fits).unwrap_or_else(|| {
        level.push(Branch { branches: Vec::new(), category, name, product: None });
        level.len() - 1
    });
    &mut level[at]
}

/// The id of a leaf: the product's key and the versions, so that it is the same whatever else an
/// advisory comes to say.
fn id(key: &str, part: &Part<'_>, which: Option<&str>) -> String {
    let mut id = line(key).into_owned();
    match part {
        Part::Whole => {}
        Part::Version(version) => id.extend(["@", &*line(version)]),
        Part::Range(_, written) => id.extend(["@", &*line(written)]),
        Part::Words(words) => id.extend([": ", &*line(words)]),
    }
    if let Some(which) = which {
        id.extend([": ", &*line(which)]);
    }
    id
}

/// A version alone, unless words make a range of it (test 6.1.31).
fn one(version: &str) -> Part<'_> {
    const WORDS: [&str; 7] = ["after", "all", "before", "earlier", "later", "prior", "versions"];
    let ranged = version.contains(['<', '>', '='])
        || version.split_whitespace().any(|w| WORDS.contains(&w.to_lowercase().as_str()));
    if ranged { Part::Words(version) } else { Part::Version(version) }
}

/// A range as vers, with the scheme that the type of the package URL says.
fn range<'v>(entry: &AffectedView<'_>, ranges: &'v Ranges) -> Part<'v> {
    let scheme = entry.purl.and_then(purl_type).and_then(|t| scheme(&t));
    Part::Range(ranges.vers(scheme.unwrap_or("generic")), ranges.as_str())
}

/// The scheme of vers for a type of package URLs, where one is registered
/// (<https://github.com/package-url/vers-spec>).
fn scheme(purl_type: &str) -> Option<&'static str> {
    const SAME: [&str; 17] = [
        "apk", "cargo", "composer", "conda", "cpan", "deb", "gem", "hex", "luarocks", "maven",
        "mlflow", "npm", "nuget", "pub", "pypi", "rpm", "swift",
    ];
    match purl_type {
        "golang" => Some("go"),
        "bitnami" => Some("semver"),
        _ => SAME.into_iter().find(|scheme| *scheme == purl_type),
    }
}

impl<'v> Leaf<'v> {
    fn product(&self, csaf_2_1: bool, namespace: &str) -> Product<'_> {
        let mut name = String::new();
        if let Some(vendor) = self.of.vendor {
            name.extend([&*line(vendor), " "]);
        }
        name.push_str(&line(&self.of.product));
        match &self.part {
            Part::Whole => {}
            Part::Version(version) => name.extend([" ", &*line(version)]),
            Part::Range(_, written) => name.extend([" ", &*line(written)]),
            Part::Words(words) => name.extend([" (", &*line(words), ")"]),
        }
        if let Some(which) = self.which {
            name.extend([" (", &*line(which), ")"]);
        }
        let helper = self.helper(csaf_2_1, namespace);
        Product { name, id: &self.id, helper }
    }

    fn helper(&self, csaf_2_1: bool, namespace: &str) -> Helper<'v> {
        let version = match self.part {
            Part::Version(version) => Some(version),
            _ => None,
        };
        let purl = self.of.purl.and_then(|purl| with_version(purl, version));
        let cpe = self.of.cpe.map(|cpe| cpe_of(cpe, version));
        let own = (purl.is_none() && cpe.is_none()).then(|| GenericUri {
            namespace: namespace.to_owned(),
            uri: own_uri(namespace, &self.id),
        });
        let (purl, purls) = if csaf_2_1 { (None, purl.map(|p| [p])) } else { (purl, None) };
        Helper { cpe, purl, purls, x_generic_uris: own.map(|own| [own]) }
    }

    /// Whether the leaf stands among the versions of its product.
    fn is_version(&self) -> bool {
        matches!(self.part, Part::Version(_) | Part::Range(..))
    }
}

/// The id of a product as the fragment of the publisher's namespace (RFC 3986 section 3.5).
fn own_uri(namespace: &str, id: &str) -> String {
    let mut uri = format!("{namespace}#product=");
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// A package URL, of a version where there is one.
fn with_version(purl: &str, version: Option<&str>) -> Option<String> {
    let mut url = PackageUrl::from_str(purl).ok()?;
    if let Some(version) = version {
        url.with_version(version).ok()?;
    }
    Some(url.to_string())
}

/// A CPE 2.3 name, of a version where it names none itself (NISTIR 7695 section 6.2).
fn cpe_of<'v>(cpe: &'v str, version: Option<&str>) -> Text<'v> {
    let Some(version) = version else { return Cow::Borrowed(cpe) };
    let mut parts: Vec<&str> = cpe.split(':').collect();
    if parts.len() != 13 || parts[5] != "*" || !version.is_ascii() || cpe.contains('\\') {
        return Cow::Borrowed(cpe);
    }
    let mut escaped = String::with_capacity(version.len() + 4);
    for c in version.chars() {
        if !(c.is_ascii_alphanumeric() || "-._".contains(c)) {
            if !c.is_ascii_punctuation() {
                return Cow::Borrowed(cpe);
            }
            escaped.push('\\');
        }
        escaped.push(c.to_ascii_lowercase());
    }
    parts[5] = &escaped;
    Cow::Owned(parts.join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_for_machines_get_the_version() {
        let purl = "pkg:golang/example.com/cache-client/v4?type=module#sub";
        assert_eq!(
            with_version(purl, Some("4.2.7")).unwrap(),
            "pkg:golang/example.com/cache-client/v4@4.2.7?type=module#sub"
        );
        assert_eq!(with_version("no purl", None), None);
        let cpe = "cpe:2.3:a:example:cache_client:*:*:*:*:*:*:*:*";
        assert_eq!(
            cpe_of(cpe, Some("1.0+B")),
            "cpe:2.3:a:example:cache_client:1.0\\+b:*:*:*:*:*:*:*"
        );
        assert_eq!(cpe_of(cpe, Some("1 2")), cpe);
        assert_eq!(cpe_of(cpe, None), cpe);
    }

    #[test]
    fn ids_say_what_they_stand_for() {
        assert_eq!(id("cache-client", &Part::Version("4.2.7"), None), "cache-client@4.2.7");
        let range = Part::Range("vers:golang/<4.2.7".into(), "<4.2.7");
        assert_eq!(
            id("cache-client", &range, Some("on\nWindows")),
            "cache-client@<4.2.7: on Windows"
        );
        assert_eq!(id("Pool", &Part::Whole, None), "Pool");
    }

    #[test]
    fn words_are_no_version() {
        assert_eq!(one("4.2.7"), Part::Version("4.2.7"));
        assert_eq!(one("4.2.7 and later"), Part::Words("4.2.7 and later"));
        assert_eq!(one(">=1"), Part::Words(">=1"));
    }
}
