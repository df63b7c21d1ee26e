//! How old the open improvements are: a histogram, whose columns all stand for the same number of days.

use super::improvements::Item;
use super::{Records, RecordsGroup};
use crate::edition::charts::{AgeBin, Counted, Histogram, Series};
use crate::edition::{Lens, RecordIndex};
use crate::language::say;
use crate::time::days_between;
use jiff::civil::Date;

/// How many columns there are at most.
const COLUMNS: i64 = 16;

/// Widths of a column in days that readers can think in: a week, and about one, two, three, six
/// months, one year, five.
const WIDTHS: [i64; 7] = [7, 30, 60, 90, 180, 365, 1_825];

/// The least ages that make a histogram on the page of a team.
const LEAST: usize = 3;

fn parts() -> [Series; 2] {
    [
        Series { name: "past", text: say!("trends_overdue"), pattern: 0 },
        Series { name: "within", text: say!("trends_not_overdue"), pattern: 3 },
    ]
}

/// The narrowest width with which all ages fit into the columns.
fn width(oldest: i64) -> i64 {
    let fits = |width: &i64| oldest / width < COLUMNS;
    let known = WIDTHS.into_iter().find(fits);
    known.unwrap_or_else(|| oldest / COLUMNS + 1)
}

/// The age of an item in days; what is opened later than today is new.
fn age(item: &Item, today: Date) -> Option<i64> {
    item.opened.map(|opened| days_between(opened.date(), today).max(0))
}

fn is_past(item: &Item) -> bool {
    item.facts.overdue_days.is_some()
}

fn label(from: i64, width: i64) -> String {
    say!("trends_age_class", from = from, to = from + width - 1)
}

/// The open items of each class of age, the youngest first, and the width of a class.
fn classes<'i>(open: &[&'i Item], today: Date) -> (i64, Vec<Vec<&'i Item>>) {
    let ages = open.iter().filter_map(|item| Some((age(item, today)?, *item)));
    let Some(oldest) = ages.clone().map(|(age, _)| age).max() else { return (1, Vec::new()) };
    let width = width(oldest);
    let class = |age: i64| usize::try_from(age / width).unwrap_or(0);
    let mut classes = vec![Vec::new(); class(oldest) + 1];
    for (age, item) in ages {
        classes[class(age)].push(item);
    }
    (width, classes)
}

/// The ages of the open items; `None` where none is known. Numbers lead to `list`, or else to the lists
/// of the page.
pub(super) fn ages(open: &[&Item], today: Date, list: Option<&str>) -> Option<Histogram> {
    let (width, classes) = classes(open, today);
    let bin = |(class, items): (usize, &Vec<&Item>)| {
        let href = |part: &str| list.map_or_else(|| format!("#a-{class}{part}"), ToOwned::to_owned);
        let past = items.iter().filter(|i| is_past(i)).count();
        let counts = [past, items.len() - past].into_iter().zip(parts());
        let from = i64::try_from(class).unwrap_or(0) * width;
        AgeBin {
            from,
            label: label(from, width),
            parts: counts.map(|(n, s)| Counted::at(n, href(&format!("-{}", s.name)))).collect(),
            total: Counted::at(items.len(), href("")),
        }
    };
    let bins: Vec<AgeBin> = classes.iter().enumerate().map(bin).collect();
    (!bins.is_empty()).then(|| Histogram {
        name: "ages",
        title: say!("trends_ages"),
        description: say!("trends_ages_about", days = width),
        width,
        series: parts().to_vec(),
        bins,
    })
}

impl Lens<'_, '_> {
    /// The open items by age, as lists.
    pub(super) fn age_records(&self, open: &[&Item]) -> Vec<RecordsGroup> {
        let (width, classes) = classes(open, self.d.today());
        let group = |id: String, words: String, items: &[&Item]| {
            let part = |past: bool, series: Series| {
                let of = items.iter().filter(|i| is_past(i) == past);
                let links = self.links(of.copied());
                Records::new(format!("{id}-{}", series.name), series.text, links)
            };
            let [past, within] = self::parts();
            let parts = vec![part(true, past), part(false, within)];
            RecordsGroup::new(id, words, parts)
        };
        let ageless: Vec<&Item> = open.iter().copied().filter(|i| i.opened.is_none()).collect();
        let known = classes.iter().enumerate().map(|(class, items)| {
            let from = i64::try_from(class).unwrap_or(0) * width;
            group(format!("a-{class}"), label(from, width), items)
        });
        let all = known.chain([group(
            "a-none".to_owned(),
            say!("trends_age_unknown").to_owned(),
            &ageless,
        )]);
        all.filter(|g| g.count > 0).collect()
    }

    /// The ages of the open ones among some improvements, where they are enough for a picture. Numbers
    /// lead to `list`.
    pub(in crate::edition) fn ages_of(
        &self,
        improvements: &[RecordIndex],
        list: &str,
    ) -> Option<Histogram> {
        let items = self.items(improvements);
        let open: Vec<&Item> = items.iter().filter(|i| i.is_open()).collect();
        let known = open.iter().filter(|i| i.opened.is_some()).count();
        if known < LEAST { None } else { ages(&open, self.d.today(), Some(list)) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::improvements::tests::{day, item};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn columns_are_as_narrow_as_fits() {
        let widths: Vec<i64> =
            [0, 111, 112, 479, 480, 5_839, 5_840, 100_000].into_iter().map(width).collect();
        assert_eq!(widths, [7, 7, 30, 30, 60, 365, 1_825, 6_251]);
        assert_eq!(label(30, 30), "30 to 59 days");
    }

    #[test]
    fn a_class_has_an_overdue_part() {
        let mut late = item(Some("2026-01-10"), None, None);
        late.facts.overdue_days = Some(3);
        let items = [late, item(Some("2026-01-11"), None, None), item(None, None, None)];
        let open: Vec<&Item> = items.iter().collect();
        let chart = ages(&open, day("2026-01-20"), None).unwrap();
        let counts: Vec<[usize; 2]> =
            chart.bins.iter().map(|b| [b.parts[0].count, b.parts[1].count]).collect();
        assert_eq!((chart.width, counts), (7, vec![[0, 0], [1, 1]]));
        assert_eq!(chart.bins[1].parts[0].href.as_deref(), Some("#a-1-past"));
        assert!(ages(&open[2..], day("2026-01-20"), None).is_none());
    }

    proptest! {
        #[test]
        fn every_known_age_is_in_one_class(opened in prop::collection::vec(prop::option::of(-9i32..4_000), 0..40)) {
            let today = day("2026-06-15");
            let since = |days: i32| today.saturating_sub(jiff::Span::new().days(days)).to_string();
            let items: Vec<Item> =
                opened.iter().map(|o| item(o.map(since).as_deref(), None, None)).collect();
            let open: Vec<&Item> = items.iter().collect();
            let known = opened.iter().flatten().count();
            let bins = ages(&open, today, None).map(|h| h.bins).unwrap_or_default();
            prop_assert!(bins.len() <= usize::try_from(COLUMNS).unwrap());
            prop_assert_eq!(bins.iter().map(|b| b.total.count).sum::<usize>(), known);
            prop_assert!(bins.windows(2).all(|pair| pair[1].from - pair[0].from == width_of(&bins)));
        }
    }

    fn width_of(bins: &[AgeBin]) -> i64 {
        bins[1].from
    }
}
