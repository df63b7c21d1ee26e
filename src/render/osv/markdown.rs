//! What an advisory says, as CommonMark: the `details` of an OSV record.

use super::super::copies::prose;
use crate::edition::{AdvisoryView, AffectedView, RemediationView};
use crate::html::on_one_line;
use crate::language::say;
use crate::render::markdown::markdown;
use crate::render::parts::Text;
use crate::render::textual::Standing;
use maud::{Markup, PreEscaped, html};

/// The text of an advisory at an address: its message, what its lists can't say to a program, and its
/// body. The view is one with whole addresses.
pub(super) fn details(view: &AdvisoryView<'_>, url: &str) -> String {
    let products: Vec<String> = view.affected.iter().filter_map(product).collect();
    let page = html! {
        @if view.withdrawn.is_some() { p { (say!("document_withdrawn")) } }
        (view.message_html)
        @for vulnerability in &view.vulnerabilities {
            h2 {
                (Text(&vulnerability.id.text))
                @if let Some(title) = vulnerability.title { ": " (Text(&on_one_line(title))) }
            }
            @if let Some(description) = &vulnerability.description_html { (description) }
        }
        @if !products.is_empty() {
            h2 { (say!("advisory_products")) }
            ul { @for product in &products { li { (Text(product)) } } }
        }
        @if !view.remediation.is_empty() {
            h2 { (say!("advisory_remediation")) }
            @for way in &view.remediation { (remedy(way)) }
        }
        @if let Some(summary) = &view.body.summary_html {
            h2 { (say!("record_summary")) }
            (summary)
        }
        @for section in &view.body.sections {
            (PreEscaped(format!("<h{}>", section.level)))
            (Text(&on_one_line(&section.title)))
            (PreEscaped(format!("</h{}>", section.level)))
            (section.content_html)
        }
        @if let Some(notes) = &view.body.footnotes_html { (notes) }
    };
    markdown(&page.into_string(), Standing { url, root: "", base: "" })
}

/// A product of which something is said in words.
fn product(affected: &AffectedView<'_>) -> Option<String> {
    let impact = affected.impact_html.as_deref().map(prose::inline);
    let said: Vec<String> =
        [affected.which.map(str::to_owned), impact].into_iter().flatten().collect();
    (!said.is_empty()).then(|| format!("{}: {}", affected.product, said.join(". ")))
}

fn remedy(remedy: &RemediationView<'_>) -> Markup {
    html! {
        @if let Some(category) = remedy.category { h3 { (category.shown()) } }
        @if let [one] = remedy.steps_html.as_slice() {
            p { (one) }
        } @else if !remedy.steps_html.is_empty() {
            ol { @for step in &remedy.steps_html { li { (step) } } }
        }
        @if let Some(url) = remedy.url { p { a href=(Text(url)) { (Text(url)) } } }
    }
}
