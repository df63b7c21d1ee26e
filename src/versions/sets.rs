//! What ranges have in common, what they hold at all, and the same without overlaps.

use super::{Interval, Ranges, Scheme, compare};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The first stretch that two ranges have in common; `None` where there is none, or nobody can know.
pub fn overlaps<'a>(scheme: Scheme, a: &'a Ranges, b: &'a Ranges) -> Option<Interval<'a>> {
    let others = b.intervals();
    let pairs = a.intervals().into_iter().flat_map(|x| others.iter().map(move |y| (x, *y)));
    pairs.into_iter().find_map(|(x, y)| common(scheme, x, y))
}

/// What two stretches have in common.
fn common<'a>(scheme: Scheme, a: Interval<'a>, b: Interval<'a>) -> Option<Interval<'a>> {
    let lower = tighter(scheme, a.lower, b.lower, Ordering::Greater)?;
    let upper = tighter(scheme, a.upper, b.upper, Ordering::Less)?;
    let found = Interval { lower, upper };
    (is_empty(scheme, found) == Some(false)).then_some(found)
}

/// A version where a stretch ends, and whether it is in it; `None` is without an end.
type End<'a> = Option<(&'a str, bool)>;

/// The end of two that leaves less, `toward` which side; the outer `None` where nobody can know.
fn tighter<'a>(scheme: Scheme, a: End<'a>, b: End<'a>, toward: Ordering) -> Option<End<'a>> {
    let (Some((va, ia)), Some((vb, ib))) = (a, b) else { return Some(a.or(b)) };
    let order = compare(scheme, va, vb)?;
    Some(if order == toward || (order.is_eq() && !ia) {
        a
    } else if order.is_eq() {
        Some((vb, ib))
    } else {
        b
    })
}

/// Whether a stretch holds no version; `None` where nobody can know.
fn is_empty(scheme: Scheme, one: Interval<'_>) -> Option<bool> {
    let (Some((lower, li)), Some((upper, ui))) = (one.lower, one.upper) else { return Some(false) };
    if lower == upper {
        return Some(!(li && ui));
    }
    let order = compare(scheme, lower, upper)?;
    Some(order.is_gt() || (order.is_eq() && !(li && ui)))
}

impl Ranges {
    /// The first stretch that holds no version, such as `>=2, <1`.
    pub fn empty(&self, scheme: Scheme) -> Option<Interval<'_>> {
        self.intervals().into_iter().find(|i| is_empty(scheme, *i) == Some(true))
    }

    /// Two of its stretches that overlap, and what they have in common.
    pub fn own_overlap(&self, scheme: Scheme) -> Option<Interval<'_>> {
        // A list of versions may be long: there a version that is written twice is looked for alone.
        if let Some(listed) = self.listed() {
            let mut seen = BTreeSet::new();
            return listed.into_iter().find(|v| !seen.insert(*v)).map(Interval::exactly);
        }
        let all = self.intervals();
        let pairs =
            all.iter().enumerate().flat_map(|(i, x)| all[i + 1..].iter().map(move |y| (x, y)));
        pairs.into_iter().find_map(|(x, y)| common(scheme, *x, *y))
    }

    /// Its stretches from the lowest to the highest, those that touch or overlap made one, and empty ones
    /// left out; `None` where their order can't be known.
    pub fn sorted(&self, scheme: Scheme) -> Option<Vec<Interval<'_>>> {
        let mut kept = Vec::new();
        for one in self.intervals() {
            if !is_empty(scheme, one)? {
                kept.push(one);
            }
        }
        let mut sorted: Vec<Interval<'_>> = Vec::with_capacity(kept.len());
        for one in kept {
            let mut place = sorted.len();
            while place > 0 && begins_before(scheme, one.lower, sorted[place - 1].lower)? {
                place -= 1;
            }
            sorted.insert(place, one);
        }
        let mut merged: Vec<Interval<'_>> = Vec::with_capacity(sorted.len());
        for one in sorted {
            if let Some(last) = merged.last_mut()
                && touches(scheme, last.upper, one.lower)?
            {
                last.upper = wider(scheme, last.upper, one.upper)?;
            } else {
                merged.push(one);
            }
        }
        Some(merged)
    }
}

fn begins_before(scheme: Scheme, a: End<'_>, b: End<'_>) -> Option<bool> {
    let (Some((va, ia)), Some((vb, ib))) = (a, b) else { return Some(a.is_none() && b.is_some()) };
    let order = compare(scheme, va, vb)?;
    Some(order.is_lt() || (order.is_eq() && ia && !ib))
}

/// Whether nothing lies between the end of one stretch and the beginning of the next.
fn touches(scheme: Scheme, end: End<'_>, begin: End<'_>) -> Option<bool> {
    let (Some((end, ei)), Some((begin, bi))) = (end, begin) else { return Some(true) };
    let order = compare(scheme, begin, end)?;
    Some(order.is_lt() || (order.is_eq() && (ei || bi)))
}

fn wider<'a>(scheme: Scheme, a: End<'a>, b: End<'a>) -> Option<End<'a>> {
    let (Some((va, ia)), Some((vb, _))) = (a, b) else { return Some(None) };
    let order = compare(scheme, va, vb)?;
    Some(if order.is_gt() || (order.is_eq() && ia) { a } else { b })
}
