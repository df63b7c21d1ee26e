//! The types of files, told by the endings of their names, as hosts of static sites do.

/// A page.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// Plain text.
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// Data.
pub(super) const JSON: &str = "application/json";

/// A script.
pub(super) const SCRIPT: &str = "text/javascript; charset=utf-8";

/// A style sheet.
pub(super) const STYLE: &str = "text/css; charset=utf-8";

/// A drawing, which may hold scripts.
pub(super) const SVG: &str = "image/svg+xml";

/// The content type of a file. What is not known is bytes, which browsers offer to save.
pub(super) fn kind(file: &str) -> &'static str {
    let name = file.rsplit('/').next().unwrap_or_default();
    if name == "feed.xml" {
        return "application/atom+xml; charset=utf-8";
    }
    if name == "feed.json" {
        return "application/feed+json";
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" | "htm" => HTML,
        "css" => STYLE,
        "js" | "mjs" => SCRIPT,
        "json" | "map" => JSON,
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" | "log" | "asc" | "sha256" | "sha512" | "sig" => TEXT,
        "md" => "text/markdown; charset=utf-8",
        "eml" => "message/rfc822",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => SVG,
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells() {
        for (file, expected) in [
            ("incidents/INC-2026-0007/index.html", HTML),
            ("feed.xml", "application/atom+xml; charset=utf-8"),
            ("services/billing/feed.json", "application/feed+json"),
            ("sitemap.xml", "application/xml"),
            ("a.b/c.PNG", "image/png"),
            ("a.html/plain", "application/octet-stream"),
            ("CNAME", "application/octet-stream"),
            ("dump.pcap", "application/octet-stream"),
        ] {
            assert_eq!(kind(file), expected, "{file}");
        }
    }
}
