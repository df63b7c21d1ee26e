//! A small seeded generator (splitmix64), so that the same seed writes the same bytes everywhere.

use std::fmt::Write as _;

/// A stream of pseudo-random numbers. Good enough to vary text; not for secrets.
pub(crate) struct Random(u64);

/// One step of the splitmix64 output function.
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Random {
    /// A stream of its own for each purpose and record, so that one record can be made without the
    /// ones before it, and a change to one kind of text leaves the others as they were.
    pub(crate) fn stream(seed: u64, purpose: &str, index: usize) -> Self {
        let mut state = mix(seed ^ 0x9e37_79b9_7f4a_7c15);
        for byte in purpose.bytes() {
            state = mix(state ^ u64::from(byte));
        }
        Self(mix(state ^ (index as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// The next 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `end`; 0 where `end` is 0. The bias of the multiplication is below 2⁻³².
    pub(crate) fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = usize::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(width)).unwrap_or(0)
    }

    /// True once in `n` times.
    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One of the values. The slice must not be empty.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Up to `count` different numbers below `end`, in the order drawn, without `skip`.
    pub(crate) fn distinct(&mut self, count: usize, end: usize, skip: Option<usize>) -> Vec<usize> {
        let available = end - usize::from(skip.is_some_and(|s| s < end));
        let mut out = Vec::with_capacity(count);
        while out.len() < count.min(available) {
            let n = self.below(end);
            if Some(n) != skip && !out.contains(&n) {
                out.push(n);
            }
        }
        out
    }

    /// `digits` hexadecimal digits.
    pub(crate) fn hex(&mut self, digits: usize) -> String {
        let mut out = String::with_capacity(digits + 16);
        while out.len() < digits {
            let _ = write!(out, "{:016x}", self.next());
        }
        out.truncate(digits);
        out
    }
}
