//! What happens, as a stream of server-sent events: for the page, and for whoever watches a test.

use super::{Control, http, requests, views};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Changes that follow one another closely are sent together.
const GATHER: Duration = Duration::from_millis(40);
/// A line that says nothing, so that both sides notice when the other one is gone.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Sends changes until the client leaves or the stand-in ends.
pub(super) fn stream(control: &Control, socket: &mut TcpStream, after: u64) -> io::Result<()> {
    let shared = &control.shared;
    socket.write_all(&http::stream_head())?;
    let mut watcher = Watcher { settled: after };
    let mut version = shared.history.version();
    send(socket, &watcher.news(control))?;
    loop {
        match shared.history.wait(version, Instant::now() + HEARTBEAT) {
            Some(_) => {
                if shared.stop.wait(GATHER) {
                    return Ok(());
                }
                version = shared.history.version();
                send(socket, &watcher.news(control))?;
            }
            None if shared.history.has_ended() => return Ok(()),
            None => socket.write_all(b": still here\n\n")?,
        }
    }
}

fn send(socket: &mut TcpStream, news: &Value) -> io::Result<()> {
    // JSON has no line ends of its own, so this is one line.
    socket.write_all(format!("event: news\ndata: {news}\n\n").as_bytes())
}

/// What a watcher has seen.
struct Watcher {
    /// All requests up to this number were sent with their answers.
    settled: u64,
}

impl Watcher {
    /// Requests that are new or were answered meanwhile, and the state of things.
    fn news(&mut self, control: &Control) -> Value {
        let seen = control
            .shared
            .history
            .look(self.settled, |request| (request.id, request.answer.is_some(), requests::summary(request)));
        let is_open = |(_, answered, _): &&(u64, bool, Value)| !answered;
        let first_open = seen.iter().find(is_open).map(|(id, _, _)| id - 1);
        self.settled = first_open.or(seen.last().map(|(id, _, _)| *id)).unwrap_or(self.settled);
        let requests: Vec<Value> = seen.into_iter().map(|(_, _, summary)| summary).collect();
        json!({ "requests": requests, "status": views::status(control) })
    }
}
