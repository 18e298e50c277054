//! A handshake of which everything that the server shows is written down, for the doctor.

use super::pinned::{PinMismatch, PinnedLeaf};
use super::rustls_channel::{roots, server_name};
use crate::net::authority::Authority;
use crate::net::socket::Socket;
use crate::trust::Trust;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring;
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, Error, OtherError, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// What a handshake showed, whether it came to an end or not.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) version: Option<String>,
    pub(crate) suite: Option<String>,
    /// The server's chain in DER, leaf first, believed or not.
    pub(crate) chain: Vec<Vec<u8>>,
    pub(crate) bytes_read: u64,
}

/// Shakes hands as a call does, by the same trust; nothing is sent over the connection.
pub(crate) fn shake_hands(target: &Authority, trust: &Trust, socket: Socket) -> (Seen, io::Result<()>) {
    let chain = Arc::default();
    let mut counted = Counted { socket, bytes_read: 0 };
    let mut seen = Seen::default();
    let ended = begin(target, trust, &chain).and_then(|mut tls| {
        while tls.is_handshaking() {
            tls.complete_io(&mut counted)?;
        }
        seen.version = tls.protocol_version().and_then(|version| version.as_str()).map(dotted);
        seen.suite = tls.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str()).map(str::to_owned);
        Ok(())
    });
    seen.bytes_read = counted.bytes_read;
    seen.chain = std::mem::take(&mut *chain.lock().unwrap_or_else(PoisonError::into_inner));
    (seen, ended)
}

/// `TLSv1_3` as everybody writes it.
fn dotted(version: &str) -> String {
    version.replace('_', ".")
}

pub(crate) fn is_pin_mismatch(error: &OtherError) -> bool {
    error.0.downcast_ref::<PinMismatch>().is_some()
}

/// Whether the server showed a certificate that says it is an authority's, as `openssl req -x509` makes
/// them. The error's type is that of a library below rustls, so its name is all there is to tell by.
pub(crate) fn is_authority_as_server(error: &OtherError) -> bool {
    error.0.to_string() == "CaUsedAsEndEntity"
}

type Chain = Arc<Mutex<Vec<Vec<u8>>>>;

fn begin(target: &Authority, trust: &Trust, chain: &Chain) -> io::Result<ClientConnection> {
    let provider = Arc::new(ring::default_provider());
    let judge: Arc<dyn ServerCertVerifier> = if trust.pins().is_empty() {
        let roots = roots(trust).map_err(|problem| io::Error::other(problem.to_string()))?;
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone())
            .build()
            .map_err(io::Error::other)?
    } else {
        Arc::new(PinnedLeaf::new(trust.pins().to_vec(), &provider))
    };
    let writer = Arc::new(Writer { judge, chain: chain.clone() });
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(io::Error::other)?
        // Not a way around verification: the judge decides, and what it is shown is written down.
        .dangerous()
        .with_custom_certificate_verifier(writer)
        .with_no_client_auth();
    let name = server_name(target).map_err(|cause| io::Error::other(cause.text))?;
    ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)
}

/// Writes down the chain, then asks the judge.
#[derive(Debug)]
struct Writer {
    judge: Arc<dyn ServerCertVerifier>,
    chain: Chain,
}

impl ServerCertVerifier for Writer {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let chain = std::iter::once(leaf).chain(intermediates).map(|certificate| certificate.to_vec());
        *self.chain.lock().unwrap_or_else(PoisonError::into_inner) = chain.collect();
        self.judge.verify_server_cert(leaf, intermediates, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls12_signature(message, leaf, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.judge.verify_tls13_signature(message, leaf, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.judge.supported_verify_schemes()
    }
}

struct Counted {
    socket: Socket,
    bytes_read: u64,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.socket.read(into)?;
        self.bytes_read += read as u64;
        Ok(read)
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.socket.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}
