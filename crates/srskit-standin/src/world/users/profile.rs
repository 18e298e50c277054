//! The profile of a domain: its password, who owns it, what is known about it.

use super::refused;
use crate::world::World;
use crate::world::call::{Call, flag_text, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, shape, text};
use crate::world::reply::Reply;
use srskit_core::Assoc;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("change_ownership", change_ownership), ("change_password", change_password), ("get_userinfo", get_userinfo)];

fn change_password(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "change_password")?;
    let name = world.subject(call)?;
    let password = password(text(call, "reg_password").ok_or_else(|| missing("reg_password"))?)?;
    world.services.users.profile_mut(name.as_str()).password = password;
    Ok(done())
}

/// Three characters are the least by the older pages, which clients still follow.
fn password(text: &str) -> Result<String, Reply> {
    match text.chars().count() {
        0..3 => Err(Reply::refusal("465", "Password length below minimum: 3 characters")),
        21.. => Err(Reply::refusal("465", "Password exceeded maximum length: 20 characters")),
        _ => Ok(text.to_owned()),
    }
}

fn change_ownership(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "change_ownership")?;
    let name = world.subject(call)?;
    let username = text(call, "username").ok_or_else(|| missing("username"))?.to_owned();
    let password = password(text(call, "password").ok_or_else(|| missing("password"))?)?;
    let beside = text(call, "reg_domain").map(str::to_ascii_lowercase);
    if let Some(beside) = &beside {
        let known = world.services.users.by_domain.contains_key(beside);
        if !known || !world.services.users.profile_mut(beside).is(&username, &password) {
            return Err(refused());
        }
    }
    let moved = if call.flag("move_all")? == Some(true) { world.domains_beside(&name) } else { vec![name] };
    let mut beside = beside;
    for domain in moved {
        world.services.users.join(domain.as_str(), &username, &password, beside.as_deref());
        // All that move go into the same profile, also when it is a new one.
        beside = Some(domain.as_str().to_owned());
    }
    Ok(done())
}

fn get_userinfo(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let expires = world.domain(name.as_str()).map(|domain| domain.expires_at.to_string()).unwrap_or_default();
    let username = world.services.users.profile_mut(name.as_str()).username.clone();
    let count = world.domains_beside(&name).len();
    let can = Assoc::new().with("dns", "1").with("forwarding", "1").with("lock", "1").with("whois_privacy", "1");
    Ok(done()
        .with("domain", name.as_str().to_owned())
        .with("domain_count", count.to_string())
        .with("expiredate", expires)
        .with("f_owner", flag_text(true))
        .with("capabilities", can)
        .with("username", username)
        .with("waiting_requests_no", "0"))
}
