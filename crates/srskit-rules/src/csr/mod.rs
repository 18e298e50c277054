//! Certificate requests (PKCS #10): what stands in one, and whether it can be used.
//!
//! In scope: names, kind and size of the key, and the request's own signature. Nothing that is said
//! here holds a part of the request.

mod key;
mod pem;
mod subject;

pub use key::Key;

use crate::Fault;
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::error::X509Error;
use x509_parser::prelude::FromDer;

/// A certificate request that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Csr {
    /// The common name.
    pub common_name: Option<String>,
    /// The DNS names among the alternative names.
    pub dns_names: Vec<String>,
    /// The country.
    pub country: Option<String>,
    /// The key.
    pub key: Key,
    /// Whether the request was signed with the key's own half; `None` when that cannot be told here.
    pub signed_by_key: Option<bool>,
}

/// Reads a request in PEM form.
///
/// # Errors
/// What keeps the text from being a request. A key or a signature that cannot be used is no error: see the fields.
pub fn read(text: &str) -> Result<Csr, Fault> {
    let der = pem::decode(text)?;
    let broken = || Fault::new("this is no certificate request inside", "make a new one");
    let (rest, request) = X509CertificationRequest::from_der(&der).map_err(|_| broken())?;
    if !rest.is_empty() {
        return Err(Fault::new("there is something behind the certificate request", "make a new one"));
    }
    Ok(Csr {
        common_name: subject::common_name(&request),
        dns_names: subject::dns_names(&request),
        country: subject::country(&request),
        key: key::read(&request.certification_request_info.subject_pki),
        signed_by_key: verify(&request),
    })
}

/// RSASSA-PSS, of which ring takes only salts as long as the digest.
const PSS: &str = "1.2.840.113549.1.1.10";

fn verify(request: &X509CertificationRequest<'_>) -> Option<bool> {
    let key = key::read(&request.certification_request_info.subject_pki);
    let is_pss = request.signature_algorithm.algorithm.to_id_string() == PSS;
    match request.verify_signature() {
        Ok(()) => Some(true),
        // What ring does not take, it turns down as if the signature were wrong.
        Err(X509Error::SignatureVerificationError) if key.can_verify() && !is_pss => Some(false),
        Err(_) => None,
    }
}

impl Csr {
    /// What is wrong with the key or the signature.
    ///
    /// # Errors
    /// What no certificate authority takes.
    pub fn check(&self) -> Result<(), Fault> {
        self.key.check()?;
        if self.signed_by_key == Some(false) {
            let fix = "make a new one with the key itself; it was changed, or signed by another key";
            return Err(Fault::new("the signature of the certificate request is wrong", fix));
        }
        Ok(())
    }

    /// Every name in it, the common name first, each once.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.common_name.iter().chain(&self.dns_names) {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name);
            }
        }
        names
    }
}
