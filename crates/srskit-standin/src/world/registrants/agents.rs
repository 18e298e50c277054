//! Settings for the next change of registrant: the lock that follows it, and who may approve it.

use super::Person;
use crate::world::World;
use crate::world::call::{Call, flag_text, invalid, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, record, shape};
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("enable_designated_agent", enable),
    ("get_trade_designated_agent", get_agent),
    ("get_trade_lock_setting", get_lock),
    ("modify_trade_designated_agent", set_agent),
    ("modify_trade_lock_setting", set_lock),
];

fn get_lock(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let locked = world.is_trade_locked(name.as_str(), call.now);
    let choices = world.services.registrants.choices.get(name.as_str()).cloned().unwrap_or_default();
    Ok(done().with("can_modify", flag_text(!locked)).with("allow_hold_after_trade", flag_text(choices.lock_next)))
}

fn set_lock(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_trade_lock_setting")?;
    let name = world.subject(call)?;
    let enable = call.flag("enable")?.ok_or_else(|| missing("enable"))?;
    world.services.registrants.choices.entry(name.as_str().to_owned()).or_default().lock_next = enable;
    Ok(done())
}

fn get_agent(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let choices = world.services.registrants.choices.get(name.as_str()).cloned().unwrap_or_default();
    Ok(done().with("allow_designated_agent", flag_text(choices.agent)))
}

fn set_agent(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_trade_designated_agent")?;
    let name = world.subject(call)?;
    let enable = call.flag("enable")?.ok_or_else(|| missing("enable"))?;
    world.services.registrants.choices.entry(name.as_str().to_owned()).or_default().agent = enable;
    Ok(done())
}

/// Not tied to a domain: it counts for exactly this name, organisation and address.
fn enable(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "enable_designated_agent")?;
    let owner = call.attributes().get("owner").ok_or_else(|| missing("owner"))?;
    let owner = record(owner).ok_or_else(|| invalid("owner", "must be an assoc"))?;
    let person = Person::from_fields(|key| owner.get(key).map(|text| text.to_lowercase()).unwrap_or_default());
    world.services.registrants.agents.insert(person);
    Ok(done())
}
