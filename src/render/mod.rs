//! From a plan and a route to bytes: one pure function for every kind of page, for build and
//! preview alike.

mod browse;
mod copies;
mod csaf;
mod data;
mod exports;
mod feeds;
mod head;
mod html;
mod markdown;
mod meta;
mod osv;
mod overviews;
mod parts;
mod provider;
mod search;
mod show;
mod sitemap;
mod templates;
mod textual;
mod viewed;
mod words;

pub use crate::edition::Form;
pub use show::Shape;
pub use templates::Templates;
pub use viewed::Scratch;

use crate::diagnostic::Diagnostic;
use crate::edition::{Disclosure, RecordIndex};
use crate::html::ready;
use crate::language::{Language, PerLanguage, within};
use crate::plan::{Page, Plan, Planned};
use std::collections::BTreeMap;
use tera::{Context, Value};

/// What stands at a route.
#[derive(Clone, Copy)]
pub enum Rendered<'b> {
    /// Finished bytes.
    Bytes(&'b [u8]),
    /// A file to copy, by its place among the assets.
    Copy(usize),
}

/// Renders the pages of one edition.
pub struct Renderer<'d, 'a> {
    d: &'d Disclosure<'a>,
    plan: &'d Plan,
    templates: &'d Templates,
    /// What every page knows of the site.
    site: PerLanguage<Value>,
    /// The frames that all pages are wanted with.
    furniture: PerLanguage<BTreeMap<Section, Furniture>>,
    /// Whether all pages are wanted.
    all: bool,
    /// Entries of feeds, each written when the first feed asks.
    entries: feeds::Entries,
    /// OSV records, where all pages are wanted.
    records: Option<osv::Records>,
}

/// What the frame of a page depends on: the way to the root, the place in the navigation, and
/// whether the page is that place itself.
type Section = (String, &'static str, bool);

/// The parts of the frame, by the variable that a template finds them in.
type Furniture = [(&'static str, Value); 3];

/// The templates of the frame: each is rendered once for a section, not for each of its pages.
const FRAME: [(&str, &str); 3] = [
    ("menu_html", "menu.html"),
    ("browse_html", "browse.html"),
    ("colophon_html", "colophon.html"),
];

impl<'d, 'a> Renderer<'d, 'a> {
    /// A renderer of a few pages of an edition.
    pub fn new(d: &'d Disclosure<'a>, plan: &'d Plan, templates: &'d Templates) -> Self {
        let (site, furniture) = (PerLanguage::new(), PerLanguage::new());
        let (entries, records) = (feeds::Entries::default(), None);
        Self { d, plan, templates, site, furniture, all: false, entries, records }
    }

    /// A renderer of all pages of an edition; what they share is made here, once.
    pub fn of_all(d: &'d Disclosure<'a>, plan: &'d Plan, templates: &'d Templates) -> Self {
        let mut renderer = Self::new(d, plan, templates);
        renderer.all = true;
        within(d.config().languages.site, || {
            renderer.make_records();
            // Before the pages, whose memory can then be what the making of it has left.
            let _ = d.search_index();
        });
        renderer
    }

    /// What every page knows of the site, in the language of the page.
    fn site(&self) -> Value {
        self.site.get(|| Value::from_serializable(&self.d.site())).clone()
    }

    /// The frame of a section in the language of the page. Where all pages are wanted, those of all sections are
    /// made when the first page of that language asks.
    fn frame(&self, section: &Section) -> Result<Furniture, Diagnostic> {
        let make = || if self.all { self.furnish() } else { BTreeMap::new() };
        match self.furniture.get(make).get(section) {
            Some(furniture) => Ok(furniture.clone()),
            None => self.furniture_of(section),
        }
    }

    /// Renders the frame of every section that has a page at most four folders deep. What fails
    /// here fails again, and is reported, when a page asks for it.
    fn furnish(&self) -> BTreeMap<Section, Furniture> {
        let mut frames = BTreeMap::new();
        let site = self.d.site();
        let places = site.menu.iter().chain(&site.browse).map(|item| item.key);
        for key in places.chain(["", "pages"]) {
            for depth in 0..=4 {
                for exact in [false, true] {
                    let section = ("../".repeat(depth), key, exact);
                    if let Ok(furniture) = self.furniture_of(&section) {
                        frames.insert(section, furniture);
                    }
                }
            }
        }
        frames
    }

    fn furniture_of(&self, section: &Section) -> Result<Furniture, Diagnostic> {
        let mut context = Context::new();
        context.insert_value("site", self.site());
        context.insert_value("text", templates::texts());
        context.insert("root", &section.0);
        context.insert("key", section.1);
        context.insert("exact", &section.2);
        let render = |name: &str| {
            let html = self.templates.tera.render(name, &context);
            html.map(|html| ready(&html)).map_err(|e| self.templates.diagnostic(name, &e))
        };
        let [menu, browse, colophon] = FRAME;
        Ok([
            (menu.0, render(menu.1)?),
            (browse.0, render(browse.1)?),
            (colophon.0, render(colophon.1)?),
        ])
    }

    /// What stands at a route; `None` where the plan has no such page.
    ///
    /// # Errors
    /// A template that can't be rendered, with its place.
    pub fn render<'b>(
        &self,
        route: &str,
        scratch: &'b mut Scratch<'a>,
    ) -> Option<Result<Rendered<'b>, Diagnostic>> {
        self.plan.pages.get(route).map(|planned| self.render_page(planned, scratch))
    }

    /// What stands at a planned page, as [`Renderer::render`] gives it.
    ///
    /// # Errors
    /// A template that can't be rendered, with its place.
    pub fn render_page<'b>(
        &self,
        planned: &Planned,
        scratch: &'b mut Scratch<'a>,
    ) -> Result<Rendered<'b>, Diagnostic> {
        within(self.language_of(&planned.page), || self.render_within(planned, scratch))
    }

    /// The language whose messages a page is written with.
    fn language_of(&self, page: &Page) -> &'static Language {
        let languages = &self.d.config().languages;
        match page {
            Page::Translation(_, tag) => languages.of(tag.as_str()).unwrap_or(languages.site),
            Page::Words(language, _) => language,
            _ => languages.site,
        }
    }

    /// Renders a page in the language that is set.
    fn render_within<'b>(
        &self,
        planned: &Planned,
        scratch: &'b mut Scratch<'a>,
    ) -> Result<Rendered<'b>, Diagnostic> {
        scratch.buffer.clear();
        let buffer = &mut scratch.buffer;
        match &planned.page {
            Page::Copy(asset) => return Ok(Rendered::Copy(*asset)),
            Page::RecordData(index) => self.data(*index, scratch)?,
            Page::Export(export) => self.export(&planned.address, export, scratch)?,
            Page::Provider(file) => self.provider(&planned.address, file, scratch)?,
            Page::Vulnerability(file) => self.vulnerability(&planned.address, file, scratch)?,
            Page::Syndication(feed) => self.syndication(&planned.address, feed, scratch)?,
            Page::Letter(index, form) => self.letter(*index, *form, scratch)?,
            Page::Search(file) => self.search(*file, scratch)?,
            Page::Words(_, of) => Self::words(*of, scratch)?,
            Page::Sitemap(number) => {
                buffer.extend_from_slice(sitemap::sitemap(self.d, self.plan, *number).as_bytes());
            }
            Page::Robots => buffer.extend_from_slice(sitemap::robots(self.d).as_bytes()),
            page => self.html(&planned.address, page, scratch)?,
        }
        Ok(Rendered::Bytes(&scratch.buffer))
    }

    /// A record that the plan has and the edition does not disclose: a fault of ours.
    fn lost(&self, index: RecordIndex) -> Diagnostic {
        Diagnostic::error("internal", format!("{} is not disclosed", self.d.id(index)))
            .help("this is a fault of Casebook: please report it")
    }
}
