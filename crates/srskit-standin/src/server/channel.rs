//! A connection's bytes, before TLS and with it, and the ways in which it can end.

use rustls::{ServerConfig, ServerConnection};
use socket2::SockRef;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a closed connection is read on, so that what the client still sends does not turn the
/// close into a reset that takes the reply with it.
const FAREWELL: Duration = Duration::from_secs(1);

/// Something that bytes can be sent over, and that ends.
pub(super) trait Peer {
    fn send(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Says that nothing more will come.
    fn say_goodbye(&mut self);
    fn socket(&mut self) -> &mut TcpStream;

    /// Closes in an orderly way.
    fn close(&mut self) {
        self.say_goodbye();
        let _ = self.socket().shutdown(Shutdown::Write);
        drain(self.socket(), Some(Instant::now() + FAREWELL));
    }

    /// Closes this half, and reads on until the client closes the other one.
    fn half_close(&mut self) {
        self.say_goodbye();
        let _ = self.socket().shutdown(Shutdown::Write);
        drain(self.socket(), None);
    }

    /// Makes the next drop of the socket a reset.
    fn arm_reset(&mut self) {
        let _ = SockRef::from(&*self.socket()).set_linger(Some(Duration::ZERO));
    }

    /// Does nothing until the client gives up.
    fn hang(&mut self) {
        drain(self.socket(), None);
    }
}

/// A connection before TLS.
impl Peer for TcpStream {
    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn say_goodbye(&mut self) {}

    fn socket(&mut self) -> &mut TcpStream {
        self
    }
}

/// A connection with TLS.
pub(super) struct Channel {
    tls: ServerConnection,
    socket: TcpStream,
}

/// What reading came to.
pub(super) enum Got {
    Bytes(usize),
    End,
    TimedOut,
}

impl Channel {
    pub(super) fn new(config: &Arc<ServerConfig>, socket: TcpStream) -> Result<Self, (TcpStream, io::Error)> {
        match ServerConnection::new(Arc::clone(config)) {
            Ok(tls) => Ok(Self { tls, socket }),
            Err(error) => Err((socket, io::Error::other(error))),
        }
    }

    /// Sets TLS up.
    pub(super) fn shake_hands(&mut self, deadline: Instant) -> io::Result<()> {
        while self.tls.is_handshaking() {
            self.send_pending()?;
            if self.tls.wants_read() && !self.take_packets(deadline)? {
                return Err(ErrorKind::TimedOut.into());
            }
        }
        self.send_pending()
    }

    /// Reads what there is, and waits for something if there is nothing.
    pub(super) fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> io::Result<Got> {
        loop {
            match self.tls.reader().read(buffer) {
                Ok(0) => return Ok(Got::End),
                Ok(count) => return Ok(Got::Bytes(count)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                // The end without a TLS goodbye: half of all clients leave like that.
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(Got::End),
                Err(error) => return Err(error),
            }
            if !self.take_packets(deadline)? {
                return Ok(Got::TimedOut);
            }
            self.send_pending()?;
        }
    }

    /// Takes some bytes from the socket. False when the time is up.
    fn take_packets(&mut self, deadline: Instant) -> io::Result<bool> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(false);
        }
        self.socket.set_read_timeout(Some(left))?;
        match self.tls.read_tls(&mut self.socket) {
            Ok(0) if self.tls.is_handshaking() => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(_) => {}
            Err(error) if is_timeout(&error) => return Ok(false),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        self.tls.process_new_packets().map_err(|error| {
            // The alert tells the client what was wrong.
            let _ = self.tls.write_tls(&mut self.socket);
            io::Error::new(ErrorKind::InvalidData, error)
        })?;
        Ok(true)
    }

    fn send_pending(&mut self) -> io::Result<()> {
        while self.tls.wants_write() {
            self.tls.write_tls(&mut self.socket)?;
        }
        Ok(())
    }
}

impl Peer for Channel {
    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut stream = rustls::Stream::new(&mut self.tls, &mut self.socket);
        stream.write_all(bytes)?;
        stream.flush()
    }

    fn say_goodbye(&mut self) {
        self.tls.send_close_notify();
        let _ = self.send_pending();
    }

    fn socket(&mut self) -> &mut TcpStream {
        &mut self.socket
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

/// Reads and forgets, until the client has closed or the time is up.
fn drain(socket: &mut TcpStream, deadline: Option<Instant>) {
    let mut buffer = [0; 4096];
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) || socket.set_read_timeout(left).is_err() {
            return;
        }
        match socket.read(&mut buffer) {
            Ok(0) => return,
            Err(error) if error.kind() != ErrorKind::Interrupted => return,
            _ => {}
        }
    }
}
