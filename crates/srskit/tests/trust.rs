//! Whom a client believes.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::doctor::{Wishes, examine_with};
use srskit::{CauseKind, Client, Pin, Stage};
use support::{CA, Ca, LONG, Leaf, Server, listen, own};

const BOTH: [&rustls::SupportedProtocolVersion; 2] = [&rustls::version::TLS12, &rustls::version::TLS13];

fn server(leaf: &Leaf) -> Server {
    Server::with(leaf, &BOTH, |mut conn| conn.keep_answering())
}

fn works(client: &Client) {
    assert_eq!(client.post(&own("<x/>"), LONG).unwrap().status, Some(200));
}

fn refused(client: &Client) -> String {
    let failed = client.post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Tls), "{}", failed.cause);
    failed.cause.text
}

#[test]
fn a_private_authority_is_trusted_when_given() {
    let server = server(&CA.leaf("127.0.0.1"));
    works(&server.client());
    let text = refused(&server.stranger().build().unwrap());
    assert_eq!(
        text,
        "the certificate of 127.0.0.1 is not signed by an authority that is trusted here; \
         if it has one of its own, give that CA's certificate or pin the host's key"
    );
    refused(&server.stranger().ca_pem(Ca::new().pem()).build().unwrap());
    assert_eq!(server.seen().len(), 1, "nothing is told to a host that nobody vouches for");
}

#[test]
fn a_certificate_must_be_for_the_host() {
    let server = server(&CA.leaf("hrs.example.com"));
    assert_eq!(refused(&server.client()), "the certificate is not for 127.0.0.1 but for hrs.example.com");
}

#[test]
fn a_certificate_must_be_within_its_dates() {
    let expired = server(&CA.leaf_dated("127.0.0.1", (2001, 1, 1), (2002, 1, 1)));
    assert_eq!(
        refused(&expired.client()),
        "the certificate of 127.0.0.1 has expired, or the clock of this machine is wrong"
    );
    let early = server(&CA.leaf_dated("127.0.0.1", (4000, 1, 1), (4001, 1, 1)));
    assert_eq!(
        refused(&early.client()),
        "the certificate of 127.0.0.1 is not valid yet, or the clock of this machine is wrong"
    );
}

#[test]
fn a_pin_stands_for_the_chain() {
    let other = Pin::of_public_key(b"another key");
    for leaf in [CA.leaf("127.0.0.1"), Leaf::self_signed("127.0.0.1")] {
        for versions in [&BOTH[..1], &BOTH[1..]] {
            let server = Server::with(&leaf, versions, |mut conn| conn.keep_answering());
            works(&server.stranger().pin(leaf.pin).build().unwrap());
            works(&server.stranger().pin(other).pin(leaf.pin).build().unwrap());
            // A good chain does not make up for the wrong key.
            assert_eq!(
                refused(&server.builder().pin(other).build().unwrap()),
                format!(
                    "127.0.0.1 does not hold the pinned key: the public key has the SHA-256 {}; \
                     ask its operator whether the key was changed before you pin another",
                    leaf.pin
                )
            );
        }
    }
}

/// What `openssl req -x509` makes, so the most usual one there is.
#[test]
fn the_doctor_knows_a_certificate_that_signed_itself() {
    use srskit_core::doctor::TlsFailure::UnknownIssuer;
    for versions in [&BOTH[..1], &BOTH[1..]] {
        let server = Server::with(&Leaf::self_signed("127.0.0.1"), versions, |mut conn| conn.keep_answering());
        let seen = examine_with(&server.builder(), &Wishes::default(), &mut |_| true);
        assert_eq!(seen.tls.unwrap().failure, Some(UnknownIssuer));
    }
}

#[test]
fn a_pin_does_not_stand_for_name_and_dates() {
    for (leaf, wanted) in [
        (CA.leaf("hrs.example.com"), "the certificate is not for 127.0.0.1 but for "),
        (CA.leaf_dated("127.0.0.1", (2001, 1, 1), (2002, 1, 1)), "the certificate of 127.0.0.1 has expired"),
        (CA.leaf_dated("127.0.0.1", (4000, 1, 1), (4001, 1, 1)), "the certificate of 127.0.0.1 is not valid yet"),
    ] {
        let server = server(&leaf);
        let text = refused(&server.stranger().pin(leaf.pin).build().unwrap());
        assert!(text.starts_with(wanted), "{text}");
    }
}

#[test]
fn a_pinned_certificate_in_other_hands_is_refused() {
    // Somebody else shows the right certificate without its key.
    let mut stolen = CA.leaf("127.0.0.1");
    stolen.key = CA.leaf("127.0.0.1").key;
    let pin = stolen.pin;
    for versions in [&BOTH[..1], &BOTH[1..]] {
        let server = Server::with_resolver(&stolen, versions, |mut conn| conn.keep_answering());
        let text = refused(&server.stranger().pin(pin).build().unwrap());
        assert!(text.contains("the certificate of 127.0.0.1 cannot be accepted"), "{text}");
    }
}

#[test]
fn both_versions_of_tls_are_spoken() {
    for versions in [&BOTH[..1], &BOTH[1..]] {
        let server = Server::with(&CA.leaf("127.0.0.1"), versions, |mut conn| conn.keep_answering());
        works(&server.client());
    }
}

#[test]
fn a_port_that_does_not_speak_tls_is_named_as_such() {
    let (address, _stop) = listen(|mut tcp| {
        use std::io::Write;
        let _ = tcp.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        let _ = std::io::copy(&mut tcp, &mut std::io::sink());
    });
    let system = srskit::System::parse(&format!("https://{address}")).unwrap();
    let client = Client::builder(system, srskit::Credentials::new("reseller", support::KEY)).build().unwrap();
    assert_eq!(
        refused(&client),
        format!("{address} does not speak TLS on this port, or something in between answers for it")
    );
}

// Two providers in one program make rustls panic where a default is asked for; ours is named in code,
// and there shall be no other one.
#[test]
fn there_is_one_crypto_provider() {
    let lock = include_str!("../../../Cargo.lock");
    assert!(lock.contains("name = \"ring\""));
    assert!(!lock.contains("name = \"aws-lc-rs\""));
}
