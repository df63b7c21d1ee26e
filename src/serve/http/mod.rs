//! The preview over HTTP/1.1: it answers from memory, to this machine's own browser alone.
//!
//! Drafts and withheld editions stand behind this port, so other sites must not reach them through
//! the writer's browser: `hosts` checks by which name and from which page a request comes. No
//! path of a request is opened as a file; `address` takes it apart, and the [`Preview`] looks it
//! up. `routes` chooses the answer, `answer` writes it, `events` tells open pages of changes.

mod address;
mod answer;
mod events;
mod hosts;
mod kinds;
mod pages;
mod patience;
mod ranges;
mod routes;

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;

pub use hosts::is_host;
pub use pages::SNIPPET;

use super::{Event, Preview};
use hosts::Hosts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioTimer;
use patience::Patient;
use routes::Site;
use std::convert::Infallible;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, broadcast};
use tokio::task::JoinSet;

/// The port that is tried first where none was asked for.
const FIRST_PORT: u16 = 1313;

/// The last port that is tried then: the twentieth after the first.
const LAST_PORT: u16 = FIRST_PORT + 20;

/// The smallest buffer that hyper works with, in bytes.
const SMALLEST_BUFFER: usize = 8192;

/// What is sent to a connection for which there is no room.
const FULL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\n\
    Cache-Control: no-store\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 31\r\n\r\n\
    Too many connections are open.\n";

/// How the server is to answer.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Names that it answers to besides its own: `NAME` with any port, or `NAME:PORT`. What is no
    /// such name ([`is_host`]) matches nothing.
    pub hosts: Vec<String>,
    /// The address that it is bound to.
    pub bound: SocketAddr,
    /// What a client may use up.
    pub limits: Limits,
}

/// What clients may use up.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections that are open at once; more are answered 503 and closed.
    pub connections: usize,
    /// Event streams that are open at once; more are answered 503. Fewer than connections, so that
    /// idle pages can't keep others out.
    pub streams: usize,
    /// Length of a request's line and headers, in bytes; more are answered 431.
    pub header_bytes: usize,
    /// How long a request's headers may take from the moment they are awaited: so long an idle
    /// connection is kept.
    pub header_time: Duration,
    /// How long a client may take nothing of what is sent to it.
    pub write_time: Duration,
    /// Time between signs of life on an idle event stream.
    pub heartbeat: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            streams: 224,
            header_bytes: 16 * 1024,
            header_time: Duration::from_secs(10),
            write_time: Duration::from_secs(20),
            heartbeat: Duration::from_secs(15),
        }
    }
}

/// Takes a port of an interface, ready to be given to `TcpListener::from_std`. Without a port, the
/// first free one of 1313 and the twenty after it.
///
/// # Errors
/// Of kind `AddrInUse` if the port, or each of the range, is taken; else what the system says.
pub fn bind(interface: IpAddr, port: Option<u16>) -> io::Result<std::net::TcpListener> {
    let listener = match port {
        Some(port) => std::net::TcpListener::bind((interface, port))?,
        None => first_free(interface)?,
    };
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn first_free(interface: IpAddr) -> io::Result<std::net::TcpListener> {
    for port in FIRST_PORT..=LAST_PORT {
        match std::net::TcpListener::bind((interface, port)) {
            Ok(listener) => return Ok(listener),
            // Windows says "denied" of ports that it keeps for others.
            Err(e)
                if matches!(
                    e.kind(),
                    io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
                ) => {}
            Err(e) => return Err(e),
        }
    }
    let text = format!("the ports {FIRST_PORT} to {LAST_PORT} are all in use");
    Err(io::Error::new(io::ErrorKind::AddrInUse, text))
}

/// Serves a preview until `shutdown` resolves, and then returns at once: what is open is dropped.
/// It sends nothing to `events`, and tells what others send there to open pages.
pub async fn run(
    listener: TcpListener,
    preview: Arc<dyn Preview>,
    events: broadcast::Sender<Event>,
    settings: Settings,
    shutdown: impl Future<Output = ()>,
) {
    let Settings { hosts, bound, limits } = settings;
    let room = Arc::new(Semaphore::new(limits.connections));
    let site = Arc::new(Site {
        preview,
        events,
        hosts: Hosts::new(bound, &hosts),
        streams: Arc::new(Semaphore::new(limits.streams)),
        heartbeat: limits.heartbeat,
    });
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        let stream = tokio::select! {
            biased;
            () = &mut shutdown => break,
            // Takes what has ended out of the set; a panic ends its own connection alone.
            Some(_) = connections.join_next() => continue,
            stream = accept(&listener) => stream,
        };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else {
            turn_away(stream);
            continue;
        };
        let (site, limits) = (Arc::clone(&site), limits.clone());
        connections.spawn(async move {
            serve(stream, site, &limits).await;
            drop(permit);
        });
    }
    connections.abort_all();
}

/// The next connection. Errors are those of one client or pass, such as too many open files.
async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Says that there is no room, without waiting for anything. Who doesn't get to read it is gone.
fn turn_away(stream: TcpStream) {
    if let Ok(mut stream) = stream.into_std() {
        let _ = stream.write_all(FULL);
        let _ = stream.shutdown(std::net::Shutdown::Write);
    }
}

/// Answers the requests of a connection until it ends.
async fn serve(stream: TcpStream, site: Arc<Site>, limits: &Limits) {
    // Without it the pieces of an event would wait for one another; that it fails does no harm.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let site = Arc::clone(&site);
        async move { Ok::<_, Infallible>(routes::respond(site, request).await) }
    });
    // How a connection ended concerns its client alone, so the error is of no use here.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_time)
        .max_header_size(limits.header_bytes)
        .max_buf_size(limits.header_bytes.max(SMALLEST_BUFFER))
        .serve_connection(Patient::new(stream, limits.write_time), service)
        .await;
}
