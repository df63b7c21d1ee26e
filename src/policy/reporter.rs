//! Pages of reporters: what stands in their way.

use super::Breach;
use super::scope::Scope;
use crate::diagnostic::Diagnostic;
use crate::label::Publish;

/// An event that asks for a reporter's page has none without the site's secret. A draft has none
/// anyway.
pub(super) fn page_without_secret(scope: &Scope<'_>) -> Vec<Breach> {
    if scope.book.sources.secret.is_some() {
        return Vec::new();
    }
    scope
        .events()
        .filter(|of| of.fields.reporter_page && of.record.sharing().publish != Publish::Draft)
        .map(|of| {
            let said = Diagnostic::warning(
                "reporter-page-without-secret",
                format!("the reporter of {} has no page: the site has no secret", of.record.id),
            )
            .at(of.record.span, "`reporter_page = true` asks for one")
            .help("write 16 random characters or more to `casebook.secret` beside casebook.toml, or set CASEBOOK_SECRET");
            Breach::by(of.record, said)
        })
        .collect()
}
