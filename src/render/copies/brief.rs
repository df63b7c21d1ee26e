//! What short copies say: am I affected, what do I do, and how the matter stands, each in a line.

use super::prose::inline;
use super::{Sheet, one_line};
use crate::edition::{AffectedView, Flag, RemediationCategory, VexStatus, shorten};
use crate::language::say;

/// How a product stands, in what concerns its users.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Concern {
    /// Some of its versions are affected.
    Affected,
    /// It is not known yet.
    Investigated,
    /// It is not affected.
    Safe,
    /// The entry names fixed or recommended versions alone.
    Fixed,
}

/// The words that status pages know (Statuspage, Cachet and others have these four).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// It is not known yet what is affected.
    Investigating,
    /// It is known, and there is no fix yet.
    Identified,
    /// There is a fix, and customers still have to take it.
    Monitoring,
    /// Nothing is left to do, or the advisory was taken back.
    Resolved,
}

impl Standing {
    /// The word.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Investigating => "investigating",
            Self::Identified => "identified",
            Self::Monitoring => "monitoring",
            Self::Resolved => "resolved",
        }
    }

    /// How the matter of an advisory stands, from what it says of products, remedies and action.
    pub(super) fn of(sheet: &Sheet<'_>) -> Self {
        let view = &sheet.view;
        if view.withdrawn.is_some() {
            return Self::Resolved;
        }
        let concerns: Vec<Concern> = view.affected.iter().map(concern).collect();
        if concerns.contains(&Concern::Investigated) {
            return Self::Investigating;
        }
        let open = |p: &&AffectedView<'_>| concern(p) == Concern::Affected && !is_mended(sheet, p);
        if view.affected.iter().any(|p| open(&p)) {
            return Self::Identified;
        }
        match view.action_required {
            Some(true) => Self::Monitoring,
            None if view.affected.is_empty() && view.remediation.is_empty() => Self::Identified,
            _ => Self::Resolved,
        }
    }
}

fn concern(product: &AffectedView<'_>) -> Concern {
    let below = product.versions.is_some() || product.which.is_some();
    match product.status {
        Some(VexStatus::KnownNotAffected) => Concern::Safe,
        Some(VexStatus::UnderInvestigation) => Concern::Investigated,
        Some(VexStatus::FirstFixed | VexStatus::Recommended) => Concern::Fixed,
        Some(VexStatus::Fixed) if !below => Concern::Fixed,
        None if !below && !product.fixed.is_empty() => Concern::Fixed,
        _ => Concern::Affected,
    }
}

/// Whether there is a fix for a product: versions of its own, or a remediation that is for it.
fn is_mended(sheet: &Sheet<'_>, product: &AffectedView<'_>) -> bool {
    let view = &sheet.view;
    let fixed = view.affected.iter().any(|p| p.key == product.key && !p.fixed.is_empty());
    fixed
        || view.remediation.iter().any(|way| {
            way.category == Some(RemediationCategory::VendorFix)
                && (way.products.is_empty() || way.products.contains(&product.product))
        })
}

/// Who is affected, in one line of at most `limit` characters; none where no product is named.
pub(super) fn affected(sheet: &Sheet<'_>, limit: usize) -> Option<String> {
    let of = |wanted: Concern| {
        let mut names: Vec<String> = Vec::new();
        for product in sheet.view.affected.iter().filter(|p| concern(p) == wanted) {
            let versions = if wanted == Concern::Safe { String::new() } else { meant(product) };
            let name = format!("{}{versions}", one_line(&product.product));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (!names.is_empty()).then(|| names.join("; "))
    };
    let sentences = [
        of(Concern::Affected).map(|names| say!("copy_if_you_use", names = names)),
        of(Concern::Investigated).map(|names| say!("copy_investigated", names = names)),
        of(Concern::Safe).map(|names| say!("copy_not_affected", names = names)),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| short(&sentences.join(" "), limit))
}

/// The versions of a product in words, with a space before them.
fn meant(product: &AffectedView<'_>) -> String {
    let range = product.versions.map(|v| in_words(&one_line(v.as_str())));
    let words = product.which.map(|which| format!("({})", one_line(which)));
    range.into_iter().chain(words).flat_map(|text| [" ".to_owned(), text]).collect()
}

/// A range of versions without signs that a chat could read as markup: `from 4.2.0 before 4.2.7`.
/// What is no list of comparisons stays as it is.
fn in_words(range: &str) -> String {
    const SIGNS: [(&str, &str); 5] = [
        (">=", "copy_range_from"),
        ("<=", "copy_range_up_to"),
        (">", "copy_range_after"),
        ("<", "copy_range_before"),
        ("=", ""),
    ];
    let word = |part: &str| {
        let part = part.trim();
        let found =
            SIGNS.iter().find_map(|(sign, word)| Some((part.strip_prefix(sign)?.trim(), *word)));
        match found {
            Some((version, "")) => version.to_owned(),
            Some((version, id)) => say!(id, version = version),
            None if part == "*" => say!("copy_range_all").to_owned(),
            None => part.to_owned(),
        }
    };
    let alternative = |text: &str| text.split(',').map(word).collect::<Vec<_>>().join(" ");
    let either = |list: String, last: String| say!("copy_range_or", list = list, last = last);
    range.split("||").map(alternative).reduce(either).unwrap_or_default()
}

/// What to do, in one line of at most `limit` characters: the first step of the first way, and how
/// many more there are.
pub(super) fn what_to_do(sheet: &Sheet<'_>, limit: usize) -> Option<String> {
    let view = &sheet.view;
    if view.action_required == Some(false) {
        return Some(say!("copy_nothing_to_do").to_owned());
    }
    let steps = || view.remediation.iter().flat_map(|way| &way.steps_html);
    let Some(first) = steps().next() else {
        return view
            .remediation
            .iter()
            .find_map(|way| Some(say!("record_sentence", text = way.category?.shown())));
    };
    let more = match steps().count() - 1 {
        0 => String::new(),
        n => [" ", &say!("copy_more_steps", count = n)].concat(),
    };
    Some(format!("{}{more}", short(&inline(first), limit.saturating_sub(more.chars().count()))))
}

/// The first words, of at most `limit` characters; code that was cut off is closed.
pub(super) fn short(text: &str, limit: usize) -> String {
    let mut text = shorten(text, limit.saturating_sub(2));
    if text.matches('`').count() % 2 == 1 {
        text.push('`');
    }
    text
}

/// That and why an advisory was taken back.
pub(super) fn withdrawal(sheet: &Sheet<'_>, limit: usize) -> Option<String> {
    let at = sheet.view.withdrawn?;
    let because = sheet.because().map(|html| inline(html)).unwrap_or_default();
    // Many updates begin with the word that stands here already.
    let because = because.strip_prefix(Flag::Withdrawn.shown()).unwrap_or(&because);
    let because = short(because.trim_start_matches(['.', ':', ',', ' ']), limit);
    let said = say!("copy_withdrawn_at", at = at.to_string());
    Some(format!("{said} {because}").trim_end().to_owned())
}

/// The id and the title, of at most `limit` characters, with what marks it.
pub(super) fn title(sheet: &Sheet<'_>, limit: usize) -> String {
    let flag = sheet.marked();
    let id = sheet.view.id;
    let left = limit.saturating_sub(id.len() + 3 + flag.chars().count());
    format!("{id}: {}{flag}", short(&one_line(sheet.view.title), left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_said_in_words() {
        assert_eq!(in_words(">=4.2.0, <4.2.7"), "from 4.2.0 before 4.2.7");
        assert_eq!(in_words(">=1, <=2 || =3.1"), "from 1 up to 2 or 3.1");
        assert_eq!(in_words("<3"), "before 3");
        assert_eq!(in_words("*"), "all versions");
        assert_eq!(in_words("everything older"), "everything older");
    }

    #[test]
    fn what_is_cut_off_is_closed() {
        assert_eq!(short("Run `one two three four` now, please", 20), "Run `one two…`");
        assert_eq!(short("Run `a`.", 20), "Run `a`.");
    }
}
