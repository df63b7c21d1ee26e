//! Server-sent events: every open page hears of changes, until it or the server goes.

use crate::serve::{Change, Event, Preview};
use bytes::Bytes;
use hyper::body::{Body, Frame};
use serde::Serialize;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{OwnedSemaphorePermit, broadcast, mpsc};
use tokio::task::spawn_blocking;

/// The content type of a stream.
pub(super) const KIND: &str = "text/event-stream";

/// Pieces that wait for a client before it is waited for.
const AHEAD: usize = 8;

/// A sign of life: a comment, which clients leave out.
const HEARTBEAT: &[u8] = b":\n\n";

/// The body of an event stream. The task that feeds it ends when it is dropped.
pub(super) struct Stream(mpsc::Receiver<Bytes>);

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

/// The version that stands when a stream begins.
#[derive(Serialize)]
struct Version {
    version: u64,
}

/// A stream that gives the version that stands, and from then on every event. It holds the permit
/// for as long as it is open.
pub(super) fn open(
    preview: Arc<dyn Preview>,
    events: &broadcast::Sender<Event>,
    heartbeat: Duration,
    permit: OwnedSemaphorePermit,
) -> Stream {
    let (sender, receiver) = mpsc::channel(AHEAD);
    // Heard from now on, and only then asked for the version: a change between is told twice, not
    // never.
    let heard = events.subscribe();
    tokio::spawn(async move {
        tokio::select! {
            () = sender.closed() => {}
            _ = feed(&sender, preview, heard, heartbeat) => {}
        }
        drop(permit);
    });
    Stream(receiver)
}

/// Feeds a stream; none once it or the source of events is gone.
async fn feed(
    sender: &mpsc::Sender<Bytes>,
    preview: Arc<dyn Preview>,
    mut heard: broadcast::Receiver<Event>,
    heartbeat: Duration,
) -> Option<()> {
    let version = version(&preview).await?;
    let first = message(version, Some("version"), &Version { version })?;
    sender.send([b"retry: 500\n\n", first.as_bytes()].concat().into()).await.ok()?;
    loop {
        let Ok(event) = tokio::time::timeout(heartbeat, heard.recv()).await else {
            sender.send(Bytes::from_static(HEARTBEAT)).await.ok()?;
            continue;
        };
        let event = match event {
            Ok(event) => event,
            // What was missed may have been anything, and a reload makes up for all of it.
            Err(RecvError::Lagged(_)) => {
                Event { version: self::version(&preview).await?, change: Change::Pages }
            }
            Err(RecvError::Closed) => return None,
        };
        sender.send(message(event.version, None, &event)?.into()).await.ok()?;
    }
}

/// The version that stands, asked where waiting holds nobody up.
async fn version(preview: &Arc<dyn Preview>) -> Option<u64> {
    let preview = Arc::clone(preview);
    spawn_blocking(move || preview.version()).await.ok()
}

/// A message of the stream; with a name it is heard by those who listen for the name.
fn message(id: u64, name: Option<&str>, data: &impl Serialize) -> Option<String> {
    let name = name.map_or(String::new(), |name| format!("event: {name}\n"));
    // JSON on one line, as a line break would end the field.
    let data = serde_json::to_string(data).ok()?;
    Some(format!("{name}id: {id}\ndata: {data}\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_json_with_an_id() {
        let event = Event { version: 7, change: Change::Styles };
        assert_eq!(
            message(7, None, &event).unwrap(),
            "id: 7\ndata: {\"version\":7,\"change\":\"styles\"}\n\n"
        );
        assert_eq!(
            message(3, Some("version"), &Version { version: 3 }).unwrap(),
            "event: version\nid: 3\ndata: {\"version\":3}\n\n"
        );
    }
}
