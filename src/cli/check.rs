//! `casebook check`: everything that a build does but the writing.

use super::published::{moved, role};
use super::site::{editions, print, read, show};
use super::{CheckFormat, EditionArgs, Exit, SiteArgs};
use crate::diagnostic::report::{Format, report};
use crate::diagnostic::{has_errors, tidy};
use crate::pipeline::render_edition;
use crate::render::Templates;

/// Checks the site and reports in the format that is asked for.
pub(super) fn run(args: &SiteArgs, which: &EditionArgs, format: CheckFormat) -> Exit {
    match check(args, which, format) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn check(args: &SiteArgs, which: &EditionArgs, format: CheckFormat) -> Result<Exit, Exit> {
    let mut site = read(args, None, which.drafts, which.as_of.as_deref())?;
    site.how.csaf_2_1 = which.csaf_2_1;
    let mut diagnostics = site.diagnostics;
    let mut pages = 0;
    let mut roles = String::new();
    let folder = site.root.join(&site.book.config.output);
    match Templates::read(&site.book.sources, &site.book.config) {
        // With errors in the content, pages would only repeat them.
        Ok(_) if has_errors(&diagnostics) => {}
        Ok(templates) => {
            for edition in editions(&site.book.config, which)? {
                match render_edition(&site.book, &edition, site.how, &templates, &|_, _| Ok(())) {
                    Ok(built) => {
                        pages += built.pages;
                        let signer = site.book.sources.signer.as_ref();
                        roles.push_str(&role(&edition, built.documents, signer));
                        diagnostics.extend(moved(&site.book.config, &edition, &folder));
                    }
                    Err(found) => diagnostics.extend(found),
                }
            }
        }
        Err(found) => diagnostics.extend(found),
    }
    tidy(&mut diagnostics);
    let sources = &site.book.sources;
    let failed = has_errors(&diagnostics);
    let printed = match format {
        CheckFormat::Human => {
            show(&diagnostics, sources, args.quiet);
            if failed {
                Exit::Fine
            } else {
                let records = site.book.records.len();
                let roles = if args.quiet { "" } else { roles.as_str() };
                print(&format!("{roles}{records} records, {pages} pages: no errors\n"))
            }
        }
        CheckFormat::Json => print(&report(&diagnostics, sources, Format::Json)),
        CheckFormat::Github => print(&report(&diagnostics, sources, Format::Github)),
        CheckFormat::Sarif => print(&report(&diagnostics, sources, Format::Sarif)),
    };
    Ok(if failed { Exit::Content } else { printed })
}
