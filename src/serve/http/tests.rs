//! The server as a browser meets it, and the stub and the client that all its tests use.

use super::*;
use crate::serve::{Change, Found, View};
use bytes::Bytes;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::mpsc;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// A page of the stub, without the snippet.
const HOME: &str = "<!doctype html><title>Home</title><body><p>Home\n</body>\n";

/// A file of the stub.
pub(super) const NOTES: &str = "0123456789";

/// A site of a few files.
pub(super) struct Stub {
    pub(super) base: &'static str,
    pub(super) version: Mutex<u64>,
}

impl Preview for Stub {
    fn find(&self, path: &str, view: &View) -> Found {
        let page =
            |bytes: String, file: &str| Found::Page { bytes: bytes.into(), file: file.into() };
        match path {
            "" => page(HOME.into(), "index.html"),
            "notes.txt" => page(NOTES.into(), "notes.txt"),
            "mark.svg" => page("<svg/>".into(), "mark.svg"),
            "view/" => page(format!("{view:?}"), "view.txt"),
            "big.bin" => page("x".repeat(64 << 20), "big.bin"),
            "a b/é" => Found::Folder("a b/é/".into()),
            "panic" => panic!("a fault of the renderer"),
            "nothing" => Found::Nothing,
            _ => Found::Missing { page: Bytes::from_static(b"<p>No page"), moved: None },
        }
    }

    fn state(&self, path: &str, view: &View) -> serde_json::Value {
        serde_json::json!({ "path": path, "drafts": view.drafts })
    }

    fn differences(&self, id: &str, _: &View) -> Option<String> {
        (id == "INC-1").then(|| "<p>Differences".to_owned())
    }

    fn base(&self, _: &View) -> String {
        self.base.to_owned()
    }

    fn knows(&self, edition: &str) -> bool {
        edition == "public"
    }

    fn version(&self) -> u64 {
        *self.version.lock().unwrap()
    }
}

/// A server that runs, and stops when it is dropped.
pub(super) struct Served {
    pub(super) port: u16,
    pub(super) events: broadcast::Sender<Event>,
    stop: Option<oneshot::Sender<()>>,
    pub(super) stopped: mpsc::Receiver<()>,
    _runtime: Runtime,
}

pub(super) fn serve_with(base: &'static str, limits: Limits) -> Served {
    let runtime = Runtime::new().unwrap();
    let listener = bind("127.0.0.1".parse().unwrap(), Some(0)).unwrap();
    let bound = listener.local_addr().unwrap();
    let events = broadcast::Sender::new(4);
    let (stop, stopping) = oneshot::channel();
    let (tell, stopped) = mpsc::channel();
    let settings = Settings { hosts: vec!["preview.example".into()], bound, limits };
    let sender = events.clone();
    runtime.spawn(async move {
        let listener = TcpListener::from_std(listener).unwrap();
        let stub = Arc::new(Stub { base, version: Mutex::new(7) });
        run(listener, stub, sender, settings, async { drop(stopping.await) }).await;
        tell.send(()).unwrap();
    });
    Served { port: bound.port(), events, stop: Some(stop), stopped, _runtime: runtime }
}

pub(super) fn served() -> Served {
    serve_with("/", Limits::default())
}

/// A response, taken apart.
pub(super) struct Reply {
    pub(super) status: u16,
    head: String,
    pub(super) body: String,
}

impl Reply {
    fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
        Self { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// The status of what comes without a request.
    pub(super) fn status_of(mut stream: &TcpStream) -> u16 {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Self::of(&bytes).status
    }

    /// The value of a header; empty without it.
    pub(super) fn header(&self, name: &str) -> &str {
        let fields = self.head.lines().filter_map(|line| line.split_once(": "));
        fields.filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v).next().unwrap_or("")
    }
}

impl Served {
    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Sends bytes, and reads until the server closes.
    pub(super) fn raw(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        // A server that refuses may close before it has read everything.
        let _ = stream.write_all(request.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Reply::of(&bytes)
    }

    /// A request with the right Host and further header lines.
    pub(super) fn ask(&self, method: &str, path: &str, lines: &[&str]) -> Reply {
        let lines: String = lines.iter().flat_map(|line| [line, "\r\n"]).collect();
        let port = self.port;
        self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{lines}\r\n"
        ))
    }

    pub(super) fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[])
    }

    /// Opens an event stream and reads its first event.
    pub(super) fn listen(&self) -> TcpStream {
        let mut stream = self.connect();
        let port = self.port;
        write!(stream, "GET /__casebook/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")
            .unwrap();
        read_until(&mut stream, "data: {\"version\":7}\n\n");
        stream
    }

    pub(super) fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

/// Reads until what came holds a text, and gives all of it.
pub(super) fn read_until(stream: &mut TcpStream, until: &str) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !text.contains(until) {
        let count = stream.read(&mut buffer).unwrap();
        assert!(count > 0, "closed before {until:?}: {text}");
        text.push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
    text
}

#[test]
fn a_page_is_what_build_writes_and_the_snippet() {
    let reply = served().get("/?utm=1");
    assert_eq!(reply.status, 200);
    assert_ne!(reply.body, HOME);
    assert_eq!(reply.body.replace(SNIPPET, ""), HOME);
    assert_eq!(reply.header("content-length"), reply.body.len().to_string());
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
        ("referrer-policy", "no-referrer"),
        ("x-frame-options", "DENY"),
        ("content-type", "text/html; charset=utf-8"),
        ("access-control-allow-origin", ""),
    ] {
        assert_eq!(reply.header(name), value, "{name}");
    }
    assert!(reply.header("content-security-policy").starts_with("default-src 'none'; script-src"));
}

#[test]
fn the_policy_is_the_one_that_sites_are_checked_against() {
    let check = include_str!("../../../tests/site/browser.mjs");
    let list = check.split("const POLICY = [").nth(1).unwrap().split(']').next().unwrap();
    let parts: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(served().get("/").header("content-security-policy"), parts.join("; "));
}

#[test]
fn files_are_sent_as_they_are() {
    let served = served();
    let notes = served.get("/notes.txt");
    assert_eq!((notes.status, notes.body.as_str()), (200, NOTES));
    assert_eq!(notes.header("content-type"), "text/plain; charset=utf-8");
    let svg = served.get("/mark.svg");
    assert_eq!(svg.body, "<svg/>");
    assert!(svg.header("content-security-policy").ends_with("sandbox"));
}

#[test]
fn what_is_not_there_has_pages_of_its_own() {
    let served = served();
    let missing = served.get("/gone/");
    assert_eq!((missing.status, missing.body), (404, format!("<p>No page{SNIPPET}")));
    let nothing = served.get("/nothing");
    assert_eq!(nothing.status, 503);
    assert!(nothing.body.contains("There is no good site yet") && nothing.body.contains(SNIPPET));
}

#[test]
fn head_is_get_without_a_body() {
    let served = served();
    for path in ["/", "/notes.txt", "/gone/", "/__casebook/preview.js"] {
        let (get, head) = (served.get(path), served.ask("HEAD", path, &[]));
        assert_eq!(head.body, "");
        for name in ["content-length", "etag", "content-type", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
        assert_eq!(head.header("content-length"), get.body.len().to_string());
    }
    assert_eq!(served.ask("HEAD", "/__casebook/events", &[]).status, 200);
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let served = served();
    let tag = served.get("/notes.txt").header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() == 34);
    for value in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
        let reply = served.ask("GET", "/notes.txt", &[&format!("If-None-Match: {value}")]);
        assert_eq!((reply.status, reply.body.as_str(), reply.header("etag")), (304, "", &*tag));
        assert!(matches!(reply.header("content-length"), "" | "10"));
    }
    assert_eq!(served.ask("GET", "/notes.txt", &["If-None-Match: \"x\""]).status, 200);
    assert_ne!(served.get("/").header("etag"), tag);
}

#[test]
fn parts_of_files_can_be_had() {
    let served = served();
    let tag = served.get("/notes.txt").header("etag").to_owned();
    let same = format!("If-Range: {tag}");
    let cases: [(&[&str], u16, &str, &str); 8] = [
        (&["Range: bytes=2-4"], 206, "234", "bytes 2-4/10"),
        (&["Range: bytes=-2"], 206, "89", "bytes 8-9/10"),
        (&["Range: bytes=8-99", &same], 206, "89", "bytes 8-9/10"),
        (&["Range: bytes=10-"], 416, "", "bytes */10"),
        (&["Range: bytes=0-1,3-4"], 200, NOTES, ""),
        (&["Range: bytes=4-2"], 200, NOTES, ""),
        (&["Range: bytes=2-4", "If-Range: \"x\""], 200, NOTES, ""),
        (&["Range: bytes=2-4", "If-Range: Sun, 06 Nov 1994 08:49:37 GMT"], 200, NOTES, ""),
    ];
    for (lines, status, body, range) in cases {
        let reply = served.ask("GET", "/notes.txt", lines);
        assert_eq!((reply.status, reply.body.as_str()), (status, body), "{lines:?}");
        assert_eq!(reply.header("content-range"), range, "{lines:?}");
        assert_eq!(reply.header("content-length"), body.len().to_string());
        assert_eq!(reply.header("accept-ranges"), "bytes");
    }
    assert_eq!(served.ask("HEAD", "/notes.txt", &["Range: bytes=2-4"]).status, 200);
}

#[test]
fn an_edition_may_stand_below_the_root() {
    let served = serve_with("/security/", Limits::default());
    for path in ["/", "/security", "/security?x=1"] {
        let reply = served.get(path);
        assert_eq!(reply.status, 307, "{path}");
        assert!(reply.header("location").starts_with("/security/"), "{path}");
        assert_eq!(reply.header("cache-control"), "no-store");
    }
    assert_eq!(served.get("/security/notes.txt").body, NOTES);
    let outside = served.get("/notes.txt");
    assert_eq!(outside.status, 404);
    assert!(outside.body.contains("href=\"/security/\"") && outside.body.contains(SNIPPET));
    let folder = served.get("/security/a%20b/%C3%A9?q=1");
    assert_eq!((folder.status, folder.header("location")), (307, "/security/a%20b/%C3%A9/?q=1"));
    assert_eq!(served.get("/__casebook/preview.js").status, 200);
    let state = served.get("/__casebook/state?path=%2Fsecurity%2Fa%2520b%2F");
    assert_eq!(state.body, r#"{"drafts":false,"path":"a b/"}"#);
}

#[test]
fn the_cookie_names_the_view() {
    let served = served();
    let default = format!("{:?}", View::default());
    let of = |drafts| format!("{:?}", View { edition: Some("public".into()), drafts });
    for (cookie, expected) in [
        ("a=b; casebook-view=public", of(false)),
        ("casebook-view=public+drafts; c=d", of(true)),
        ("casebook-view=secret", default.clone()),
        ("casebook-view=+drafts", default.clone()),
        ("casebook-view=public+drafts+drafts", default.clone()),
        ("casebook-view=../public", default.clone()),
        ("casebook-viewx=public", default.clone()),
        (";;=;", default),
    ] {
        assert_eq!(served.ask("GET", "/view/", &[&format!("Cookie: {cookie}")]).body, expected);
    }
}

#[test]
fn the_own_routes_answer() {
    let served = served();
    assert_eq!(served.get("/__casebook/preview.js").header("content-type"), kinds::SCRIPT);
    assert_eq!(served.get("/__casebook/preview.css").header("content-type"), kinds::STYLE);
    let state =
        served.ask("GET", "/__casebook/state?path=/x", &["Cookie: casebook-view=public+drafts"]);
    assert_eq!(state.body, r#"{"drafts":true,"path":"x"}"#);
    assert_eq!(state.header("content-type"), "application/json");
    for query in ["", "?path", "?path=x", "?path=%2F..%2F", "?path=%zz"] {
        assert_eq!(served.get(&format!("/__casebook/state{query}")).status, 400, "{query}");
    }
    let diff = served.get("/__casebook/diff/INC-1");
    assert_eq!((diff.status, diff.body.as_str()), (200, "<p>Differences"));
    for path in ["diff/INC-2", "diff/", "diff", "other", ""] {
        assert_eq!(served.get(&format!("/__casebook/{path}")).status, 404, "{path}");
    }
}

#[test]
fn open_pages_hear_of_changes() {
    let served =
        serve_with("/", Limits { heartbeat: Duration::from_millis(50), ..Limits::default() });
    let mut stream = served.connect();
    let port = served.port;
    let own = format!("Origin: http://localhost:{port}\r\nSec-Fetch-Site: same-origin");
    write!(stream, "GET /__casebook/events HTTP/1.1\r\nHost: localhost:{port}\r\n{own}\r\n\r\n")
        .unwrap();
    let start = read_until(&mut stream, "data: {\"version\":7}\n\n");
    assert!(start.contains("content-type: text/event-stream") && start.contains("retry: 500\n\n"));
    assert!(start.contains("event: version\nid: 7\ndata: {\"version\":7}\n\n"), "{start}");
    served.events.send(Event { version: 8, change: Change::Styles }).unwrap();
    read_until(&mut stream, "id: 8\ndata: {\"version\":8,\"change\":\"styles\"}\n\n");
    read_until(&mut stream, "\n:\n\n");
}

#[test]
fn ports_are_tried_in_turn() {
    let local: IpAddr = "127.0.0.1".parse().unwrap();
    let port = |listener: &std::net::TcpListener| listener.local_addr().unwrap().port();
    let (first, second) = (bind(local, None).unwrap(), bind(local, None).unwrap());
    assert!((1313..=1333).contains(&port(&first)) && (1313..=1333).contains(&port(&second)));
    assert_ne!(port(&first), port(&second));
    let busy = bind(local, Some(port(&first))).unwrap_err();
    assert_eq!(busy.kind(), io::ErrorKind::AddrInUse);
}
