//! Certificate requests (PKCS #10), as far as an authority has to read them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{
    PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519, PKCS_RSA_SHA256, PublicKeyData, SignatureAlgorithm,
};
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::error::X509Error;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::oid_registry::{OID_EC_P256, OID_NIST_EC_P384};
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::{AttributeTypeAndValue, SubjectPublicKeyInfo, X509Name};

/// Signatures that can be checked here: SHA-256, SHA-384 or SHA-512 with RSA, and SHA-256 or SHA-384 with a curve.
const CHECKED: [&str; 5] = [
    "1.2.840.113549.1.1.11",
    "1.2.840.113549.1.1.12",
    "1.2.840.113549.1.1.13",
    "1.2.840.10045.4.3.2",
    "1.2.840.10045.4.3.3",
];

const LABELS: [&str; 2] = ["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"];

/// What stands in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Csr {
    pub(super) key: Key,
    pub(super) common_name: String,
    pub(super) country: String,
    pub(super) state: String,
    pub(super) locality: String,
    pub(super) organization: String,
    pub(super) unit: String,
    pub(super) email: String,
    pub(super) dns_names: Vec<String>,
    /// Whether it asks for something that no authority grants a subscriber: to be an authority itself.
    pub(super) has_bad_extensions: bool,
}

/// The key that a certificate is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    bits: Vec<u8>,
    kind: &'static SignatureAlgorithm,
}

impl PublicKeyData for Key {
    fn der_bytes(&self) -> &[u8] {
        &self.bits
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        self.kind
    }
}

/// Reads a request in PEM form. The error is a clause for the reply.
pub(super) fn read(text: &str) -> Result<Csr, &'static str> {
    let der = decode(text)?;
    let (rest, request) = X509CertificationRequest::from_der(&der).map_err(|_| "it cannot be read")?;
    if !rest.is_empty() {
        return Err("there is something behind it");
    }
    let info = &request.certification_request_info;
    let key = key(&info.subject_pki)?;
    if is_wrongly_signed(&request) {
        return Err("its signature does not fit its key");
    }
    let subject = &info.subject;
    Ok(Csr {
        key,
        common_name: first(subject.iter_common_name()).to_ascii_lowercase(),
        country: first(subject.iter_country()),
        state: first(subject.iter_state_or_province()),
        locality: first(subject.iter_locality()),
        organization: first(subject.iter_organization()),
        unit: first(subject.iter_organizational_unit()),
        email: email(subject),
        dns_names: dns_names(&request),
        has_bad_extensions: asks_to_be_an_authority(&request),
    })
}

impl Csr {
    /// The common name, or else the first of the alternative names.
    pub(super) fn main_name(&self) -> Option<&str> {
        let name = if self.common_name.is_empty() { self.dns_names.first()? } else { &self.common_name };
        Some(name)
    }
}

/// The bytes between the lines, however the text was broken on its way.
fn decode(text: &str) -> Result<Vec<u8>, &'static str> {
    let between = LABELS.iter().find_map(|label| {
        let rest = text.split_once(&format!("-----BEGIN {label}-----"))?.1;
        Some(rest.split_once(&format!("-----END {label}-----"))?.0)
    });
    let body: String = between.ok_or("its BEGIN and END lines are missing")?.split_whitespace().collect();
    STANDARD.decode(body).map_err(|_| "it is no Base64")
}

fn key(info: &SubjectPublicKeyInfo<'_>) -> Result<Key, &'static str> {
    let kind = match info.parsed() {
        Ok(PublicKey::RSA(key)) if key.key_size() < 2048 => return Err("the key is shorter than 2048 bit"),
        Ok(PublicKey::RSA(_)) => &PKCS_RSA_SHA256,
        Ok(PublicKey::EC(_)) => {
            match info.algorithm.parameters.as_ref().and_then(|parameters| parameters.as_oid().ok()) {
                Some(curve) if curve == OID_EC_P256 => &PKCS_ECDSA_P256_SHA256,
                Some(curve) if curve == OID_NIST_EC_P384 => &PKCS_ECDSA_P384_SHA384,
                _ => return Err("the key's curve is not P-256 or P-384"),
            }
        }
        _ if info.algorithm.algorithm.to_id_string() == "1.3.101.112" => &PKCS_ED25519,
        _ => return Err("the kind of key is not known"),
    };
    Ok(Key { bits: info.subject_public_key.data.to_vec(), kind })
}

/// What the library does not take it turns down as if the signature were wrong, so only known kinds count.
fn is_wrongly_signed(request: &X509CertificationRequest<'_>) -> bool {
    let kind = request.signature_algorithm.algorithm.to_id_string();
    CHECKED.contains(&kind.as_str()) && matches!(request.verify_signature(), Err(X509Error::SignatureVerificationError))
}

fn first<'a>(mut values: impl Iterator<Item = &'a AttributeTypeAndValue<'a>>) -> String {
    values.next().and_then(|value| value.as_str().ok()).unwrap_or_default().to_owned()
}

fn email(subject: &X509Name<'_>) -> String {
    first(subject.iter_email())
}

fn dns_names(request: &X509CertificationRequest<'_>) -> Vec<String> {
    let Some(extensions) = request.requested_extensions() else { return Vec::new() };
    let names = extensions.filter_map(|extension| match extension {
        ParsedExtension::SubjectAlternativeName(names) => Some(&names.general_names),
        _ => None,
    });
    let dns = names.flatten().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(name.to_ascii_lowercase()),
        _ => None,
    });
    dns.collect()
}

fn asks_to_be_an_authority(request: &X509CertificationRequest<'_>) -> bool {
    let asks =
        |extension: &ParsedExtension<'_>| matches!(extension, ParsedExtension::BasicConstraints(basic) if basic.ca);
    request.requested_extensions().is_some_and(|mut extensions| extensions.any(asks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_reply_names_is_read() {
        let csr = read(include_str!("../../../tests/data/rsa2048.pem")).unwrap();
        let subject = [csr.country.as_str(), &csr.state, &csr.locality, &csr.organization, &csr.unit, &csr.email];
        assert_eq!(subject, ["CA", "Ontario", "Toronto", "Example Works", "Web", "zoe@example.com"]);
        assert_eq!(csr.main_name(), Some("www.example.com"));
        assert_eq!(csr.dns_names, ["www.example.com", "example.com"]);
        assert!(!csr.has_bad_extensions);
        let wildcard = read(include_str!("../../../tests/data/p256_wildcard.pem")).unwrap();
        assert_eq!((wildcard.main_name(), wildcard.country.as_str()), (Some("*.example.com"), ""));
        let nameless = read(include_str!("../../../tests/data/nameless.pem")).unwrap();
        assert_eq!(nameless.main_name(), Some("shop.example.com"));
        assert!(read(include_str!("../../../tests/data/wants_ca.pem")).unwrap().has_bad_extensions);
    }

    #[test]
    fn line_ends_do_not_matter() {
        let text = include_str!("../../../tests/data/p384.pem");
        let whole = read(text).unwrap();
        for other in [text.replace('\n', "\r\n"), text.replace('\n', " "), format!("\n\n  {text}\n")] {
            assert_eq!(read(&other), Ok(whole.clone()));
        }
        assert_eq!(read(&text.replace("CERTIFICATE", "NEW CERTIFICATE")), Ok(whole));
    }

    #[test]
    fn what_no_authority_takes_is_refused() {
        let cases = [
            (include_str!("../../../tests/data/rsa1024.pem"), "the key is shorter than 2048 bit"),
            (include_str!("../../../tests/data/p521.pem"), "the key's curve is not P-256 or P-384"),
            (include_str!("../../../tests/data/tampered.pem"), "its signature does not fit its key"),
            ("", "its BEGIN and END lines are missing"),
            ("-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----", "it cannot be read"),
            ("-----BEGIN CERTIFICATE REQUEST-----\nM*A=\n-----END CERTIFICATE REQUEST-----", "it is no Base64"),
        ];
        for (text, why) in cases {
            assert_eq!(read(text), Err(why));
        }
        // These cannot be checked here, which is no reason to refuse them.
        for text in [include_str!("../../../tests/data/pss.pem"), include_str!("../../../tests/data/ed25519.pem")] {
            assert!(read(text).is_ok());
        }
    }
}
