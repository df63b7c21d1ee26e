//! Values as TOML that reads well: on one line, or on several between three quotes.

/// A text of any length as a value.
pub(super) fn text(text: &str) -> String {
    let text = text.trim_end();
    if !text.contains('\n') {
        return line(text);
    }
    let marks = text.contains(['\\', '"']);
    let literal = !text.contains("'''")
        && !text.ends_with('\'')
        && !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
        && !text.lines().any(|l| l.starts_with("+++"));
    if marks && literal {
        return format!("'''\n{text}\n'''");
    }
    let mut out = String::from("\"\"\"\n");
    for l in text.split_inclusive('\n') {
        // A line of three plus signs would end the front matter.
        let rest = l.strip_prefix('+').inspect(|_| out.push_str("\\u002B")).unwrap_or(l);
        rest.chars().for_each(|c| escaped(c, &mut out));
    }
    out.push_str("\n\"\"\"");
    out
}

/// A text of one line as a value.
pub(super) fn line(text: &str) -> String {
    let literal = text.contains(['\\', '"'])
        && !text.contains('\'')
        && !text.chars().any(|c| c.is_control() && c != '\t');
    if literal {
        return format!("'{text}'");
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        if c == '\n' { out.push_str("\\n") } else { escaped(c, &mut out) }
    }
    out.push('"');
    out
}

/// A list: on one line where that is short.
pub(super) fn list<S: AsRef<str>>(items: &[S]) -> String {
    let items: Vec<String> = items.iter().map(|i| line(i.as_ref())).collect();
    values(&items)
}

/// A list of values that are TOML already.
pub(super) fn values(items: &[String]) -> String {
    let short = items.join(", ");
    let long = short.chars().count() > 90 || items.iter().any(|i| i.chars().count() > 70);
    if !long {
        return format!("[{short}]");
    }
    let lines = items.iter().fold(String::new(), |lines, i| lines + "  " + i + ",\n");
    format!("[\n{lines}]")
}

/// A key as it may stand in a table's name.
pub(super) fn key(key: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !key.is_empty() && key.chars().all(bare) { key.to_owned() } else { line(key) }
}

/// A character between double quotes (TOML 1.0, strings).
fn escaped(c: char, out: &mut String) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' | '\t' => out.push(c),
        c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn toml_reads_what_was_written(s in "[a-z'\"\\\\+\\n\\t\u{0}\u{7f}é ]{0,40}") {
            let written = format!("a = {}\nb = {}\nc = {}\n", text(&s), line(&s), list(&[&s, &s]));
            let table: toml::Table = written.parse().unwrap();
            let read = |value: &toml::Value| value.as_str().unwrap().trim_end().to_owned();
            prop_assert_eq!(read(&table["a"]), s.trim_end());
            prop_assert_eq!(read(&table["b"]), s.trim_end());
            prop_assert_eq!(read(&table["c"][1]), s.trim_end());
            prop_assert!(!written.lines().any(|l| l.trim_end() == "+++"));
        }
    }
}
