//! The weaknesses of the CWE list: exact names, and whether a vulnerability may be mapped to them.

use super::CweId;
use std::sync::OnceLock;

/// The list, in the order of its numbers.
const LIST: &str = include_str!("weaknesses.txt");

/// Whether a vulnerability may be mapped to a weakness (CWE, "Mapping Notes: Usage").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CweUsage {
    /// It may.
    Allowed,
    /// It may, where nothing more exact fits.
    AllowedWithReview,
    /// It should not: there are more exact ones.
    Discouraged,
    /// It must not: deprecated, or not a weakness by itself.
    Prohibited,
}

/// One line of the list.
struct Entry {
    number: u32,
    usage: CweUsage,
    name: &'static str,
}

fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| LIST.lines().filter_map(entry).collect())
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut parts = line.splitn(3, ' ');
    let number = parts.next()?.parse().ok()?;
    let usage = match parts.next()? {
        "A" => CweUsage::Allowed,
        "R" => CweUsage::AllowedWithReview,
        "D" => CweUsage::Discouraged,
        _ => CweUsage::Prohibited,
    };
    Some(Entry { number, usage, name: parts.next()? })
}

impl CweId {
    /// The version of CWE whose names [`CweId::name`] gives.
    pub const LIST_VERSION: &str = "4.20";

    fn number(&self) -> Option<u32> {
        self.as_str().strip_prefix("CWE-")?.parse().ok()
    }

    fn entry(&self) -> Option<&'static Entry> {
        let number = self.number()?;
        let all = entries();
        all.binary_search_by_key(&number, |e| e.number).ok().map(|i| &all[i])
    }

    /// The exact name of the weakness; `None` where the list has no such weakness (categories and views of
    /// CWE are none).
    pub fn name(&self) -> Option<&'static str> {
        self.entry().map(|e| e.name)
    }

    /// Whether a vulnerability may be mapped to it.
    pub fn usage(&self) -> Option<CweUsage> {
        self.entry().map(|e| e.usage)
    }

    /// The known weakness that a text comes nearest to: by its name, or else by its number, with its name.
    pub fn nearest(text: &str) -> Option<(Self, &'static str)> {
        let bare: String = text.chars().filter(char::is_ascii_digit).take(6).collect();
        let by_name = crate::diagnostic::nearest(text, entries().iter().map(|e| e.name));
        let found = match (by_name, bare.parse::<u32>()) {
            (Some(name), _) => entries().iter().find(|e| e.name == name)?,
            (None, Ok(number)) => {
                let nearest = entries().iter().min_by_key(|e| near(number, e.number))?;
                Some(nearest).filter(|e| near(number, e.number).0 <= 1)?
            }
            (None, Err(_)) => return None,
        };
        Self::parse(&format!("CWE-{}", found.number)).map(|id| (id, found.name))
    }
}

/// How far a number is from another: by digits that were mistaken first, then one that it only lengthens,
/// then by value.
fn near(wanted: u32, known: u32) -> (usize, bool, u32) {
    let (written, other) = (wanted.to_string(), known.to_string());
    let slips = strsim::damerau_levenshtein(&written, &other);
    (slips, !written.starts_with(&other), wanted.abs_diff(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_have_exact_names() {
        let name = |t: &str| CweId::parse(t).unwrap().name();
        assert_eq!(name("CWE-532"), Some("Insertion of Sensitive Information into Log File"));
        assert_eq!(name("CWE-5"), entries().first().map(|e| e.name));
        assert_eq!(name("CWE-16"), None, "a category");
        assert_eq!(name("CWE-99999"), None);
        assert_eq!(CweId::parse("CWE-92").unwrap().usage(), Some(CweUsage::Prohibited));
        assert_eq!(entries().len(), 969);
        assert!(entries().windows(2).all(|w| w[0].number < w[1].number));
    }

    #[test]
    fn the_nearest_weakness_is_found_by_name_and_number() {
        let near = |t: &str| CweId::nearest(t).map(|(id, _)| id.to_string());
        assert_eq!(near("use after fre").as_deref(), Some("CWE-416"));
        assert_eq!(near("CWE-5329").as_deref(), Some("CWE-532"));
        assert_eq!(near("no idea at all"), None);
        assert_eq!(near("CWE-88888"), None);
    }
}
