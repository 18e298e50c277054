//! The TLS library of the operating system: OpenSSL on Linux, Secure Transport, SChannel.
//!
//! For hosts that offer nothing but RSA key exchange, which rustls rightly leaves out.

use super::channel::{Channel, Idle};
use super::explain::{explain_leaf, explain_native};
use super::pinned::check_leaf;
use super::rustls_channel::server_name;
use crate::net::authority::Authority;
use crate::net::socket::Socket;
use crate::trust::{Pin, Trust};
use native_tls::{Certificate, HandshakeError, Protocol, TlsConnector, TlsStream};
use rustls_pki_types::{CertificateDer, UnixTime};
use srskit_core::{Cause, CauseKind, Problem};
use std::io::{self, Read, Write};

/// What a client needs for TLS by the system's library.
#[derive(Clone)]
pub(crate) struct Setup {
    connector: TlsConnector,
    pins: Vec<Pin>,
}

impl Setup {
    pub(crate) fn new(trust: &Trust) -> Result<Self, Problem> {
        let broken = |e: native_tls::Error| {
            Problem::new(
                "tls",
                format!("the system's TLS library cannot be set up: {e}"),
                "use the default TLS backend",
            )
        };
        let mut builder = TlsConnector::builder();
        builder.min_protocol_version(Some(Protocol::Tlsv12));
        for authority in trust.authorities() {
            builder.add_root_certificate(Certificate::from_der(authority).map_err(broken)?);
        }
        if !trust.pins().is_empty() {
            // Not a way around verification: key, name and dates are checked below, before a byte is sent.
            builder.danger_accept_invalid_certs(true);
        }
        Ok(Self { connector: builder.build().map_err(broken)?, pins: trust.pins().to_vec() })
    }

    pub(crate) fn connect(&self, target: &Authority, socket: Socket) -> Result<Box<dyn Channel>, Cause> {
        let tls = match self.connector.connect(&target.host, socket) {
            Ok(tls) => tls,
            Err(HandshakeError::Failure(e)) => return Err(explain_native(target, &e)),
            Err(HandshakeError::WouldBlock(_)) => {
                return Err(Cause::new(
                    CauseKind::TimedOut,
                    format!("timed out during the TLS handshake with {target}"),
                ));
            }
        };
        if !self.pins.is_empty() {
            self.check(target, &tls)?;
        }
        Ok(Box::new(NativeChannel { tls }))
    }

    fn check(&self, target: &Authority, tls: &TlsStream<Socket>) -> Result<(), Cause> {
        let leaf = tls
            .peer_certificate()
            .and_then(|leaf| leaf.map(|leaf| leaf.to_der()).transpose())
            .map_err(|e| explain_native(target, &e))?
            .ok_or_else(|| Cause::new(CauseKind::Tls, format!("{target} showed no certificate")))?;
        check_leaf(&self.pins, &CertificateDer::from(leaf), &server_name(target)?, UnixTime::now())
            .map_err(|e| explain_leaf(target, &e))
    }
}

struct NativeChannel {
    tls: TlsStream<Socket>,
}

impl Channel for NativeChannel {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.tls.write_all(bytes)?;
        self.tls.flush()
    }

    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.tls.read(into) {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(0),
            // OpenSSL reports an end without a TLS goodbye as an error of its own that has no kind.
            Err(e) if e.to_string().contains("unexpected EOF") || e.to_string().contains("unexpected eof") => Ok(0),
            result => result,
        }
    }

    fn probe(&mut self) -> Idle {
        if self.tls.get_mut().without_waiting(true).is_err() {
            return Idle::Ended;
        }
        let looked = self.tls.read(&mut [0]);
        let restored = self.tls.get_mut().without_waiting(false);
        match (looked, restored) {
            (Ok(1..), Ok(())) => Idle::Talking,
            (Err(e), Ok(())) if e.kind() == io::ErrorKind::WouldBlock => Idle::Quiet,
            _ => Idle::Ended,
        }
    }

    fn goodbye(&mut self) {
        if self.tls.get_mut().without_waiting(true).is_ok() {
            let _ = self.tls.shutdown();
        }
    }

    fn socket(&mut self) -> &mut Socket {
        self.tls.get_mut()
    }
}
