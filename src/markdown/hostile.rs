//! Hostile input: nothing panics, nothing takes for ever, and no tag but our own reaches a page.

use super::*;
use proptest::prelude::*;

/// The place of test texts.
pub(super) fn origin() -> Origin {
    Origin::Exact { file: FileId(0), start: 0 }
}

/// Links everything, to an address that shows the target.
pub(super) struct Everything;

impl Resolve for Everything {
    fn resolve(&self, target: &Target) -> Resolved<'_> {
        let href = match target {
            Target::Record { id, anchor: None } => format!("/{id}"),
            Target::Record { id, anchor: Some(anchor) } => format!("/{id}#{anchor}"),
            Target::Unknown(_) => return Resolved::Withheld,
            Target::Cve(id) => id.url(),
            Target::Cwe(id) => id.url(),
            Target::Ghsa(id) => id.url(),
            Target::Attack(id) => id.url(),
            Target::Anchor(anchor) => format!("#{anchor}"),
            Target::File(path) => path.to_string(),
            Target::Site { path, anchor } => format!("/{path}#{anchor:?}"),
        };
        Resolved::Link { href: href.into(), title: None }
    }
}

/// The codes of the diagnostics.
pub(super) fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code).collect()
}

/// HTML of a block and the codes of what is wrong with it.
pub(super) fn shown(text: &str) -> (String, Vec<&'static str>) {
    let mut diagnostics = Vec::new();
    let html = block(text, &origin(), &mut diagnostics).to_html(&Everything);
    (html, codes(&diagnostics))
}

/// The body that an audience sees of a `CLEAR` record, and the codes of what is wrong.
pub(super) fn seen(text: &str, limit: Tlp) -> (RenderedBody, Vec<&'static str>) {
    let mut diagnostics = Vec::new();
    let body = body(text, &origin(), Tlp::Clear, &mut diagnostics);
    (body.render(&|tlp| tlp <= limit, &Everything), codes(&diagnostics))
}

/// Everything that a text becomes, for every audience and as every kind of field.
fn all_html(text: &str) -> Vec<String> {
    let mut diagnostics = Vec::new();
    let mut pages = Vec::new();
    for resolver in [&Everything as &dyn Resolve, &NoLinks] {
        pages.push(inline(text, &origin(), &mut diagnostics).to_html(resolver));
        pages.push(block(text, &origin(), &mut diagnostics).to_html(resolver));
        let body = body(text, &origin(), Tlp::Green, &mut diagnostics);
        for limit in Tlp::ALL {
            let rendered = body.render(&|tlp| tlp <= limit, resolver);
            pages.push(rendered.footnotes_html);
            for section in rendered.sections {
                pages.extend([section.heading_html, section.html]);
            }
        }
    }
    for label in diagnostics.iter().flat_map(|d| &d.labels) {
        let range = label.span.range();
        assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
    }
    pages
}

/// Elements and attributes that this module writes.
const ELEMENTS: [&str; 31] = [
    "a",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "hr",
    "img",
    "input",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "h1",
    "h2",
    "h3",
];
const ATTRIBUTES: [&str; 19] = [
    "alt",
    "aria-label",
    "checked",
    "class",
    "decoding",
    "disabled",
    "href",
    "id",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
    "type",
    "",
    "x",
];

/// Every tag is one of ours, every attribute is quoted and one of ours, tags close in order.
fn check_html(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "bare > in {html}");
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap_or_else(|| panic!("open tag in {html}"));
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "wrong end in {html}");
            continue;
        }
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&name), "<{name}> in {html}");
        assert!(name != "a" || !open.contains(&"a"), "a link in a link in {html}");
        if !matches!(name, "br" | "hr" | "img" | "input") {
            open.push(name);
        }
        while !attributes.is_empty() {
            let cut = attributes.find(['=', ' ']).unwrap_or(attributes.len());
            let name = &attributes[..cut];
            assert!(ATTRIBUTES.contains(&name), "{name} in {html}");
            attributes = &attributes[cut..];
            if let Some(value) = attributes.strip_prefix("=\"") {
                let (value, after) = value.split_once('"').unwrap();
                if matches!(name, "href" | "src") {
                    let scheme = value.split_once(':').map(|(s, _)| s);
                    let known = ["http", "https", "mailto", "tel", "#fn", "#fnref"];
                    assert!(
                        scheme.is_none_or(|s| known.contains(&s) || s.contains(['/', '?', '#'])),
                        "{value} in {html}"
                    );
                    assert!(!value.starts_with("//"), "{value} in {html}");
                }
                attributes = after;
            }
            attributes = attributes.trim_start();
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");
    assert!(!html.contains(['\0', '\u{202E}', '\u{2066}']), "controls in {html:?}");
}

/// Pieces that mean something to Markdown or to us, to be strung together at random.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "# ",
        "## ",
        "{tlp=AMBER+STRICT}",
        "{#a .b tlp=RED}",
        "{tlp",
        "\n",
        "\n\n",
        "> ",
        "> [!NOTE]\n",
        "- ",
        "- [x] ",
        "1. ",
        "    ",
        "  ",
        "| a | b |\n|:-|-:|\n| ",
        " | ",
        "```json\n",
        "```\n",
        "`",
        "``",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "[[",
        "]]",
        "[[INC-2026-0007#F1|x]]",
        "![",
        "](",
        "](a.png)",
        "](https://x.example/?a=b&c)",
        "](javascript:alert(1))",
        "](//x)",
        "[a]: https://x.example\n",
        "[a]",
        "[^1]",
        "[^1]: ",
        "[^é]: x\n",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<script>",
        "<https://x.example>",
        "<a@b.example>",
        "INC-2026-0007",
        "CVE-2024-3094",
        "T1552.001",
        "SOP-IR-04",
        "GHSA-jfh8-c2jp-5v3q",
        "https://x/CVE-2024-3094",
        "&lt;",
        "&#0;",
        "&amp;colon;",
        "&colon;",
        "\\",
        "\0",
        "\u{202E}",
        "\u{2066}",
        "é",
        "漢",
        "\r\n",
        "\t",
        "term\n: definition\n",
        "---\n",
        "===\n",
        "\"",
        "'",
        "a",
        "|",
        "!",
        "%3A",
        "%ff",
        "%",
    ];
    prop_oneof![
        12 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn every_tag_is_ours(pieces in proptest::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        for html in all_html(&text) {
            check_html(&html);
            plain_text(&html);
        }
    }

    #[test]
    fn no_html_makes_plain_text_panic(html in any::<String>()) {
        plain_text(&html);
    }
}

#[test]
fn hostile_sizes_come_to_an_end() {
    let n = 200_000;
    for unit in [
        ">",
        "> ",
        "- ",
        "[",
        "[[",
        "![",
        "](",
        "[[a",
        "a](b",
        "*",
        "_a ",
        "`",
        "<",
        "<!--",
        "[^",
        "[^1] ",
        "{tlp",
        "I-",
        "INC-2026-0007 ",
        "://",
        "a://b ",
        "\u{202E}",
        "\0",
        "&",
        "~",
        "|",
        "# a\n",
        "# a {#a}\n",
        "[a]: b\n",
        "[^1]: b\n",
        "[^1]: [^1]\n\n",
        "T1552.",
        "- a\n",
        "1. a\n",
        "%",
    ] {
        let text = unit.repeat(n / unit.len());
        let mut diagnostics = Vec::new();
        inline(&text, &origin(), &mut diagnostics).to_html(&Everything);
        block(&text, &origin(), &mut diagnostics).to_html(&Everything);
        body(&text, &origin(), Tlp::Clear, &mut diagnostics).render(&|_| true, &Everything);
        assert!(diagnostics.len() <= text.len(), "{unit:?}");
    }
}

#[test]
fn deep_nesting_is_an_error_and_cut() {
    let (html, codes) = shown(&format!("{}x", "> ".repeat(5000)));
    assert_eq!(codes, ["deep-nesting"]);
    assert!(html.matches("<blockquote>").count() < 100);
    check_html(&html);
}
