//! Lines that are answered in parentheses: by a finding, or by a reason why there is none.

use std::collections::BTreeSet;

/// How a line of `went_badly` is answered.
#[derive(PartialEq, Eq, Debug)]
pub enum Answer {
    /// By a finding that is there, or by a reason.
    Given,
    /// Not at all.
    Missing,
    /// It names findings in parentheses, and none of them is there.
    Unknown(String),
}

/// Whether a word has the form of a finding's id.
pub fn is_finding(word: &str) -> bool {
    word.strip_prefix('F').is_some_and(|n| !n.is_empty() && n.bytes().all(|c| c.is_ascii_digit()))
}

/// The answer of a line's words: a finding in parentheses anywhere, or any words in parentheses at
/// its end.
pub fn answer_of(text: &str, findings: &BTreeSet<&str>) -> Answer {
    let mut unknown = None;
    let groups = text.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    for (inside, after) in groups {
        let words: Vec<&str> = inside
            .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
            .filter(|w| !w.is_empty() && *w != "and")
            .collect();
        if words.iter().any(|w| findings.contains(w)) {
            return Answer::Given;
        }
        let named = words.iter().all(|w| is_finding(w)).then(|| words.join(", "));
        match named {
            Some(named) if !named.is_empty() => unknown = Some(named),
            _ if !words.is_empty() && after.trim().trim_end_matches('.').is_empty() => {
                return Answer::Given;
            }
            _ => {}
        }
    }
    unknown.map_or(Answer::Missing, Answer::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_answered_by_a_finding_or_by_a_reason() {
        let findings = BTreeSet::from(["F1", "F2"]);
        let answer = |text| answer_of(text, &findings);
        assert_eq!(answer("The report waited for 62 hours. (F2)"), Answer::Given);
        assert_eq!(answer("It waited (F1, F2), and was read on Monday."), Answer::Given);
        assert_eq!(answer("A page was slow (no finding: not ours)."), Answer::Given);
        assert_eq!(answer("The page (the old one) was slow."), Answer::Missing);
        assert_eq!(answer("The page was slow."), Answer::Missing);
        assert_eq!(answer("The page was slow ()."), Answer::Missing);
        assert_eq!(answer("The page was slow (F7)."), Answer::Unknown("F7".to_owned()));
    }
}
