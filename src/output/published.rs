//! What an earlier build published for machines: its address, and how many documents stand there.

use super::manifest::NAME;
use std::path::Path;

/// The CSAF provider that stands in an output folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Published {
    /// The address of its metadata.
    pub canonical_url: String,
    /// How many documents it has.
    pub documents: usize,
}

/// The provider that an earlier build left in the folder of an edition; `None` where there is none, or
/// none of ours.
pub fn published(folder: &Path) -> Option<Published> {
    folder.join(NAME).symlink_metadata().ok()?;
    let root = folder.join(".well-known/csaf");
    let text = std::fs::read_to_string(root.join("provider-metadata.json")).ok()?;
    let metadata: serde_json::Value = serde_json::from_str(&text).ok()?;
    let canonical_url = metadata.get("canonical_url")?.as_str()?.to_owned();
    let count = |label| std::fs::read_to_string(root.join(label).join("index.txt"));
    let indexes = ["white", "green", "amber"].into_iter().filter_map(|label| count(label).ok());
    Some(Published { canonical_url, documents: indexes.map(|index| index.lines().count()).sum() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_a_provider_of_ours_counts() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join(".well-known/csaf");
        fs::create_dir_all(root.join("white")).unwrap();
        let url = "https://a.example/.well-known/csaf/provider-metadata.json";
        let metadata = format!("{{\"canonical_url\": \"{url}\"}}");
        fs::write(root.join("provider-metadata.json"), metadata).unwrap();
        fs::write(root.join("white/index.txt"), "2026/a.json\n2026/b.json\n").unwrap();
        assert_eq!(published(dir.path()), None);
        fs::write(dir.path().join(NAME), "").unwrap();
        let expected = Published { canonical_url: url.to_owned(), documents: 2 };
        assert_eq!(published(dir.path()), Some(expected));
    }
}
