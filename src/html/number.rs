//! Numbers for readers.

/// A number for readers, its thousands set apart as the language of the page does it. English: by a narrow space
/// that does not break, from 10,000 on (SI brochure, section 5.4.4).
pub fn grouped(number: i64) -> String {
    crate::language::current().number(number)
}

/// A number and what it counts, in messages to writers: `1 day`, `2 days`.
pub fn counted(number: impl TryInto<i128>, noun: &str) -> String {
    // Every integer of 64 bits fits.
    let number = number.try_into().unwrap_or(i128::MAX);
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(9_999), "9999");
        assert_eq!(grouped(10_000), "10\u{202F}000");
        assert_eq!(grouped(-1_234_567), "-1\u{202F}234\u{202F}567");
    }

    #[test]
    fn several_have_a_plural() {
        assert_eq!(counted(1, "day"), "1 day");
        assert_eq!(counted(0_u32, "day"), "0 days");
        assert_eq!(counted(-2, "business day"), "-2 business days");
    }
}
