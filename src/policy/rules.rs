//! The table of the rules: a code, and the function that finds what breaks it.

use super::scope::Scope;
use super::{
    Breach, advisories, csaf, events, evidence, findings, improvements, notifications, publishing,
    reporter, reviews, timeline, translations,
};

/// A rule: from the casebook to all that breaks it, each under the rule's code.
type Rule = fn(&Scope<'_>) -> Vec<Breach>;

/// All rules by code. Their default levels stand in `config::RULES`.
pub(super) const RULES: [(&str, Rule); 36] = [
    ("timeline-order", timeline::order),
    ("timeline-from-detection", timeline::from_detection),
    ("milestone-order", timeline::milestone_order),
    ("milestone-missing", timeline::milestone_missing),
    ("evidence-without-hash", evidence::without_hash),
    ("finding-unanswered", findings::unanswered),
    ("finding-without-evidence", findings::without_evidence),
    ("finding-without-process", findings::without_process),
    ("root-finding-missing", findings::root_missing),
    ("went-badly-unanswered", findings::went_badly_unanswered),
    ("response-unevaluated", reviews::response_unevaluated),
    ("improvement-without-owner", improvements::without_owner),
    ("improvement-without-due", improvements::without_due),
    ("improvement-overdue", improvements::overdue),
    ("improvement-unverified", improvements::unverified),
    ("review-overdue", reviews::review_overdue),
    ("incident-unreviewed", reviews::incident_unreviewed),
    ("closed-with-open-improvements", improvements::open_in_closed),
    ("time-order", events::acknowledged_before_received),
    ("event-unacknowledged", events::unacknowledged),
    ("vulnerability-unscored", events::unscored),
    ("notification-late", notifications::late),
    ("notification-due", notifications::due),
    ("published-without-summary", publishing::without_summary),
    ("postmortem-late", publishing::postmortem_late),
    ("report-late", publishing::report_late),
    ("severe-without-advisory", publishing::severe_without_advisory),
    ("action-date-passed", publishing::action_date_passed),
    ("embargo-without-end", publishing::embargo_without_end),
    ("names-a-withheld-record", publishing::names_a_withheld_record),
    ("translation-behind", translations::behind),
    ("reporter-page-without-secret", reporter::page_without_secret),
    ("cve-claimed-twice", advisories::cve_claimed_twice),
    ("not-affected-without-reason", advisories::not_affected_without_reason),
    ("withdrawn-without-update", advisories::withdrawn_without_update),
    ("csaf-amber-strict", csaf::amber_strict),
];

/// The codes of what the rules find.
pub const CODES: [&str; RULES.len()] = {
    let mut codes = [""; RULES.len()];
    let mut i = 0;
    while i < codes.len() {
        codes[i] = RULES[i].0;
        i += 1;
    }
    codes
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_level() {
        let levels: Vec<&str> = crate::config::RULES.iter().map(|(code, _)| *code).collect();
        assert_eq!(CODES.to_vec(), levels);
    }
}
