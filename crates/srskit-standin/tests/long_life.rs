//! Long lives: equal bytes for equal seeds, snapshots that go on, and money that adds up.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use requests::{NOW, lookup, register, renew, with, world};
use srskit_standin::world::{OrderStatus, Parked, Request, Settings, World};
use srskit_standin::{Money, Rng, render};
use std::time::Duration;

/// One step of a long life: most of what clients do, right and wrong.
fn step(rng: &mut Rng) -> Request {
    let name = format!("{}{}.com", ["name", "taken", "-bad"][rng.below(3)], rng.below(40));
    match rng.below(5) {
        0 => lookup(&name),
        1 => Request::new("GET_BALANCE", "BALANCE"),
        2 => renew(&name, &(2027 + rng.below(3)).to_string(), &(1 + rng.below(3)).to_string()),
        3 => register(&name).with("handle", ["save", "process"][rng.below(2)]),
        _ => Request::new("GET", "DOMAIN"),
    }
}

/// Runs a world on, and gives the bytes of all replies.
fn live(world: &mut World, steps: std::ops::Range<u64>) -> Vec<Vec<u8>> {
    let mut replies = Vec::new();
    for number in steps {
        let now = NOW.plus(Duration::from_secs(number * 3600));
        let reply = world.apply(&step(&mut Rng::new(number)), now).reply;
        replies.push(render(&reply.to_assoc(), Some(&mut world.draw())));
    }
    replies
}

#[test]
fn the_same_seed_and_requests_give_the_same_bytes() {
    let (mut one, mut two) = (world(), world());
    assert!(live(&mut one, 0..2000) == live(&mut two, 0..2000));
    assert_ne!(live(&mut World::new(2, Settings::default()), 0..20), live(&mut world(), 0..20));
}

#[test]
fn a_restored_world_goes_on_as_if_nothing_had_happened() {
    let mut world = world();
    live(&mut world, 0..300);
    let snapshot = serde_json::to_string(&world).unwrap();
    let rest = live(&mut world, 300..600);
    let mut restored: World = serde_json::from_str(&snapshot).unwrap();
    assert!(live(&mut restored, 300..600) == rest);
    assert_eq!(serde_json::to_string(&restored).unwrap(), serde_json::to_string(&world).unwrap());
}

#[test]
fn every_debit_is_one_completed_order_and_the_other_way_round() {
    let mut world = with(|settings| settings.balance = "200".parse().unwrap());
    live(&mut world, 0..1500);
    let ledger = world.account().ledger();
    let mut debits: Vec<_> = ledger.entries().iter().map(|entry| (entry.order_id, entry.debit)).collect();
    debits.sort();
    let completed: Vec<_> =
        world.orders().filter(|order| order.is_completed()).map(|order| (order.id, order.cost)).collect();
    assert_eq!(debits, completed);
    assert!(completed.len() > 10 && world.orders().any(|order| order.status == OrderStatus::Pending(Parked::Funds)));
    assert!(world.account().balance() >= Money::ZERO);
}
