//! TLP 2.0 labels, and values that can be read only against a clearance.

use crate::html::ready;
use jiff::Timestamp;
use serde::Serialize;
use std::fmt;
use std::sync::OnceLock;

/// A Traffic Light Protocol 2.0 label (FIRST), from the widest audience to the narrowest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tlp {
    /// No limit on disclosure.
    Clear,
    /// Limited to the community; not for publicly reachable channels.
    Green,
    /// Limited to the organisation and its clients, on a need-to-know basis.
    Amber,
    /// Limited to the organisation alone.
    AmberStrict,
    /// For the eyes of named recipients only.
    Red,
}

impl Tlp {
    /// All labels, widest audience first.
    pub const ALL: [Self; 5] =
        [Self::Clear, Self::Green, Self::Amber, Self::AmberStrict, Self::Red];

    /// The label as FIRST writes it, without the `TLP:` prefix.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "CLEAR",
            Self::Green => "GREEN",
            Self::Amber => "AMBER",
            Self::AmberStrict => "AMBER+STRICT",
            Self::Red => "RED",
        }
    }

    /// A name for a CSS class: `clear`, `green`, `amber`, `amber-strict`, `red`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::AmberStrict => "amber-strict",
            Self::Red => "red",
        }
    }

    /// The label as an element of a page, as FIRST wants it to be shown.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Clear => "<span class=\"tlp tlp-clear\">TLP:CLEAR</span>",
            Self::Green => "<span class=\"tlp tlp-green\">TLP:GREEN</span>",
            Self::Amber => "<span class=\"tlp tlp-amber\">TLP:AMBER</span>",
            Self::AmberStrict => "<span class=\"tlp tlp-amber-strict\">TLP:AMBER+STRICT</span>",
            Self::Red => "<span class=\"tlp tlp-red\">TLP:RED</span>",
        }
    }

    /// Reads a label, with or without `TLP:`, upper case as FIRST demands.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix("TLP:").unwrap_or(text);
        Self::ALL.into_iter().find(|t| t.as_str() == text)
    }
}

impl fmt::Display for Tlp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A label as templates see it.
#[derive(Serialize)]
struct Shown {
    /// The name of its CSS class.
    name: &'static str,
    text: &'static str,
    /// The label as FIRST wants it to be shown.
    tag: tera::Value,
}

/// For templates `{ name, text, tag }`, made once and shared; for data the label as FIRST writes it.
impl Serialize for Tlp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        static VALUES: OnceLock<Vec<tera::Value>> = OnceLock::new();
        if !serializer.is_human_readable() {
            return serializer.serialize_str(self.as_str());
        }
        let shown = |tlp: Self| {
            let (name, text) = (tlp.class(), tlp.as_str());
            tera::Value::from_serializable(&Shown { name, text, tag: ready(tlp.tag()) })
        };
        let values = VALUES.get_or_init(|| Self::ALL.into_iter().map(shown).collect());
        match values.get(*self as usize) {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// Where a record stands on its way to readers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Publish {
    /// In no edition unless drafts are asked for.
    #[default]
    Draft,
    /// In editions below `AMBER+STRICT` only from this time on; `None` means until it is published.
    Embargoed(Option<Timestamp>),
    /// In every edition that its label allows.
    Published,
    /// Stays at its address and says that it is withdrawn.
    Withdrawn,
}

/// What decides who may read a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sharing {
    /// The label.
    pub tlp: Tlp,
    /// The publishing state.
    pub publish: Publish,
}

impl Sharing {
    /// The same, with a label that may only be tighter.
    #[must_use]
    pub fn tightened(self, tlp: Tlp) -> Self {
        Self { tlp: self.tlp.max(tlp), ..self }
    }
}

/// The right to read: the highest label, at which time, and whether drafts are asked for.
///
/// `edition` alone grants one to an audience; `graph` and `policy`, whose words go to the writer
/// and never to a page, read as the author. A test holds that no other module names either.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clearance {
    tlp: Tlp,
    now: Timestamp,
    drafts: bool,
    /// Whether those who may know what is confidential read it before its embargo ends.
    early: bool,
    author: bool,
}

impl Clearance {
    /// The clearance of an edition's audience.
    pub fn of_audience(tlp: Tlp, now: Timestamp, drafts: bool) -> Self {
        Self { tlp, now, drafts, early: true, author: false }
    }

    /// The clearance of the writer, who reads everything.
    pub fn of_author() -> Self {
        Self { tlp: Tlp::Red, now: Timestamp::MAX, drafts: true, early: true, author: true }
    }

    /// The same without drafts and without what is still under embargo, whoever reads.
    #[must_use]
    pub fn of_published(self) -> Self {
        Self { drafts: false, early: false, ..self }
    }

    /// Whether a value shared like this may be read. The embargo ends at its time, not after it.
    pub fn allows(&self, sharing: Sharing) -> bool {
        if self.author {
            return true;
        }
        let published = match sharing.publish {
            Publish::Draft => self.drafts,
            Publish::Published | Publish::Withdrawn => true,
            Publish::Embargoed(until) => {
                (self.early && self.tlp >= Tlp::AmberStrict)
                    || until.is_some_and(|until| self.now >= until)
            }
        };
        published && sharing.tlp <= self.tlp
    }

    /// The highest label that may be read.
    pub fn tlp(&self) -> Tlp {
        self.tlp
    }
}

/// A value that may be withheld. Its content can be had only against a [`Clearance`].
#[derive(Clone)]
pub struct Marked<T> {
    sharing: Sharing,
    value: T,
}

impl<T> Marked<T> {
    /// Marks a value.
    pub fn new(sharing: Sharing, value: T) -> Self {
        Self { sharing, value }
    }

    /// The value, if the clearance allows it.
    pub fn open(&self, clearance: &Clearance) -> Option<&T> {
        clearance.allows(self.sharing).then_some(&self.value)
    }

    /// The label it carries.
    pub fn tlp(&self) -> Tlp {
        self.sharing.tlp
    }

    /// Label and publishing state.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }
}

/// Says the label, never the content.
impl<T> fmt::Debug for Marked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Marked(TLP:{}, …)", self.sharing.tlp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn labels_are_ordered_from_clear_to_red() {
        assert!(Tlp::ALL.is_sorted());
        assert_eq!(Tlp::parse("TLP:AMBER+STRICT"), Some(Tlp::AmberStrict));
        assert_eq!(Tlp::parse("amber"), None);
    }

    #[test]
    fn an_embargo_ends_at_its_second() {
        let sharing = Sharing { tlp: Tlp::Clear, publish: Publish::Embargoed(Some(at(100))) };
        let value = Marked::new(sharing, 1);
        assert!(value.open(&Clearance::of_audience(Tlp::Clear, at(99), true)).is_none());
        assert!(value.open(&Clearance::of_audience(Tlp::Clear, at(100), false)).is_some());
        assert!(value.open(&Clearance::of_audience(Tlp::AmberStrict, at(0), false)).is_some());
    }

    #[test]
    fn what_is_published_leaves_drafts_and_embargoes_out_for_everybody() {
        let public = |publish| {
            let value = Marked::new(Sharing { tlp: Tlp::Amber, publish }, 1);
            let clearance = Clearance::of_audience(Tlp::Red, at(100), true);
            (value.open(&clearance).is_some(), value.open(&clearance.of_published()).is_some())
        };
        assert_eq!(public(Publish::Draft), (true, false));
        assert_eq!(public(Publish::Embargoed(None)), (true, false));
        assert_eq!(public(Publish::Embargoed(Some(at(101)))), (true, false));
        assert_eq!(public(Publish::Embargoed(Some(at(100)))), (true, true));
        assert_eq!(public(Publish::Withdrawn), (true, true));
    }

    #[test]
    fn a_draft_is_in_no_edition_unless_asked_for() {
        let sharing = Sharing { tlp: Tlp::Clear, publish: Publish::Draft };
        let value = Marked::new(sharing, 1);
        assert!(value.open(&Clearance::of_audience(Tlp::Red, at(0), false)).is_none());
        assert!(value.open(&Clearance::of_audience(Tlp::Clear, at(0), true)).is_some());
    }
}
