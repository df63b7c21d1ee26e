//! `casebook digest`: what needs somebody now, for a mail, a chat message or an issue.

use super::site::{print, read, show, usage};
use super::{Exit, SiteArgs};
use crate::config::{Config, Edition};
use crate::diagnostic::nearest;
use crate::edition::{Digest, DigestItem, Disclosure, Due, Moderation, disclose};
use crate::html::counted;
use crate::label::Tlp;
use crate::time::Moment;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

/// What is printed, and when it counts as a failure.
#[derive(Args, Debug)]
pub(super) struct DigestArgs {
    /// Only what this team has to do: its key or its name in the registry
    #[arg(long, value_name = "TEAM")]
    team: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = DigestFormat::Text)]
    format: DigestFormat,
    /// As the audience of this edition may know it [default: everything, as its writers know it]
    #[arg(long, value_name = "NAME")]
    edition: Option<String>,
    /// End with 1, once all is printed, where there is something of this kind; may be given again
    #[arg(long, value_enum, value_name = "KIND")]
    fail_on: Vec<FailOn>,
    /// The site's clock [default: SOURCE_DATE_EPOCH, or now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum DigestFormat {
    /// For an issue or a chat message that knows Markdown
    Markdown,
    /// For a mail or a terminal
    Text,
    /// For a program
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum FailOn {
    /// An improvement is past its date
    Overdue,
    /// A report is not acknowledged
    Unacknowledged,
    /// The clock of a duty to notify runs
    Clocks,
}

/// Prints the digest.
pub(super) fn run(args: &SiteArgs, how: &DigestArgs) -> Exit {
    if how.team.is_some() && how.fail_on.contains(&FailOn::Unacknowledged) {
        return usage("--fail-on unacknowledged: reports belong to no team; leave out --team");
    }
    let site = match read(args, None, how.edition.is_none(), how.as_of.as_deref()) {
        Ok(site) => site,
        Err(exit) => return exit,
    };
    let edition = match edition(&site.book.config, how.edition.as_deref()) {
        Ok(edition) => edition,
        Err(exit) => return exit,
    };
    let failed = show(&site.diagnostics, &site.book.sources, true);
    let moderation = Moderation { drafts: how.edition.is_none(), ..site.how };
    let disclosure = disclose(&site.book, &edition, moderation);
    let team = match how.team.as_deref().map(|team| find(&disclosure, team)).transpose() {
        Ok(team) => team,
        Err(exit) => return exit,
    };
    let digest = disclosure.absolute_lens().digest(team.as_deref());
    let today = disclosure.today().to_string();
    let text = match how.format {
        DigestFormat::Markdown => lines(&digest, &today, &Markdown),
        DigestFormat::Text => lines(&digest, &today, &Plain),
        DigestFormat::Json => {
            format!("{:#}\n", to_json(&digest, &today, how.edition.as_deref()))
        }
    };
    let printed = print(&text);
    let found = how.fail_on.iter().any(|kind| kind.found(&digest));
    if failed || found { Exit::Content } else { printed }
}

/// The edition of a name; without one, all that the writers know, with the addresses of the edition
/// that shows most.
fn edition(config: &Config, name: Option<&str>) -> Result<Edition, Exit> {
    if let Some(name) = name {
        return config
            .edition(name)
            .cloned()
            .map_err(|d| usage(&format!("{}; {}", d.message, d.help.unwrap_or_default())));
    }
    let widest = config.editions.iter().max_by_key(|e| e.tlp);
    let base_url = widest.map_or(&config.base_url, |e| &e.base_url).clone();
    Ok(Edition { name: "digest".to_owned(), tlp: Tlp::Red, base_url })
}

/// The key of a team.
fn find(disclosure: &Disclosure<'_>, wanted: &str) -> Result<String, Exit> {
    if let Some(key) = disclosure.team_key(wanted) {
        return Ok(key.to_owned());
    }
    let names = disclosure.team_names();
    let near = nearest(wanted, names.iter().flat_map(|(key, name)| [*key, *name]));
    let keys: Vec<&str> = names.iter().map(|(key, _)| *key).collect();
    let all = || format!("the teams are {}", keys.join(", "));
    let help = near.map_or_else(all, |near| format!("did you mean `{near}`?"));
    Err(usage(&format!("--team {wanted}: there is no such team; {help}")))
}

impl FailOn {
    fn found(self, digest: &Digest) -> bool {
        let list = match self {
            Self::Overdue => &digest.overdue,
            Self::Unacknowledged => &digest.unacknowledged,
            Self::Clocks => &digest.clocks,
        };
        !list.is_empty()
    }
}

/// The lists in their order, each with its name in JSON and its heading.
fn lists(digest: &Digest) -> [(&'static str, &'static str, &[DigestItem]); 6] {
    [
        ("overdue", "Overdue", &digest.overdue),
        ("clocks", "Duties to notify whose clock runs", &digest.clocks),
        ("unacknowledged", "Reports not acknowledged", &digest.unacknowledged),
        ("due", "Due within two weeks", &digest.due),
        ("awaiting_verification", "Awaiting verification", &digest.awaiting),
        ("blocked", "Blocked", &digest.blocked),
    ]
}

/// How a text is marked up.
trait Style {
    fn heading(&self, text: &str) -> String;
    fn item(&self, item: &DigestItem, rest: &str) -> String;
    /// Words of a record, which are not to be trusted.
    fn words(&self, text: &str) -> String;
}

struct Plain;

impl Style for Plain {
    fn heading(&self, text: &str) -> String {
        format!("{text}\n")
    }

    fn item(&self, item: &DigestItem, rest: &str) -> String {
        format!("  {} {}\n    {rest}\n    {}\n", item.id, self.words(&item.title), item.url)
    }

    fn words(&self, text: &str) -> String {
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
    }
}

struct Markdown;

impl Style for Markdown {
    fn heading(&self, text: &str) -> String {
        format!("### {text}\n\n")
    }

    fn item(&self, item: &DigestItem, rest: &str) -> String {
        format!("- [{}]({}) {}: {rest}\n", item.id, item.url, self.words(&item.title))
    }

    /// Marks are escaped, and what HTML reads is written as entities, which chats ask for as well.
    /// Behind each `@` stands a word joiner, which nobody sees: else a title could call people in a
    /// chat or on an issue. A colon before slashes, and a dot after `www`, are escaped so that no
    /// address becomes a link. These words never begin a line, so marks of lists need no escape.
    fn words(&self, text: &str) -> String {
        let text = Plain.words(text);
        let mut out = String::with_capacity(text.len() + 16);
        for (at, c) in text.char_indices() {
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '@' => out.push_str("@\u{2060}"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '#' | '|' | '~' => {
                    out.extend(['\\', c]);
                }
                ':' if text[at + 1..].starts_with("//") => out.push_str("\\:"),
                '.' if text[..at].to_ascii_lowercase().ends_with("www") => out.push_str("\\."),
                c => out.push(c),
            }
        }
        out
    }
}

fn lines(digest: &Digest, today: &str, style: &impl Style) -> String {
    let of = digest.team.as_ref().map(|t| format!(" for {}", style.words(t))).unwrap_or_default();
    let found = lists(digest);
    let counts: Vec<String> = found
        .iter()
        .filter(|(_, _, items)| !items.is_empty())
        .map(|(_, heading, items)| format!("{}: {}", heading.to_lowercase(), items.len()))
        .collect();
    if counts.is_empty() {
        return format!("Nothing is due{of} as of {today}.\n");
    }
    let mut out = format!("As of {today}{of}. {}.\n", sentence(&counts.join(", ")));
    for (_, heading, items) in found.iter().filter(|(_, _, items)| !items.is_empty()) {
        out.push('\n');
        out.push_str(&style.heading(heading));
        for item in *items {
            let owner = item.owner.as_ref().map(|o| style.words(o));
            let note = item.note.as_ref().map(|n| style.words(n));
            let rest: Vec<String> =
                [note, owner, item.due.map(when)].into_iter().flatten().collect();
            let rest =
                if rest.is_empty() { "no owner, no date".to_owned() } else { rest.join(", ") };
            out.push_str(&style.item(item, &rest));
        }
    }
    out
}

/// With a capital letter at its start.
fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |c| c.to_uppercase().chain(rest).collect())
}

/// A date and how far away it is.
fn when(due: Due) -> String {
    let days = |n: i64| counted(n, "day");
    let far = match (due.passed, due.days) {
        (true, 0) => "past its time".to_owned(),
        (true, n) => format!("{} past", days(n.abs())),
        (false, n) if n <= 0 => "today".to_owned(),
        (false, n) => format!("in {}", days(n)),
    };
    format!("due {} ({far})", due.at)
}

fn to_json(digest: &Digest, today: &str, edition: Option<&str>) -> Value {
    let item = |i: &DigestItem| {
        json!({
            "id": i.id,
            "title": i.title,
            "owner": i.owner,
            "due": i.due.map(|d| Moment::machine(d.at)),
            "days_left": i.due.map(|d| d.days),
            "passed": i.due.map(|d| d.passed),
            "note": i.note,
            "url": i.url,
        })
    };
    let mut value = json!({ "as_of": today, "edition": edition, "team": digest.team });
    let mut counts = serde_json::Map::new();
    for (name, _, items) in lists(digest) {
        counts.insert(name.to_owned(), items.len().into());
        value[name] = items.iter().map(item).collect();
    }
    value["counts"] = counts.into();
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_marks_up_calls_or_links() {
        let title = "[x](http://evil.example) *@all* <b> | `a` www.evil.example\n# h";
        assert_eq!(
            Markdown.words(title),
            "\\[x\\]\\(http\\://evil.example\\) \\*@\u{2060}all\\* &lt;b&gt; \\| \\`a\\` www\\.evil.example \\# h"
        );
        assert_eq!(Plain.words("a\u{1b}[31m\r\nb"), "a [31m  b");
    }

    #[test]
    fn nothing_due_is_one_line() {
        let digest = Digest::default();
        assert_eq!(lines(&digest, "2026-03-02", &Plain), "Nothing is due as of 2026-03-02.\n");
        let digest = Digest { team: Some("A @b".into()), ..Digest::default() };
        assert_eq!(
            lines(&digest, "2026-03-02", &Markdown),
            "Nothing is due for A @\u{2060}b as of 2026-03-02.\n"
        );
    }
}
