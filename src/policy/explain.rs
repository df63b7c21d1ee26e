//! What the rules mean: for `casebook explain`, and for the page of all rules in `docs/`.

pub use super::texts::EXPLANATIONS;

use crate::config::{RULES, RuleLevel};
use crate::diagnostic::nearest;
use std::fmt::Write;

/// What there is to say about one rule.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// Its code.
    pub code: &'static str,
    /// What it is about, such as `Timeline`.
    pub group: &'static str,
    /// What it asks for, in one line.
    pub meaning: &'static str,
    /// When exactly it speaks, and why.
    pub why: &'static str,
    /// How to mend what it finds.
    pub mend: &'static str,
    /// The target of `[policy]` that it measures against, if any.
    pub target: Option<&'static str>,
    /// The place behind it: the content model, a standard, a guideline.
    pub place: &'static str,
}

impl Explanation {
    /// The level that the rule has unless a site says otherwise; `None` for one that can't be changed.
    pub fn level(&self) -> Option<RuleLevel> {
        RULES.into_iter().find(|(code, _)| *code == self.code).map(|(_, level)| level)
    }

    /// Its level by default, in words.
    pub fn level_words(&self) -> &'static str {
        self.level().map_or("an error, always", words)
    }
}

/// A level as it is written in casebook.toml.
pub fn words(level: RuleLevel) -> &'static str {
    match level {
        RuleLevel::Off => "off",
        RuleLevel::Warn => "warn",
        RuleLevel::Deny => "deny",
    }
}

/// The explanation of a code.
///
/// # Errors
/// The nearest code, where there is one.
pub fn explain(code: &str) -> Result<&'static Explanation, Option<&'static str>> {
    let found = EXPLANATIONS.iter().find(|e| e.code == code);
    found.ok_or_else(|| nearest(code, EXPLANATIONS.iter().map(|e| e.code)))
}

/// The groups in their order, each with its rules.
pub fn groups() -> Vec<(&'static str, Vec<&'static Explanation>)> {
    let mut groups: Vec<(&str, Vec<&Explanation>)> = Vec::new();
    for one in EXPLANATIONS {
        match groups.last_mut() {
            Some((group, rules)) if *group == one.group => rules.push(one),
            _ => groups.push((one.group, vec![one])),
        }
    }
    groups
}

/// The page of all rules, in Markdown.
pub fn markdown() -> String {
    let mut page = String::from(
        "# Rules\n\n\
         <!-- Written by `casebook explain --markdown`. A test holds that it is up to date. -->\n\n\
         `[policy]` in casebook.toml gives each rule a level: `off`, `warn` or `deny`. What is denied is an\n\
         error in a record that is published or under embargo, and a warning in a draft or a withdrawn\n\
         record. Rules about a date that has passed warn by default, so that a build does not break because\n\
         a night has gone by.\n\n\
         `profile = \"none\"` switches all of them off but three, which are about disclosure and plain\n\
         contradictions. `profile = \"ccadb\"` sets the deadlines of the\n\
         [CCADB Incident Reporting Guidelines](https://www.ccadb.org/cas/incident-report), version 3: a first\n\
         report within 72 hours (`report_within`), the full report within 14 days (`postmortem_within`),\n\
         updates at least every 7 days (`review_every`). What casebook.toml says itself wins over the profile.\n\n\
         A team of the registry with `outside = true` is another organisation, whose incidents are retold.\n\
         Rules about following up leave out what such a team owns.\n\n\
         | rule | default | what it asks for |\n|---|---|---|\n",
    );
    for one in EXPLANATIONS {
        let (code, level) = (one.code, one.level_words());
        let _ = writeln!(page, "| [`{code}`](#{code}) | {level} | {} |", one.meaning);
    }
    for (group, rules) in groups() {
        let _ = write!(page, "\n## {group}\n");
        for one in rules {
            let _ = write!(page, "\n### {}\n\n{}.\n\n{}\n\n", one.code, one.meaning, one.why);
            let _ = write!(page, "To mend it: {}\n\nBy default: {}", one.mend, one.level_words());
            if let Some(target) = one.target {
                let _ = write!(page, ". Target: `{target}`");
            }
            let _ = write!(page, ".\n\nBehind it: {}\n", one.place);
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_once() {
        let mut explained: Vec<&str> = EXPLANATIONS.iter().map(|e| e.code).collect();
        explained.sort_unstable();
        // The parser asks for this one, whatever the policy says.
        let mut codes: Vec<&str> =
            super::super::CODES.into_iter().chain(["missing-reason"]).collect();
        codes.sort_unstable();
        assert_eq!(explained, codes);
    }

    #[test]
    fn a_group_stands_together() {
        let names: Vec<&str> = groups().into_iter().map(|(group, _)| group).collect();
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(names.len(), once.len());
    }

    #[test]
    fn an_unknown_code_gets_the_nearest() {
        assert_eq!(explain("timeline-ordr").err(), Some(Some("timeline-order")));
        assert_eq!(explain("weather").err(), Some(None));
    }
}
