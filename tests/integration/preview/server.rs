//! The real server over loopback: what it serves is what `build` writes, whoever asks, however it is
//! asked.

use super::copy_of_demonstration;
use crate::support::files;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const AS_OF: &str = "2026-11-21T12:00:00Z";
const SNIPPET: &str = casebook::serve::http::SNIPPET;
/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server of a site; killed when it is dropped.
struct Server {
    child: Child,
    address: SocketAddr,
    /// The path that the site is served below.
    base: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(root: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_casebook"))
            .args(["serve", "--port", "0", "--as-of", AS_OF, "-q", "-c"])
            .arg(root.join("casebook.toml"))
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut line).expect("it prints its address");
        let rest = line.trim().strip_prefix("http://").expect("an address");
        let (host, base) = rest.split_once('/').expect("an address with a path");
        let address = host.parse().expect("an address with a port");
        Self { child, address, base: format!("/{base}") }
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("connected");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let body = bytes.get(end + 4..).unwrap_or_default().to_vec();
        Answer { head, body }
    }

    fn get(&self, path: &str, more: &str) -> Answer {
        let host = self.address;
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"))
    }

    /// A file of an edition, without what the preview adds.
    fn page(&self, edition: &str, route: &str) -> Option<Vec<u8>> {
        let path = format!("{}{}", self.base, route.strip_suffix("index.html").unwrap_or(route));
        let answer = self.get(&path, &format!("Cookie: casebook-view={edition}\r\n"));
        // The page for what is not found is asked for by its own name too.
        (answer.status() == 200).then(|| {
            let text = String::from_utf8(answer.body.clone());
            text.map_or(answer.body, |text| text.replacen(SNIPPET, "", 1).into_bytes())
        })
    }

    /// Waits until a page holds a text.
    fn wait_for(&self, route: &str, text: &str) {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let page = self.page("internal", route).unwrap_or_default();
            if String::from_utf8_lossy(&page).contains(text) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("{route} never holds {text:?}");
    }
}

struct Answer {
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn status(&self) -> u16 {
        let status = self.head.split(' ').nth(1).and_then(|s| s.parse().ok());
        status.unwrap_or_default()
    }

    fn has(&self, header: &str) -> bool {
        self.head.to_lowercase().contains(&header.to_lowercase())
    }
}

/// What `build` writes, by edition and route.
fn built(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    let status = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["build", "-q", "--as-of", AS_OF, "-c"])
        .arg(root.join("casebook.toml"))
        .arg("-o")
        .arg(out.path().join("out"))
        .stdout(Stdio::null())
        .status()
        .expect("the build starts");
    assert!(status.success());
    files(&out.path().join("out"))
}

#[track_caller]
fn assert_serves_the_build(server: &Server, root: &Path, what: &str) {
    let built = built(root);
    assert!(built.len() > 500, "{what}: the build has pages");
    for (path, bytes) in built {
        let (edition, route) = path.split_once('/').expect("an edition's folder");
        let served = server.page(edition, route);
        assert!(
            served.as_deref() == Some(&*bytes),
            "{what}: {path} is served otherwise:\n{}",
            served
                .map_or_else(|| "not at all".into(), |b| String::from_utf8_lossy(&b).into_owned())
        );
    }
}

const INCIDENT: &str = "content/incidents/INC-2026-0007.md";
const PAGE: &str = "incidents/INC-2026-0007/index.html";

fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).expect("read");
    assert!(text.contains(from), "{file} has {from:?}");
    fs::write(path, text.replacen(from, to, 1)).expect("written");
}

#[test]
fn every_page_is_that_of_a_build_after_each_of_several_edits() {
    let dir = copy_of_demonstration();
    let root = dir.path();
    let server = Server::start(root, &[]);
    assert_serves_the_build(&server, root, "at first");
    edit(root, INCIDENT, "## Summary\n", "## Summary\n\nSaid in passing.\n");
    server.wait_for(PAGE, "Said in passing.");
    edit(root, INCIDENT, "\ntitle = \"", "\ntitle = \"Renamed: ");
    server.wait_for("incidents/index.html", "Renamed: ");
    // As Vim saves: the old file aside, the new one in its place.
    let path = root.join(INCIDENT);
    let text = fs::read_to_string(&path).expect("read");
    fs::rename(&path, root.join(format!("{INCIDENT}~"))).expect("moved");
    fs::write(&path, text.replacen("Said in passing.", "Said by Vim.", 1)).expect("written");
    fs::remove_file(root.join(format!("{INCIDENT}~"))).expect("removed");
    server.wait_for(PAGE, "Said by Vim.");
    fs::create_dir_all(root.join("templates")).expect("made");
    fs::write(root.join("templates/colophon.html"), "Another colophon.").expect("written");
    server.wait_for(PAGE, "Another colophon.");
    edit(root, "casebook.toml", "title = \"", "title = \"Retitled ");
    server.wait_for(PAGE, "Retitled ");
    assert_serves_the_build(&server, root, "at last");
}

#[test]
fn a_content_folder_that_goes_and_comes_back_is_followed() {
    let dir = copy_of_demonstration();
    let root = dir.path();
    let server = Server::start(root, &[]);
    fs::rename(root.join("content"), root.join("aside")).expect("moved");
    std::thread::sleep(Duration::from_millis(300));
    edit(root, "aside/incidents/INC-2026-0007.md", "## Summary\n", "## Summary\n\nBack again.\n");
    fs::rename(root.join("aside"), root.join("content")).expect("moved back");
    server.wait_for(PAGE, "Back again.");
    edit(root, INCIDENT, "Back again.", "Still followed.");
    server.wait_for(PAGE, "Still followed.");
}

#[test]
fn with_poll_changes_are_seen_without_events_of_the_system() {
    let dir = copy_of_demonstration();
    let server = Server::start(dir.path(), &["--poll"]);
    edit(dir.path(), INCIDENT, "## Summary\n", "## Summary\n\nSeen by looking.\n");
    server.wait_for(PAGE, "Seen by looking.");
}

#[test]
fn errors_at_the_first_load_and_later_do_not_end_it() {
    let dir = copy_of_demonstration();
    let root = dir.path();
    edit(root, INCIDENT, "severity = \"high\"", "severity = \"hihg\"");
    let server = Server::start(root, &[]);
    let state = server.get("/__casebook/state?path=/", "");
    let text = String::from_utf8_lossy(&state.body).into_owned();
    assert!(text.contains("did you mean `high`?"), "{text}");
    assert_eq!(server.get("/", "").status(), 503);
    edit(root, INCIDENT, "severity = \"hihg\"", "severity = \"high\"");
    let began = Instant::now();
    while server.get("/security/", "").status() != 200 {
        assert!(began.elapsed() < PATIENCE, "the site comes once it is mended");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn it_shows_itself_to_this_machine_alone_and_reads_nothing_else() {
    let dir = copy_of_demonstration();
    let server = Server::start(dir.path(), &["--allow-host", "casebook.test"]);
    let (base, host) = (&server.base, server.address);
    let asked = |line: &str, host: &str, more: &str| {
        server.ask(&format!("{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"))
    };
    let own = host.to_string();
    let page = asked(&format!("GET {base}"), &own, "");
    assert_eq!(page.status(), 200);
    for header in [
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "cross-origin-resource-policy: same-origin",
        "content-security-policy: default-src 'none'",
    ] {
        assert!(page.has(header), "{header} in {}", page.head);
    }
    assert!(!page.has("access-control-allow-origin"));
    assert_eq!(asked(&format!("GET {base}"), "evil.example", "").status(), 403);
    assert_eq!(asked(&format!("GET {base}"), "casebook.test", "").status(), 200);
    assert_eq!(
        asked(&format!("GET {base}"), &format!("localhost:{}", host.port()), "").status(),
        200
    );
    let foreign = "Origin: https://evil.example\r\n";
    assert_eq!(asked("GET /__casebook/events", &own, foreign).status(), 403);
    assert_eq!(asked(&format!("POST {base}"), &own, "Content-Length: 0\r\n").status(), 405);
    for path in [
        "../casebook.toml",
        "..%2fcasebook.toml",
        "%2e%2e/casebook.toml",
        "..%5ccasebook.toml",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "%252e%252e/casebook.toml",
        "content/registry.toml",
        "%00",
    ] {
        let answer = asked(&format!("GET {base}{path}"), &own, "");
        assert!(matches!(answer.status(), 400 | 404), "{path}: {}", answer.head);
        assert!(!answer.body.windows(9).any(|w| w == b"[[edition"), "{path}");
    }
    let long = format!("X: {}\r\n", "a".repeat(100_000));
    assert!(matches!(asked(&format!("GET {base}"), &own, &long).status(), 0 | 431));
    let etag =
        page.head.lines().find_map(|l| l.strip_prefix("etag: ")).expect("an ETag").to_owned();
    assert_eq!(
        asked(&format!("GET {base}"), &own, &format!("If-None-Match: {etag}\r\n")).status(),
        304
    );
    let part = asked(&format!("GET {base}assets/style.css"), &own, "Range: bytes=0-9\r\n");
    assert_eq!((part.status(), part.body.len()), (206, 10));
}

#[test]
fn two_hundred_idle_streams_keep_nobody_out_and_it_ends_at_once() {
    let dir = copy_of_demonstration();
    let mut server = Server::start(dir.path(), &[]);
    let streams: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = TcpStream::connect(server.address).expect("connected");
            let host = server.address;
            write!(stream, "GET /__casebook/events HTTP/1.1\r\nHost: {host}\r\n\r\n")
                .expect("sent");
            stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
            let mut start = [0; 12];
            stream.read_exact(&mut start).expect("answered");
            assert_eq!(&start, b"HTTP/1.1 200");
            stream
        })
        .collect();
    assert_eq!(server.get(&server.base.clone(), "").status(), 200);
    let pid = server.child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &pid]).status().expect("kill runs");
    assert!(sent.success());
    let began = Instant::now();
    let status = loop {
        if let Some(status) = server.child.try_wait().expect("waited") {
            break status;
        }
        assert!(began.elapsed() < PATIENCE, "it ends");
        std::thread::sleep(Duration::from_millis(10));
    };
    assert_eq!(status.code(), Some(0));
    drop(streams);
}

#[test]
fn a_busy_port_that_was_asked_for_is_an_error() {
    let dir = copy_of_demonstration();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("bound");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["serve", "--port", &port, "-c"])
        .arg(dir.path().join("casebook.toml"))
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&port));
}

#[test]
fn the_command_says_what_disappears() {
    let dir = copy_of_demonstration();
    let output = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["preview-diff", "INC-2026-0007", "--as-of", AS_OF, "-c"])
        .arg(dir.path().join("casebook.toml"))
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success());
    assert!(text.starts_with("internal -> customers\n") && text.contains("customers -> public\n"));
    assert!(text.contains("[-"), "{text}");
    let unknown = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["preview-diff", "INC-2026-9999", "-c"])
        .arg(dir.path().join("casebook.toml"))
        .output()
        .expect("it runs");
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn editions_with_other_base_urls_are_shown_at_the_same_address() {
    let dir = copy_of_demonstration();
    edit(
        dir.path(),
        "casebook.toml",
        "https://intranet.example.com/security",
        "https://i.example/in",
    );
    let server = Server::start(dir.path(), &[]);
    assert_eq!(server.base, "/in/");
    let public = "Cookie: casebook-view=public\r\n";
    assert_eq!(server.get("/in/incidents/INC-2026-0007/", public).status(), 200);
    let missing = server.get("/in/incidents/INC-2026-0010/", public);
    assert_eq!(missing.status(), 404);
    // The page for what is not found links below its own edition's base, and those links lead on.
    let page = String::from_utf8_lossy(&missing.body).into_owned();
    let style = page.split("href=\"").find(|h| h.contains("assets/style.css")).expect("a style");
    let style = style.split('"').next().expect("an address");
    let answer = server.get(style, public);
    let to = answer.head.lines().find_map(|l| l.strip_prefix("location: "));
    assert!(answer.status() == 200 || to == Some("/in/assets/style.css"), "{}", answer.head);
    assert_eq!(server.get("/nowhere/at/all", public).status(), 404);
}

#[test]
fn an_advisory_comes_as_text_and_as_mail_with_what_its_edition_may_know() {
    let dir = copy_of_demonstration();
    let server = Server::start(dir.path(), &[]);
    let state =
        server.get("/__casebook/state?path=%2Fsecurity%2Fadvisories%2FADV-2026-0012%2F", "");
    let state = String::from_utf8_lossy(&state.body).into_owned();
    assert!(state.contains("/__casebook/form/ADV-2026-0012/mail"), "{state}");
    let form = |form: &str, view: &str| {
        let path = format!("/__casebook/form/ADV-2026-0012/{form}");
        let answer = server.get(&path, &format!("Cookie: casebook-view={view}\r\n"));
        assert_eq!(answer.status(), 200, "{}", answer.head);
        assert!(answer.has("content-type: text/plain"));
        String::from_utf8(answer.body).expect("UTF-8")
    };
    let text = form("text", "public");
    assert!(text.starts_with("TLP:CLEAR\n") && text.contains("ADV-2026-0012"), "{text}");
    let mail = form("mail", "public");
    assert!(mail.contains("Subject: ") && mail.contains("multipart/alternative"), "{mail}");
    assert_ne!(form("text", "internal"), text, "the internal edition knows more");
    assert_eq!(server.get("/__casebook/form/INC-2026-0007/text", "").status(), 404);
    assert_eq!(server.get("/__casebook/form/ADV-2026-0012/pdf", "").status(), 404);
}

#[test]
fn a_server_for_others_says_what_they_can_read() {
    let dir = copy_of_demonstration();
    let mut child = Command::new(env!("CARGO_BIN_EXE_casebook"))
        .args(["serve", "--interface", "0.0.0.0", "--port", "0", "-c"])
        .arg(dir.path().join("casebook.toml"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let out = child.stdout.take().expect("piped");
    BufReader::new(out).read_line(&mut line).expect("its address");
    assert!(line.starts_with("http://127.0.0.1:"), "a browser can visit {line}");
    let _ = child.kill();
    let said = child.wait_with_output().expect("it ended");
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("whoever reaches this address can read every edition"), "{said}");
}

/// Saves a text as an editor does.
fn save(editor: &str, path: &Path, text: &str) {
    let beside = |ending: &str| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        path.with_file_name(name + ending)
    };
    match editor {
        "in place" => fs::write(path, text).expect("written"),
        "Vim" => {
            let probe = path.with_file_name("4913");
            fs::write(&probe, "").expect("written");
            fs::remove_file(probe).expect("removed");
            fs::rename(path, beside("~")).expect("moved");
            fs::write(path, text).expect("written");
            fs::remove_file(beside("~")).expect("removed");
        }
        "Emacs" => {
            fs::copy(path, beside("~")).expect("copied");
            fs::write(path, text).expect("written");
        }
        "VS Code" => {
            fs::write(path, "").expect("truncated");
            fs::write(path, text).expect("written");
        }
        "JetBrains" => {
            fs::write(beside("___jb_tmp___"), text).expect("written");
            fs::rename(path, beside("___jb_old___")).expect("moved");
            fs::rename(beside("___jb_tmp___"), path).expect("moved");
            fs::remove_file(beside("___jb_old___")).expect("removed");
        }
        _ => {
            fs::write(beside(".new"), text).expect("written");
            fs::rename(beside(".new"), path).expect("moved");
        }
    }
}

#[test]
fn every_way_of_saving_is_followed() {
    let dir = copy_of_demonstration();
    let root = dir.path();
    let server = Server::start(root, &[]);
    let path = root.join(INCIDENT);
    let text = fs::read_to_string(&path).expect("read");
    for editor in ["in place", "Vim", "Emacs", "VS Code", "JetBrains", "a rename"] {
        let said = format!("Saved by {editor}.");
        save(editor, &path, &text.replacen("## Summary\n", &format!("## Summary\n\n{said}\n"), 1));
        server.wait_for(PAGE, &said);
    }
    // A folder that is made and filled at once.
    let folder = root.join("content/pages/handbook");
    fs::create_dir_all(&folder).expect("made");
    for n in 0..50 {
        let page = format!(
            "+++\ntitle = \"Page {n}\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n\nText {n}.\n"
        );
        fs::write(folder.join(format!("page-{n}.md")), page).expect("written");
    }
    server.wait_for("handbook/page-49/index.html", "Text 49.");
    fs::rename(&folder, root.join("content/pages/manual")).expect("moved");
    server.wait_for("manual/page-7/index.html", "Text 7.");
    assert!(server.page("internal", "handbook/page-7/index.html").is_none());
    // Another branch: every file of the site changes at once.
    for file in files(&root.join("content")).keys().filter(|f| f.ends_with(".md")) {
        let place = root.join("content").join(file);
        let text = fs::read_to_string(&place).expect("read");
        fs::write(&place, text + "\nSaid in the other branch.\n").expect("written");
    }
    server.wait_for("incidents/INC-2020-0001/index.html", "Said in the other branch.");
    fs::remove_dir_all(root.join("content/pages/manual")).expect("removed");
    let began = Instant::now();
    while server.page("internal", "manual/page-7/index.html").is_some() {
        assert!(began.elapsed() < PATIENCE, "what is deleted goes");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_serves_the_build(&server, root, "after every way of saving");
}

#[test]
fn a_request_that_never_ends_is_cut_off() {
    let dir = copy_of_demonstration();
    let server = Server::start(dir.path(), &[]);
    let mut stream = TcpStream::connect(server.address).expect("connected");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: ").expect("sent");
    let began = Instant::now();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    assert!(began.elapsed() < PATIENCE, "the server closes the connection");
    assert_eq!(server.get(&server.base.clone(), "").status(), 200);
}
