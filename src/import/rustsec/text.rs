//! The words of a RustSec advisory: its message, its body, and tables of what has no field.

use super::super::draft::Draft;
use super::super::passage;
use super::versions::Found;
use super::{many, one};
use toml::{Table, Value};

/// What a customer reads first: which versions, and what to do.
pub(super) fn message(draft: &Draft, package: &str, found: &Found, kind: Option<&str>) -> String {
    let name = passage::mono(package);
    let mut said = match kind {
        Some("unmaintained") => format!("The crate {name} is no longer maintained."),
        Some("unsound") => format!(
            "The crate {name} has an unsound interface: safe code can cause undefined behaviour."
        ),
        Some("notice") => format!("A notice about the crate {name}."),
        _ => format!("The crate {name} has a vulnerability."),
    };
    let versions: Vec<String> = found.ranges.iter().map(|r| passage::mono(r)).collect();
    if found.none {
        said.push_str(" No version is listed as affected.");
    } else if versions.is_empty() {
        said.push_str(" All versions are affected.");
    } else {
        said.push_str(&format!(" Affected are versions {}.", versions.join(" or ")));
    }
    if !found.none {
        let steps = draft.remediation.iter().flat_map(|r| &r.steps);
        steps.for_each(|step| said.push_str(&format!(" {step}")));
    }
    if draft.withdrawn.is_some() {
        said = format!("This advisory was withdrawn. {said}");
    }
    said
}

/// The text of the source, then what has no field.
pub(super) fn sections(draft: &mut Draft, body: &str, table: &mut Table, advisory: &mut Table) {
    let body = body.trim_start_matches(['\n', '\r', ' ']);
    // The title stands above already.
    let body = if body.starts_with("# ") {
        body.split_once('\n').map_or("", |(_, rest)| rest)
    } else {
        body
    };
    let mended = passage::markdown(body);
    for what in &mended.changed {
        draft.lost(format!("Markdown: {what}"), "shown as text");
    }
    draft.section("", mended.text);
    let related = many(advisory, "related");
    if !related.is_empty() {
        draft.lost("advisory.related", "kept as a list in the text");
        let list =
            related.iter().fold(String::new(), |list, id| list + "- " + &passage::line(id) + "\n");
        draft.section("Related", list);
    }
    affected(draft, table);
    for name in ["yanked", "expect-deleted"] {
        if let Some(value) = advisory.remove(name) {
            draft.lost(format!("advisory.{name}"), "kept in the text");
            let yes = match value.as_bool() {
                Some(true) => "yes".to_owned(),
                Some(false) => "no".to_owned(),
                None => serde_json::to_string(&value).unwrap_or_default(),
            };
            draft.section("State of the crate", format!("- {name}: {}", passage::words(&yes)));
        }
    }
}

/// Functions, systems and processors that alone are affected.
fn affected(draft: &mut Draft, table: &mut Table) {
    let Some(Value::Table(mut affected)) = table.remove("affected") else { return };
    for (name, heading) in [("os", "Affected systems"), ("arch", "Affected processors")] {
        let mut words = many(&mut affected, name);
        words.extend(one(&mut affected, name));
        if !words.is_empty() {
            draft.lost(format!("affected.{name}"), "kept as a list in the text");
            let list =
                words.iter().fold(String::new(), |list, w| list + "- " + &passage::mono(w) + "\n");
            draft.section(heading, list);
        }
    }
    if let Some(Value::Table(mut functions)) = affected.remove("functions") {
        let names: Vec<String> = functions.keys().cloned().collect();
        let rows: Vec<Vec<String>> = names
            .iter()
            .map(|name| {
                let versions: Vec<String> =
                    many(&mut functions, name).iter().map(|v| passage::mono(v)).collect();
                vec![passage::mono(name), versions.join(" or ")]
            })
            .collect();
        if !rows.is_empty() {
            draft.lost("affected.functions", "kept as a table in the text");
            draft.section("Affected functions", passage::table(&["Function", "Versions"], &rows));
        }
        if !functions.is_empty() {
            affected.insert("functions".to_owned(), Value::Table(functions));
        }
    }
    if !affected.is_empty() {
        table.insert("affected".to_owned(), Value::Table(affected));
    }
}

/// Whatever else the TOML holds is kept as it is.
pub(super) fn left(draft: &mut Draft, table: Table, advisory: Table) {
    let worth = |value: &Value| match value {
        Value::Array(items) => !items.is_empty(),
        Value::Table(fields) => !fields.is_empty(),
        Value::String(text) => !text.trim().is_empty(),
        _ => true,
    };
    let own = advisory.into_iter().map(|(name, value)| (format!("advisory.{name}"), value));
    let mut lines = String::new();
    for (name, value) in own.chain(table).filter(|(_, value)| worth(value)) {
        let value = serde_json::to_string(&value).unwrap_or_default();
        lines.push_str(&format!("{name} = {value}\n"));
        draft.lost(name, "kept in the text as data");
    }
    if !lines.is_empty() {
        draft.section("Further data of the source", passage::code(&lines));
    }
}
