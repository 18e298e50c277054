//! Cookies: the old way to act as the end user of one profile.

use super::{Profile, refused};
use crate::world::World;
use crate::world::call::{Call, flag_text, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, shape, text};
use crate::world::names::DomainName;
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("authenticate_user", authenticate),
    ("delete_cookie", delete),
    ("quit_session", quit),
    ("set_cookie", set),
    ("update_cookie", update),
];

fn set(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "set_cookie")?;
    let name = world.subject(call)?;
    let (username, password) = (call.required("reg_username")?, call.required("reg_password")?);
    let profile = world.services.users.profile_mut(name.as_str());
    let subuser = subuser(profile, username, password);
    if !profile.is(username, password) && subuser.is_none() {
        return Err(refused()
            .with_item("support_message", "User name or password is wrong")
            .with_item("mwi_reset_password_allowed", "1"));
    }
    let cookie = world.services.users.open(name.as_str(), subuser.is_none(), call.now);
    let reply = told(world, &name, cookie, subuser.is_none())
        .with("permission", subuser.unwrap_or_default())
        .with("last_access_time", (call.now.unix_millis() / 1000).to_string())
        .with("last_ip", call.request.items.text("registrant_ip").unwrap_or_default().to_owned());
    Ok(reply)
}

/// The rights of the sub-user who has this name and password.
fn subuser(profile: &Profile, username: &str, password: &str) -> Option<String> {
    let fits = profile.subuser.as_ref().filter(|user| user.username == username && user.password == password);
    fits.map(|user| user.permission.clone())
}

fn told(world: &World, name: &DomainName, cookie: String, is_owner: bool) -> Reply {
    let expires = world.domain(name.as_str()).map(|domain| domain.expires_at.to_string()).unwrap_or_default();
    done()
        .with("cookie", cookie)
        .with("domain_count", world.domains_beside(name).len().to_string())
        .with("f_owner", flag_text(is_owner))
        .with("expiredate", expires)
        .with("waiting_requests_no", "0")
        .with("waiting_request", "None")
}

/// Name and password may be empty: recorded calls have them so.
fn update(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    for key in ["domain", "domain_new", "reg_username"] {
        call.required(key)?;
    }
    let cookie = text(call, "cookie").ok_or_else(|| missing("cookie"))?.to_owned();
    let from = world.services.users.domain_of(&cookie)?;
    let to = DomainName::parse(call.required("domain_new")?)
        .ok_or_else(|| Reply::refusal("465", "Invalid domain syntax"))?;
    if !world.domains_beside(&from).contains(&to) {
        return Err(refused());
    }
    let Some(session) = world.services.users.sessions.get_mut(&cookie) else { return Err(refused()) };
    to.as_str().clone_into(&mut session.domain);
    let is_owner = session.is_owner;
    Ok(told(world, &to, cookie, is_owner))
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let cookie = text(call, "cookie").ok_or_else(|| missing("cookie"))?;
    world.services.users.sessions.remove(cookie).map(|_| done()).ok_or_else(refused)
}

/// Known by its name only; name and password are taken to be called as everywhere else (*assumed*).
fn authenticate(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let username = text(call, "reg_username").or(text(call, "username"));
    let password = text(call, "reg_password").or(text(call, "password"));
    // Without them there is nothing to be wrong.
    let Some((username, password)) = username.zip(password) else { return Ok(done()) };
    let known = world.services.users.profiles.values().any(|profile| profile.is(username, password));
    if known { Ok(done()) } else { Err(refused()) }
}

/// Over HTTPS there is nothing to close.
fn quit(_: &mut World, _: &mut Call<'_>) -> Result<Reply, Reply> {
    Ok(Reply::success("200", "Closing connection"))
}
