//! What hangs on a domain, who owns it, and what else an account keeps: written, and read back.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

#[path = "../requests/mod.rs"]
mod requests;

mod agenda;
mod bulk;
mod events;
mod kept;
mod nameservers;
mod registrants;
mod resellers;
mod users;
mod zones;

use requests::{NOW, owner, register, said};
use srskit_core::{OwnedAssoc, OwnedValue, Value};
use srskit_standin::world::{Profile, Reply, Request, World};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const OK: &str = "200 Command completed successfully";

fn world() -> World {
    owner(Profile::Horizon)
}

/// A world in which `example.com` and `example.net` were ordered by the same end user.
fn registered() -> World {
    let mut world = requests::world();
    assert!(world.apply(&register("example.com"), NOW).reply.is_success);
    assert!(world.apply(&register("example.net").with("reg_domain", "example.com"), NOW).reply.is_success);
    world
}

fn about(action: &str) -> Request {
    Request::new(action, "DOMAIN").with("domain", "example.com")
}

fn host(action: &str, name: &'static str) -> Request {
    Request::new(action, "NAMESERVER").with("domain", "example.com").with("name", name)
}

fn ask(world: &mut World, request: Request) -> Reply {
    world.apply(&request, NOW).reply
}

fn says(world: &mut World, request: Request) -> String {
    said(&ask(world, request))
}

fn at<'r>(reply: &'r Reply, path: &[&str]) -> Option<&'r str> {
    let (first, rest) = path.split_first().unwrap();
    reply.attributes().get(first)?.at(rest).and_then(OwnedValue::as_text)
}

fn array<const N: usize>(entries: [OwnedAssoc; N]) -> Vec<OwnedValue> {
    entries.map(OwnedValue::from).to_vec()
}

fn list<const N: usize>(entries: [&'static str; N]) -> Vec<OwnedValue> {
    entries.map(OwnedValue::from).to_vec()
}

fn rows(reply: &Reply, key: &str) -> usize {
    reply.attributes().get(key).and_then(Value::entries).map_or(0, |rows| rows.len())
}
