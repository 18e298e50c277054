//! The certificate authority of one start, and the server's certificate.

use crate::clock::machine_time;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, SanType, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

/// The organisation in each certificate of a stand-in.
const ORGANISATION: &str = "srskit stand-in";

/// Whether a PEM text holds exactly one certificate, made by a stand-in, and nothing before or behind it.
pub fn is_own_certificate(pem: &str) -> bool {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    let inside = pem.trim().strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix("-----END CERTIFICATE-----"));
    // A second block would bring dashes of its own.
    let is_alone = inside.is_some_and(|inside| !inside.contains("-----"));
    let certificate = CertificateDer::from_pem_slice(pem.as_bytes());
    // organizationName (2.5.4.10) as UTF8String, as DER writes it.
    let name = [&[6, 3, 0x55, 4, 10, 12, 15], ORGANISATION.as_bytes()].concat();
    is_alone && certificate.is_ok_and(|der| der.windows(name.len()).any(|window| window == name))
}

/// Kinds of TLS that a client must not accept, or cannot use. Each has a port of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadTls {
    /// The certificate ran out years ago.
    Expired,
    /// The certificate is for another host.
    WrongHost,
    /// The certificate is signed by a CA that nobody trusts.
    UnknownIssuer,
    /// No key exchange but RSA's own, which modern libraries no longer have. Needs the system's openssl.
    RsaKeyExchange,
    /// The handshake never begins.
    HangingHandshake,
}

impl BadTls {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::Expired, Self::WrongHost, Self::UnknownIssuer, Self::RsaKeyExchange, Self::HangingHandshake];

    /// Its name in the start line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::WrongHost => "wrong-host",
            Self::UnknownIssuer => "unknown-issuer",
            Self::RsaKeyExchange => "rsa-key-exchange",
            Self::HangingHandshake => "hanging-handshake",
        }
    }
}

/// What a listener needs, and what its clients need.
pub(crate) struct Pki {
    pub(crate) ca_pem: String,
    pub(crate) server: Arc<ServerConfig>,
    listen: IpAddr,
    ca: CertifiedIssuer<'static, KeyPair>,
}

impl Pki {
    /// Makes everything anew. The CA's key lives as long as this.
    pub(crate) fn make(listen: IpAddr) -> io::Result<Self> {
        let ca = CertifiedIssuer::self_signed(authority(), key()?).map_err(io::Error::other)?;
        let server = tls(server(listen).map_err(io::Error::other)?, &ca)?;
        Ok(Self { ca_pem: ca.pem(), server, listen, ca })
    }

    /// TLS that is bad in one way; as good as the usual one for those kinds that are no matter of certificates.
    pub(crate) fn bad(&self, kind: BadTls) -> io::Result<Arc<ServerConfig>> {
        let mut params = server(self.listen).map_err(io::Error::other)?;
        match kind {
            BadTls::Expired => {
                params.not_before = date_time_ymd(2019, 1, 1);
                params.not_after = date_time_ymd(2020, 1, 1);
            }
            BadTls::WrongHost => {
                let other = "other.example".try_into().map_err(io::Error::other)?;
                params.subject_alt_names = vec![SanType::DnsName(other)];
            }
            BadTls::UnknownIssuer => {
                let stranger = CertifiedIssuer::self_signed(authority(), key()?).map_err(io::Error::other)?;
                return tls(params, &stranger);
            }
            BadTls::RsaKeyExchange | BadTls::HangingHandshake => {}
        }
        tls(params, &self.ca)
    }

    /// A good certificate for a key in PEM.
    pub(crate) fn certificate_for(&self, key_pem: &str) -> io::Result<String> {
        let key = KeyPair::from_pem(key_pem).map_err(io::Error::other)?;
        let mut params = server(self.listen).map_err(io::Error::other)?;
        params.key_usages.push(KeyUsagePurpose::KeyEncipherment);
        Ok(params.signed_by(&key, &self.ca).map_err(io::Error::other)?.pem())
    }
}

/// A server's TLS with a certificate of its own.
fn tls(params: CertificateParams, issuer: &CertifiedIssuer<'static, KeyPair>) -> io::Result<Arc<ServerConfig>> {
    let key = key()?;
    let leaf = params.signed_by(&key, issuer).map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    // The provider by name: with two of them in a program the default one panics.
    let mut server = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .map_err(io::Error::other)?;
    // Only this one: Go's client takes HTTP/2 wherever it is offered.
    server.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(server))
}

/// P-256, which every client of the last fifteen years can verify.
fn key() -> io::Result<KeyPair> {
    KeyPair::generate().map_err(io::Error::other)
}

fn params(name: &str) -> CertificateParams {
    let year = i32::try_from(machine_time().year()).unwrap_or(2000);
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, ORGANISATION);
    params.distinguished_name.push(DnType::CommonName, name);
    // Whole years around now, so that no clock is so wrong as to matter.
    params.not_before = date_time_ymd(year - 1, 1, 1);
    params.not_after = date_time_ymd(year + 2, 1, 1);
    params
}

fn authority() -> CertificateParams {
    let mut params = params("stand-in test CA, trust it in tests only");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn server(listen: IpAddr) -> Result<CertificateParams, rcgen::Error> {
    let mut params = params("stand-in");
    params.subject_alt_names = vec![
        SanType::DnsName("localhost".try_into()?),
        SanType::IpAddress(Ipv4Addr::LOCALHOST.into()),
        SanType::IpAddress(Ipv6Addr::LOCALHOST.into()),
    ];
    if !listen.is_loopback() && !listen.is_unspecified() {
        params.subject_alt_names.push(SanType::IpAddress(listen));
    }
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}
