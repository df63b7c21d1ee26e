//! Counting: from what started a clock to the moment at which it ends, with the way in words.

use super::{Term, duty, federal_calendar};
use crate::calendar::Calendar;
use crate::language::say;
use crate::record::words::{ClockStart, Regime};
use crate::time::{Moment, Precision};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// The fields of a notification that its clock depends on.
#[derive(Clone, Copy, Debug)]
pub struct Clock<'a> {
    /// The duty.
    pub regime: Regime,
    /// Who is told: a report follows up the earlier notice to the same recipient.
    pub recipient: Option<&'a str>,
    /// When it started, as written.
    pub started: Option<Moment>,
    /// What started it, as written.
    pub started_by: Option<ClockStart>,
    /// When the organisation became aware, as written (DORA).
    pub aware: Option<Moment>,
    /// The deadline, as written.
    pub due: Option<Moment>,
    /// When it was sent.
    pub sent: Option<Moment>,
}

/// An earlier notice of the same incident, whose submission starts the clock of a later one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Earlier {
    /// Its duty.
    pub regime: Regime,
    /// When it was sent.
    pub sent: Moment,
}

/// When a clock ends, and how that was counted.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// The last moment that is in time: an instant, or the whole of a day in `zone`. `None` where
    /// no number is set, or nothing has started the clock.
    pub due: Option<Moment>,
    /// How it was counted, in words: `72 hours from awareness`.
    pub counted: String,
    /// Whether nothing was read between the lines: the start is known to the minute and the duty
    /// is in force.
    pub certain: bool,
    /// From when it was counted.
    pub started: Option<Moment>,
    /// What that was.
    pub started_by: Option<ClockStart>,
    /// The zone in which the days of the deadline begin and end.
    pub zone: TimeZone,
}

/// The earlier notice that starts a clock whose own start is not written: one of the same incident,
/// to the same recipient as far as both are named. Of several intermediate reports the latest
/// counts (Delegated Regulation (EU) 2025/301, Art. 5); of other notices the first, which is the
/// stricter reading.
pub fn earlier(clocks: &[Clock<'_>], of: &Clock<'_>) -> Option<Earlier> {
    let before = duty(of.regime).earlier;
    if before.is_empty() {
        return None;
    }
    let same = |c: &&Clock<'_>| {
        before.contains(&c.regime)
            && (c.recipient.is_none() || of.recipient.is_none() || c.recipient == of.recipient)
    };
    let found = clocks.iter().filter(same);
    let sent = found.filter_map(|c| Some(Earlier { regime: c.regime, sent: c.sent? }));
    if of.regime == Regime::DoraFinal {
        sent.max_by_key(|e| e.sent)
    } else {
        sent.min_by_key(|e| e.sent)
    }
}

/// The deadlines of all notifications of an incident, in their order.
pub fn deadlines(clocks: &[Clock<'_>], calendar: &Calendar) -> Vec<Deadline> {
    clocks.iter().map(|c| deadline(c, earlier(clocks, c), calendar)).collect()
}

/// When the clock of a notification ends. It takes no time for another: without a start of its own,
/// and without an earlier notice for a duty that counts from one, there is no deadline.
pub fn deadline(clock: &Clock<'_>, earlier: Option<Earlier>, calendar: &Calendar) -> Deadline {
    let duty = duty(clock.regime);
    let by = clock.started_by.or_else(|| duty.only_start());
    let follows = by == Some(ClockStart::Submitted) && clock.started.is_none();
    let from_notice = earlier.filter(|_| follows);
    let started = clock.started.or(from_notice.map(|e| e.sent));
    let mut found = Deadline {
        due: clock.due,
        counted: say!("clock_as_written").to_owned(),
        certain: duty.in_force,
        started,
        started_by: started.and(by),
        zone: calendar.zone.clone(),
    };
    if clock.due.is_some() {
        return found;
    }
    let term = by.and_then(|by| duty.term(by));
    let from = match (from_notice, by) {
        (Some(notice), _) => {
            let (regime, at) = (notice.regime.shown(), notice.sent.to_string());
            say!("clock_from_notice", regime = regime, at = at)
        }
        (None, Some(by)) => words(by).to_owned(),
        (None, None) => String::new(),
    };
    match (started, term, clock.aware) {
        (Some(start), Some(term), aware) => found.count(start, term, aware, &from, calendar),
        (None, Some(Term::HoursAndFromAwareness(_, most)), Some(aware)) => {
            found.hours(aware, most, words(ClockStart::Aware));
            found.counted = say!("clock_unclassified", counted = &found.counted);
            (found.started, found.started_by) = (Some(aware), Some(ClockStart::Aware));
            found.certain = false;
        }
        (None, Some(Term::AsWritten), _) => found.counted = say!("clock_no_deadline").into(),
        _ => found.counted = say!("clock_not_begun").into(),
    }
    if !duty.in_force && found.due.is_some() {
        found.counted = say!("clock_not_in_force", counted = &found.counted);
    }
    found
}

/// What a start is called after `from`.
fn words(start: ClockStart) -> &'static str {
    match start {
        ClockStart::Aware => say!("clock_from_aware"),
        ClockStart::HighRisk => say!("clock_from_high_risk"),
        ClockStart::Classified => say!("clock_from_classified"),
        ClockStart::MaterialityDetermined => say!("clock_from_material"),
        ClockStart::FixAvailable => say!("clock_from_fix"),
        ClockStart::Submitted => say!("clock_from_submitted"),
        ClockStart::Discovered => say!("clock_from_discovered"),
        ClockStart::ReasonableBelief => say!("clock_from_belief"),
        ClockStart::RansomPaid => say!("clock_from_ransom"),
        ClockStart::AsAgreed => say!("clock_from_agreed"),
    }
}

impl Deadline {
    fn count(
        &mut self,
        start: Moment,
        term: Term,
        aware: Option<Moment>,
        from: &str,
        calendar: &Calendar,
    ) {
        match term {
            Term::Hours(hours) => self.hours(start, hours, from),
            Term::HoursAndFromAwareness(hours, most) => {
                self.hours(start, hours, from);
                if let Some(aware) = aware {
                    self.at_most(start, aware, most);
                }
            }
            Term::Days(days) => {
                self.due = later(day_in(start, &self.zone), days).map(Moment::Day);
                self.counted = say!("clock_days", count = days, from = from);
                self.coarser_than(start, Precision::Day);
            }
            Term::FederalBusinessDays(days) => {
                let federal = federal_calendar(start.year());
                let day = day_in(start, &federal.zone);
                self.due = Some(federal.deadline(Moment::Day(day), days));
                self.zone = federal.zone;
                self.counted = say!("clock_federal_days", count = days, from = from);
                self.coarser_than(start, Precision::Day);
            }
            Term::Months(months) => {
                let at = self.beginning(start);
                self.due = Some(calendar.months_later(at, months));
                self.counted = say!("clock_months", count = months, from = from);
                self.coarser_than(start, Precision::Instant);
            }
            Term::NoNumber => {
                self.counted = say!("clock_no_number").into();
            }
            Term::AsWritten => self.counted = say!("clock_no_deadline").into(),
        }
    }

    /// Hours are exact: a clock change does not alter them.
    fn hours(&mut self, start: Moment, hours: i64, from: &str) {
        let Moment::Instant(at, offset) = self.beginning(start) else { return };
        let due = at.checked_add(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MAX);
        self.due = Some(Moment::Instant(due, offset));
        self.counted = say!("clock_hours", count = hours, from = from);
        self.coarser_than(start, Precision::Instant);
    }

    /// The earlier of the deadline and the one that is counted from awareness.
    fn at_most(&mut self, start: Moment, aware: Moment, hours: i64) {
        let mut outer = self.clone();
        outer.hours(aware, hours, words(ClockStart::Aware));
        if outer.due < self.due {
            // Classified only after the outer limit: whether that limit still holds is for a lawyer.
            let after = outer.due.is_some_and(|due| due < self.beginning(start));
            *self = outer;
            (self.started, self.started_by) = (Some(aware), Some(ClockStart::Aware));
            self.counted = say!("clock_outer_limit", counted = &self.counted);
            if after {
                self.counted = say!("clock_classified_later", counted = &self.counted);
                self.certain = false;
            }
        }
    }

    /// The first instant that a start may stand for, in the zone of the deadline: the stricter
    /// reading.
    fn beginning(&self, start: Moment) -> Moment {
        match start {
            Moment::Instant(..) => start,
            coarse => Moment::Instant(start_of(coarse.date(), &self.zone), Offset::UTC),
        }
    }

    /// Says so where the start is known less exactly than the count needs.
    fn coarser_than(&mut self, start: Moment, needed: Precision) {
        if start.precision() > needed {
            let start = start.to_string();
            self.counted = say!("clock_from_beginning", counted = &self.counted, start = start);
            self.certain = false;
        }
    }

    /// The first instant of a moment and the last, where it is a day or more in the deadline's zone.
    pub(super) fn range(&self, moment: Moment) -> (Timestamp, Timestamp) {
        let next = match moment {
            Moment::Instant(at, _) => return (at, at),
            Moment::Day(day) => day.tomorrow().unwrap_or(day),
            Moment::Month(day) => day.last_of_month().tomorrow().unwrap_or(day),
            Moment::Year(day) => day.last_of_year().tomorrow().unwrap_or(day),
        };
        let end = start_of(next, &self.zone);
        let last = end.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(end);
        (start_of(moment.date(), &self.zone), last)
    }

    /// The last instant that is in time.
    pub fn ends(&self) -> Option<Timestamp> {
        self.due.map(|due| self.range(due).1)
    }
}

/// The day of a moment in a zone; a month or year counts from its first.
pub(super) fn day_in(moment: Moment, zone: &TimeZone) -> Date {
    match moment {
        Moment::Instant(at, _) => zone.to_datetime(at).date(),
        coarse => coarse.date(),
    }
}

fn later(day: Date, days: i32) -> Option<Date> {
    day.checked_add(days.days()).ok()
}

fn start_of(day: Date, zone: &TimeZone) -> Timestamp {
    day.to_zoned(zone.clone()).map_or(Timestamp::MAX, |at| at.timestamp())
}
