//! `SW_REGISTER DOMAIN` for all that is not a transfer: new registrations, those of an ending's first weeks and
//! of the after-market, and WHOIS privacy for a domain that is there.
//!
//! By the guide: which fields are needed, the codes and most texts, two years when no period is given,
//! low funds that park the order, older pending orders cancelled by a new one. *Assumed*: the order in
//! which fields are checked; what the reply to a parked order says; that sunrise and landrush orders wait
//! 30 days, and that names of the after-market are those that are premium; what privacy costs.

use super::outcome::{DONE, finished, unfinished, with_cancelled};
use super::registrant;
use crate::money::Money;
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::contacts::Contacts;
use crate::world::names::{DomainName, Standing};
use crate::world::order::{Draft, OrderKind, Registration, Special};
use crate::world::reply::Reply;
use crate::world::settings::Handle;
use srskit_core::OwnedValue;

/// The type that is no registration at all.
const PRIVACY: &str = "whois_privacy";

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let special = kind(call)?;
    let name = call.domain()?;
    if call.required("reg_type")? == PRIVACY {
        return privacy(world, call, &name);
    }
    check_profile(call)?;
    let period = period(world, call)?;
    let handle = call.handle(world.settings().default_handle)?;
    let registration = registration(call, &name)?;
    match special {
        Some(Special::Premium) if world.standing(&name) == Standing::Premium => {}
        _ => check_free(world, &name)?,
    }
    let cost = world.year_price(&name).times(period);
    check_price(world, call, &name, cost)?;
    let admin_email = registration.contacts.admin_email().to_owned();
    let kind = special.map_or_else(
        || OrderKind::New(registration.clone()),
        |special| OrderKind::Special(special, registration.clone()),
    );
    let affiliate_id = call.optional("affiliate_id")?.map(str::to_owned);
    world.note_order(call, &name)?;
    let (id, cancelled) =
        world.store(Draft { domain: name.as_str().to_owned(), kind, period, cost, affiliate_id }, call.now);
    let reply = match handle {
        Handle::Save => stored(id),
        Handle::Process => settled(world, call, id, &registration),
    };
    Ok(with_cancelled(reply.with("admin_email", admin_email), &cancelled))
}

fn kind(call: &Call<'_>) -> Result<Option<Special>, Reply> {
    let text = call.required("reg_type")?;
    let special = Special::ALL.into_iter().find(|special| special.name() == text);
    match text {
        "new" | PRIVACY => Ok(None),
        _ => special.map(Some).ok_or_else(|| Reply::refusal("465", format!("Invalid registration type: {text}"))),
    }
}

/// What a premium name costs must be said, so that nobody is surprised.
fn check_price(world: &World, call: &Call<'_>, name: &DomainName, cost: Money) -> Result<(), Reply> {
    let sent = call.optional("premium_price_to_verify")?.map(str::parse::<Money>);
    if world.standing(name) != Standing::Premium && sent.is_none() {
        return Ok(());
    }
    match sent {
        None => Err(missing("premium_price_to_verify")),
        Some(Ok(price)) if price == cost => Ok(()),
        Some(_) => Err(invalid("premium_price_to_verify", "is not the price of this name and period")),
    }
}

fn privacy(world: &mut World, call: &mut Call<'_>, name: &DomainName) -> Result<Reply, Reply> {
    world.owned(name)?;
    let handle = call.handle(world.settings().default_handle)?;
    let kind = OrderKind::WhoisPrivacy;
    let affiliate_id = call.optional("affiliate_id")?.map(str::to_owned);
    // Setting the state by MODIFY costs nothing here either.
    let cost = Money::ZERO;
    let draft = Draft { domain: name.as_str().to_owned(), kind, period: 1, cost, affiliate_id };
    let (id, cancelled) = world.store(draft, call.now);
    let reply = match handle {
        Handle::Save => stored(id),
        Handle::Process => {
            world.carry_out(id, call.now);
            unfinished(world, call, id).unwrap_or_else(|| stored(id).with("whois_privacy_state", "enabled"))
        }
    };
    Ok(with_cancelled(reply, &cancelled))
}

/// The registrant's user name and password. The password is looked at and forgotten.
pub(super) fn check_profile(call: &mut Call<'_>) -> Result<(), Reply> {
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

pub(super) fn period(world: &World, call: &mut Call<'_>) -> Result<u32, Reply> {
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
        auth_code: None,
    })
}

pub(super) fn nameservers(call: &Call<'_>) -> Result<Vec<String>, Reply> {
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

/// Refuses a name that cannot be registered.
pub(in crate::world) fn check_free(world: &World, name: &DomainName) -> Result<(), Reply> {
    match world.standing(name) {
        Standing::Available | Standing::Claims => Ok(()),
        Standing::Premium if world.settings().premium => Ok(()),
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
pub(super) fn stored(id: u64) -> Reply {
    Reply::success("200", "Registration successful").with("id", id.to_string())
}

fn settled(world: &mut World, call: &mut Call<'_>, id: u64, registration: &Registration) -> Reply {
    world.carry_out(id, call.now);
    if let Some(reply) = unfinished(world, call, id) {
        return reply;
    }
    let mut text = DONE.to_owned();
    if registration.lock {
        text.push_str("\nDomain successfully locked.");
    }
    let reply = finished(Reply::success("200", text).with("id", id.to_string()), id);
    if registration.whois_privacy { reply.with("whois_privacy_state", "enabled") } else { reply }
}
