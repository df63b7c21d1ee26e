//! Addresses: the only place where the path of a page is made, and read back from a link.

use crate::identifier::{AttackId, CveId, Kind, LanguageTag, RecordId};

/// The address of a page of an edition, before it has a path.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Address {
    /// The start page.
    Home,
    /// The list of a kind.
    List(Kind),
    /// A later page of a list: 2 and up.
    Paged(Box<Address>, u32),
    /// The incidents of a year.
    Year(i16),
    /// The part of a kind's list that shares a word: what the word says, and the word.
    Narrowed(Kind, &'static str, &'static str),
    /// A record's own page.
    Record(RecordId),
    /// A record's page in another language.
    Translation(RecordId, LanguageTag),
    /// A registered or free name of a service.
    Service(Box<str>),
    /// A team.
    Team(Box<str>),
    /// An outside party or group.
    Party(Box<str>),
    /// A tag.
    Tag(Box<str>),
    /// All services, teams, parties, tags, techniques or CVEs.
    Index(Grouping),
    /// An ATT&CK technique.
    Attack(AttackId),
    /// A CVE.
    Cve(CveId),
    /// All findings.
    Findings,
    /// The findings of one class, by the class's name.
    FindingClass(&'static str),
    /// A page that looks over many records at once.
    Overview(Overview),
    /// A reporter's own page, by a key that nobody can guess.
    Progress(Box<str>),
    /// A file of the site at a fixed path, such as `sitemap.xml`.
    File(Box<str>),
    /// A file beside a page: the page and the file's path below it.
    Attachment(Box<Address>, Box<str>),
}

/// Pages that look over many records at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Overview {
    /// All improvements as one table with filters.
    Table,
    /// What the next review looks at.
    NextReview,
    /// Process failures and items that cross organisations.
    Processes,
    /// How soon reports are acknowledged.
    ServiceLevels,
    /// Duties to notify and their deadlines.
    Deadlines,
    /// Numbers over time, each with the records behind it.
    Trends,
    /// Files for other programs.
    Exports,
    /// Feeds, and who each is for.
    Feeds,
    /// The form with which a reporter writes a report.
    Report,
    /// Results of a search.
    Search,
}

impl Overview {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Table,
        Self::NextReview,
        Self::Processes,
        Self::ServiceLevels,
        Self::Deadlines,
        Self::Trends,
        Self::Exports,
        Self::Feeds,
        Self::Report,
        Self::Search,
    ];

    /// Its address, without slashes at the ends.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Table => "improvements/table",
            Self::NextReview => "reviews/next",
            Self::Processes => "processes",
            Self::ServiceLevels => "service-levels",
            Self::Deadlines => "deadlines",
            Self::Trends => "trends",
            Self::Exports => "exports",
            Self::Feeds => "feeds",
            Self::Report => "report",
            Self::Search => "search",
        }
    }

    /// The overview of an address, without slashes at the ends.
    pub fn of_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.folder() == folder)
    }
}

/// Groups of records that have an index page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Grouping {
    /// `/services/`
    Services,
    /// `/teams/`
    Teams,
    /// `/parties/`
    Parties,
    /// `/tags/`
    Tags,
    /// `/attack/`
    Attack,
    /// `/cve/`
    Cve,
}

impl Grouping {
    /// All groupings.
    pub const ALL: [Self; 6] =
        [Self::Services, Self::Teams, Self::Parties, Self::Tags, Self::Attack, Self::Cve];

    /// The first part of the address.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Teams => "teams",
            Self::Parties => "parties",
            Self::Tags => "tags",
            Self::Attack => "attack",
            Self::Cve => "cve",
        }
    }
}

impl Address {
    /// The path below the edition's base URL, without a leading slash. A page ends in `/` (or is
    /// empty, for the start page); a file does not.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::List(kind) => [kind.folder(), "/"].concat(),
            Self::Paged(list, page) => format!("{}page/{page}/", list.path()),
            Self::Year(year) => format!("incidents/{year}/"),
            Self::Narrowed(kind, by, value) => format!("{}/{by}/{value}/", kind.folder()),
            Self::Record(id) if id.kind() == Kind::Page => [id.as_str(), "/"].concat(),
            Self::Record(id) => [id.kind().folder(), "/", id.as_str(), "/"].concat(),
            Self::Translation(id, language) => {
                [Self::Record(id.clone()).path().as_str(), language.as_str(), "/"].concat()
            }
            Self::Service(name) => format!("services/{}/", slug(name)),
            Self::Team(name) => format!("teams/{}/", slug(name)),
            Self::Party(name) => format!("parties/{}/", slug(name)),
            Self::Tag(name) => format!("tags/{}/", slug(name)),
            Self::Index(group) => format!("{}/", group.folder()),
            Self::Attack(id) => format!("attack/{}/", id.as_str()),
            Self::Cve(id) => format!("cve/{}/", id.as_str()),
            Self::Findings => "findings/".to_owned(),
            Self::FindingClass(class) => format!("findings/{class}/"),
            Self::Overview(overview) => [overview.folder(), "/"].concat(),
            Self::Progress(key) => ["progress/", key, "/"].concat(),
            Self::File(path) => path.to_string(),
            Self::Attachment(page, file) => page.path() + file,
        }
    }

    /// The file that holds it in the output folder.
    pub fn file(&self) -> String {
        let path = self.path();
        if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path }
    }

    /// This list's page of a number, counted from 1.
    #[must_use]
    pub fn page(self, number: u32) -> Self {
        if number <= 1 { self } else { Self::Paged(Box::new(self), number) }
    }

    /// From this page back to the edition's root: `../../`.
    pub fn root(&self) -> String {
        "../".repeat(self.path().bytes().filter(|b| *b == b'/').count())
    }
}

/// A name as a part of an address: letters and digits in lower case, every other run a hyphen.
/// Letters beyond ASCII stay, so names of any language keep an address of their own.
pub fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    while out.ends_with('-') {
        out.pop();
    }
    if out.is_empty() { "unnamed".to_owned() } else { out }
}

/// Percent-encodes what may not stand in the path of a URL (RFC 3986 section 3.3).
pub fn percent_encode(path: &str, out: &mut String) {
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// The host of a URL, where it can stand in an id as it is: in a message id (RFC 5322), in the id of a
/// calendar item (RFC 5545). Else a name that no host has.
pub fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = after.split('/').next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let fits = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if host.split('.').all(fits) { host } else { "casebook.invalid" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_folders_and_roots() {
        let incident = Address::Record(RecordId::parse("INC-2026-0007").unwrap());
        assert_eq!(incident.path(), "incidents/INC-2026-0007/");
        assert_eq!(incident.file(), "incidents/INC-2026-0007/index.html");
        assert_eq!(incident.root(), "../../");
        let about = RecordId::page("about");
        let in_german = Address::Translation(about, LanguageTag::parse("de").unwrap());
        assert_eq!((in_german.path().as_str(), in_german.root().as_str()), ("about/de/", "../../"));
        assert_eq!(Address::Home.file(), "index.html");
        assert_eq!(Address::File("feed.xml".into()).root(), "");
        assert_eq!(
            Address::Party("Data protection authority".into()).path(),
            "parties/data-protection-authority/"
        );
    }

    #[test]
    fn the_host_of_a_base_url_is_found() {
        assert_eq!(host("https://customers.example.com/security"), "customers.example.com");
        assert_eq!(host("http://localhost:8080"), "localhost");
        assert_eq!(host("https://user:word@x.example/"), "x.example");
        assert_eq!(host("https://[::1]/"), "casebook.invalid");
        assert_eq!(host("https://b\u{fc}cher.example"), "casebook.invalid");
    }
}
