//! An advisory as a text for a status page (Statuspage, Cachet and others): a title, one of their four
//! words, a few sentences, an address.

use super::brief::{Standing, affected, short, title, what_to_do, withdrawal};
use super::prose::inline;
use super::{Sheet, one_line};
use crate::language::say;

/// The longest title, in characters.
const TITLE: usize = 100;
/// The longest of each of the texts below it.
const MESSAGE: usize = 400;
const LINE: usize = 250;

/// The text.
pub(super) fn status(sheet: &Sheet<'_>) -> String {
    let label = format!("TLP:{}", sheet.tlp);
    let (title, status) = (title(sheet, TITLE), Standing::of(sheet).as_str());
    let mut out = format!(
        "{label}\n\n{}\n{}\n",
        say!("copy_status_title", title = title),
        say!("copy_status_word", status = status)
    );
    let mut paragraph = |text: String| out.push_str(&format!("\n{text}\n"));
    if let Some(withdrawn) = withdrawal(sheet, MESSAGE) {
        paragraph(withdrawn);
    } else {
        paragraph(short(&inline(&sheet.view.message_html), MESSAGE));
        if let Some(who) = affected(sheet, LINE) {
            paragraph(say!("copy_am_i_affected", answer = who));
        }
        if let Some(what) = what_to_do(sheet, LINE) {
            let by = sheet.view.action_by.filter(|_| sheet.view.action_required == Some(true));
            paragraph(match by {
                Some(by) => say!("copy_what_to_do_by", at = by.to_string(), what = what),
                None => say!("copy_what_to_do", what = what),
            });
        }
    }
    paragraph(say!("copy_details", url = one_line(&sheet.url)));
    out.push_str(&format!("\n{label}\n"));
    out
}
