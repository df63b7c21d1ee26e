//! Rules about records in other languages.

use super::Breach;
use super::scope::Scope;
use crate::diagnostic::Diagnostic;
use crate::record::{Content, KindFields};
use crate::time::Moment;

/// A translation is brought up to its record when that changes.
pub(super) fn behind(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (record, content) in scope.contents().filter(|(record, _)| record.home.is_none()) {
        let Some(changed) = last_change(scope, content) else { continue };
        for translation in &record.translations {
            let Some(at) = &translation.translated else { continue };
            if at.value.latest() >= changed.earliest() {
                continue;
            }
            let message = format!(
                "{} has changed since it was translated into `{}`",
                record.id, translation.language
            );
            let said = Diagnostic::warning("translation-behind", message)
                .at(at.span, format!("translated before {changed}"))
                .help("compare it with the record, then write the day of that as `translated`");
            found.push(Breach::by(record, said));
        }
    }
    found
}

/// The last time that stands in a record and says that its text changed.
fn last_change(scope: &Scope<'_>, content: &Content) -> Option<Moment> {
    match &content.fields {
        KindFields::Incident(i) => scope.all(&i.timeline).map(|row| row.at.value).max(),
        KindFields::Advisory(a) => {
            let updates = scope.all(&a.updates).map(|update| update.at.value);
            let others = [a.published.as_ref(), a.withdrawn.as_ref()].into_iter().flatten();
            updates.chain(others.map(|at| at.value)).max()
        }
        KindFields::Event(e) => scope.all(&e.progress).map(|line| line.at.value).max(),
        KindFields::Procedure(p) => scope.all(&p.revisions).map(|revision| revision.on.value).max(),
        KindFields::Improvement(_) | KindFields::Review(_) | KindFields::Page(_) => None,
    }
}
