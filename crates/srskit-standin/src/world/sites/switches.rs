//! What can be switched on a domain: lock, expiry, WHOIS privacy, auth code.
//!
//! By the guide and clients: the fields; that auto_renew and let_expire exclude each other; that privacy
//! may cost money. *Assumed*: that privacy costs nothing here; that a lock which follows a change of
//! registrant keeps the transfer lock from being taken off; that an auth code which nobody has set is
//! made up.

use super::Kept;
use super::kept::with_details;
use crate::rng::Rng;
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::commands::Run;
use crate::world::domain::Domain;
use crate::world::fields::{done, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("modify_domain_domain_auth_info", auth_info),
    ("modify_domain_expire_action", expire_action),
    ("modify_domain_status", lock),
    ("modify_domain_whois_privacy_state", whois_privacy),
];

fn lock(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_status")?;
    let locked = call.flag("lock_state")?.ok_or_else(|| missing("lock_state"))?;
    let names = named(world, call)?;
    if let Some(held) = names.iter().find(|name| !locked && world.is_trade_locked(name.as_str(), call.now)) {
        return Err(Reply::refusal("465", format!("Domain {} is locked after a change of registrant", held.as_str())));
    }
    each(world, &names, |domain| domain.locked = locked);
    Ok(with_details(done(), &names))
}

fn expire_action(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_expire_action")?;
    let auto_renew = call.flag("auto_renew")?.ok_or_else(|| missing("auto_renew"))?;
    let let_expire = call.flag("let_expire")?.ok_or_else(|| missing("let_expire"))?;
    if auto_renew && let_expire {
        return Err(invalid("let_expire", "must not be 1 together with auto_renew = 1"));
    }
    let names = named(world, call)?;
    each(world, &names, |domain| domain.auto_renew = auto_renew);
    let kept = Kept::Text(if let_expire { "1" } else { "0" }.to_owned());
    for name in &names {
        world.site(name).kept.insert("let_expire".to_owned(), kept.clone());
    }
    Ok(with_details(done(), &names))
}

fn whois_privacy(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_whois_privacy_state")?;
    let on = match call.required("state")?.to_ascii_lowercase().as_str() {
        "enable" => true,
        "disable" => false,
        _ => return Err(invalid("state", "must be enable or disable")),
    };
    let names = named(world, call)?;
    each(world, &names, |domain| domain.whois_privacy = on);
    Ok(with_details(done(), &names))
}

fn auth_info(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_domain_auth_info")?;
    let code = Kept::Text(call.required("domain_auth_info")?.to_owned());
    let names = named(world, call)?;
    for name in &names {
        world.site(name).kept.insert("domain_auth_info".to_owned(), code.clone());
    }
    Ok(with_details(done(), &names))
}

fn named(world: &mut World, call: &Call<'_>) -> Result<Vec<DomainName>, Reply> {
    let name = world.subject(call)?;
    world.affected(call, &name)
}

fn each(world: &mut World, names: &[DomainName], change: impl Fn(&mut Domain)) {
    for name in names {
        if let Some(domain) = world.domains.get_mut(name.as_str()) {
            change(domain);
        }
    }
}

impl World {
    /// The auth code of a domain: the one that was set, or one that follows from the world's seed.
    pub(in crate::world) fn auth_code(&mut self, name: &DomainName) -> String {
        if let Some(Kept::Text(code)) = self.site(name).kept.get("domain_auth_info") {
            return code.clone();
        }
        let start = name.as_str().bytes().fold(self.seed, |mixed, byte| Rng::new(mixed ^ u64::from(byte)).next_u64());
        Rng::new(start).hex(16)
    }
}
