use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::digest::{SHA256, digest};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use srskit_core::Problem;
use std::fmt;
use std::path::Path;

/// SHA-256 of a certificate's public key (its DER `SubjectPublicKeyInfo`).
///
/// With a pin, the host's leaf certificate must hold one of the pinned keys, be made for the host's
/// name and be within its dates; who signed it is not asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pin([u8; 32]);

impl Pin {
    /// Reads 64 hex digits (colons between them are fine) or Base64 as browsers and curl write it
    /// (`sha256/…`, `sha256//…` or bare).
    ///
    /// # Errors
    /// A problem with the path `pin` for anything else.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let bare = text.strip_prefix("sha256/").map(|t| t.trim_start_matches('/')).unwrap_or(text);
        from_hex(text).or_else(|| BASE64_STANDARD.decode(bare).ok()?.try_into().ok()).map(Self).ok_or_else(|| {
            Problem::new(
                "pin",
                "this is not a SHA-256",
                "give 64 hex digits, or sha256/ and Base64, of the host's public key",
            )
        })
    }

    /// The pin of a `SubjectPublicKeyInfo` in DER.
    pub fn of_public_key(der: &[u8]) -> Self {
        let mut pin = [0; 32];
        pin.copy_from_slice(digest(&SHA256, der).as_ref());
        Self(pin)
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let digits: Vec<u8> = text.bytes().filter(|b| *b != b':').collect();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let value = |digit: u8| char::from(digit).to_digit(16);
        *byte = u8::try_from(value(pair[0])? * 16 + value(pair[1])?).ok()?;
    }
    Some(bytes)
}

/// 64 lower-case hex digits.
impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pin({self})")
    }
}

/// Whom to believe: the system's roots and more, or one key.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    authorities: Vec<CertificateDer<'static>>,
    pins: Vec<Pin>,
}

impl Trust {
    pub(crate) fn add_pin(&mut self, pin: Pin) {
        self.pins.push(pin);
    }

    pub(crate) fn add_ca_pem(&mut self, pem: &[u8]) -> Result<(), Problem> {
        self.authorities.extend(certificates(pem)?);
        Ok(())
    }

    pub(crate) fn add_ca_file(&mut self, path: &Path) -> Result<(), Problem> {
        self.add_ca_pem(&read_ca_file(path)?)
    }

    pub(crate) fn authorities(&self) -> &[CertificateDer<'static>] {
        &self.authorities
    }

    pub(crate) fn pins(&self) -> &[Pin] {
        &self.pins
    }

    pub(crate) fn system_roots(&self) -> Vec<CertificateDer<'static>> {
        rustls_native_certs::load_native_certs().certs
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Problem> {
    let problem = |what| Problem::new("ca_file", what, "give CA certificates in PEM form");
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|_| problem("a certificate in it is not written correctly"))?;
    if found.is_empty() { Err(problem("there is no certificate in it")) } else { Ok(found) }
}

/// Reads a file, and makes sure that it holds certificates.
pub(crate) fn read_ca_file(path: &Path) -> Result<Vec<u8>, Problem> {
    let shown = path.display();
    let pem = std::fs::read(path)
        .map_err(|e| Problem::new("ca_file", format!("{shown} cannot be read: {e}"), "give the path of a PEM file"))?;
    match certificates(&pem) {
        Ok(_) => Ok(pem),
        Err(problem) => Err(Problem { what: format!("{shown}: {}", problem.what), ..problem }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // SHA-256 of the empty input, from FIPS 180-4's test vectors.
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn a_pin_in_each_form() {
        let wanted = Pin::of_public_key(b"");
        assert_eq!(wanted.to_string(), EMPTY);
        let colons: Vec<String> =
            EMPTY.as_bytes().chunks(2).map(|c| String::from_utf8_lossy(c).to_uppercase()).collect();
        let base64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        for text in [EMPTY, &colons.join(":"), base64, &format!("sha256/{base64}"), &format!("sha256//{base64}")] {
            assert_eq!(Pin::parse(text), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_no_pin() {
        for text in ["", "sha256/", &EMPTY[1..], &format!("{EMPTY}00"), &EMPTY.replace('e', "g"), "47DEQpj8HBSa"] {
            assert_eq!(Pin::parse(text).unwrap_err().what, "this is not a SHA-256", "{text}");
        }
    }

    #[test]
    fn a_ca_file_without_certificates_is_refused() {
        let mut trust = Trust::default();
        assert_eq!(trust.add_ca_pem(b"hello").unwrap_err().what, "there is no certificate in it");
        let broken = b"-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n";
        assert_eq!(trust.add_ca_pem(broken).unwrap_err().what, "a certificate in it is not written correctly");
        let missing = trust.add_ca_file(Path::new("/nonexistent/ca.pem")).unwrap_err();
        assert!(missing.what.starts_with("/nonexistent/ca.pem cannot be read"), "{missing}");
    }
}
