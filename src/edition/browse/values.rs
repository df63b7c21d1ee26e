//! Words, years and names that tell the records of a list apart, and what a record has of them.

use super::super::{Disclosure, RecordIndex};
use crate::address::{Address, Grouping, slug};
use crate::identifier::Kind;
use crate::language::say;
use crate::record::KindFields;
use crate::record::words::{Category, EventStatus, FindingClass, Severity, State};
use std::cmp::Reverse;

/// What tells records apart, and the value of one. The order is that of readers: words in theirs,
/// years newest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Value<'a> {
    Severity(Severity),
    State(State),
    Status(EventStatus),
    Category(Category),
    Year(Reverse<i16>),
    Service(&'a str),
    Team(&'a str),
    Class(FindingClass),
}

/// Something that records are told apart by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum NarrowedBy {
    /// How bad it is.
    Severity,
    /// Where it stands.
    State,
    /// What kind of incident or event it is.
    Category,
    /// The year of an incident.
    Year,
    /// A service.
    Service,
    /// The team that answers for it.
    Team,
    /// The class of a finding.
    Class,
}

impl NarrowedBy {
    /// Its name in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::State => "state",
            Self::Category => "category",
            Self::Year => "year",
            Self::Service => "service",
            Self::Team => "team",
            Self::Class => "class",
        }
    }

    /// Its name for readers.
    pub fn title(self) -> &'static str {
        match self {
            Self::Severity => say!("common_severity"),
            Self::State => say!("common_state"),
            Self::Category => say!("common_kind"),
            Self::Year => say!("browse_year"),
            Self::Service => say!("common_service"),
            Self::Team => say!("common_team"),
            Self::Class => say!("browse_class"),
        }
    }

    /// Where the values that are left out stand, and the words of the link.
    pub(super) fn all(self) -> Option<(Address, &'static str)> {
        match self {
            Self::Service => {
                Some((Address::Index(Grouping::Services), say!("browse_all_services")))
            }
            Self::Team => Some((Address::Index(Grouping::Teams), say!("browse_all_teams"))),
            Self::Class => Some((Address::Findings, say!("browse_all_classes"))),
            Self::Severity | Self::State | Self::Category | Self::Year => None,
        }
    }

    /// Whether its values are words that have an order of their own.
    pub(super) const fn is_ordered(self) -> bool {
        matches!(self, Self::Severity | Self::State | Self::Category | Self::Year)
    }
}

/// A part of the list of a kind, all of whose records share a word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Narrowed {
    /// The kind.
    pub kind: Kind,
    /// What they share.
    pub by: NarrowedBy,
    /// The word in the address.
    pub value: &'static str,
}

impl Narrowed {
    /// The title of its pages.
    pub fn title(&self) -> String {
        let of_severity = self.by == NarrowedBy::Severity;
        let id = match (self.kind, of_severity) {
            (Kind::Advisory, true) => "browse_advisories_of_severity",
            (Kind::Advisory, false) => "browse_advisories_of",
            (Kind::Event, true) => "browse_events_of_severity",
            (Kind::Event, false) => "browse_events_of",
            (_, true) => "browse_incidents_of_severity",
            (_, false) => "browse_incidents_of",
        };
        say!(id, word = self.shown())
    }

    /// The value in words.
    pub fn shown(&self) -> &'static str {
        fn word<W: Copy>(
            all: &[W],
            is: impl Fn(W) -> bool,
            shown: impl Fn(W) -> &'static str,
        ) -> &'static str {
            all.iter().copied().find(|w| is(*w)).map_or("", shown)
        }
        match (self.by, self.kind) {
            (NarrowedBy::Severity, _) => {
                word(Severity::ALL, |w| w.as_str() == self.value, Severity::shown)
            }
            (NarrowedBy::State, Kind::Event) => {
                word(EventStatus::ALL, |w| w.as_str() == self.value, EventStatus::shown)
            }
            (NarrowedBy::State, _) => word(State::ALL, |w| w.as_str() == self.value, State::shown),
            (NarrowedBy::Category, _) => {
                word(Category::ALL, |w| w.as_str() == self.value, Category::shown)
            }
            _ => "",
        }
    }

    /// The address of its first page.
    pub const fn address(&self) -> Address {
        Address::Narrowed(self.kind, self.by.as_str(), self.value)
    }
}

impl Value<'_> {
    pub(super) const fn by(self) -> NarrowedBy {
        match self {
            Self::Severity(_) => NarrowedBy::Severity,
            Self::State(_) | Self::Status(_) => NarrowedBy::State,
            Self::Category(_) => NarrowedBy::Category,
            Self::Year(_) => NarrowedBy::Year,
            Self::Service(_) => NarrowedBy::Service,
            Self::Team(_) => NarrowedBy::Team,
            Self::Class(_) => NarrowedBy::Class,
        }
    }

    /// The part of a list that shares it, for words whose only page that is.
    pub(super) fn narrowed(self, kind: Kind) -> Option<Narrowed> {
        let value = match self {
            Self::Severity(word) => word.as_str(),
            Self::State(word) => word.as_str(),
            Self::Status(word) => word.as_str(),
            Self::Category(word) => word.as_str(),
            _ => return None,
        };
        Some(Narrowed { kind, by: self.by(), value })
    }

    /// What stands for it in attributes and in the bar of addresses.
    pub(super) fn token(self) -> String {
        match self {
            Self::Year(year) => year.0.to_string(),
            Self::Service(name) | Self::Team(name) => slug(name),
            Self::Class(class) => class.as_str().to_owned(),
            Self::Severity(_) | Self::State(_) | Self::Status(_) | Self::Category(_) => {
                self.narrowed(Kind::Incident).map_or("", |n| n.value).to_owned()
            }
        }
    }
}

/// What a row can be filtered by: `severity:high year:2026`.
#[derive(Clone, Debug)]
pub struct Filed(pub String);

impl<'a> Disclosure<'a> {
    /// The values of a record, as far as they may be known to whoever may know the record.
    pub(super) fn values(&self, index: RecordIndex) -> Vec<Value<'a>> {
        let Some(content) = self.open(index) else { return Vec::new() };
        let mut found = Vec::new();
        match &content.fields {
            KindFields::Incident(i) => {
                found.extend([
                    Value::Severity(i.severity),
                    Value::State(i.state.value),
                    Value::Category(i.category),
                ]);
                found.extend(self.date(index).map(|at| Value::Year(Reverse(at.year()))));
                found.extend(i.services.iter().map(|s| Value::Service(&s.value)));
                found.extend(i.owner.iter().map(|o| Value::Team(&o.value)));
                // A finding with a tighter label of its own is not what the row may tell.
                let label = self.record_tlp(index);
                let findings = i.findings.iter().filter(|f| f.tlp() <= label);
                let open = findings.filter_map(|f| f.open(&self.clearance));
                found.extend(open.map(|f| Value::Class(f.class)));
            }
            KindFields::Advisory(a) => {
                found.extend(a.severity.map(Value::Severity));
                found.extend(a.services.iter().map(|s| Value::Service(&s.value)));
            }
            KindFields::Event(e) => {
                found.extend(e.severity.map(Value::Severity));
                found.extend([Value::Status(e.status), Value::Category(e.category)]);
            }
            KindFields::Improvement(_)
            | KindFields::Procedure(_)
            | KindFields::Review(_)
            | KindFields::Page(_) => {}
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What a record can be filtered by.
    pub(in crate::edition) fn filed(&self, index: RecordIndex) -> Filed {
        let mut words = String::new();
        for value in self.values(index) {
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(value.by().as_str());
            words.push(':');
            words.push_str(&value.token());
        }
        Filed(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_their_order_and_years_newest_first() {
        let mut values = vec![
            Value::Year(Reverse(2024)),
            Value::Service("web"),
            Value::Severity(Severity::Low),
            Value::Year(Reverse(2026)),
            Value::Severity(Severity::Critical),
        ];
        values.sort_unstable();
        let tokens: Vec<String> = values.into_iter().map(Value::token).collect();
        assert_eq!(tokens, ["critical", "low", "2026", "2024", "web"]);
    }

    #[test]
    fn words_have_pages_below_their_list_and_names_have_their_own() {
        let part = Value::Severity(Severity::High).narrowed(Kind::Advisory).unwrap();
        assert_eq!(part.address().path(), "advisories/severity/high/");
        let part = Value::Status(EventStatus::Acknowledged).narrowed(Kind::Event).unwrap();
        assert_eq!(part.address().path(), "events/state/acknowledged/");
        assert_eq!(Value::Service("web").narrowed(Kind::Incident), None);
        assert_eq!(Value::Service("Web shop").token(), "web-shop");
    }
}
