//! Web forwarding: switched on by one command, set by another.
//!
//! By the guide: the fields, and that it must be switched on first. *Assumed*: that entries which are left
//! out are deleted, and 480 where it is not switched on.

use crate::world::World;
use crate::world::call::{Call, invalid};
use crate::world::commands::Run;
use crate::world::fields::{Record, array, done, given, not_found, records, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("create_domain_forwarding", create),
    ("delete_domain_forwarding", delete),
    ("get_domain_forwarding", get),
    ("set_domain_forwarding", set),
];

/// The longest that each field may be.
const LONGEST: &[(&str, usize)] = &[("subdomain", 128), ("destination_url", 200), ("title", 255), ("description", 255)];

fn create(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    world.site(&name).forwarding.get_or_insert_default();
    Ok(done())
}

fn set(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "set_domain_forwarding")?;
    let name = world.subject(call)?;
    let mut entries = given(call, "forwarding").map(records).unwrap_or_default();
    for (place, entry) in entries.iter_mut().enumerate() {
        entry.entry("subdomain".to_owned()).or_default();
        check(place, entry)?;
    }
    *forwarding(world, &name)? = entries;
    Ok(done())
}

fn check(place: usize, entry: &Record) -> Result<(), Reply> {
    let length = |key: &str| entry.get(key).map_or(0, |text| text.chars().count());
    match LONGEST.iter().find(|(key, most)| length(key) > *most) {
        Some((key, most)) => {
            Err(invalid(&format!("forwarding.{place}.{key}"), &format!("has more than {most} characters")))
        }
        None => Ok(()),
    }
}

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let entries = array(forwarding(world, &name)?);
    Ok(done().with("forwarding", entries))
}

fn delete(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    forwarding(world, &name)?;
    world.site(&name).forwarding = None;
    Ok(done())
}

fn forwarding<'w>(world: &'w mut World, name: &DomainName) -> Result<&'w mut Vec<Record>, Reply> {
    world.site(name).forwarding.as_mut().ok_or_else(|| not_found("Domain forwarding not found"))
}

impl World {
    /// Switches forwarding on or off: what a bulk change does.
    pub(in crate::world) fn switch_forwarding(&mut self, name: &DomainName, on: bool) {
        let forwarding = &mut self.site(name).forwarding;
        match on {
            true => drop(forwarding.get_or_insert_default()),
            false => *forwarding = None,
        }
    }
}
