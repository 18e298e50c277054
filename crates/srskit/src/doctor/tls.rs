//! The handshake, with everything that the server shows written down.

use super::hello;
use super::network::millis;
use crate::builder::ClientBuilder;
use crate::deadline::Deadline;
use crate::net::dial::dial;
use crate::net::socket::Socket;
use crate::net::tunnel::status;
use crate::tls::{Seen, shake_hands};
use rustls::{AlertDescription, CertificateError, Error};
use srskit_core::CauseKind;
use srskit_core::doctor::{Certificate, TlsFailure, TlsSeen};
use srskit_core::redact::one_line;
use std::io;
use std::time::{Duration, Instant};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

pub(super) const HANDSHAKE_TIME: Duration = Duration::from_secs(6);

pub(super) fn look(builder: &ClientBuilder) -> TlsSeen {
    let begun = Instant::now();
    let (seen, failure) = match connect(builder, Deadline::within(HANDSHAKE_TIME)) {
        Err(failure) => (Seen::default(), Some(failure)),
        Ok(socket) => {
            let (seen, ended) = shake_hands(&builder.target(), builder.trust(), socket);
            let failure = ended.err().map(|error| why(&error, seen.bytes_read));
            (seen, failure)
        }
    };
    let hello = if failure == Some(TlsFailure::NothingInCommon) {
        // All hellos together may take as long as one handshake.
        let until = Deadline::within(HANDSHAKE_TIME);
        hello::look(&builder.target(), || connect(builder, until).ok())
    } else {
        None
    };
    TlsSeen {
        version: seen.version,
        suite: seen.suite,
        chain: seen.chain.iter().filter_map(|der| outside(der)).collect(),
        failure,
        hello,
        took_ms: millis(begun),
    }
}

fn connect(builder: &ClientBuilder, until: Deadline) -> Result<Socket, TlsFailure> {
    dial(&builder.target(), builder.proxy_setting(), until).map_err(|cause| match cause.kind {
        CauseKind::Proxy => status(&cause.received).map_or(TlsFailure::Other(one_line(&cause.text)), TlsFailure::Proxy),
        CauseKind::TimedOut => TlsFailure::Silent,
        _ => TlsFailure::Other(one_line(&cause.text)),
    })
}

fn why(error: &io::Error, bytes_read: u64) -> TlsFailure {
    if let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        return why_not_secure(error);
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => TlsFailure::Silent,
        io::ErrorKind::UnexpectedEof if bytes_read == 0 => TlsFailure::ClosedEmpty,
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => TlsFailure::Reset,
        _ => TlsFailure::Other(one_line(&error.to_string())),
    }
}

fn why_not_secure(error: &Error) -> TlsFailure {
    use AlertDescription::{HandshakeFailure, InsufficientSecurity, ProtocolVersion};
    match error {
        Error::AlertReceived(HandshakeFailure | InsufficientSecurity | ProtocolVersion)
        | Error::PeerIncompatible(_) => TlsFailure::NothingInCommon,
        Error::InvalidMessage(_) => TlsFailure::NotTls,
        Error::InvalidCertificate(error) => why_not_trusted(error),
        other => TlsFailure::Other(one_line(&other.to_string())),
    }
}

fn why_not_trusted(error: &CertificateError) -> TlsFailure {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsFailure::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => TlsFailure::NotYetValid,
        // Signed by somebody who only has the name of an authority that is trusted.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => TlsFailure::UnknownIssuer,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => TlsFailure::WrongHost,
        CertificateError::Other(other) if crate::tls::is_pin_mismatch(other) => TlsFailure::WrongPin,
        // The usual certificate that signed itself.
        CertificateError::Other(other) if crate::tls::is_authority_as_server(other) => TlsFailure::UnknownIssuer,
        other => TlsFailure::Other(one_line(&other.to_string())),
    }
}

/// Whatever the server wrote into it stays in its line.
fn outside(der: &[u8]) -> Option<Certificate> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let names = certificate.subject_alternative_name().ok().flatten();
    let names = names.map(|names| names.value.general_names.iter().filter_map(name).collect()).unwrap_or_default();
    let validity = certificate.validity();
    Some(Certificate {
        subject: one_line(&certificate.subject().to_string()),
        issuer: one_line(&certificate.issuer().to_string()),
        names,
        dates: [validity.not_before, validity.not_after].map(|time| time.to_string()),
    })
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(one_line(name)),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|bytes| std::net::Ipv4Addr::from(bytes).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|bytes| std::net::Ipv6Addr::from(bytes).to_string()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, DnType, KeyPair};

    #[test]
    fn a_certificate_cannot_write_lines_of_its_own() {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "a\u{1b}[31m\nok D10\u{9b}2J\u{202e}z");
        let der = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        let seen = outside(der.der()).unwrap();
        assert_eq!(seen.subject, "CN=a [31m ok D10 2J z");
        assert_eq!(seen.issuer, seen.subject);
    }
}
