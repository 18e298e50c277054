//! Changes of owner and registrar that only some countries' registries have.
//!
//! By the guide: the fields; that a trade is charged; that a `.UK` domain leaves by its tag, which cannot be
//! undone; that a parked `.DE` domain is activated. *Assumed*: that a trade costs what a year costs and is
//! done at once, and 465 for endings that a command is not for.

use super::World;
use super::call::{Call, missing};
use super::commands::Run;
use super::contacts::Contacts;
use super::fields::{done, shape};
use super::names::DomainName;
use super::reply::Reply;
use super::sites::with_details;
use srskit_core::Assoc;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("activate_domain", activate), ("modify_domain_change_ips_tag", change_ips_tag), ("trade_domain", trade)];

const OWNER: &[&str] =
    &["first_name", "last_name", "org_name", "email", "address1", "city", "state", "postal_code", "country", "phone"];

fn trade(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "trade_domain")?;
    let name = world.subject(call)?;
    let mut owner = Assoc::new();
    for key in OWNER.iter().copied() {
        if let Some(text) = call.optional(key)? {
            owner.insert(key, text);
        }
    }
    let price = world.year_price(&name);
    let id = world
        .charge("trade", name.as_str(), price, call.now)
        .map_err(|_| Reply::refusal("440", "Insufficient funds"))?;
    let sent = Contacts::from_set(&Assoc::new().with("owner", owner));
    if let Some(domain) = world.domains.get_mut(name.as_str()) {
        domain.contacts = std::mem::take(&mut domain.contacts).with_roles_of(&sent);
    }
    Ok(done().with("id", id.to_string()))
}

fn change_ips_tag(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_change_ips_tag")?;
    let name = world.subject(call)?;
    call.optional("gaining_registrar_tag")?.ok_or_else(|| missing("gaining_registrar_tag"))?;
    only(&name, "uk")?;
    let all = call.flag("change_tag_all")? == Some(true);
    let mut leaving = if all { world.domains_beside(&name) } else { vec![name] };
    leaving.retain(|name| name.top() == "uk");
    for name in &leaving {
        world.remove_domain(name.as_str());
        world.add_taken(name.as_str());
    }
    Ok(with_details(done(), &leaving))
}

fn activate(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    only(&name, "de")?;
    Ok(done())
}

fn only(name: &DomainName, top: &str) -> Result<(), Reply> {
    match name.top() == top {
        true => Ok(()),
        false => Err(Reply::refusal("465", format!("Command is for .{} domains only", top.to_ascii_uppercase()))),
    }
}
