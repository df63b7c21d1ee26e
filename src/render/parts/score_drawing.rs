//! A CVSS score as a picture: where it stands between 0 and 10 and in which band, and how bad each metric is.
//! Words, heights and outlines say it without colour.

use super::Text;
use crate::edition::CvssView;
use crate::identifier::MetricInWords;
use crate::language::say;
use maud::{Markup, html};

/// A band: its word, where it begins and ends in tenths, and how high its step is.
struct Band {
    word: &'static str,
    from: i64,
    to: i64,
    height: i64,
}

const BANDS: [Band; 4] = [
    Band { word: "low", from: 0, to: 40, height: 10 },
    Band { word: "medium", from: 40, to: 70, height: 16 },
    Band { word: "high", from: 70, to: 90, height: 22 },
    Band { word: "critical", from: 90, to: 100, height: 28 },
];

impl Band {
    /// Its name.
    fn shown(&self) -> &'static str {
        match self.word {
            "low" => say!("cvss_scale_low"),
            "medium" => say!("cvss_scale_medium"),
            "high" => say!("cvss_scale_high"),
            _ => say!("cvss_scale_critical"),
        }
    }
}

/// Where the steps stand, and how wide the picture is.
const FLOOR: i64 = 54;
const WIDTH: i64 = 400;

/// Where a score in tenths stands; scores above none begin right of the step for none.
fn place(tenths: i64) -> i64 {
    40 + tenths * 36 / 10
}

/// The longest line of a metric's name.
const LINE: usize = 21;

/// The picture of a vector.
pub(super) fn drawing(view: &CvssView<'_>) -> Markup {
    html! {
        div.cvss-drawing {
            (scale(view))
            div.gauges { @for metric in &view.metrics { (gauge(metric)) } }
        }
    }
}

/// The score on its scale.
fn scale(view: &CvssView<'_>) -> Markup {
    let tenths: i64 = view.score.replace('.', "").parse().unwrap_or_default();
    let at = if tenths == 0 { 16 } else { place(tenths) };
    let none = tenths == 0;
    let said = |m: &MetricInWords| say!("cvss_scale_metric", metric = m.metric, value = m.value);
    let metrics = view.metrics.iter().map(said).collect::<Vec<_>>().join("; ");
    let (version, score) = (view.version, &view.score);
    let title = say!("cvss_scale_title", version = version, score = score, band = view.band);
    html! {
        svg class={ "scale sev-" (view.severity) } role="img" viewBox={ "0 0 " (WIDTH) " 74" } {
            title { (Text(&title)) }
            desc { (Text(&say!("cvss_scale_description", metrics = metrics))) }
            rect.band x="1" y=(FLOOR - 4) width="30" height="4" {}
            @if none { rect.reached x="1" y=(FLOOR - 4) width="30" height="4" {} }
            text class=(label("first", none)) x="0" y="70" { (say!("cvss_scale_none")) }
            @for band in &BANDS {
                @let (from, to) = (place(band.from), place(band.to));
                @let top = FLOOR - band.height;
                rect.band x=(from) y=(top) width=(to - from - 2) height=(band.height) {}
                @let end = (at + 1).clamp(from, to - 2);
                @if !none && end > from {
                    rect.reached x=(from) y=(top) width=(end - from) height=(band.height) {}
                }
                @let own = band.word == view.severity;
                @if band.to == 100 {
                    text class=(label("last", own)) x=(WIDTH) y="70" { (band.shown()) }
                } @else {
                    text class=(label("mid", own)) x=((from + to - 2) / 2) y="70" { (band.shown()) }
                }
            }
            path.mark d={ "M" (at) " " (FLOOR - 31) "l-5 -7h10z" } {}
            path.line d={ "M" (at) " " (FLOOR - 31) "V" (FLOOR) } {}
            text.score x=(at.clamp(16, WIDTH - 16)) y="13" { (view.score) }
        }
    }
}

/// How the name of a band stands, and whether it is the score's own.
fn label(place: &str, own: bool) -> String {
    if own { format!("{place} own") } else { place.to_owned() }
}

/// One metric: its name, its value, and rising steps of which as many are filled as it is bad.
fn gauge(metric: &MetricInWords) -> Markup {
    let (step, most) = metric.step;
    let most = most.max(1);
    let width = (30 / most).min(15);
    let name = lines(metric.metric);
    let below = 15 + 14 * name.len();
    html! {
        svg.gauge viewBox={ "0 0 190 " (46.max(below + 4)) } aria-hidden="true" {
            @for n in 0..most {
                @let height = 22 * (n + 1) / most;
                rect class=(if n < step { "band reached" } else { "band" })
                    x=(1 + n * width) y=(32 - height) width=(width - 2) height=(height) {}
            }
            @for (n, line) in name.iter().enumerate() { text x="40" y=(13 + 14 * n) { (line) } }
            text.own x="40" y=(below) { (metric.value) }
        }
    }
}

/// A name in lines that have room, cut between words; within one where the script knows no spaces.
fn lines(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = name;
    while columns(rest) > LINE {
        let fits = |at: &usize| columns(&rest[..*at]) <= LINE;
        let spaces = rest.match_indices(' ').map(|(at, _)| at).filter(fits);
        let wide = rest.char_indices().filter(|(at, c)| *at > 0 && is_wide(*c)).map(|(at, _)| at);
        let Some(at) = spaces.max().or_else(|| wide.filter(fits).max()) else { break };
        found.push(&rest[..at]);
        rest = rest[at..].trim_start();
    }
    found.push(rest);
    found
}

/// Letters of Hangul, kana and Han are about twice as wide as others.
const fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..)
}

fn columns(words: &str) -> usize {
    words.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::{CvssVector, CvssVersion};

    fn drawn(vector: &str) -> String {
        drawing(&CvssView::of(&CvssVector::parse(vector).unwrap())).into_string()
    }

    #[test]
    fn the_band_of_the_score_is_filled_as_far_as_it_reaches() {
        let medium = drawn("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N");
        assert!(medium.contains("CVSS 3.1 score 6.5 of 10: medium"), "{medium}");
        assert!(medium.contains("<text class=\"mid own\" x=\"237\" y=\"70\">Medium"), "{medium}");
        // Low wholly, medium in part, nothing of high.
        let scale = medium.split("</svg>").next().unwrap();
        assert_eq!(scale.matches("class=\"reached\"").count(), 2, "{medium}");
        let none = drawn("CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:N");
        let scale = none.split("</svg>").next().unwrap();
        assert_eq!(scale.matches("class=\"reached\"").count(), 1, "{none}");
        let worst = drawn("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H");
        let scale = worst.split("</svg>").next().unwrap();
        assert_eq!(scale.matches("class=\"reached\"").count(), 4, "{worst}");
    }

    #[test]
    fn worse_values_fill_more_steps() {
        let steps = |vector: &str| -> Vec<(usize, usize)> {
            CvssVector::parse(vector).unwrap().metrics().map(|m| m.step).collect()
        };
        assert_eq!(
            steps("CVSS:3.1/AV:P/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:N"),
            [(0, 3), (0, 1), (1, 2), (1, 1), (1, 1), (2, 2), (1, 2), (0, 2)]
        );
        let safety = steps("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/S:P");
        assert_eq!(safety.last(), Some(&(1, 1)));
    }

    #[test]
    fn every_name_has_room() {
        for version in CvssVersion::ALL {
            for metric in version.metrics() {
                let all = lines(metric.shown());
                assert!(all.len() <= 3 && all.iter().all(|l| l.len() <= LINE), "{all:?}");
            }
        }
    }
}
