//! One record in a form for a terminal or another program: what `casebook show` prints.

use super::markdown::markdown;
use super::textual::Standing;
use super::{Renderer, Scratch};
use crate::address::Address;
use crate::diagnostic::Diagnostic;
use crate::edition::{Form, RecordIndex};
use crate::plan::{Page, Planned};

/// How a record is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// As a copy to send, which advisories have.
    Copy(Form),
    /// As the words of its page, in Markdown.
    Markdown,
    /// As the view of its page, as data.
    Json,
}

impl<'a> Renderer<'_, 'a> {
    /// A record of this edition in a form. `None` where the edition has no such record, or the
    /// record no such form.
    ///
    /// # Errors
    /// A template that can't be rendered, with its place.
    pub fn show(&self, index: RecordIndex, shape: Shape) -> Result<Option<String>, Diagnostic> {
        if !self.d.shows(index) {
            return Ok(None);
        }
        let mut scratch = Scratch::<'a>::default();
        match shape {
            Shape::Copy(form) => return Ok(self.copy_as(index, form)),
            Shape::Markdown => return self.page_as_markdown(index, &mut scratch).map(Some),
            Shape::Json => self.data(index, &mut scratch)?,
        }
        Ok(String::from_utf8(scratch.buffer).ok())
    }

    /// The article of a record's page in Markdown, between two lines with its label.
    fn page_as_markdown(
        &self,
        index: RecordIndex,
        scratch: &mut Scratch<'a>,
    ) -> Result<String, Diagnostic> {
        let address = Address::Record(self.d.id(index).clone());
        let base = self.d.edition().base_url.as_str();
        let (url, root) = (format!("{base}/{}", address.path()), address.root());
        let planned = Planned { address, page: Page::Record(index) };
        self.render_page(&planned, scratch)?;
        let page = String::from_utf8_lossy(&scratch.buffer);
        let text = markdown(article(&page), Standing { url: &url, root: &root, base });
        let label = self.d.page_tlp(index);
        Ok(format!("TLP:{label}\n\n{text}\n<{url}>\n\nTLP:{label}\n"))
    }
}

/// What a page is about: its article, or else its main part, or else all of it.
fn article(page: &str) -> &str {
    for name in ["article", "main", "body"] {
        let start = page.find(&format!("<{name}"));
        let end = page.rfind(&format!("</{name}>"));
        if let Some((start, end)) = start.zip(end).filter(|(start, end)| start < end) {
            return &page[start..end];
        }
    }
    page
}
