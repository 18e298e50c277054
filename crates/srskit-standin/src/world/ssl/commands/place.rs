//! `SW_REGISTER TRUST_SERVICE`: new orders, renewals, upgrades of a SiteLock plan.
//!
//! By the guide: the fields, 435 for a product that is not enabled, 440 for too little money, and
//! base_order_id, which copies an earlier order. *Assumed*: that an order which could not be paid stays
//! behind as a pending one, as it does for domains, and the texts.

use super::super::order::{Proof, Purpose, SslOrder, SslState};
use super::super::product::{self, Level, Product};
use super::super::{csr, owned::SslProduct};
use super::answer;
use crate::money::Money;
use crate::time::Timestamp;
use crate::world::World;
use crate::world::account::TooLittle;
use crate::world::call::{Call, invalid, missing};
use crate::world::contacts::Contacts;
use crate::world::fields::{optional_number, shape, text, texts};
use crate::world::reply::Reply;
use crate::world::settings::Handle;
use std::collections::BTreeMap;

/// Kept with the order, and given back by the commands that read it.
pub(super) const TEXTS: &[&str] = &[
    "affiliate_id",
    "comments",
    "seal_in_search",
    "server_count",
    "server_type",
    "special_instructions",
    "trust_seal",
];
/// Sections that one plan can be upgraded to, from the support pages and a sample.
pub(super) const UPGRADES: &[(&str, &[&str])] = &[
    ("sitelock_find", &["sitelock_fix", "sitelock_prevent"]),
    ("sitelock_fix", &["sitelock_prevent"]),
    ("sitelock_basic", &["sitelock_premium", "sitelock_enterprise"]),
    ("sitelock_premium", &["sitelock_enterprise"]),
];

pub(super) fn new(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "sw_register_trust_service")?;
    let product_type = enabled(call)?;
    let base = match optional_number(call, "base_order_id")? {
        Some(id) => Some(copied(world, id, &product_type)?),
        None => None,
    };
    let mut order = blank(&product_type, Purpose::New, call.now);
    if let Some(base) = base {
        order = SslOrder {
            steps: Vec::new(),
            state: SslState::Pending,
            product_id: None,
            due: None,
            placed_at: call.now,
            ..base
        };
    }
    fill(&mut order, call)?;
    complete(&order, call)?;
    settle(world, call, order)
}

pub(super) fn renew(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "sw_register_trust_service_renew")?;
    let product_type = enabled(call)?;
    let base = super::product(world, call)?.clone();
    if !base.is_renewable(call.now) {
        call.note(format!(
            "product {} is outside its renewal window, 60 days before its end to 15 after; taken all the same",
            base.id
        ));
    }
    let mut order = again(world, &base, &product_type, Purpose::Renewal, call.now);
    fill(&mut order, call)?;
    complete(&order, call)?;
    settle(world, call, order)
}

pub(super) fn upgrade(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "sw_register_trust_service_upgrade")?;
    let product_type = enabled(call)?;
    let base = super::product(world, call)?.clone();
    if !upgrades(&base.product_type).contains(&product_type.as_str()) {
        return Err(invalid("product_type", "the product cannot be upgraded to this one"));
    }
    let mut order = again(world, &base, &product_type, Purpose::Upgrade, call.now);
    fill(&mut order, call)?;
    order.period = 1;
    settle(world, call, order)
}

/// What a plan can be upgraded to.
pub(super) fn upgrades(product_type: &str) -> &'static [&'static str] {
    UPGRADES.iter().find(|(from, _)| *from == product_type).map_or(&[], |(_, to)| to)
}

fn enabled(call: &mut Call<'_>) -> Result<String, Reply> {
    let name = call.required("product_type")?.to_owned();
    known(&name, call)
}

/// The product type in lower case, if it is one that the account can have.
pub(super) fn known(product_type: &str, call: &mut Call<'_>) -> Result<String, Reply> {
    let name = product_type.to_ascii_lowercase();
    if !product::is_known(&name) {
        return Err(Reply::refusal("435", format!("Product not enabled: {name}")));
    }
    if Product::of(&name).withdrawn {
        call.note(format!("{name} is no longer sold since 2020-09-30; the stand-in takes the order all the same"));
    }
    Ok(name)
}

/// The order that `base_order_id` names; it must be for the same product.
fn copied(world: &World, id: u64, product_type: &str) -> Result<SslOrder, Reply> {
    let base = world.services.ssl.orders.get(&id).ok_or_else(super::no_order)?;
    if base.product_type != product_type {
        return Err(invalid("base_order_id", "the order is for another product"));
    }
    Ok(base.clone())
}

fn blank(product_type: &str, purpose: Purpose, now: Timestamp) -> SslOrder {
    SslOrder {
        id: 0,
        product_type: product_type.to_owned(),
        domain: String::new(),
        period: 1,
        price: Money::ZERO,
        placed_at: now,
        state: SslState::Pending,
        product_id: None,
        purpose,
        extra_names: Vec::new(),
        csr: None,
        contacts: Contacts::default(),
        approver_email: None,
        proof: Proof::Email,
        challenge: None,
        base_product: None,
        texts: BTreeMap::new(),
        supplier_order: String::new(),
        steps: Vec::new(),
        due: None,
    }
}

/// An order that goes on from a product: what is not sent is what its order had.
fn again(world: &World, base: &SslProduct, product_type: &str, purpose: Purpose, now: Timestamp) -> SslOrder {
    let mut order = blank(product_type, purpose, now);
    order.base_product = Some(base.id);
    order.domain.clone_from(&base.domain);
    order.csr.clone_from(&base.csr);
    if let Some(before) = world.services.ssl.orders.get(&base.order_id) {
        order.contacts = before.contacts.clone();
        order.extra_names.clone_from(&before.extra_names);
        order.texts.clone_from(&before.texts);
        order.proof = before.proof;
        order.approver_email.clone_from(&before.approver_email);
    }
    order
}

/// Takes over what is sent, and leaves the rest. An empty value clears its field.
pub(super) fn fill(order: &mut SslOrder, call: &Call<'_>) -> Result<(), Reply> {
    let sent = |key| call.attributes().get(key).is_some();
    if sent("csr") {
        order.csr = call.optional("csr")?.map(str::to_owned);
    }
    if let Some(csr) = order.csr.as_deref().filter(|_| sent("csr")) {
        let csr =
            csr::read(csr).map_err(|why| invalid("csr", &format!("the certificate request cannot be used: {why}")))?;
        order.domain = csr.main_name().unwrap_or(&order.domain).to_owned();
    }
    if let Some(domain) = text(call, "domain")
        && (order.csr.is_none() || order.domain.is_empty())
    {
        order.domain = domain.to_ascii_lowercase();
    }
    if let Some(list) = call.attributes().get("additional_domains") {
        order.extra_names = texts(list).into_iter().map(|name| name.to_ascii_lowercase()).collect();
    }
    if let Some(set) = call.attributes().get("contact_set").and_then(|set| set.as_assoc()) {
        order.contacts = kept(order.product(), &Contacts::from_set(set));
    }
    if sent("approver_email") {
        order.approver_email = call.optional("approver_email")?.map(str::to_owned);
    }
    if let Some(method) = call.optional("dv_auth_method")? {
        order.proof = proof(order.product(), method)?;
    }
    for key in TEXTS.iter().copied().filter(|key| sent(key)) {
        order.texts.insert(key.to_owned(), call.optional(key)?.unwrap_or_default().to_owned());
    }
    order.period = call.period()?.unwrap_or(order.period);
    order.price = order.product().price(order.extra_names.len()).times(order.period);
    Ok(())
}

/// A way to prove control of the domain that the product's authority takes.
pub(super) fn proof(product: Product, method: &str) -> Result<Proof, Reply> {
    let known = Proof::parse(method).ok_or_else(|| invalid("dv_auth_method", "must be DNS, file or email"))?;
    match known.is_taken_by(product.family) {
        true => Ok(known),
        false => Err(invalid("dv_auth_method", "the authority does not take this method")),
    }
}

/// Since October 2020 contacts beyond the need are dropped; other families keep what they are sent. A name
/// or address that the organisation lacks is copied from the admin.
fn kept(product: Product, sent: &Contacts) -> Contacts {
    use product::Family::{DigiCert, Thawte};
    let mut contacts = sent.clone();
    for field in ["first_name", "last_name", "email"] {
        contacts.copy_missing("admin", "organization", field);
    }
    let needed: &[&str] = match product.level {
        _ if !matches!(product.family, DigiCert | Thawte) => return contacts,
        Level::Domain | Level::Nothing => &["admin"],
        Level::Organisation => &["organization"],
        Level::Extended => &["organization", "signer"],
    };
    // A client that still sends the contacts of the older rule keeps what there is.
    let slim = contacts.only(needed);
    if slim.is_empty() { contacts } else { slim }
}

fn complete(order: &SslOrder, call: &mut Call<'_>) -> Result<(), Reply> {
    if order.product().is_certificate() && order.csr.is_none() {
        return Err(missing("csr"));
    }
    if order.domain.is_empty() {
        return Err(missing("domain"));
    }
    if order.contacts.is_empty() {
        return Err(missing("contact_set"));
    }
    if order.product().wildcard != order.domain.starts_with("*.") && order.product().is_certificate() {
        let rule = if order.product().wildcard {
            "the product is for a wildcard: *.example.com"
        } else {
            "the product is for one name, without a wildcard"
        };
        return Err(invalid("csr", rule));
    }
    if order.period > 1 {
        call.note("terms of more than one year are no longer sold since 2020-08-15; the stand-in takes the order all the same");
    }
    Ok(())
}

fn settle(world: &mut World, call: &mut Call<'_>, order: SslOrder) -> Result<Reply, Reply> {
    let handle = call.handle(world.settings().default_handle)?;
    let id = world.ssl_store(order, call.now);
    match handle {
        Handle::Save => Ok(reply(world, id)),
        Handle::Process => processed(world, call, id),
    }
}

/// Hands an order on, and tells how it stands.
pub(super) fn processed(world: &mut World, call: &mut Call<'_>, id: u64) -> Result<Reply, Reply> {
    match world.ssl_process(id, call.now) {
        Ok(()) => Ok(reply(world, id)),
        Err(TooLittle) => {
            call.note(format!("order {id} stays pending: the balance is too low"));
            Err(Reply::refusal("440", "Insufficient funds to process the order").with("order_id", id.to_string()))
        }
    }
}

fn reply(world: &World, id: u64) -> Reply {
    world.services.ssl.orders.get(&id).map_or_else(super::no_order, answer)
}
