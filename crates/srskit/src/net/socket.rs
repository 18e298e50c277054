use crate::deadline::Deadline;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

/// A TCP connection whose reads and writes end at a point in time, and that belongs to one process.
pub(crate) struct Socket {
    tcp: TcpStream,
    until: Deadline,
    waits: bool,
    owner: u32,
}

impl Socket {
    pub(crate) fn new(tcp: TcpStream, until: Deadline) -> io::Result<Self> {
        tcp.set_nodelay(true)?;
        Ok(Self { tcp, until, waits: true, owner: std::process::id() })
    }

    /// Until when all that follows must be over.
    pub(crate) fn set_deadline(&mut self, until: Deadline) {
        self.until = until;
    }

    /// Whether this is a copy that a `fork` has made: the parent's, not to be used or said goodbye on.
    pub(crate) fn is_foreign(&self) -> bool {
        self.owner != std::process::id()
    }

    /// Runs something that must not wait: reads and writes give `WouldBlock` instead.
    pub(crate) fn without_waiting(&mut self, on: bool) -> io::Result<()> {
        self.tcp.set_nonblocking(on)?;
        self.waits = !on;
        Ok(())
    }

    fn retry<T>(&self, mut io: impl FnMut(&TcpStream) -> io::Result<T>) -> io::Result<T> {
        loop {
            match io(&self.tcp) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                // That is what a socket says when its own time-out has passed.
                Err(e) if e.kind() == io::ErrorKind::WouldBlock && self.waits => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                result => return result,
            }
        }
    }
}

impl Read for Socket {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.waits {
            self.tcp.set_read_timeout(Some(self.until.left_or_timed_out()?))?;
        }
        self.retry(|mut tcp| tcp.read(into))
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.waits {
            self.tcp.set_write_timeout(Some(self.until.left_or_timed_out()?))?;
        }
        self.retry(|mut tcp| tcp.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // A child of a `fork` may hold copies that it cannot know of; without a shutdown the peer
        // would not hear of the end while they live. A child itself must leave the connection alone.
        if !self.is_foreign() {
            let _ = self.tcp.shutdown(Shutdown::Both);
        }
    }
}

impl std::fmt::Debug for Socket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Socket")
    }
}
