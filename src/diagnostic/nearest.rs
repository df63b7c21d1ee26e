//! The nearest known name to one that is not known.

/// The candidate nearest to `wanted`, if it is near enough to be a slip of the keys: at most a
/// third of its letters differ (Damerau-Levenshtein). Ties go to the first in sorted order.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = wanted.to_lowercase();
    let limit = (wanted.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(&folded, &c.to_lowercase()), c))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_a_slip_and_refuses_a_stranger() {
        assert_eq!(nearest("severty", ["severity", "services"]), Some("severity"));
        assert_eq!(
            nearest("INC-2026-0070", ["INC-2026-0007", "INC-2019-0001"]),
            Some("INC-2026-0007")
        );
        assert_eq!(nearest("colour", ["severity", "services"]), None);
    }
}
