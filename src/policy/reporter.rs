//! Pages of reporters: what stands in their way.

use super::contents;
use crate::diagnostic::Diagnostic;
use crate::graph::Casebook;
use crate::label::Publish;
use jiff::civil::Date;

/// An event that asks for a reporter's page has none without the site's secret. A draft has none
/// anyway.
pub(super) fn reporter_page_without_secret(book: &Casebook, _: Date) -> Vec<Diagnostic> {
    if book.sources.secret.is_some() {
        return Vec::new();
    }
    contents(book)
        .filter(|(_, record, _)| record.sharing().publish != Publish::Draft)
        .filter(|(_, _, content)| content.event().is_some_and(|event| event.reporter_page))
        .map(|(_, record, _)| {
            Diagnostic::warning(
                "reporter-page-without-secret",
                format!("the reporter of {} has no page: the site has no secret", record.id),
            )
            .at(record.span, "`reporter_page = true` asks for one")
            .help("write 16 random characters or more to `casebook.secret` beside casebook.toml, or set CASEBOOK_SECRET")
        })
        .collect()
}
