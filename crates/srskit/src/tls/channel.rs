use crate::net::socket::Socket;
use std::io;

/// An encrypted connection.
pub(crate) trait Channel: Send + Sync {
    /// Writes all of it, up to the socket.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Reads some; 0 at the end of the connection, whether or not TLS has said goodbye.
    ///
    /// An end without a goodbye is no error here: peers often leave it out, lengths are checked by
    /// HTTP, and an envelope is complete or it is not.
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize>;

    /// What the peer has to say just now, without waiting.
    fn probe(&mut self) -> Idle;

    /// Says goodbye in TLS, if that goes without waiting.
    fn goodbye(&mut self);

    /// The socket below.
    fn socket(&mut self) -> &mut Socket;
}

/// What an idle connection turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idle {
    /// Open and silent, as it should be.
    Quiet,
    /// There are bytes that nobody asked for.
    Talking,
    /// Ended or broken.
    Ended,
}
