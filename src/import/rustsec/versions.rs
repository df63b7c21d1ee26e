//! Which versions of a crate are affected: all that are neither patched nor unaffected.

use super::super::draft::{Affected, Draft, Remediation};
use super::super::ranges::Versions;
use super::super::{Fault, passage};
use super::many;
use toml::{Table, Value};

/// What is affected and what helps, for the words above.
pub(super) struct Found {
    /// Ranges, none where all versions are affected.
    pub(super) ranges: Vec<String>,
    /// Whether no version is affected.
    pub(super) none: bool,
    /// First versions with a fix.
    pub(super) fixed: Vec<String>,
    /// The same in words, where no version is named.
    pub(super) later: Vec<String>,
}

/// Reads the versions into an entry and a remediation.
pub(super) fn read(
    draft: &mut Draft,
    table: &mut Table,
    advisory: &mut Table,
    product: usize,
) -> Result<Found, Fault> {
    // The first form of the database had them in [advisory].
    let mut own = match table.remove("versions") {
        Some(Value::Table(own)) => own,
        Some(_) => return Err(Fault::new("`versions` is no table")),
        None => Table::new(),
    };
    let mut patched = many(&mut own, "patched");
    patched.extend(many(advisory, "patched_versions"));
    let mut unaffected = many(&mut own, "unaffected");
    unaffected.extend(many(advisory, "unaffected_versions"));
    if let Some((name, _)) = own.iter().find(|(_, v)| !matches!(v, Value::Array(a) if a.is_empty()))
    {
        return Err(Fault::new(format!(
            "[versions] has `{name}`, which is not read: the versions may be wrong without it"
        )));
    }
    let patched = Versions::of(&patched).map_err(Fault::new)?;
    let unaffected = Versions::of(&unaffected).map_err(Fault::new)?;
    let left = patched.clone().or(unaffected).complement();
    let (fixed, later) = patched.firsts();
    let ranges = if left.is_all() { Vec::new() } else { left.written() };
    let found = Found { ranges, none: left.is_empty(), fixed, later };
    let mut entry = Affected { product, versions: found.ranges.clone(), ..Affected::default() };
    if found.none {
        entry.status = Some("known_not_affected");
        entry.impact = Some("The source lists no version as affected.".to_owned());
    } else {
        entry.fixed.clone_from(&found.fixed);
        let mended = !found.fixed.is_empty() || !found.later.is_empty();
        entry.status =
            Some(if mended && !found.fixed.is_empty() { "fixed" } else { "known_affected" });
        remedy(draft, &found);
    }
    draft.affected.push(entry);
    Ok(found)
}

fn remedy(draft: &mut Draft, found: &Found) {
    let name = draft.products.first().map_or("", |p| p.name.as_str());
    let name = passage::mono(name);
    let targets: Vec<String> =
        found.fixed.iter().map(ToOwned::to_owned).chain(found.later.iter().cloned()).collect();
    let (category, step) = if targets.is_empty() {
        ("none_available", format!("No version of {name} with a fix is known."))
    } else {
        let last = targets.last().map_or("", String::as_str);
        let step = match targets.len() {
            1 => format!("Upgrade {name} to {last}{}.", beyond(last)),
            _ => format!(
                "Upgrade {name} to {last}{}, or to {} in the same series.",
                beyond(last),
                series(&targets)
            ),
        };
        ("vendor_fix", step)
    };
    draft.remediation.push(Remediation {
        category: Some(category),
        steps: vec![step],
        ..Remediation::default()
    });
}

/// `1.2.3 or later`, but not `later than 1.2.3 or later`.
fn beyond(target: &str) -> &'static str {
    if target.starts_with("later") { "" } else { " or later" }
}

fn series(targets: &[String]) -> String {
    let others = &targets[..targets.len() - 1];
    others.join(" or ")
}
