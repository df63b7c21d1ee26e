//! How soon reports are acknowledged, month by month.

use super::acknowledgement::{AcknowledgementView, Standing};
use super::median::median;
use super::{Disclosure, Lens, Link, RecordIndex};
use crate::identifier::Kind;
use crate::record::Event;
use crate::time::{Elapsed, Moment};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Everything that the page of service levels shows.
#[derive(Serialize, Debug)]
pub struct ServiceLevelsView<'a> {
    /// The target in business days.
    pub target: u32,
    /// All reports; on the first page alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<LevelView>,
    /// Months that have reports, newest first; on the first page alone.
    pub months: Vec<MonthView>,
    /// The reports of this page, newest first.
    pub reports: Vec<ReportView<'a>>,
}

/// How reports were acknowledged.
#[derive(Serialize, Default, Debug)]
pub struct LevelView {
    /// How many reports.
    pub count: usize,
    /// Acknowledged within the target.
    pub in_time: usize,
    /// Acknowledged after it.
    pub late: usize,
    /// Not acknowledged, and the target is not over.
    pub waiting: usize,
    /// Not acknowledged, and the target is over.
    pub overdue: usize,
    /// Acknowledged, and nobody wrote when.
    pub unstated: usize,
    /// The median of the time from received to acknowledged; none of fewer than three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<Elapsed>,
    /// Of how many reports: those whose two ends are known to the minute.
    pub measured: usize,
}

/// The reports of a month.
#[derive(Serialize, Debug)]
pub struct MonthView {
    /// The month, in UTC.
    pub month: Moment,
    /// What came of them.
    pub level: LevelView,
    /// A dot for each that is measured.
    pub dots: Vec<DotView>,
}

/// A report on the scale of a month.
#[derive(Serialize, Debug)]
pub struct DotView {
    /// From 0, a minute or less, to 1000, thirty days or more.
    pub x: u32,
    /// Whether it was late.
    pub late: bool,
}

/// One report.
#[derive(Serialize, Debug)]
pub struct ReportView<'a> {
    /// Its confirmation number and page.
    pub link: Link,
    /// Its title.
    pub title: &'a str,
    /// When it came in.
    pub received: Moment,
    /// Its acknowledgement.
    pub acknowledgement: AcknowledgementView,
}

/// What the list of reports says at its top.
#[derive(Serialize, Debug)]
pub struct AwaitingView {
    /// How many reports wait for an acknowledgement.
    pub count: usize,
    /// How many of them are overdue.
    pub overdue: usize,
    /// The page of service levels.
    pub href: String,
}

/// The ends of the scale of dots, in seconds: a minute and thirty days.
const SCALE: [i64; 2] = [60, 2_592_000];

/// A duration on a scale of logarithms from 0 to 1000. Whole numbers alone, so that every machine
/// gives the same: the sixth power keeps a sixth of a doubling.
fn on_scale(seconds: i64) -> u32 {
    let sixths = |seconds: i64| {
        let ratio = seconds.clamp(SCALE[0], SCALE[1]).unsigned_abs() * 16 / SCALE[0].unsigned_abs();
        // The ratio is below 2^20, so its sixth power is below 2^120.
        u128::from(ratio).pow(6).ilog2() - 24
    };
    sixths(seconds) * 1000 / sixths(SCALE[1])
}

impl LevelView {
    fn of<'v>(all: impl IntoIterator<Item = &'v AcknowledgementView>) -> Self {
        let mut level = Self::default();
        let mut times = Vec::new();
        for one in all {
            level.count += 1;
            *match one.standing {
                Standing::InTime => &mut level.in_time,
                Standing::Late => &mut level.late,
                Standing::Waiting => &mut level.waiting,
                Standing::Overdue => &mut level.overdue,
                Standing::Unstated => &mut level.unstated,
            } += 1;
            times.extend(measured(one).map(Elapsed::Seconds));
        }
        level.measured = times.len();
        level.median = median(&times);
        level
    }
}

/// The seconds from report to answer, where both are known so exactly.
fn measured(one: &AcknowledgementView) -> Option<i64> {
    match one.after? {
        Elapsed::Seconds(seconds) => Some(seconds),
        Elapsed::Days(_) | Elapsed::Months(_) | Elapsed::Years(_) => None,
    }
}

impl<'a> Disclosure<'a> {
    fn report(&self, index: RecordIndex) -> Option<(&'a str, &'a Event, AcknowledgementView)> {
        let content = self.open(index)?;
        let event = content.event()?;
        Some((&content.title, event, self.acknowledgement(event)))
    }
}

impl<'a> Lens<'_, 'a> {
    /// A page of service levels, with the reports of that page; the first holds the months as well.
    pub fn service_levels(&self, reports: &[RecordIndex], first: bool) -> ServiceLevelsView<'a> {
        let all: &[RecordIndex] = if first { self.d.list(Kind::Event) } else { &[] };
        let all: Vec<_> = all.iter().filter_map(|i| self.d.report(*i)).collect();
        let mut months: BTreeMap<Reverse<Moment>, Vec<AcknowledgementView>> = BTreeMap::new();
        for (_, event, one) in &all {
            let month = Moment::Month(event.received.value.date().first_of_month());
            months.entry(Reverse(month)).or_default().push(one.clone());
        }
        let days = self.d.config().policy.targets.acknowledge_within;
        ServiceLevelsView {
            target: days,
            all: first.then(|| LevelView::of(all.iter().map(|(_, _, one)| one))),
            months: months.into_iter().map(|(month, list)| month_view(month.0, &list)).collect(),
            reports: reports.iter().filter_map(|index| self.report_view(*index)).collect(),
        }
    }

    fn report_view(&self, index: RecordIndex) -> Option<ReportView<'a>> {
        let (title, event, acknowledgement) = self.d.report(index)?;
        let link = Link {
            href: Some(self.record_href(index)),
            text: self.d.id(index).as_str().to_owned(),
        };
        Some(ReportView { link, title, received: event.received.value, acknowledgement })
    }

    /// What the list of reports says at its top.
    pub fn awaiting(&self) -> AwaitingView {
        let all = self.d.list(Kind::Event).iter().filter_map(|i| self.d.report(*i));
        let level: Vec<AcknowledgementView> = all.map(|(_, _, one)| one).collect();
        let level = LevelView::of(&level);
        let page = crate::address::Address::Overview(crate::address::Overview::ServiceLevels);
        AwaitingView {
            count: level.waiting + level.overdue,
            overdue: level.overdue,
            href: self.href(&page),
        }
    }
}

fn month_view(month: Moment, list: &[AcknowledgementView]) -> MonthView {
    let dot = |one: &AcknowledgementView| {
        let x = on_scale(measured(one)?);
        Some(DotView { x, late: one.standing == Standing::Late })
    };
    let mut dots: Vec<DotView> = list.iter().filter_map(dot).collect();
    dots.sort_by_key(|dot| (dot.x, dot.late));
    MonthView { month, level: LevelView::of(list), dots }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_runs_from_a_minute_to_thirty_days() {
        assert_eq!((on_scale(0), on_scale(60)), (0, 0));
        assert_eq!((on_scale(2_592_000), on_scale(i64::MAX)), (1000, 1000));
        let steps: Vec<u32> = [120, 600, 3_600, 86_400].into_iter().map(on_scale).collect();
        assert!(steps.is_sorted() && steps[0] > 0 && steps[3] < 1000, "{steps:?}");
        // An hour is in the middle between a minute and sixty hours, where logarithms are counted.
        assert!(on_scale(3_600).abs_diff(on_scale(216_000) / 2) < 20);
    }
}
