//! From a request to its answer: who may ask, what for, and where it stands.

use super::address::{OWN, Place, decode_path, encode_path, place, query_field};
use super::answer::{self, Answer};
use super::hosts::{Hosts, Stranger};
use super::kinds::{HTML, JSON, SCRIPT, STYLE, TEXT, kind};
use super::{events, pages};
use crate::serve::{Event, Found, Preview, View};
use bytes::Bytes;
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, COOKIE, RETRY_AFTER, TRANSFER_ENCODING};
use hyper::header::{HeaderMap, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Request, StatusCode};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, broadcast};
use tokio::task::spawn_blocking;

/// The cookie that names the view: `NAME`, or `NAME+drafts`.
const VIEW_COOKIE: &str = "casebook-view";

/// What follows the edition's name where drafts are shown.
const WITH_DRAFTS: &str = "+drafts";

/// The script of the preview's bar and overlay.
const BAR_SCRIPT: &[u8] = include_bytes!("../browser/preview.js");

/// Its style sheet.
const BAR_STYLE: &[u8] = include_bytes!("../browser/preview.css");

/// What all connections share.
pub(super) struct Site {
    /// The site that is shown.
    pub(super) preview: Arc<dyn Preview>,
    /// Where changes are told.
    pub(super) events: broadcast::Sender<Event>,
    /// The hosts that are ours.
    pub(super) hosts: Hosts,
    /// A permit for each event stream.
    pub(super) streams: Arc<Semaphore>,
    /// Time between signs of life on an idle event stream.
    pub(super) heartbeat: Duration,
}

/// Answers a request. Its body, if it has one, is not read.
pub(super) async fn respond(site: Arc<Site>, request: Request<Incoming>) -> Answer {
    let (head, _) = request.into_parts();
    if let Some(refusal) = refuse(&site.hosts, &head) {
        return refusal;
    }
    let Some(path) = decode_path(head.uri.path()) else {
        return answer::text(StatusCode::BAD_REQUEST, "This is no address of a page.\n");
    };
    let own = path.starts_with(OWN);
    if own && let Err(stranger) = site.hosts.check_origin(&head.headers) {
        return answer::text(StatusCode::FORBIDDEN, stranger.explanation());
    }
    if path.strip_prefix(OWN) == Some("events") {
        return stream(&site, &head.method);
    }
    // Rendering takes its time, and a fault in it must take down this answer alone.
    let rendered = spawn_blocking(move || {
        let preview = &*site.preview;
        if own { answer_own(preview, &head, &path) } else { answer_page(preview, &head, &path) }
    });
    rendered.await.unwrap_or_else(|_| {
        answer::text(StatusCode::INTERNAL_SERVER_ERROR, "The page could not be made.\n")
    })
}

/// The answer to a request that is not to be looked into further.
fn refuse(hosts: &Hosts, head: &Parts) -> Option<Answer> {
    if let Err(stranger) = hosts.check_host(&head.uri, &head.headers) {
        let status = match stranger {
            Stranger::Malformed => StatusCode::BAD_REQUEST,
            Stranger::Host(_) | Stranger::Origin => StatusCode::FORBIDDEN,
        };
        return Some(answer::closing(answer::text(status, stranger.explanation())));
    }
    if head.method != Method::GET && head.method != Method::HEAD {
        return Some(answer::wrong_method());
    }
    let of_nothing = |length: &HeaderValue| length == "0";
    let has_body = head.headers.contains_key(TRANSFER_ENCODING)
        || !head.headers.get_all(CONTENT_LENGTH).iter().all(of_nothing);
    has_body.then(|| {
        let text = "A request for a page carries nothing with it.\n";
        answer::closing(answer::text(StatusCode::BAD_REQUEST, text))
    })
}

/// Opens an event stream, if there is room for one.
fn stream(site: &Site, method: &Method) -> Answer {
    if *method == Method::HEAD {
        return answer::new(StatusCode::OK, events::KIND, Either::Left(Full::default()));
    }
    let Ok(permit) = Arc::clone(&site.streams).try_acquire_owned() else {
        let text = "Too many pages listen for changes. Close some.\n";
        let mut answer = answer::text(StatusCode::SERVICE_UNAVAILABLE, text);
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
        return answer;
    };
    let stream = events::open(Arc::clone(&site.preview), &site.events, site.heartbeat, permit);
    answer::new(StatusCode::OK, events::KIND, Either::Right(stream))
}

/// Answers for the preview's own routes, all but the events.
fn answer_own(preview: &dyn Preview, head: &Parts, path: &str) -> Answer {
    let file = |kind, bytes| answer::file(&head.method, &head.headers, kind, bytes);
    match path.strip_prefix(OWN).unwrap_or_default() {
        "preview.js" => file(SCRIPT, Bytes::from_static(BAR_SCRIPT)),
        "preview.css" => file(STYLE, Bytes::from_static(BAR_STYLE)),
        "state" => match state(preview, head) {
            Some(bytes) => file(JSON, bytes),
            None => answer::text(
                StatusCode::BAD_REQUEST,
                "The state is that of a page: /__casebook/state?path=/address/of/it/\n",
            ),
        },
        own if own.starts_with("form/") => {
            let asked = own.strip_prefix("form/").and_then(|rest| rest.split_once('/'));
            let view = view(preview, &head.headers);
            match asked.and_then(|(id, form)| preview.form(id, form, &view)) {
                // As text, so that a browser shows the source of a mail too.
                Some(copy) => file(TEXT, copy.into()),
                None => answer::text(StatusCode::NOT_FOUND, "There is no such thing here.\n"),
            }
        }
        own => {
            let id = own.strip_prefix("diff/");
            match id.and_then(|id| preview.differences(id, &view(preview, &head.headers))) {
                Some(page) => file(HTML, page.into()),
                None => answer::text(StatusCode::NOT_FOUND, "There is no such thing here.\n"),
            }
        }
    }
}

/// The state of the page whose address the query gives, as JSON. For an address outside the edition
/// it is that of the path from the origin's root.
fn state(preview: &dyn Preview, head: &Parts) -> Option<Bytes> {
    let address = query_field(head.uri.query().unwrap_or_default(), "path")?;
    let path = decode_path(&address)?;
    let view = view(preview, &head.headers);
    let below = match place(&path, &preview.base(&view)) {
        Place::Inside(path) => path,
        Place::Before => "",
        Place::Outside => &path,
    };
    serde_json::to_vec(&preview.state(below, &view)).ok().map(Bytes::from)
}

/// Answers for the pages and files of the site.
fn answer_page(preview: &dyn Preview, head: &Parts, path: &str) -> Answer {
    let view = view(preview, &head.headers);
    let base = preview.base(&view);
    let lead = |to: &str| {
        let address = encode_path(&base, to);
        answer::redirect(&match head.uri.query() {
            Some(query) => format!("{address}?{query}"),
            None => address,
        })
    };
    let below = match place(path, &base) {
        Place::Inside(below) => below,
        Place::Before => return lead(""),
        Place::Outside => {
            return match preview.below_another_base(path, &view) {
                Some(below) => lead(&below),
                None => answer::page(StatusCode::NOT_FOUND, pages::outside(&base)),
            };
        }
    };
    match preview.find(below, &view) {
        Found::Page { bytes, file } => {
            let kind = kind(&file);
            let bytes = if kind == HTML { pages::with_snippet(&bytes) } else { bytes };
            answer::file(&head.method, &head.headers, kind, bytes)
        }
        Found::Folder(folder) => lead(&folder),
        // Where it has gone is part of the state, which the bar asks for.
        Found::Missing { page, moved: _ } => {
            answer::page(StatusCode::NOT_FOUND, pages::with_snippet(&page))
        }
        Found::Nothing => answer::page(StatusCode::SERVICE_UNAVAILABLE, pages::no_site()),
    }
}

/// The view that the cookie names; the default one if it names none that may be shown.
fn view(preview: &dyn Preview, headers: &HeaderMap) -> View {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|p| p.trim().split_once('='));
    let Some((_, value)) = pairs.find(|(name, _)| *name == VIEW_COOKIE) else {
        return View::default();
    };
    let (edition, drafts) = match value.strip_suffix(WITH_DRAFTS) {
        Some(edition) => (edition, true),
        None => (value, false),
    };
    if edition.is_empty() || !preview.knows(edition) {
        return View::default();
    }
    View { edition: Some(edition.to_owned()), drafts }
}
