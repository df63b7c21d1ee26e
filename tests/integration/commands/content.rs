//! What is said of slips in the content: each once, at its place, with the nearest name.

use super::{Room, SITE, read, refused};
use crate::support::{run, write};
use serde_json::Value;

const PAGE: &str = "content/pages/about.md";
const INCIDENT: &str = "content/incidents/INC-2026-0001.md";

#[test]
fn a_field_without_its_sign_hides_no_other_slip() {
    let (_room, site) = Room::with_site();
    let wrong = "publish = \"published\"\nservices registry\nnotice = unquoted\nseverty = \"low\"";
    let text = SITE[1].1.replace("publish = \"published\"", wrong);
    write(&site, &[(INCIDENT, &text)]);
    let ran = run(&site, &["check"]);
    refused(&ran, 1, &["services registry", "notice = unquoted", "severty = "]);
}

#[test]
fn a_misspelt_label_is_answered_with_the_nearest() {
    let (_room, site) = Room::with_site();
    for (label, near) in [
        ("AMBR", "AMBER"),
        ("amber", "AMBER"),
        ("CLAER", "CLEAR"),
        ("AMBER-STRICT", "AMBER+STRICT"),
    ] {
        write(&site, &[(PAGE, &SITE[3].1.replace("CLEAR", label))]);
        refused(
            &run(&site, &["check"]),
            1,
            &[&format!("`{label}`"), &format!("did you mean `{near}`?")],
        );
    }
}

#[test]
fn a_wrong_label_of_an_edition_is_one_error() {
    let (_room, site) = Room::with_site();
    let text = format!("{}[editions.public]\ntlp = \"ORANGE\"\n", SITE[0].1);
    write(&site, &[("casebook.toml", &text)]);
    let ran = run(&site, &["check"]);
    refused(&ran, 1, &["`ORANGE`", "casebook.toml:4:7"]);
    assert!(!ran.stderr.contains("missing"), "{}", ran.stderr);
}

#[test]
fn a_template_that_extends_nothing_is_shown_at_its_place() {
    let (_room, site) = Room::with_site();
    write(&site, &[("templates/article.html", "\n{% extends \"bse.html\" %}\n")]);
    refused(&run(&site, &["check"]), 1, &["bse.html", "--> templates/article.html:2", "^"]);
}

#[test]
fn a_link_to_a_list_that_no_edition_has_is_an_error() {
    let (_room, site) = Room::with_site();
    for path in
        ["procedures", "findings", "services", "tags/nothing", "incidents/1999", "attack/T1552"]
    {
        let text = format!("{}[There](/{path}/)\n", SITE[3].1);
        write(&site, &[(PAGE, &text)]);
        refused(&run(&site, &["check"]), 1, &[&format!("(/{path}/)")]);
    }
}

#[test]
fn a_cell_beyond_the_columns_of_a_table_is_not_lost_in_silence() {
    let (_room, site) = Room::with_site();
    let text = format!("{}\n| a | b |\n|---|---|\n| 1 | `x|y` |\n", SITE[3].1);
    write(&site, &[(PAGE, &text)]);
    refused(&run(&site, &["check"]), 1, &["error[table-cells]", "| 1 | `x|y` |"]);
    write(&site, &[(PAGE, &text.replace("x|y", "x\\|y"))]);
    run(&site, &["check"]).fine();
}

fn hrefs(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("href").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|v| hrefs(v, found));
        }
        Value::Array(items) => items.iter().for_each(|v| hrefs(v, found)),
        _ => {}
    }
}

#[test]
fn the_data_of_a_record_has_whole_addresses_and_plain_text() {
    let (_room, site) = Room::with_init();
    run(&site, &["build", "--edition", "public"]).fine();
    let text = read(site.join("dist/public/incidents/INC-2026-0001/index.json"));
    let data: Value = serde_json::from_str(&text).expect("JSON");
    let mut found = Vec::new();
    hrefs(&data, &mut found);
    assert!(found.len() > 5, "{found:?}");
    found.retain(|href| !href.starts_with("https://"));
    assert!(found.is_empty(), "not absolute: {found:?}");
}

#[test]
fn footnotes_in_data_are_plain_text() {
    let (room, site) = Room::with_site();
    let text = format!("{}\n## Detail\nA note[^1].\n\n[^1]: Its text.\n", SITE[1].1);
    write(&site, &[(INCIDENT, &text)]);
    run(&site, &["build", "-o", "../out", "--edition", "public"]).fine();
    let data = read(room.at("out/public/incidents/INC-2026-0001/index.json"));
    assert!(data.contains("Its text."), "{data}");
    assert!(!data.contains('↩'), "{data}");
}
