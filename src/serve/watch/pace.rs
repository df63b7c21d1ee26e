//! When a batch is whole: how long it must have been quiet.
//!
//! The rule, with `d` for the debounce time:
//!
//! - A batch ends when nothing has come for the quiet time, which is `d`.
//! - Where the set of files seems to have changed, or a file is empty, the quiet time is `4 d`: most
//!   editors take the file away, or empty it, for a moment while they save. Any event that comes
//!   takes this back.
//! - From a hundred paths on, the quiet time grows by `d` for each hundred, up to `6 d`: a checkout of
//!   another branch writes in bursts.
//! - In all, a batch lasts no longer than `10 d`, from a hundred paths on no longer than `200 d`, so
//!   that a file that is written all the time is still shown.

use std::time::{Duration, Instant};

/// From so many paths on, it is taken to be the work of a program rather than of a person.
const MANY: usize = 100;

/// The pace of one batch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    debounce: Duration,
    first: Instant,
    last: Instant,
    patient: bool,
}

impl Pace {
    /// A batch whose first event comes now.
    pub(super) fn new(debounce: Duration, now: Instant) -> Self {
        Self { debounce, first: now, last: now, patient: false }
    }

    /// Notes an event.
    pub(super) fn event(&mut self, now: Instant) {
        self.last = now;
        self.patient = false;
    }

    /// Takes the long quiet time. False if that was done already, or the batch has lasted too long.
    pub(super) fn be_patient(&mut self, now: Instant, paths: usize) -> bool {
        let sooner = !self.patient;
        self.patient = true;
        sooner && !self.left(now, paths).is_zero()
    }

    /// How long to wait until the batch of so many paths is whole, if nothing else comes.
    pub(super) fn left(&self, now: Instant, paths: usize) -> Duration {
        let quiet = self.debounce * self.quiet(paths);
        let limit = self.debounce * if paths < MANY { 10 } else { 200 };
        let end = (self.last + quiet).min(self.first + limit);
        end.saturating_duration_since(now)
    }

    /// The quiet time as a multiple of the debounce time.
    fn quiet(&self, paths: usize) -> u32 {
        let grown = (1 + paths / MANY).min(6) as u32;
        grown.max(if self.patient { 4 } else { 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const D: Duration = Duration::from_millis(50);

    #[test]
    fn a_save_is_shown_after_the_debounce_time() {
        let start = Instant::now();
        let mut pace = Pace::new(D, start);
        assert_eq!(pace.left(start, 1), D);
        pace.event(start + D / 2);
        assert_eq!(pace.left(start + D / 2, 1), D);
        assert_eq!(pace.left(start + D * 2, 1), Duration::ZERO);
    }

    #[test]
    fn a_file_that_is_written_all_the_time_is_shown_all_the_same() {
        let start = Instant::now();
        let mut pace = Pace::new(D, start);
        pace.event(start + D * 10);
        assert_eq!(pace.left(start + D * 10, 1), Duration::ZERO);
        assert!(!pace.be_patient(start + D * 10, 1));
    }

    #[test]
    fn a_checkout_gets_more_time() {
        let start = Instant::now();
        let mut pace = Pace::new(D, start);
        assert_eq!(pace.left(start, 250), D * 3);
        assert_eq!(pace.left(start, 100_000), D * 6);
        pace.event(start + D * 100);
        assert_eq!(pace.left(start + D * 100, 1000), D * 6);
    }

    #[test]
    fn a_save_that_may_not_be_finished_is_waited_for_once() {
        let start = Instant::now();
        let mut pace = Pace::new(D, start);
        assert!(pace.be_patient(start + D, 1));
        assert_eq!(pace.left(start + D, 1), D * 3);
        assert!(!pace.be_patient(start + D * 4, 1));
        pace.event(start + D * 4);
        assert_eq!(pace.left(start + D * 4, 1), D);
    }
}
