//! What a site has besides records: configuration, registry, and for Hugo its templates.

use super::prose::{SERVICES, capital, service};
use super::{Dialect, Options, words};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// The templates of the Hugo site; they are compiled in, so that the program can stand alone.
const HUGO: [(&str, &str); 13] = [
    ("hugo.toml", include_str!("../../benches/hugo/hugo.toml")),
    ("content/tracker.md", include_str!("../../benches/hugo/content/tracker.md")),
    ("layouts/baseof.html", include_str!("../../benches/hugo/layouts/baseof.html")),
    ("layouts/home.html", include_str!("../../benches/hugo/layouts/home.html")),
    ("layouts/home.rss.xml", include_str!("../../benches/hugo/layouts/home.rss.xml")),
    ("layouts/page.html", include_str!("../../benches/hugo/layouts/page.html")),
    ("layouts/section.html", include_str!("../../benches/hugo/layouts/section.html")),
    ("layouts/taxonomy.html", include_str!("../../benches/hugo/layouts/taxonomy.html")),
    ("layouts/term.html", include_str!("../../benches/hugo/layouts/term.html")),
    ("layouts/tracker.html", include_str!("../../benches/hugo/layouts/tracker.html")),
    ("layouts/incidents/page.html", include_str!("../../benches/hugo/layouts/incidents/page.html")),
    ("layouts/_partials/list.html", include_str!("../../benches/hugo/layouts/_partials/list.html")),
    ("static/style.css", include_str!("../../benches/hugo/static/style.css")),
];

/// Writes everything that is not a record.
pub(crate) fn write_frame(out: &Path, dialect: Dialect, options: &Options) -> io::Result<()> {
    let write = |path: &str, text: &str| {
        let path = out.join(path);
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, text)
    };
    match dialect {
        Dialect::Casebook => {
            write("casebook.toml", &configuration(options.editions))?;
            write("content/registry.toml", &registry())
        }
        Dialect::Hugo => HUGO.iter().try_for_each(|(path, text)| write(path, text)),
    }
}

fn configuration(editions: usize) -> String {
    let mut out = r#"title = "Synthetic incident reports"
language = "en"
base_url = "https://security.example.com"
default_tlp = "AMBER+STRICT"
output = "dist"

[organization]
name = "Example Organisation"
contact = "mailto:security@example.com"
namespace = "https://example.com"
category = "vendor"

[editions.public]
tlp = "CLEAR"
"#
    .to_owned();
    if editions > 1 {
        out.push_str(
            r#"
[editions.customers]
tlp = "AMBER"
base_url = "https://customers.example.com/security"

[editions.internal]
tlp = "AMBER+STRICT"
base_url = "https://intranet.example.com/security"
"#,
        );
    }
    // Findings here name no evidence and reviews no incident: 45,000 warnings at 10,000 incidents,
    // which no real site would live with.
    out.push_str("\n[policy]\nfinding-without-evidence = \"off\"\nincident-unreviewed = \"off\"\n");
    out
}

fn registry() -> String {
    let mut out = "# Made-up names; no such organisation exists.\n".to_owned();
    let title = |key: &str| capital(&key.replace('-', " "));
    for (key, description) in words::TEAMS {
        let _ = write!(out, "\n[teams.{key}]\nname = \"{}\"\n", title(key));
        let _ = writeln!(out, "description = \"{description}\"");
    }
    for index in 0..SERVICES {
        let key = service(index);
        // Every fourth service is of the next area, and so of the next team.
        let owner = words::TEAMS[index / words::ROLES.len() + 1].0;
        let _ = write!(out, "\n[services.{key}]\nname = \"{}\"\n", title(&key));
        let _ = writeln!(out, "owner = \"{owner}\"");
    }
    for (index, key) in words::PRODUCTS.iter().enumerate() {
        let _ = write!(out, "\n[products.{key}]\nname = \"{key}\"\nvendor = \"Example\"\n");
        let _ = writeln!(out, "service = \"{}\"", service(index * 3));
    }
    for (key, name, kind) in words::PARTIES {
        let _ = write!(out, "\n[parties.{key}]\nname = \"{name}\"\nkind = \"{kind}\"\n");
    }
    out
}
