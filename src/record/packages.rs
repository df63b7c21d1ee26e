//! How machines name a product: its package URL, CPE name and ecosystem, checked for their form.

use crate::diagnostic::{Diagnostic, Span};
use crate::fields::Fields;
use crate::identifier::{Ecosystem, cpe_fault, purl_fault, purl_type};

/// The names of one product.
pub(super) struct Names {
    pub(super) purl: Option<Box<str>>,
    pub(super) cpe: Option<Box<str>>,
    pub(super) ecosystem: Option<Box<str>>,
}

/// Reads the names; one that is wrong is reported and left out.
pub(super) fn names(f: &mut Fields<'_, '_, '_>) -> Names {
    let purl = checked(f, "purl", "invalid-purl", purl_fault);
    let cpe = checked(f, "cpe", "invalid-cpe", cpe_fault);
    let ecosystem = ecosystem(f);
    if let (Some((url, of_url)), Some((name, of_name))) = (&purl, &ecosystem)
        && let Some(of_type) = purl_type(url)
        && let Ok(named) = Ecosystem::parse(name)
        && let Some(other) = named.contradicts(&of_type)
    {
        let message =
            format!("packages of the type `{of_type}` are not in the ecosystem {}", named.name);
        f.diagnostics.push(
            Diagnostic::error("contradictory-ecosystem", message)
                .at(*of_name, format!("`pkg:{of_type}/` is of {other}"))
                .at(*of_url, "the package URL")
                .help(format!("write `ecosystem = \"{other}\"`, or mend the package URL")),
        );
    }
    let text = |found: Option<(Box<str>, Span)>| found.map(|(text, _)| text);
    Names { purl: text(purl), cpe: text(cpe), ecosystem: text(ecosystem) }
}

type Fault = (std::ops::Range<usize>, String, String);

fn checked(
    f: &mut Fields<'_, '_, '_>,
    name: &'static str,
    code: &'static str,
    fault: impl Fn(&str) -> Option<Fault>,
) -> Option<(Box<str>, Span)> {
    let field = f.text(name)?;
    if let Some((at, what, help)) = fault(field.text) {
        f.diagnostics.push(Diagnostic::error(code, what).at(field.part(at), "").help(help));
        return None;
    }
    Some((field.text.into(), field.span))
}

fn ecosystem(f: &mut Fields<'_, '_, '_>) -> Option<(Box<str>, Span)> {
    let field = f.text("ecosystem")?;
    let Err(near) = Ecosystem::parse(field.text) else {
        return Some((field.text.into(), field.span));
    };
    let message = format!("`{}` is not an ecosystem of OSV", field.text);
    let said = Diagnostic::error("unknown-ecosystem", message);
    let said = match near {
        Some(near) => said
            .at(field.span, format!("did you mean `{near}`?"))
            .help("leave it out where the product is in no ecosystem; some take a release, such as `Debian:12`"),
        None => said.at(field.span, "no such ecosystem").help(format!(
            "leave it out where the product is in none of them: {}",
            Ecosystem::names().collect::<Vec<_>>().join(", "),
        )),
    };
    f.diagnostics.push(said);
    None
}
