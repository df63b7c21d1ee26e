//! Characters that deceive the eye.

use super::Origin;
use crate::diagnostic::Diagnostic;
use crate::html::is_bidi_control;

/// Warns of bidi controls, which can make text read as what it is not (CVE-2021-42574).
pub(super) fn check_characters(text: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) {
    if text.is_ascii() {
        return;
    }
    let bytes = text.as_bytes();
    let found = (0..bytes.len()).filter(|i| bytes[*i] == 0xE2 && is_bidi_control(&bytes[*i..]));
    let mut warning = None;
    for at in found.take(16) {
        let seen = warning.get_or_insert_with(|| {
            Diagnostic::warning("bidi-control", "invisible characters change the order of the text")
                .help("remove them: they are left out of the page; right-to-left words need none")
        });
        *seen =
            std::mem::replace(seen, Diagnostic::warning("", "")).at(origin.span(at..at + 3), "");
    }
    diagnostics.extend(warning);
}
