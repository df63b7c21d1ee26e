//! The table of the canary site: every field of every kind of record, one line each.
//!
//! To cover a new field, add a line to the table of its part: `shown("Struct.field", "key = {text}")`.
//! What stands in braces is filled by `site.rs` with a canary of that form.

/// Whether a field can hold a canary, and whether a page shows it.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// Some page of each edition that may know it shows it.
    Yes,
    /// No page shows it, by design; why.
    Never(&'static str),
    /// It can't hold a canary; why. The test of non-interference says that it doesn't leak.
    Fixed(&'static str),
}

/// One field with the line that writes it.
pub(super) struct Row {
    /// `Struct.field` as src/record/*.rs calls it.
    pub(super) field: &'static str,
    /// A line of TOML or Markdown.
    pub(super) line: &'static str,
    pub(super) shown: Shown,
}

/// A part of a record's file that carries one label.
pub(super) struct Part {
    /// The folder of the kind; `registry` for registry.toml, `body` for a section of any body.
    pub(super) kind: &'static str,
    /// The TOML header; empty for the head of the file.
    pub(super) header: &'static str,
    /// The label where the entry has none of its own (content model, "Defaults by kind of field").
    pub(super) floor: usize,
    pub(super) rows: &'static [Row],
}

const fn shown(field: &'static str, line: &'static str) -> Row {
    Row { field, line, shown: Shown::Yes }
}

const fn never(field: &'static str, line: &'static str, why: &'static str) -> Row {
    Row { field, line, shown: Shown::Never(why) }
}

const fn fixed(field: &'static str, line: &'static str) -> Row {
    Row { field, line, shown: Shown::Fixed("a closed word, a yes or no") }
}

const fn named(field: &'static str, line: &'static str) -> Row {
    Row { field, line, shown: Shown::Fixed("a name that another entry of the record holds") }
}

const fn elsewhere(field: &'static str, why: &'static str) -> Row {
    Row { field, line: "", shown: Shown::Fixed(why) }
}

const fn part(kind: &'static str, header: &'static str, rows: &'static [Row]) -> Part {
    Part { kind, header, floor: 0, rows }
}

const fn strict(kind: &'static str, header: &'static str, rows: &'static [Row]) -> Part {
    Part { kind, header, floor: 3, rows }
}

const OWN: &str = "for templates of one's own; of incidents and advisories index.json shows it";
const PLAIN: &str = "the template of free pages shows none";

/// Every field, by the part of the file that holds it.
pub(super) const PARTS: &[Part] = &[
    part(
        "head",
        "",
        &[
            elsewhere("Record.id", "site.rs gives each record an id and looks for it"),
            elsewhere("Record.span", "a place in a file, not a content"),
            elsewhere("Record.file", "a place in a file, not a content"),
            elsewhere(
                "Record.home",
                "the incident of an improvement inside it: [[improvements]] below",
            ),
            elsewhere("Record.content", "the parts below"),
            elsewhere("Record.translations", "site.rs translates each record"),
            elsewhere("RecordFile.file", "places of files, not a content"),
            elsewhere("RecordFile.translations", "places of files, not a content"),
            elsewhere("Translation.language", "site.rs translates each record into one"),
            elsewhere("Translation.file", "a place in a file, not a content"),
            elsewhere("Translation.span", "a place in a file, not a content"),
            elsewhere("Translation.translated", "a day that no page shows"),
            elsewhere("Translation.content", "the words of the parts below, see TRANSLATED"),
            elsewhere("Content.title_foreign", "whether a title is translated, not a content"),
            elsewhere("Content.body_sharing", "a label, not a content"),
            elsewhere("Content.fields", "the parts below"),
            elsewhere("Content.body", "the part `body` below"),
            elsewhere("Parsed.records", "what one file gave, not a content"),
            elsewhere("Parsed.unreadable", "what one file gave, not a content"),
            elsewhere("Parsed.diagnostics", "what one file gave, not a content"),
            shown("Content.title", "title = {text}"),
        ],
    ),
    part(
        "around",
        "",
        &[
            shown("Content.tags", "tags = [{word}, {text}]"),
            shown("Content.related", "related = [{related}]"),
            elsewhere("Content.references", "the fields of SourceLink"),
            shown("SourceLink.url", "references = [{url}, { title = {text}, url = {url} }]"),
            elsewhere("SourceLink.title", "in the line of SourceLink.url"),
            shown("Content.notice", "notice = {filed}"),
        ],
    ),
    part(
        "pages",
        "",
        &[
            shown("Page.summary", "summary = {filed}"),
            shown("Content.notice", "notice = {prose}"),
            shown("Content.tags", "tags = [{word}]"),
            never("SourceLink.url", "references = [{url}, { title = {text}, url = {url} }]", PLAIN),
        ],
    ),
    part(
        "incidents",
        "",
        &[
            shown("Incident.lesson", "lesson = {prose}"),
            fixed("Incident.category", "category = \"security-incident\""),
            fixed("Incident.severity", "severity = \"high\""),
            fixed("Incident.priority", "priority = \"P1\""),
            fixed("Incident.state", "state = \"open\""),
            shown("Incident.owner", "owner = {team}"),
            shown("Incident.services", "services = [{service}, {service}]"),
            shown("Incident.events", "events = [{confirmation}]"),
            shown("Incident.advisories", "advisories = [{advisories}]"),
            elsewhere("Incident.impact", "[impact] below"),
            elsewhere("Incident.actor", "[actor] below"),
            elsewhere("Incident.timeline", "[[timeline]] below"),
            elsewhere("Incident.evidence", "[[evidence]] below"),
            elsewhere("Incident.findings", "[[findings]] below"),
            elsewhere("Incident.improvements", "[[improvements]] below"),
            elsewhere("Incident.parties", "[[parties]] below"),
            elsewhere("Incident.notifications", "[[notifications]] below"),
            elsewhere("Incident.response", "[response] below"),
        ],
    ),
    part(
        "incidents",
        "[extra]",
        &[shown("Content.extra", "anything = {text}\nnested = { deep = [{text}] }")],
    ),
    part(
        "advisories",
        "[extra]",
        &[shown("Content.extra", "anything = {text}\nnested = { deep = [{text}] }")],
    ),
    part("events", "[extra]", &[never("Content.extra", "anything = {text}", OWN)]),
    part("improvements", "[extra]", &[never("Content.extra", "anything = {text}", OWN)]),
    part("procedures", "[extra]", &[never("Content.extra", "anything = {text}", OWN)]),
    part("reviews", "[extra]", &[never("Content.extra", "anything = {text}", OWN)]),
    part("pages", "[extra]", &[never("Content.extra", "anything = {text}", OWN)]),
    part(
        "incidents",
        "[impact]",
        &[
            shown("Impact.summary", "summary = {prose}"),
            shown("Impact.customers", "customers = { affected = {number}, of = {number} }"),
            shown("Impact.records", "records = {number}"),
            shown("Impact.regions", "regions = [{text}, {text}]"),
            fixed("Impact.attributes", "attributes = [\"integrity\"]"),
            shown("Impact.data_classes", "data_classes = [{text}]"),
        ],
    ),
    strict(
        "incidents",
        "[actor]",
        &[
            fixed("Actor.known", "known = \"external\""),
            shown("Actor.name", "name = {text}"),
            shown("Actor.motive", "motive = {text}"),
            shown("Actor.attack", "attack = [{attack}]"),
        ],
    ),
    part(
        "incidents",
        "[[timeline]]",
        &[
            shown("TimelineRow.at", "at = {time}"),
            shown("TimelineRow.what", "what = {filed}"),
            fixed("TimelineRow.lane", "lane = \"attacker\""),
            fixed("TimelineRow.phase", "phase = \"preparation\""),
            Row {
                field: "TimelineRow.milestone",
                line: "milestone = {milestone}",
                shown: Shown::Fixed("a closed word"),
            },
            shown("TimelineRow.evidence", "evidence = [{evidence}]"),
            shown("TimelineRow.by", "by = {member}"),
        ],
    ),
    strict(
        "incidents",
        "[[evidence]]",
        &[
            shown("Evidence.id", "id = {evidence-id}"),
            fixed("Evidence.kind", "kind = \"log\""),
            shown("Evidence.title", "title = {text}"),
            shown("Evidence.place", "where = {text}"),
            shown("Evidence.sha256", "sha256 = {sha256}"),
            shown("Evidence.collected", "collected = {time}"),
        ],
    ),
    part(
        "incidents",
        "[[findings]]",
        &[
            shown("Finding.id", "id = {finding-id}"),
            Row {
                field: "Finding.class",
                line: "class = {class}",
                shown: Shown::Fixed("a closed word"),
            },
            fixed("Finding.role", "role = \"root\""),
            shown("Finding.what", "what = {prose}"),
            shown("Finding.why", "why = [{filed}, {prose}]"),
            shown("Finding.escaped", "escaped = {prose}"),
            shown("Finding.evidence", "evidence = [{evidence}]"),
            shown("Finding.process", "process = {text}"),
            shown("Finding.reason", "reason = {prose}"),
        ],
    ),
    part(
        "incidents",
        "[[improvements]]",
        &[
            shown("Incident.improvements", "id = {improvement-id}"),
            shown("Content.title", "title = {text}"),
            fixed("Improvement.kind", "kind = \"prevent\""),
            fixed("Improvement.route", "route = \"bug\""),
            fixed("Improvement.scope", "scope = \"team\""),
            shown("Improvement.owner", "owner = {team}"),
            shown("Improvement.opened", "opened = {time}"),
            shown("Improvement.due", "due = {time}"),
            fixed("Improvement.status", "status = \"blocked\""),
            shown("Improvement.reason", "reason = {prose}"),
            shown("Improvement.measure", "measure = {filed}"),
            shown("Improvement.tracker", "tracker = {tracker}"),
            shown("Improvement.procedures", "procedures = [{procedures}]"),
            shown("Improvement.consulted", "consulted = [{member}]"),
            shown("Improvement.addresses", "addresses = [{own-findings}]"),
            elsewhere("FindingRef.incident", "the findings of `addresses`"),
            elsewhere("FindingRef.finding", "the findings of `addresses`"),
            elsewhere("FindingRef.span", "a place in a file, not a content"),
        ],
    ),
    part(
        "improvements",
        "",
        &[
            fixed("Improvement.kind", "kind = \"detect\""),
            shown("Improvement.incidents", "incidents = [{incidents}]"),
            shown("Improvement.addresses", "addresses = [{findings}]"),
            shown("Improvement.owner", "owner = {team}"),
            shown("Improvement.opened", "opened = {time}"),
            shown("Improvement.due", "due = {time}"),
            fixed("Improvement.status", "status = \"declined\""),
            shown("Improvement.reason", "reason = {filed}"),
            shown("Improvement.tracker", "tracker = {tracker}"),
            shown("Improvement.measure", "measure = {filed}"),
            shown("Improvement.procedures", "procedures = [{procedures}]"),
            shown("Improvement.consulted", "consulted = [{member}]"),
        ],
    ),
    part(
        "incidents",
        "[[parties]]",
        &[
            shown("Party.name", "name = {party}"),
            fixed("Party.kind", "kind = \"csirt\""),
            shown("Party.role", "role = {prose}"),
            shown("Party.since", "since = {time}"),
        ],
    ),
    part(
        "incidents",
        "[[notifications]]",
        &[
            fixed("Notification.regime", "regime = \"contract\""),
            fixed("Notification.started_by", "started_by = \"as-agreed\""),
            shown("Notification.recipient", "recipient = {text}"),
            shown("Notification.clock_started", "clock_started = {time}"),
            shown("Notification.due", "due = {time}"),
            shown("Notification.sent", "sent = {time}"),
            shown("Notification.reference", "reference = {text}"),
        ],
    ),
    // The one duty that counts from awareness as well.
    part(
        "incidents",
        "[[notifications]]",
        &[
            fixed("Notification.regime", "regime = \"dora-initial\""),
            shown("Notification.aware", "aware = {time}"),
        ],
    ),
    part(
        "incidents",
        "[response]",
        &[
            shown("Response.summary", "summary = {prose}"),
            fixed("Response.sufficient", "sufficient = \"partly\""),
            fixed("Response.complete", "complete = \"no\""),
            shown("Response.went_well", "went_well = [{prose}, {filed}]"),
            shown("Response.went_badly", "went_badly = [{prose}]"),
            elsewhere("Response.badly_at", "places in a file, not a content"),
            shown("Response.got_lucky", "got_lucky = [{prose}]"),
        ],
    ),
    part(
        "advisories",
        "",
        &[
            shown("Advisory.incident", "incident = {incident}"),
            shown("Advisory.event", "event = {confirmed}"),
            shown("Advisory.published", "published = {time}"),
            fixed("Advisory.severity", "severity = \"low\""),
            shown("Advisory.cvss", "cvss = [{cvss}]"),
            shown("Advisory.cve", "cve = [{cve}]"),
            shown("Advisory.cwe", "cwe = [{cwe}]"),
            shown("Advisory.aliases", "aliases = [{word}, {url}]"),
            shown("Advisory.services", "services = [{service}]"),
            fixed("Advisory.exploited", "exploited = \"unknown\""),
            elsewhere("Advisory.action", "the fields of Action"),
            fixed("Action.required", ""),
            shown("Action.by", "action = { required = true, by = {time} }"),
            elsewhere("Action.span", "a place in a file, not a content"),
            shown("Advisory.message", "message = {filed}"),
            elsewhere("Advisory.affected", "[[affected]] below"),
            elsewhere("Advisory.remediation", "[[remediation]] below"),
            elsewhere("Advisory.indicators", "[[indicators]] below"),
            elsewhere("Advisory.updates", "[[updates]] below"),
            elsewhere("Advisory.faq", "[[faq]] below"),
            elsewhere("Advisory.vulnerabilities", "[[vulnerabilities]] below"),
            elsewhere("Advisory.credits", "[[credits]] below"),
            fixed("Advisory.withdrawn", "withdrawn = 2026-03-09"),
        ],
    ),
    part(
        "advisories",
        "[[vulnerabilities]]",
        &[
            shown("Vulnerability.id", "id = {vulnerability}"),
            shown("Vulnerability.title", "title = {text}"),
            fixed("Vulnerability.cwe", "cwe = [\"CWE-79\"]"),
            fixed("Vulnerability.cvss", "cvss = \"CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N\""),
            shown("Vulnerability.description", "description = {prose}"),
            fixed("Vulnerability.exploited", "exploited = \"unknown\""),
        ],
    ),
    part(
        "advisories",
        "[[affected]]",
        &[
            shown("Affected.product", "product = {product}"),
            shown("Affected.versions", "versions = \"<2.0.0-{bare}\""),
            shown("Affected.fixed", "fixed = [\"2.0.0-{bare}\"]"),
            fixed("Affected.status", "status = \"fixed\""),
        ],
    ),
    part(
        "advisories",
        "[[affected]]",
        &[
            shown("Affected.product", "product = {product}"),
            shown("Affected.which", "which = {text}"),
            fixed(
                "Affected.justification",
                "status = \"known_not_affected\"\njustification = \"component_not_present\"",
            ),
            shown("Affected.impact", "impact = {prose}"),
            named("Affected.vulnerabilities", "vulnerabilities = [{same-vulnerability}]"),
            elsewhere("Affected.span", "a place in a file, not a content"),
        ],
    ),
    part(
        "advisories",
        "[[credits]]",
        &[
            shown("Credit.names", "names = [{text}]"),
            shown("Credit.organization", "organization = {text}"),
            shown("Credit.what", "what = {prose}"),
            shown("Credit.url", "url = {url}"),
        ],
    ),
    part(
        "advisories",
        "[[remediation]]",
        &[
            fixed("Remediation.category", "category = \"mitigation\""),
            shown("Remediation.steps", "steps = [{filed}, {prose}]"),
            shown("Remediation.url", "url = {url}"),
            named("Remediation.products", "products = [{same-product}]"),
            named("Remediation.vulnerabilities", "vulnerabilities = [{same-vulnerability}]"),
            shown("Remediation.at", "at = {time}"),
        ],
    ),
    part(
        "advisories",
        "[[indicators]]",
        &[
            fixed("Indicator.kind", "kind = \"domain\""),
            shown("Indicator.value", "value = {domain}"),
            shown("Indicator.note", "note = {filed}"),
        ],
    ),
    part(
        "advisories",
        "[[indicators]]",
        &[shown("Indicator.value", "kind = \"url\"\nvalue = {url}")],
    ),
    part(
        "advisories",
        "[[indicators]]",
        &[shown("Indicator.value", "kind = \"email\"\nvalue = {email}")],
    ),
    part(
        "advisories",
        "[[indicators]]",
        &[shown("Indicator.value", "kind = \"path\"\nvalue = {text}")],
    ),
    part(
        "advisories",
        "[[indicators]]",
        &[shown("Indicator.value", "kind = \"sha256\"\nvalue = {sha256}")],
    ),
    part(
        "advisories",
        "[[updates]]",
        &[
            shown("Update.at", "at = {time}"),
            shown("Update.version", "version = \"{number}\""),
            shown("Update.what", "what = {filed}"),
        ],
    ),
    part(
        "advisories",
        "[[faq]]",
        &[shown("Question.question", "q = {prose}"), shown("Question.answer", "a = {filed}")],
    ),
    part(
        "events",
        "",
        &[
            fixed("Event.category", "category = \"vulnerability\""),
            shown("Event.received", "received = {time}"),
            shown("Event.acknowledged", "acknowledged = {time}"),
            elsewhere("Event.reporter", "[reporter] below"),
            shown("Event.problem", "problem = {filed}"),
            shown("Event.cve", "cve = [{cve}]"),
            shown("Event.cvss", "cvss = {cvss}"),
            shown("Event.remediation", "remediation = [{prose}, {filed}]"),
            shown("Event.customer_message", "customer_message = {prose}"),
            fixed("Event.priority", "priority = \"P3\""),
            fixed("Event.severity", "severity = \"none\""),
            fixed("Event.status", "status = \"assessing\""),
            fixed("Event.outcome", "outcome = \"fixed\""),
            shown("Event.outcome_note", "outcome_note = {prose}"),
            shown("Event.disruption", "disruption = {prose}"),
            fixed("Event.reporter_page", "reporter_page = true"),
            shown("Event.incident", "incident = {led-to-incident}"),
            shown("Event.advisory", "advisory = {led-to-advisory}"),
            elsewhere("Event.progress", "[[progress]] below"),
        ],
    ),
    strict(
        "events",
        "[reporter]",
        &[
            fixed("Reporter.kind", "kind = \"researcher\""),
            shown("Reporter.name", "name = {text}"),
            shown("Reporter.contact", "contact = {email}"),
        ],
    ),
    part(
        "events",
        "[[progress]]",
        &[shown("Progress.at", "at = {time}"), shown("Progress.what", "what = {filed}")],
    ),
    part(
        "procedures",
        "",
        &[
            shown("Procedure.owner", "owner = {team}"),
            shown("Procedure.version", "version = {text}"),
            elsewhere("Procedure.revisions", "[[revisions]] below"),
        ],
    ),
    part(
        "procedures",
        "[[revisions]]",
        &[
            shown("Revision.version", "version = {text}"),
            shown("Revision.on", "on = {time}"),
            shown("Revision.what", "what = {filed}"),
            shown("Revision.improvements", "improvements = [{improvements}]"),
        ],
    ),
    part(
        "reviews",
        "",
        &[
            shown("Review.on", "on = {time}"),
            shown("Review.team", "team = {team}"),
            shown("Review.attended", "attended = [{member}]"),
            shown("Review.incidents", "incidents = [{incidents}]"),
            elsewhere("Review.items", "[[items]] below"),
        ],
    ),
    part(
        "reviews",
        "[[items]]",
        &[
            shown("ReviewItem.item", "item = {first-improvement}"),
            fixed("ReviewItem.result", "result = \"extended\""),
            shown("ReviewItem.due", "due = {time}"),
            shown("ReviewItem.note", "note = {filed}"),
        ],
    ),
    // One section of a body, under a heading with a label.
    part(
        "body",
        "",
        &[
            shown("Body.heading", "## {markdown} {#{anchor} .{style}{tlp}}"),
            shown("Body.text", "{markdown}"),
            shown("Body.link", "[words](<https://{bare}.example/a?b={bare}> \"{bare}\")"),
            shown(
                "Body.definition",
                "[{bare}][{ref}]\n\n[{ref}]: https://{bare}.example/ \"{bare}\"",
            ),
            shown("Body.file", "[words]({file})"),
            shown("Body.image", "![{markdown}]({image} \"{bare}\")"),
            shown("Body.code", "`{markdown}`\n\n```toml\ncode = {text}\n```"),
            shown("Body.table", "| {bare} | b |\n|---|---|\n| {markdown} | c |"),
            shown("Body.list", "1. {markdown}\n   - [x] {markdown}\n\n> {markdown}"),
            shown("Body.footnote", "words[^{ref}]\n\n[^{ref}]: {markdown} [words]({file})"),
            shown("Body.catalogue", "See {plain-cve} and {plain-attack}."),
            shown("Body.subsection", "### {markdown}\n\n{markdown}"),
        ],
    ),
    part(
        "registry",
        "teams",
        &[
            elsewhere("Registry.teams", "the fields of Team"),
            elsewhere("Registry.services", "the fields of Service"),
            elsewhere("Registry.products", "the fields of Product"),
            elsewhere("Registry.parties", "the fields of RegisteredParty"),
            shown("Team.name", "name = {text}"),
            fixed("Team.outside", "outside = true"),
            elsewhere("Team.details", "the fields of Details"),
            shown("Details.description", "description = {prose}"),
            shown("Details.url", "contact = {url}"),
        ],
    ),
    part(
        "registry",
        "services",
        &[
            shown("Service.name", "name = {text}"),
            elsewhere("Service.details", "the fields of Details"),
            shown("Details.description", "description = {prose}"),
            shown("Details.owner", "owner = {member}"),
            shown("Details.url", "url = {url}"),
        ],
    ),
    part(
        "registry",
        "parties",
        &[
            shown("RegisteredParty.name", "name = {text}"),
            fixed("RegisteredParty.kind", "kind = \"regulator\""),
            elsewhere("RegisteredParty.details", "the fields of Details"),
            shown("Details.description", "description = {prose}"),
            shown("Details.url", "url = {url}"),
        ],
    ),
    part(
        "registry",
        "products",
        &[
            shown("Product.name", "name = {text}"),
            shown("Product.vendor", "vendor = {text}"),
            shown("Product.service", "service = {service}"),
            shown("Product.purl", "purl = {purl}"),
            shown("Product.cpe", "cpe = {cpe}"),
            fixed("Product.ecosystem", "ecosystem = \"npm\""),
            Row {
                field: "Product.url",
                line: "url = \"https://example.com/product\"",
                shown: Shown::Fixed("the OSV records of some advisories alone hold it"),
            },
        ],
    ),
];

/// Fields whose words a translation may say in another language.
pub(super) const TRANSLATED: [&str; 38] = [
    "Content.title",
    "Content.notice",
    "Page.summary",
    "Impact.summary",
    "Impact.data_classes",
    "Actor.motive",
    "TimelineRow.what",
    "Evidence.title",
    "Finding.what",
    "Finding.why",
    "Finding.escaped",
    "Finding.reason",
    "Improvement.reason",
    "Improvement.measure",
    "Party.role",
    "Response.summary",
    "Response.went_well",
    "Response.went_badly",
    "Response.got_lucky",
    "Advisory.message",
    "Vulnerability.title",
    "Vulnerability.description",
    "Affected.which",
    "Affected.impact",
    "Remediation.steps",
    "Indicator.note",
    "Update.what",
    "Question.question",
    "Question.answer",
    "Credit.what",
    "Event.problem",
    "Event.remediation",
    "Event.customer_message",
    "Event.outcome_note",
    "Event.disruption",
    "Progress.what",
    "Revision.what",
    "ReviewItem.note",
];
