//! Parts of a file (RFC 9110, section 14): one at a time; who asks for several gets the whole.

use std::ops::Range;

/// What a Range header asks for.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Asked {
    /// Everything: several parts, another unit, or nothing that can be understood.
    Whole,
    /// These bytes, which are there.
    Part(Range<usize>),
    /// Bytes that are not there.
    Beyond,
}

/// What a Range header asks for of so many bytes.
pub(super) fn asked(header: &str, length: usize) -> Asked {
    let Some((unit, set)) = header.split_once('=') else { return Asked::Whole };
    let Some((first, last)) = set.trim().split_once('-') else { return Asked::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || set.contains(',') {
        return Asked::Whole;
    }
    match (number(first), number(last)) {
        // The last bytes, as many as there are.
        (None, Some(0)) if first.is_empty() => Asked::Beyond,
        (None, Some(count)) if first.is_empty() => {
            part(length.saturating_sub(count), length, length)
        }
        (Some(first), None) if last.is_empty() => part(first, length, length),
        (Some(first), Some(last)) if first <= last => {
            part(first, last.saturating_add(1).min(length), length)
        }
        _ => Asked::Whole,
    }
}

fn part(start: usize, end: usize, length: usize) -> Asked {
    if start < length { Asked::Part(start..end) } else { Asked::Beyond }
}

/// A number in digits alone; one that is too large is the largest.
fn number(text: &str) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_is_understood() {
        for (header, expected) in [
            ("bytes=0-3", 0..4),
            ("bytes=2-", 2..10),
            ("bytes=-3", 7..10),
            ("bytes=-30", 0..10),
            ("bytes=9-99999999999999999999999999", 9..10),
            ("Bytes=9-9", 9..10),
        ] {
            assert_eq!(asked(header, 10), Asked::Part(expected), "{header}");
        }
    }

    #[test]
    fn what_is_not_there_is_told_from_nonsense() {
        for header in ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999999999-"]
        {
            assert_eq!(asked(header, 10), Asked::Beyond, "{header}");
        }
        assert_eq!(asked("bytes=0-", 0), Asked::Beyond);
        assert_eq!(asked("bytes=-5", 0), Asked::Beyond);
        for header in [
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=3-2",
            "bytes=a-b",
            "bytes=0-1,3-4",
            "lines=0-1",
            "bytes=+1-2",
            "bytes=0--1",
            "bytes=é-1",
            "bytes=x-1",
        ] {
            assert_eq!(asked(header, 10), Asked::Whole, "{header}");
        }
    }
}
