//! CSAF documents, 2.0 and 2.1: OASIS Common Security Advisory Framework, section 3.

mod head;
mod products;
mod ranges;
mod remedies;
mod status;
mod vulnerabilities;

use super::draft::Draft;
use super::json::{self, Node, Rest};
use super::{Circumstances, Fault, Outcome};
use products::Tree;

/// Reads one document.
pub(super) fn read(text: &str, how: &Circumstances<'_>) -> Result<Outcome, Fault> {
    let Some(mut root) = Node::root(json::parse(text)?) else {
        return Ok(Outcome::Other("no JSON object"));
    };
    let Some(mut document) = root.node("document") else {
        return Ok(Outcome::Other("has no `document`, so is no CSAF document"));
    };
    let version = document.text("csaf_version");
    match version.as_deref() {
        Some("2.0" | "2.1") => {}
        Some(other) => {
            return Err(Fault::new(format!(
                "`document.csaf_version` is {other}; 2.0 and 2.1 are read"
            )));
        }
        None => return Err(Fault::new("`document.csaf_version` is missing: 2.0 and 2.1 are read")),
    }
    let mut draft = Draft::default();
    let mut rest = Rest::default();
    let mut about = vec![("CSAF version".to_owned(), version.unwrap_or_default())];
    head::read(&mut document, how, &mut draft, &mut about, &mut rest)?;
    document.end(&mut rest);
    let mut tree = Tree::default();
    if let Some(node) = root.node("product_tree") {
        tree.read(node, &mut draft, &mut rest);
    }
    let vulnerabilities = root.nodes("vulnerabilities");
    vulnerabilities::read(vulnerabilities, &tree, &mut draft, &mut rest);
    status::whole_tree(&tree, &mut draft);
    root.skip(&["$schema"]);
    root.end(&mut rest);
    head::finish(&mut draft, about);
    tree.table(&mut draft);
    rest.keep(&mut draft);
    Ok(Outcome::Advisory(Box::new(draft)))
}
