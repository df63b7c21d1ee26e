//! Each regime's clock: its number, its calendar, and the moment at which it ends.

use super::*;
use crate::calendar::Calendar;
use crate::record::words::{ClockStart, ClockState, Regime};
use crate::time::Moment;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

fn dublin() -> Calendar {
    Calendar { zone: TimeZone::get("Europe/Dublin").unwrap(), ..Calendar::default() }
}

/// A time as the tests write it: an instant, or a day, month or year.
fn at(text: &str) -> Moment {
    match text.parse::<Timestamp>() {
        Ok(at) => Moment::Instant(at, Offset::UTC),
        Err(_) => Moment::parse_coarse(text).unwrap_or_else(|| Moment::Day(text.parse().unwrap())),
    }
}

fn clock(regime: Regime) -> Clock<'static> {
    Clock {
        regime,
        recipient: None,
        started: None,
        started_by: None,
        aware: None,
        due: None,
        sent: None,
    }
}

fn from(regime: Regime, started: &str) -> Clock<'static> {
    Clock { started: Some(at(started)), ..clock(regime) }
}

fn count(clock: &Clock<'_>) -> Deadline {
    deadline(clock, None, &dublin())
}

fn due(clock: &Clock<'_>) -> String {
    count(clock).due.map_or("none".to_owned(), |due| due.to_string())
}

fn stands(clock: &Clock<'_>, now: &str) -> String {
    status(clock, &count(clock), now.parse().unwrap()).words()
}

#[test]
fn each_regime_has_its_number() {
    use Regime::*;
    let start = "2026-11-02T08:40:00Z";
    for (regime, by, wanted, counted) in [
        (GdprArt33, None, "2026-11-05 08:40 UTC", "72 hours from awareness"),
        (GdprArt34, None, "none", "no number is set: without undue delay"),
        (Nis2EarlyWarning, None, "2026-11-03 08:40 UTC", "24 hours from awareness"),
        (Nis2Notification, None, "2026-11-05 08:40 UTC", "72 hours from awareness"),
        (
            Nis2Final,
            None,
            "2026-12-02 08:40 UTC",
            "one month from the submission of the earlier notice",
        ),
        (DoraInitial, None, "2026-11-02 12:40 UTC", "4 hours from classification as major"),
        (
            DoraIntermediate,
            None,
            "2026-11-05 08:40 UTC",
            "72 hours from the submission of the earlier notice",
        ),
        (
            DoraFinal,
            None,
            "2026-12-02 08:40 UTC",
            "one month from the submission of the earlier notice",
        ),
        (
            Sec8k105,
            None,
            "2026-11-06",
            "4 US federal business days from the determination that it is material, to the end of \
             the day in New York",
        ),
        (CraEarlyWarning, None, "2026-11-03 08:40 UTC", "24 hours from awareness"),
        (CraNotification, None, "2026-11-05 08:40 UTC", "72 hours from awareness"),
        (
            CraFinal,
            Some(ClockStart::FixAvailable),
            "2026-11-16",
            "14 calendar days from when a fix was available, to the end of the day",
        ),
        (
            CraFinal,
            Some(ClockStart::Submitted),
            "2026-12-02 08:40 UTC",
            "one month from the submission of the earlier notice",
        ),
        (Hipaa, None, "2027-01-01", "60 calendar days from discovery, to the end of the day"),
        (
            Circia,
            Some(ClockStart::ReasonableBelief),
            "2026-11-05 08:40 UTC",
            "72 hours from reasonable belief; not in force, verify",
        ),
        (
            Circia,
            Some(ClockStart::RansomPaid),
            "2026-11-03 08:40 UTC",
            "24 hours from payment of the ransom; not in force, verify",
        ),
        (Contract, None, "none", "no deadline is written"),
        (Custom, None, "none", "no deadline is written"),
    ] {
        let found = count(&Clock { started_by: by, ..from(regime, start) });
        let shown = found.due.map_or("none".to_owned(), |due| due.to_string());
        assert_eq!((&*shown, &*found.counted), (wanted, counted), "{regime:?}");
        assert_eq!(found.certain, regime != Circia, "{regime:?}");
        assert_eq!(count(&clock(regime)).due, None, "{regime:?} counts from nothing");
    }
}

#[test]
fn every_start_of_a_duty_is_in_its_table_once() {
    for regime in Regime::ALL {
        let starts: Vec<ClockStart> = duty(*regime).starts.iter().map(|(s, _)| *s).collect();
        assert!(!starts.is_empty(), "{regime:?}");
        let counts_from_notice = starts.contains(&ClockStart::Submitted);
        assert_eq!(counts_from_notice, !duty(*regime).earlier.is_empty(), "{regime:?}");
    }
}

#[test]
fn hours_are_exact_across_a_clock_change() {
    // Clocks in Dublin go forward on 29 March 2026 and back on 25 October.
    assert_eq!(due(&from(Regime::GdprArt33, "2026-03-27T12:00:00Z")), "2026-03-30 12:00 UTC");
    assert_eq!(due(&from(Regime::GdprArt33, "2026-10-23T12:00:00+01:00")), "2026-10-26 11:00 UTC");
    // A day alone begins at midnight of the zone: 23:00 UTC in summer.
    let found = count(&from(Regime::GdprArt33, "2026-03-30"));
    assert_eq!(found.due.unwrap().to_string(), "2026-04-01 23:00 UTC");
    let found = count(&from(Regime::GdprArt33, "2026-03-28"));
    assert_eq!(found.due.unwrap().to_string(), "2026-03-31 00:00 UTC");
}

#[test]
fn a_month_is_one_of_the_calendar_in_the_zone_of_the_site() {
    let submitted = |at: &str| due(&from(Regime::Nis2Final, at));
    assert_eq!(submitted("2026-01-31T10:00:00Z"), "2026-02-28 10:00 UTC");
    assert_eq!(submitted("2028-01-31T10:00:00Z"), "2028-02-29 10:00 UTC");
    assert_eq!(submitted("2026-03-31T10:00:00Z"), "2026-04-30 10:00 UTC");
    // The same time of day in Dublin, though its offset has changed.
    assert_eq!(submitted("2026-03-04T17:30:00Z"), "2026-04-04 16:30 UTC");
    // In Dublin it is 1 June already.
    assert_eq!(submitted("2026-05-31T23:30:00Z"), "2026-06-30 23:30 UTC");
}

#[test]
fn calendar_days_pass_leap_days_and_clock_changes() {
    let discovered = |at: &str| due(&from(Regime::Hipaa, at));
    assert_eq!(discovered("2028-01-01"), "2028-03-01");
    assert_eq!(discovered("2026-01-01"), "2026-03-02");
    // Half past eleven at night in UTC is the next day in Dublin's summer.
    assert_eq!(discovered("2026-06-01T23:30:00Z"), "2026-08-01");
}

#[test]
fn federal_business_days_leave_out_weekends_and_holidays() {
    let determined = |at: &str| due(&from(Regime::Sec8k105, at));
    assert_eq!(determined("2026-03-02"), "2026-03-06");
    assert_eq!(determined("2026-03-05"), "2026-03-11");
    // Before Thanksgiving; before Independence Day, kept on Friday, 3 July 2026.
    assert_eq!(determined("2026-11-24"), "2026-12-01");
    assert_eq!(determined("2026-07-01"), "2026-07-08");
    // Christmas on a Friday, then New Year on a Friday.
    assert_eq!(determined("2026-12-24"), "2026-12-31");
    assert_eq!(determined("2026-12-31"), "2027-01-07");
    // On a Saturday the count includes the first business day after it.
    assert_eq!(determined("2026-03-07"), "2026-03-12");
    // Half past three in the night of Tuesday in UTC is Monday evening in New York.
    assert_eq!(determined("2026-03-03T03:30:00Z"), "2026-03-06");
}

#[test]
fn a_day_in_new_york_ends_there() {
    let filed = |sent: &str| {
        let clock = Clock { sent: Some(at(sent)), ..from(Regime::Sec8k105, "2026-03-02") };
        stands(&clock, "2026-12-01T00:00:00Z")
    };
    assert_eq!(filed("2026-03-07T04:59:59Z"), "Sent in time");
    assert_eq!(filed("2026-03-07T05:00:00Z"), "Sent late by 1 day");
    assert_eq!(filed("2026-03-06"), "Sent in time");
    let open = from(Regime::Sec8k105, "2026-03-02");
    assert_eq!(stands(&open, "2026-03-07T04:59:59Z"), "Ends with this day");
    assert_eq!(stands(&open, "2026-03-05T12:00:00Z"), "1 day left");
    assert_eq!(stands(&open, "2026-03-07T05:00:00Z"), "Overdue by 1 day");
}

#[test]
fn a_start_known_to_the_day_counts_from_its_beginning_and_says_so() {
    let found = count(&from(Regime::Nis2EarlyWarning, "2026-11-02"));
    assert_eq!(found.due.unwrap().to_string(), "2026-11-03 00:00 UTC");
    assert_eq!(found.counted, "24 hours from awareness, counted from the beginning of 2026-11-02");
    assert!(!found.certain);
    // Where days are counted, a day is exact enough, and a month is not.
    assert!(count(&from(Regime::Hipaa, "2026-11-02")).certain);
    let month = count(&from(Regime::Hipaa, "2026-11"));
    assert_eq!(month.due.unwrap().to_string(), "2026-12-31");
    assert!(!month.certain);
}

#[test]
fn dora_counts_from_classification_or_awareness_whichever_ends_first() {
    let both = |classified: &str, aware: &str| {
        let clock = from(Regime::DoraInitial, classified);
        count(&Clock { aware: Some(at(aware)), ..clock })
    };
    let found = both("2026-11-02T10:00:00Z", "2026-11-02T08:00:00Z");
    assert_eq!(found.due.unwrap().to_string(), "2026-11-02 14:00 UTC");
    assert_eq!(found.started_by, Some(ClockStart::Classified));
    let found = both("2026-11-03T06:00:00Z", "2026-11-02T08:00:00Z");
    assert_eq!(found.due.unwrap().to_string(), "2026-11-03 08:00 UTC");
    assert_eq!((found.started_by, found.certain), (Some(ClockStart::Aware), true));
    let found = both("2026-11-04T06:00:00Z", "2026-11-02T08:00:00Z");
    assert!(!found.certain && found.counted.contains("verify which holds"), "{}", found.counted);
    let found =
        count(&Clock { aware: Some(at("2026-11-02T08:00:00Z")), ..clock(Regime::DoraInitial) });
    assert_eq!(found.due.unwrap().to_string(), "2026-11-03 08:00 UTC");
    assert!(!found.certain);
}

#[test]
fn what_is_written_holds() {
    let written =
        Clock { due: Some(at("2026-11-03")), ..from(Regime::GdprArt33, "2026-11-02T08:00:00Z") };
    assert_eq!(
        (due(&written).as_str(), count(&written).counted.as_str()),
        ("2026-11-03", "as written")
    );
}

#[test]
fn a_later_report_counts_from_the_notice_before_it() {
    let sent =
        |regime, recipient, sent: &str| Clock { recipient, sent: Some(at(sent)), ..clock(regime) };
    let last = |clocks: &[Clock<'_>]| {
        let found = deadlines(clocks, &dublin());
        let last = found.last().unwrap();
        (last.due.map_or("none".to_owned(), |d| d.to_string()), last.counted.clone())
    };
    let notice = sent(Regime::Nis2Notification, Some("CSIRT"), "2026-01-31T10:00:00Z");
    let report = clock(Regime::Nis2Final);
    assert_eq!(
        last(&[notice, report]),
        (
            "2026-02-28 10:00 UTC".to_owned(),
            "one month from the NIS2 notification sent 2026-01-31 10:00 UTC".to_owned()
        )
    );
    let nothing = ("none".to_owned(), "the clock has not started".to_owned());
    // Not of an early warning, not of a notice to somebody else, not of one that is not sent.
    let warning = sent(Regime::Nis2EarlyWarning, None, "2026-01-31T10:00:00Z");
    assert_eq!(last(&[warning, report]), nothing);
    assert_eq!(last(&[notice, Clock { recipient: Some("Regulator"), ..report }]), nothing);
    assert_eq!(last(&[clock(Regime::Nis2Notification), report]), nothing);
    // Of several intermediate reports the latest.
    let first = sent(Regime::DoraIntermediate, None, "2026-03-01T10:00:00Z");
    let second = sent(Regime::DoraIntermediate, None, "2026-03-09T10:00:00Z");
    assert_eq!(last(&[second, first, clock(Regime::DoraFinal)]).0, "2026-04-09 09:00 UTC");
    // A final report of the Cyber Resilience Act says first which of its two clocks it has.
    let notice = sent(Regime::CraNotification, None, "2026-11-02T08:00:00Z");
    assert_eq!(last(&[notice, clock(Regime::CraFinal)]), nothing);
    let fixed = Clock { started_by: Some(ClockStart::FixAvailable), ..clock(Regime::CraFinal) };
    assert_eq!(last(&[notice, fixed]), nothing);
    let followed = Clock { started_by: Some(ClockStart::Submitted), ..clock(Regime::CraFinal) };
    assert_eq!(last(&[notice, followed]).0, "2026-12-02 08:00 UTC");
}

#[test]
fn a_clock_says_where_it_stands() {
    let open = from(Regime::GdprArt33, "2026-11-02T08:00:00Z");
    let now = |now: &str| stands(&open, now);
    assert_eq!(now("2026-11-03T10:00:00Z"), "1 day 22 h left");
    assert_eq!(now("2026-11-05T08:00:00Z"), "Ends now");
    assert_eq!(now("2026-11-05T09:30:00Z"), "Overdue by 1 h 30 min");
    let sent = |sent: &str| stands(&Clock { sent: Some(at(sent)), ..open }, "2026-12-01T00:00:00Z");
    assert_eq!(sent("2026-11-05T11:00:00Z"), "Sent late by 3 h");
    assert_eq!(sent("2026-11-04"), "Sent in time");
    assert_eq!(sent("2026-11-05"), "Sent; whether in time can't be told");
    assert_eq!(sent("2026-11-06"), "Sent late by 1 day");
    let risk = from(Regime::GdprArt34, "2026-11-02T08:00:00Z");
    assert_eq!(stands(&risk, "2026-11-04T08:00:00Z"), "No fixed deadline: 2 days so far");
    let told = Clock { sent: Some(at("2026-11-02T20:00:00Z")), ..risk };
    assert_eq!(stands(&told, "2026-11-04T08:00:00Z"), "Sent after 12 h");
    assert_eq!(stands(&clock(Regime::Hipaa), "2026-11-04T08:00:00Z"), "Clock not started");
}

proptest! {
    /// At the deadline is in time, a second later is late; before it is running, after it overdue.
    #[test]
    fn the_last_moment_is_in_time(
        start in 1_600_000_000_i64..2_000_000_000,
        regime in proptest::sample::select(Regime::ALL),
        coarse in any::<bool>(),
    ) {
        let instant = Timestamp::from_second(start).unwrap();
        let started = if coarse {
            Moment::Day(Offset::UTC.to_datetime(instant).date())
        } else {
            Moment::Instant(instant, Offset::UTC)
        };
        let by = duty(regime).starts[0].0;
        let clock = Clock { started: Some(started), started_by: Some(by), ..clock(regime) };
        let deadline = count(&clock);
        let Some(ends) = deadline.ends() else { return Ok(()) };
        let after = ends.checked_add(SignedDuration::from_secs(1)).unwrap();
        let sent = |at| {
            let clock = Clock { sent: Some(Moment::Instant(at, Offset::UTC)), ..clock };
            status(&clock, &deadline, instant).state
        };
        prop_assert_eq!(sent(ends), ClockState::InTime);
        prop_assert_eq!(sent(after), ClockState::Late);
        prop_assert_eq!(status(&clock, &deadline, ends).state, ClockState::Running);
        prop_assert_eq!(status(&clock, &deadline, after).state, ClockState::Overdue);
        prop_assert!(ends > started.earliest().checked_sub(SignedDuration::from_hours(24)).unwrap());
    }
}
