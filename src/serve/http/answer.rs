//! Responses: the headers that all of them have, and files whole, unchanged or in part.

use super::events::Stream;
use super::kinds::{HTML, SVG, TEXT};
use super::ranges::{Asked, asked};
use crate::source::content_hash;
use bytes::Bytes;
use http_body_util::{Either, Full};
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_RANGE, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, LOCATION,
    RANGE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::{Method, Response, StatusCode};

/// What a response holds: bytes, or events as they come.
pub(super) type Body = Either<Full<Bytes>, Stream>;

/// A response.
pub(super) type Answer = Response<Body>;

/// The strictest policy that sites are checked against (`tests/site/check.mjs`), unchanged: the
/// preview's own script and style sheet come from the same origin, as does what they fetch, so
/// `'self'` lets them in. A page that breaks the policy breaks it here first.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'";

/// The policy for drawings, which hold styles of their own but may be records' attachments: one
/// that is opened as a document runs no script and belongs to no origin.
const DRAWING_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
    frame-ancestors 'none'; sandbox";

/// The headers of every response. None lets another origin read it, frame it or keep it.
const HEADERS: [(HeaderName, &str); 5] = [
    (CACHE_CONTROL, "no-store"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
];

/// A response of that type with the headers of all.
pub(super) fn new(status: StatusCode, kind: &'static str, body: Body) -> Answer {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let policy = if kind == SVG { DRAWING_POLICY } else { POLICY };
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// A page that is no file of the site.
pub(super) fn page(status: StatusCode, page: Bytes) -> Answer {
    new(status, HTML, Either::Left(Full::new(page)))
}

/// A line or two of text.
pub(super) fn text(status: StatusCode, text: impl Into<Bytes>) -> Answer {
    new(status, TEXT, Either::Left(Full::new(text.into())))
}

/// The answer to a method other than GET and HEAD.
pub(super) fn wrong_method() -> Answer {
    let mut answer = text(
        StatusCode::METHOD_NOT_ALLOWED,
        "The preview is to be read: GET and HEAD are all it knows.\n",
    );
    answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    closing(answer)
}

/// The answer with which a connection ends, as what the client sends next can't be trusted.
pub(super) fn closing(mut answer: Answer) -> Answer {
    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    answer
}

/// Leads to another address for this once.
pub(super) fn redirect(address: &str) -> Answer {
    let Ok(value) = HeaderValue::try_from(address) else {
        return text(StatusCode::BAD_REQUEST, "This address leads to none that can be named.\n");
    };
    let mut answer = text(StatusCode::TEMPORARY_REDIRECT, format!("{address}\n"));
    answer.headers_mut().insert(LOCATION, value);
    answer
}

/// A file as a request wants it: whole, a part of it, or only the word that it hasn't changed.
pub(super) fn file(
    method: &Method,
    request: &HeaderMap,
    kind: &'static str,
    bytes: Bytes,
) -> Answer {
    let tag = format!("\"{:032x}\"", content_hash(&bytes));
    let length = bytes.len();
    let (status, range, sent) = if matches_any(request, &tag) {
        (StatusCode::NOT_MODIFIED, None, Bytes::new())
    } else {
        match part(method, request, &tag, length) {
            Asked::Whole => (StatusCode::OK, None, bytes),
            Asked::Part(part) => {
                let range = format!("bytes {}-{}/{length}", part.start, part.end - 1);
                (StatusCode::PARTIAL_CONTENT, Some(range), bytes.slice(part))
            }
            Asked::Beyond => {
                let range = format!("bytes */{length}");
                (StatusCode::RANGE_NOT_SATISFIABLE, Some(range), Bytes::new())
            }
        }
    };
    let mut answer = new(status, kind, Either::Left(Full::new(sent)));
    let headers = answer.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let dynamic = [(ETAG, Some(tag)), (CONTENT_RANGE, range)];
    for (name, value) in dynamic {
        if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
            headers.insert(name, value);
        }
    }
    answer
}

/// Whether If-None-Match names the tag, by which weak and strong are alike.
fn matches_any(request: &HeaderMap, tag: &str) -> bool {
    let lists = request.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = lists.flat_map(|list| list.split(',')).map(str::trim);
    tags.any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

/// What the Range header asks for, if it is to be heeded: with GET, given once, and of this version
/// of the file. A date in If-Range is never that of this version, since files here have none.
fn part(method: &Method, request: &HeaderMap, tag: &str, length: usize) -> Asked {
    let mut ranges = request.get_all(RANGE).iter();
    let (Some(range), None) = (ranges.next(), ranges.next()) else { return Asked::Whole };
    let same = request.get_all(IF_RANGE).iter().all(|value| value == tag);
    match range.to_str() {
        Ok(range) if same && *method == Method::GET => asked(range, length),
        _ => Asked::Whole,
    }
}
