//! Numbers for readers.

/// A number for readers: from 10,000 on, its thousands are set apart by a narrow space that does
/// not break (SI brochure, section 5.4.4).
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 16);
    if number < 0 {
        out.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{202F}');
        }
        out.push(digit);
    }
    out
}

/// A number and what it counts: `1 day`, `2 days`.
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
