//! What the server asks of a site: pages by address, the state of the preview, differences.

use bytes::Bytes;
use serde::Serialize;

/// What a browser is shown: which edition, and whether with drafts. It comes from a cookie.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct View {
    /// Name of the edition; none stands for the one that shows most.
    pub edition: Option<String>,
    /// Whether drafts are shown as well.
    pub drafts: bool,
}

/// What stands at an address.
#[derive(Clone, Debug)]
pub enum Found {
    /// A page or file, byte for byte as `build` would write it.
    Page {
        /// Its bytes.
        bytes: Bytes,
        /// The path of its file, such as `incidents/INC-2026-0007/index.html`, which tells its type.
        file: String,
    },
    /// A folder without the slash at its end: the address with it, below the root.
    Folder(String),
    /// Nothing: the site's own page for that, and where what stood there has gone, if that is known.
    Missing {
        /// The page.
        page: Bytes,
        /// The path below the root of what replaced it.
        moved: Option<String>,
    },
    /// There is no good site yet: the faults stand in the overlay.
    Nothing,
}

/// What changed, for open pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Pages: reload.
    Pages,
    /// Styles alone: take the new ones, without a reload.
    Styles,
    /// Faults came or went: draw the overlay anew.
    Faults,
}

/// An event for open pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Event {
    /// Counts the versions of the site from 1.
    pub version: u64,
    /// What changed.
    pub change: Change,
}

/// A site that can be previewed. Every method may be called from many threads at once.
pub trait Preview: Send + Sync + 'static {
    /// What stands at a path below the root of the edition: percent-decoded, without a leading
    /// slash, with no `.`, `..` or empty part within. It is looked up, never opened.
    fn find(&self, path: &str, view: &View) -> Found;

    /// What the bar and the overlay show for the page at a path, as JSON.
    fn state(&self, path: &str, view: &View) -> serde_json::Value;

    /// What disappears from one edition to the next on a record's page, as a whole HTML page.
    fn differences(&self, id: &str, view: &View) -> Option<String>;

    /// A copy of an advisory to send: its `text` or its `mail`.
    fn form(&self, _id: &str, _form: &str, _view: &View) -> Option<String> {
        None
    }

    /// The path below which the site is served, with a slash at both ends: `/` or `/security/`. It
    /// is the same for every view, so that a page keeps its address when the view changes.
    fn base(&self, view: &View) -> String;

    /// Editions may have base URLs with other paths, and their pages for what is not found link
    /// there: the path below the root that such an address means, if something stands at it.
    fn below_another_base(&self, _path: &str, _view: &View) -> Option<String> {
        None
    }

    /// Whether the edition is one that may be shown (the names of the bar).
    fn knows(&self, edition: &str) -> bool;

    /// The version of the site.
    fn version(&self) -> u64;
}
