//! Contacts by role: changed as a whole, read for many domains at once.

use super::trade::Change;
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::commands::Run;
use crate::world::contacts::Contacts;
use crate::world::fields::{done, given, records, shape, texts};
use crate::world::hosts::listed;
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("get_domains_contacts", get_many),
    ("modify_domain_contact_info", modify),
    ("update_all_info", update_all),
    ("update_contacts", update),
];

const ROLES: [&str; 4] = ["owner", "admin", "billing", "tech"];
/// The most domains in one call.
const MOST: usize = 100;

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_contact_info")?;
    let set = set(call)?;
    let mut sent = Contacts::from_set(&set).only(&ROLES);
    let first = sent.roles().next().map(str::to_owned);
    if let Some((list, role)) = set.get("also_apply_to").zip(first) {
        for other in texts(list) {
            sent.copy_role(&role, &other);
        }
    }
    replace(world, call, &sent)
}

/// Only the roles of `types` change, whatever else is sent.
fn update(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_contacts")?;
    let types = texts(given(call, "types").ok_or_else(|| missing("types"))?);
    let roles: Vec<&str> = types.iter().map(String::as_str).collect();
    if let Some(unknown) = roles.iter().find(|role| !ROLES.contains(role)) {
        return Err(Reply::refusal("470", format!("Contact type {unknown} is not known")));
    }
    let sent = Contacts::from_set(&set(call)?);
    if let Some(role) = roles.iter().find(|role| !sent.has(role)) {
        return Err(missing(&format!("contact_set.{role}")));
    }
    replace(world, call, &sent.only(&roles))
}

fn set(call: &Call<'_>) -> Result<OwnedAssoc, Reply> {
    let set = given(call, "contact_set").ok_or_else(|| missing("contact_set"))?;
    set.as_assoc().cloned().ok_or_else(|| invalid("contact_set", "must be an assoc of roles"))
}

fn replace(world: &mut World, call: &mut Call<'_>, sent: &Contacts) -> Result<Reply, Reply> {
    if sent.is_empty() {
        return Err(missing("contact_set"));
    }
    let name = world.subject(call)?;
    let names = world.affected(call, &name)?;
    for name in &names {
        check_ending(name, sent)?;
    }
    let mut details = Assoc::new();
    let mut waits = false;
    for name in &names {
        let before = world.domain(name.as_str()).map(|domain| domain.contacts.clone()).unwrap_or_default();
        let change = world.change_contacts(name, before.with_roles_of(sent), call.now);
        waits |= change == Change::Waits;
        details.insert(name.as_str().to_owned(), detail(change));
    }
    let reply = match waits {
        true => Reply::success("250", "The change of registrant waits for its approval"),
        false => done(),
    };
    Ok(reply.with("details", details))
}

/// What single registries do not take.
fn check_ending(name: &DomainName, sent: &Contacts) -> Result<(), Reply> {
    match name.top() {
        "ca" if sent.has("billing") => Err(Reply::refusal("470", "Contact type billing is not supported for .CA")),
        "dk" => Err(Reply::refusal("465", "Contacts of .DK domains are changed by UPDATE_ALL_INFO only")),
        _ => Ok(()),
    }
}

fn detail(change: Change) -> OwnedAssoc {
    let (code, text) = match change {
        Change::Done => ("200", "Command completed successfully"),
        Change::Waits => ("250", "The change of registrant waits for its approval"),
    };
    Assoc::new().with("is_success", "1").with("response_code", code).with("response_text", text)
}

/// Contacts and nameservers together, for registries where they belong together.
fn update_all(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_all_info")?;
    let name = world.subject(call)?;
    let sent = Contacts::from_set(&set(call)?).only(&ROLES);
    let list = given(call, "nameserver_list").ok_or_else(|| missing("nameserver_list"))?;
    let before = world.domain(name.as_str()).map(|domain| domain.contacts.clone()).unwrap_or_default();
    world.change_contacts(&name, before.with_roles_of(&sent), call.now);
    for host in records(list) {
        let field = |key: &str| host.get(key).map(String::as_str).filter(|text| !text.is_empty());
        if let Some(fqdn) = field("fqdn") {
            world.put_host(&fqdn.to_ascii_lowercase(), &name, field("ipaddress"), field("ipv6"));
        }
    }
    world.delegate(&name, listed(list, "fqdn"), call.now);
    Ok(done())
}

/// The contacts in force or, while a change of registrant waits, those to come.
fn get_many(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_domains_contacts")?;
    let names = texts(given(call, "domain_list").ok_or_else(|| missing("domain_list"))?);
    if names.len() > MOST {
        return Err(invalid("domain_list", "at most 100 domains"));
    }
    let in_force = call.flag("active_contacts_only")? == Some(true);
    let mut reply = done();
    for text in names {
        let name = DomainName::parse(&text).ok_or_else(|| Reply::refusal("465", "Invalid domain syntax"))?;
        let set = match world.domain(name.as_str()) {
            Some(_) => Assoc::new().with("contact_set", world.contact_set(&name, in_force)),
            None => Assoc::new().with("error", "Domain not owned by user"),
        };
        reply = reply.with(name.as_str().to_owned(), OwnedValue::from(set));
    }
    Ok(reply)
}

impl World {
    /// The contacts of a domain as reads give them, each with its status.
    pub(in crate::world) fn contact_set(&self, name: &DomainName, in_force: bool) -> OwnedAssoc {
        let active = self.domain(name.as_str()).map(|domain| (&domain.contacts, "active"));
        let pending = self.pending_contacts(name.as_str()).filter(|_| !in_force);
        let Some((contacts, status)) = pending.or(active) else { return Assoc::new() };
        contacts.to_set_with("status", status)
    }
}
