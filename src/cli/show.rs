//! `casebook show ID`: a record as an audience may see it, on standard output alone.

use super::site::{Site, print, read, show, usage};
use super::{Exit, SiteArgs};
use crate::config::Edition;
use crate::diagnostic::nearest;
use crate::edition::{Disclosure, Form, Moderation, RecordIndex, disclose};
use crate::graph::Casebook;
use crate::identifier::{Kind, RecordId};
use crate::label::Publish;
use crate::plan::plan;
use crate::render::{Renderer, Shape, Templates};
use clap::{Args, ValueEnum};
use std::io::Write;

/// For whom, and how.
#[derive(Args, Debug)]
pub(super) struct ShowArgs {
    /// How to print [default: text for an advisory, Markdown for all others]
    #[arg(long = "as", value_enum, value_name = "FORM")]
    form: Option<ShowForm>,
    /// The edition that says what may be seen [default: the one that shows least of those that show
    /// the record]
    #[arg(long, value_name = "NAME")]
    edition: Option<String>,
    /// Show drafts as well
    #[arg(long)]
    drafts: bool,
    /// The site's clock [default: SOURCE_DATE_EPOCH, or now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum ShowForm {
    /// An advisory as plain text
    Text,
    /// An advisory as a mail that is ready to send
    Eml,
    /// The words of the record's page
    Markdown,
    /// The record as data, as in index.json
    Json,
    /// An advisory as a message for a chat
    Chat,
    /// An advisory as a text for a status page
    Status,
}

impl ShowForm {
    fn shape(self) -> Shape {
        match self {
            Self::Text => Shape::Copy(Form::Text),
            Self::Eml => Shape::Copy(Form::Mail),
            Self::Markdown => Shape::Markdown,
            Self::Json => Shape::Json,
            Self::Chat => Shape::Copy(Form::Chat),
            Self::Status => Shape::Copy(Form::Status),
        }
    }

    /// The form of a record of a kind; without a wish, the one that reads best.
    fn of(kind: Kind, wish: Option<Self>) -> Result<Shape, String> {
        let is_advisory = kind == Kind::Advisory;
        let form = wish.unwrap_or(if is_advisory { Self::Text } else { Self::Markdown });
        match form.shape() {
            Shape::Copy(_) if !is_advisory => {
                let name = form.to_possible_value().map(|v| v.get_name().to_owned());
                let name = name.unwrap_or_default();
                let what = crate::record::with_article(kind.noun());
                Err(format!(
                    "--as {name}: {what} is printed as markdown or json; only an advisory has copies to send"
                ))
            }
            shape => Ok(shape),
        }
    }
}

/// Prints a record.
pub(super) fn run(id: &str, args: &SiteArgs, how: &ShowArgs) -> Exit {
    match shown(id, args, how) {
        Ok(text) => print(&text),
        Err(exit) => exit,
    }
}

fn shown(id: &str, args: &SiteArgs, how: &ShowArgs) -> Result<String, Exit> {
    let site = read(args, None, how.drafts, how.as_of.as_deref())?;
    // What a build would refuse is not sent either.
    if show(&site.diagnostics, &site.book.sources, true) {
        say(&format!("error: {id} is not shown: mend the errors above first"));
        return Err(Exit::Content);
    }
    let index = find(id, &site.book).map_err(|message| usage(&message))?;
    let kind = site.book.record(index).id.kind();
    let shape = ShowForm::of(kind, how.form).map_err(|message| usage(&message))?;
    let edition = edition(index, &site, how.edition.as_deref())?;
    let failed = |faults: &[crate::diagnostic::Diagnostic]| {
        show(faults, &site.book.sources, true);
        Exit::Content
    };
    let templates =
        Templates::read(&site.book.sources, &site.book.config).map_err(|f| failed(&f))?;
    let disclosure = disclose(&site.book, edition, site.how);
    let (plan, _) = plan(&disclosure);
    let renderer = Renderer::new(&disclosure, &plan, &templates);
    let text = renderer.show(index, shape).map_err(|fault| failed(&[fault]))?;
    if how.edition.is_none() && !args.quiet {
        say(&format!("as the edition `{}` shows it ({})", edition.name, edition.tlp));
    }
    text.ok_or_else(|| withheld(index, &site, how.edition.as_deref()))
}

pub(super) fn say(text: &str) {
    // Nobody is left to tell where standard error is closed.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The record of an id, or that there is none, with the nearest.
pub(super) fn find(id: &str, book: &Casebook) -> Result<RecordIndex, String> {
    let page = || book.find(&RecordId::page(id.trim_matches('/')));
    if let Some(index) = RecordId::parse(id).and_then(|id| book.find(&id)).or_else(page) {
        return Ok(index);
    }
    let known = book.iter().map(|(_, record)| record.id.as_str());
    Err(match nearest(id, known) {
        Some(near) => format!("there is no record {id}; did you mean {near}?"),
        None => format!("there is no record {id}; `casebook list KIND` lists them"),
    })
}

/// The edition that was asked for, or else the one that shows least of those that show the record.
pub(super) fn edition<'s>(
    index: RecordIndex,
    site: &'s Site,
    name: Option<&str>,
) -> Result<&'s Edition, Exit> {
    let config = &site.book.config;
    if let Some(name) = name {
        let found = config.edition(name);
        let edition =
            found.map_err(|d| usage(&format!("{}; {}", d.message, d.help.unwrap_or_default())))?;
        return if discloses(index, site, edition, site.how.drafts) {
            Ok(edition)
        } else {
            Err(withheld(index, site, Some(name)))
        };
    }
    let found = showing(index, site, site.how.drafts).next();
    found.ok_or_else(|| withheld(index, site, None))
}

fn discloses(index: RecordIndex, site: &Site, edition: &Edition, drafts: bool) -> bool {
    let how = Moderation { drafts, ..site.how };
    let disclosure: Disclosure<'_> = disclose(&site.book, edition, how);
    disclosure.shows(index)
}

/// The editions that show a record, those that show least first.
fn showing(index: RecordIndex, site: &Site, drafts: bool) -> impl Iterator<Item = &Edition> {
    let mut editions: Vec<&Edition> = site.book.config.editions.iter().collect();
    editions.sort_by_key(|edition| edition.tlp);
    editions.into_iter().filter(move |edition| discloses(index, site, edition, drafts))
}

/// Says that a record is withheld, why, and who may see it.
fn withheld(index: RecordIndex, site: &Site, named: Option<&str>) -> Exit {
    let record = site.book.record(index);
    let (id, sharing) = (&record.id, record.sharing());
    let place = match named {
        Some(name) => format!("{id} is not in the edition `{name}`"),
        None => format!("{id} is in no edition"),
    };
    let state = match sharing.publish {
        Publish::Draft if !site.how.drafts => " and it is a draft".to_owned(),
        Publish::Embargoed(until) => {
            let until = until.map_or(String::new(), |until| format!(" until {until}"));
            format!(" and it is embargoed{until}")
        }
        _ => String::new(),
    };
    say(&format!("error: {place}: its label is TLP:{}{state}", sharing.tlp));
    let drafts = sharing.publish == Publish::Draft;
    let names: Vec<&str> = showing(index, site, drafts).map(|e| e.name.as_str()).collect();
    let option = if drafts && !site.how.drafts { " with --drafts" } else { "" };
    match names.as_slice() {
        [] => say("help: no edition of casebook.toml has a label as tight as that"),
        [one] => say(&format!("help: the edition `{one}` shows it{option}")),
        _ => say(&format!("help: these editions show it{option}: {}", names.join(", "))),
    }
    Exit::Content
}
