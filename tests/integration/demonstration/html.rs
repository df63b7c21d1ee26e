//! A small reader of the HTML and XML that Casebook writes: tags, attributes, texts, links.

use std::path::Path;

/// An opening tag.
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// What stands between it and its end, for elements that hold text alone.
    text: String,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// A page as its opening tags.
pub(crate) struct Page {
    pub(crate) tags: Vec<Tag>,
    pub(crate) faults: Vec<String>,
}

const VOID: [&str; 8] = ["meta", "link", "img", "br", "hr", "input", "wbr", "source"];

impl Page {
    pub(crate) fn read(text: &str) -> Self {
        let mut page = Self { tags: Vec::new(), faults: Vec::new() };
        let mut open: Vec<String> = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            rest = &rest[start..];
            if rest.starts_with("<!") {
                let end = if rest.starts_with("<!--") {
                    rest.find("-->").map(|e| e + 2)
                } else {
                    rest.find('>')
                };
                rest = &rest[end.expect("it ends") + 1..];
                continue;
            }
            let end = tag_end(rest);
            let inner = &rest[1..end];
            rest = &rest[end + 1..];
            if let Some(name) = inner.strip_prefix('/') {
                let name = name.trim();
                if open.pop().as_deref() != Some(name) {
                    page.faults.push(format!("</{name}> closes another element"));
                }
                continue;
            }
            let mut tag = read_tag(inner);
            let raw = ["script", "style", "title", "h1"].contains(&tag.name.as_str());
            if raw && let Some(end) = rest.find(&format!("</{}>", tag.name)) {
                tag.text = rest[..end].to_owned();
                if ["script", "style"].contains(&tag.name.as_str()) {
                    rest = &rest[end..];
                }
            }
            if !VOID.contains(&tag.name.as_str()) && !inner.ends_with('/') {
                open.push(tag.name.clone());
            }
            let mut names: Vec<&str> = tag.attributes.iter().map(|(n, _)| n.as_str()).collect();
            names.sort_unstable();
            if names.windows(2).any(|pair| pair[0] == pair[1]) {
                page.faults.push(format!("<{}> has an attribute twice", tag.name));
            }
            page.tags.push(tag);
        }
        if !open.is_empty() {
            page.faults.push(format!("not closed: {open:?}"));
        }
        page
    }

    pub(crate) fn ids(&self) -> Vec<&str> {
        self.tags.iter().filter_map(|t| t.get("id")).collect()
    }

    /// The titles in the page's head; pictures have titles of their own.
    pub(crate) fn titles(&self) -> Vec<&str> {
        let head = self.tags.iter().take_while(|t| t.name != "body");
        head.filter(|t| t.name == "title").map(|t| t.text.as_str()).collect()
    }

    /// What stands in each element of a name.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.tags.iter().filter(|t| t.name == name).map(|t| t.text.clone()).collect()
    }
}

/// Where the `>` of a tag stands; one in quotes is none.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            (None, '>') => return i,
            _ => {}
        }
    }
    panic!("a tag without an end: {}", &text.chars().take(80).collect::<String>())
}

fn read_tag(inner: &str) -> Tag {
    let inner = inner.trim_end_matches('/');
    let name: String = inner.chars().take_while(|c| !c.is_whitespace()).collect();
    let mut attributes = Vec::new();
    let mut rest = inner[name.len()..].trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let attribute = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            match after.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let close = after[1..].find(quote).expect("the value ends") + 1;
                    value = unescape(&after[1..close]);
                    rest = after[close + 1..].trim_start();
                }
                _ => {
                    let close = after.find(char::is_whitespace).unwrap_or(after.len());
                    value = unescape(&after[..close]);
                    rest = after[close..].trim_start();
                }
            }
        }
        attributes.push((attribute, value));
    }
    Tag { name: name.to_ascii_lowercase(), attributes, text: String::new() }
}

/// The entities that Casebook writes.
pub(crate) fn unescape(text: &str) -> String {
    let known = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    known.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Every address that a page names to follow or to load.
pub(crate) fn links_of(page: &Page) -> Vec<String> {
    let of_tag = |tag: &Tag| {
        let found = ["href", "src", "xlink:href"].into_iter().filter_map(|name| tag.get(name));
        found.map(str::to_owned).collect::<Vec<_>>()
    };
    page.tags.iter().flat_map(of_tag).collect()
}

/// The file and fragment that a link of a page names; nothing for one that leaves the site, and no
/// file for one that climbs out of it.
pub(crate) fn resolve(
    page: &str,
    link: &str,
    base: &str,
) -> Option<(Option<String>, Option<String>)> {
    let (address, fragment) =
        link.split_once('#').map_or((link, None), |(a, f)| (a, Some(decode(f))));
    // What a page's script makes of a query changes nothing of where the link leads.
    let address = address.split_once('?').map_or(address, |(a, _)| a);
    let base_path = base
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|i| &rest[i..]))
        .unwrap_or("");
    let own = address.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let path = if let Some(own) = own {
        own.trim_start_matches('/').to_owned()
    } else if address.contains("://")
        || address.starts_with("mailto:")
        || address.starts_with("tel:")
    {
        return None;
    } else if let Some(rooted) =
        address.strip_prefix(&format!("{base_path}/")).filter(|_| address.starts_with('/'))
    {
        rooted.to_owned()
    } else if address.starts_with('/') {
        return Some((None, fragment));
    } else if address.is_empty() {
        return Some((Some(page.to_owned()), fragment));
    } else {
        let folder = page.rfind('/').map_or("", |i| &page[..=i]);
        format!("{folder}{address}")
    };
    let mut parts: Vec<&str> = Vec::new();
    let folder =
        path.is_empty() || path.ends_with('/') || path.ends_with("/..") || path.ends_with("/.");
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return Some((None, fragment));
                }
            }
            part => parts.push(part),
        }
    }
    let mut file = decode(&parts.join("/"));
    if folder {
        file = Path::new(&file).join("index.html").to_string_lossy().into_owned();
    }
    Some((Some(file), fragment))
}

fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let pair: Vec<u8> = bytes.by_ref().take(2).collect();
            let digits = std::str::from_utf8(&pair).expect("hexadecimal digits");
            out.push(u8::from_str_radix(digits, 16).expect("hexadecimal digits"));
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).expect("UTF-8")
}

/// What is not well-formed in an XML file, if anything: tags that do not nest, bare `&` and `<`.
pub(crate) fn not_well_formed(text: &str) -> Option<String> {
    let Some(mut rest) = text.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") else {
        return Some("no XML declaration".to_owned());
    };
    let mut open: Vec<String> = Vec::new();
    let mut roots = 0;
    while let Some(start) = rest.find('<') {
        let between = &rest[..start];
        if open.is_empty() && !between.trim().is_empty() {
            return Some(format!("text outside the root: {between}"));
        }
        if let Some(fault) = bad_entity(between) {
            return Some(fault);
        }
        rest = &rest[start..];
        let end = tag_end(rest);
        let inner = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(fault) = bad_entity(inner) {
            return Some(fault);
        }
        if inner.contains('<') {
            return Some(format!("`<` within a tag: {inner}"));
        }
        if let Some(name) = inner.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Some(format!("</{name}> closes another element"));
            }
        } else {
            roots += usize::from(open.is_empty());
            if !inner.ends_with('/') {
                open.push(inner.split_whitespace().next().unwrap_or_default().to_owned());
            }
        }
    }
    let fine = open.is_empty() && roots == 1 && rest.trim().is_empty();
    (!fine).then(|| format!("{roots} roots, left open: {open:?}"))
}

fn bad_entity(text: &str) -> Option<String> {
    let bad = |part: &str| {
        let name = part.split_once(';').map_or("", |(name, _)| name);
        !["amp", "lt", "gt", "quot", "apos"].contains(&name) && !name.starts_with('#')
    };
    let control = text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r'));
    if control {
        return Some(format!("a control character in: {text}"));
    }
    text.split('&').skip(1).find(|part| bad(part)).map(|part| format!("a bare & before: {part}"))
}

/// What each element of a name holds, as text.
pub(crate) fn contents(xml: &str, name: &str) -> Vec<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let parts = xml.split(&open).skip(1);
    parts.map(|part| unescape(part.split(&close).next().unwrap_or_default())).collect()
}

/// The checker itself can fail.
#[test]
fn faults_are_found() {
    let page =
        Page::read("<p id=a>x<a href=\"../b/#c%20d\">y</p></a><script>if (a < b) {}</script>");
    assert_eq!(page.ids(), ["a"]);
    assert_eq!(page.faults.len(), 2);
    let found = resolve("x/index.html", &links_of(&page)[0], "https://e.example/s");
    assert_eq!(found, Some((Some("b/index.html".to_owned()), Some("c d".to_owned()))));
    assert_eq!(resolve("index.html", "../x", "https://e.example"), Some((None, None)));
    assert_eq!(
        resolve("a.html", "/s/b.html", "https://e.example/s").unwrap().0.as_deref(),
        Some("b.html")
    );
    let xml = |body: &str| {
        not_well_formed(&format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{body}"))
    };
    assert!(xml("<a><b/>&amp;</a>\n").is_none());
    for bad in ["<a><b></a></b>", "<a>&</a>", "<a/><b/>", "<a>&nbsp;</a>", "<a>", "x<a/>"] {
        assert!(xml(bad).is_some(), "{bad}");
    }
}
