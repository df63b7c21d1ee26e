//! Security incidents in the words of VERIS (vz-risk/veris), community schema 1.3.6. What a record
//! does not say is Unknown: nothing is guessed from its texts.

use super::json_array;
use crate::edition::{ActorKind, SecurityAttribute, VerisFacts};
use crate::time::{Elapsed, Moment};
use serde_json::{Map, Value, json};

/// The version of the schema.
const SCHEMA: &str = "1.3.6";

/// Industry code of an organisation whose industry is not known.
const NO_INDUSTRY: &str = "000";

/// Writes the records.
pub(super) fn write<'a>(
    source: &str,
    facts: impl Iterator<Item = VerisFacts<'a>>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    json_array(facts.map(|f| record(source, &f)), out)
}

/// `source` is who says it. Whom it befell is not said: a site may hold incidents of others.
fn record(source: &str, facts: &VerisFacts<'_>) -> Value {
    let mut record = json!({
        "schema_name": "verisc",
        "schema_version": SCHEMA,
        "incident_id": facts.id,
        "source_id": source,
        "security_incident": "Confirmed",
        "summary": facts.title,
        "timeline": timeline(facts),
        "victim": {
            "country": ["Unknown"],
            "employee_count": "Unknown",
            "industry": NO_INDUSTRY,
        },
        "actor": actor(facts),
        "action": { "unknown": {} },
        "asset": { "assets": [{ "variety": "Unknown" }], "cloud": ["Unknown"] },
        "attribute": attributes(facts),
        "discovery_method": { "unknown": true },
        "plus": {
            "url": facts.url,
            "tlp": facts.tlp.as_str(),
            "attack": facts.techniques,
            "customers_affected": facts.customers,
        },
    });
    if let Some(impact) = &facts.impact {
        record["impact"] = json!({ "overall_rating": "Unknown", "notes": impact });
    }
    if !facts.references.is_empty() {
        record["reference"] = facts.references.join("; ").into();
    }
    record
}

/// `discovery` is counted from the beginning, `containment` from the discovery.
fn timeline(facts: &VerisFacts<'_>) -> Value {
    let date = facts.began.date();
    let mut began = json!({ "year": date.year() });
    if !matches!(facts.began, Moment::Year(_)) {
        began["month"] = date.month().into();
    }
    if matches!(facts.began, Moment::Day(_) | Moment::Instant(..)) {
        began["day"] = date.day().into();
    }
    let span = |elapsed: Option<Elapsed>| elapsed.map_or(json!({ "unit": "Unknown" }), duration);
    json!({
        "incident": began,
        "discovery": span(facts.discovery),
        "containment": span(facts.containment),
    })
}

/// The coarsest unit that says it exactly.
fn duration(elapsed: Elapsed) -> Value {
    let (value, unit) = match elapsed {
        Elapsed::Seconds(s) if s > 0 && s % 86_400 == 0 => (s / 86_400, "Days"),
        Elapsed::Seconds(s) if s > 0 && s % 3_600 == 0 => (s / 3_600, "Hours"),
        Elapsed::Seconds(s) if s > 0 && s % 60 == 0 => (s / 60, "Minutes"),
        Elapsed::Seconds(s) => (s, "Seconds"),
        Elapsed::Days(d) => (d, "Days"),
        Elapsed::Months(m) => (m, "Months"),
        Elapsed::Years(y) => (y, "Years"),
    };
    json!({ "unit": unit, "value": value })
}

/// Motives are free words in a record and a closed list in VERIS, so they are notes.
fn actor(facts: &VerisFacts<'_>) -> Value {
    let (kind, mut who) = match facts.actor {
        Some(ActorKind::External) => (
            "external",
            json!({ "variety": ["Unknown"], "motive": ["Unknown"], "country": ["Unknown"] }),
        ),
        Some(ActorKind::Internal) => {
            ("internal", json!({ "variety": ["Unknown"], "motive": ["Unknown"] }))
        }
        Some(ActorKind::Partner) => {
            ("partner", json!({ "motive": ["Unknown"], "country": ["Unknown"] }))
        }
        // The schema wants a note with an unknown actor.
        Some(ActorKind::Unknown) => ("unknown", json!({ "notes": "Not known." })),
        None => ("unknown", json!({ "notes": "Not stated." })),
    };
    if let Some(motive) =
        facts.motive.filter(|m| !m.is_empty() && !m.eq_ignore_ascii_case("unknown"))
    {
        who["notes"] = format!("Motive: {motive}").into();
    }
    if let Some(name) = facts.actor_name.filter(|n| !n.is_empty())
        && matches!(kind, "external" | "partner")
    {
        who["name"] = json!([name]);
    }
    json!({ kind: who })
}

fn attributes(facts: &VerisFacts<'_>) -> Value {
    let mut found = Map::new();
    for attribute in facts.attributes {
        let (name, value) = match attribute {
            SecurityAttribute::Confidentiality => ("confidentiality", confidentiality(facts)),
            SecurityAttribute::Integrity => ("integrity", json!({ "variety": ["Unknown"] })),
            SecurityAttribute::Availability => ("availability", json!({ "variety": ["Unknown"] })),
        };
        found.insert(name.to_owned(), value);
    }
    if found.is_empty() {
        found.insert("unknown".to_owned(), json!({}));
    }
    Value::Object(found)
}

/// Whether data went to somebody is more than a record says that names its loss of confidentiality.
fn confidentiality(facts: &VerisFacts<'_>) -> Value {
    let mut value = json!({ "data_disclosure": "Unknown" });
    if let Some(records) = facts.records {
        value["data_total"] = records.into();
    }
    if !facts.data_classes.is_empty() {
        value["notes"] = format!("Classes of data: {}", facts.data_classes.join(", ")).into();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::Tlp;

    fn facts() -> VerisFacts<'static> {
        VerisFacts {
            id: "INC-2026-0007",
            title: "Token",
            url: "https://x.example/incidents/INC-2026-0007/".to_owned(),
            began: Moment::Month(jiff::civil::date(2026, 3, 1)),
            discovery: Some(Elapsed::Seconds(7_200)),
            containment: None,
            actor: None,
            actor_name: None,
            motive: None,
            techniques: Vec::new(),
            attributes: &[],
            records: Some(3),
            data_classes: Vec::new(),
            impact: None,
            customers: None,
            references: Vec::new(),
            tlp: Tlp::Clear,
        }
    }

    #[test]
    fn what_is_not_said_is_unknown() {
        let value = record("Example", &facts());
        assert_eq!(value["timeline"]["incident"], json!({ "year": 2026, "month": 3 }));
        assert_eq!(value["timeline"]["discovery"], json!({ "unit": "Hours", "value": 2 }));
        assert_eq!(value["timeline"]["containment"], json!({ "unit": "Unknown" }));
        assert_eq!(value["actor"], json!({ "unknown": { "notes": "Not stated." } }));
        // Records alone don't say which attribute was lost.
        assert_eq!(value["attribute"], json!({ "unknown": {} }));
        assert!(value["victim"].get("victim_id").is_none() && value.get("impact").is_none());
    }

    #[test]
    fn what_is_said_is_kept() {
        let facts = VerisFacts {
            actor: Some(ActorKind::External),
            actor_name: Some("Group"),
            motive: Some("revenge"),
            attributes: &[SecurityAttribute::Confidentiality],
            ..facts()
        };
        let value = record("Example", &facts);
        assert_eq!(
            value["actor"]["external"],
            json!({ "variety": ["Unknown"], "motive": ["Unknown"], "country": ["Unknown"],
                    "notes": "Motive: revenge", "name": ["Group"] })
        );
        assert_eq!(
            value["attribute"]["confidentiality"],
            json!({ "data_disclosure": "Unknown", "data_total": 3 })
        );
    }
}
