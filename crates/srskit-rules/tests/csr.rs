//! Certificate requests: what is read from them, and what is said about them.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

use srskit_rules::csr::{Key, read};

macro_rules! request {
    ($name:literal) => {
        include_str!(concat!("data/", $name, ".pem"))
    };
}

#[test]
fn names_keys_and_signatures_are_read() {
    for (text, common_name, dns_names, key, signed) in [
        (request!("rsa2048"), Some("example.com"), &["example.com", "www.example.com"][..], Key::Rsa(2048), Some(true)),
        (request!("rsa1024"), Some("example.com"), &[], Key::Rsa(1024), None),
        (request!("wildcard"), Some("*.example.com"), &[], Key::Rsa(4096), Some(true)),
        (request!("p256"), Some("www.example.com"), &[], Key::P256, Some(true)),
        (request!("p384"), Some("example.com"), &[], Key::P384, Some(true)),
        (request!("p521"), Some("example.com"), &[], Key::P521, None),
        (request!("ed25519"), Some("example.com"), &[], Key::Other, Some(true)),
        (request!("nameless"), None, &[], Key::P256, Some(true)),
        (request!("san_only"), None, &["example.com"], Key::P256, Some(true)),
        (request!("umlaut"), Some("münchen.example"), &[], Key::P256, Some(true)),
        (request!("sha1"), Some("example.com"), &[], Key::Rsa(2048), Some(true)),
        (request!("md5"), Some("example.com"), &[], Key::Rsa(2048), None),
        (request!("tampered"), Some("wxw.example.com"), &[], Key::P256, Some(false)),
    ] {
        let csr = read(text).unwrap();
        let expected = (common_name.map(str::to_owned), dns_names.iter().map(|name| (*name).to_owned()).collect(), key);
        assert_eq!((csr.common_name, csr.dns_names, csr.key), expected);
        assert_eq!(csr.signed_by_key, signed, "{common_name:?} {key:?}");
    }
}

/// Its salt is longer than ring takes; OpenSSL verifies it.
#[test]
fn a_signature_that_the_verifier_does_not_take_is_not_called_wrong() {
    let csr = read(request!("pss")).unwrap();
    assert_eq!((csr.signed_by_key, csr.check()), (None, Ok(())));
}

#[test]
fn the_country_is_read() {
    assert_eq!(read(request!("rsa2048")).unwrap().country.as_deref(), Some("CA"));
    assert_eq!(read(request!("p256")).unwrap().country, None);
}

#[test]
fn every_name_is_there_once() {
    assert_eq!(read(request!("rsa2048")).unwrap().names(), ["example.com", "www.example.com"]);
    assert_eq!(read(request!("nameless")).unwrap().names(), [""; 0]);
}

#[test]
fn what_cannot_be_used_is_said() {
    let said = |text| {
        let fault = read(text).and_then(|csr| csr.check()).unwrap_err();
        format!("{}; {}", fault.what, fault.fix)
    };
    assert_eq!(said(request!("rsa1024")), "the key has 1024 bits; make one with 2048 or more");
    assert_eq!(
        said(request!("ed25519")),
        "the key is of a kind that certificates do not have; RSA, or the curve P-256 or P-384"
    );
    assert_eq!(
        said(request!("tampered")),
        "the signature of the certificate request is wrong; make a new one with the key itself; it was changed, or signed by another key"
    );
    assert_eq!(said(request!("cut")), "this is no certificate request inside; make a new one");
    assert_eq!(said(request!("trailing")), "there is something behind the certificate request; make a new one");
    for text in [request!("rsa2048"), request!("p256"), request!("p384"), request!("p521"), request!("md5")] {
        assert_eq!(read(text).and_then(|csr| csr.check()), Ok(()));
    }
}

/// Cut anywhere, changed anywhere: an answer, and never a panic.
#[test]
fn broken_requests_are_survived() {
    let text = request!("rsa2048");
    for end in 0..text.len() {
        assert!(read(&text[..end]).is_err() || end >= text.trim_end().len(), "cut at {end}");
    }
    let start = text.find('\n').unwrap();
    let mut told = 0;
    for place in start..text.rfind("-----END").unwrap() {
        for letter in ["A", "/", "z"] {
            let mut changed = text.to_owned();
            changed.replace_range(place..=place, letter);
            if changed != text && !matches!(read(&changed).and_then(|csr| csr.check()), Ok(())) {
                told += 1;
            }
        }
    }
    // A change in the signed part or in the signature shows; what a line end becomes is Base64 of another length.
    assert!(told > 1500, "{told}");
}
