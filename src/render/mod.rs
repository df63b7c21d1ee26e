//! From a plan and a route to bytes: one pure function for every kind of page, for build and
//! preview alike.

mod data;
mod feed;
mod head;
mod html;
mod sitemap;
mod templates;

pub use templates::Templates;

use crate::diagnostic::Diagnostic;
use crate::edition::Disclosure;
use crate::plan::{Page, Plan};
use tera::{Tera, Value};

/// What stands at a route.
pub enum Rendered {
    /// Finished bytes.
    Bytes(Vec<u8>),
    /// A file to copy, by its place among the assets.
    Copy(usize),
}

/// Renders the pages of one edition.
pub struct Renderer<'d, 'a> {
    d: &'d Disclosure<'a>,
    plan: &'d Plan<'a>,
    templates: &'d Templates,
    tera: Tera,
}

impl<'d, 'a> Renderer<'d, 'a> {
    /// A renderer of an edition; what all pages share is made here, once.
    pub fn new(d: &'d Disclosure<'a>, plan: &'d Plan<'a>, templates: &'d Templates) -> Self {
        let mut tera = templates.tera.clone();
        tera.global_context().insert_value("site", Value::from_serializable(&d.site()));
        Self { d, plan, templates, tera }
    }

    /// What stands at a route; `None` where the plan has no such page.
    ///
    /// # Errors
    /// A template that can't be rendered, with its place.
    pub fn render(&self, route: &str) -> Option<Result<Rendered, Diagnostic>> {
        let planned = self.plan.pages.get(route)?;
        let bytes = match &planned.page {
            Page::Copy(asset) => return Some(Ok(Rendered::Copy(*asset))),
            Page::RecordData(index) => self.data(*index),
            Page::Feed => Ok(feed::atom(self.d)),
            Page::Sitemap(number) => Ok(sitemap::sitemap(self.d, self.plan, *number)),
            Page::Robots => Ok(sitemap::robots(self.d)),
            page => self.html(&planned.address, page),
        };
        Some(bytes.map(|text| Rendered::Bytes(text.into_bytes())))
    }
}
