//! HTML pages: the view of each kind goes to its template.

use super::head::Head;
use super::meta::meta;
use super::parts::AffectedForm;
use super::viewed::{Kept, Viewed};
use super::{Renderer, Scratch};
use crate::address::{Address, Grouping};
use crate::diagnostic::Diagnostic;
use crate::edition::{
    AdvisoryView, AwaitingView, ClockView, FeedOf, FindingClass, FindingsPlace, FindingsView,
    IncidentView, Lens, Links, ProviderFile, RecordIndex, Row, Rows, StateCount, Surroundings,
    YearStrip, YearView, list_title,
};
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use crate::plan::{Page, Pager};
use serde::Serialize;
use tera::{Context, Value};

/// One page of a list.
#[derive(Serialize)]
pub(super) struct ListView<'t, 'a> {
    pub(super) title: &'t str,
    pub(super) kind: &'static str,
    pub(super) total: usize,
    pub(super) rows: Rows<'a>,
    pub(super) years: Vec<YearView>,
    pub(super) states: Vec<StateCount>,
    pub(super) overdue: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) awaiting: Option<AwaitingView>,
    pub(super) pager: Option<Pager>,
}

/// A view and the head of its page, ready for the template of that name.
pub(super) struct Prepared {
    pub(super) head: Head,
    values: Vec<(&'static str, Value)>,
}

impl Prepared {
    pub(super) fn new<T: Serialize>(head: Head, name: &'static str, view: &T) -> Self {
        Self { head, values: vec![(name, Value::from_serializable(view))] }
    }

    pub(super) fn with<T: Serialize>(mut self, name: &'static str, view: &T) -> Self {
        self.values.push((name, Value::from_serializable(view)));
        self
    }
}

/// What every list links to on its later pages too.
pub(super) fn highest<'r>(rows: impl IntoIterator<Item = &'r Row<'r>>) -> Tlp {
    rows.into_iter().map(|r| r.tlp).max().unwrap_or(Tlp::Clear)
}

impl<'a> Renderer<'_, 'a> {
    /// Writes the HTML of a page.
    pub(super) fn html(
        &self,
        address: &Address,
        page: &Page,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let lens = self.d.lens(address);
        let prepared = match page {
            Page::Home => Some(self.home(&lens, address)),
            Page::List(Kind::Improvement, _) => Some(self.board(&lens, address)),
            Page::List(kind, number) => Some(self.list(&lens, address, *kind, *number)),
            Page::Year(year, number) => Some(self.year(&lens, address, *year, *number)),
            Page::Narrowed(part, number) => Some(self.narrowed(&lens, address, part, *number)),
            Page::Record(index) => self
                .record(&lens, *index, &mut scratch.kept)
                .map(|prepared| prepared.with("beside", &lens.beside(*index))),
            Page::Translation(index, language) => {
                let lens = lens.in_language(*index, language);
                self.record(&lens, *index, &mut None)
                    .map(|prepared| prepared.with("beside", &lens.beside(*index)))
            }
            Page::Findings => Some(self.findings(&lens, address)),
            Page::FindingClass(class, number) => {
                Some(self.finding_class(&lens, address, *class, *number))
            }
            Page::Group(group, name, number) => {
                Some(self.group(&lens, address, *group, name, *number))
            }
            Page::GroupIndex(group) => Some(self.group_index(&lens, address, *group)),
            Page::Overview(overview, number) => {
                Some(self.overview(&lens, address, *overview, *number))
            }
            Page::Reporter(index) => self.reporter(&lens, address, *index),
            Page::NotFound => Some(self.not_found(address)),
            Page::Provider(ProviderFile::Listing(listing)) => {
                Some(self.listing(&lens, address, *listing))
            }
            Page::RecordData(_)
            | Page::Export(_)
            | Page::Provider(_)
            | Page::Vulnerability(_)
            | Page::Syndication(_)
            | Page::Letter(..)
            | Page::Search(_)
            | Page::Words(..)
            | Page::Sitemap(_)
            | Page::Robots
            | Page::Copy(_) => None,
        };
        let Some(Prepared { mut head, values }) = prepared else {
            let message = format!("nothing can be shown at /{}", address.path());
            return Err(Diagnostic::error("internal", message)
                .help("this is a fault of Casebook: please report it"));
        };
        head.meta_html = Html(meta(&head, self.d.config()));
        let template = format!("{}.html", head.kind);
        let mut context = Context::new();
        let exact = head
            .path
            .split_once('/')
            .is_some_and(|(first, rest)| rest.is_empty() && first == head.key);
        let section = (head.root.clone(), head.key, exact);
        for (name, value) in self.frame(&section)? {
            context.insert_value(name, value);
        }
        context.insert_value("site", self.site());
        context.insert_value("text", super::templates::texts());
        context.insert("page", &head);
        for (name, value) in values {
            context.insert_value(name, value);
        }
        self.templates
            .tera
            .render_to(&template, &context, &mut scratch.buffer)
            .map_err(|e| self.templates.diagnostic(&template, &e))
    }

    fn home(&self, lens: &Lens<'_, 'a>, address: &Address) -> Prepared {
        let head = Head::new(self.d, lens, address, "home", &self.d.config().title);
        let home = lens.home();
        let rows =
            home.advisories.iter().chain(home.incidents.iter()).chain(home.improvements.iter());
        let rows = rows.chain(home.events.iter());
        let rows = rows.chain(home.week.iter().flat_map(|week| week.rows.iter()));
        let mut head = head.labelled(highest(rows)).dated(self.d);
        head.follow(self.d, lens, &FeedOf::All);
        Prepared::new(head, "home", &home)
    }

    fn list(&self, lens: &Lens<'_, 'a>, address: &Address, kind: Kind, number: u32) -> Prepared {
        let all = self.d.list(kind);
        let of_incidents = kind == Kind::Incident;
        let first = number == 1;
        let view = ListView {
            title: list_title(kind),
            kind: kind.folder(),
            total: all.len(),
            rows: lens.filed_rows(self.plan.slice(all, number)),
            years: if of_incidents { lens.years(None) } else { Vec::new() },
            states: if first { lens.state_counts(all) } else { Vec::new() },
            overdue: if first { lens.overdue_count(all) } else { 0 },
            awaiting: (first && kind == Kind::Event).then(|| lens.awaiting()),
            pager: self.plan.pager(&Address::List(kind), number, all.len(), lens.prefix()),
        };
        let browse = lens.browse_list(kind, &Address::List(kind), first);
        let mut head = Head::new(self.d, lens, address, "list", list_title(kind))
            .labelled(highest(view.rows.iter()))
            .numbered(lens, &Address::List(kind), list_title(kind), number);
        head.key = kind.folder();
        self.offer_all(&mut head, lens, kind);
        if matches!(kind, Kind::Incident | Kind::Advisory) {
            head.follow(self.d, lens, &FeedOf::Kind(kind));
        }
        let is_dated = view.awaiting.is_some() || browse.week.is_some();
        let head = if is_dated { head.dated(self.d) } else { head };
        Prepared::new(head, "list", &view).browsed(&browse)
    }

    fn year(&self, lens: &Lens<'_, 'a>, address: &Address, year: i16, number: u32) -> Prepared {
        let years = self.d.years();
        let all: &[RecordIndex] = years.get(&std::cmp::Reverse(year)).map_or(&[], Vec::as_slice);
        let title = say!("title_incidents_of_year", year = year.to_string());
        let view = ListView {
            title: &title,
            kind: Kind::Incident.folder(),
            total: all.len(),
            rows: lens.filed_rows(self.plan.slice(all, number)),
            years: lens.years(Some(year)),
            states: Vec::new(),
            overdue: 0,
            awaiting: None,
            pager: self.plan.pager(&Address::Year(year), number, all.len(), lens.prefix()),
        };
        let mut head = Head::new(self.d, lens, address, "list", &title)
            .labelled(highest(view.rows.iter()))
            .below(lens, &Address::List(Kind::Incident), list_title(Kind::Incident))
            .called(year.to_string())
            .numbered(lens, &Address::Year(year), &year.to_string(), number);
        head.key = Kind::Incident.folder();
        head.follow(self.d, lens, &FeedOf::Kind(Kind::Incident));
        let browse = lens.browse_year(year, &Address::Year(year), number == 1);
        Prepared::new(head, "list", &view).browsed(&browse)
    }

    fn record(
        &self,
        lens: &Lens<'_, 'a>,
        index: RecordIndex,
        kept: &mut Kept<'a>,
    ) -> Option<Prepared> {
        if matches!(self.d.id(index).kind(), Kind::Incident | Kind::Advisory) {
            return Some(match self.viewed(lens, index, kept)? {
                Viewed::Incident(both) => self.incident(lens, index, &both.0, &both.1),
                Viewed::Advisory(both) => self.advisory(lens, index, &both.0, &both.1),
            });
        }
        let head = |kind, title: &str, description: String| {
            Head::of_record(self.d, lens, index, kind, title, description)
        };
        let around =
            |prepared: Prepared, around: &Surroundings<'_>| prepared.with("around", around);
        let of_title = |id: &str, title: &str| format!("{id}: {title}");
        Some(match self.d.id(index).kind() {
            Kind::Event => {
                let (view, near) = lens.event(index)?;
                let mut head = head("event", view.title, of_title(view.id, view.title));
                if view.acknowledgement.standing.waits() {
                    head = head.dated(self.d);
                }
                around(Prepared::new(head, "event", &view), &near)
            }
            Kind::Improvement => {
                let (view, near) = lens.improvement(index)?;
                let mut head = head("improvement", view.title, of_title(view.id, view.title));
                if view.overdue_days.is_some() || view.age.is_some() {
                    head = head.dated(self.d);
                }
                around(Prepared::new(head, "improvement", &view), &near)
            }
            Kind::Procedure => {
                let (view, near) = lens.procedure(index)?;
                let mut head = head("procedure", view.title, of_title(view.id, view.title));
                head.tlp = head.tlp.max(view.tlp);
                if view.improvements.iter().any(|r| r.overdue_days.is_some()) {
                    head = head.dated(self.d);
                }
                around(Prepared::new(head, "procedure", &view), &near)
            }
            Kind::Review => {
                let (view, near) = lens.review(index)?;
                let mut head = head("review", view.title, of_title(view.id, view.title));
                if view.items.iter().any(|i| i.item.overdue_days.is_some()) {
                    head = head.dated(self.d);
                }
                around(Prepared::new(head, "review", &view), &near)
            }
            Kind::Page | Kind::Incident | Kind::Advisory => {
                let (view, near) = lens.page(index)?;
                let head = head("article", view.title, view.description());
                around(Prepared::new(head, "article", &view), &near)
            }
        })
    }

    fn incident(
        &self,
        lens: &Lens<'_, 'a>,
        index: RecordIndex,
        view: &IncidentView<'_>,
        near: &Surroundings<'_>,
    ) -> Prepared {
        let description = view.description();
        let mut head = Head::of_record(self.d, lens, index, "incident", view.title, description);
        let running = view.notifications.0.iter().any(ClockView::depends_on_the_clock);
        if running || view.improvements.0.iter().any(|i| i.row.overdue_days.is_some()) {
            head = head.dated(self.d);
        }
        if let Some((file, export)) = self.d.timeline_export(index) {
            head.offer(lens, &file, &export);
        }
        let advisories: Links = view.advisories.iter().map(Row::link).collect();
        let prepared = Prepared::new(head, "incident", view).with("advisory_links", &advisories);
        prepared.with("around", near)
    }

    fn advisory(
        &self,
        lens: &Lens<'_, 'a>,
        index: RecordIndex,
        view: &AdvisoryView<'_>,
        near: &Surroundings<'_>,
    ) -> Prepared {
        let description = view.description();
        let mut head = Head::of_record(self.d, lens, index, "advisory", view.title, description);
        head.published = view.published;
        head.because_html.clone_from(&view.history.withdrawn_because_html);
        head.offer_copies(self.d, lens, index);
        if view.action_required == Some(true) && view.action_by.is_some() {
            head = head.dated(self.d);
        }
        for (file, what) in self.scanner_files(index) {
            head.offer_scan(lens, &file, &what);
        }
        let indicators = self.d.indicators_export(index);
        if let Some((file, export)) = &indicators {
            head.offer(lens, file, export);
        }
        let table = indicators.map(|(file, _)| lens.href(&file));
        let contact = self.d.config().organization.contact.as_deref();
        Prepared::new(head, "advisory", view)
            .with("around", near)
            .with("affected_form", &AffectedForm { products: view.checks(), contact })
            .with("indicators_href", &table)
    }

    fn findings(&self, lens: &Lens<'_, 'a>, address: &Address) -> Prepared {
        let view = FindingsView {
            classes: lens.finding_classes(),
            class: None,
            findings: lens.finding_list(&[], FindingsPlace::Class),
        };
        let mut head = Head::new(self.d, lens, address, "findings", say!("overview_findings"));
        head.key = "findings";
        Prepared::new(head, "findings", &view)
            .with("pager", &None::<Pager>)
            .with("strip", &None::<YearStrip>)
    }

    fn finding_class(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        class: FindingClass,
        number: u32,
    ) -> Prepared {
        let all = self.plan.findings.get(&class).map_or(&[][..], Vec::as_slice);
        let findings = lens.finding_list(self.plan.slice(all, number), FindingsPlace::Class);
        let list = Address::FindingClass(class.as_str());
        let pager = self.plan.pager(&list, number, all.len(), lens.prefix());
        let view = FindingsView { classes: Vec::new(), class: Some(class), findings };
        let title = say!("title_findings_of_class", class = class.as_str());
        let mut head = Head::new(self.d, lens, address, "findings", &title)
            .below(lens, &Address::Findings, say!("overview_findings"))
            .called(class.shown().to_owned())
            .numbered(lens, &list, class.shown(), number);
        head.key = "findings";
        let strip = lens.finding_strip(if number == 1 { all } else { &[] });
        Prepared::new(head, "findings", &view).with("pager", &pager).with("strip", &strip)
    }

    fn group(
        &self,
        lens: &Lens<'_, 'a>,
        address: &Address,
        group: Grouping,
        name: &str,
        number: u32,
    ) -> Prepared {
        let all = self.d.records_of(group, name);
        let first = if number == 1 { all } else { &[] };
        let view = lens.group(group, name, first, self.plan.slice(all, number));
        let list = group.address(name).unwrap_or(Address::Index(group));
        let pager = self.plan.pager(&list, number, all.len(), lens.prefix());
        let mut head = Head::new(self.d, lens, address, "group", &view.name)
            .labelled(highest(view.rows.iter()))
            .below(lens, &Address::Index(group), group.title())
            .numbered(lens, &list, &view.name, number);
        head.key = group.folder();
        if let Some((file, export)) = self.d.calendar_of(name).filter(|_| group == Grouping::Teams)
        {
            head.offer(lens, &file, &export);
        }
        match group {
            Grouping::Services => head.follow(self.d, lens, &FeedOf::Service(name.into())),
            Grouping::Teams => head.follow(self.d, lens, &FeedOf::Team(name.into())),
            _ => {}
        }
        if view.is_dated() {
            head = head.dated(self.d);
        }
        head.tlp = head.tlp.max(view.tlp());
        let strip = lens.incident_strip(first);
        Prepared::new(head, "group", &view).with("pager", &pager).with("strip", &strip)
    }

    fn group_index(&self, lens: &Lens<'_, 'a>, address: &Address, group: Grouping) -> Prepared {
        let mut head = Head::new(self.d, lens, address, "groups", group.title());
        head.key = group.folder();
        let view = lens.groups(group);
        if view.most_overdue.is_some() {
            head = head.dated(self.d);
        }
        Prepared::new(head, "groups", &view)
    }

    /// Served wherever nothing is, so its links begin at the site's root.
    fn not_found(&self, address: &Address) -> Prepared {
        let lens = self.d.rooted_lens();
        let mut head =
            Head::new(self.d, &lens, address, "404", say!("title_not_found")).labelled(Tlp::Clear);
        head.noindex = true;
        Prepared { head, values: Vec::new() }
    }
}

/// Later pages of a list say their number, so that each page has a title of its own.
pub(super) fn numbered(title: &str, number: u32) -> String {
    if number == 1 {
        title.to_owned()
    } else {
        say!("common_title_page", title = title, page = number)
    }
}
