//! One connection, from the first byte to the last.

use super::channel::{Channel, Got, Peer};
use super::{Shared, lock};
use crate::faults::{Kind, Moment};
use crate::gate::{Admitted, Line};
use crate::log::EventKind;
use crate::received::Received;
use crate::refusal::Refusal;
use crate::wire::{CONTINUE, Progress, RawRequest, RequestReader, respond};
use std::io;
use std::net::{IpAddr, TcpStream};
use std::time::{Duration, Instant};

/// No HTTP and no TLS, and recognisably on purpose.
const GARBAGE: &[u8] = b"\x00\xff\xfe]]>stand-in garbage\x80\x1b\r\n\r\n<<<\x00";
const HTML_502: &[u8] =
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 77\r\nConnection: close\r\n\r\n\
    <html><head><title>502 Bad Gateway</title></head><body>stand-in</body></html>";
const EMPTY_200: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
/// A client that takes nothing for so long is gone.
const WRITE_TIMEOUT: Duration = Duration::from_secs(60);
/// How many requests are remembered; a stand-in that runs for weeks forgets the older ones.
const KEPT_REQUESTS: usize = 10_000;

pub(super) struct Connection<'s> {
    shared: &'s Shared,
    id: u64,
    from: IpAddr,
    /// When the connection has lived long enough.
    end_of_life: Instant,
    commands: u32,
}

/// What comes next on a connection.
enum Next {
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
    pub(super) fn new(shared: &'s Shared, id: u64, from: IpAddr) -> Self {
        Self { shared, id, from, end_of_life: Instant::now() + shared.timing.life, commands: 0 }
    }

    pub(super) fn serve(self, mut socket: TcpStream) {
        let seat = self.shared.registry.seat();
        self.event(EventKind::Connected { from: self.from });
        let _ = socket.set_write_timeout(Some(WRITE_TIMEOUT));
        let struck = self.shared.strike(self.id, Moment::Connect);
        match struck.map_or(Next::GoOn, |kind| self.carry_out(&mut socket, kind)) {
            Next::GoOn => self.serve_tls(socket, seat),
            next => self.end(socket, &next, seat),
        }
    }

    fn serve_tls(mut self, socket: TcpStream, seat: super::registry::Seat<'_>) {
        let mut channel = match Channel::new(&self.shared.tls, socket) {
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
    fn end(&self, mut peer: impl Peer, next: &Next, seat: super::registry::Seat<'_>) {
        drop(seat);
        self.event(EventKind::Closed);
        match next {
            Next::Reset => peer.arm_reset(),
            _ => peer.close(),
        }
        self.shared.registry.leave(self.id);
    }

    fn converse(&mut self, channel: &mut Channel) -> Next {
        let bare = lock(&self.shared.desk).gate.refuse_address(self.from);
        if let Some(bare) = bare {
            self.event(EventKind::AddressRefused { address: self.from });
            let _ = channel.send(&bare);
            return Next::Close;
        }
        if let Some(kind) = self.shared.strike(self.id, Moment::BeforeRead) {
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
                let body_at = bytes.len();
                self.keep(bytes, body_at, Err(why.clone()));
                self.turn_away(channel, &why)
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
        let line = Line { commands: self.commands, open: self.shared.registry.seated() };
        let admission = lock(&self.shared.desk).admit(&raw, line, self.shared.clock.now());
        let stays = raw.head().keeps_alive();
        let body_at = raw.body_at();
        let command = admission.as_ref().map(|admitted| admitted.request.name()).map_err(Clone::clone);
        self.keep(raw.into_bytes(), body_at, command);
        match admission {
            Err(why) => self.turn_away(channel, &why).map(|next| if stays { next } else { Next::Close }),
            Ok(admitted) => self.run(channel, &admitted, stays),
        }
    }

    fn turn_away(&self, channel: &mut Channel, why: &Refusal) -> io::Result<Next> {
        self.event(EventKind::Refused(why.clone()));
        let envelope = lock(&self.shared.desk).refuse(why);
        channel.send(&respond(&envelope, why.closes(), self.shared.clock.now()))?;
        Ok(if why.closes() { Next::Close } else { Next::GoOn })
    }

    fn run(&mut self, channel: &mut Channel, admitted: &Admitted, stays: bool) -> io::Result<Next> {
        self.commands += 1;
        let request = &admitted.request;
        self.notes(&admitted.notes);
        if let Some(kind) = self.shared.strike(self.id, Moment::AfterRead(request)) {
            match self.carry_out(channel, kind) {
                Next::GoOn => {}
                next => return Ok(next),
            }
        }
        let ran = lock(&self.shared.desk).run(request, self.shared.clock.now());
        self.notes(&ran.notes);
        self.event(EventKind::Answered { command: request.name(), code: ran.code });
        if let Some(kind) = self.shared.strike(self.id, Moment::AfterCommit(request)) {
            match self.carry_out(channel, kind) {
                Next::GoOn => {}
                next => return Ok(next),
            }
        }
        let close = !stays || Instant::now() >= self.end_of_life;
        let bytes = respond(&ran.envelope, close, self.shared.clock.now());
        match self.shared.strike(self.id, Moment::Reply(request)) {
            Some(kind) => self.send_badly(channel, &bytes, kind, close),
            None => channel.send(&bytes).map(|()| if close { Next::Close } else { Next::GoOn }),
        }
    }

    /// Lets a fault happen that needs no reply.
    fn carry_out(&self, peer: &mut impl Peer, kind: Kind) -> Next {
        let bytes = match kind {
            Kind::Reset => return Next::Reset,
            Kind::Delay(span) => return if self.shared.stop.wait(span) { Next::Close } else { Next::GoOn },
            Kind::Hang => {
                peer.hang();
                return Next::Close;
            }
            Kind::Garbage => GARBAGE,
            Kind::Html502 => HTML_502,
            Kind::Empty200 => EMPTY_200,
            Kind::Close | Kind::Cut(_) | Kind::CutReset(_) | Kind::Drip { .. } => return Next::Close,
        };
        let _ = peer.send(bytes);
        Next::Close
    }

    /// Lets a fault happen to a reply.
    fn send_badly(&self, channel: &mut Channel, bytes: &[u8], kind: Kind, close: bool) -> io::Result<Next> {
        match kind {
            Kind::Cut(count) | Kind::CutReset(count) => {
                channel.send(&bytes[..count.min(bytes.len())])?;
                Ok(if matches!(kind, Kind::Cut(_)) { Next::Close } else { Next::Reset })
            }
            Kind::Drip { bytes: piece, every } => {
                for piece in bytes.chunks(piece.max(1)) {
                    channel.send(piece)?;
                    if self.shared.stop.wait(every) {
                        return Ok(Next::Close);
                    }
                }
                Ok(if close { Next::Close } else { Next::GoOn })
            }
            other => Ok(self.carry_out(channel, other)),
        }
    }

    fn keep(&self, bytes: Vec<u8>, body_at: usize, command: Result<String, Refusal>) {
        let received = Received { connection: self.id, at: self.shared.clock.now(), bytes, body_at, command };
        let mut kept = lock(&self.shared.received);
        if kept.len() == KEPT_REQUESTS {
            kept.pop_front();
        }
        kept.push_back(received);
    }

    fn notes(&self, notes: &[String]) {
        for note in notes {
            self.event(EventKind::Note(note.clone()));
        }
    }

    fn event(&self, kind: EventKind) {
        self.shared.event(self.id, kind);
    }
}
