//! The process rules: one function each, from the whole casebook to what is wrong with it.

mod advisories;
mod csaf;
mod events;
mod evidence;
pub mod explain;
mod findings;
mod improvements;
mod notifications;
mod provider;
mod publishing;
mod reporter;
mod reviews;
mod rules;
mod scope;
mod texts;
mod timeline;
mod translations;

pub use rules::CODES;

use crate::config::RuleLevel;
use crate::diagnostic::{Diagnostic, Level};
use crate::graph::Casebook;
use crate::label::Publish;
use crate::record::Record;
use jiff::Timestamp;
use rayon::prelude::*;
use scope::Scope;

/// Runs every rule that is not off, at an instant: some rules count in hours.
pub fn check(book: &Casebook, now: Timestamp) -> Vec<Diagnostic> {
    let scope = Scope::new(book, now);
    let mut found: Vec<Diagnostic> = rules::RULES
        .par_iter()
        .map(|(code, rule)| match book.config.policy.level(code) {
            RuleLevel::Off => Vec::new(),
            level => rule(&scope).into_iter().map(|breach| breach.said(level)).collect(),
        })
        .collect::<Vec<_>>()
        .into_iter()
        .flatten()
        .collect();
    found.extend(provider::check(&book.config, now));
    found
}

/// A rule that is not kept.
struct Breach {
    /// Whether `deny` makes it an error.
    firm: bool,
    diagnostic: Diagnostic,
}

impl Breach {
    /// By a record: an error if readers see it, or will at the end of its embargo.
    fn by(record: &Record, diagnostic: Diagnostic) -> Self {
        Self { firm: is_shown(record), diagnostic }
    }

    /// Whatever state the record is in: where a draft is what is wrong.
    fn of_any_state(diagnostic: Diagnostic) -> Self {
        Self { firm: true, diagnostic }
    }

    fn said(self, level: RuleLevel) -> Diagnostic {
        let error = level == RuleLevel::Deny && self.firm;
        let level = if error { Level::Error } else { Level::Warning };
        Diagnostic { level, ..self.diagnostic }
    }
}

/// Whether readers see a record as it stands, now or at the end of its embargo.
fn is_shown(record: &Record) -> bool {
    matches!(record.sharing().publish, Publish::Published | Publish::Embargoed(_))
}
