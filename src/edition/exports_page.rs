//! The page that lists the files for other programs, by what they tell of.

use super::{Disclosure, Export, Lens, Listing, VulnerabilityFile};
use crate::address::{Address, Overview};
use crate::language::say;
use serde::Serialize;

/// Everything that the page of files shows.
#[derive(Serialize, Debug)]
pub struct ExportsView {
    /// Files by what they tell of: advisories, incidents, improvements.
    pub sections: Vec<FilesView>,
    /// The calendars, that of all teams first.
    pub calendars: Vec<FileView>,
    /// How many incidents have a timeline of their own.
    pub timelines: usize,
    /// How many advisories have a table of indicators.
    pub indicators: usize,
    /// How many advisories have files beside the lists above.
    pub advisories: ScannerCounts,
    /// The folder of the CSAF documents, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<String>,
    /// The page of feeds, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feeds: Option<String>,
}

/// The files that tell of one thing.
#[derive(Serialize, Debug)]
pub struct FilesView {
    /// What they tell of: the folder of its kind.
    pub key: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The files.
    pub files: Vec<FileView>,
}

/// How many advisories programs can read.
#[derive(Serialize, Clone, Copy, Default, Debug)]
pub struct ScannerCounts {
    /// All that programs may know.
    pub total: usize,
    /// Those with an OSV record.
    pub osv: usize,
    /// Those with an OpenVEX document.
    pub vex: usize,
}

/// A file of the page of files.
#[derive(Serialize, Debug)]
pub struct FileView {
    /// Its address as seen from the page.
    pub href: String,
    /// Its whole address, to subscribe to.
    pub url: String,
    /// Its path below the edition's root; for a calendar, whose it is.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// What it holds and what it is for.
    pub note: String,
}

/// The file that a CSAF client begins with (CSAF 2.0 section 7.1.7).
const METADATA: &str = "provider-metadata.json";

impl Disclosure<'_> {
    /// How many advisories programs can read.
    fn scanner_counts(&self, files: &[(Address, VulnerabilityFile)]) -> ScannerCounts {
        let count = |is: fn(&VulnerabilityFile) -> bool| files.iter().filter(|f| is(&f.1)).count();
        ScannerCounts {
            total: self.advisories_for_programs(),
            osv: count(|f| matches!(f, VulnerabilityFile::Osv(_))),
            vex: count(|f| matches!(f, VulnerabilityFile::OpenVex(_))),
        }
    }
}

impl Lens<'_, '_> {
    /// The shown name of a team.
    pub fn team_name(&self, key: &str) -> String {
        self.d.book.registry.team_name(key).to_owned()
    }

    fn file_view(&self, address: &Address, media: &'static str, note: String) -> FileView {
        FileView {
            href: self.href(address),
            url: self.d.absolute_lens().href(address),
            name: address.path(),
            media,
            note,
        }
    }

    /// The page of files.
    pub fn exports(&self) -> ExportsView {
        let scanners = self.d.vulnerability_files();
        let mut sections = [
            FilesView {
                key: "advisories",
                title: say!("exports_advisories"),
                files: self.of_advisories(&scanners),
            },
            FilesView { key: "incidents", title: say!("exports_incidents"), files: Vec::new() },
            FilesView {
                key: "improvements",
                title: say!("exports_improvements"),
                files: Vec::new(),
            },
        ];
        let mut calendars = Vec::new();
        let (mut timelines, mut indicators) = (0, 0);
        for (address, export) in self.d.exports() {
            let mut file = self.file_view(&address, export.media(), export.note().to_owned());
            match &export {
                Export::Timeline(_) => timelines += 1,
                Export::Indicators(_) => indicators += 1,
                Export::Calendar(team) => {
                    file.name = match team {
                        Some(team) => self.team_name(team),
                        None => say!("exports_all_teams").to_owned(),
                    };
                    calendars.push(file);
                }
                Export::Improvements(_) => sections[2].files.push(file),
                Export::Incidents(_) | Export::Navigator | Export::Veris => {
                    sections[1].files.push(file);
                }
            }
        }
        let advisories = self.d.scanner_counts(&scanners);
        let beside = advisories.vex > 0 || indicators > 0;
        let told = |s: &FilesView| !s.files.is_empty() || (s.key == "advisories" && beside);
        let feeds = Overview::Feeds;
        let has_feeds = self.d.overviews().contains(&feeds);
        let documents = !self.d.csaf_documents().is_empty();
        ExportsView {
            documents: documents.then(|| self.href(&Listing::Root.address())),
            sections: sections.into_iter().filter(told).collect(),
            calendars,
            timelines,
            indicators,
            advisories,
            feeds: has_feeds.then(|| self.href(&Address::Overview(feeds))),
        }
    }

    /// What a CSAF client begins with, and the files that hold all OSV records.
    fn of_advisories(&self, scanners: &[(Address, VulnerabilityFile)]) -> Vec<FileView> {
        let provider = self.d.provider();
        let metadata = provider.iter().find(|(address, _)| address.path().ends_with(METADATA));
        let csaf = metadata.map(|(address, _)| {
            self.file_view(address, "application/json", say!("file_csaf_note").to_owned())
        });
        let osv = scanners.iter().filter_map(|(address, file)| {
            let note = match file {
                VulnerabilityFile::OsvArchive(None) => say!("file_osv_all_note").to_owned(),
                VulnerabilityFile::OsvArchive(Some(ecosystem)) => {
                    say!("file_osv_ecosystem_note", ecosystem = ecosystem)
                }
                VulnerabilityFile::OsvModified => say!("file_osv_changes_note").to_owned(),
                VulnerabilityFile::Osv(_) | VulnerabilityFile::OpenVex(_) => return None,
            };
            Some(self.file_view(address, file.media(), note))
        });
        csaf.into_iter().chain(osv).collect()
    }
}
