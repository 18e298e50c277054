//! How control of the domain is proved.

use super::Service;
use crate::Fault;
use crate::domain_name::is_below;
use crate::notes::Notes;
use crate::products::{Level, Proof};

/// Addresses that certificate authorities send to; WHOIS addresses no longer count.
const MAILBOXES: [&str; 5] = ["admin", "administrator", "hostmaster", "postmaster", "webmaster"];

impl Service<'_> {
    pub(super) fn proof(&self, notes: &mut Notes) {
        let method = self.call.text("dv_auth_method");
        let proof = method.and_then(proof);
        if let (Some(proof), Some(product)) = (proof, self.product) {
            let path = self.call.path("dv_auth_method");
            if !product.family.proofs.contains(&proof) {
                let fault =
                    Fault::new("the product is listed without this way of proof", "leave it out; mail is always there");
                notes.warn(path, fault);
            } else if matches!(product.level, Some(Level::Ov | Level::Ev | Level::CodeSigning)) {
                let fault = Fault::new("the product is not a domain-vetted one", "leave it out");
                notes.warn(path, fault);
            }
        }
        if let Some(address) = self.call.text("approver_email") {
            self.approver(address, proof, notes);
        }
    }

    fn approver(&self, address: &str, proof: Option<Proof>, notes: &mut Notes) {
        let path = self.call.path("approver_email");
        if matches!(proof, Some(Proof::Dns | Proof::File)) {
            notes.warn(path.clone(), Fault::new("no mail is sent with this dv_auth_method", "leave it out"));
        }
        // Trustwave writes to the contacts of the order.
        let is_trustwave = self.product.is_some_and(|product| product.family.name == "trustwave");
        let Some((mailbox, host)) = address.rsplit_once('@').filter(|_| !is_trustwave) else { return };
        if !MAILBOXES.iter().any(|known| known.eq_ignore_ascii_case(mailbox)) {
            let fix = format!("one of {} at the domain; see query_approver_list", MAILBOXES.join(", "));
            notes.refuse(path, Fault::new("certificate authorities do not send to this address", fix));
        } else if let Some(domain) = self.call.domain() {
            let domain = domain.strip_prefix("*.").unwrap_or(domain);
            if !domain.eq_ignore_ascii_case(host) && !is_below(domain, host) {
                let fix = format!("an address at {domain}, or at a domain above it");
                notes.refuse(path, Fault::new("the address does not belong to the domain", fix));
            }
        }
    }
}

/// Pages differ in spelling.
fn proof(method: &str) -> Option<Proof> {
    match method.to_ascii_lowercase().as_str() {
        "email" => Some(Proof::Email),
        "dns" => Some(Proof::Dns),
        "file" => Some(Proof::File),
        _ => None,
    }
}
