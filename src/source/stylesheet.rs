//! Style sheets of themes without comments and without white space that means nothing.

/// A style sheet that means the same in fewer bytes. One in which a string, a comment or an address has no
/// end comes back as it was.
pub(super) fn compact(css: &str) -> String {
    let out = String::with_capacity(css.len());
    let reader = Reader { rest: css, out, last: '\0', depth: 0 };
    reader.read().unwrap_or_else(|| css.to_owned())
}

struct Reader<'c> {
    rest: &'c str,
    out: String,
    /// The last character that was written, if it stands for itself: none of a string, an escape, an address.
    last: char,
    /// Of parentheses.
    depth: usize,
}

impl Reader<'_> {
    fn read(mut self) -> Option<String> {
        while let Some(c) = self.rest.chars().next() {
            match c {
                '/' if self.rest.starts_with("/*") => self.comment()?,
                '"' | '\'' => {
                    let end = end_of(&self.rest[1..], c)?;
                    self.keep(1 + end, '\0');
                }
                'u' | 'U' if self.is_address() => {
                    let end = end_of(self.rest, ')')?;
                    self.keep(end, '\0');
                }
                '\\' => self.escape(),
                c if c.is_ascii_whitespace() => self.space(),
                c => self.plain(c),
            }
        }
        if self.last == ' ' {
            self.out.pop();
        }
        Some(self.out)
    }

    /// Moves so many bytes over as they are.
    fn keep(&mut self, bytes: usize, last: char) {
        let (kept, rest) = self.rest.split_at(bytes);
        self.out.push_str(kept);
        self.rest = rest;
        self.last = last;
    }

    /// A comment goes; between two words an empty one stays, for without it they would be one.
    fn comment(&mut self) -> Option<()> {
        let end = self.rest[2..].find("*/")? + 4;
        self.rest = &self.rest[end..];
        let parts = |c: char| c.is_ascii_whitespace() || "{};,".contains(c);
        if !self.out.is_empty() && !parts(self.last) && !self.rest.starts_with(parts) {
            self.out.push_str("/**/");
            self.last = '\0';
        }
        Some(())
    }

    /// An escape in hex digits ends with a space of its own.
    fn escape(&mut self) {
        let digits = self.rest[1..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let after = &self.rest[1 + digits..];
        let more = match after.chars().next() {
            Some('\r') if digits > 0 && after.starts_with("\r\n") => 2,
            Some(c) if digits == 0 || c.is_ascii_whitespace() => c.len_utf8(),
            _ => 0,
        };
        self.keep(1 + digits + more, '\0');
    }

    /// Whether an address without quotes begins here, in which nothing may change.
    fn is_address(&self) -> bool {
        let in_word = self.last.is_alphanumeric() || matches!(self.last, '-' | '_');
        let is_url = self.rest.get(..4).is_some_and(|s| s.eq_ignore_ascii_case("url("));
        let inside = self.rest.get(4..).unwrap_or_default().trim_ascii_start();
        is_url && !in_word && !inside.starts_with(['"', '\''])
    }

    /// A run of white space is one space, and none beside what parts anyway.
    fn space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
        let needless =
            self.out.is_empty() || matches!(self.last, '{' | '}' | ';' | ',' | '(' | ' ');
        if self.last == ':' && self.rest.starts_with([';', '}']) {
            // A custom property without even a space is a mistake to older browsers.
            self.out.push(' ');
            self.last = '\0';
        } else if !needless && !self.begins_a_value() {
            self.out.push(' ');
            self.last = ' ';
        }
    }

    /// Whether the value of a declaration or of a media feature follows. In a selector, a space after a colon
    /// is a mistake, and stays one.
    fn begins_a_value(&self) -> bool {
        let next = || self.rest.find(['{', '}', ';']).map(|at| self.rest.as_bytes()[at]);
        self.last == ':' && (self.depth > 0 || next() != Some(b'{'))
    }

    fn plain(&mut self, c: char) {
        match c {
            '(' => self.depth += 1,
            ')' => self.depth = self.depth.saturating_sub(1),
            '{' | '}' => self.depth = 0,
            _ => {}
        }
        // Nor does the last declaration of a block need its end.
        let needless = self.last == ' ' && matches!(c, '{' | '}' | ';' | ',' | ')');
        if needless || (c == '}' && self.last == ';') {
            self.out.pop();
        }
        self.keep(c.len_utf8(), c);
    }
}

/// Where a string or an address ends, past its last character.
fn end_of(text: &str, last: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == last => return Some(at + c.len_utf8()),
            '\n' | '\r' | '\x0c' if last != ')' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[track_caller]
    fn gives(css: &str, expected: &str) {
        assert_eq!(compact(css), expected);
        assert_eq!(compact(expected), expected, "what is compact stays as it is");
    }

    #[test]
    fn comments_and_needless_space_go() {
        gives(
            "/* head */\n\n.a, .b > p {\n  color: red;\n  margin: 0 auto;\n}\n\n/* foot */\n",
            ".a,.b > p{color:red;margin:0 auto}",
        );
        gives("a { } b{}", "a{}b{}");
        gives("@import \"x.css\";\n@charset \"utf-8\";\n", "@import \"x.css\";@charset \"utf-8\";");
        gives("", "");
        gives(" \n/* nothing */ ", "");
    }

    #[test]
    fn space_that_means_something_stays() {
        gives(
            "a { width: calc( 1px + 2px - var(--x, 3px) ) }",
            "a{width:calc(1px + 2px - var(--x,3px))}",
        );
        gives(
            "@media screen and (width >= 40rem) and (a: b) {}",
            "@media screen and (width >= 40rem) and (a:b){}",
        );
        gives("a::before { content: \"▲  \" / \"\" ; }", "a::before{content:\"▲  \" / \"\"}");
        gives(".a .b, .a :hover, a:is( .b ) .c {}", ".a .b,.a :hover,a:is(.b) .c{}");
        gives("[a = \"x  y\" i] [b] {}", "[a = \"x  y\" i] [b]{}");
        gives("a { background: a() b() / 0.2em 25% }", "a{background:a() b() / 0.2em 25%}");
        gives("@supports not (a: b) { c { d: e } }", "@supports not (a:b){c{d:e}}");
        gives(
            "@page amber { @top-right { content: \"A\" } }",
            "@page amber{@top-right{content:\"A\"}}",
        );
        gives(":root { --on: ; --off: }", ":root{--on: ;--off: }");
    }

    #[test]
    fn mistakes_stay_mistakes() {
        gives("a: hover { color: red }", "a: hover{color:red}");
        gives("@media print { a: hover { color: red } }", "@media print{a: hover{color:red}}");
    }

    #[test]
    fn strings_and_addresses_are_left_alone() {
        gives("a { content: \"/* no */  ; } \\\"  \" }", "a{content:\"/* no */  ; } \\\"  \"}");
        // A brace in a string may save a space; it never costs one.
        gives("a { content: \"{ \" }", "a{content: \"{ \"}");
        gives("a { content: '\"  \\'  ;  }' ; b: c }", "a{content:'\"  \\'  ;  }';b:c}");
        gives("a { b: url( http://x/*y*/z;  w ) , c }", "a{b:url( http://x/*y*/z;  w ),c}");
        gives("a { b: URL(data:a;b,\\)  c) ; }", "a{b:URL(data:a;b,\\)  c)}");
        gives("a { b: url( \"x  y\" ) ; }", "a{b:url(\"x  y\")}");
        gives("a { b: my-url( x  /* y */ ) }", "a{b:my-url(x)}");
        gives("a { content: \"one \\\n  two\" }", "a{content:\"one \\\n  two\"}");
    }

    #[test]
    fn escapes_keep_the_space_that_ends_them() {
        gives(".\\31 0 .x {}", ".\\31 0 .x{}");
        gives(".\\31  .x {}", ".\\31  .x{}");
        gives(".\\31\r\n.x {}", ".\\31\r\n.x{}");
        gives(".a\\, .b {}", ".a\\, .b{}");
        gives(".a\\: hover { b: c\\; }", ".a\\: hover{b:c\\;}");
        gives(".é\\😀 , .ü {}", ".é\\😀,.ü{}");
        gives("a { b: \\31 }", "a{b:\\31 }");
    }

    #[test]
    fn a_comment_parts_two_words() {
        gives(".a/* x */.b {}", ".a/**/.b{}");
        gives("a { margin: 1px/* x */2px }", "a{margin:1px/**/2px}");
        gives("a /* x */ b {}", "a b{}");
        gives("a/* x */ b {}", "a b{}");
        gives("a { /* x */ b: c; /* y */ }", "a{b:c}");
    }

    #[test]
    fn what_has_no_end_comes_back_as_it_was() {
        for broken in
            ["a { b: \"c\n }  d", "a  {} /* b", "a { b: url(c  ; }", "a  { b: 'c", "a  {} \"\\"]
        {
            assert_eq!(compact(broken), broken);
        }
    }

    /// The same tokens in the same order; what differs is white space that `compact` may take.
    #[test]
    fn the_theme_keeps_every_word() {
        let mut seen = 0;
        for file in crate::source::built_in_theme() {
            let ending = std::path::Path::new(&file.path).extension().unwrap_or_default();
            let Some(css) = ending.eq_ignore_ascii_case("css").then_some(file.bytes) else {
                continue;
            };
            let css = std::str::from_utf8(css).unwrap();
            let small = compact(css);
            let bare = |text: &str| -> String {
                let parts =
                    text.split("/*").map(|p| p.split_once("*/").map_or(p, |(_, after)| after));
                parts.collect::<String>().split_whitespace().collect::<String>().replace(";}", "}")
            };
            assert_eq!(bare(&small), bare(css), "{}", file.path);
            assert!(small.len() < css.len() && !small.contains("/*") && !small.contains('\n'));
            seen += 1;
        }
        assert!(seen > 5, "{seen} style sheets");
    }
}
