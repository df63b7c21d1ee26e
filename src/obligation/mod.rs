//! Duties to notify: what starts each clock, when it ends, and where it stands. It is no legal
//! advice: the numbers are those of the texts named in [`Duty::source`], and which duty applies
//! depends on facts that no record holds.

mod count;
mod federal;
mod law;
mod status;

pub use count::{Clock, Deadline, Earlier, deadline, deadlines, earlier};
pub use federal::{federal_calendar, federal_holidays};
pub use law::{Duty, Term, duty};
pub use status::{Status, after, status};

#[cfg(test)]
mod tests;
