//! The pages of an edition: which there are, and at which addresses. Two at one address are an
//! error that names both.

mod pager;
mod words;

pub use pager::{Pager, PagerItem};
pub use words::WordsOf;

use crate::address::{Address, Grouping, Overview};
use crate::diagnostic::Diagnostic;
use crate::edition::{
    Disclosure, Export, FeedFile, FindingClass, FindingIndex, Form, Narrowed, ProviderFile,
    RecordIndex, SearchFile, TABLE_ROWS, VulnerabilityFile,
};
use crate::identifier::{Kind, LanguageTag};
use crate::language::Language;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;

/// What is made at an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    /// The start page.
    Home,
    /// A page of the list of a kind, counted from 1.
    List(Kind, u32),
    /// A page of the incidents of a year.
    Year(i16, u32),
    /// A page of the part of a list that shares a word.
    Narrowed(Narrowed, u32),
    /// A record's page.
    Record(RecordIndex),
    /// A record's page in another language.
    Translation(RecordIndex, LanguageTag),
    /// A record as data.
    RecordData(RecordIndex),
    /// The overview of the classes of findings.
    Findings,
    /// A page of the findings of a class.
    FindingClass(FindingClass, u32),
    /// A page of the records that share a name.
    Group(Grouping, Box<str>, u32),
    /// All names of a grouping.
    GroupIndex(Grouping),
    /// A page of an overview of many records.
    Overview(Overview, u32),
    /// The page on which a reporter sees the progress of a report.
    Reporter(RecordIndex),
    /// A file for other programs.
    Export(Export),
    /// A file of the CSAF provider.
    Provider(ProviderFile),
    /// A file for scanners of dependencies.
    Vulnerability(VulnerabilityFile),
    /// A feed of the site or a part of it.
    Syndication(FeedFile),
    /// A copy of an advisory, to be sent.
    Letter(RecordIndex, Form),
    /// A file of the search.
    Search(SearchFile),
    /// The messages of the scripts of some pages in a language.
    Words(&'static Language, WordsOf),
    /// The page for what is not found.
    NotFound,
    /// All addresses, for search engines; a number where there are too many for one file.
    Sitemap(Option<u32>),
    /// What search engines may read.
    Robots,
    /// A file that is copied, by its place among the assets.
    Copy(usize),
}

/// A page with its address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planned {
    /// Where it stands.
    pub address: Address,
    /// What it is.
    pub page: Page,
}

impl Planned {
    /// Whether a sitemap lists it: an HTML page that stands for itself.
    fn is_listed(&self) -> bool {
        if let Page::Provider(ProviderFile::Listing(_)) = self.page {
            return true;
        }
        !matches!(
            self.page,
            Page::RecordData(_)
                | Page::Reporter(_)
                | Page::Export(_)
                | Page::Provider(_)
                | Page::Vulnerability(_)
                | Page::Syndication(_)
                | Page::Letter(..)
                | Page::Search(_)
                | Page::Words(..)
                | Page::Copy(_)
                | Page::NotFound
                | Page::Robots
                | Page::Sitemap(_)
        )
    }
}

/// The path of a file below the edition's folder: `incidents/INC-2026-0007/index.html`.
pub type Route = String;

/// All pages of an edition.
pub struct Plan {
    /// The pages by the file that holds them.
    pub pages: BTreeMap<Route, Planned>,
    /// The findings of each class, in the order of their pages.
    pub findings: BTreeMap<FindingClass, Vec<FindingIndex>>,
    /// Addresses of HTML pages in each file of the sitemap.
    pub sitemaps: Vec<Range<usize>>,
    /// The addresses that the sitemap lists, in order.
    pub listed: Vec<Address>,
    per_page: usize,
}

/// The most addresses that one sitemap may hold (sitemaps.org, version 0.9).
const SITEMAP_LIMIT: usize = 50_000;

/// Plans the pages of an edition.
pub fn plan(disclosure: &Disclosure<'_>) -> (Plan, Vec<Diagnostic>) {
    let mut planner = Planner {
        d: disclosure,
        plan: Plan {
            pages: BTreeMap::new(),
            findings: BTreeMap::new(),
            sitemaps: Vec::new(),
            listed: Vec::new(),
            per_page: disclosure.config().per_page,
        },
        found: Vec::new(),
        diagnostics: Vec::new(),
    };
    planner.add(Address::Home, Page::Home);
    planner.records();
    planner.lists();
    planner.findings();
    planner.groups();
    planner.overviews();
    planner.exports();
    planner.files();
    planner.sitemap();
    planner.settle();
    (planner.plan, planner.diagnostics)
}

impl Plan {
    /// The items of a page of a list, counted from 1.
    pub fn slice<'l, T>(&self, list: &'l [T], page: u32) -> &'l [T] {
        let start = (page as usize).saturating_sub(1) * self.per_page;
        &list[start.min(list.len())..(start + self.per_page).min(list.len())]
    }

    /// The rows of a page of the table of improvements, counted from 1.
    pub fn table_slice<'l, T>(&self, list: &'l [T], page: u32) -> &'l [T] {
        let start = (page as usize).saturating_sub(1) * TABLE_ROWS;
        &list[start.min(list.len())..(start + TABLE_ROWS).min(list.len())]
    }

    /// The pager of that table; `None` where one page holds all.
    pub fn table_pager(&self, page: u32, total: usize, root: &str) -> Option<Pager> {
        Pager::new(&Address::Overview(Overview::Table), page, table_pages(total), root)
    }

    /// The pager of a list; `None` where one page holds all.
    pub fn pager(&self, list: &Address, page: u32, total: usize, root: &str) -> Option<Pager> {
        Pager::new(list, page, self.pages_of(total), root)
    }

    fn pages_of(&self, total: usize) -> u32 {
        total.div_ceil(self.per_page).max(1) as u32
    }
}

/// On how many pages the table of improvements stands.
fn table_pages(total: usize) -> u32 {
    total.div_ceil(TABLE_ROWS).max(1) as u32
}

struct Planner<'d, 'a> {
    d: &'d Disclosure<'a>,
    plan: Plan,
    /// Pages with their files, in the order in which they were found.
    found: Vec<(Route, Planned)>,
    diagnostics: Vec<Diagnostic>,
}

impl Planner<'_, '_> {
    fn add(&mut self, address: Address, page: Page) {
        self.found.push((address.file(), Planned { address, page }));
    }

    /// Puts what was found into the order of its files. Of two pages at one address the first stays,
    /// and both are told of. Sorting at once takes half the time of finding the place of each.
    fn settle(&mut self) {
        let mut found = std::mem::take(&mut self.found);
        found.par_sort_by(|a, b| a.0.cmp(&b.0));
        for pair in found.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let (first, second) = (&pair[0].1, &pair[1].1);
            self.diagnostics.push(self.collision(&second.address, &first.page, &second.page));
        }
        found.dedup_by(|second, first| second.0 == first.0);
        let listed = found.iter().filter(|(_, planned)| planned.is_listed());
        self.plan.listed = listed.map(|(_, planned)| planned.address.clone()).collect();
        self.plan.pages = found.into_iter().collect();
    }

    fn collision(&self, address: &Address, first: &Page, second: &Page) -> Diagnostic {
        let mut found = Diagnostic::error(
            "address-collision",
            format!(
                "two pages at the address /{}: {} and {}",
                address.path(),
                self.describe(first),
                self.describe(second)
            ),
        );
        let places = [second, first].into_iter().filter_map(|p| self.record_of(p));
        for index in places {
            found = found.at(self.d.place(index), "stands at this address");
        }
        found.help("rename one of the two")
    }

    fn record_of(&self, page: &Page) -> Option<RecordIndex> {
        match page {
            Page::Record(index)
            | Page::Translation(index, _)
            | Page::RecordData(index)
            | Page::Reporter(index) => Some(*index),
            Page::Group(group, name, _) => self.d.records_of(*group, name).first().copied(),
            _ => None,
        }
    }

    fn describe(&self, page: &Page) -> String {
        match page {
            Page::Record(index) | Page::RecordData(index) => {
                let id = self.d.id(*index);
                format!("the {} {id}", id.kind().noun())
            }
            Page::Translation(index, language) => {
                format!("{} in the language `{language}`", self.d.id(*index))
            }
            Page::List(kind, _) => format!("the list of {}", kind.folder()),
            Page::Year(year, _) => format!("the year {year}"),
            Page::Narrowed(part, _) => format!("the list at {}", part.address().path()),
            Page::Group(group, name, _) => format!("the {} `{name}`", group.noun()),
            Page::GroupIndex(group) => format!("the list of {}", group.folder()),
            Page::Findings => "the list of findings".to_owned(),
            Page::FindingClass(class, _) => format!("the findings of class {}", class.as_str()),
            Page::Copy(asset) => {
                let path = self.d.sources().assets.get(*asset).map(|a| a.path.as_str());
                format!("the file {}", path.unwrap_or_default())
            }
            Page::Overview(overview, _) => format!("the page /{}/", overview.folder()),
            Page::Reporter(index) => format!("the reporter's page of {}", self.d.id(*index)),
            Page::Home => "the start page".to_owned(),
            Page::Letter(index, _) => format!("a copy of {}", self.d.id(*index)),
            Page::Export(_)
            | Page::Provider(_)
            | Page::Vulnerability(_)
            | Page::Syndication(_)
            | Page::Search(_)
            | Page::Words(..)
            | Page::NotFound
            | Page::Sitemap(_)
            | Page::Robots => "a file of Casebook's own".to_owned(),
        }
    }

    fn records(&mut self) {
        for kind in Kind::ALL {
            for index in self.d.list(kind).to_vec() {
                let address = Address::Record(self.d.id(index).clone());
                if matches!(kind, Kind::Incident | Kind::Advisory) {
                    let data = Address::Attachment(Box::new(address.clone()), "index.json".into());
                    self.add(data, Page::RecordData(index));
                }
                for file in self.d.attachments(index) {
                    let copy = Address::Attachment(Box::new(address.clone()), file.path.into());
                    self.add(copy, Page::Copy(file.asset));
                }
                for language in self.d.translations(index) {
                    let address = Address::Translation(self.d.id(index).clone(), language.clone());
                    self.add(address, Page::Translation(index, language.clone()));
                }
                self.add(address, Page::Record(index));
            }
        }
    }

    fn paged(&mut self, list: &Address, total: usize, page: impl Fn(u32) -> Page) {
        for number in 1..=self.plan.pages_of(total) {
            self.add(list.clone().page(number), page(number));
        }
    }

    fn lists(&mut self) {
        for kind in Kind::ALL.into_iter().filter(|k| *k != Kind::Page) {
            let total = self.d.list(kind).len();
            if kind == Kind::Improvement && total > 0 {
                // The board: what it leaves out stands in the table.
                self.add(Address::List(kind), Page::List(kind, 1));
            } else if total > 0 {
                self.paged(&Address::List(kind), total, |n| Page::List(kind, n));
            }
        }
        for (year, list) in self.d.years() {
            self.paged(&Address::Year(year.0), list.len(), |n| Page::Year(year.0, n));
        }
        for (part, list) in self.d.narrowed_parts() {
            self.paged(&part.address(), list.len(), |n| Page::Narrowed(part, n));
        }
    }

    fn findings(&mut self) {
        for class in FindingClass::ALL {
            let list = self.d.findings(*class);
            if list.is_empty() {
                continue;
            }
            let address = Address::FindingClass(class.as_str());
            self.paged(&address, list.len(), |n| Page::FindingClass(*class, n));
            self.plan.findings.insert(*class, list);
        }
        if !self.plan.findings.is_empty() {
            self.add(Address::Findings, Page::Findings);
        }
    }

    fn groups(&mut self) {
        for group in Grouping::ALL {
            let names: Vec<(Box<str>, usize)> =
                self.d.group(group).map(|(name, list)| (name.into(), list.len())).collect();
            for (name, total) in &names {
                if let Some(address) = group.address(name) {
                    self.paged(&address, *total, |n| Page::Group(group, name.clone(), n));
                }
            }
            if !names.is_empty() {
                self.add(Address::Index(group), Page::GroupIndex(group));
            }
        }
    }

    /// Overviews, and the pages of reporters, which no list names.
    fn overviews(&mut self) {
        for overview in self.d.overviews() {
            let total = self.d.overview_total(overview);
            let pages = match overview {
                Overview::Table => table_pages(total),
                _ => self.plan.pages_of(total),
            };
            for n in 1..=pages {
                self.add(Address::Overview(overview).page(n), Page::Overview(overview, n));
            }
        }
        for (address, index) in self.d.reporter_pages() {
            self.add(address, Page::Reporter(index));
        }
    }

    fn exports(&mut self) {
        for (address, export) in self.d.exports() {
            self.add(address, Page::Export(export));
        }
        for (address, file) in self.d.provider() {
            self.add(address, Page::Provider(file));
        }
        for (address, file) in self.d.vulnerability_files() {
            self.add(address, Page::Vulnerability(file));
        }
        for (address, feed) in self.d.feeds() {
            self.add(address, Page::Syndication(feed));
        }
        for (address, file) in self.d.search_files() {
            self.add(address, Page::Search(file));
        }
        for (address, index, form) in self.d.letters() {
            self.add(address, Page::Letter(index, form));
        }
    }

    /// Files at fixed places: those of the theme and the site, and our own.
    fn files(&mut self) {
        let file = |path: &str| Address::File(path.into());
        self.add(file("404.html"), Page::NotFound);
        self.add(file("robots.txt"), Page::Robots);
        let languages = &self.d.config().languages;
        let translated = self.found.iter().filter_map(|(_, planned)| match &planned.page {
            Page::Translation(_, language) => languages.of(language.as_str()),
            _ => None,
        });
        let tagged = translated.chain([languages.site]).map(|l| (&*l.tag, l));
        for (tag, language) in tagged.collect::<BTreeMap<_, _>>() {
            for of in WordsOf::ALL {
                let path = format!("assets/words/{tag}/{}.js", of.as_str());
                self.add(file(&path), Page::Words(language, of));
            }
        }
        let theme = self.d.config().theme.as_deref().unwrap_or("default");
        let own = format!("themes/{theme}/static/");
        let assets = &self.d.sources().assets;
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (i, asset) in assets.iter().enumerate() {
            // The theme in use shadows the default one, file by file.
            let of_default = asset.path.strip_prefix("themes/default/static/");
            let of_theme = asset.path.strip_prefix(own.as_str());
            if let Some(path) = of_theme.or(of_default) {
                let path = format!("assets/{path}");
                if of_theme.is_some() || !taken.contains_key(&path) {
                    taken.insert(path, i);
                }
            }
        }
        for (path, i) in taken {
            self.add(file(&path), Page::Copy(i));
        }
        for (i, asset) in assets.iter().enumerate() {
            if let Some(path) = asset.path.strip_prefix("static/") {
                self.add(file(path), Page::Copy(i));
            }
        }
    }

    /// The files of the sitemap; which addresses they hold is known once all are in order.
    fn sitemap(&mut self) {
        let count = self.found.iter().filter(|(_, planned)| planned.is_listed()).count();
        let starts = (0..count).step_by(SITEMAP_LIMIT);
        self.plan.sitemaps =
            starts.map(|start| start..(start + SITEMAP_LIMIT).min(count)).collect();
        self.add(Address::File("sitemap.xml".into()), Page::Sitemap(None));
        if self.plan.sitemaps.len() > 1 {
            for n in 1..=self.plan.sitemaps.len() as u32 {
                let file = Address::File(format!("sitemap-{n}.xml").into());
                self.add(file, Page::Sitemap(Some(n)));
            }
        }
    }
}
