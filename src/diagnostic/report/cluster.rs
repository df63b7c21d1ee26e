//! The labels of one diagnostic, gathered into groups that one excerpt can show.

use super::super::{Diagnostic, FileId};
use super::place::{Place, Places};
use super::visible::visible_line;
use std::ops::Range;

/// Labels of one file that are further apart, in lines, stand in two excerpts; a label that is
/// longer is drawn at its first line. So the size of an excerpt follows from the number of labels.
const LONGEST_GAP: usize = 40;

/// One label, ready to be drawn.
pub(super) struct Mark<'a> {
    /// Its place among the diagnostic's labels; 0 is the primary one.
    pub(super) order: usize,
    /// Where it truly stands.
    pub(super) place: Place<'a>,
    /// The bytes to underline.
    pub(super) range: Range<usize>,
    /// The line in which `range` ends.
    pub(super) last: usize,
    /// What it says.
    pub(super) text: String,
}

/// Labels that stand together in one excerpt, in the diagnostic's order.
pub(super) struct Cluster<'a> {
    file: FileId,
    /// The last line to show.
    pub(super) last: usize,
    /// The labels, at least one.
    pub(super) marks: Vec<Mark<'a>>,
}

/// Groups the labels by file and nearness: the primary label's group first, then in the order of
/// the labels. Also gives the words of labels whose file is not known.
pub(super) fn clusters<'a>(
    diagnostic: &Diagnostic,
    places: &'a Places<'_>,
) -> (Vec<Cluster<'a>>, Vec<String>) {
    let mut found = Vec::new();
    let mut placeless = Vec::new();
    for (order, label) in diagnostic.labels.iter().enumerate() {
        let text = visible_line(&label.text);
        match places.place(label.span) {
            Some(place) => found.push((label.span.file, Mark::new(order, place, text))),
            None if text.is_empty() => {}
            None => placeless.push(text),
        }
    }
    found.sort_by_key(|(file, mark)| (*file, mark.place.line, mark.order));
    let mut clusters: Vec<Cluster<'a>> = Vec::new();
    for (file, mark) in found {
        match clusters.last_mut() {
            Some(near) if near.file == file && mark.place.line <= near.last + LONGEST_GAP => {
                near.last = near.last.max(mark.last);
                near.marks.push(mark);
            }
            _ => clusters.push(Cluster { file, last: mark.last, marks: vec![mark] }),
        }
    }
    for cluster in &mut clusters {
        cluster.marks.sort_by_key(|mark| mark.order);
    }
    clusters.sort_by_key(|cluster| cluster.marks.first().map(|mark| mark.order));
    (clusters, placeless)
}

impl<'a> Mark<'a> {
    fn new(order: usize, place: Place<'a>, mut text: String) -> Self {
        let marked = place.file.text.get(place.range.clone()).unwrap_or_default();
        // A mark that takes in its last line break is meant to end before it.
        let mut end = place.range.start + marked.trim_end_matches(['\n', '\r']).len();
        let mut last = place.file.line_of(end);
        if last > place.line + LONGEST_GAP {
            let long = format!("(to line {last})");
            text = if text.is_empty() { long } else { format!("{text} {long}") };
            last = place.line;
            end = place.file.range(last).end.max(place.range.start);
        }
        Self { order, range: place.range.start..end, place, last, text }
    }
}

impl Cluster<'_> {
    /// `path:line:column` of the first label.
    pub(super) fn origin(&self) -> String {
        self.marks.first().map_or_else(String::new, |Mark { place, .. }| {
            format!("{}:{}:{}", visible_line(place.file.path), place.line, place.column)
        })
    }
}
