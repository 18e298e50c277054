//! The whole stand-in under random commands and faults: a fault changes what a client sees, and nothing in the
//! world beyond its own point. What the world must be afterwards is worked out on a copy that knows no faults.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod model;
mod requests;
mod support;

use model::services::certificate;
use model::{Draw, Watch};
use proptest::collection::vec;
use proptest::prelude::*;
use requests::{lookup, register, renew};
use srskit_core::{Assoc, OwnedAssoc};
use srskit_standin::world::{Request, World};
use srskit_standin::{StandIn, render};
use std::io::{Read, Write};
use std::time::Duration;
use support::{Client, USER, sign};

/// Each fault, and how often the command runs all the same.
const FAULTS: &[(&str, usize)] = &[
    ("*:before-tls:reset", 0),
    ("*:before-read:reset", 0),
    ("*:before-read:close", 0),
    ("*:after-read:reset", 0),
    ("*:after-read:close", 0),
    ("*:after-read:half-close", 0),
    ("*:after-read:garbage", 0),
    ("*:after-read:html-502", 0),
    ("*:after-read:empty-200", 0),
    ("*:after-read:answer=485", 0),
    ("*:after-read:maintenance=30m", 0),
    ("*:after-read:delay=1ms", 1),
    ("*:after-read:twice", 2),
    ("*:after-commit:reset", 1),
    ("*:after-commit:close", 1),
    ("*:after-commit:half-close", 1),
    ("*:after-commit:garbage", 1),
    ("*:after-commit:html-502", 1),
    ("*:after-commit:empty-200", 1),
    ("*:after-commit:answer=705", 1),
    ("*:reply:cut=100", 1),
    ("*:reply:cut-reset=400", 1),
    ("*:reply:length=+9", 1),
    ("*:reply:length=-9", 1),
    ("*:reply:charset", 1),
    ("*:reply:bom", 1),
    ("*:reply:nul-tail", 1),
    ("*:reply:duplicate-keys", 1),
    ("*:reply:index-gaps", 1),
    ("*:reply:huge=100000", 1),
    ("*:reply:deep=70", 1),
    ("*:reply:dtd", 1),
    ("*:reply:other-reply", 1),
];

fn command(world: &World, (what, name, number, more): Draw) -> Request {
    let start = ["name", "taken", "async", "consent", "claims"][usize::from(name) % 5];
    let name = format!("{start}{}.com", name / 5 % 3);
    let handle = ["process", "save"][usize::from(number) % 2];
    let about = |action: &str| Request::new(action, "DOMAIN").with("domain", name.clone());
    match what % 10 {
        0..=2 => register(&name).with("handle", handle),
        3 => {
            let year = world.domain(&name).map_or(2027, |domain| domain.expires_at.year());
            renew(&name, &year.to_string(), "1").with("handle", handle)
        }
        4 => register(&name).with("handle", handle).with("reg_type", "transfer").with("auth_info", "right"),
        5 => certificate(number, more),
        6 => {
            let ids: Vec<u64> = world.orders().map(|order| order.id).collect();
            let id = ids.get(usize::from(more) % ids.len().max(1)).copied().unwrap_or_default();
            Request::new("PROCESS_PENDING", "DOMAIN").with("order_id", id.to_string())
        }
        7 => about("REVOKE"),
        8 => Request::new("POLL", "EVENT"),
        _ => lookup(&name),
    }
}

fn written(request: &Request) -> String {
    let top: OwnedAssoc = Assoc::new()
        .with("protocol", "XCP")
        .with("action", request.action.clone())
        .with("object", request.object.clone())
        .with("attributes", request.attributes.clone());
    let body = String::from_utf8(render(&top, None)).unwrap();
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Username: {USER}\r\nX-Signature: {}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        sign(&body),
        body.len()
    )
}

/// Sends it and reads whatever comes, to whatever end.
fn call(standin: &StandIn, request: &Request) {
    let mut client = Client::connect(standin);
    if client.0.write_all(written(request).as_bytes()).and_then(|()| client.0.flush()).is_ok() {
        let _ = client.0.read_to_end(&mut Vec::new());
    }
}

fn text(world: &World) -> String {
    serde_json::to_string(world).unwrap()
}

fn live(steps: Vec<(Draw, usize, u16)>) {
    let standin = support::standin();
    let mut watch = Watch::default();
    for (draw, fault, hours) in steps {
        standin.advance(Duration::from_secs(u64::from(hours) * 3600));
        let mut expected = standin.world(|world| world.clone());
        let request = command(&expected, draw);
        let (fault, runs) = FAULTS.get(fault % (FAULTS.len() + 4)).copied().unwrap_or(("", 1));
        if !fault.is_empty() {
            standin.fault(fault.parse().unwrap());
        }
        call(&standin, &request);
        assert!(standin.faults().iter().all(|set| set.struck == 1), "{fault} did not strike");
        standin.clear_faults();
        for _ in 0..runs {
            expected.apply(&request, standin.now());
        }
        let world = standin.world(|world| world.clone());
        assert!(text(&world) == text(&expected), "{} with {fault:?} did not run {runs} times", request.name());
        watch.look(&world, standin.now());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_fault_changes_nothing_beyond_its_point(
        steps in vec((any::<Draw>(), 0..FAULTS.len() + 4, 0..100_u16), 1..24)
    ) {
        live(steps);
    }
}

#[test]
fn every_fault_strikes_an_order_and_the_ledger_adds_up() {
    let steps = (0..FAULTS.len()).map(|fault| ((0, (fault % 15) as u8, 0, 0), fault, 0));
    live(steps.collect());
}
