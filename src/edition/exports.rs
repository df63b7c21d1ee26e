//! Files for other programs: which there are.

use super::{Disclosure, RecordIndex};
use crate::address::{Address, Grouping};
use crate::identifier::Kind;
use crate::language::say;

/// A file for other programs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Export {
    /// All improvements as a table.
    Improvements(Format),
    /// The due dates of all improvements, or of those that a team owns.
    Calendar(Option<Box<str>>),
    /// All incidents as a table.
    Incidents(Format),
    /// The timeline of an incident as a table.
    Timeline(RecordIndex),
    /// The indicators of an advisory as a table.
    Indicators(RecordIndex),
    /// ATT&CK techniques with the incidents that name them.
    Navigator,
    /// Security incidents in the words of VERIS.
    Veris,
}

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// RFC 4180.
    Csv,
    /// An array of objects.
    Json,
}

impl Export {
    /// Its media type.
    pub const fn media(&self) -> &'static str {
        match self {
            Self::Calendar(_) => "text/calendar",
            Self::Improvements(Format::Csv)
            | Self::Incidents(Format::Csv)
            | Self::Timeline(_)
            | Self::Indicators(_) => "text/csv",
            _ => "application/json",
        }
    }

    /// What a page calls it that shows the same.
    pub fn called(&self) -> &'static str {
        say!(match self {
            Self::Improvements(Format::Csv) => "file_improvements_csv",
            Self::Improvements(Format::Json) => "file_improvements_json",
            Self::Incidents(Format::Csv) => "file_incidents_csv",
            Self::Incidents(Format::Json) => "file_incidents_json",
            Self::Calendar(_) => "file_calendar",
            Self::Timeline(_) => "file_timeline",
            Self::Indicators(_) => "file_indicators",
            Self::Navigator => "file_navigator",
            Self::Veris => "file_veris",
        })
    }

    pub(super) fn note(&self) -> &'static str {
        match self {
            Self::Improvements(Format::Csv) => say!("file_improvements_csv_note"),
            Self::Improvements(Format::Json) | Self::Incidents(Format::Json) => {
                say!("file_json_note")
            }
            Self::Incidents(Format::Csv) => say!("file_incidents_csv_note"),
            Self::Navigator => say!("file_navigator_note"),
            Self::Veris => say!("file_veris_note"),
            Self::Calendar(_) | Self::Timeline(_) | Self::Indicators(_) => "",
        }
    }
}

impl Disclosure<'_> {
    /// The files of this edition, each only where it has something to hold.
    pub fn exports(&self) -> Vec<(Address, Export)> {
        let mut found = self.exports_of(Kind::Improvement);
        found.extend(self.owners().map(team_calendar));
        found.extend(self.exports_of(Kind::Incident));
        let incidents = self.list(Kind::Incident);
        found.extend(incidents.iter().filter_map(|i| self.timeline_export(*i)));
        let advisories = self.list(Kind::Advisory);
        found.extend(advisories.iter().filter_map(|i| self.indicators_export(*i)));
        if self.has_techniques() {
            found.push((file("attack-navigator.json"), Export::Navigator));
        }
        if incidents.iter().any(|i| self.is_veris(*i)) {
            found.push((file("veris.json"), Export::Veris));
        }
        found
    }

    /// The files of all records of a kind.
    pub fn exports_of(&self, kind: Kind) -> Vec<(Address, Export)> {
        match kind {
            _ if self.list(kind).is_empty() => Vec::new(),
            Kind::Improvement => vec![
                (file("improvements.csv"), Export::Improvements(Format::Csv)),
                (file("improvements.json"), Export::Improvements(Format::Json)),
                (file("improvements.ics"), Export::Calendar(None)),
            ],
            Kind::Incident => vec![
                (file("incidents.csv"), Export::Incidents(Format::Csv)),
                (file("incidents.json"), Export::Incidents(Format::Json)),
            ],
            _ => Vec::new(),
        }
    }

    /// The file of an incident's timeline, where it has rows.
    pub fn timeline_export(&self, index: RecordIndex) -> Option<(Address, Export)> {
        let page = Address::Record(self.id(index).clone());
        let file = Address::Attachment(Box::new(page), "timeline.csv".into());
        self.has_timeline(index).then_some((file, Export::Timeline(index)))
    }

    /// The file of an advisory's indicators, where it has any.
    pub fn indicators_export(&self, index: RecordIndex) -> Option<(Address, Export)> {
        let page = Address::Record(self.id(index).clone());
        let file = Address::Attachment(Box::new(page), "indicators.csv".into());
        self.has_indicators(index).then_some((file, Export::Indicators(index)))
    }

    /// Whether an advisory has an indicator that may be known.
    pub(super) fn has_indicators(&self, index: RecordIndex) -> bool {
        let advisory = self.open(index).and_then(|c| c.advisory());
        advisory.is_some_and(|a| a.indicators.iter().any(|m| m.open(&self.clearance).is_some()))
    }

    /// The teams that own an improvement and have a page.
    fn owners(&self) -> impl Iterator<Item = &str> {
        self.group(Grouping::Teams)
            .filter(|(team, records)| records.iter().any(|i| self.owns(team, *i)))
            .map(|(team, _)| team)
    }

    /// Whether a team owns a record that is an improvement.
    pub(super) fn owns(&self, team: &str, index: RecordIndex) -> bool {
        let improvement = self.open(index).and_then(|c| c.improvement());
        improvement.and_then(|i| i.owner.as_ref()).is_some_and(|owner| *owner.value == *team)
    }

    /// Whether the timeline of an incident has a row that may be known.
    pub(super) fn has_timeline(&self, index: RecordIndex) -> bool {
        let incident = self.open(index).and_then(|c| c.incident());
        incident.is_some_and(|i| i.timeline.iter().any(|m| m.open(&self.clearance).is_some()))
    }

    /// The calendar of a team's improvements, where the team owns any.
    pub fn calendar_of(&self, team: &str) -> Option<(Address, Export)> {
        let records = &self.group_of(Grouping::Teams, team)?.records;
        records.iter().any(|i| self.owns(team, *i)).then(|| team_calendar(team))
    }
}

/// A file at the root of the edition.
fn file(path: &str) -> Address {
    Address::File(path.into())
}

fn team_calendar(team: &str) -> (Address, Export) {
    let page = Box::new(Address::Team(team.into()));
    let address = Address::Attachment(page, "improvements.ics".into());
    (address, Export::Calendar(Some(team.into())))
}
