//! Personal names: third-level names under surname domains, each with a mailbox. No page on most of these
//! commands is left, so nearly everything is *assumed*: the price, the codes, and that DNS records of an
//! update replace the whole set.

use super::World;
use super::call::{Call, invalid, missing};
use super::commands::Run;
use super::fields::{Record, array, done, list, not_found, record, records, shape};
use super::names::DomainName;
use super::reply::Reply;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};
use std::collections::BTreeMap;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("delete_surname", delete),
    ("name_suggest_surname", suggest),
    ("query_surname", query),
    ("su_register_surname", register),
    ("update_surname", update),
];

const PRICE: Money = Money::from_cents(1_200);
const ENDINGS: [&str; 3] = ["net", "org", "me"];

/// Personal names of the account.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Surnames {
    names: BTreeMap<String, Surname>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Surname {
    created_at: Timestamp,
    mailbox_type: String,
    forward_email: Option<String>,
    records: Vec<Record>,
}

fn register(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "su_register_surname")?;
    let name = call.domain()?.as_str().to_owned();
    if world.services.surnames.names.contains_key(&name) {
        return Err(Reply::refusal("485", "Personal name taken"));
    }
    let mailbox = call.attributes().get("mailbox").and_then(record).ok_or_else(|| missing("mailbox"))?;
    world.charge("surname", &name, PRICE, call.now).map_err(|_| Reply::refusal("440", "Insufficient funds"))?;
    let mut surname =
        Surname { created_at: call.now, mailbox_type: "MAILBOX".to_owned(), forward_email: None, records: sent(call) };
    surname.set(&mailbox);
    world.services.surnames.names.insert(name, surname);
    Ok(done())
}

impl Surname {
    fn set(&mut self, mailbox: &Record) {
        let text = |key: &str| mailbox.get(key).filter(|text| !text.is_empty());
        if let Some(kind) = text("mailbox_type") {
            self.mailbox_type = kind.to_ascii_uppercase();
        }
        if let Some(address) = text("forward_email") {
            self.forward_email = Some(address.clone());
        }
        if text("disable_forward_email").is_some_and(|flag| flag == "1") {
            self.forward_email = None;
        }
    }
}

/// One record as an assoc, or a list of them.
fn sent(call: &Call<'_>) -> Vec<Record> {
    let Some(value) = call.attributes().get("dnsRecords") else { return Vec::new() };
    match record(value).filter(|fields| fields.contains_key("type")) {
        Some(one) => vec![one],
        None => records(value),
    }
}

fn query(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "query_surname")?;
    let (dns, email) = (call.flag("query_dns")? == Some(true), call.flag("query_email")? == Some(true));
    let name = call.domain()?.as_str().to_owned();
    let surname = known(world, &name)?;
    let mut reply =
        done().with("domain", name).with("created_on", surname.created_at.to_string()).with("state", "active");
    if email {
        let mut mailbox: OwnedAssoc = Assoc::new().with("mailbox_type", surname.mailbox_type.clone());
        if let Some(address) = &surname.forward_email {
            mailbox.insert("forward_email", address.clone());
        }
        reply = reply.with("mailbox", mailbox);
    }
    if dns {
        reply = reply.with("zone", Assoc::new().with("records", array(&surname.records)));
    }
    Ok(reply)
}

fn update(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_surname")?;
    let name = call.domain()?;
    let mailbox = call.attributes().get("mailbox").and_then(record);
    let records = call.attributes().get("dnsRecords").map(|_| sent(call));
    let surname = known(world, name.as_str())?;
    if let Some(mailbox) = mailbox {
        surname.set(&mailbox);
    }
    if let Some(records) = records {
        surname.records = records;
    }
    Ok(done())
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "delete_surname")?;
    let name = call.domain()?;
    known(world, name.as_str())?;
    world.services.surnames.names.remove(name.as_str());
    Ok(done())
}

fn known<'w>(world: &'w mut World, name: &str) -> Result<&'w mut Surname, Reply> {
    world.services.surnames.names.get_mut(name).ok_or_else(|| not_found("Personal name not found"))
}

/// `john smith` gives `john.smith.net` and its like, but for those that are taken.
fn suggest(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let words = call.required("searchstring")?.to_ascii_lowercase();
    let name = words.split_whitespace().collect::<Vec<_>>().join(".");
    if !name.contains('.') || DomainName::parse(&format!("{name}.net")).is_none() {
        return Err(invalid("searchstring", "must be a first and a last name"));
    }
    let free = |name: &String| !world.services.surnames.names.contains_key(name);
    let names = ENDINGS.map(|ending| format!("{name}.{ending}")).into_iter().filter(free);
    let names: OwnedValue = list(names.collect::<Vec<_>>());
    Ok(done().with("suggestions", names))
}
