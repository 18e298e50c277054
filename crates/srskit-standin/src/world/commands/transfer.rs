//! `SW_REGISTER DOMAIN` with `reg_type` transfer.
//!
//! By the guide: a valid auth code spares the owner's mail; the money is due at the end; 487 where a name
//! cannot be transferred. *Assumed*: that a code which starts with `wrong` is the wrong one; a year for a
//! transfer without a period; the text of the reply.

use super::outcome::{unfinished, with_cancelled};
use super::register::{check_profile, nameservers, stored};
use super::registrant;
use crate::world::World;
use crate::world::call::{Call, invalid};
use crate::world::contacts::Contacts;
use crate::world::names::DomainName;
use crate::world::order::{Draft, OrderKind, Registration};
use crate::world::reply::Reply;
use crate::world::settings::Handle;

const SENT: &str = "Transfer request has been successfully sent";

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = call.domain()?;
    check_profile(call)?;
    let period = call.period()?.unwrap_or(1);
    let handle = call.handle(world.settings().default_handle)?;
    let registration = registration(call, &name)?;
    world.check_transferable(&name)?;
    let admin_email = registration.contacts.admin_email().to_owned();
    let draft = Draft {
        domain: name.as_str().to_owned(),
        kind: OrderKind::Transfer(registration),
        period,
        cost: world.year_price(&name).times(period),
        affiliate_id: call.optional("affiliate_id")?.map(str::to_owned),
    };
    world.note_order(call, &name)?;
    let (id, cancelled) = world.store(draft, call.now);
    let reply = match handle {
        Handle::Save => stored(id),
        Handle::Process => started(world, call, id),
    };
    Ok(with_cancelled(reply.with("admin_email", admin_email), &cancelled))
}

fn started(world: &mut World, call: &mut Call<'_>, id: u64) -> Reply {
    world.carry_out(id, call.now);
    if let Some(reply) = unfinished(world, call, id) {
        return reply;
    }
    let reply = Reply::success("200", SENT)
        .with("id", id.to_string())
        .with("registration_code", "200")
        .with("registration_text", SENT);
    match world.transfer_of_order(id) {
        Some(transfer) => reply.with("transfer_id", transfer.id.to_string()),
        None => reply,
    }
}

/// What is not sent stays as it is at the other registrar, which here is as good as nothing.
fn registration(call: &mut Call<'_>, name: &DomainName) -> Result<Registration, Reply> {
    let contacts = match call.attributes().get("contact_set") {
        None => Contacts::default(),
        Some(set) => {
            let set = set.as_assoc().ok_or_else(|| invalid("contact_set", "must be an assoc of roles"))?;
            let custom_tech = call.flag("custom_tech_contact")? == Some(true);
            registrant::check(call, set, name, custom_tech)?;
            Contacts::from_set(set)
        }
    };
    let own_hosts = call.flag("custom_nameservers")? == Some(true);
    Ok(Registration {
        auto_renew: call.flag("auto_renew")?.unwrap_or(false),
        lock: call.flag("f_lock_domain")?.unwrap_or(false),
        whois_privacy: call.flag("f_whois_privacy")?.unwrap_or(false),
        nameservers: if own_hosts { nameservers(call)? } else { Vec::new() },
        contacts,
        auth_code: call.optional("auth_info")?.map(|code| !code.starts_with("wrong")),
    })
}
