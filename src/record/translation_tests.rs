//! What a translation may say, and what it can't: a label, a state, an entry more or less.

use super::{Content, Parsed, labels, parse_in, record_file, record_files};
use crate::config::Config;
use crate::diagnostic::FileId;
use crate::identifier::LanguageTag;
use crate::label::{Clearance, Sharing, Tlp};
use crate::source::{SourceFile, SourceSet};
use dice::Dice;

const RECORD: &str = r#"+++
id = "INC-2026-0001"
title = "Cache"
category = "outage"
severity = "high"
owner = "ops"
publish = "embargoed"
embargo_until = 2026-12-01T00:00:00Z
tlp = "GREEN"
notice = "Notice"
[impact]
summary = "Much"
tlp = "AMBER"
[[timeline]]
at = 2026-03-01
what = "One"
[[timeline]]
at = 2026-03-02
what = "Two"
tlp = "RED"
[[findings]]
id = "F1"
class = "manual-error"
what = "What"
why = ["a", "b"]
[[improvements]]
id = "IMP-2026-0001"
title = "Better"
tlp = "AMBER"
[[improvements]]
id = "IMP-2026-0002"
title = "Best"
[response]
went_well = ["x"]
tlp = "AMBER+STRICT"
+++
Lead.

## Summary
Text.

## Detail {#detail tlp=AMBER}
Text[^1].

### Deeper {tlp=RED}

## End

[^1]: note
"#;

const WHOLE: &str = r#"+++
title = "Speicher"
notice = "Hinweis"
[impact]
summary = "Viel"
[[timeline]]
what = "Eins"
[[timeline]]
what = "Zwei"
[[findings]]
id = "F1"
what = "Was"
why = ["c", "d"]
[[improvements]]
title = "Besser"
[[improvements]]
[response]
went_well = ["y"]
+++
Anfang.

## Zusammenfassung
Text.

## Einzelheit
Text[^1].

### Tiefer

## Ende

[^1]: Fußnote
"#;

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.into(), hash: 0 }
}

fn parsed(translation: &str) -> Parsed {
    let record = file("content/incidents/INC-2026-0001.md", RECORD);
    let theirs = file("content/incidents/INC-2026-0001.de.md", translation);
    let german = LanguageTag::parse("de").unwrap();
    parse_in(FileId(0), &record, &[(german, FileId(1), &theirs)], &Config::default())
}

fn codes(parsed: &Parsed) -> Vec<&'static str> {
    parsed.diagnostics.iter().map(|d| d.code).collect()
}

fn author() -> Clearance {
    Clearance::of_author()
}

/// The labels of all entries, in order, without those of the body.
fn of_entries(content: &Content) -> Vec<Sharing> {
    let mut found = Vec::new();
    labels(content, &mut |sharing| found.push(sharing));
    found.split_off(content.body.prose().count())
}

#[test]
fn words_are_the_translations_and_all_else_is_the_records() {
    let parsed = parsed(WHOLE);
    assert!(codes(&parsed).is_empty(), "{:?}", parsed.diagnostics);
    let [record, first, second] = &parsed.records[..] else { panic!("three records") };
    let content = record.translations[0].open(&author()).unwrap();
    let fields = content.incident().unwrap();
    assert_eq!(&*content.title, "Speicher");
    assert_eq!(fields.timeline[1].open(&author()).unwrap().what.to_text(), "Zwei");
    assert_eq!(fields.timeline[1].tlp(), Tlp::Red);
    assert_eq!(fields.severity.as_str(), "high");
    let sections: Vec<_> = content.body.sections.iter().map(|s| (&*s.slug, s.tlp)).collect();
    assert_eq!(
        sections,
        [
            ("", Tlp::Green),
            ("summary", Tlp::Green),
            ("detail", Tlp::Amber),
            ("deeper", Tlp::Red),
            ("end", Tlp::Green)
        ]
    );
    // The improvement that has words of its own has a page of its own in the language.
    assert_eq!((first.translations.len(), second.translations.len()), (1, 0));
    let improvement = first.translations[0].open(&author()).unwrap();
    assert_eq!((&*improvement.title, improvement.title_foreign), ("Besser", false));
    assert!(!content.notice.as_ref().unwrap().is_foreign());
}

#[test]
fn what_is_left_out_is_the_records_and_says_so() {
    let parsed = parsed("+++\nnotice = \"Hinweis\"\n+++\n");
    assert!(codes(&parsed).is_empty(), "{:?}", parsed.diagnostics);
    let content = parsed.records[0].translations[0].open(&author()).unwrap();
    assert_eq!((&*content.title, content.title_foreign), ("Cache", true));
    assert!(content.body.foreign && content.body.sections.len() == 5);
    let row = content.incident().unwrap().timeline[0].open(&author()).unwrap();
    assert!(row.what.is_foreign() && !content.notice.as_ref().unwrap().is_foreign());
}

#[test]
fn faults_are_in_the_file_that_has_them() {
    for (from, to, code) in [
        ("title = \"Speicher\"", "title = \"x\"\ntlp = \"CLEAR\"", "not-part-of-a-translation"),
        ("title = \"Speicher\"", "publish = \"published\"", "not-part-of-a-translation"),
        ("title = \"Speicher\"", "summary = \"x\"", "unknown-field"),
        ("what = \"Zwei\"", "what = \"Zwei\"\nat = 2026-03-03", "not-part-of-a-translation"),
        ("what = \"Zwei\"", "what = \"Zwei\"\nby = \"ops\"", "not-part-of-a-translation"),
        ("[[timeline]]\nwhat = \"Zwei\"\n", "", "translation-out-of-step"),
        ("id = \"F1\"", "id = \"F2\"", "not-part-of-a-translation"),
        ("id = \"F1\"", "escaped = \"x\"", "not-part-of-a-translation"),
        ("[\"c\", \"d\"]", "[\"c\"]", "translation-out-of-step"),
        ("why = [\"c\", \"d\"]", "why = 3", "wrong-type"),
        ("what = \"Was\"", "what = 3", "wrong-type"),
        ("[response]", "[[parties]]\nrole = \"x\"\n[response]", "not-part-of-a-translation"),
        ("[impact]", "[actor]\nmotive = \"x\"\n[impact]", "not-part-of-a-translation"),
        ("[impact]\nsummary", "impact", "wrong-type"),
        ("## Ende", "## Ende {tlp=CLEAR}", "looser-label"),
        ("### Tiefer", "### Tiefer {tlp=AMBER}", "looser-label"),
        ("### Tiefer", "### Tiefer {#other}", "heading-attribute"),
        ("### Tiefer", "#### Tiefer", "translation-out-of-step"),
        ("title = \"Speicher\"", "title = Speicher", "toml-syntax"),
    ] {
        let parsed = parsed(&WHOLE.replacen(from, to, 1));
        let expected: Vec<&str> = if code.is_empty() { Vec::new() } else { vec![code] };
        assert_eq!(codes(&parsed), expected, "{to}: {:?}", parsed.diagnostics);
        assert!(parsed.diagnostics.iter().all(|d| d.labels[0].span.file == FileId(1)), "{to}");
    }
    // What the record says may be said again, and it is no fault of the translation's.
    let same = WHOLE.replacen("title = \"Speicher\"", "id = \"INC-2026-0001\"\ntlp = \"GREEN\"", 1);
    assert!(codes(&parsed(&same)).is_empty());
}

#[test]
fn files_are_matched_by_their_names() {
    let paths = [
        "content/pages/a.AR.md",
        "content/pages/a.ar.md",
        "content/pages/a.de.md",
        "content/pages/a.de.fr.md",
        "content/pages/a.en.md",
        "content/pages/a.md",
        "content/pages/a.v2.md",
        "content/pages/ab.de.md",
        "content/pages/ab.md",
    ];
    let mut paths = paths.to_vec();
    paths.sort_unstable();
    let at = |path: &str| FileId(paths.iter().position(|p| *p == path).unwrap() as u32);
    let files: Vec<SourceFile> = paths.iter().map(|path| file(path, "+++\n+++\n")).collect();
    let sources = SourceSet { files: files.into(), ..SourceSet::default() };
    let mut said = Vec::new();
    let found = record_files(&sources, &Config::default(), &mut said);
    let found: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|of| {
            let tags = of.translations.iter().map(|(tag, _)| tag.as_str()).collect();
            (sources.file(of.file).path.as_str(), tags)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("content/pages/a.md", vec!["ar", "de"]),
            ("content/pages/a.v2.md", vec![]),
            ("content/pages/ab.md", vec!["de"]),
        ]
    );
    let mut codes: Vec<_> = said.iter().map(|d| d.code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        ["translation-into-own-language", "translation-twice", "translation-without-record"]
    );
    // One record alone gives the same, from either of its files; and nothing where something is wrong.
    for path in ["content/pages/ab.md", "content/pages/ab.de.md"] {
        let of = record_file(&sources, path, &Config::default()).unwrap();
        assert_eq!(of.file, at("content/pages/ab.md"));
        assert_eq!(of.translations.len(), 1);
    }
    assert!(record_file(&sources, "content/pages/a.de.md", &Config::default()).is_none());
}

/// Whatever a translation says, who may read each part is what the record says.
#[test]
fn no_translation_moves_a_label() {
    let record = parsed("");
    let original = record.records[0].open(&author()).unwrap();
    let own = of_entries(original);
    let floors: Vec<Tlp> = original.body.sections.iter().map(|s| s.tlp).collect();
    let mut dice = Dice(7);
    let mut read = 0;
    for _ in 0..4000 {
        let text = dice.translation(WHOLE);
        let parsed = parsed(&text);
        let Some(translation) = parsed.records[0].translations.first() else { continue };
        read += 1;
        assert_eq!(translation.content.sharing(), parsed.records[0].sharing(), "{text}");
        let content = translation.open(&author()).unwrap();
        assert_eq!(of_entries(content), own, "{text}");
        // A lead or a heading may be missing; what stands at a place is never looser.
        let sections = content.body.sections.iter().filter(|s| s.level > 0);
        for (i, section) in sections.enumerate() {
            let floor = floors.get(i + 1).copied().unwrap_or(Tlp::Red);
            assert!(section.tlp >= floor, "{text}");
        }
        for note in &content.body.footnotes {
            assert!(note.tlp >= Tlp::Green, "{text}");
        }
        for of in &parsed.records[1..] {
            for t in &of.translations {
                assert_eq!(t.content.sharing(), of.sharing(), "{text}");
            }
        }
    }
    assert!(read > 2000, "{read} could be read");
}

/// Texts that are like a translation, and not quite.
mod dice {
    /// A sequence of numbers that looks like chance and is the same every time (SplitMix64).
    pub(super) struct Dice(pub(super) u64);

    const PIECES: [&str; 18] = [
        "tlp = \"CLEAR\"",
        "tlp = \"RED\"",
        "tlp = 3",
        "publish = \"published\"",
        "embargo_until = 2020-01-01T00:00:00Z",
        "[[timeline]]",
        "[impact]",
        "[response]\ntlp = \"GREEN\"",
        "what = \"\"",
        "why = []",
        "+++",
        "## X {tlp=CLEAR}",
        "### X {tlp=RED}",
        "# X",
        "## X {#detail}",
        "[^1]: again",
        "\"\"\"",
        "```",
    ];

    impl Dice {
        pub(super) fn below(&mut self, n: usize) -> usize {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((z ^ (z >> 31)) % n as u64) as usize
        }

        /// A text with lines that are taken out, doubled, moved or put in.
        pub(super) fn translation(&mut self, text: &str) -> String {
            let mut lines: Vec<&str> = text.lines().collect();
            for _ in 0..=self.below(4) {
                let (at, other) = (self.below(lines.len()), self.below(lines.len()));
                match self.below(4) {
                    0 => drop(lines.remove(at)),
                    1 => lines.insert(at, lines[other]),
                    2 => lines.swap(at, other),
                    _ => lines.insert(at, PIECES[self.below(PIECES.len())]),
                }
            }
            lines.join("\n") + "\n"
        }
    }
}
