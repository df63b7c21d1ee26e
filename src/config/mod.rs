//! casebook.toml: the site, its organisation, its editions, its calendar and its policy.

mod beside;
mod csaf;
mod languages;
mod osv;
mod policy;

pub use beside::Beside;
pub use csaf::{Csaf, SecurityTxt};
pub use languages::Languages;
pub use osv::Osv;
pub use policy::{FieldLabels, Policy, Profile, RULES, RuleLevel, Targets};

use crate::calendar::Calendar;
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::fields::{At, Document, Fields, Word, parse};
use crate::label::Tlp;
use crate::source::SourceSet;
use jiff::civil::Weekday;
use std::collections::{BTreeMap, BTreeSet};

/// The whole of casebook.toml, with its defaults filled in.
#[derive(Clone, Debug)]
pub struct Config {
    /// Name of the site.
    pub title: String,
    /// Language of the pages, as a BCP 47 tag.
    pub language: String,
    /// The words of the interface, in that language and others.
    pub languages: Languages,
    /// Base URL without a trailing slash.
    pub base_url: String,
    /// Label of a record that carries none.
    pub default_tlp: Tlp,
    /// Folder of the editions, relative to the site's root.
    pub output: String,
    /// Theme to look in before the built-in one.
    pub theme: Option<String>,
    /// One sentence about the site.
    pub description: Option<String>,
    /// Incidents on a list page.
    pub per_page: usize,
    /// Who publishes.
    pub organization: Organization,
    /// The editions in the order of their names.
    pub editions: Vec<Edition>,
    /// Working days and holidays.
    pub calendar: Calendar,
    /// Labels by kind of field, and levels of the rules.
    pub policy: Policy,
    /// Free values that templates may read.
    pub extra: serde_json::Value,
    /// How CSAF documents are published.
    pub csaf: Csaf,
    /// What security.txt says, if there is one.
    pub security_txt: Option<SecurityTxt>,
    /// Where the base URL of each edition is written, by its name; that of the site by the empty name.
    pub base_url_places: BTreeMap<String, Span>,
    /// How records for scanners of dependencies are named.
    pub osv: Osv,
    /// What is not published beside the pages.
    pub leave_out: BTreeSet<Beside>,
}

/// Who publishes.
#[derive(Clone, Debug, Default)]
pub struct Organization {
    /// Name.
    pub name: Option<String>,
    /// A `mailto:` or `https:` URL.
    pub contact: Option<String>,
    /// CSAF publisher namespace.
    pub namespace: Option<String>,
    /// CSAF publisher category.
    pub category: Option<PublisherCategory>,
}

/// CSAF 2.0 section 3.2.1.8.1: the category of a publisher.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PublisherCategory {
    /// Coordinates between vendors and reporters.
    Coordinator,
    /// Finds vulnerabilities.
    Discoverer,
    /// None of the others.
    Other,
    /// Translates advisories.
    Translator,
    /// Uses the products.
    User,
    /// Makes the products.
    Vendor,
}

impl Word for PublisherCategory {
    const WHAT: &'static str = "a CSAF publisher category";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("coordinator", Self::Coordinator),
        ("discoverer", Self::Discoverer),
        ("other", Self::Other),
        ("translator", Self::Translator),
        ("user", Self::User),
        ("vendor", Self::Vendor),
    ];
}

/// A build for one audience.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name, which is also its folder.
    pub name: String,
    /// The highest label that it may hold.
    pub tlp: Tlp,
    /// Base URL without a trailing slash.
    pub base_url: String,
}

impl Config {
    /// Whether this is published beside the pages.
    pub fn publishes(&self, what: Beside) -> bool {
        !self.leave_out.contains(&what)
    }
}

impl Default for Config {
    fn default() -> Self {
        let mut config = Self {
            title: "Incident reports".to_owned(),
            language: "en".to_owned(),
            languages: Languages::default(),
            base_url: "http://localhost".to_owned(),
            default_tlp: Tlp::AmberStrict,
            output: "dist".to_owned(),
            theme: None,
            description: None,
            per_page: 50,
            organization: Organization::default(),
            editions: Vec::new(),
            calendar: Calendar::default(),
            policy: Policy::default(),
            extra: serde_json::Value::Null,
            csaf: Csaf::default(),
            security_txt: None,
            base_url_places: BTreeMap::new(),
            osv: Osv::default(),
            leave_out: BTreeSet::new(),
        };
        config.editions = default_editions(&config.base_url);
        config
    }
}

fn default_editions(base_url: &str) -> Vec<Edition> {
    [("public", Tlp::Clear), ("customers", Tlp::Amber), ("internal", Tlp::AmberStrict)]
        .into_iter()
        .map(|(name, tlp)| Edition { name: name.to_owned(), tlp, base_url: base_url.to_owned() })
        .collect()
}

/// What a TLP label looks like, for messages.
pub const TLP_FORM: &str = "one of CLEAR, GREEN, AMBER, AMBER+STRICT, RED";

/// Reads casebook.toml from the sources.
pub fn read(sources: &SourceSet, diagnostics: &mut Vec<Diagnostic>) -> Config {
    let Some((id, file)) = sources.by_path("casebook.toml") else { return Config::default() };
    let document = Document { file: id, text: &file.text, base: 0 };
    let mut mended = String::new();
    let (table, broken) = parse(document, &file.text, &mut mended, diagnostics);
    let before = diagnostics.len();
    let span = Span::new(id, 0..file.text.lines().next().unwrap_or_default().len());
    let mut fields = Fields::new(document, table.get_ref(), span, diagnostics);
    let mut config = read_site(&mut fields);
    fields.finish();
    if broken {
        crate::fields::forgive_missing(diagnostics, before);
    }
    config.languages =
        languages::languages(sources, config.theme.as_deref(), &config.language, diagnostics);
    config
}

fn read_site(f: &mut Fields<'_, '_, '_>) -> Config {
    let defaults = Config::default();
    let title = f.required_text("title", "\"Example security\"").map(|t| t.text.to_owned());
    let mut places = BTreeMap::new();
    let base_url = url(f, "base_url").unwrap_or(defaults.base_url);
    note_place(f, "", &mut places);
    let editions = f
        .named_tables("editions", |name, e| {
            note_place(e, name.value, &mut places);
            read_edition(name, e, &base_url)
        })
        .filter(|e| !e.is_empty())
        .unwrap_or_else(|| default_editions(&base_url));
    let organization = f.table("organization", read_organization).unwrap_or_default();
    let contact = organization.contact.as_deref();
    let security_txt = f.table("security_txt", |t| csaf::read_security_txt(t, contact)).flatten();
    Config {
        title: title.unwrap_or(defaults.title),
        language: own(f, "language").unwrap_or(defaults.language),
        languages: defaults.languages,
        default_tlp: tlp(f, "default_tlp").map_or(defaults.default_tlp, |t| t.value),
        output: own(f, "output").unwrap_or(defaults.output),
        theme: own(f, "theme"),
        description: own(f, "description"),
        per_page: f
            .integer("per_page", 1..=1000)
            .map_or(defaults.per_page, |n| usize::try_from(n).unwrap_or(usize::MAX)),
        organization,
        calendar: f.table("calendar", read_calendar).unwrap_or_default(),
        policy: f.table("policy", policy::read).unwrap_or_default(),
        extra: f.free_table("extra"),
        leave_out: f.words("leave_out").into_iter().map(|at| at.value).collect(),
        osv: f.table("osv", osv::read).unwrap_or_default(),
        base_url,
        editions,
        csaf: f.table("csaf", csaf::read).unwrap_or_default(),
        security_txt,
        base_url_places: places,
    }
}

/// Remembers where the base URL of a table is written.
fn note_place(f: &mut Fields<'_, '_, '_>, name: &str, places: &mut BTreeMap<String, Span>) {
    if let Some(field) = f.text("base_url") {
        places.insert(name.to_owned(), field.span);
    }
}

fn own(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<String> {
    f.text(name).map(|t| t.text.to_owned())
}

/// A label of a field.
pub fn tlp(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<At<Tlp>> {
    let field = f.text(name)?;
    if let Some(value) = Tlp::parse(field.text) {
        return Some(At { value, span: field.span });
    }
    let mut found =
        Diagnostic::error("unknown-value", format!("`{}` is not a TLP 2.0 label", field.text))
            .at(field.span, format!("`{name}` is {TLP_FORM}"));
    if let Some(near) = nearest(field.text, Tlp::ALL.map(Tlp::as_str)) {
        found = found.help(format!("did you mean `{near}`?"));
    }
    f.diagnostics.push(found);
    None
}

fn url(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<String> {
    f.parsed(name, "a URL such as https://security.example.com", |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let plain = !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(['?', '#', ' ', '"', '<', '>']);
        plain.then(|| text.trim_end_matches('/').to_owned())
    })
    .map(|at| at.value)
}

fn read_edition(name: At<&str>, f: &mut Fields<'_, '_, '_>, base_url: &str) -> Option<Edition> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if name.value.is_empty() || !name.value.chars().all(fits) {
        f.diagnostics.push(
            Diagnostic::error("invalid-value", format!("`{}` can't name an edition", name.value))
                .at(name.span, "its name is also its folder")
                .help("use lower-case letters, digits and hyphens"),
        );
    }
    let label = tlp(f, "tlp");
    if label.is_none() {
        f.missing("tlp", "\"CLEAR\"");
    }
    let base_url = url(f, "base_url").unwrap_or_else(|| base_url.to_owned());
    Some(Edition { name: name.value.to_owned(), tlp: label?.value, base_url })
}

fn read_organization(f: &mut Fields<'_, '_, '_>) -> Organization {
    Organization {
        name: own(f, "name"),
        contact: f
            .parsed("contact", "a mailto: or https: URL", |t| {
                (t.starts_with("mailto:") || t.starts_with("https://")).then(|| t.to_owned())
            })
            .map(|at| at.value),
        namespace: url(f, "namespace"),
        category: f.word("category").map(|at| at.value),
    }
}

fn read_calendar(f: &mut Fields<'_, '_, '_>) -> Calendar {
    let defaults = Calendar::default();
    let zone = f.parsed("time_zone", "an IANA time zone such as Europe/Dublin", |t| {
        jiff::tz::TimeZone::get(t).ok()
    });
    let days = f.parsed_list("working_days", "mon, tue, wed, thu, fri, sat or sun", |t| {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let days = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
        names.iter().position(|n| *n == t).map(|i| days[i])
    });
    Calendar {
        zone: zone.map_or(defaults.zone, |z| z.value),
        working_days: if days.is_empty() {
            defaults.working_days
        } else {
            days.into_iter().map(|d| d.value).collect()
        },
        holidays: f.moments("holidays").into_iter().map(|m| m.value.date()).collect(),
    }
}

impl Config {
    /// The edition of a name.
    ///
    /// # Errors
    /// Names the nearest edition, or all of them.
    pub fn edition(&self, name: &str) -> Result<&Edition, Diagnostic> {
        self.editions.iter().find(|e| e.name == name).ok_or_else(|| {
            let names: Vec<&str> = self.editions.iter().map(|e| e.name.as_str()).collect();
            let found =
                Diagnostic::error("unknown-edition", format!("there is no edition `{name}`"));
            match nearest(name, names.iter().copied()) {
                Some(near) => found.help(format!("did you mean `{near}`?")),
                None => found.help(format!("the editions are {}", names.join(", "))),
            }
        })
    }
}
