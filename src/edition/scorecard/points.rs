//! The points of a scorecard, one function each.

use super::{PLACES, ScoreLine};
use crate::edition::timeline::TimelineRowView;
use crate::edition::{IncidentView, Lens, Link, Links, RecordIndex, RowState};
use crate::html::plain_text;
use crate::language::{listed, say};
use crate::record::words::{ActorKind, Category, ClockState, Lane, Milestone, Role, ScoreResult};
use crate::record::{Answer, Incident, answer_of};
use std::collections::BTreeSet;

/// The turning points that every response passes.
const TURNS: [Milestone; 5] = [
    Milestone::Started,
    Milestone::Detected,
    Milestone::Acknowledged,
    Milestone::Contained,
    Milestone::Recovered,
];

/// What the points are computed from: what this audience sees of the record.
pub(in crate::edition) struct Card<'c, 'd, 'a> {
    pub(super) view: &'c IncidentView<'a>,
    pub(super) lens: &'c Lens<'d, 'a>,
    pub(super) index: RecordIndex,
    pub(super) incident: &'a Incident,
    /// Whether another edition may show more: then what is absent here says nothing.
    pub(super) partial: bool,
    /// Whether evidence is kept from this edition unless a label says otherwise: then a claim may
    /// rest on some that is not here.
    pub(super) evidence_kept: bool,
}

/// A point before its places are cut to a few.
struct Point {
    result: ScoreResult,
    note: String,
    places: Vec<Link>,
}

impl Point {
    fn new(result: ScoreResult, note: impl Into<String>) -> Self {
        Self { result, note: note.into(), places: Vec::new() }
    }

    fn at(self, places: Vec<Link>) -> Self {
        Self { places, ..self }
    }
}

impl Card<'_, '_, '_> {
    pub(super) fn lines(&self) -> Vec<ScoreLine> {
        let line = |name, point: Point| {
            let mut places = point.places;
            let more = places.len().saturating_sub(PLACES);
            places.truncate(PLACES);
            ScoreLine { name, result: point.result, note: point.note, places: Links(places), more }
        };
        vec![
            line(say!("scorecard_sequence"), self.sequence()),
            line(say!("scorecard_turns"), self.turning_points()),
            line(say!("scorecard_claims"), self.claims()),
            line(say!("scorecard_evidence"), self.evidence()),
            line(say!("scorecard_actor"), self.actor()),
            line(say!("scorecard_root"), self.root()),
            line(say!("scorecard_findings"), self.findings()),
            line(say!("scorecard_badly"), self.went_badly()),
            line(say!("scorecard_notices"), self.notifications()),
            line(say!("scorecard_parties"), self.parties()),
            line(say!("scorecard_reviews"), self.reviews()),
            line(say!("scorecard_improvements"), self.improvements()),
        ]
    }

    /// The result where nothing is shown.
    fn absent(&self) -> ScoreResult {
        if self.partial { ScoreResult::NotShown } else { ScoreResult::No }
    }

    /// The result of a share, where what is missing may be in another edition.
    fn share(&self, done: usize, of: usize) -> ScoreResult {
        match done {
            _ if of == 0 => ScoreResult::NotApplicable,
            0 => self.absent(),
            _ if done == of => ScoreResult::Yes,
            _ => ScoreResult::Partly,
        }
    }

    fn place(&self, anchor: &str, text: impl Into<String>) -> Link {
        Link { href: Some(self.lens.local(self.index, anchor)), text: text.into() }
    }

    fn row(&self, row: &TimelineRowView) -> Link {
        self.place(&row.anchor, row.at.to_string())
    }

    fn turn(&self, milestone: Milestone) -> Option<&TimelineRowView> {
        self.view.timeline.0.iter().find(|row| row.milestone == Some(milestone))
    }

    fn sequence(&self) -> Point {
        let Some(detected) = self.turn(Milestone::Detected) else {
            return Point::new(self.absent(), say!("scorecard_sequence_no_detection"));
        };
        let leads = |row: &&TimelineRowView| {
            let cause = matches!(row.lane, Some(Lane::Cause | Lane::Attacker))
                || row.milestone == Some(Milestone::Started);
            cause && row.milestone != Some(Milestone::Detected) && row.at <= detected.at
        };
        let rows: Vec<Link> =
            self.view.timeline.0.iter().filter(leads).map(|row| self.row(row)).collect();
        if rows.is_empty() {
            let note = say!("scorecard_sequence_no_cause");
            return Point::new(self.absent(), note).at(vec![self.row(detected)]);
        }
        let note = say!("scorecard_sequence_rows", count = rows.len());
        Point::new(ScoreResult::Yes, note).at(rows)
    }

    fn turning_points(&self) -> Point {
        let mut missing = Vec::new();
        let mut places = Vec::new();
        for wanted in TURNS {
            // A vulnerability that nobody used ends with its removal.
            let instead = (wanted == Milestone::Recovered
                && self.view.category == Category::Vulnerability)
                .then_some(Milestone::Eradicated);
            let row = self.turn(wanted).or_else(|| self.turn(instead?));
            match row {
                Some(row) => {
                    let name = row.milestone.unwrap_or(wanted).shown();
                    places.push(self.place(&row.anchor, name));
                }
                None => missing.push(in_a_list(wanted)),
            }
        }
        let result = self.share(places.len(), TURNS.len());
        let (done, all) = (places.len(), TURNS.len());
        let note = match (missing.is_empty(), places.is_empty()) {
            (true, _) => say!("scorecard_turns_all", done = done, all = all),
            (false, true) => say!("scorecard_turns_none", all = all),
            (false, false) => {
                let missing = listed(&missing);
                say!("scorecard_turns_some", done = done, all = all, missing = missing)
            }
        };
        Point::new(result, note).at(places)
    }

    /// What somebody said is its own evidence, so rows of communication need none.
    fn claims(&self) -> Point {
        let (all, without) = self.claims_made();
        if self.evidence_kept && without > 0 {
            let (done, all) = (all.len() - without, all.len());
            let note = say!("scorecard_claims_kept", done = done, all = all);
            return Point::new(ScoreResult::NotShown, note);
        }
        let ids = ["scorecard_claims_all", "scorecard_claims_some", "scorecard_claims_none"];
        self.counted(all, ids)
    }

    /// Each claim with its place and whether it names evidence, and how many name none.
    fn claims_made(&self) -> (Vec<(bool, Link)>, usize) {
        let rows = self.view.timeline.0.iter().filter(|row| row.lane != Some(Lane::Comms));
        let rows: Vec<(bool, Link)> =
            rows.map(|row| (!row.evidence.0.is_empty(), self.row(row))).collect();
        let findings = self.view.findings.rows.iter();
        let findings = findings.map(|f| (!f.evidence.0.is_empty(), self.place(f.id, f.id)));
        let all: Vec<(bool, Link)> = rows.into_iter().chain(findings).collect();
        let without = all.iter().filter(|(has, _)| !has).count();
        (all, without)
    }

    fn evidence(&self) -> Point {
        let entries = self.view.evidence.iter();
        let entries = entries
            .map(|e| (e.sha256.is_some() && e.collected.is_some(), self.place(&e.id, &*e.id)));
        let all: Vec<(bool, Link)> = entries.collect();
        if all.is_empty() {
            return Point::new(self.absent(), say!("scorecard_evidence_none"));
        }
        // An entry is shown whole: what it lacks here it lacks.
        let ids = ["scorecard_evidence_all", "scorecard_evidence_some", "scorecard_evidence_none"];
        let mut point = self.counted(all, ids);
        if point.result == ScoreResult::NotShown {
            point.result = ScoreResult::No;
        }
        point
    }

    /// A point for which each of several things is there or is not: those without are named. The
    /// messages are for all, for some, and for nothing at all.
    fn counted(&self, all: Vec<(bool, Link)>, [whole, some, nothing]: [&str; 3]) -> Point {
        let of = all.len();
        if of == 0 {
            return Point::new(ScoreResult::NotApplicable, say!(nothing));
        }
        let without: Vec<Link> =
            all.into_iter().filter(|(has, _)| !has).map(|(_, place)| place).collect();
        let done = of - without.len();
        let note = say!(if without.is_empty() { whole } else { some }, done = done, all = of);
        Point::new(self.share(done, of), note).at(without)
    }

    fn actor(&self) -> Point {
        let stated = self.view.actor.as_ref().and_then(|actor| actor.known);
        match stated {
            _ if self.view.category == Category::Outage && stated.is_none() => {
                Point::new(ScoreResult::NotApplicable, say!("scorecard_actor_outage"))
            }
            None => Point::new(self.absent(), say!("scorecard_actor_none")),
            Some(known) => {
                let note = match known {
                    ActorKind::Unknown => say!("scorecard_actor_unknown"),
                    _ => say!("scorecard_actor_stated"),
                };
                let place = self.place("sec-actor", known.shown());
                Point::new(ScoreResult::Yes, note).at(vec![place])
            }
        }
    }

    fn root(&self) -> Point {
        let roots = self.view.findings.rows.iter().filter(|f| f.role == Some(Role::Root));
        let roots: Vec<Link> = roots.map(|f| self.place(f.id, f.id)).collect();
        if roots.is_empty() {
            return Point::new(self.absent(), say!("scorecard_root_none"));
        }
        Point::new(ScoreResult::Yes, say!("scorecard_root_named")).at(roots)
    }

    fn findings(&self) -> Point {
        let clearance = &self.lens.d.clearance;
        let open = self.incident.findings.iter().filter_map(|m| m.open(clearance));
        let reasons: BTreeSet<&str> =
            open.filter(|f| f.reason.is_some()).map(|f| &*f.id.value).collect();
        let rows = self.view.findings.rows.iter();
        let answered = |f: &crate::edition::FindingRow<'_>| {
            !f.improvements.is_empty() || reasons.contains(f.id)
        };
        self.counted(
            rows.map(|f| (answered(f), self.place(f.id, f.id))).collect(),
            ["scorecard_findings_all", "scorecard_findings_some", "scorecard_findings_none"],
        )
    }

    fn went_badly(&self) -> Point {
        let list = self.view.response.as_ref().map_or(&[][..], |r| &r.went_badly_html);
        let findings: BTreeSet<&str> = self.view.findings.rows.iter().map(|f| f.id).collect();
        let without: Vec<String> = list
            .iter()
            .enumerate()
            .filter(|(_, html)| answer_of(&plain_text(html), &findings) != Answer::Given)
            .map(|(n, _)| (n + 1).to_string())
            .collect();
        let (of, done) = (list.len(), list.len() - without.len());
        let result = self.share(done, of);
        let note = match result {
            ScoreResult::NotApplicable => {
                return Point::new(result, say!("scorecard_badly_none"));
            }
            ScoreResult::NotShown => say!("scorecard_badly_kept", all = of),
            ScoreResult::Yes => say!("scorecard_badly_all", done = done, all = of),
            _ => {
                let without = listed(&without);
                say!("scorecard_badly_some", done = done, all = of, without = without)
            }
        };
        Point::new(result, note).at(vec![self.place("sec-response", say!("scorecard_badly_place"))])
    }

    fn notifications(&self) -> Point {
        let clocks = &self.view.notifications.0;
        let kept = |state| !matches!(state, ClockState::Overdue);
        let over = clocks.iter().filter(|c| !kept(c.state)).count();
        let (of, done) = (clocks.len(), clocks.len() - over);
        if of == 0 {
            return Point::new(ScoreResult::NotApplicable, say!("scorecard_notices_none"));
        }
        let late = clocks.iter().filter(|c| c.state == ClockState::Late).count();
        let open = clocks.iter().filter(|c| c.sent.is_none() && kept(c.state)).count();
        let result = if over == 0 {
            ScoreResult::Yes
        } else if done == 0 {
            ScoreResult::No
        } else {
            ScoreResult::Partly
        };
        let sent = clocks.iter().filter(|c| c.sent.is_some()).count();
        let note = say!(
            "scorecard_notices_sent",
            sent = sent,
            all = of,
            late = late,
            open = open,
            overdue = over
        );
        Point::new(result, note)
            .at(vec![self.place("sec-notifications", say!("scorecard_notices_place"))])
    }

    fn parties(&self) -> Point {
        let parties = &self.view.parties;
        let done = parties.iter().filter(|p| p.role_html.is_some()).count();
        let result = match done {
            _ if parties.is_empty() => {
                return Point::new(ScoreResult::NotApplicable, say!("scorecard_parties_none"));
            }
            0 => ScoreResult::No,
            _ if done == parties.len() => ScoreResult::Yes,
            _ => ScoreResult::Partly,
        };
        let note = say!("scorecard_parties_all", done = done, all = parties.len());
        Point::new(result, note)
            .at(vec![self.place("sec-parties", say!("scorecard_parties_place"))])
    }

    fn reviews(&self) -> Point {
        let reviews = self.lens.d.reviews_shown(self.index);
        let whole = reviews.iter().any(|r| r.whole);
        let links =
            reviews.iter().filter_map(|r| self.lens.review_link(r.index)).collect::<Vec<Link>>();
        match (whole, links.is_empty()) {
            (true, _) => Point::new(ScoreResult::Yes, say!("scorecard_reviews_on")).at(links),
            (false, false) => {
                let note = say!("scorecard_reviews_of_improvements");
                Point::new(ScoreResult::Partly, note).at(links)
            }
            (false, true) => Point::new(self.absent(), say!("scorecard_reviews_none")),
        }
    }

    fn improvements(&self) -> Point {
        let rows = &self.view.improvements.0;
        let finished = |state| matches!(state, Some(RowState::Improvement(s)) if s.is_finished());
        let of = rows.len();
        let open: Vec<Link> = rows
            .iter()
            .filter(|r| !finished(r.row.state))
            .map(|r| Link { href: Some(r.row.href.clone()), text: r.row.id.to_owned() })
            .collect();
        let done = of - open.len();
        let result = self.share(done, of);
        if result == ScoreResult::NotApplicable {
            return Point::new(result, say!("scorecard_improvements_none"));
        }
        let overdue = rows.iter().filter(|r| r.row.overdue_days.is_some()).count();
        let id = if open.is_empty() {
            "scorecard_improvements_all"
        } else {
            "scorecard_improvements_some"
        };
        Point::new(result, say!(id, done = done, all = of, overdue = overdue)).at(open)
    }
}

/// A turning point as a part of a list.
fn in_a_list(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Started => say!("scorecard_turn_started"),
        Milestone::Detected => say!("scorecard_turn_detected"),
        Milestone::Acknowledged => say!("scorecard_turn_acknowledged"),
        Milestone::Contained => say!("scorecard_turn_contained"),
        Milestone::Recovered => say!("scorecard_turn_recovered"),
        other => other.shown(),
    }
}
