//! Versions of RPM packages: `rpmvercmp` as rpm-version(7) describes it.

use super::{by_value, digits, is_number};
use std::cmp::Ordering;

/// `[epoch:]version[-release]`; one without a release is before all of its releases.
pub(in crate::versions) fn rpm(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (read(a)?, read(b)?);
    Some(by_value(a.0, b.0).then_with(|| part(a.1, b.1)).then_with(|| part(a.2, b.2)))
}

fn read(text: &str) -> Option<(&str, &str, &str)> {
    let (epoch, rest) = text.split_once(':').unwrap_or(("0", text));
    let (version, release) = rest.split_once('-').unwrap_or((rest, ""));
    let fits = |b: u8| b.is_ascii_graphic();
    let fine = is_number(epoch) && !version.is_empty() && text.bytes().all(fits);
    fine.then_some((epoch, version, release))
}

/// Segments of digits or letters one after the other; what stands between them only separates.
fn part(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let separates = |c: char| !c.is_ascii_alphanumeric() && c != '~' && c != '^';
        a = a.trim_start_matches(separates);
        b = b.trim_start_matches(separates);
        // A tilde is before everything, even the end.
        match (a.strip_prefix('~'), b.strip_prefix('~')) {
            (Some(x), Some(y)) => {
                (a, b) = (x, y);
                continue;
            }
            (Some(_), None) => return Ordering::Less,
            (None, Some(_)) => return Ordering::Greater,
            (None, None) => {}
        }
        // A caret is after the end, and before everything else.
        match (a.strip_prefix('^'), b.strip_prefix('^')) {
            (Some(x), Some(y)) => {
                (a, b) = (x, y);
                continue;
            }
            (Some(_), None) => {
                return if b.is_empty() { Ordering::Greater } else { Ordering::Less };
            }
            (None, Some(_)) => {
                return if a.is_empty() { Ordering::Less } else { Ordering::Greater };
            }
            (None, None) => {}
        }
        if a.is_empty() || b.is_empty() {
            return a.len().min(1).cmp(&b.len().min(1));
        }
        let number = |t: &str| t.starts_with(|c: char| c.is_ascii_digit());
        // Digits are newer than letters.
        let order = match (number(a), number(b)) {
            (true, false) => return Ordering::Greater,
            (false, true) => return Ordering::Less,
            (true, true) => {
                let ((x, ra), (y, rb)) = (digits(a), digits(b));
                (a, b) = (ra, rb);
                by_value(x, y)
            }
            (false, false) => {
                let end = |t: &str| t.bytes().take_while(u8::is_ascii_alphabetic).count();
                let ((x, ra), (y, rb)) = (a.split_at(end(a)), b.split_at(end(b)));
                (a, b) = (ra, rb);
                x.cmp(y)
            }
        };
        if order.is_ne() {
            return order;
        }
    }
}
