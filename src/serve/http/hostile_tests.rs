//! The server as other sites, careless clients and crowds meet it.

#![expect(clippy::disallowed_methods, reason = "tests measure how long clients are held")]

use super::address::{Place, decode_path, place, query_field};
use super::tests::{NOTES, Reply, Served, read_until, serve_with, served};
use super::*;
use crate::serve::Change;
use proptest::prelude::{any, proptest};
use std::io::Read;
use std::time::Instant;

/// A time after which a test has failed.
const LONG: Duration = Duration::from_secs(10);

fn with_host(served: &Served, lines: &str) -> Reply {
    served.raw(&format!("GET /notes.txt HTTP/1.1\r\n{lines}Connection: close\r\n\r\n"))
}

#[test]
fn other_hosts_are_refused() {
    let served = served();
    let port = served.port;
    for host in [format!("localhost:{port}"), format!("[::1]:{port}"), "preview.example".into()] {
        assert_eq!(with_host(&served, &format!("Host: {host}\r\n")).status, 200, "{host}");
    }
    for host in [format!("evil.example:{port}"), "localhost:1".into(), "localhost".into()] {
        let reply = with_host(&served, &format!("Host: {host}\r\n"));
        assert_eq!(reply.status, 403, "{host}");
        assert!(reply.body.contains("--allow-host NAME") && !reply.body.contains(NOTES));
        assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    }
    for lines in [
        String::new(),
        "Host:\r\n".into(),
        format!("Host: localhost:{port}\r\nHost: localhost:{port}\r\n"),
        format!("Host: localhost:{port}\r\nHost: evil.example\r\n"),
        format!("Host: u@localhost:{port}\r\n"),
        format!("Host: localhost:{port}/\r\n"),
        "Host: \u{e9}\r\n".into(),
    ] {
        assert_eq!(with_host(&served, &lines).status, 400, "{lines}");
    }
    assert_eq!(served.raw("GET / HTTP/1.0\r\n\r\n").status, 400);
}

#[test]
fn whole_addresses_are_checked_like_hosts() {
    let served = served();
    let port = served.port;
    let ask = |address: &str| served.ask("GET", address, &[]).status;
    assert_eq!(ask(&format!("http://127.0.0.1:{port}/notes.txt")), 200);
    assert_eq!(ask(&format!("http://evil.example:{port}/notes.txt")), 403);
    assert_eq!(ask("http://evil.example/notes.txt"), 403);
    assert_eq!(ask(&format!("http://u@localhost:{port}/notes.txt")), 400);
    assert_eq!(ask("http:/notes.txt"), 400);
    assert_eq!(ask("*"), 400);
    let other = format!("GET http://localhost:{port}/ HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    assert_eq!(served.raw(&other).status, 403);
}

#[test]
fn other_origins_get_nothing_of_the_own_routes() {
    let served = served();
    for path in
        ["events", "state?path=/", "preview.js", "diff/INC-1", "%65vents", "../__casebook/state"]
    {
        for line in [
            "Origin: http://evil.example",
            "Origin: null",
            "Origin: http://localhost:1",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site",
        ] {
            for root in ["/__casebook/", "/%5f_casebook/"] {
                let reply = served.ask("GET", &format!("{root}{path}"), &[line]);
                let expected = if path.starts_with("..") { 400 } else { 403 };
                assert_eq!(reply.status, expected, "{root}{path} {line}");
                assert_eq!(reply.header("access-control-allow-origin"), "");
            }
        }
    }
    assert_eq!(
        served.ask("GET", "/__casebook/state?path=/", &["Sec-Fetch-Site: none"]).status,
        200
    );
}

#[test]
fn no_path_leads_out() {
    let served = served();
    for path in [
        "/../etc/passwd",
        "/..",
        "/.",
        "/./",
        "/a/../notes.txt",
        "/%2e%2e/notes.txt",
        "/%2E%2e%2fnotes.txt",
        "/..%2fnotes.txt",
        "/..%5cnotes.txt",
        "/..\\notes.txt",
        "//notes.txt",
        "/a//b",
        "//evil.example/..",
        "/notes.txt%00",
        "/%00",
        "/%",
        "/%2",
        "/%zz",
        "/%c0%ae%c0%ae/",
        "/%ff",
        "/a%0d%0aX: y",
    ] {
        let reply = served.get(path);
        assert_eq!(reply.status, 400, "{path}");
        assert!(!reply.body.contains(NOTES));
    }
    assert_eq!(served.get("/%252e%252e/notes.txt").status, 404);
    assert_eq!(served.get("/%6eotes.txt").body, NOTES);
}

#[test]
fn only_reading_is_known() {
    let served = served();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get"] {
        for path in ["/", "/__casebook/events"] {
            let reply = served.ask(method, path, &["Content-Length: 0"]);
            assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD"), "{method}");
        }
    }
    let connect = format!("localhost:{}", served.port);
    assert_eq!(served.ask("CONNECT", &connect, &[]).status, 405);
}

#[test]
fn bodies_are_not_read() {
    let served = served();
    for line in ["Content-Length: 5", "Transfer-Encoding: chunked", "Content-Length: 99999999999"] {
        let reply = served.ask("GET", "/", &[line]);
        assert_eq!((reply.status, reply.header("connection")), (400, "close"), "{line}");
    }
    for line in
        ["Content-Length: -1", "Content-Length: 1\r\nContent-Length: 2", "Transfer-Encoding: x"]
    {
        assert_eq!(served.ask("GET", "/", &[line]).status, 400, "{line}");
    }
}

#[test]
fn long_headers_are_refused() {
    let served = served();
    assert_eq!(served.ask("GET", "/", &[&format!("X: {}", "x".repeat(8000))]).status, 200);
    for length in [16 * 1024, 200_000] {
        let reply = served.ask("GET", "/", &[&format!("X: {}", "x".repeat(length))]);
        // Where much is left unread, the answer may be lost with the connection.
        assert!(reply.status == 431 || (length > 16 * 1024 && reply.status == 0), "{length}");
    }
    assert_eq!(served.ask("GET", "/", &["X: y"; 200]).status, 431);
    assert_eq!(served.get("/notes.txt").status, 200);
}

#[test]
fn noise_does_no_harm() {
    let served = served();
    for noise in [
        "\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "GET\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "é / HTTP/1.1\r\n\r\n",
    ] {
        let mut stream = served.connect();
        let _ = std::io::Write::write_all(&mut stream, noise.as_bytes());
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
    }
    assert_eq!(served.get("/panic").status, 500);
    assert_eq!(served.get("/notes.txt").body, NOTES);
}

#[test]
fn slow_clients_are_cut_off() {
    let limits = Limits {
        header_time: Duration::from_millis(200),
        write_time: Duration::from_millis(300),
        ..Limits::default()
    };
    let served = serve_with("/", limits);
    let begun = Instant::now();
    // One that says nothing, and one that doesn't finish.
    for start in ["", "GET / HTTP/1.1\r\nHost: local"] {
        served.raw(start);
    }
    assert!(begun.elapsed() < LONG);
    // One that doesn't read: of what it asked for it finds only what had gone out.
    let mut deaf = served.connect();
    let request = format!("GET /big.bin HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port);
    std::io::Write::write_all(&mut deaf, request.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(1500));
    let mut bytes = Vec::new();
    let _ = deaf.read_to_end(&mut bytes);
    assert!(!bytes.is_empty() && bytes.len() < 64 << 20, "{}", bytes.len());
}

#[test]
fn idle_streams_keep_nobody_out() {
    let served = serve_with("/", Limits { streams: 200, ..Limits::default() });
    let mut streams: Vec<_> = (0..200).map(|_| served.listen()).collect();
    let refused = served.get("/__casebook/events");
    assert_eq!((refused.status, refused.header("retry-after")), (503, "5"));
    for _ in 0..50 {
        assert_eq!(served.get("/notes.txt").body, NOTES);
    }
    served.events.send(Event { version: 8, change: Change::Faults }).unwrap();
    for stream in &mut streams {
        read_until(stream, "\"change\":\"faults\"");
    }
    // Who leaves makes room.
    streams.clear();
    let begun = Instant::now();
    while served.ask("HEAD", "/", &[]).status != 200 || !has_room(&served) {
        assert!(begun.elapsed() < LONG);
    }
}

fn has_room(served: &Served) -> bool {
    let mut stream = served.connect();
    let request =
        format!("GET /__casebook/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port);
    std::io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
    read_until(&mut stream, "\r\n").contains(" 200 ")
}

#[test]
fn a_crowd_is_turned_away() {
    let served = serve_with("/", Limits { connections: 2, ..Limits::default() });
    let held = [served.listen(), served.listen()];
    assert_eq!(Reply::status_of(&served.connect()), 503);
    drop(held);
    let begun = Instant::now();
    while served.get("/notes.txt").status != 200 {
        assert!(begun.elapsed() < LONG);
    }
}

#[test]
fn the_end_waits_for_nobody() {
    let mut served = served();
    let mut stream = served.listen();
    let idle = served.connect();
    let begun = Instant::now();
    served.stop();
    served.stopped.recv_timeout(LONG).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(2));
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    drop(idle);
    assert!(std::net::TcpStream::connect(("127.0.0.1", served.port)).is_err());
}

#[test]
fn who_falls_behind_is_told_to_reload() {
    let served = served();
    let mut stream = served.listen();
    // More than the channel keeps, in one go.
    for version in 8..4000 {
        served.events.send(Event { version, change: Change::Styles }).unwrap();
    }
    read_until(&mut stream, "id: 7\ndata: {\"version\":7,\"change\":\"pages\"}");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(
        text in "(%?[0-9a-fA-F]{0,2}|[/.\\\\?&=:@\\[\\]-]|bytes=|path=|.){0,12}",
        bytes in any::<Vec<u8>>(),
        length in any::<usize>(),
    ) {
        if let Some(path) = decode_path(&text) {
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            assert!(parts.iter().all(|part| !["", ".", ".."].contains(part)), "{path}");
            assert!(!path.contains(['\\', '\0']) && path != ".." && !path.ends_with("/.."));
            assert_eq!(place(&path, "/"), Place::Inside(&path));
            // What it is called is where it is found again.
            let address = address::encode_path("/", &path);
            assert_eq!(decode_path(&address), Some(path));
        }
        query_field(&text, "path");
        is_host(&text);
        if let ranges::Asked::Part(part) = ranges::asked(&text, length) {
            assert!(part.start < part.end && part.end <= length);
        }
        assert!(pages::with_snippet(&bytes).len() == bytes.len() + SNIPPET.len());
    }
}
