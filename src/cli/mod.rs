//! The command line: arguments, exit codes, one file a command.

#![expect(clippy::disallowed_methods, reason = "the shell around the pure core")]

mod build;
mod check;
mod digest;
mod explain;
mod import;
mod init;
mod list;
mod new;
mod pdf;
mod progress;
mod published;
mod serve;
mod show;
mod signing;
mod site;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// Compiles incident records into a site of postmortems, improvement trackers and advisories: one
/// edition for each audience.
#[derive(Parser, Debug)]
#[command(name = "casebook", version, styles = STYLES, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Blue.on_default().bold())
    .usage(AnsiColor::Blue.on_default().bold())
    .literal(AnsiColor::Cyan.on_default());

#[derive(Subcommand, Debug)]
enum Command {
    /// Make a small working site in a new folder
    Init {
        /// The folder; it must be new or empty
        dir: PathBuf,
    },
    /// Write a new record with the next free id, every section and a comment on every field
    New {
        /// What to write
        kind: NewKind,
        /// Its title [default with --from: that of the record it starts from]
        #[arg(required_unless_present = "from")]
        title: Option<String>,
        /// Start an incident from a report (SE-…), or an advisory from a report or an incident
        /// (SE-…, INC-…): category, severity, CVE, CVSS, steps, message, whatever is known
        #[arg(long, value_name = "ID")]
        from: Option<String>,
        #[command(flatten)]
        site: SiteArgs,
    },
    /// Build the editions of the site
    Build {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        edition: EditionArgs,
        /// Folder of the editions: each lands in DIR/NAME [default: `output` of casebook.toml, or dist]
        #[arg(short, long, value_name = "DIR")]
        output_dir: Option<PathBuf>,
    },
    /// Check everything that a build would, and write nothing
    Check {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        edition: EditionArgs,
        /// How to report
        #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
        format: CheckFormat,
    },
    /// List the records of a kind
    List {
        /// What to list
        kind: NewKind,
        /// Print JSON instead of a table
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        site: SiteArgs,
        /// The site's clock [default: SOURCE_DATE_EPOCH, or now]
        #[arg(long, value_name = "TIME")]
        as_of: Option<String>,
    },
    /// Print a record as an audience may see it: an advisory to be sent, or any record as data
    Show {
        /// The record's id
        id: String,
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        how: show::ShowArgs,
    },
    /// Make PDF files of records, as a browser of this machine prints their pages
    ///
    /// Each file has a cover, the record's label and number of the page on every page, and addresses of links
    /// in words. It is printed by Chromium, or a browser that is made of it, which is found or named with
    /// --browser; nothing is fetched. Two runs give the same pages, but not the same bytes: the browser
    /// writes its version and the time into the file.
    Pdf {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        how: pdf::PdfArgs,
    },
    /// Make records of files that others wrote
    Import {
        #[command(subcommand)]
        what: import::Import,
    },
    /// Print what is overdue, due soon, waiting or unacknowledged, for a mail, a chat or an issue
    Digest {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        how: digest::DigestArgs,
    },
    /// Preview the site in a browser, and follow what is saved
    Serve {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        how: serve::ServeArgs,
    },
    /// Print what disappears from a record's page from one edition to the next, word by word
    PreviewDiff {
        /// The record's id
        id: String,
        #[command(flatten)]
        site: SiteArgs,
        /// Show drafts as well
        #[arg(long)]
        drafts: bool,
        /// The site's clock [default: SOURCE_DATE_EPOCH, or now]
        #[arg(long, value_name = "TIME")]
        as_of: Option<String>,
    },
    /// Say what a process rule means, why it is there, and how to mend what it finds
    Explain {
        /// The rule's code, as warnings show it [default: list all rules]
        code: Option<String>,
        /// Print the page of all rules in Markdown
        #[arg(long, conflicts_with = "code")]
        markdown: bool,
        /// The site's casebook.toml, for the levels there [default: searched; none is needed]
        #[arg(short, long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// Which site, and how much is said.
#[derive(Args, Debug)]
struct SiteArgs {
    /// The site's casebook.toml [default: searched from the current folder upward]
    #[arg(short, long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Say less: no warnings, no progress
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more: each edition with its times
    #[arg(short, long)]
    verbose: bool,
    /// Threads [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

/// What is built.
#[derive(Args, Debug)]
struct EditionArgs {
    /// Build this edition alone; may be given more than once
    #[arg(long, value_name = "NAME")]
    edition: Vec<String>,
    /// Base URL in place of the one in casebook.toml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Show drafts as well
    #[arg(long)]
    drafts: bool,
    /// The site's clock, as 2026-03-02T08:40:00Z or 2026-03-02 [default: SOURCE_DATE_EPOCH, or now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// Write CSAF documents of version 2.1 in place of 2.0: an experiment, for 2.1 is still a draft
    #[arg(long = "experimental-csaf-2.1")]
    csaf_2_1: bool,
}

/// A kind of record on the command line.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum NewKind {
    /// A postmortem
    Incident,
    /// What customers are told
    Advisory,
    /// What a reporter told us
    Event,
    /// A change that follows from findings
    Improvement,
    /// The minutes of a review
    Review,
    /// A standard operating procedure
    Procedure,
    /// A free page
    Page,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum CheckFormat {
    /// For people, in a terminal
    Human,
    /// One JSON array
    Json,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// What the process ends with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Everything went well.
    Fine = 0,
    /// The content, the templates or the output folder stand in the way.
    Content = 1,
    /// The command line is wrong.
    Usage = 2,
}

/// Runs a command line and says what to end with.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too, with the exit code 0. A closed pipe is no fault.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage } else { Exit::Fine };
        }
    };
    match cli.command {
        Command::Init { dir } => init::run(&dir),
        Command::New { kind, title, from, site } => {
            new::run(kind, title.as_deref(), from.as_deref(), &site)
        }
        Command::Build { site, edition, output_dir } => build::run(&site, &edition, output_dir),
        Command::Check { site, edition, format } => check::run(&site, &edition, format),
        Command::List { kind, json, site, as_of } => list::run(kind, json, &site, as_of.as_deref()),
        Command::Show { id, site, how } => show::run(&id, &site, &how),
        Command::Pdf { site, how } => pdf::run(&site, &how),
        Command::Import { what } => import::run(&what),
        Command::Digest { site, how } => digest::run(&site, &how),
        Command::Serve { site, how } => serve::run(&site, &how),
        Command::PreviewDiff { id, site, drafts, as_of } => {
            serve::differences(&id, &site, drafts, as_of.as_deref())
        }
        Command::Explain { code, markdown, config } => {
            explain::run(code.as_deref(), markdown, config.as_deref())
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "casebook", &mut script);
            site::print(&String::from_utf8_lossy(&script))
        }
        Command::Man => {
            let mut page = Vec::new();
            match clap_mangen::Man::new(Cli::command()).render(&mut page) {
                Ok(()) => site::print(&String::from_utf8_lossy(&page)),
                Err(error) => site::usage(&format!("the manual page can't be made: {error}")),
            }
        }
    }
}
