//! The stand-in's certificate authority. It is made from the world's seed, and signs with Ed25519,
//! which uses no chance; so a certificate is the same whenever the world is run again.

use super::csr::Key;
use super::pkcs7;
use crate::rng::Rng;
use crate::time::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, Error, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, KeyUsagePurpose, SanType, SerialNumber, date_time_ymd,
};
use std::time::Duration;

/// So that its keys have nothing to do with what else the seed gives.
const OWN: u64 = 0x6365_7274_6966_6963;
/// A private key of Ed25519 in PKCS #8: all but its 32 bytes.
const PKCS8: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
/// Not the name that the certificate of the stand-in's own server has: that one tells clients whom they talk to.
const ORGANISATION: &str = "Stand-in Test Certificates";

type Signer = CertifiedIssuer<'static, KeyPair>;

/// What a certificate shall say.
pub(super) struct Wanted<'w> {
    pub(super) key: &'w Key,
    /// The main name first.
    pub(super) names: &'w [String],
    /// Of a certificate whose organisation was looked into.
    pub(super) organisation: Option<&'w str>,
    pub(super) serial: [u8; 16],
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
}

/// A root and the intermediate authority that signs.
pub(super) struct Authority {
    root: Signer,
    intermediate: Signer,
}

impl Authority {
    /// Makes both of them; the same for the same seed.
    pub(super) fn of(seed: u64) -> Result<Self, Error> {
        let mut rng = Rng::new(seed ^ OWN);
        let root = Signer::self_signed(params("Stand-in Test Root, trust it in tests only", 1, 1), key(&mut rng)?)?;
        let intermediate = Signer::signed_by(params("Stand-in Test CA", 0, 2), key(&mut rng)?, &root)?;
        Ok(Self { root, intermediate })
    }

    /// Issues a certificate, as PEM.
    pub(super) fn issue(&self, wanted: &Wanted<'_>) -> Result<String, Error> {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        if let Some(organisation) = wanted.organisation {
            params.distinguished_name.push(DnType::OrganizationName, organisation);
        }
        params.distinguished_name.push(DnType::CommonName, wanted.names.first().map_or("", String::as_str));
        for name in wanted.names {
            params.subject_alt_names.push(SanType::DnsName(name.as_str().try_into()?));
        }
        params.serial_number = Some(SerialNumber::from_slice(&wanted.serial));
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        params.not_before = date_time_ymd(1970, 1, 1) + since_1970(wanted.from);
        params.not_after = date_time_ymd(1970, 1, 1) + since_1970(wanted.until);
        Ok(params.signed_by(wanted.key, &self.intermediate)?.pem())
    }

    /// The root, as PEM.
    pub(super) fn root(&self) -> String {
        self.root.pem()
    }

    /// The intermediate authority, as PEM.
    pub(super) fn intermediate(&self) -> String {
        self.intermediate.pem()
    }

    /// A certificate and those above it in one PKCS #7 bundle. `None` when it is no certificate.
    pub(super) fn bundle(&self, certificate: &str) -> Option<String> {
        let der = pkcs7::from_pem(certificate)?;
        Some(pkcs7::bundle(&[&der, self.intermediate.der(), self.root.der()]))
    }
}

fn key(rng: &mut Rng) -> Result<KeyPair, Error> {
    let secret = (0..4).flat_map(|_| rng.next_u64().to_be_bytes());
    let der: Vec<u8> = PKCS8.into_iter().chain(secret).collect();
    KeyPair::try_from(der)
}

fn params(name: &str, below: u8, serial: u64) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, ORGANISATION);
    params.distinguished_name.push(DnType::CommonName, name);
    params.serial_number = Some(serial.into());
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(below));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    // So long that no virtual clock gets out of it.
    (params.not_before, params.not_after) = (date_time_ymd(2000, 1, 1), date_time_ymd(2100, 1, 1));
    params
}

/// Seconds since 1970, which is all that a certificate counts; years beyond what it can say stay at the last one.
fn since_1970(at: Timestamp) -> Duration {
    Duration::from_secs(u64::try_from(at.unix_millis() / 1000).unwrap_or(0).min(LAST))
}

/// The end of the year 2399.
const LAST: u64 = 13_569_465_599;

#[cfg(test)]
mod tests {
    use super::super::csr;
    use super::*;
    use x509_parser::prelude::{FromDer, X509Certificate};

    fn issued(seed: u64, csr: &str, names: &[&str], organisation: Option<&str>) -> String {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let key = csr::read(csr).unwrap().key;
        let wanted = Wanted {
            key: &key,
            names: &names,
            organisation,
            serial: [0x11; 16],
            from: Timestamp::from_date(2026, 11, 24),
            until: Timestamp::from_date(2027, 6, 12),
        };
        Authority::of(seed).unwrap().issue(&wanted).unwrap()
    }

    #[test]
    fn a_certificate_says_what_was_ordered_and_is_signed() {
        let csr = include_str!("../../../tests/data/rsa2048.pem");
        let pem = issued(1, csr, &["www.example.com", "example.com"], Some("Example Works"));
        let der = pkcs7::from_pem(&pem).unwrap();
        let (rest, certificate) = X509Certificate::from_der(&der).unwrap();
        assert!(rest.is_empty());
        assert_eq!(certificate.subject().to_string(), "O=Example Works, CN=www.example.com");
        assert_eq!(certificate.issuer().to_string(), "O=Stand-in Test Certificates, CN=Stand-in Test CA");
        assert_eq!(certificate.validity().not_before.timestamp(), 1_795_478_400);
        assert_eq!(certificate.validity().not_after.timestamp(), 1_812_758_400);
        let names = &certificate.subject_alternative_name().unwrap().unwrap().value.general_names;
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["DNSName(www.example.com)", "DNSName(example.com)"]);
        assert_eq!(certificate.raw_serial_as_string(), ["11"; 16].join(":"));
        let authority = Authority::of(1).unwrap();
        let above = pkcs7::from_pem(&authority.intermediate()).unwrap();
        let root = pkcs7::from_pem(&authority.root()).unwrap();
        let (above, root) = (X509Certificate::from_der(&above).unwrap().1, X509Certificate::from_der(&root).unwrap().1);
        assert!(certificate.verify_signature(Some(above.public_key())).is_ok());
        assert!(above.verify_signature(Some(root.public_key())).is_ok());
        assert!(root.verify_signature(Some(root.public_key())).is_ok());
    }

    #[test]
    fn the_same_seed_makes_the_same_certificate_for_every_kind_of_key() {
        for csr in [
            include_str!("../../../tests/data/rsa2048.pem"),
            include_str!("../../../tests/data/p256_wildcard.pem"),
            include_str!("../../../tests/data/p384.pem"),
            include_str!("../../../tests/data/ed25519.pem"),
        ] {
            let first = issued(7, csr, &["*.example.com", "example.com"], None);
            assert_eq!(first, issued(7, csr, &["*.example.com", "example.com"], None));
            assert_ne!(first, issued(8, csr, &["*.example.com", "example.com"], None));
        }
    }
}
