//! Many clients at once: every reply is of its own request, and the ledger adds up.

#![cfg(feature = "tls")]
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use srskit_standin::{Money, StandIn};
use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};
use support::{Client, config, lookup, post, register};

const CLIENTS: usize = 64;
/// `SRSKIT_CROWD_SECONDS` makes it longer; without it each client does a few rounds.
const ROUNDS: usize = 3;

/// What a client has ordered: the name, and the number of the order that its reply named.
type Ordered = Vec<(String, u64)>;

fn is_over(started: Instant, round: usize) -> bool {
    let seconds = std::env::var("SRSKIT_CROWD_SECONDS").ok().and_then(|text| text.parse().ok());
    seconds.map_or(round >= ROUNDS, |seconds| started.elapsed() >= Duration::from_secs(seconds))
}

fn client(standin: &StandIn, number: usize) -> Ordered {
    let started = Instant::now();
    let mut ordered = Vec::new();
    for round in 0.. {
        if is_over(started, round) {
            return ordered;
        }
        let name = format!("name-{number}-{round}.com");
        let mut client = Client::connect(standin);
        // Even ones are taken: a reply that crossed over would say so.
        let asked = format!("{}{name}", if number.is_multiple_of(2) { "taken-" } else { "" });
        client.send(post(&lookup(&asked)));
        assert_eq!(client.read_reply().code(), if number.is_multiple_of(2) { "211" } else { "210" });
        client.send(post(&register(&name, "1", "process")));
        let reply = client.read_reply();
        assert_eq!(reply.code(), "200", "{name}");
        ordered.push((name, reply.item("id").unwrap().parse().unwrap()));
    }
    ordered
}

#[test]
fn sixty_four_clients_at_once_get_their_own_replies_and_pay_once() {
    let rich = Money::from_cents(100_000_000_000);
    let standin = StandIn::start(config().balance(rich)).unwrap();
    let ordered: Ordered = thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|number| {
                scope.spawn({
                    let standin = &standin;
                    move || client(standin, number)
                })
            })
            .collect();
        clients.into_iter().flat_map(|client| client.join().unwrap()).collect()
    });
    let orders = standin.orders();
    assert_eq!((orders.len(), standin.domains().len()), (ordered.len(), ordered.len()));
    let placed: BTreeSet<_> = orders.into_iter().map(|order| (order.domain, order.id)).collect();
    assert_eq!(placed, ordered.into_iter().collect());
    assert_eq!(standin.world(|world| world.check()), Ok(()));
    let ledger = standin.ledger();
    let paid: BTreeSet<_> = ledger.entries().iter().map(|entry| (entry.domain.clone(), entry.order_id)).collect();
    assert_eq!((paid, ledger.entries().len()), (placed.clone(), placed.len()));
    assert_eq!(rich - standin.balance(), ledger.spent());
}
