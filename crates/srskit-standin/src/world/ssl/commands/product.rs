//! Commands about products: what completed orders have become.
//!
//! By the guide and samples: the fields, the renewal window. *Assumed*: that `expiry_date` is the end of
//! the certificate in use where there is one; the keys under which further certificates stand; that
//! dates have the long form everywhere.

use super::super::authority::Authority;
use super::super::csr;
use super::super::owned::SslProduct;
use super::super::product::{Family, Product};
use super::place::upgrades;
use super::read::{csr_data, steps};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::call::{Call, flag_text, invalid};
use crate::world::fields::{done, iso, list, not_found, number, shape};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedValue};

pub(super) fn get_info(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_product_info")?;
    if call.optional("product_id")?.is_none() && call.optional("inventory_item_id")?.is_some() {
        return Err(not_found("Product not found"));
    }
    let product = super::product(world, call)?;
    let reply = dated(summary(done(), product, call.now), product)
        .with("product_id", product.id.to_string())
        .with("product_type", product.product_type.clone())
        .with("state", product.state(call.now))
        .with("let_expire", flag_text(product.let_expire));
    let upgrades = upgrades(&product.product_type);
    let reply = if upgrades.is_empty() { reply } else { reply.with("upgrade_options", upgrades.join(",")) };
    match call.flag("all_info")? {
        Some(true) => Ok(with_all(world, product, reply)),
        _ => Ok(reply),
    }
}

fn with_all(world: &World, product: &SslProduct, reply: Reply) -> Reply {
    let text = product.csr.clone().unwrap_or_default();
    let data = csr::read(&text).ok().map(|csr| csr_data(&csr));
    let contacts = world.services.ssl.orders.get(&product.order_id).map(|order| order.contacts.to_set());
    let reply = reply.with("csr", text).with("notes_list", steps(&product.steps));
    let reply = match data {
        Some(data) => reply.with("csr_data", data),
        None => reply,
    };
    reply.with("contact_set", contacts.unwrap_or_default())
}

/// What every look at a product tells.
fn summary(reply: Reply, product: &SslProduct, now: Timestamp) -> Reply {
    reply
        .with("domain", product.domain.clone())
        .with("contact_email", product.contact_email.clone())
        .with("is_renewable", flag_text(product.is_renewable(now)))
}

fn dated(reply: Reply, product: &SslProduct) -> Reply {
    let issued = product.certificate.as_ref();
    let from = issued.map_or(product.issued_at, |issued| issued.from);
    reply
        .with("issue_date", iso(from))
        .with("start_date", iso(from))
        .with("expiry_date", iso(issued.map_or(product.expires_at, |issued| issued.until)))
}

pub(super) fn get_list(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_products")?;
    let day = |key: &str| call.required(key).map(|text| text.chars().take(10).collect::<String>());
    let (from, to) = (day("min_expiry_date")?, day("max_expiry_date")?);
    let state = call.optional("state")?;
    let fits = |product: &&SslProduct| {
        let end: String = product.expires_at.to_string().chars().take(10).collect();
        from <= end && end <= to && state.is_none_or(|state| state.eq_ignore_ascii_case(product.state(call.now)))
    };
    let entry = |product: &SslProduct| {
        OwnedValue::from(
            Assoc::new()
                .with("product_id", product.id.to_string())
                .with("product_type", product.product_type.clone())
                .with("domain", product.domain.clone())
                .with("state", product.state(call.now))
                .with("expiry_date", iso(product.expires_at))
                .with("contact_email", product.contact_email.clone())
                .with("is_renewable", flag_text(product.is_renewable(call.now))),
        )
    };
    let products = world.services.ssl.products.values().filter(fits).map(entry);
    Ok(done().with("product_list", products.collect::<Vec<_>>()))
}

pub(super) fn get_cert(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_cert")?;
    let product = super::product(world, call)?;
    let Some(certificate) = product.certificate() else {
        return Err(invalid("product_id", "the product is no certificate"));
    };
    let mut data = Assoc::new().with("certificate", certificate.to_owned());
    let authority = Authority::of(world.seed).map_err(|_| Reply::refusal("400", "Unable to read the certificate"))?;
    if call.flag("return_ca_certs")? == Some(true) {
        data.insert("ca_certificates", list([authority.intermediate(), authority.root()]));
    }
    if call.flag("return_pkcs7_cert")? == Some(true)
        && let Some(bundle) = authority.bundle(certificate)
    {
        data.insert("pkcs7", bundle);
    }
    let reply = dated(done(), product)
        .with("product_id", product.id.to_string())
        .with("product_type", product.product_type.clone())
        .with("domain", product.domain.clone())
        .with("state", product.state(call.now))
        .with("contact_email", product.contact_email.clone());
    Ok(reply.with("cert_data", data))
}

pub(super) fn update(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_product")?;
    let id = number(call, "product_id")?;
    let (let_expire, trust_seal, in_search) =
        (call.flag("let_expire")?, call.flag("trust_seal")?, call.flag("seal_in_search")?);
    let email = call.optional("contact_email")?;
    if in_search == Some(true) && trust_seal != Some(true) {
        return Err(invalid("seal_in_search", "needs trust_seal = 1 in the same call"));
    }
    let product = world.services.ssl.products.get_mut(&id).ok_or_else(|| not_found("Product not found"))?;
    if let Some(email) = email {
        product.contact_email = email.to_owned();
    }
    product.let_expire = let_expire.unwrap_or(product.let_expire);
    product.trust_seal = trust_seal.unwrap_or(product.trust_seal);
    product.seal_in_search = in_search.unwrap_or(product.seal_in_search);
    Ok(done())
}

/// A link that leads nowhere, and is another one each time.
pub(super) fn create_token(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let product = super::product(world, call)?;
    if Product::of(&product.product_type).family != Family::SiteLock {
        return Err(invalid("product_id", "only SiteLock has a dashboard"));
    }
    let token = world.services.ssl.rng.hex(40);
    Ok(done().with("login_url", format!("https://dashboard.example/login?token={token}")))
}

pub(super) fn scan(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let id = super::product(world, call)?.id;
    let now = call.now;
    world.ssl_change_product(id, |product| product.note(now, "scan_requested", format!("Scan of product {id}")));
    Ok(done().with("product_id", id.to_string()))
}
