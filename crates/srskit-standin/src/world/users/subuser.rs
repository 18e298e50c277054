//! The one sub-user of a profile.

use super::Subuser;
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, not_found, shape, text};
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("add_subuser", add), ("delete_subuser", delete), ("get_subuser", get), ("modify_subuser", modify)];

/// Owner, admin, billing, tech, nameservers, rsp_whois_info, and the extras of an old client.
const ALL_RIGHTS: u32 = 127;

fn add(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "add_subuser")?;
    let name = world.subject(call)?;
    let sent = sent(call)?;
    let id = world.services.users.next_id();
    let profile = world.services.users.profile_mut(name.as_str());
    if profile.subuser.is_some() {
        return Err(Reply::refusal("447", "No more sub-users allowed for this profile"));
    }
    profile.subuser = Some(Subuser { id, ..sent });
    Ok(done())
}

fn sent(call: &Call<'_>) -> Result<Subuser, Reply> {
    let field = |key: &str| text(call, key).map(str::to_owned).ok_or_else(|| missing(key));
    let permission = field("sub_permission")?;
    if permission.parse::<u32>().is_ok_and(|sum| sum > ALL_RIGHTS) {
        return Err(invalid("sub_permission", "must be a sum of 1, 2, 4, 8, 16, 32 and 64"));
    }
    Ok(Subuser { id: 0, username: field("sub_username")?, password: field("sub_password")?, permission })
}

/// Without a sub-user there are no attributes.
fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_subuser")?;
    let name = world.subject(call)?;
    Ok(match &world.services.users.profile_mut(name.as_str()).subuser {
        Some(user) => done()
            .with("id", user.id.to_string())
            .with("username", user.username.clone())
            .with("permission", user.permission.clone()),
        None => done(),
    })
}

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_subuser")?;
    let name = world.subject(call)?;
    let sent = sent(call)?;
    let user = known(world.services.users.profile_mut(name.as_str()).subuser.as_mut(), call)?;
    *user = Subuser { id: user.id, ..sent };
    Ok(done())
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "delete_subuser")?;
    let name = world.subject(call)?;
    let profile = world.services.users.profile_mut(name.as_str());
    known(profile.subuser.as_mut(), call)?;
    profile.subuser = None;
    Ok(done())
}

fn known<'u>(user: Option<&'u mut Subuser>, call: &Call<'_>) -> Result<&'u mut Subuser, Reply> {
    let id = text(call, "sub_id").ok_or_else(|| missing("sub_id"))?;
    user.filter(|user| user.id.to_string() == id).ok_or_else(|| not_found("Sub-user not found"))
}
