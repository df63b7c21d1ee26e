//! `[osv]` of casebook.toml: how records for scanners of dependencies are named.

use crate::fields::Fields;

/// How OSV records are named.
#[derive(Clone, Debug, Default)]
pub struct Osv {
    /// The prefix of their ids, without the hyphen. Prefixes of OSV's databases are registered with its
    /// schema; a site that has none keeps `x_`.
    pub prefix: Option<String>,
}

pub(super) fn read(f: &mut Fields<'_, '_, '_>) -> Osv {
    let prefix = f.parsed("prefix", "letters, digits, `_` and `-`, such as EXREG", |text| {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.ends_with(|c: char| c.is_ascii_alphanumeric());
        (plain && text.chars().all(fits)).then(|| text.to_owned())
    });
    Osv { prefix: prefix.map(|at| at.value) }
}

impl Osv {
    /// The id of the record of an advisory: the advisory's own id behind the prefix.
    pub fn id(&self, advisory: &str) -> String {
        match &self.prefix {
            Some(prefix) => format!("{prefix}-{advisory}"),
            None => format!("x_{advisory}"),
        }
    }
}
