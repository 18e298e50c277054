//! From a typed reply to what counts.

use super::seen::{DomainInfo, Order, Ownership};
use crate::catalogue::{Typed, TypedFields};
use crate::{Date, Money, Timestamp};

pub(super) fn ownership(reply: &TypedFields) -> Option<Ownership> {
    Some(Ownership { is_ours: flag(reply, "belongs")?, expires_on: time(reply, "expires_on") })
}

pub(super) fn domain(reply: &TypedFields) -> Option<DomainInfo> {
    let info =
        DomainInfo { expires_on: time(reply, "expires_on"), registry_expires_on: time(reply, "registry_expires_on") };
    (info.expires_on.is_some() || info.registry_expires_on.is_some()).then_some(info)
}

/// A row of a list of orders.
pub(super) fn order_row(row: &TypedFields) -> Order {
    let date = text(row, "order_date");
    Order {
        id: text(row, "id"),
        kind: word(row, "type"),
        state: word(row, "status"),
        day: date.as_deref().and_then(day),
        placed_at: date.as_deref().and_then(moment),
        ..Order::default()
    }
}

/// The whole record of an order.
pub(super) fn order(reply: &TypedFields) -> Option<Order> {
    let Some(Typed::Fields(record)) = reply.get("order") else { return None };
    let order = Order {
        id: text(record, "id"),
        kind: word(record, "reg_type"),
        state: word(record, "status"),
        domain: word(record, "domain").or_else(|| word(record, "reg_domain")),
        placed_at: seconds(record, "order_date"),
        cost: money(record, "cost"),
        marker: text(record, "affiliate_id"),
        ..Order::default()
    };
    order.state.is_some().then_some(order)
}

/// A row of the list of transfers.
pub(super) fn transfer_row(row: &TypedFields) -> Order {
    Order {
        id: text(row, "order_id").or_else(|| text(row, "transfer_id")),
        kind: Some("transfer".to_owned()),
        state: word(row, "status"),
        domain: word(row, "domain"),
        day: text(row, "order_date").as_deref().and_then(day),
        placed_at: seconds(row, "order_date_epoch"),
        marker: text(row, "affiliate_id"),
        ..Order::default()
    }
}

pub(super) fn certificate(reply: &TypedFields) -> Option<Order> {
    let order = Order {
        id: text(reply, "order_id"),
        kind: word(reply, "reg_type"),
        state: word(reply, "state"),
        domain: word(reply, "domain"),
        cost: money(reply, "price"),
        csr: text(reply, "csr"),
        ..Order::default()
    };
    order.state.is_some().then_some(order)
}

pub(super) fn word(fields: &TypedFields, name: &str) -> Option<String> {
    text(fields, name).map(|text| text.to_ascii_lowercase())
}

pub(super) fn text(fields: &TypedFields, name: &str) -> Option<String> {
    let text = match fields.get(name)? {
        Typed::Text(text) => text.trim().to_owned(),
        Typed::Int(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn flag(fields: &TypedFields, name: &str) -> Option<bool> {
    match fields.get(name)? {
        Typed::Flag(flag) => Some(*flag),
        _ => None,
    }
}

fn time(fields: &TypedFields, name: &str) -> Option<Timestamp> {
    match fields.get(name)? {
        Typed::Time(time) => Some(*time),
        _ => None,
    }
}

fn money(fields: &TypedFields, name: &str) -> Option<Money> {
    match fields.get(name)? {
        Typed::Money(amount) => Some(*amount),
        _ => None,
    }
}

/// Seconds since 1970; 0 stands for "not yet".
fn seconds(fields: &TypedFields, name: &str) -> Option<u64> {
    match fields.get(name)? {
        Typed::Int(number) => u64::try_from(*number).ok().filter(|seconds| *seconds > 0),
        _ => None,
    }
}

/// The day of a date whose form nobody has written down.
fn day(text: &str) -> Option<Date> {
    let time: Timestamp = text.parse().ok()?;
    Date::new(time.year, time.month, time.day)
}

fn moment(text: &str) -> Option<u64> {
    let is_number = text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
