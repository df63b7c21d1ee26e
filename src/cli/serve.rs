//! `casebook serve`: a preview that follows what its writers save.

use super::site::{clock, colour, print, root, secret, threads, usage};
use super::{Exit, SiteArgs, signing};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::report::{Format, report};
use crate::serve::http::{Limits, Settings, bind, run as serve_http};
use crate::serve::watch::{Batch, DEBOUNCE, POLL, WatchOptions, watch};
use crate::serve::{Change, Event, Hub, Outcome, Place, Preview, View, Workspace};
use crate::source::SourceSet;
use clap::Args;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tokio::sync::broadcast;

/// How the preview is served.
#[derive(Args, Debug)]
pub(super) struct ServeArgs {
    /// The network interface, by its address
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    interface: IpAddr,
    /// The port [default: 1313, or the next free one]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Open the preview in a browser
    #[arg(long)]
    open: bool,
    /// Look at the files each second, where the system tells of no changes: network drives,
    /// containers, too many folders
    #[arg(long)]
    poll: bool,
    /// Answer to this host name as well; may be given more than once
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// How long files must be quiet after a save, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = DEBOUNCE.as_millis() as u64)]
    debounce: u64,
    /// The site's clock, as 2026-03-02T08:40:00Z or 2026-03-02 [default: SOURCE_DATE_EPOCH, or now]
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,
    /// Write CSAF documents of version 2.1 in place of 2.0: an experiment, for 2.1 is still a draft
    #[arg(long = "experimental-csaf-2.1")]
    csaf_2_1: bool,
}

/// How many events an open page may miss before it is told to reload anyway.
const BACKLOG: usize = 64;

/// How long after a change the process rules are checked: they keep every processor busy for a
/// moment, and browsers ask for the changed page first.
const REVIEW_AFTER: Duration = Duration::from_millis(150);

/// Serves the preview until it is interrupted.
pub(super) fn run(args: &SiteArgs, how: &ServeArgs) -> Exit {
    match start(args, how) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn start(args: &SiteArgs, how: &ServeArgs) -> Result<Exit, Exit> {
    threads(args);
    let root = root(args)?;
    let now = clock(how.as_of.as_deref())?;
    let listener = bind(how.interface, how.port).map_err(|e| {
        let port = how.port.map_or_else(String::new, |p| format!(":{p}"));
        say(&format!("error: {}{port} can't be served at: {e}\n", how.interface));
        Exit::Usage
    })?;
    let bound = listener.local_addr().map_err(|e| usage(&e.to_string()))?;
    let options = WatchOptions {
        poll: how.poll.then_some(POLL),
        debounce: Duration::from_millis(how.debounce),
        ..WatchOptions::new(&root)
    };
    // The watch begins before the files are read, so that no save falls between the two.
    let (watcher, batches) = watch(&options).map_err(|diagnostic| lost(&diagnostic))?;
    let (events, _) = broadcast::channel::<Event>(BACKLOG);
    let run = jiff::Timestamp::now().as_millisecond().unsigned_abs();
    let hub = Arc::new(Hub::new(events.clone(), run));
    let signing = Some(signing::preview(&root));
    let csaf_2_1 = how.csaf_2_1;
    let place = Place { secret: secret()?, signing, csaf_2_1, ..Place::new(&root, now) };
    let mut workspace = Workspace::new(place);
    let began = Instant::now();
    let outcome = workspace.read();
    if let Outcome::New(site) = &outcome
        && signing::asks_for_agent(&site.book.config)
    {
        say("the preview doesn't ask the gpg agent: CSAF documents are without signatures here\n");
    }
    show(&hub, outcome, "", began, args.quiet);
    let address = format!("http://{}{}", shown(bound), hub.base(&View::default()));
    warn_of_strangers(bound.ip(), &hub);
    print(&format!("{address}\n"));
    if !args.quiet {
        say("Ctrl-C ends it.\n");
    }
    if how.open && opener::open(&address).is_err() {
        say("no browser could be opened: open the address by hand\n");
    }
    let quiet = args.quiet;
    let follower = Arc::clone(&hub);
    std::thread::spawn(move || follow(&batches, &mut workspace, &follower, quiet));
    let settings = Settings { hosts: how.allow_host.clone(), bound, limits: Limits::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| usage(&format!("no threads can be started: {e}")))?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        serve_http(listener, hub, events, settings, interrupted()).await;
        Ok::<(), std::io::Error>(())
    });
    // Renderings that still run, and the thread that waits for files, end with the process.
    runtime.shutdown_background();
    std::mem::forget(watcher);
    served.map(|()| Exit::Fine).map_err(|e| usage(&format!("the port can't be served: {e}")))
}

/// Resolves when the process is asked to end.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Brings the preview up to date with each batch of changes.
fn follow(batches: &Receiver<Batch>, workspace: &mut Workspace, hub: &Hub, quiet: bool) {
    let mut unreviewed = false;
    loop {
        let batch = if unreviewed {
            match batches.recv_timeout(REVIEW_AFTER) {
                Ok(batch) => batch,
                Err(RecvTimeoutError::Timeout) => {
                    unreviewed = false;
                    review(workspace, hub);
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        } else {
            let Ok(batch) = batches.recv() else { return };
            batch
        };
        let began = Instant::now();
        let (outcome, what) = match batch {
            Batch::Files(paths) => {
                let what = match paths.as_slice() {
                    [one] => one.clone(),
                    several => format!("{} files", several.len()),
                };
                (workspace.change(paths), what)
            }
            Batch::Tree => (workspace.read(), "the site".to_owned()),
            Batch::Lost(diagnostic) => {
                lost(&diagnostic);
                continue;
            }
        };
        unreviewed = match &outcome {
            Outcome::New(_) => true,
            // What is wrong with the files comes first.
            Outcome::Faulty(_) => false,
            Outcome::Same | Outcome::Styles => unreviewed,
        };
        show(hub, outcome, &what, began, quiet);
    }
}

/// Runs the process rules over what is shown.
fn review(workspace: &mut Workspace, hub: &Hub) {
    let Some((site, faults)) = workspace.review() else { return };
    if let Some(faults) = faults {
        say(&faults.text(colour()));
        hub.show(Some(site), Some(faults), Change::Faults);
    } else {
        hub.renew(site);
    }
}

/// Shows what came of a change, and says it on the terminal.
fn show(hub: &Hub, outcome: Outcome, what: &str, began: Instant, quiet: bool) {
    let line = |words: &str| {
        if !quiet && !what.is_empty() {
            say(&format!("{what}: {words} in {} ms\n", began.elapsed().as_millis()));
        }
    };
    match outcome {
        Outcome::Same if hub.has_faults() => {
            hub.show(None, None, Change::Faults);
            line("mended");
        }
        Outcome::Same => {}
        Outcome::Styles => {
            hub.show(None, None, Change::Styles);
            line("styles");
        }
        Outcome::New(site) => {
            hub.show(Some(site), None, Change::Pages);
            line("shown");
        }
        Outcome::Faulty(faults) => {
            say(&faults.text(colour()));
            if !what.is_empty() {
                say("the last good version stays\n");
            }
            hub.show(None, Some(faults), Change::Faults);
        }
    }
}

/// Says that the files can't be watched, and why.
fn lost(diagnostic: &Diagnostic) -> Exit {
    let one = std::slice::from_ref(diagnostic);
    say(&report(one, &SourceSet::default(), Format::Human { colour: colour() }));
    Exit::Content
}

/// Whoever reaches the address reads every edition.
fn warn_of_strangers(interface: IpAddr, hub: &Hub) {
    if !interface.is_loopback() && hub.holds_more_than_public() {
        say(
            "warning: whoever reaches this address can read every edition of this site, drafts too\n",
        );
    }
}

/// The address for a browser: a wildcard can't be visited.
fn shown(bound: SocketAddr) -> SocketAddr {
    match bound {
        SocketAddr::V4(v4) if v4.ip().is_unspecified() => {
            SocketAddr::from((Ipv4Addr::LOCALHOST, v4.port()))
        }
        SocketAddr::V6(v6) if v6.ip().is_unspecified() => {
            SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, v6.port()))
        }
        other => other,
    }
}

/// Says something on standard error; nobody is left to tell where that is closed.
fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Prints what disappears from a record's page from one edition to the next.
pub(super) fn differences(id: &str, args: &SiteArgs, drafts: bool, as_of: Option<&str>) -> Exit {
    let result = || -> Result<Exit, Exit> {
        threads(args);
        let root: &Path = &root(args)?;
        let now = clock(as_of)?;
        let place = Place { secret: secret()?, ..Place::new(root, now) };
        let site = match Workspace::new(place).read() {
            Outcome::New(site) => site,
            Outcome::Faulty(faults) => {
                say(&faults.text(colour()));
                return Err(Exit::Content);
            }
            Outcome::Same | Outcome::Styles => return Err(Exit::Content),
        };
        let known = crate::identifier::RecordId::parse(id).filter(|i| site.book.find(i).is_some());
        let Some(id) = known else {
            return Err(usage(&format!(
                "there is no record {id}; `casebook list KIND` lists them"
            )));
        };
        let steps = crate::serve::differences(&site, &id, drafts).map_err(|d| lost(&d))?;
        Ok(print(&crate::serve::as_text(&steps)))
    };
    match result() {
        Ok(exit) | Err(exit) => exit,
    }
}
