//! Ranges as the events of OSV: introduced, fixed, last affected.

use super::{Interval, Ranges, Scheme};

/// One event of a range in OSV (schema 1.7, `affected[].ranges[].events`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event<'a> {
    /// The first version of a stretch; `0` is before all versions.
    Introduced(&'a str),
    /// The first version after a stretch.
    Fixed(&'a str),
    /// The last version of a stretch.
    LastAffected(&'a str),
}

impl Ranges {
    /// The events of all stretches, from the lowest to the highest. `None` where the order can't be known
    /// or a stretch begins just above a version, which OSV can't say.
    pub fn events(&self, scheme: Scheme) -> Option<Vec<Event<'_>>> {
        let mut found = Vec::new();
        for one in self.sorted(scheme)? {
            found.push(Event::Introduced(match one.lower {
                None => "0",
                Some((version, true)) => version,
                Some((_, false)) => return None,
            }));
            found.extend(one.upper.map(|(version, inclusive)| {
                if inclusive { Event::LastAffected(version) } else { Event::Fixed(version) }
            }));
        }
        Some(found)
    }

    /// The range of events in their order; `None` without any stretch, or where a version can't stand in a
    /// range. An end without a beginning begins before all versions.
    pub fn of_events(events: &[Event<'_>]) -> Option<Self> {
        let mut found: Vec<Interval<'_>> = Vec::new();
        let mut open: Option<Option<(&str, bool)>> = None;
        let mut ended = false;
        for event in events {
            let upper = match *event {
                Event::Introduced(version) => {
                    if let Some(lower) = open.take() {
                        found.push(Interval { lower, upper: None });
                    }
                    open = Some((version != "0").then_some((version, true)));
                    continue;
                }
                Event::Fixed(version) => (version, false),
                Event::LastAffected(version) => (version, true),
            };
            let lower = match open.take() {
                Some(lower) => lower,
                None if ended => continue,
                None => None,
            };
            ended = true;
            found.push(Interval { lower, upper: Some(upper) });
        }
        if let Some(lower) = open {
            found.push(Interval { lower, upper: None });
        }
        Self::of_intervals(&found)
    }
}
