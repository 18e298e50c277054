//! `GET_PRICE DOMAIN`.
//!
//! By the guide: the fields; that the price of a premium name is right even where its tier is off, and that
//! `is_registry_premium` is absent then. *Assumed*: all prices; that every kind costs the same; the name of a
//! group; the inner keys of `prices`.

use crate::world::World;
use crate::world::call::{Call, flag_text};
use crate::world::fields::{done, shape};
use crate::world::names::Standing;
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedValue};

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_price")?;
    let name = call.domain()?;
    let period = call.period()?.unwrap_or(1);
    let year = world.year_price(&name);
    let mut reply = done().with("price", year.times(period).to_string());
    if call.flag("all_periods")? == Some(true) {
        let row = |years: u32| {
            OwnedValue::from(
                Assoc::new().with("period", years.to_string()).with("price", year.times(years).to_string()),
            )
        };
        reply = reply.with("prices", (1..=10).map(row).collect::<Vec<_>>());
    }
    if world.settings().premium && name.standing_by_pattern() == Standing::Premium {
        reply = reply.with("is_registry_premium", flag_text(true)).with("registry_premium_group", "standin_tier_1");
    }
    Ok(reply)
}
