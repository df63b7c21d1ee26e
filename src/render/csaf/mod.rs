//! CSAF documents of advisories and incidents: version 2.0, and 2.1 for those who ask for it.
//!
//! | what the record shows | category |
//! |---|---|
//! | an advisory that calls no product affected: not affected, under investigation or fixed alone | `csaf_vex` |
//! | an advisory that calls products affected, for each of its vulnerabilities | `csaf_security_advisory` |
//! | an advisory whose vulnerabilities differ in that, where the profile is too narrow | `csaf_vex` |
//! | an advisory that names first, last or recommended versions alone | `csaf_base` |
//! | an advisory without affected products | `csaf_informational_advisory` |
//! | a withdrawn advisory, in CSAF 2.1 | `csaf_withdrawn` |
//! | an incident | `csaf_security_incident_response` |
//!
//! A withdrawn advisory keeps its category and all that it said in CSAF 2.0, which has no other; its
//! title and a note say that it was taken back.

mod flaws;
mod head;
mod incident;
mod model;
mod notes;
mod products;
mod remedies;
mod scores;
#[cfg(test)]
mod tests;
mod words;

use super::{Renderer, Scratch};
use crate::edition::{AdvisoryView, Disclosure, Document, Surroundings, VexStatus};
use crate::identifier::Kind;
use flaws::Flaw;
use head::Frame;
use jiff::Timestamp;
use model::{File, Vulnerability};
use products::Leaves;

/// What all parts of an advisory's document look at.
struct About<'d> {
    view: &'d AdvisoryView<'d>,
    around: &'d Surroundings<'d>,
    csaf_2_1: bool,
    /// Name of the publisher.
    publisher: &'d str,
    /// What customers read first, as text.
    message: &'d str,
    published: Option<Timestamp>,
    /// How many vulnerabilities the advisory tells of.
    flaws: usize,
}

impl<'a> Renderer<'_, 'a> {
    /// Writes a CSAF document into the scratch's buffer; `None` where it is not disclosed.
    ///
    /// It is made from what documents for machines may know ([`Disclosure::for_documents`]), from
    /// views alone.
    pub(super) fn csaf(&self, document: Document, scratch: &mut Scratch<'a>) -> Option<()> {
        let d = self.d.for_documents();
        write(&d, document, &mut scratch.buffer)
    }
}

fn write(d: &Disclosure<'_>, document: Document, out: &mut Vec<u8>) -> Option<()> {
    let lens = d.absolute_lens();
    let frame = Frame::new(d, document)?;
    if d.id(document.index).kind() == Kind::Incident {
        let (view, around) = lens.incident(document.index)?;
        return put(&incident::file(&frame, &view, &around), out);
    }
    let (view, around) = lens.advisory(document.index)?;
    let message = words::prose(&view.message_html);
    let mut leaves = Leaves::default();
    let flaws = flaws::flaws(&view, &mut leaves);
    let about = About {
        view: &view,
        around: &around,
        csaf_2_1: frame.csaf_2_1,
        publisher: frame.publisher,
        message: &message,
        published: view.published.map(crate::time::Moment::earliest),
        flaws: flaws.len(),
    };
    let category = category(&flaws, &leaves, &about);
    let whole = !matches!(category, "csaf_withdrawn" | "csaf_informational_advisory");
    let vex = category == "csaf_vex";
    let vulnerabilities: Vec<Vulnerability<'_>> = if whole {
        flaws.iter().filter_map(|flaw| flaw.write(&about, &leaves, vex)).collect()
    } else {
        Vec::new()
    };
    let file = File {
        schema: frame.schema(),
        document: frame.advisory(&about, category, notes::notes(&about, &flaws, &leaves, whole)),
        product_tree: whole.then(|| leaves.tree(frame.csaf_2_1, frame.namespace())).flatten(),
        vulnerabilities,
    };
    put(&file, out)
}

/// The profile that fits what the record shows.
fn category(flaws: &[Flaw<'_>], leaves: &Leaves<'_>, about: &About<'_>) -> &'static str {
    use VexStatus::{Fixed, KnownAffected, KnownNotAffected, UnderInvestigation};
    if about.csaf_2_1 && about.view.withdrawn.is_some() {
        return "csaf_withdrawn";
    }
    let told: Vec<&Flaw<'_>> = flaws.iter().filter(|f| !f.products.is_empty()).collect();
    if told.is_empty() {
        return "csaf_informational_advisory";
    }
    let mut statuses = told.iter().flat_map(|f| &f.products).map(|c| c.status);
    let harmless = statuses.all(|s| matches!(s, KnownNotAffected | UnderInvestigation | Fixed));
    let vex = |s| matches!(s, KnownNotAffected | UnderInvestigation | Fixed | KnownAffected);
    let vex = told.iter().all(|f| f.products.iter().any(|c| vex(c.status)));
    if vex && harmless {
        "csaf_vex"
    } else if told.iter().all(|f| f.is_advised(leaves, about.csaf_2_1)) {
        "csaf_security_advisory"
    } else if vex {
        "csaf_vex"
    } else {
        "csaf_base"
    }
}

fn put(file: &File<'_>, out: &mut Vec<u8>) -> Option<()> {
    serde_json::to_writer_pretty(&mut *out, file).ok()?;
    out.push(b'\n');
    Some(())
}
