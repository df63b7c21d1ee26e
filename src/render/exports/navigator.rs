//! A layer for the ATT&CK Navigator, format 4.5: techniques scored by the incidents that name them.
//! The format: layers/spec/v4.5/layerformat.md of mitre-attack/attack-navigator.

use crate::edition::Technique;
use crate::language::say;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which site the layer is of.
pub(super) struct About<'a> {
    pub(super) site: &'a str,
    pub(super) tlp: &'a str,
    pub(super) url: &'a str,
}

#[derive(Serialize)]
struct Layer<'a> {
    name: String,
    versions: Versions,
    domain: &'static str,
    description: String,
    layout: Layout,
    techniques: Vec<Scored<'a>>,
    gradient: Gradient,
    #[serde(rename = "legendItems")]
    legend: Vec<LegendItem>,
    links: [Target<'a>; 1],
}

/// The version of ATT&CK itself is left out: records don't say which they name techniques of, and the
/// Navigator then takes its current one.
#[derive(Serialize)]
struct Versions {
    navigator: &'static str,
    layer: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Layout {
    #[serde(rename = "layout")]
    shape: &'static str,
    #[serde(rename = "showID")]
    show_id: bool,
    show_name: bool,
    expanded_subtechniques: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Scored<'a> {
    #[serde(rename = "techniqueID")]
    technique: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<usize>,
    #[serde(skip_serializing_if = "String::is_empty")]
    comment: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Target<'a>>,
    show_subtechniques: bool,
}

#[derive(Serialize)]
struct Target<'a> {
    label: String,
    url: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Gradient {
    colors: [&'static str; 2],
    min_value: usize,
    max_value: usize,
}

#[derive(Serialize)]
struct LegendItem {
    label: String,
    color: &'static str,
}

/// From no incident to the most that one technique has.
const COLOURS: [&str; 2] = ["#fff3e0", "#d84315"];

/// Writes the layer.
pub(super) fn write(
    about: &About<'_>,
    techniques: &[Technique<'_>],
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let most = techniques.iter().map(|t| t.incidents.len()).max().unwrap_or(0).max(1);
    let mut scored: BTreeMap<&str, Scored<'_>> = BTreeMap::new();
    for technique in techniques {
        scored.insert(technique.id, named(technique));
        // A sub-technique is seen only where its parent is open.
        if let Some((parent, _)) = technique.id.split_once('.') {
            scored.entry(parent).or_insert_with(|| unnamed(parent)).show_subtechniques = true;
        }
    }
    let legend = |count: usize, color| LegendItem {
        label: say!("navigator_incidents", count = count),
        color,
    };
    let layer = Layer {
        name: about.site.to_owned(),
        versions: Versions { navigator: "5.0.0", layer: "4.5" },
        domain: "enterprise-attack",
        description: say!("navigator_about", url = about.url, label = about.tlp),
        layout: Layout {
            shape: "side",
            show_id: true,
            show_name: true,
            expanded_subtechniques: "annotated",
        },
        techniques: scored.into_values().collect(),
        gradient: Gradient { colors: COLOURS, min_value: 0, max_value: most },
        legend: vec![legend(0, COLOURS[0]), legend(most, COLOURS[1])],
        links: [Target { label: about.site.to_owned(), url: about.url }],
    };
    serde_json::to_writer_pretty(&mut *out, &layer).map_err(|e| e.to_string())?;
    out.push(b'\n');
    Ok(())
}

fn named<'t>(technique: &'t Technique<'_>) -> Scored<'t> {
    let ids: Vec<&str> = technique.incidents.iter().map(|i| i.0).collect();
    let link = |(id, title, url): &'t (&str, &str, String)| Target {
        label: format!("{id}: {title}"),
        url,
    };
    Scored {
        technique: technique.id,
        score: Some(technique.incidents.len()),
        comment: ids.join(", "),
        links: technique.incidents.iter().map(link).collect(),
        show_subtechniques: false,
    }
}

fn unnamed(technique: &str) -> Scored<'_> {
    Scored {
        technique,
        score: None,
        comment: String::new(),
        links: Vec::new(),
        show_subtechniques: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_that_nobody_names_opens_and_has_no_score() {
        let technique = Technique {
            id: "T1552.001",
            incidents: vec![("INC-2026-0007", "Token", "https://x.example/i/".to_owned())],
        };
        let about = About { site: "Example", tlp: "CLEAR", url: "https://x.example" };
        let mut out = Vec::new();
        write(&about, &[technique], &mut out).unwrap();
        let layer: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let techniques = &layer["techniques"];
        assert_eq!(techniques[0]["techniqueID"], "T1552");
        assert_eq!(techniques[0]["showSubtechniques"], true);
        assert!(techniques[0].get("score").is_none());
        assert_eq!(techniques[1]["score"], 1);
        assert_eq!(techniques[1]["comment"], "INC-2026-0007");
        assert_eq!(techniques[1]["links"][0]["label"], "INC-2026-0007: Token");
        assert_eq!(layer["gradient"]["maxValue"], 1);
    }
}
