//! `SW_REGISTER DOMAIN`, for new registrations. Transfers and the other types are known, not imitated.
//!
//! By the guide: which fields are needed, the codes and most texts, two years when no period is given,
//! low funds that park the order, older pending orders cancelled by a new one. *Assumed*: the order in
//! which fields are checked, and everything the reply to a parked order does not need to say.

use super::registrant;
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::contacts::Contacts;
use crate::world::names::{DomainName, Standing};
use crate::world::order::{Draft, OrderKind, OrderStatus, Registration};
use crate::world::reply::Reply;
use crate::world::settings::Handle;
use srskit_core::OwnedValue;

const OTHER_TYPES: &[&str] = &["sunrise", "landrush", "premium", "whois_privacy"];
const DONE: &str = "Domain registration successfully completed";

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    check_type(call)?;
    let name = call.domain()?;
    check_profile(call)?;
    let period = period(world, call)?;
    let handle = call.handle(world.settings().default_handle)?;
    let registration = registration(call, &name)?;
    check_free(world.standing(&name))?;
    let draft = Draft {
        domain: name.as_str().to_owned(),
        kind: OrderKind::New(registration.clone()),
        period,
        cost: world.settings().prices.year(&name).times(period),
        affiliate_id: call.optional("affiliate_id")?.map(str::to_owned),
    };
    world.note_order(call, &name)?;
    let (id, cancelled) = world.store(draft, call.now);
    let reply = match handle {
        Handle::Save => stored(id),
        Handle::Process => settled(world, call, id, &registration),
    };
    Ok(with_cancelled(reply.with("admin_email", registration.contacts.admin_email().to_owned()), &cancelled))
}

fn check_type(call: &Call<'_>) -> Result<(), Reply> {
    match call.required("reg_type")? {
        "new" => Ok(()),
        other if OTHER_TYPES.contains(&other) => Err(Reply::refusal(
            "430",
            format!(
                "The stand-in knows this command but does not imitate it: SW_REGISTER DOMAIN with reg_type {other}"
            ),
        )),
        other => Err(Reply::refusal("465", format!("Invalid registration type: {other}"))),
    }
}

/// The registrant's user name and password. The password is looked at and forgotten.
fn check_profile(call: &mut Call<'_>) -> Result<(), Reply> {
    let required = |key: &str| {
        call.optional(key)?.ok_or_else(|| Reply::refusal("460", format!("Required field '{key}' not provided")))
    };
    let (username, password) = (required("reg_username")?, required("reg_password")?);
    if !(3..=20).contains(&username.len()) || !username.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Reply::refusal("465", "Invalid syntax for registrant username"));
    }
    match password.chars().count() {
        0..3 => return Err(Reply::refusal("465", "Password length below minimum: 3 characters")),
        21.. => return Err(Reply::refusal("465", "Password exceeded maximum length: 20 characters")),
        3..10 => call.note("reg_password is shorter than 10 characters; the guide's newer pages ask for 10 to 20"),
        _ => {}
    }
    Ok(())
}

fn period(world: &World, call: &mut Call<'_>) -> Result<u32, Reply> {
    if let Some(years) = call.period()? {
        return Ok(years);
    }
    let years = world.settings().default_period;
    call.note(format!("period is missing; the service takes {years} years, and their price: always send it"));
    Ok(years)
}

fn registration(call: &mut Call<'_>, name: &DomainName) -> Result<Registration, Reply> {
    let custom_tech = call.flag("custom_tech_contact")?.ok_or_else(|| missing("custom_tech_contact"))?;
    let set = call.attributes().get("contact_set").ok_or_else(|| missing("contact_set"))?;
    let set = set.as_assoc().ok_or_else(|| invalid("contact_set", "must be an assoc of roles"))?;
    registrant::check(call, set, name, custom_tech)?;
    Ok(Registration {
        auto_renew: call.flag("auto_renew")?.unwrap_or(false),
        lock: call.flag("f_lock_domain")?.unwrap_or(false),
        whois_privacy: call.flag("f_whois_privacy")?.unwrap_or(false),
        nameservers: nameservers(call)?,
        contacts: Contacts::from_set(set),
    })
}

fn nameservers(call: &Call<'_>) -> Result<Vec<String>, Reply> {
    if !call.flag("custom_nameservers")?.ok_or_else(|| missing("custom_nameservers"))? {
        return Ok(Vec::new());
    }
    let list = call.attributes().get("nameserver_list").ok_or_else(|| missing("nameserver_list"))?;
    let entries = list.entries().ok_or_else(|| invalid("nameserver_list", "must be an array"))?;
    let mut names: Vec<String> = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        let text = entry.at(&["name"]).and_then(OwnedValue::as_text).unwrap_or_default();
        let name = DomainName::parse(text)
            .ok_or_else(|| invalid(&format!("nameserver_list.{place}.name"), "Invalid nameserver syntax"))?;
        if names.iter().any(|known| known == name.as_str()) {
            return Err(Reply::refusal("465", format!("Duplicate nameserver detected for {}", name.as_str())));
        }
        names.push(name.as_str().to_owned());
    }
    if names.len() < 2 {
        return Err(invalid("nameserver_list", "at least two nameservers are needed"));
    }
    Ok(names)
}

fn check_free(standing: Standing) -> Result<(), Reply> {
    match standing {
        Standing::Available | Standing::Claims => Ok(()),
        Standing::Waiting => Err(Reply::refusal(
            "437",
            "Cannot process command because there is already another request waiting on this domain",
        )),
        Standing::Ours | Standing::Taken | Standing::Premium | Standing::Reserved => {
            Err(Reply::refusal("485", "Domain taken"))
        }
    }
}

/// A saved order: recorded replies have the order's number and the admin's address, and nothing else.
fn stored(id: u64) -> Reply {
    Reply::success("200", "Registration successful").with("id", id.to_string())
}

fn settled(world: &mut World, call: &mut Call<'_>, id: u64, registration: &Registration) -> Reply {
    if !matches!(world.carry_out(id, call.now), OrderStatus::Completed { .. }) {
        call.note(format!("order {id} is parked: the balance is too low; the reply is a success with forced_pending"));
        return stored(id).with("forced_pending", id.to_string());
    }
    let mut text = DONE.to_owned();
    if registration.lock {
        text.push_str("\nDomain successfully locked.");
    }
    let reply = Reply::success("200", text)
        .with("id", id.to_string())
        .with("registration_code", "200")
        .with("registration_text", DONE)
        .with("domain_id", (id % 1_000_000).to_string());
    if registration.whois_privacy { reply.with("whois_privacy_state", "enabled") } else { reply }
}

fn with_cancelled(reply: Reply, cancelled: &[u64]) -> Reply {
    if cancelled.is_empty() {
        return reply;
    }
    let ids: Vec<OwnedValue> = cancelled.iter().map(|id| OwnedValue::from(id.to_string())).collect();
    reply.with("cancelled_orders", ids)
}
