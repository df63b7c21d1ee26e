//! What a CVSS score says: one line, and behind it a table of all metrics.

use super::{Text, piece, score_drawing};
use crate::edition::{CvssView, Scores};
use crate::html::{phrase, tell};
use crate::identifier::MetricGroup;
use crate::language::say;
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
        let called = say!("cvss_score", score = &self.score, band = self.band);
        let bold = piece(&html! { b { (Text(&called)) } });
        html! {
            div.cvss {
                p { (tell!("cvss_sentence", score = &bold, summary = &self.summary)) }
                @if let Some(score) = &self.temporal {
                    p.quiet { (Text(&say!("cvss_temporal", score = score))) }
                }
                @if let Some(score) = &self.environmental {
                    p.quiet { (Text(&say!("cvss_environmental", score = score))) }
                }
                (score_drawing::drawing(self))
                details {
                    summary {
                        (say!("cvss_details")) " "
                        span.quiet { "CVSS " (self.version) ", " (Text(&called)) }
                    }
                    table.stack.many {
                        caption.vh { (Text(&say!("cvss_caption", vector = self.vector))) }
                        thead {
                            tr {
                                th scope="col" { (say!("cvss_metric")) } th scope="col" { (say!("cvss_value")) }
                                th scope="col" { (say!("cvss_means")) }
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
                                td data-label=(say!("cvss_value")) { (metric.value) }
                                td data-label=(say!("cvss_means")) { (metric.means) }
                            }
                        } }
                    }
                    @if self.version == "4.0" {
                        p.quiet { (Text(&counted(self.nomenclature))) }
                    }
                }
            }
        }
    }
}

/// What a score of version 4 counts in (CVSS v4.0 section 1.3).
fn counted(nomenclature: &str) -> String {
    let id = match nomenclature {
        "CVSS-BT" => "cvss_counted_threat",
        "CVSS-BE" => "cvss_counted_environment",
        "CVSS-BTE" => "cvss_counted_all",
        _ => "cvss_counted_base",
    };
    say!(id, name = nomenclature)
}
