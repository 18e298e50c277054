//! `GET_ORDER_INFO DOMAIN` and `GET_ORDERS_BY_DOMAIN DOMAIN`.
//!
//! By the guide and sample replies: the fields, which stand flat in `field_hash`; pages of 40. *Assumed*: the
//! form of `order_date` in the list, newest first, and that both ends of a range of days are within it.

use crate::world::World;
use crate::world::call::Call;
use crate::world::contacts::Contacts;
use crate::world::fields::{done, not_found, number, shape};
use crate::world::order::{Order, OrderKind, OrderStatus, Registration};
use crate::world::paging::{Page, epoch, within};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};

pub(super) fn info(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_order_info")?;
    let id = number(call, "order_id")?;
    let order = world.orders.get(&id).ok_or_else(|| not_found("Order not found"))?;
    Ok(done().with("field_hash", fields(world, order)))
}

fn fields(world: &World, order: &Order) -> OwnedAssoc {
    let completed = match order.status {
        OrderStatus::Completed { at } => epoch(at),
        _ => String::new(),
    };
    let fields = Assoc::new()
        .with("id", order.id.to_string())
        .with("domain", order.domain.clone())
        .with("reg_type", order.kind.name().to_owned())
        .with("status", order.status.name())
        .with("period", order.period.to_string())
        .with("cost", order.cost.to_string())
        .with("affiliate_id", order.affiliate_id.clone().unwrap_or_default())
        .with("order_date", epoch(order.placed_at))
        .with("processed_date", completed.clone())
        .with("completed_date", completed)
        .with("encoding_type", "undef")
        .with("master_order_id", "0");
    let fields = match world.transfer_of_order(order.id) {
        Some(transfer) => fields.with("transfer_id", transfer.id.to_string()),
        None => fields,
    };
    match (&order.kind, order.kind.registration()) {
        (_, Some(registration)) => with_registration(fields, registration),
        (OrderKind::Renewal { auto_renew, .. }, _) => fields.with("f_auto_renew", yes(auto_renew.unwrap_or_default())),
        _ => fields,
    }
}

fn with_registration(fields: OwnedAssoc, registration: &Registration) -> OwnedAssoc {
    let flag = |set: bool| if set { "1" } else { "0" };
    let fields = fields
        .with("f_auto_renew", yes(registration.auto_renew))
        .with("f_lock_domain", flag(registration.lock))
        .with("flag_saved_ns_fields", flag(!registration.nameservers.is_empty()))
        .with("flag_saved_tech_fields", flag(registration.contacts.has("tech")));
    let hosts = registration.nameservers.iter().enumerate();
    let hosts = hosts.map(|(place, host)| (format!("fqdn{}", place + 1), OwnedValue::from(host.clone())));
    let fields = fields.into_iter().map(|(key, value)| (key.to_string(), value));
    fields.chain(hosts).chain(flat(&registration.contacts)).collect()
}

fn yes(set: bool) -> &'static str {
    if set { "Y" } else { "N" }
}

/// `owner_city` and its like.
fn flat(contacts: &Contacts) -> Vec<(String, OwnedValue)> {
    let set = contacts.to_set();
    let roles = set.iter().filter_map(|(role, contact)| Some((role.to_owned(), contact.as_assoc()?.clone())));
    let fields = roles.flat_map(|(role, contact)| {
        contact.into_iter().map(move |(key, value)| (format!("{role}_{key}"), value)).collect::<Vec<_>>()
    });
    fields.filter(|(_, value)| matches!(value, Value::Text(_))).collect()
}

pub(super) fn by_domain(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_orders_by_domain")?;
    let name = call.domain()?;
    let (from, to) = (call.optional("order_from")?, call.optional("order_to")?);
    let (status, kind) = (call.optional("status")?, call.optional("type")?);
    let fits = |order: &&Order| {
        within(order.placed_at, from, to)
            && status.is_none_or(|status| status.eq_ignore_ascii_case(order.status.name()))
            && kind.is_none_or(|kind| kind.eq_ignore_ascii_case(order.kind.name()))
    };
    let orders: Vec<&Order> = world.orders_for(name.as_str()).rev().filter(fits).collect();
    let page = Page::of(call, 1)?;
    let row = |order: &&Order| {
        OwnedValue::from(
            Assoc::new()
                .with("id", order.id.to_string())
                .with("order_date", order.placed_at.to_string())
                .with("status", order.status.name())
                .with("type", order.kind.name().to_owned()),
        )
    };
    Ok(done()
        .with("orders", page.rows(&orders).iter().map(row).collect::<Vec<_>>())
        .with("page", page.number.to_string())
        .with("page_size", page.size.to_string())
        .with("total", orders.len().to_string()))
}
