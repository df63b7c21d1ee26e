//! The page of an incident.

use super::body::BodyView;
use super::clocks::Clocks;
use super::improvement::Improvements;
use super::page::Surroundings;
use super::similar::Similar;
use super::timeline::{Durations, Timeline, durations, milestone, tighter};
use super::{Findings, Lens, Link, Links, RecordIndex, Rows, Scorecard};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{
    ActorKind, Category, EvidenceKind, Milestone, PartyKind, Priority, SecurityAttribute, Severity,
    State, Verdict,
};
use crate::record::{Incident, is_web_url};
use crate::time::{Elapsed, Moment};
use serde::Serialize;

/// Everything that the page of an incident shows.
#[derive(Serialize, Debug)]
pub struct IncidentView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// What kind it is.
    pub category: Category,
    /// How bad it was.
    pub severity: Severity,
    /// How soon it was worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Where it stands.
    pub state: State,
    /// The team that answers for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Link>,
    /// Services that it touched.
    pub services: Links,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<Moment>,
    /// When service was as before, or the last turning point before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
    /// From beginning to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<Elapsed>,
    /// Derived durations with both ends named.
    pub durations: Durations,
    /// What others should take from it, in a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson_html: Option<Html>,
    /// What it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<ImpactView>,
    /// Who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<ActorView>,
    /// The sequence of events.
    pub timeline: Timeline,
    /// What the record rests on.
    pub evidence: Vec<EvidenceView>,
    /// Findings, by class.
    pub findings: Findings<'a>,
    /// Improvements with their live state.
    pub improvements: Improvements<'a>,
    /// Groups and organisations that took part.
    pub parties: Vec<PartyView>,
    /// Who had to be told.
    pub notifications: Clocks<'a>,
    /// The team's evaluation of the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<ResponseView>,
    /// What the record shows of the response, once that is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scorecard: Option<Scorecard>,
    /// Reports that it came from.
    pub events: Rows<'a>,
    /// Advisories about it.
    pub advisories: Rows<'a>,
    /// Incidents that are alike, each with the reasons.
    pub similar: Similar<'a>,
    /// Summary and sections.
    pub body: BodyView,
}

/// What it did.
#[derive(Serialize, Debug)]
pub struct ImpactView {
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_html: Option<Html>,
    /// Customers affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers: Option<i64>,
    /// Of how many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers_of: Option<i64>,
    /// Records exposed or lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<i64>,
    /// Regions.
    pub regions: Vec<String>,
    /// Security attributes lost.
    pub attributes: Vec<SecurityAttribute>,
    /// Classes of data.
    pub data_classes: Vec<String>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// Who did it.
#[derive(Serialize, Debug)]
pub struct ActorView {
    /// External, internal, partner, unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<ActorKind>,
    /// Name of a group or campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Motive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motive: Option<String>,
    /// ATT&CK techniques.
    pub attack: Links,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// One piece of evidence.
#[derive(Serialize, Debug)]
pub struct EvidenceView {
    /// Id, which is also its anchor.
    pub id: String,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EvidenceKind>,
    /// What it is, with a link where it is public on the web.
    pub source: Link,
    /// Where it is kept, where that is no web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// SHA-256.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// When it was collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collected: Option<Moment>,
    /// The findings that rest on it.
    pub findings: Links,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// A group or organisation that took part.
#[derive(Serialize, Debug)]
pub struct PartyView {
    /// Name.
    pub party: Link,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartyKind>,
    /// What part it had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_html: Option<Html>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// The team's evaluation of the response.
#[derive(Serialize, Debug)]
pub struct ResponseView {
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_html: Option<Html>,
    /// Was it sufficient?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sufficient: Option<Verdict>,
    /// Was it complete?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete: Option<Verdict>,
    /// What went well.
    pub went_well_html: Vec<Html>,
    /// What went badly.
    pub went_badly_html: Vec<Html>,
    /// Where luck helped.
    pub got_lucky_html: Vec<Html>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// The turning points that can end an incident, the best first.
const ENDS: [Milestone; 3] = [Milestone::Recovered, Milestone::Eradicated, Milestone::Contained];

impl<'a> Lens<'_, 'a> {
    /// The page of an incident, if this audience may know it.
    pub fn incident(&self, index: RecordIndex) -> Option<(IncidentView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let incident = content.incident()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let rows = lens.timeline_rows(incident);
        let started = milestone(&rows, Milestone::Started);
        let ended = ENDS.into_iter().find_map(|m| milestone(&rows, m));
        let mut view = IncidentView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            category: incident.category,
            severity: incident.severity,
            priority: incident.priority,
            state: incident.state.value,
            owner: incident.owner.as_ref().map(|o| lens.named(Grouping::Teams, &o.value)),
            services: incident
                .services
                .iter()
                .map(|s| lens.named(Grouping::Services, &s.value))
                .collect(),
            started,
            ended,
            duration: started.zip(ended).and_then(|(a, b)| Elapsed::between(a, b)),
            durations: durations(&rows),
            lesson_html: lens.html_of(incident.lesson.as_ref()),
            impact: lens.impact(incident, tlp),
            actor: lens.actor(incident, tlp),
            timeline: lens.timeline(incident, tlp),
            evidence: lens.evidence(incident, tlp),
            findings: lens.findings_of(index, incident, tlp),
            improvements: lens.improvements_of(index, tlp),
            parties: lens.parties(incident, tlp),
            notifications: lens.clocks_of(incident, tlp),
            response: lens.response(incident, tlp),
            scorecard: None,
            events: lens.rows(&lens.neighbours_of(index, &[Relation::FromEvent], Kind::Event)),
            advisories: lens.rows(&lens.neighbours_of(
                index,
                &[Relation::HasAdvisory],
                Kind::Advisory,
            )),
            similar: lens.similar(index),
            body: lens.body(content),
        };
        view.scorecard = lens.scorecard(index, incident, &view);
        Some((view, lens.surroundings(index, content)))
    }

    pub(super) fn impact(&self, incident: &'a Incident, record: Tlp) -> Option<ImpactView> {
        let mark = incident.impact.as_ref()?;
        let impact = mark.open(&self.d.clearance)?;
        let tlp = tighter(mark, record);
        Some(ImpactView {
            summary_html: self.html_of(impact.summary.as_ref()),
            customers: impact.customers.map(|c| c.0),
            customers_of: impact.customers.and_then(|c| c.1),
            records: impact.records,
            regions: impact.regions.iter().map(ToString::to_string).collect(),
            attributes: impact.attributes.clone(),
            data_classes: impact.data_classes.iter().map(ToString::to_string).collect(),
            tlp,
        })
    }

    fn actor(&self, incident: &'a Incident, record: Tlp) -> Option<ActorView> {
        let mark = incident.actor.as_ref()?;
        let actor = mark.open(&self.d.clearance)?;
        let tlp = tighter(mark, record);
        Some(ActorView {
            known: actor.known,
            name: actor.name.as_ref().map(ToString::to_string),
            motive: actor.motive.as_ref().map(ToString::to_string),
            attack: actor.attack.iter().map(|t| self.named(Grouping::Attack, t.as_str())).collect(),
            tlp,
        })
    }

    fn evidence(&self, incident: &'a Incident, record: Tlp) -> Vec<EvidenceView> {
        let open = |m: &'a crate::label::Marked<crate::record::Evidence>| {
            m.open(&self.d.clearance).map(|e| (m, e))
        };
        incident
            .evidence
            .iter()
            .filter_map(open)
            .map(|(mark, e)| {
                let tlp = tighter(mark, record);
                let web = e.place.as_ref().filter(|p| is_web_url(p));
                EvidenceView {
                    id: e.id.value.to_string(),
                    kind: e.kind,
                    source: Link { href: web.map(ToString::to_string), text: e.title.to_string() },
                    place: e.place.as_ref().filter(|_| web.is_none()).map(ToString::to_string),
                    sha256: e.sha256.as_ref().map(ToString::to_string),
                    collected: e.collected,
                    findings: self.findings_on(incident, &e.id.value),
                    tlp,
                }
            })
            .collect()
    }

    /// Links to the findings that rest on a piece of evidence, as far as they may be known.
    fn findings_on(&self, incident: &'a Incident, evidence: &str) -> Links {
        let open = incident.findings.iter().filter_map(|m| m.open(&self.d.clearance));
        let of = open.filter(|f| f.evidence.iter().any(|e| *e.value == *evidence));
        of.map(|f| {
            let place = self.here.map(|here| self.local(here, &f.id.value));
            Link { href: place, text: f.id.value.to_string() }
        })
        .collect()
    }

    fn parties(&self, incident: &'a Incident, record: Tlp) -> Vec<PartyView> {
        incident
            .parties
            .iter()
            .filter_map(|m| m.open(&self.d.clearance).map(|p| (m, p)))
            .map(|(mark, p)| {
                let tlp = tighter(mark, record);
                PartyView {
                    party: self.party(&p.name.value),
                    kind: p.kind,
                    role_html: self.html_of(p.role.as_ref()),
                    since: p.since,
                    tlp,
                }
            })
            .collect()
    }

    fn response(&self, incident: &'a Incident, record: Tlp) -> Option<ResponseView> {
        let mark = incident.response.as_ref()?;
        let response = mark.open(&self.d.clearance)?;
        let tlp = tighter(mark, record);
        Some(ResponseView {
            summary_html: self.html_of(response.summary.as_ref()),
            sufficient: response.sufficient,
            complete: response.complete,
            went_well_html: self.html_list(&response.went_well),
            went_badly_html: self.html_list(&response.went_badly),
            got_lucky_html: self.html_list(&response.got_lucky),
            tlp,
        })
    }
}

impl IncidentView<'_> {
    /// One or two sentences for search results and previews.
    pub fn description(&self) -> String {
        let summary = self.lesson_html.as_deref().or(self.body.summary_html.as_deref());
        let impact = self.impact.as_ref().and_then(|i| i.summary_html.as_deref());
        Lens::describe(summary.or(impact), self.title)
    }
}
