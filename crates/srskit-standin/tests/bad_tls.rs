//! Ports that show bad TLS: each is bad in its own way, and in no other.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use rustls::{CertificateError, Error};
use srskit_standin::{BadTls, StandIn};
use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::Duration;
use support::{config, lookup, post};

/// Shakes hands with a port as a client does that trusts the stand-in's CA.
fn shake(standin: &StandIn, kind: BadTls) -> Result<(), std::io::Error> {
    let mut socket = TcpStream::connect(("127.0.0.1", standin.bad_tls_port(kind).unwrap())).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut tls = support::tls(standin);
    while tls.is_handshaking() {
        tls.complete_io(&mut socket)?;
    }
    Ok(())
}

fn refusal(standin: &StandIn, kind: BadTls) -> Error {
    let error = shake(standin, kind).unwrap_err();
    error.get_ref().unwrap().downcast_ref::<Error>().unwrap().clone()
}

#[test]
fn certificates_are_wrong_in_the_way_they_say() {
    let standin = StandIn::start(config().bad_tls()).unwrap();
    assert!(matches!(
        refusal(&standin, BadTls::Expired),
        Error::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. })
    ));
    assert!(matches!(
        refusal(&standin, BadTls::WrongHost),
        Error::InvalidCertificate(CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. })
    ));
    assert!(matches!(
        refusal(&standin, BadTls::UnknownIssuer),
        Error::InvalidCertificate(CertificateError::UnknownIssuer | CertificateError::BadSignature)
    ));
    // And the good port is good.
    assert_eq!(support::call(&standin, &lookup("example.com")).code(), "210");
    assert_eq!(standin.requests().len(), 1);
}

#[test]
fn a_hanging_handshake_hangs_until_the_client_gives_up() {
    let standin = StandIn::start(config().bad_tls()).unwrap();
    let port = standin.bad_tls_port(BadTls::HangingHandshake).unwrap();
    let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
    std::io::Write::write_all(&mut socket, post(&lookup("example.com")).as_bytes()).unwrap();
    socket.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    let error = socket.read(&mut [0]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    standin.shutdown();
}

#[test]
fn rsa_key_exchange_is_what_modern_libraries_refuse_and_old_ones_do() {
    let standin = StandIn::start(config().bad_tls()).unwrap();
    let port = standin.bad_tls_port(BadTls::RsaKeyExchange).expect("openssl is there");
    let error = shake(&standin, BadTls::RsaKeyExchange).unwrap_err();
    assert!(error.to_string().contains("HandshakeFailure"), "{error}");
    // The system's library can still do it, and finds nothing else wrong.
    let ca = std::env::temp_dir().join(format!("srskit-rsa-{}.pem", std::process::id()));
    std::fs::write(&ca, standin.ca_pem()).unwrap();
    let done = std::process::Command::new("openssl")
        .args(["s_client", "-tls1_2", "-cipher", "kRSA:@SECLEVEL=1", "-verify_return_error", "-CAfile"])
        .arg(&ca)
        .args(["-connect", &format!("127.0.0.1:{port}")])
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    std::fs::remove_file(&ca).unwrap();
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(text.contains("Verify return code: 0 (ok)"), "{text}");
}
