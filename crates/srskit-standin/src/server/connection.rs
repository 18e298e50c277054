//! One connection, from the first byte to the last.

use super::channel::{Channel, Got, Peer};
use super::registry::{Registry, Seat};
use super::run::Run;
use super::{Shared, Visit, lock};
use crate::faults::{Kind, Moment};
use crate::gate::Line;
use crate::log::EventKind;
use crate::received::{Answered, Received};
use crate::refusal::Refusal;
use crate::wire::{CONTINUE, Progress, RawRequest, RequestReader, respond};
use rustls::ServerConfig;
use std::io;
use std::net::{IpAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// No HTTP and no TLS, and recognisably on purpose.
const GARBAGE: &[u8] = b"\x00\xff\xfe]]>stand-in garbage\x80\x1b\r\n\r\n<<<\x00";
const HTML_502: &[u8] =
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 77\r\nConnection: close\r\n\r\n\
    <html><head><title>502 Bad Gateway</title></head><body>stand-in</body></html>";
const EMPTY_200: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
/// A client that takes nothing for so long is gone.
const WRITE_TIMEOUT: Duration = Duration::from_secs(60);

pub(super) struct Connection<'s> {
    pub(super) shared: &'s Shared,
    pub(super) id: u64,
    from: IpAddr,
    tls: &'s Arc<ServerConfig>,
    registry: &'s Registry,
    /// When the connection has lived long enough.
    pub(super) end_of_life: Instant,
    commands: u32,
}

/// What comes next on a connection.
pub(super) enum Next {
    GoOn,
    Close,
    Reset,
}

/// What a client sent.
enum Incoming {
    Request(RawRequest),
    Refused(Refusal, Vec<u8>),
    /// It left, or was idle for too long.
    Nothing,
}

impl<'s> Connection<'s> {
    pub(super) fn new(
        shared: &'s Shared,
        tls: &'s Arc<ServerConfig>,
        registry: &'s Registry,
        Visit { id, from }: Visit,
    ) -> Self {
        Self { shared, id, from, tls, registry, end_of_life: Instant::now() + shared.timing.life, commands: 0 }
    }

    pub(super) fn serve(self, mut socket: TcpStream) {
        let seat = self.registry.seat();
        self.event(EventKind::Connected { from: self.from });
        let _ = socket.set_write_timeout(Some(WRITE_TIMEOUT));
        let struck = self.strike(Moment::Connect);
        match struck.map_or(Next::GoOn, |kind| self.carry_out(&mut socket, kind)) {
            Next::GoOn => self.serve_tls(socket, seat),
            next => self.end(socket, &next, seat),
        }
    }

    fn serve_tls(mut self, socket: TcpStream, seat: Seat<'_>) {
        let mut channel = match Channel::new(self.tls, socket) {
            Ok(channel) => channel,
            Err((socket, _)) => return self.end(socket, &Next::Close, seat),
        };
        let next = match channel.shake_hands(self.end_of_life) {
            Ok(()) => self.converse(&mut channel),
            Err(error) => {
                self.event(EventKind::HandshakeFailed { why: error.to_string() });
                Next::Close
            }
        };
        self.end(channel, &next, seat);
    }

    /// Ends the connection. It no longer counts before the client can see the end, or a client that
    /// opens the next one at once would be one too many.
    fn end(&self, mut peer: impl Peer, next: &Next, seat: Seat<'_>) {
        drop(seat);
        self.event(EventKind::Closed);
        match next {
            Next::Reset => peer.arm_reset(),
            _ => peer.close(),
        }
        self.registry.leave(self.id);
    }

    fn converse(&mut self, channel: &mut Channel) -> Next {
        let bare = lock(&self.shared.desk).gate.refuse_address(self.from, self.shared.clock.now());
        if let Some(bare) = bare {
            self.event(EventKind::AddressRefused { address: self.from });
            let _ = channel.send(&bare);
            return Next::Close;
        }
        if let Some(kind) = self.strike(Moment::BeforeRead) {
            match self.carry_out(channel, kind) {
                Next::GoOn => {}
                next => return next,
            }
        }
        let mut reader = RequestReader::new(self.shared.read_limits);
        loop {
            // A broken connection is closed like any other; there is nobody left to tell.
            match self.exchange(channel, &mut reader).unwrap_or(Next::Close) {
                Next::GoOn => {}
                next => return next,
            }
        }
    }

    /// One request and its reply.
    fn exchange(&mut self, channel: &mut Channel, reader: &mut RequestReader) -> io::Result<Next> {
        match self.receive(channel, reader)? {
            Incoming::Nothing => Ok(Next::Close),
            Incoming::Refused(why, bytes) => {
                // A body may have come in part, whatever it was that was wrong.
                let head_end = b"\r\n\r\n";
                let head = bytes.windows(head_end.len()).position(|part| part == head_end);
                let body_at = head.map_or(bytes.len(), |place| place + head_end.len());
                let id = self.keep(bytes, body_at, Err(why.clone()));
                self.turn_away(channel, id, &why)
            }
            Incoming::Request(raw) => self.answer(channel, raw),
        }
    }

    fn receive(&self, channel: &mut Channel, reader: &mut RequestReader) -> io::Result<Incoming> {
        let idle_until = Instant::now() + self.shared.timing.idle;
        let mut buffer = [0; 16 * 1024];
        let mut progress = reader.feed(b"");
        loop {
            match progress {
                Progress::Request(raw) => return Ok(Incoming::Request(raw)),
                Progress::Refused(why) => {
                    return Ok(Incoming::Refused(Refusal::Malformed(why), reader.unread().to_vec()));
                }
                Progress::Continue => channel.send(CONTINUE)?,
                Progress::More => {}
            }
            let deadline = if reader.is_in_request() { self.end_of_life } else { idle_until.min(self.end_of_life) };
            progress = match channel.read(&mut buffer, deadline)? {
                Got::Bytes(count) => reader.feed(&buffer[..count]),
                Got::TimedOut if reader.is_in_request() => {
                    return Ok(Incoming::Refused(Refusal::TimedOut, reader.unread().to_vec()));
                }
                Got::TimedOut | Got::End => return Ok(Incoming::Nothing),
            };
        }
    }

    fn answer(&mut self, channel: &mut Channel, raw: RawRequest) -> io::Result<Next> {
        let line = Line { commands: self.commands, open: self.registry.seated() };
        let admission = lock(&self.shared.desk).admit(&raw, line, self.shared.clock.now());
        let stays = raw.head().keeps_alive();
        let body_at = raw.body_at();
        let command = admission.as_ref().map(|admitted| admitted.request.name()).map_err(Clone::clone);
        let id = self.keep(raw.into_bytes(), body_at, command);
        match admission {
            Err(why) => self.turn_away(channel, id, &why).map(|next| if stays { next } else { Next::Close }),
            Ok(admitted) => {
                self.commands += 1;
                Run::new(self, channel, id, &admitted.request).go(&admitted.notes, stays)
            }
        }
    }

    fn turn_away(&self, channel: &mut Channel, id: u64, why: &Refusal) -> io::Result<Next> {
        let started = Instant::now();
        self.event(EventKind::Refused(why.clone()));
        let envelope = lock(&self.shared.desk).refuse(why);
        let bytes = respond(&envelope, why.closes(), self.shared.clock.now());
        let notes = vec![why.to_string()];
        let mut answer = Answered { code: why.reply().code, took: started.elapsed(), notes, ..Answered::default() };
        answer.keep_reply(&bytes);
        // Before the client can see the reply: a test that has it may ask at once what was recorded.
        self.shared.history.answer(id, answer);
        channel.send(&bytes)?;
        Ok(if why.closes() { Next::Close } else { Next::GoOn })
    }

    /// Lets a fault happen that needs no reply.
    pub(super) fn carry_out(&self, peer: &mut impl Peer, kind: Kind) -> Next {
        let bytes = match kind {
            Kind::Reset => return Next::Reset,
            Kind::Delay(span) => return if self.shared.stop.wait(span) { Next::Close } else { Next::GoOn },
            Kind::Hang => {
                peer.hang();
                return Next::Close;
            }
            Kind::HalfClose => {
                peer.half_close();
                return Next::Close;
            }
            Kind::Garbage => GARBAGE,
            Kind::Html502 => HTML_502,
            Kind::Empty200 => EMPTY_200,
            // These belong to a request that is known, and are dealt with there.
            Kind::Close | Kind::Answer(_) | Kind::Maintenance(_) | Kind::Twice => return Next::Close,
            Kind::Cut(_) | Kind::CutReset(_) | Kind::Drip { .. } | Kind::Spoil(_) => return Next::Close,
        };
        let _ = peer.send(bytes);
        Next::Close
    }

    fn keep(&self, bytes: Vec<u8>, body_at: usize, command: Result<String, Refusal>) -> u64 {
        let (connection, at) = (self.id, self.shared.clock.now());
        self.shared.history.keep(Received { id: 0, connection, at, bytes, body_at, command, answer: None })
    }

    fn strike(&self, moment: Moment<'_>) -> Option<Kind> {
        self.shared.strike(self.id, moment).map(|(kind, _)| kind)
    }

    pub(super) fn event(&self, kind: EventKind) {
        self.shared.event(self.id, kind);
    }
}
