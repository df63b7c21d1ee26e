//! Rules about what CSAF documents can't say.

use super::scope::{Of, Scope};
use super::{Breach, is_shown};
use crate::diagnostic::Diagnostic;
use crate::label::Tlp;
use crate::record::Advisory;

/// Whether the site publishes CSAF documents: it wants to, and their publisher can be named.
fn publishes(scope: &Scope<'_>) -> bool {
    let config = &scope.book.config;
    config.csaf.publish && config.csaf_gaps().is_empty()
}

/// CSAF 2.0 has no label between AMBER and RED, and a label is never lowered: what is tighter than AMBER
/// is in no document.
pub(super) fn amber_strict(scope: &Scope<'_>) -> Vec<Breach> {
    if !publishes(scope) {
        return Vec::new();
    }
    let breach = |of: Of<'_, Advisory>| {
        let tlp = of.record.sharing().tlp;
        if tlp <= Tlp::Amber || !is_shown(of.record) {
            return None;
        }
        let id = &of.record.id;
        let message = format!("{id} is in no CSAF document: it is TLP:{tlp}");
        let said = Diagnostic::warning("csaf-amber-strict", message)
            .at(of.record.span, "CSAF 2.0 has no label for it, and none is lowered")
            .help("write `tlp = \"AMBER\"` where clients may have it; else tell them in another way, and put the rule to \"off\" in `[policy]`");
        Some(Breach::by(of.record, said))
    };
    scope.advisories().filter_map(breach).collect()
}
