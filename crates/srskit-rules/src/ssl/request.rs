//! The certificate request of an order.

use super::Service;
use crate::Fault;
use crate::contact::country;
use crate::csr::{self, Csr, Key};
use crate::domain_name::{NameKind, to_ascii};
use crate::notes::{Notes, Sure};
use crate::products::Level;

impl Service<'_> {
    pub(super) fn request(&self, notes: &mut Notes) {
        let Some(text) = self.call.text("csr") else { return };
        let path = self.call.path("csr");
        let csr = match csr::read(text).and_then(|csr| csr.check().map(|()| csr)) {
            Ok(csr) => csr,
            Err(fault) => return notes.refuse(path, fault),
        };
        if csr.signed_by_key.is_none() {
            let fault = Fault::new("its signature cannot be checked here", "SHA-256 with RSA, P-256 or P-384 can be");
            notes.warn(path.clone(), fault);
        }
        if csr.key == Key::P521 {
            let fault =
                Fault::new("not every certificate authority takes keys of P-521", "P-256 or P-384 are always taken");
            notes.warn(path.clone(), fault);
        }
        if csr.country.as_deref().is_some_and(|code| country::check(code).is_err()) {
            let fault = Fault::new("its country is no ISO 3166 code", "two capital letters, GB for the United Kingdom");
            notes.warn(path.clone(), fault);
        }
        // A code signing certificate names a company.
        if self.product.is_none_or(|product| product.level != Some(Level::CodeSigning)) {
            self.request_names(&csr, &path, notes);
        }
    }

    fn request_names(&self, csr: &Csr, path: &str, notes: &mut Notes) {
        // What a product that nobody knows here is about is not known either.
        let sure = if self.product.is_some() { Sure::Yes } else { Sure::No };
        let names = csr.names();
        let Some(first) = names.first() else {
            return notes.note(
                sure,
                path,
                Fault::new("it names no domain", "make a new one with the domain as common name"),
            );
        };
        for name in &names {
            if let Err(fault) = to_ascii(name, NameKind::Certificate) {
                let fix = "make a new one; names are hosts, written in ASCII";
                return notes.note(
                    sure,
                    path,
                    Fault::new(format!("a name in it is no host name: {}", fault.what), fix),
                );
            }
            // The name is signed and cannot be brought into ASCII here.
            if !name.is_ascii() {
                let fix = "make a new one with the name encoded (xn--)";
                return notes.note(sure, path, Fault::new("a name in it is not written in ASCII", fix));
            }
        }
        if csr.common_name.is_none() {
            let fault = Fault::new("it has no common name", "the service reads the domain from there; make a new one");
            notes.warn(path, fault);
        }
        if let Some(fault) = self.wildcard_fault(first) {
            return notes.refuse(path, fault);
        }
        if let Some(domain) = self.call.domain().filter(|domain| bare(domain) != bare(&first.to_ascii_lowercase())) {
            let what = format!("it is for another domain than {domain}");
            notes.note(sure, path, Fault::new(what, "correct the domain, or make a new request"));
        }
    }
}

/// With and without www is one certificate with many products.
fn bare(name: &str) -> &str {
    let name = name.strip_prefix("*.").unwrap_or(name);
    name.strip_prefix("www.").unwrap_or(name)
}
