//! The CVSS calculators of the form: one group of choices for each metric, with names and meanings.
//! The script makes a vector and a score of them; without it they are not shown.

use super::Text;
use crate::edition::Calculator;
use crate::html::phrase;
use crate::identifier::{Metric, MetricGroup, MetricValue, NOT_DEFINED};
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Calculator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| data.serialize_str(self.0.as_str()))
    }
}

impl Render for Calculator {
    fn render(&self) -> Markup {
        let version = self.0.as_str();
        let mut groups: Vec<(MetricGroup, Vec<&Metric>)> = Vec::new();
        for metric in self.0.metrics() {
            match groups.last_mut() {
                Some((group, list)) if *group == metric.group => list.push(metric),
                _ => groups.push((metric.group, vec![metric])),
            }
        }
        html! {
            details.calculator data-version=(version) {
                summary { (Text(&say!("calculator_title", version = version))) }
                @for (group, metrics) in &groups {
                    @if *group == MetricGroup::Base {
                        @for metric in metrics { (choices(version, metric)) }
                    } @else {
                        details {
                            summary {
                                (group.metrics()) " " span.quiet { (group.about()) }
                            }
                            @for metric in metrics { (choices(version, metric)) }
                        }
                    }
                }
                p.calculated {
                    output aria-live="polite" { (say!("calculator_choose")) }
                    " "
                    button type="button" data-use="" disabled { (say!("calculator_use")) }
                }
            }
        }
    }
}

fn choices(version: &str, metric: &Metric) -> Markup {
    html! {
        fieldset.metric {
            legend { (metric.shown()) " " span.quiet { (metric.key) } }
            @if metric.is_optional() { (choice(version, metric, &NOT_DEFINED, true)) }
            @for value in metric.values { (choice(version, metric, value, false)) }
        }
    }
}

fn choice(version: &str, metric: &Metric, value: &MetricValue, chosen: bool) -> Markup {
    let name = format!("cvss-{version}-{}", metric.key);
    html! {
        label {
            input type="radio" name=(name) value=(value.key) checked[chosen];
            " " b { (value.shown()) } " " span.quiet { (value.meaning()) }
        }
    }
}
