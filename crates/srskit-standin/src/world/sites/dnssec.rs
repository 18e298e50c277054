//! DS records: the whole set each time.
//!
//! By the guide: the fields, the lengths of digests, that an empty list switches DNSSEC off. *Assumed*:
//! that `MODIFY` with data `dnssec` replaces the set as well; its page does not say.

use crate::world::World;
use crate::world::call::{Call, invalid};
use crate::world::commands::Run;
use crate::world::fields::{Record, array, done, given, records, shape};
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("get_dnssec", get), ("modify_domain_dnssec", modify), ("set_dnssec_info", set)];

fn set(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "set_dnssec_info")?;
    replace(world, call)
}

fn modify(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "modify_domain_dnssec")?;
    replace(world, call)
}

fn replace(world: &mut World, call: &Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let sent = given(call, "dnssec").map(records).unwrap_or_default();
    for (place, record) in sent.iter().enumerate() {
        check(place, record)?;
    }
    world.site(&name).dnssec = sent;
    Ok(done())
}

fn check(place: usize, record: &Record) -> Result<(), Reply> {
    let text = |key: &str| record.get(key).map(String::as_str).unwrap_or_default();
    let at = |key: &str| format!("dnssec.{place}.{key}");
    if text("key_tag").parse::<u16>().is_err() {
        return Err(invalid(&at("key_tag"), "must be 0 to 65535"));
    }
    let length = match text("digest_type") {
        "1" => 40,
        "2" | "3" => 64,
        "4" => 96,
        _ => return Err(invalid(&at("digest_type"), "must be 1, 2, 3 or 4")),
    };
    let digest = text("digest");
    match digest.len() == length && digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        true => Ok(()),
        false => Err(invalid(&at("digest"), &format!("must be {length} hex digits for its digest_type"))),
    }
}

fn get(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let name = world.subject(call)?;
    let records = array(&world.site(&name).dnssec);
    Ok(done().with("dnssec", records))
}
