//! What a CVSS score says: one line, and behind it a table of all metrics.

use super::{Text, score_drawing};
use crate::edition::{CvssView, Scores};
use crate::html::phrase;
use crate::identifier::MetricGroup;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Scores<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |data: S| data.collect_seq(self.0.iter().map(CvssView::of));
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Scores<'_> {
    fn render_to(&self, out: &mut String) {
        self.0.iter().for_each(|vector| CvssView::of(vector).render_to(out));
    }
}

impl Render for CvssView<'_> {
    fn render(&self) -> Markup {
        let called = format!("{} {}", self.score, self.severity);
        html! {
            div.cvss {
                p { b { (called) } ": " (self.summary) "." }
                @if let Some(score) = &self.temporal {
                    p.quiet { "With what is known of attacks and fixes (temporal score): " (score) "." }
                }
                @if let Some(score) = &self.environmental {
                    p.quiet { "In the environment that the vector describes (environmental score): " (score) "." }
                }
                (score_drawing::drawing(self))
                details {
                    summary { "What this score says " span.quiet { "CVSS " (self.version) ", " (called) } }
                    table.stack.many {
                        caption.vh { "Metrics of " (Text(self.vector)) }
                        thead {
                            tr {
                                th scope="col" { "Metric" } th scope="col" { "Value" }
                                th scope="col" { "What it means" }
                            }
                        }
                        tbody { @for metric in &self.metrics {
                            tr {
                                th scope="row" {
                                    (metric.metric)
                                    @if metric.group != MetricGroup::Base {
                                        span.row-note { (metric.group.shown()) }
                                    }
                                }
                                td data-label="Value" { (metric.value) }
                                td data-label="What it means" { (metric.means) }
                            }
                        } }
                    }
                    @if self.version == "4.0" {
                        p.quiet { (self.nomenclature) ": " (counted(self.nomenclature)) }
                    }
                }
            }
        }
    }
}

/// What a score of version 4 counts in (CVSS v4.0 section 1.3).
fn counted(nomenclature: &str) -> &'static str {
    match nomenclature {
        "CVSS-BT" => "the score counts in the base metrics and what is known of attacks.",
        "CVSS-BE" => "the score counts in the base metrics and one environment.",
        "CVSS-BTE" => {
            "the score counts in the base metrics, what is known of attacks, and one environment."
        }
        _ => "the score counts in the base metrics alone.",
    }
}
