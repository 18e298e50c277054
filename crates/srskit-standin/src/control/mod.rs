//! The control port: a JSON API for tests, and the inspector page for people. Loopback only.
//!
//! It reads HTTP with the request reader of the API, which is here, is fuzzed, and has no opinion of its
//! own; an HTTP server of somebody else's would be a second one in the house, for a handful of answers that
//! all fit into memory. Every answer closes its connection; only [`live`] keeps one open.

mod act;
mod guard;
mod http;
mod input;
mod live;
mod read;
mod requests;
mod views;
mod wait;

use crate::server::{Shared, Visit};
use crate::wire::{Head, Progress, RawRequest, ReadLimits, RequestReader};
use http::{Answer, Refused};
use input::Target;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
pub(crate) use wait::LONGEST as LONGEST_WAIT;

/// A snapshot of a large world has to fit; whatever is no snapshot has [`USUAL_BODY`].
const LIMITS: ReadLimits = ReadLimits { head: 16 * 1024, body: 256 * 1024 * 1024 };
const USUAL_BODY: usize = 64 * 1024;
/// Connections at once.
const MOST_CONNECTIONS: usize = 64;
/// How long a request may take to come in; programs of the same machine are quick.
const READ_TIMEOUT: Duration = Duration::from_secs(20);
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// How long what a refused client still sends is read, so that the answer reaches it.
const FAREWELL: Duration = Duration::from_secs(1);

/// What the control port works on.
pub(crate) struct Control {
    pub(crate) shared: Arc<Shared>,
    /// Its own port, which `Host` must name.
    pub(crate) port: u16,
    /// The API's address, as the page shows it.
    pub(crate) url: String,
    /// How long a wait may take at most.
    pub(crate) patience: Duration,
    /// Name and port of each further door.
    pub(crate) doors: Vec<(&'static str, u16)>,
    /// How many connections are open.
    pub(crate) open: AtomicUsize,
}

/// One of the open connections, for as long as it lives.
struct Seat<'c>(&'c AtomicUsize);

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What a request leads to.
enum Deed {
    Answer(Answer),
    /// A stream of events, from the request after this number on.
    Live(u64),
}

impl Control {
    /// Serves one connection.
    pub(crate) fn serve(&self, _visit: Visit, mut socket: TcpStream) {
        let before = self.open.fetch_add(1, Ordering::SeqCst);
        let _seat = Seat(&self.open);
        // A client that leaves early has lost nothing but its own answer.
        let _ = match before < MOST_CONNECTIONS {
            true => self.try_serve(&mut socket),
            false => crowded(&mut socket),
        };
        // In a great crowd, the answer may get lost rather than one more thread wait.
        if before < 2 * MOST_CONNECTIONS {
            farewell(&mut socket);
        }
    }

    fn try_serve(&self, socket: &mut TcpStream) -> io::Result<()> {
        socket.set_write_timeout(Some(WRITE_TIMEOUT))?;
        let request = match self.receive(socket)? {
            Ok(request) => request,
            Err(refused) => return socket.write_all(&refused.answer().to_bytes(true)),
        };
        match self.deed(&request) {
            Deed::Answer(answer) => socket.write_all(&answer.to_bytes(request.head().method != "HEAD")),
            Deed::Live(after) => live::stream(self, socket, after),
        }
    }

    /// Reads one request. `Ok(Err(_))` is for the client, `Err(_)` means that there is none any more.
    fn receive(&self, socket: &mut TcpStream) -> io::Result<Result<RawRequest, Refused>> {
        let deadline = Instant::now() + READ_TIMEOUT;
        let mut reader = RequestReader::new(LIMITS);
        let mut admitted = false;
        let mut buffer = [0; 16 * 1024];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(Err(incomplete()));
            }
            socket.set_read_timeout(Some(left))?;
            let count = match socket.read(&mut buffer) {
                Ok(0) if reader.is_in_request() => return Ok(Err(incomplete())),
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(count) => count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    return Ok(Err(incomplete()));
                }
                Err(error) => return Err(error),
            };
            let progress = reader.feed(&buffer[..count]);
            // Before more of the body is read, and before the client is told to go on.
            if let Some(head) = reader.head().filter(|_| !admitted) {
                if let Err(refused) = self.admit(head) {
                    return Ok(Err(refused));
                }
                admitted = true;
            }
            match progress {
                Progress::Request(request) => return Ok(Ok(request)),
                Progress::Refused(why) => return Ok(Err(malformed(why))),
                Progress::Continue => socket.write_all(crate::wire::CONTINUE)?,
                Progress::More => {}
            }
        }
    }

    /// Looks at all that can be told from the head.
    fn admit(&self, head: &Head) -> Result<Target, Refused> {
        guard::check(head, self.port)?;
        let target = Target::parse(&head.target)?;
        let most = if target.path == ["restore"] { LIMITS.body } else { USUAL_BODY };
        match head.content_length() {
            Ok(length) if length.unwrap_or(0) <= most => Ok(target),
            Ok(_) => Err(malformed(crate::wire::Malformed::BodyTooLarge)),
            Err(why) => Err(malformed(why)),
        }
    }

    /// The whole answer to the bytes of a request, as the socket would give it. A stream is not answered here.
    pub(crate) fn answer(&self, bytes: &[u8]) -> Vec<u8> {
        let mut reader = RequestReader::new(LIMITS);
        match reader.feed(bytes) {
            Progress::Request(request) => match self.deed(&request) {
                Deed::Answer(answer) => answer.to_bytes(request.head().method != "HEAD"),
                Deed::Live(_) => http::stream_head(),
            },
            Progress::Refused(why) => malformed(why).answer().to_bytes(true),
            Progress::More | Progress::Continue => incomplete().answer().to_bytes(true),
        }
    }

    fn deed(&self, request: &RawRequest) -> Deed {
        self.route(request).unwrap_or_else(|refused| Deed::Answer(refused.answer()))
    }

    fn route(&self, request: &RawRequest) -> Result<Deed, Refused> {
        let target = self.admit(request.head())?;
        let path: Vec<&str> = target.path.iter().map(String::as_str).collect();
        match request.head().method.as_str() {
            "GET" | "HEAD" if path == ["live"] => {
                target.only(&["after"])?;
                Ok(Deed::Live(target.number("after")?.unwrap_or(0)))
            }
            "GET" | "HEAD" => read::answer(self, &path, &target).map(Deed::Answer),
            "POST" => {
                target.only(&[])?;
                let answer = act::answer(self, &path, request.body());
                self.shared.history.touch();
                answer.map(Deed::Answer)
            }
            _ if read::knows(&path) && act::knows(&path) => Err(Refused::method("GET, HEAD, POST")),
            _ if read::knows(&path) => Err(Refused::method("GET, HEAD")),
            _ if act::knows(&path) => Err(Refused::method("POST")),
            _ => Err(nothing_here()),
        }
    }
}

fn crowded(socket: &mut TcpStream) -> io::Result<()> {
    socket.set_write_timeout(Some(FAREWELL))?;
    let says = format!("more than {MOST_CONNECTIONS} connections to the control port; close some");
    socket.write_all(&Refused::new(503, says).answer().to_bytes(true))
}

fn nothing_here() -> Refused {
    Refused::missing("there is nothing at this address; GET /help lists what there is")
}

fn malformed(why: crate::wire::Malformed) -> Refused {
    use crate::wire::Malformed::{BodyTooLarge, HeadTooLarge};
    let status = if matches!(why, BodyTooLarge | HeadTooLarge) { 413 } else { 400 };
    Refused::new(status, why.to_string())
}

fn incomplete() -> Refused {
    Refused::new(408, "the request did not come in whole; is Content-Length counted in bytes?")
}

/// Closes; bytes that nobody has read would turn the close into a reset, and take the answer along.
fn farewell(socket: &mut TcpStream) {
    let _ = socket.shutdown(Shutdown::Write);
    let deadline = Instant::now() + FAREWELL;
    let mut buffer = [0; 4096];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() || socket.set_read_timeout(Some(left)).is_err() {
            return;
        }
        match socket.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
