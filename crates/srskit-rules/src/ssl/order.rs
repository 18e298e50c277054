//! Orders: terms, servers and contacts.

use super::{Kind, Service};
use crate::Fault;
use crate::notes::Notes;
use crate::products::{Level, Product};
use srskit_core::{Assoc, Value};

impl Service<'_> {
    pub(super) fn order(&self, notes: &mut Notes) {
        self.term(notes);
        self.server(notes);
        self.seal(notes);
        let Some(product) = self.product.filter(|_| self.kind != Kind::Upgrade) else { return };
        self.needs(product, notes);
        if !self.call.is_sent("base_order_id") {
            self.contacts(product, notes);
        }
    }

    /// Terms of more years were switched off on 2020-08-15, says a support article.
    fn term(&self, notes: &mut Notes) {
        if let Some(years) =
            self.call.text("period").and_then(|years| years.parse::<u32>().ok()).filter(|years| *years > 1)
        {
            let fault = Fault::new(format!("{years} years"), "since 2020 the term is one year");
            notes.warn(self.call.path("period"), fault);
        }
    }

    fn server(&self, notes: &mut Notes) {
        if self
            .call
            .text("server_count")
            .is_some_and(|count| count.parse::<u32>().is_ok_and(|count| count == 0) || count.starts_with('-'))
        {
            notes.refuse(
                self.call.path("server_count"),
                Fault::new("there is no server", "give 1 or more, or leave it out"),
            );
        }
        let Some(product) = self.product.filter(|product| product.certificate) else { return };
        let path = self.call.path("server_type");
        let types = product.family.server_types;
        match self.call.text("server_type") {
            Some(_) if types.is_empty() => {
                notes.warn(path, Fault::new("the product takes no server type", "leave it out"))
            }
            Some(kind) if !types.contains(&kind) => {
                let fix = format!("one of {}", types.join(", "));
                notes.warn(path, Fault::new("the product is not known to take this server type", fix));
            }
            None if !types.is_empty() && self.kind == Kind::New && !self.call.is_sent("base_order_id") => {
                notes.warn(path, Fault::new("the product may ask for a server type", "add it, e.g. other"));
            }
            _ => {}
        }
    }

    fn seal(&self, notes: &mut Notes) {
        if self.call.text("seal_in_search") == Some("1") && self.call.text("trust_seal") != Some("1") {
            let fault = Fault::new("it says nothing unless trust_seal is 1", "add it, or leave both out");
            notes.warn(self.call.path("seal_in_search"), fault);
        }
    }

    /// A certificate needs a request, everything else a domain.
    fn needs(&self, product: &Product, notes: &mut Notes) {
        let call = self.call;
        if product.certificate && !call.is_sent("csr") && !call.is_sent("base_order_id") {
            notes.refuse(
                call.path("csr"),
                Fault::new("it is missing", "a certificate needs a certificate request in PEM form"),
            );
        }
        if !product.certificate && call.is_sent("csr") {
            notes.warn(call.path("csr"), Fault::new("the product needs no certificate request", "leave it out"));
        }
        if !product.certificate && self.kind == Kind::New && !call.is_sent("domain") && !call.is_sent("base_order_id") {
            notes.refuse(
                call.path("domain"),
                Fault::new("it is missing", "a product without certificate request needs it"),
            );
        }
    }

    fn contacts(&self, product: &Product, notes: &mut Notes) {
        for role in product.contacts() {
            let path = format!("contact_set.{role}");
            if !self.call.is_sent(&path) {
                notes.warn(
                    self.call.path(&path),
                    Fault::new("the product is listed as asking for this contact", "add it"),
                );
            }
        }
        let Some(organization) = self.call.get("contact_set.organization").and_then(Value::as_assoc) else { return };
        let path = self.call.path("contact_set.organization");
        if organization.text("address1").is_some_and(is_post_box) {
            let fix = "give the street; post boxes are not taken";
            notes.warn(format!("{path}.address1"), Fault::new("the address looks like a post box", fix));
        }
        if matches!(product.level, Some(Level::Ov | Level::Ev | Level::CodeSigning)) {
            self.person(organization, &path, notes);
        }
    }

    /// They are copied from the administrative contact when they are missing.
    fn person(&self, organization: &Assoc<'_>, path: &str, notes: &mut Notes) {
        for key in ["first_name", "last_name", "email"] {
            let is_there = organization.text(key).is_some_and(|text| !text.is_empty());
            if !is_there && !self.call.is_sent(&format!("contact_set.admin.{key}")) {
                let fix = "add it here, or to the administrative contact";
                notes.warn(format!("{path}.{key}"), Fault::new("the organisation needs a person", fix));
            }
        }
    }
}

fn is_post_box(address: &str) -> bool {
    let plain: String = address.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    plain.starts_with("pobox") || plain.starts_with("postbox") || plain.starts_with("postofficebox")
}
