//! A pinned public key: what is checked when the chain is not asked.

use super::rustls_channel::signature_algorithms;
use super::validity::{Dates, validity};
use crate::trust::Pin;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_name;
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, OtherError, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use std::fmt;
use std::sync::Arc;

/// Checks the leaf's public key against the pins, its name and its dates, and that the peer holds
/// the key. Who signed the certificate is not asked: the pin says more.
#[derive(Debug)]
pub(super) struct PinnedLeaf {
    pins: Vec<Pin>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl PinnedLeaf {
    pub(super) fn new(pins: Vec<Pin>, provider: &CryptoProvider) -> Self {
        Self { pins, algorithms: signature_algorithms(provider) }
    }
}

impl ServerCertVerifier for PinnedLeaf {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        check_leaf(&self.pins, leaf, name, now).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, leaf, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, leaf, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

/// Key, name and dates of a leaf.
pub(super) fn check_leaf(
    pins: &[Pin],
    leaf: &CertificateDer<'_>,
    name: &ServerName<'_>,
    now: UnixTime,
) -> Result<(), Error> {
    let parsed = ParsedCertificate::try_from(leaf)?;
    let seen = Pin::of_public_key(parsed.subject_public_key_info().as_ref());
    if !pins.contains(&seen) {
        return Err(CertificateError::Other(OtherError(Arc::new(PinMismatch(seen)))).into());
    }
    verify_server_name(&parsed, name)?;
    let Dates { not_before, not_after } = validity(leaf).ok_or(CertificateError::BadEncoding)?;
    match now.as_secs() {
        now if now < not_before => Err(CertificateError::NotValidYet.into()),
        now if now > not_after => Err(CertificateError::Expired.into()),
        _ => Ok(()),
    }
}

/// The host's key is not one of the pinned ones.
#[derive(Debug)]
pub(super) struct PinMismatch(pub(super) Pin);

impl fmt::Display for PinMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the public key has the SHA-256 {}", self.0)
    }
}

impl std::error::Error for PinMismatch {}
