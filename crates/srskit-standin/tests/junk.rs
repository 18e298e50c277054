//! Every command of the catalogue with values that nobody would send: the world answers, keeps its money
//! together, and never falls over.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;
mod samples;

use proptest::prelude::*;
use requests::{NOW, register};
use srskit_core::{Assoc, OwnedValue, Value};
use srskit_standin::render;
use srskit_standin::world::{Request, SslState, SslVerdict, World};
use std::sync::LazyLock;
use std::time::Duration;

const CSR: &str = include_str!("data/p384.pem");

/// A request for every command, with every field that it has.
static WHOLE: LazyLock<Vec<Request>> = LazyLock::new(|| samples::commands().iter().map(samples::request).collect());

/// A world with something of everything in it.
fn full() -> (World, u64) {
    let mut world = requests::world();
    world.apply(&register("example.com"), NOW);
    let about = |action: &str| Request::new(action, "DOMAIN").with("domain", "example.com");
    world.apply(&about("CREATE_DNS_ZONE").with("dns_template", "shop"), NOW);
    world.apply(&about("CREATE_DOMAIN_FORWARDING"), NOW);
    world.apply(&about("MODIFY_TRADE_DESIGNATED_AGENT").with("enable", "0"), NOW);
    let order = Request::new("SW_REGISTER", "TRUST_SERVICE")
        .with("reg_type", "new")
        .with("product_type", "rapidssl")
        .with("handle", "process")
        .with("period", "1")
        .with("csr", CSR)
        .with("contact_set", Assoc::new().with("admin", requests::contact()));
    let reply = world.apply(&order, NOW).reply;
    let id = requests::attribute(&reply, "order_id").unwrap().parse().unwrap();
    world.validate_ssl(id, SslVerdict::Approve, NOW).unwrap();
    world.apply(&order, NOW);
    (world, id)
}

fn junk() -> impl Strategy<Value = OwnedValue> {
    let text = prop_oneof![
        Just(String::new()),
        Just("example.com".to_owned()),
        Just("0".to_owned()),
        Just("-1".to_owned()),
        Just("18446744073709551616".to_owned()),
        Just("a".repeat(70_000)),
        Just("xn--".to_owned()),
        Just("ü\u{1F980}\u{202E}".to_owned()),
        Just(CSR.to_owned()),
        Just(CSR.replace('A', "B")),
        "\\PC{0,12}",
        "[0-9.:/-]{0,20}",
    ];
    let leaf = text.prop_map(OwnedValue::from);
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec(("[a-z_]{0,8}|A|domain|name|subdomain", inner), 0..4)
                .prop_map(|entries| Value::Assoc(entries.into_iter().collect())),
        ]
    })
}

/// Which command, which of its fields in which place, and what comes in its stead; `None` takes it away.
fn change() -> impl Strategy<Value = (usize, Vec<(usize, Option<OwnedValue>)>, bool, u64)> {
    let changes = proptest::collection::vec((0..64_usize, proptest::option::weighted(0.8, junk())), 0..4);
    (0..WHOLE.len(), changes, any::<bool>(), 0..40_u64)
}

/// Puts the number of an order that there is where an order is asked for, half of the time.
fn spoilt(which: usize, changes: &[(usize, Option<OwnedValue>)], order: Option<u64>) -> Request {
    let mut request = WHOLE[which].clone();
    if let Some(order) = order.filter(|_| request.attributes.get("order_id").is_some()) {
        request.attributes.insert("order_id", order.to_string());
    }
    for (place, value) in changes {
        let keys: Vec<String> = request.attributes.iter().map(|(key, _)| key.to_owned()).collect();
        let Some(key) = keys.get(place % keys.len().max(1)).cloned() else { continue };
        match value {
            Some(value) => drop(request.attributes.insert(key, value.clone())),
            None => drop(request.attributes.remove(&key)),
        }
    }
    request
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_world_answers_whatever_comes(steps in proptest::collection::vec(change(), 1..12)) {
        let (mut world, order) = full();
        let mut now = NOW;
        for (which, changes, known, hours) in steps {
            now = now.plus(Duration::from_secs(hours * 3_600));
            let request = spoilt(which, &changes, known.then_some(order));
            let reply = world.apply(&request, now).reply;
            prop_assert!(reply.code.is_some(), "{}", request.name());
            prop_assert!(!reply.text.is_empty() || reply.is_success, "{}", request.name());
            // What it says can be written down, and read again.
            let envelope = render(&reply.to_assoc(), None);
            prop_assert!(srskit_core::envelope::decode(&envelope).is_ok(), "{}", request.name());
            let held: i64 = world.account().holds().map(|(_, amount)| amount.cents()).sum();
            let under_way = world.ssl_orders().filter(|order| order.state.is_under_way());
            prop_assert_eq!(held, under_way.map(|order| order.price.cents()).sum::<i64>());
            prop_assert!(world.account().balance().cents() >= held, "{}", request.name());
            let mut completed = world.ssl_orders().filter(|order| order.state == SslState::Completed);
            prop_assert!(completed.all(|order| order.product_id.is_some()));
            prop_assert_eq!(world.check(), Ok(()), "{}", request.name());
        }
        let text = serde_json::to_string(&world).unwrap();
        prop_assert!(serde_json::from_str::<World>(&text).is_ok());
    }
}
