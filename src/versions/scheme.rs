//! How the versions of a product are ordered, by the kind of package that it is.

use super::order;
use crate::language::say;
use std::cmp::Ordering;

/// How the versions of a product are ordered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scheme {
    /// Semantic Versioning 2.0.0; a `v` before it and missing numbers are allowed (Cargo, npm, Go, Hex, Pub).
    SemVer,
    /// NuGet: four numbers, then as Semantic Versioning, without regard to case.
    NuGet,
    /// Maven: numbers and qualifiers.
    Maven,
    /// Python: PEP 440.
    PyPi,
    /// RubyGems.
    RubyGems,
    /// Debian and what stems from it: dpkg.
    Debian,
    /// RPM.
    Rpm,
    /// Alpine and what stems from it: apk.
    Alpine,
    /// No scheme that is known: numbers by their value, other parts as text where that is certain.
    Generic,
}

impl Scheme {
    /// All schemes.
    pub const ALL: [Self; 9] = [
        Self::SemVer,
        Self::NuGet,
        Self::Maven,
        Self::PyPi,
        Self::RubyGems,
        Self::Debian,
        Self::Rpm,
        Self::Alpine,
        Self::Generic,
    ];

    /// Its name, as pages tell their script.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SemVer => "semver",
            Self::NuGet => "nuget",
            Self::Maven => "maven",
            Self::PyPi => "pypi",
            Self::RubyGems => "rubygems",
            Self::Debian => "debian",
            Self::Rpm => "rpm",
            Self::Alpine => "alpine",
            Self::Generic => "generic",
        }
    }

    /// Whose order it is, for readers.
    pub fn shown(self) -> &'static str {
        match self {
            Self::SemVer => "Semantic Versioning",
            Self::NuGet => "NuGet",
            Self::Maven => "Maven",
            Self::PyPi => say!("scheme_pypi"),
            Self::RubyGems => "RubyGems",
            Self::Debian => say!("scheme_debian"),
            Self::Rpm => say!("scheme_rpm"),
            Self::Alpine => say!("scheme_alpine"),
            Self::Generic => say!("scheme_generic"),
        }
    }

    /// The scheme of a product, by its OSV ecosystem (with or without a suffix such as `:12`), and by the
    /// type of its package URL (also a scheme of vers) where it has none.
    pub fn of(purl_type: Option<&str>, ecosystem: Option<&str>) -> Self {
        let by_ecosystem = ecosystem.and_then(|e| of_ecosystem(e.split(':').next().unwrap_or(e)));
        by_ecosystem.or_else(|| purl_type.and_then(of_type)).unwrap_or(Self::Generic)
    }
}

/// By the name of an OSV ecosystem, as osv.dev compares them.
fn of_ecosystem(name: &str) -> Option<Scheme> {
    Some(match name {
        "npm" | "crates.io" | "Go" | "Hex" | "Pub" | "SwiftURL" | "Bitnami" | "Bioconductor"
        | "ConanCenter" | "GHC" | "GitHub Actions" | "Julia" | "Kubernetes" | "VSCode" => {
            Scheme::SemVer
        }
        "NuGet" => Scheme::NuGet,
        "Maven" => Scheme::Maven,
        "PyPI" => Scheme::PyPi,
        "RubyGems" => Scheme::RubyGems,
        "Debian" | "Ubuntu" | "Echo" => Scheme::Debian,
        "AlmaLinux" | "Azure Linux" | "Mageia" | "openEuler" | "openSUSE" | "Photon OS"
        | "Red Hat" | "Rocky Linux" | "SUSE" => Scheme::Rpm,
        "Alpaquita"
        | "Alpine"
        | "BellSoft Hardened Containers"
        | "Chainguard"
        | "MinimOS"
        | "Wolfi" => Scheme::Alpine,
        _ => return None,
    })
}

/// By the type of a package URL, or the name of a scheme of vers.
fn of_type(name: &str) -> Option<Scheme> {
    Some(match name {
        "npm" | "cargo" | "golang" | "go" | "hex" | "pub" | "swift" | "bitnami" | "github"
        | "githubactions" | "julia" | "semver" | "vscode-extension" => Scheme::SemVer,
        "nuget" => Scheme::NuGet,
        "maven" => Scheme::Maven,
        "pypi" => Scheme::PyPi,
        "gem" => Scheme::RubyGems,
        "deb" => Scheme::Debian,
        "rpm" => Scheme::Rpm,
        "apk" | "alpine" => Scheme::Alpine,
        _ => return None,
    })
}

/// The order of two versions; `None` where one of them is no version of the scheme, or nobody can know.
pub fn compare(scheme: Scheme, a: &str, b: &str) -> Option<Ordering> {
    match scheme {
        Scheme::SemVer => order::semver(a, b),
        Scheme::NuGet => order::nuget(a, b),
        Scheme::Maven => order::maven(a, b),
        Scheme::PyPi => order::pypi(a, b),
        Scheme::RubyGems => order::gems(a, b),
        Scheme::Debian => order::debian(a, b),
        Scheme::Rpm => order::rpm(a, b),
        Scheme::Alpine => order::alpine(a, b),
        Scheme::Generic => order::generic(a, b),
    }
}
