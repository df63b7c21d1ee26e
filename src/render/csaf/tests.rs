//! Properties that hold for every advisory: what the mandatory tests of CSAF ask of products.

use super::{About, category, flaws, products::Leaves};
use crate::edition::{
    AdvisoryView, AffectedView, BodyView, Exploited, HistoryView, Justification, Link, Links,
    RemediationCategory, RemediationView, Rows, Scores, Surroundings, VexStatus, VulnerabilityView,
};
use crate::html::Html;
use crate::identifier::CvssVector;
use crate::versions::Ranges;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static RANGES: LazyLock<Vec<Ranges>> = LazyLock::new(|| {
    let texts = ["=1.0.0", ">=1.0.0, <2.0.0", "<1.0.0 || >=3.0.0, <3.1.0", "=1.0.0 || =1.0.1", "*"];
    texts.into_iter().map(|t| Ranges::parse(t).unwrap()).collect()
});

static VECTORS: LazyLock<Vec<CvssVector>> = LazyLock::new(|| {
    let texts = [
        "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
        "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/E:P",
        "CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:H/VI:N/VA:N/SC:L/SI:N/SA:N",
    ];
    texts.into_iter().map(|t| CvssVector::parse(t).unwrap()).collect()
});

const KEYS: [&str; 3] = ["gateway", "console", "Pool of Dublin"];
const IDS: [&str; 3] = ["CVE-2026-10001", "CVE-2026-10002", "EW-1"];

fn entry() -> impl Strategy<Value = AffectedView<'static>> {
    let product = (select(&KEYS[..]), any::<bool>(), any::<bool>());
    let versions = (
        prop::option::of(0..RANGES.len()),
        prop::option::weighted(0.2, select(&["on Windows", "as sold in 2019"][..])),
        subsequence(vec!["1.0.0", "2.0.0", "3.1.0 and later"], 0..=2),
    );
    let said = (
        prop::option::of(select(VexStatus::ALL)),
        prop::option::of(select(Justification::ALL)),
        any::<bool>(),
        subsequence(IDS.to_vec(), 0..=2),
    );
    (product, versions, said).prop_map(|((key, vendor, purl), (range, which, fixed), said)| {
        let (status, justification, impact, vulnerabilities) = said;
        AffectedView {
            key,
            product: key.to_owned(),
            vendor: vendor.then_some("Example Works"),
            purl: purl.then_some("pkg:npm/%40example/gateway"),
            cpe: None,
            ecosystem: None,
            url: None,
            versions: range.map(|r| &RANGES[r]),
            which,
            fixed,
            status,
            justification,
            impact_html: impact.then(|| Html("<p>It matters.</p>".to_owned())),
            vulnerabilities,
            tlp: None,
        }
    })
}

fn remediation() -> impl Strategy<Value = RemediationView<'static>> {
    let parts = (
        prop::option::of(select(RemediationCategory::ALL)),
        subsequence(KEYS.to_vec(), 0..=2),
        subsequence(IDS.to_vec(), 0..=2),
        0..3_usize,
    );
    parts.prop_map(|(category, product_keys, vulnerabilities, steps)| RemediationView {
        category,
        steps_html: vec![Html("Do it.".to_owned()); steps],
        url: None,
        products: Vec::new(),
        product_keys,
        vulnerabilities,
        at: None,
        tlp: None,
    })
}

fn advisory() -> impl Strategy<Value = AdvisoryView<'static>> {
    let named = |ids: Vec<&str>| -> Links {
        ids.into_iter().map(|id| Link { href: None, text: id.to_owned() }).collect()
    };
    let parts = (
        prop::collection::vec(entry(), 0..6),
        prop::collection::vec(remediation(), 0..4),
        subsequence(IDS[..2].to_vec(), 0..=2),
        subsequence(IDS.to_vec(), 0..=3),
        0..=VECTORS.len(),
        prop::option::of(select(Exploited::ALL)),
    );
    parts.prop_map(move |(affected, remediation, cve, own, vectors, exploited)| {
        let vulnerability = |id: &str| VulnerabilityView {
            id: Link { href: None, text: id.to_owned() },
            title: None,
            cwe: named(vec!["CWE-79", "CWE-532"]),
            cvss: &VECTORS[..vectors],
            scores: Scores(&VECTORS[..vectors]),
            description_html: None,
            exploited: None,
            products: Vec::new(),
            tlp: None,
        };
        AdvisoryView {
            vulnerabilities: own.into_iter().map(vulnerability).collect(),
            cve: named(cve),
            cwe: named(vec!["CWE-532"]),
            cvss: &VECTORS[..vectors],
            aliases: named(vec!["GHSA-jfh8-c2jp-5v3q"]),
            exploited,
            affected,
            remediation,
            ..empty()
        }
    })
}

fn empty() -> AdvisoryView<'static> {
    AdvisoryView {
        id: "ADV-2026-0001",
        title: "A title",
        published: None,
        updated: None,
        withdrawn: None,
        history: HistoryView::default(),
        severity: None,
        cvss: &[],
        scores: Scores(&[]),
        cve: Links::default(),
        cwe: Links::default(),
        aliases: Links::default(),
        services: Links::default(),
        exploited: None,
        action_required: None,
        action_by: None,
        action_passed: false,
        message_html: Html("Update.".to_owned()),
        vulnerabilities: Vec::new(),
        affected: Vec::new(),
        remediation: Vec::new(),
        indicators: Vec::new(),
        updates: Vec::new(),
        faq: Vec::new(),
        credits: Vec::new(),
        incidents: Rows::default(),
        events: Rows::default(),
        body: BodyView::default(),
    }
}

/// The category, the tree and the vulnerabilities of an advisory, as written and as read.
fn written(view: &AdvisoryView<'_>, csaf_2_1: bool) -> (&'static str, String, Value) {
    let around = Surroundings {
        related: Rows::default(),
        backlinks: Rows::default(),
        references: Vec::new(),
        tags: Links::default(),
        notice_html: None,
        extra: &Value::Null,
    };
    let mut leaves = Leaves::default();
    let found = flaws::flaws(view, &mut leaves);
    let about = About {
        view,
        around: &around,
        csaf_2_1,
        publisher: "Example Works",
        message: "Update.",
        published: None,
        flaws: found.len(),
    };
    let category = category(&found, &leaves, &about);
    let vex = category == "csaf_vex";
    let list: Vec<_> = found.iter().filter_map(|f| f.write(&about, &leaves, vex)).collect();
    let text = serde_json::to_string_pretty(&(leaves.tree(csaf_2_1, "https://example.org"), list))
        .unwrap();
    let value = serde_json::from_str(&text).unwrap();
    (category, text, value)
}

/// The ids that a tree defines, in its order.
fn defined(branch: &Value, out: &mut Vec<String>) {
    out.extend(branch["product"]["product_id"].as_str().map(str::to_owned));
    for inner in branch["branches"].as_array().into_iter().flatten() {
        defined(inner, out);
    }
}

fn ids(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// The products by what their status says (test 6.1.6).
fn groups(vulnerability: &Value) -> BTreeMap<String, BTreeSet<u8>> {
    let mut groups: BTreeMap<String, BTreeSet<u8>> = BTreeMap::new();
    for (status, list) in vulnerability["product_status"].as_object().unwrap() {
        let group = match status.as_str() {
            "first_affected" | "known_affected" | "last_affected" => 0,
            "under_investigation" => 1,
            "first_fixed" | "fixed" => 2,
            "known_not_affected" => 3,
            _ => continue,
        };
        for id in ids(list) {
            groups.entry(id).or_default().insert(group);
        }
    }
    groups
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn documents_are_sound(view in advisory(), csaf_2_1 in any::<bool>()) {
        let (category, text, value) = written(&view, csaf_2_1);
        // `Value` sorts its keys, so that text which comes back as it was is sorted (6.2.13).
        prop_assert_eq!(&text, &serde_json::to_string_pretty(&value).unwrap());
        let mut known = Vec::new();
        defined(&value[0], &mut known);
        let set: BTreeSet<&String> = known.iter().collect();
        prop_assert_eq!(set.len(), known.len(), "an id is defined twice (6.1.2)");
        let mut used: BTreeSet<String> = BTreeSet::new();
        for vulnerability in value[1].as_array().unwrap() {
            let groups = groups(vulnerability);
            let twice: Vec<_> = groups.iter().filter(|(_, g)| g.len() > 1).collect();
            prop_assert!(twice.is_empty(), "contradictions (6.1.6): {twice:?}");
            for list in vulnerability["product_status"].as_object().unwrap().values() {
                prop_assert!(!list.as_array().unwrap().is_empty());
                used.extend(ids(list));
            }
            sound(vulnerability, &groups, &known, category)?;
        }
        prop_assert_eq!(used, known.into_iter().collect::<BTreeSet<_>>(), "6.1.1 and 6.2.1");
    }
}

/// What holds of a vulnerability: each list names products of the tree; each affected one has a
/// remediation, each that VEX calls unaffected a reason.
fn sound(
    vulnerability: &Value,
    groups: &BTreeMap<String, BTreeSet<u8>>,
    known: &[String],
    category: &str,
) -> Result<(), TestCaseError> {
    let mut remedied: BTreeSet<String> = BTreeSet::new();
    let mut explained: BTreeSet<String> = BTreeSet::new();
    for (list, field) in [
        ("remediations", "product_ids"),
        ("threats", "product_ids"),
        ("flags", "product_ids"),
        ("scores", "products"),
        ("metrics", "products"),
    ] {
        for item in vulnerability[list].as_array().into_iter().flatten() {
            let ids = ids(&item[field]);
            prop_assert!(ids.iter().all(|id| known.contains(id)), "6.1.1");
            prop_assert!(list == "threats" || !ids.is_empty(), "6.1.29, 6.1.32");
            match list {
                "remediations" => remedied.extend(ids),
                "flags" | "threats" => explained.extend(ids),
                _ => {}
            }
        }
    }
    for (id, groups) in groups {
        prop_assert!(!groups.contains(&0) || remedied.contains(id), "6.2.2");
        let free = category == "csaf_vex" && groups.contains(&3);
        prop_assert!(!free || explained.contains(id), "6.1.27.9");
    }
    Ok(())
}
