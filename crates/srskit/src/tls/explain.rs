//! What TLS errors mean, in words that say what to do.

use super::pinned::PinMismatch;
use crate::net::authority::Authority;
use rustls::{AlertDescription, CertificateError, Error};
use srskit_core::{Cause, CauseKind};
use std::io;

const NO_COMMON_SUITE: &str = "agrees on no cipher suite with us; a host that offers RSA key exchange only \
                               needs srskit built and set to use native TLS";

/// A failure while shaking hands.
pub(super) fn explain_handshake(target: &Authority, error: &io::Error) -> Cause {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Cause::new(
            CauseKind::Closed,
            format!(
                "{target} ended the connection during the TLS handshake; is the port right, and our address allowed?"
            ),
        ),
        _ => explain_io(target, error, "during the TLS handshake"),
    }
}

/// A failure of a connection, at some point that `when` names.
pub(crate) fn explain_io(target: &Authority, error: &io::Error, when: &str) -> Cause {
    if let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        return Cause::new(CauseKind::Tls, explain_tls(target, error));
    }
    match error.kind() {
        io::ErrorKind::TimedOut => Cause::new(CauseKind::TimedOut, format!("timed out {when}, waiting for {target}")),
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted | io::ErrorKind::BrokenPipe => {
            Cause::new(CauseKind::Reset, format!("{target} reset the connection {when}"))
        }
        _ => Cause::new(CauseKind::Other, format!("the connection to {target} failed {when}: {error}")),
    }
}

fn explain_tls(target: &Authority, error: &Error) -> String {
    match error {
        Error::InvalidCertificate(error) => explain_certificate(target, error),
        Error::AlertReceived(AlertDescription::HandshakeFailure) => format!("{target} {NO_COMMON_SUITE}"),
        Error::AlertReceived(AlertDescription::ProtocolVersion) => {
            format!("{target} speaks neither TLS 1.2 nor TLS 1.3")
        }
        Error::InvalidMessage(_) => {
            format!("{target} does not speak TLS on this port, or something in between answers for it")
        }
        _ => format!("TLS with {target} failed: {error}"),
    }
}

fn explain_certificate(target: &Authority, error: &CertificateError) -> String {
    let host = &target.host;
    match error {
        CertificateError::UnknownIssuer => format!(
            "the certificate of {host} is not signed by an authority that is trusted here; if it has one of its own, \
             give that CA's certificate or pin the host's key"
        ),
        CertificateError::NotValidForNameContext { presented, .. } if !presented.is_empty() => {
            let names: Vec<_> = presented.iter().map(|name| bare_name(name)).collect();
            format!("the certificate is not for {host} but for {}", names.join(", "))
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            format!("the certificate is not for {host}")
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            format!("the certificate of {host} has expired, or the clock of this machine is wrong")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            format!("the certificate of {host} is not valid yet, or the clock of this machine is wrong")
        }
        CertificateError::Other(other) => match other.0.downcast_ref::<PinMismatch>() {
            Some(mismatch) => format!(
                "{host} does not hold the pinned key: {mismatch}; ask its operator whether the key was changed \
                 before you pin another"
            ),
            None => format!("the certificate of {host} cannot be accepted: {other}"),
        },
        _ => format!("the certificate of {host} cannot be accepted: {error}"),
    }
}

// The library writes `DnsName("host")` and `IpAddress(192.0.2.1)`.
fn bare_name(presented: &str) -> &str {
    let inner = presented.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')'));
    inner.unwrap_or(presented).trim_matches('"')
}

/// What a message of the system's own TLS library means; it has no types to tell causes by.
#[cfg(feature = "native-tls")]
pub(super) fn explain_native(target: &Authority, error: &native_tls::Error) -> Cause {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return explain_handshake(target, io);
        }
        source = inner.source();
    }
    Cause::new(CauseKind::Tls, native_text(target, &error.to_string()))
}

// OpenSSL says `error:…:certificate verify failed:…: (reason)`.
#[cfg(feature = "native-tls")]
fn native_text(target: &Authority, text: &str) -> String {
    let reason = text.rsplit_once(": (").and_then(|(_, reason)| reason.strip_suffix(')'));
    match reason {
        Some(reason) if text.contains("certificate verify failed") => format!(
            "the certificate of {} cannot be accepted: {}; give its CA's certificate, or pin the host's key",
            target.host,
            reason.to_lowercase()
        ),
        _ => format!("TLS with {target} failed: {}", text.to_lowercase()),
    }
}

#[cfg(feature = "native-tls")]
pub(super) fn explain_leaf(target: &Authority, error: &Error) -> Cause {
    Cause::new(CauseKind::Tls, explain_tls(target, error))
}
