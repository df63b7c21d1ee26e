//! Versions of Debian packages: deb-version(7), "Sorting algorithm".

use super::{by_value, digits, is_number};
use std::cmp::Ordering;

/// `[epoch:]upstream[-revision]`.
pub(in crate::versions) fn debian(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (read(a)?, read(b)?);
    Some(by_value(a.0, b.0).then_with(|| part(a.1, b.1)).then_with(|| part(a.2, b.2)))
}

fn read(text: &str) -> Option<(&str, &str, &str)> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b".+-:~".contains(&b);
    let (epoch, rest) = text.split_once(':').unwrap_or(("0", text));
    let (upstream, revision) = rest.rsplit_once('-').unwrap_or((rest, ""));
    let fine = is_number(epoch) && !upstream.is_empty() && text.bytes().all(fits);
    fine.then_some((epoch, upstream, revision))
}

/// In turn what are no digits, byte by byte, and digits by their value.
fn part(mut a: &str, mut b: &str) -> Ordering {
    while !(a.is_empty() && b.is_empty()) {
        let end = |t: &str| t.bytes().take_while(|c| !c.is_ascii_digit()).count();
        let ((wa, ra), (wb, rb)) = (a.split_at(end(a)), b.split_at(end(b)));
        let ((na, ra), (nb, rb)) = (digits(ra), digits(rb));
        let order = words(wa, wb).then_with(|| by_value(na, nb));
        if order.is_ne() {
            return order;
        }
        (a, b) = (ra, rb);
    }
    Ordering::Equal
}

/// `~` before the end, the end before letters, letters before all else.
fn words(a: &str, b: &str) -> Ordering {
    let rank = |c: Option<u8>| match c {
        Some(b'~') => -1,
        None => 0,
        Some(c) if c.is_ascii_alphabetic() => i32::from(c),
        Some(c) => i32::from(c) + 256,
    };
    let (mut a, mut b) = (a.bytes(), b.bytes());
    loop {
        let (x, y) = (a.next(), b.next());
        let order = rank(x).cmp(&rank(y));
        if order.is_ne() || (x.is_none() && y.is_none()) {
            return order;
        }
    }
}
