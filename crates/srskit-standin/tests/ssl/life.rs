//! Worlds that are written down, and random lives of orders.

use crate::requests::with;
use crate::{NOW, ask, certificate, command, issued, order, placed, world};
use proptest::prelude::*;
use srskit_standin::Timestamp;
use srskit_standin::world::{SslPace, SslState, SslVerdict, World};
use std::time::Duration;

#[test]
fn a_world_written_down_goes_on_as_if_nothing_had_happened() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let text = serde_json::to_string(&world).unwrap();
    let mut restored: World = serde_json::from_str(&text).unwrap();
    assert_eq!(certificate(&mut world, product, NOW), certificate(&mut restored, product, NOW));
    assert_eq!(issued(&mut world, "securesite"), issued(&mut restored, "securesite"));
    let last = world.ssl_products().last().unwrap().certificate().unwrap().to_owned();
    assert_eq!(restored.ssl_products().last().unwrap().certificate(), Some(last.as_str()));
}

/// A step of a life of orders; the number chooses among those that there are.
#[derive(Debug, Clone)]
enum Step {
    Order(bool),
    Process(usize),
    Cancel(usize),
    Verdict(usize, bool),
    Pass(u64),
    Reissue(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => any::<bool>().prop_map(Step::Order),
        2 => (0..8_usize).prop_map(Step::Process),
        1 => (0..8_usize).prop_map(Step::Cancel),
        3 => (0..8_usize, any::<bool>()).prop_map(|(which, approve)| Step::Verdict(which, approve)),
        2 => (0..400_u64).prop_map(Step::Pass),
        1 => (0..8_usize).prop_map(Step::Reissue),
    ]
}

fn take(world: &mut World, step: &Step, now: &mut Timestamp) {
    let nth = |world: &World, which: usize| world.ssl_orders().nth(which).map(|order| order.id);
    match *step {
        Step::Order(save) => {
            drop(ask(world, order("rapidssl").with("handle", if save { "save" } else { "process" }), *now))
        }
        Step::Process(which) => {
            let id = nth(world, which).unwrap_or(1).to_string();
            drop(ask(world, command("PROCESS_PENDING").with("order_id", id), *now));
        }
        Step::Cancel(which) => {
            let id = nth(world, which).unwrap_or(1).to_string();
            drop(ask(world, command("CANCEL_ORDER").with("order_id", id), *now));
        }
        Step::Verdict(which, approve) => {
            let verdict = if approve { SslVerdict::Approve } else { SslVerdict::Decline };
            let _ = world.validate_ssl(nth(world, which).unwrap_or(1), verdict, *now);
        }
        Step::Reissue(which) => {
            let product = world.ssl_products().nth(which).map_or(1, |product| product.id);
            let _ = world.reissue_ssl(product, None, *now);
        }
        Step::Pass(days) => {
            *now = now.plus(Duration::from_secs(days * 86_400));
            while let Some(due) = world.next_due().filter(|due| due <= now) {
                world.run_due(due);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Money is held for what an authority has, spent on what was issued, and nowhere else.
    #[test]
    fn money_follows_the_states(steps in proptest::collection::vec(step(), 1..30), rich in any::<bool>()) {
        let start = || with(|settings| settings.balance = if rich { "1000.00" } else { "50.00" }.parse().unwrap());
        let (mut world, mut twin) = (start(), start());
        let (mut now, mut then) = (NOW, NOW);
        for step in &steps {
            take(&mut world, step, &mut now);
            take(&mut twin, step, &mut then);
            let sum = |fits: fn(SslState) -> bool| -> i64 {
                world.ssl_orders().filter(|order| fits(order.state)).map(|order| order.price.cents()).sum()
            };
            prop_assert_eq!(world.account().hold().cents(), sum(SslState::is_under_way));
            prop_assert_eq!(world.account().ledger().spent().cents(), sum(|state| state == SslState::Completed));
            prop_assert_eq!(world.check(), Ok(()));
            // Whatever has ended within its paid year was issued anew.
            prop_assert!(world.next_due().is_none_or(|due| due > now));
            let in_use = world.ssl_products().filter(|product| product.state(now) == "active");
            prop_assert!(in_use.filter_map(|product| product.certificate_until()).all(|until| until > now));
            let mut paid: Vec<u64> = world.account().ledger().entries().iter().map(|entry| entry.order_id).collect();
            paid.sort_unstable();
            paid.dedup();
            prop_assert_eq!(paid.len(), world.ssl_orders().filter(|order| order.state == SslState::Completed).count());
        }
        prop_assert_eq!(serde_json::to_string(&world).unwrap(), serde_json::to_string(&twin).unwrap());
    }
}

#[test]
fn an_order_under_way_that_is_not_on_the_agenda_is_a_flaw() {
    let mut world = world();
    let hour = Duration::from_secs(3600);
    world.set_ssl_pace(SslPace { handover: hour, issuing: hour });
    let id = placed(&mut world, "rapidssl");
    assert_eq!(world.check(), Ok(()));
    let mut text = serde_json::to_value(&world).unwrap();
    let entries = text["services"]["agenda"]["entries"].as_array_mut().unwrap();
    entries.retain(|entry| entry[1]["SslOrder"] != id);
    let flaw = serde_json::from_value::<World>(text).unwrap().check();
    assert_eq!(flaw, Err(format!("services.agenda: SslOrder({id}) is missing")));
}
