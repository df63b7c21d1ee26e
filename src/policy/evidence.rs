//! Rules about what a record rests on.

use super::Breach;
use super::scope::Scope;
use crate::diagnostic::Diagnostic;
use crate::record::is_web_url;
use crate::record::words::EvidenceKind;

/// A file that is kept as evidence has a hash, so that it can be shown to be the same file. What a
/// witness says and what stands at a public address are no files of ours.
pub(super) fn without_hash(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for of in scope.incidents() {
        for item in scope.all(&of.fields.evidence) {
            let public = item.place.as_deref().is_some_and(is_web_url);
            let spoken =
                matches!(item.kind, Some(EvidenceKind::Document | EvidenceKind::Testimony));
            if item.sha256.is_some() || public || spoken {
                continue;
            }
            let (id, evidence) = (&of.record.id, &item.id.value);
            let message = format!("evidence {evidence} of {id} has no hash");
            let said = Diagnostic::warning("evidence-without-hash", message)
                .at(item.id.span, "nobody can tell whether the file is still the same")
                .help("add `sha256 = \"…\"`, as `sha256sum FILE` prints it");
            found.push(Breach::by(of.record, said));
        }
    }
    found
}
