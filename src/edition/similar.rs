//! Incidents that are like that of a page, as they are shown: with the reasons in words.

use super::related::{Alike, Feature};
use super::{Flag, Lens, RecordIndex};
use crate::address::Grouping;
use crate::label::Tlp;
use crate::language::{listed, say};
use crate::record::words::FindingClass;
use crate::time::Moment;
use serde::Serialize;

/// Incidents that are alike. For templates a finished list, for data a list.
#[derive(Default, Debug)]
pub struct Similar<'a>(pub Vec<SimilarView<'a>>);

/// An incident that is like that of the page.
#[derive(Serialize, Debug)]
pub struct SimilarView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// Why it is shown, in words.
    pub reasons: Vec<String>,
    /// The date that orders lists.
    #[serde(skip)]
    pub date: Option<Moment>,
    /// Draft, embargoed, withdrawn.
    #[serde(skip)]
    pub flag: Option<Flag>,
    /// Its label.
    #[serde(skip)]
    pub tlp: Tlp,
}

impl<'a> Lens<'_, 'a> {
    /// The incidents that are like one, each with the reasons.
    pub(super) fn similar(&self, index: RecordIndex) -> Similar<'a> {
        let view = |alike: &Alike| {
            Some(SimilarView {
                id: self.d.id(alike.index).as_str(),
                title: &self.content(alike.index)?.title,
                href: self.record_href(alike.index),
                reasons: self.reasons(alike),
                date: self.d.date(alike.index),
                flag: self.d.flag(alike.index),
                tlp: self.d.book.record(alike.index).sharing().tlp,
            })
        };
        Similar(self.d.alike(index).iter().filter_map(view).collect())
    }

    /// Why two incidents are alike, in words.
    fn reasons(&self, alike: &Alike) -> Vec<String> {
        let known = self.d.alike_index();
        let mut reasons = Vec::new();
        if alike.mentions.0 {
            reasons.push(say!("similar_mentions").to_owned());
        }
        if alike.mentions.1 {
            reasons.push(say!("similar_mentioned").to_owned());
        }
        let mut names: Vec<(Grouping, Vec<String>)> = Vec::new();
        let (mut processes, mut classes) = (Vec::new(), Vec::new());
        for feature in alike.shared.iter().map(|number| &known.features[*number as usize]) {
            match feature {
                Feature::Name(group, name) => {
                    let text = self.named(*group, name).text;
                    match names.iter_mut().find(|(other, _)| other == group) {
                        Some((_, names)) => names.push(text),
                        None => names.push((*group, vec![text])),
                    }
                }
                Feature::Procedure(index) => {
                    processes.extend(self.d.open(*index).map(|content| &*content.title));
                }
                Feature::Process(name) => processes.push(&**name),
                Feature::Class(class) => classes.push(in_a_list(*class)),
            }
        }
        if !names.is_empty() {
            reasons.push(say!("similar_shares", what = shares(&names)));
        }
        if !processes.is_empty() {
            reasons.push(say!("similar_processes", names = listed(&processes)));
        }
        if !classes.is_empty() {
            reasons.push(say!("similar_classes", names = listed(&classes)));
        }
        reasons
    }
}

/// What is shared, by kind: `services A and B, and technique T1552.001`.
fn shares(names: &[(Grouping, Vec<String>)]) -> String {
    let phrase = |(group, names): &(Grouping, Vec<String>)| {
        let (count, names) = (names.len(), with_last(names));
        match group {
            Grouping::Attack => say!("similar_techniques", count = count, names = names),
            Grouping::Services => say!("similar_services", count = count, names = names),
            Grouping::Tags => say!("similar_tags", count = count, names = names),
            _ => names,
        }
    };
    let phrases: Vec<String> = names.iter().map(phrase).collect();
    match phrases.as_slice() {
        [first @ .., last] if names.iter().any(|(_, n)| n.len() > 1) && !first.is_empty() => {
            say!("similar_list_of_lists", list = listed(first), last = last)
        }
        all => with_last(all),
    }
}

/// A class of findings as a part of a list.
fn in_a_list(class: FindingClass) -> &'static str {
    match class {
        FindingClass::TechnicalLapse => say!("similar_class_technical_lapse"),
        FindingClass::ProceduralFailure => say!("similar_class_procedural_failure"),
        FindingClass::ManualError => say!("similar_class_manual_error"),
        FindingClass::ProcessFlaw => say!("similar_class_process_flaw"),
        FindingClass::CommunicationGlitch => say!("similar_class_communication_glitch"),
        FindingClass::NewAttackVector => say!("similar_class_new_attack_vector"),
    }
}

/// Names in a row: `a, b and c`.
fn with_last(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say!("similar_list", list = listed(first), last = last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_a_reader_would() {
        let names = ["a", "b", "c"].map(String::from);
        assert_eq!(with_last(&names), "a, b and c");
        assert_eq!(with_last(&names[..1]), "a");
        let (services, technique) =
            ((Grouping::Services, names[..2].to_vec()), (Grouping::Attack, vec!["T1078".into()]));
        let one = (Grouping::Services, names[..1].to_vec());
        assert_eq!(shares(&[one, technique.clone()]), "service a and technique T1078");
        assert_eq!(shares(&[services, technique]), "services a and b, and technique T1078");
    }
}
