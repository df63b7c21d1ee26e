//! Code blocks: highlighted once, when the record is compiled, with a handful of classes.

use crate::html::{escape, escape_text};
use std::sync::OnceLock;
use syntect::parsing::{
    BasicScopeStackOp, ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet,
};

/// Longer blocks stay plain: colours help nobody there and cost most.
const LONGEST_BLOCK: usize = 64 * 1024;
/// A block with a longer line stays plain: it is data, and patterns get slow on it.
const LONGEST_LINE: usize = 4096;

/// Writes a code block. `info` is what stands behind the fence; its first word is the language.
pub(super) fn block(info: &str, code: &str, out: &mut String) {
    let language: String = info
        .split([' ', '\t', ',', '{'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '+' | '#' | '-' | '_' | '.'))
        .take(32)
        .flat_map(char::to_lowercase)
        .collect();
    out.push_str("<pre class=\"code\" tabindex=\"0\"><code");
    if !language.is_empty() {
        out.push_str(" class=\"language-");
        escape(&language, out);
        out.push('"');
    }
    out.push('>');
    // A browser drops a line break right after `<pre>`; here `<code>` stands between.
    let before = out.len();
    if highlighted(&language, code, out).is_none() {
        out.truncate(before);
        escape_text(code, out);
    }
    out.push_str("</code></pre>\n");
}

/// Writes the code with colours; `None` where it should stay plain.
fn highlighted(language: &str, code: &str, out: &mut String) -> Option<()> {
    if matches!(language, "" | "text" | "txt" | "plain" | "plaintext" | "none" | "output")
        || code.len() > LONGEST_BLOCK
        || code.lines().any(|line| line.len() > LONGEST_LINE)
    {
        return None;
    }
    let (set, classes) = syntaxes();
    let syntax = find(set, language)?;
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    let mut pen = Pen { classes, open: None, out };
    for line in lines(code) {
        let operations = state.parse_line(line, set).ok()?;
        let mut done = 0;
        for (at, operation) in operations {
            pen.write(line.get(done..at)?, stack.as_slice());
            done = at;
            stack.apply_with_hook(&operation, |_: BasicScopeStackOp, _| {}).ok()?;
        }
        pen.write(line.get(done..)?, stack.as_slice());
    }
    pen.switch(None);
    Some(())
}

/// Lines with their ends, as the syntaxes expect them.
fn lines(code: &str) -> impl Iterator<Item = &str> {
    code.split_inclusive('\n')
}

fn find<'a>(set: &'a SyntaxSet, language: &str) -> Option<&'a SyntaxReference> {
    let name = match language {
        "shell" | "console" | "sh-session" | "zsh" => "bash",
        "jsonc" | "json5" => "json",
        "yml" => "yaml",
        "docker" => "dockerfile",
        "terraform" => "tf",
        "golang" => "go",
        name => name,
    };
    set.find_syntax_by_token(name).filter(|syntax| syntax.name != "Plain Text")
}

/// The classes of the style sheet. The first that fits the innermost scope wins; `comment` and
/// `string` also claim the punctuation that opens and closes them.
const CLASSES: [(&str, &str); 19] = [
    ("markup.inserted", "hl-markup hl-inserted"),
    ("markup.deleted", "hl-markup hl-deleted"),
    ("markup.changed", "hl-markup hl-changed"),
    ("markup.heading", "hl-markup hl-heading"),
    ("markup.bold", "hl-markup hl-bold"),
    ("markup.italic", "hl-markup hl-italic"),
    ("markup.raw", "hl-markup hl-raw"),
    ("markup.underline", "hl-markup hl-underline"),
    ("markup", "hl-markup"),
    (COMMENT, "hl-comment"),
    (STRING, "hl-string"),
    ("keyword", "hl-keyword"),
    ("constant", "hl-constant"),
    ("entity", "hl-entity"),
    ("storage", "hl-storage"),
    ("support", "hl-support"),
    ("variable", "hl-variable"),
    (PUNCTUATION, "hl-punctuation"),
    ("invalid", "hl-invalid"),
];
const COMMENT: &str = "comment";
const STRING: &str = "string";
const PUNCTUATION: &str = "punctuation";

/// A class of the style sheet and the scopes that it covers.
struct Class {
    scope: Scope,
    name: &'static str,
    /// Whether it claims its own punctuation.
    claims: bool,
    punctuation: bool,
}

/// Loaded when the first block names a language: most sites' checks never need it.
fn syntaxes() -> &'static (SyntaxSet, Vec<Class>) {
    static LOADED: OnceLock<(SyntaxSet, Vec<Class>)> = OnceLock::new();
    LOADED.get_or_init(|| {
        let class = |(scope, name): (&'static str, &'static str)| {
            let claims = matches!(scope, COMMENT | STRING);
            let punctuation = scope == PUNCTUATION;
            Scope::new(scope).ok().map(|scope| Class { scope, name, claims, punctuation })
        };
        (two_face::syntax::extra_newlines(), CLASSES.into_iter().filter_map(class).collect())
    })
}

/// Writes text in spans, one for each run of the same class.
struct Pen<'a> {
    classes: &'static [Class],
    open: Option<&'static str>,
    out: &'a mut String,
}

impl Pen<'_> {
    fn write(&mut self, text: &str, scopes: &[Scope]) {
        if text.is_empty() {
            return;
        }
        // White space has no colour: it goes into the span that is open.
        if !text.chars().all(char::is_whitespace) {
            self.switch(class_of(self.classes, scopes));
        }
        escape_text(text, self.out);
    }

    fn switch(&mut self, class: Option<&'static str>) {
        if self.open == class {
            return;
        }
        if self.open.is_some() {
            self.out.push_str("</span>");
        }
        if let Some(class) = class {
            self.out.push_str("<span class=\"");
            self.out.push_str(class);
            self.out.push_str("\">");
        }
        self.open = class;
    }
}

/// The class of the innermost scope that has one.
fn class_of(classes: &'static [Class], scopes: &[Scope]) -> Option<&'static str> {
    let of = |scope: &Scope| classes.iter().find(|class| class.scope.is_prefix_of(*scope));
    let mut found = scopes.iter().rev().filter_map(of);
    let first = found.next()?;
    if first.punctuation
        && let Some(around) = found.next().filter(|class| class.claims)
    {
        return Some(around.name);
    }
    Some(first.name)
}

#[cfg(test)]
mod tests {
    use super::super::hostile::shown;

    #[test]
    fn code_gets_a_few_classes() {
        let (html, _) = shown("```json\n{\"a\": \"<b>\", \"c\": 1}\n```");
        assert!(
            html.starts_with("<pre class=\"code\" tabindex=\"0\"><code class=\"language-json\">"),
            "{html}"
        );
        assert!(html.contains("<span class=\"hl-string\">\"&lt;b&gt;\"</span>"), "{html}");
        assert!(html.contains("<span class=\"hl-constant\">1</span>"), "{html}");
        assert!(!html.contains("meta"), "{html}");
        let (html, _) = shown("```diff\n+a\n-b\n```");
        assert!(html.contains("hl-markup hl-inserted"), "{html}");
    }

    #[test]
    fn what_is_unknown_or_huge_stays_plain() {
        let plain = |language: &str, code: &str| {
            let (html, _) = shown(&format!("```{language}\n{code}\n```"));
            !html.contains("<span")
        };
        assert!(plain("", "{\"a\": 1}"));
        assert!(plain("nonesuch", "{\"a\": 1}"));
        assert!(plain("text", "{\"a\": 1}"));
        assert!(plain("json", &"{\"a\": 1}\n".repeat(8000)));
        assert!(plain("json", &"{\"a\": 1} ".repeat(500)));
    }

    #[test]
    fn a_language_cannot_leave_its_attribute() {
        let (html, _) = shown("```\"><script>\na\n```");
        assert!(html.contains("class=\"language-script\""), "{html}");
    }
}
