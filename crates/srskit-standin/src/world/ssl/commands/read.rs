//! Commands that read an order, a certificate request, or what can be ordered.
//!
//! By the guide and samples: the fields. *Assumed*: the keys inside `dv_auth_details`; that `parse_csr`
//! tells values for DNS and file of its own, which are not those of a later order.

use super::super::csr::{self, Csr};
use super::super::order::{Challenge, Proof, SslOrder, Step};
use super::super::product::{self, Family, Level, Product};
use super::order;
use crate::world::World;
use crate::world::call::{Call, flag_text, invalid};
use crate::world::fields::{done, iso, list, shape, text};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};

/// The only addresses that may approve, since those of WHOIS no longer count.
const APPROVERS: [&str; 5] = ["admin", "administrator", "hostmaster", "postmaster", "webmaster"];

pub(super) fn order_info(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_order_info_trust_service")?;
    let order = order(world, call)?;
    let text = |key: &str| order.texts.get(key).cloned().unwrap_or_default();
    let mut reply = done()
        .with("order_id", order.id.to_string())
        .with("state", order.state.name())
        .with("reg_type", order.purpose.name())
        .with("product_type", order.product_type.clone())
        .with("supplier_order_id", order.supplier_order.clone())
        .with("domain", order.domain.clone())
        .with("period", order.period.to_string())
        .with("price", order.price.to_string())
        .with("csr", order.csr.clone().unwrap_or_default())
        .with("server_type", text("server_type"))
        .with("special_instructions", text("special_instructions"))
        .with("contact_email", order.contact_email())
        .with("contact_set", order.contacts.to_set())
        .with("notes_list", steps(&order.steps));
    if let Some(product) = order.product_id {
        reply = reply.with("product_id", product.to_string());
    }
    if let Some(email) = approver(order) {
        reply = reply.with("approver_email", email);
    }
    if !text("server_count").is_empty() {
        reply = reply.with("server_count", text("server_count"));
    }
    if !order.extra_names.is_empty() {
        reply = reply.with("additional_domains", list(&order.extra_names));
    }
    Ok(match &order.challenge {
        Some(challenge) => reply.with("dv_auth_details", details(order.proof, challenge)),
        None => reply,
    })
}

/// Who is asked by mail; without anybody named it is the contact.
fn approver(order: &SslOrder) -> Option<String> {
    let is_asked = order.proof == Proof::Email && order.product().level == Level::Domain;
    order.approver_email.clone().or_else(|| is_asked.then(|| order.contact_email()))
}

fn details(proof: Proof, challenge: &Challenge) -> OwnedAssoc {
    let base = Assoc::new().with("dv_auth_method", proof.name());
    let mut details = match proof {
        Proof::File => base.with("file_path", challenge.place.clone()).with("file_content", challenge.value.clone()),
        Proof::Dns | Proof::Email => base
            .with("dns_record_type", challenge.kind.clone())
            .with("dns_record_name", challenge.place.clone())
            .with("dns_record_value", challenge.value.clone()),
    };
    if let Some(until) = challenge.until {
        details.insert("expiry_date", iso(until));
    }
    details
}

/// A history as replies write it.
pub(super) fn steps(steps: &[Step]) -> OwnedValue {
    let entry = |step: &Step| {
        OwnedValue::from(
            Assoc::new().with("date", iso(step.at)).with("type", step.kind.clone()).with("note", step.note.clone()),
        )
    };
    OwnedValue::from(steps.iter().map(entry).collect::<Vec<_>>())
}

pub(super) fn parse_csr(_: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "parse_csr")?;
    let csr = csr::read(call.required("csr")?)
        .map_err(|why| invalid("csr", &format!("the certificate request cannot be used: {why}")))?;
    Ok(done().with("csr_data", csr_data(&csr)))
}

/// What a request says, as replies write it.
pub(super) fn csr_data(csr: &Csr) -> OwnedAssoc {
    let name = csr.main_name().unwrap_or_default();
    let fits = !csr.has_bad_extensions && !name.is_empty();
    Assoc::new()
        .with("domain", name.to_owned())
        .with("country", csr.country.clone())
        .with("state", csr.state.clone())
        .with("locality", csr.locality.clone())
        .with("organization", csr.organization.clone())
        .with("organization_unit", csr.unit.clone())
        .with("email", csr.email.clone())
        .with("has_bad_extensions", flag_text(csr.has_bad_extensions))
        .with("valid_true_domain", flag_text(fits && !csr.organization.is_empty()))
        .with("valid_quick_domain", flag_text(fits))
}

pub(super) fn approver_list(_: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "query_approver_list")?;
    if Product::of(call.required("product_type")?).family == Family::Trustwave {
        return Err(invalid("product_type", "the authority asks every contact of the order instead"));
    }
    let asked = text(call, "domain").unwrap_or_default().to_ascii_lowercase();
    let host = asked.strip_prefix("*.").unwrap_or(&asked);
    let entry = |domain: &str, name: &str| {
        let email = format!("{name}@{domain}");
        OwnedValue::from(Assoc::new().with("domain", domain.to_owned()).with("email", email).with("type", "GENERIC"))
    };
    let domains = host_and_parents(host);
    let entries = domains.iter().flat_map(|domain| APPROVERS.map(|name| entry(domain, name)));
    Ok(done().with("approver_list", entries.collect::<Vec<_>>()))
}

/// The host and the domains above it, but none of a single label.
fn host_and_parents(host: &str) -> Vec<&str> {
    let above = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
    [host].into_iter().chain(above.filter(|domain| domain.contains('.'))).collect()
}

pub(super) fn capabilities(_: &mut World, _: &mut Call<'_>) -> Result<Reply, Reply> {
    Ok(done().with("enabled_product_types", list(product::enabled())))
}
