use super::channel::{Channel, Idle};
use super::explain::explain_handshake;
use super::pinned::PinnedLeaf;
use crate::net::authority::Authority;
use crate::net::socket::Socket;
use crate::trust::Trust;
use rustls::client::Resumption;
use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, ClientConnection, RootCertStore};
use rustls_pki_types::ServerName;
use srskit_core::{Cause, CauseKind, Problem};
use std::io::{self, Read, Write};
use std::sync::Arc;

const REMEMBERED_SESSIONS: usize = 16;

/// What a client needs for TLS by rustls.
#[derive(Clone)]
pub(crate) struct Setup(Arc<ClientConfig>);

impl Setup {
    pub(crate) fn new(trust: &Trust) -> Result<Self, Problem> {
        // Named here, because the process-wide default panics as soon as two providers are linked.
        let provider = Arc::new(ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
            .map_err(|e| Problem::new("tls", format!("the TLS library cannot be set up: {e}"), "report this"))?;
        let config = if trust.pins().is_empty() {
            builder.with_root_certificates(roots(trust)?).with_no_client_auth()
        } else {
            // Not a way around verification: the pinned key, the name and the dates are checked.
            let verifier = PinnedLeaf::new(trust.pins().to_vec(), &provider);
            builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
        };
        Ok(Self(Arc::new(config)))
    }

    pub(crate) fn renewed(&self) -> Self {
        let mut config = (*self.0).clone();
        config.resumption = Resumption::in_memory_sessions(REMEMBERED_SESSIONS);
        Self(Arc::new(config))
    }

    pub(crate) fn connect(&self, target: &Authority, mut socket: Socket) -> Result<Box<dyn Channel>, Cause> {
        let name = server_name(target)?;
        let mut tls = ClientConnection::new(self.0.clone(), name)
            .map_err(|e| Cause::new(CauseKind::Tls, format!("TLS cannot be set up: {e}")))?;
        tls.set_buffer_limit(None);
        while tls.is_handshaking() {
            tls.complete_io(&mut socket).map_err(|e| explain_handshake(target, &e))?;
        }
        Ok(Box::new(RustlsChannel { tls, socket }))
    }
}

pub(super) fn roots(trust: &Trust) -> Result<RootCertStore, Problem> {
    let mut roots = RootCertStore::empty();
    // A system's store may hold a few that cannot be read; those just do not count.
    roots.add_parsable_certificates(trust.system_roots().iter().cloned());
    for authority in trust.authorities() {
        roots.add(authority.clone()).map_err(|e| {
            Problem::new(
                "ca_file",
                format!("a certificate in it cannot be used: {e}"),
                "give CA certificates in PEM form",
            )
        })?;
    }
    if roots.is_empty() {
        return Err(Problem::new(
            "ca_file",
            "this system has no root certificates",
            "install the package ca-certificates, or give a CA file or a pin",
        ));
    }
    Ok(roots)
}

pub(super) fn server_name(target: &Authority) -> Result<ServerName<'static>, Cause> {
    ServerName::try_from(target.host.clone()).map_err(|_| {
        Cause::new(CauseKind::Tls, format!("{} is not a name that a certificate can be checked against", target.host))
    })
}

struct RustlsChannel {
    tls: ClientConnection,
    socket: Socket,
}

impl RustlsChannel {
    fn send_pending(&mut self) -> io::Result<()> {
        while self.tls.wants_write() {
            if self.tls.write_tls(&mut self.socket)? == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
        }
        Ok(())
    }

    // One step of reading: 0 when the peer has ended the connection.
    fn receive(&mut self) -> io::Result<usize> {
        let read = self.tls.read_tls(&mut self.socket)?;
        if let Err(e) = self.tls.process_new_packets() {
            // The alert that says why; the peer may be gone already.
            let _ = self.send_pending();
            return Err(io::Error::new(io::ErrorKind::InvalidData, e));
        }
        Ok(read)
    }

    fn look(&mut self) -> io::Result<Idle> {
        loop {
            let state = self.tls.process_new_packets().map_err(io::Error::other)?;
            if state.plaintext_bytes_to_read() > 0 {
                return Ok(Idle::Talking);
            }
            if state.peer_has_closed() || self.receive()? == 0 {
                return Ok(Idle::Ended);
            }
        }
    }
}

impl Channel for RustlsChannel {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.tls.writer().write_all(bytes)?;
        self.send_pending()
    }

    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.tls.reader().read(into) {
                Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(0),
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                result => return result,
            }
            self.receive()?;
        }
    }

    fn probe(&mut self) -> Idle {
        let looked = self.socket.without_waiting(true).and_then(|()| self.look());
        let restored = self.socket.without_waiting(false);
        match (looked, restored) {
            (Ok(idle), Ok(())) => idle,
            (Err(e), Ok(())) if e.kind() == io::ErrorKind::WouldBlock => Idle::Quiet,
            _ => Idle::Ended,
        }
    }

    fn goodbye(&mut self) {
        self.tls.send_close_notify();
        if self.socket.without_waiting(true).is_ok() {
            let _ = self.send_pending();
        }
    }

    fn socket(&mut self) -> &mut Socket {
        &mut self.socket
    }
}

/// The algorithms of the provider that this crate names.
pub(super) fn signature_algorithms(provider: &CryptoProvider) -> rustls::crypto::WebPkiSupportedAlgorithms {
    provider.signature_verification_algorithms
}
