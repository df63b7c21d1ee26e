//! The rows of tables for other programs, computed through what an audience may know.

use super::export_cells::{Cell, ExportRow};
use super::timeline::milestone;
use super::{AdvisoryView, IncidentView, Lens, RecordIndex};
use crate::graph::Relation;
use crate::html::plain_text;
use crate::identifier::{AttackId, Kind};
use crate::label::Tlp;
use crate::markdown::Prose;
use crate::record::Name;
use crate::record::words::{
    FindingClass, Flag, ImprovementKind, ImprovementRoute, Lane, Milestone, Phase, Priority, Scope,
};
use crate::time::{Moment, Precision};

/// How many there are.
fn tally<T>(items: impl Iterator<Item = T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}

impl<'a> Lens<'_, 'a> {
    fn plain(&self, prose: Option<&Prose>) -> Cell<'a> {
        let text = prose.map(|p| plain_text(&self.html(p))).filter(|t| !t.is_empty());
        Cell::text(text)
    }

    fn owner_cell(&self, owner: Option<&'a Name>) -> Cell<'a> {
        Cell::text(owner.map(|o| self.d.book.registry.team_name(&o.value)))
    }

    fn ids(&self, index: RecordIndex, relations: &[Relation], kind: Kind) -> Cell<'a> {
        let found = self.neighbours_of(index, relations, kind);
        Cell::list(found.into_iter().map(|i| self.d.id(i).as_str()))
    }

    fn publishing(&self, index: RecordIndex) -> Cell<'a> {
        Cell::Word(self.d.flag(index).map_or("published", Flag::as_str))
    }

    /// Since when an improvement is on record: as it says itself, else since the first of its
    /// incidents that may be known was noticed.
    pub(super) fn on_record_since(&self, index: RecordIndex) -> Option<Moment> {
        let improvement = self.d.open(index)?.improvement()?;
        improvement.opened.or_else(|| {
            let incidents = self.neighbours_of(index, &[Relation::HasImprovement], Kind::Incident);
            incidents.iter().filter_map(|i| self.d.date(*i)).min()
        })
    }

    /// The services of the incidents behind an improvement.
    fn services_of(&self, index: RecordIndex) -> Cell<'a> {
        let mut names: Vec<&'a str> = Vec::new();
        for i in self.neighbours_of(index, &[Relation::HasImprovement], Kind::Incident) {
            let incident = self.d.open(i).and_then(|c| c.incident());
            for service in incident.iter().flat_map(|i| &i.services) {
                let name = self.d.book.registry.service_name(&service.value);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Cell::list(names)
    }

    /// The row of an improvement, if this audience may know it. Its label is the tightest of what the
    /// row may show.
    pub fn improvement_row(&self, index: RecordIndex) -> Option<ExportRow<'a>> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
        let improvement = content.improvement()?;
        let facts = self.d.summary(index)?.improvement?;
        let d = self.d;
        let registry = &d.book.registry;
        let incidents = [Relation::HasImprovement];
        let findings = lens.visible_findings(index);
        let findings = findings.iter().map(|(i, finding)| format!("{}#{finding}", d.id(*i)));
        let tracker = improvement.tracker.as_ref().and_then(|t| t.open(&d.clearance));
        let consulted = improvement.consulted.iter().map(|name| {
            // The name of a team or a party, as pages show it.
            lens.team_or_party(&name.value).text
        });
        let number = |n: usize| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
        Some(ExportRow(vec![
            ("id", Cell::Word(d.id(index).as_str())),
            ("title", Cell::Text((&*content.title).into())),
            ("state", Cell::Word(facts.state.as_str())),
            ("status", Cell::Word(improvement.status.value.as_str())),
            ("overdue_days", Cell::number(facts.overdue_days)),
            ("due", Cell::time(facts.due)),
            ("first_due", Cell::time(improvement.due)),
            ("extended", number(facts.extended)),
            ("owner", Cell::text(improvement.owner.as_ref().map(|o| registry.team_name(&o.value)))),
            ("kind", Cell::word(improvement.kind.map(ImprovementKind::as_str))),
            ("route", Cell::word(improvement.route.map(ImprovementRoute::as_str))),
            ("scope", Cell::word(improvement.scope.map(Scope::as_str))),
            ("services", lens.services_of(index)),
            ("incidents", lens.ids(index, &incidents, Kind::Incident)),
            ("findings", Cell::list(findings)),
            (
                "procedures",
                lens.ids(index, &[Relation::Changes, Relation::CausedBy], Kind::Procedure),
            ),
            ("consulted", Cell::list(consulted)),
            ("opened", Cell::time(lens.on_record_since(index))),
            ("closed", Cell::time(facts.closed)),
            ("last_review", Cell::time(facts.looked)),
            ("effect_due", Cell::time(facts.effect_due.map(Moment::Day))),
            ("tracker", Cell::text(tracker.map(|t| &**t))),
            ("reason", lens.plain(improvement.reason.as_ref())),
            ("measure", lens.plain(improvement.measure.as_ref())),
            ("tlp", Cell::Word(d.page_tlp(index).as_str())),
            ("publishing", lens.publishing(index)),
            ("url", Cell::Text(lens.record_href(index).into())),
        ]))
    }

    /// The row of an incident, if this audience may know it. A span of time has the names of both of
    /// its ends; an improvement is finished once a review verified or declined it.
    pub fn incident_row(&self, index: RecordIndex) -> Option<ExportRow<'a>> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
        let incident = content.incident()?;
        let d = self.d;
        let rows = lens.timeline_rows(incident);
        let at = |wanted| milestone(&rows, wanted);
        let (started, detected) = (at(Milestone::Started), at(Milestone::Detected));
        let (acknowledged, contained) = (at(Milestone::Acknowledged), at(Milestone::Contained));
        let (eradicated, recovered) = (at(Milestone::Eradicated), at(Milestone::Recovered));
        let impact = incident.impact.as_ref().and_then(|m| m.open(&d.clearance));
        let actor = incident.actor.as_ref().and_then(|m| m.open(&d.clearance));
        let customers = impact.and_then(|i| i.customers);
        let improvements =
            lens.neighbours_of(index, &[Relation::HasImprovement], Kind::Improvement);
        let (total, finished, overdue) = lens.improvement_counts(&improvements);
        let services = incident.services.iter().map(|s| d.book.registry.service_name(&s.value));
        let attributes = impact.iter().flat_map(|i| &i.attributes).map(|a| a.as_str());
        let regions = impact.iter().flat_map(|i| &i.regions).map(|r| &**r);
        let classes = impact.iter().flat_map(|i| &i.data_classes).map(|c| &**c);
        let techniques = actor.iter().flat_map(|a| &a.attack).map(AttackId::as_str);
        Some(ExportRow(vec![
            ("id", Cell::Word(d.id(index).as_str())),
            ("title", Cell::Text((&*content.title).into())),
            ("category", Cell::Word(incident.category.as_str())),
            ("severity", Cell::Word(incident.severity.as_str())),
            ("priority", Cell::word(incident.priority.map(Priority::as_str))),
            ("state", Cell::Word(incident.state.value.as_str())),
            ("tlp", Cell::Word(d.page_tlp(index).as_str())),
            ("publishing", lens.publishing(index)),
            ("owner", lens.owner_cell(incident.owner.as_ref())),
            ("services", Cell::list(services)),
            ("started", Cell::time(started)),
            ("detected", Cell::time(detected)),
            ("acknowledged", Cell::time(acknowledged)),
            ("contained", Cell::time(contained)),
            ("eradicated", Cell::time(eradicated)),
            ("recovered", Cell::time(recovered)),
            ("started_to_detected", Cell::between(started, detected)),
            ("detected_to_acknowledged", Cell::between(detected, acknowledged)),
            ("detected_to_contained", Cell::between(detected, contained)),
            ("detected_to_eradicated", Cell::between(detected, eradicated)),
            ("started_to_recovered", Cell::between(started, recovered)),
            ("customers_affected", Cell::number(customers.map(|c| c.0))),
            ("customers_of", Cell::number(customers.and_then(|c| c.1))),
            ("records", Cell::number(impact.and_then(|i| i.records))),
            ("attributes", Cell::list(attributes)),
            ("regions", Cell::list(regions)),
            ("data_classes", Cell::list(classes)),
            ("findings", lens.finding_counts(index)),
            ("techniques", Cell::list(techniques)),
            ("improvements_total", Cell::Number(total)),
            ("improvements_finished", Cell::Number(finished)),
            ("improvements_overdue", Cell::Number(overdue)),
            ("advisories", lens.ids(index, &[Relation::HasAdvisory], Kind::Advisory)),
            ("events", lens.ids(index, &[Relation::FromEvent], Kind::Event)),
            ("url", Cell::Text(lens.record_href(index).into())),
        ]))
    }

    /// How many improvements there are, how many are finished, how many overdue.
    fn improvement_counts(&self, improvements: &[RecordIndex]) -> (i64, i64, i64) {
        let facts = || improvements.iter().filter_map(|i| self.d.summary(*i)?.improvement);
        (
            tally(facts()),
            tally(facts().filter(|f| f.state.is_finished())),
            tally(facts().filter(|f| f.overdue_days.is_some())),
        )
    }

    /// The classes of an incident's findings with how many there are of each.
    fn finding_counts(&self, index: RecordIndex) -> Cell<'a> {
        let count = |class: FindingClass| {
            tally(self.d.findings_in(index).filter(|(_, f)| f.class == class))
        };
        let counts = FindingClass::ALL.iter().map(|class| (class.as_str(), count(*class)));
        Cell::Counts(counts.filter(|(_, count)| *count > 0).collect())
    }
}

impl Precision {
    /// Its name in tables.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Instant => "instant",
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl IncidentView<'_> {
    /// The rows of its timeline, as its page shows them; `page` is the page's whole address, `record`
    /// the label of the record.
    pub fn timeline_rows<'v>(
        &'v self,
        page: &'v str,
        record: Tlp,
    ) -> impl Iterator<Item = ExportRow<'v>> {
        self.timeline.0.iter().map(move |row| {
            ExportRow(vec![
                ("at", Cell::Time(row.at)),
                ("precision", Cell::Word(row.at.precision().as_str())),
                ("lane", Cell::word(row.lane.map(Lane::as_str))),
                ("phase", Cell::word(row.phase.map(Phase::as_str))),
                ("milestone", Cell::word(row.milestone.map(Milestone::as_str))),
                ("what", Cell::Text(plain_text(&row.what_html).into())),
                ("evidence", Cell::list(row.evidence.0.iter().map(|e| e.text.as_str()))),
                ("by", Cell::text(row.by.as_ref().map(|by| by.text.as_str()))),
                ("tlp", Cell::Word(row.tlp.unwrap_or(record).as_str())),
                ("url", Cell::Text(format!("{page}#{}", row.anchor).into())),
            ])
        })
    }
}

impl AdvisoryView<'_> {
    /// The rows of its indicators, as its page shows them, with each value as programs need it; `record` is
    /// the label of the record.
    pub fn indicator_rows(&self, record: Tlp) -> impl Iterator<Item = ExportRow<'_>> {
        self.indicators.iter().map(move |one| {
            let note = one.note_html.as_ref().map(|html| plain_text(html));
            ExportRow(vec![
                ("kind", Cell::Word(one.kind.as_str())),
                ("value", Cell::Text(one.value.into())),
                ("defanged", Cell::Text(one.defanged.as_str().into())),
                ("note", Cell::text(note)),
                ("tlp", Cell::Word(one.tlp.unwrap_or(record).as_str())),
            ])
        })
    }
}
