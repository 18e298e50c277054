//! `LOOKUP DOMAIN`: whether a name is free. A taken name is an answer too, with `is_success` 1.

use crate::world::World;
use crate::world::call::{Call, flag_text};
use crate::world::names::Standing;
use crate::world::reply::Reply;

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = call.domain()?;
    // Whatever stands there but 1 is no wish for a slow answer.
    let fresh = call.attributes().text("no_cache").is_some_and(|text| text.trim() == "1");
    Ok(match world.look_up(&name, fresh, call.now) {
        Standing::Available => available(),
        Standing::Claims => available().with("has_claim", flag_text(true)),
        Standing::Ours | Standing::Taken => taken(),
        Standing::Premium if world.settings().premium => available().with("reason", "Premium Name"),
        // Looks taken until the account's premium tier is switched on.
        Standing::Premium => taken().with("reason", "Premium Name"),
        Standing::Reserved => taken().with("reason", "Reserved Name"),
        Standing::Waiting => Reply::success("221", "Domain taken").with("status", "taken"),
    })
}

fn available() -> Reply {
    Reply::success("210", "Domain available").with("status", "available")
}

fn taken() -> Reply {
    Reply::success("211", "Domain taken").with("status", "taken")
}
