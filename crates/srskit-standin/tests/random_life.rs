//! The world as a model: whatever is done to it, money adds up, orders end once, dates move by rules.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod model;
mod requests;

use model::{Draw, Run};
use proptest::collection::vec;
use proptest::prelude::*;
use requests::NOW;
use srskit_standin::world::{Settings, World};
use srskit_standin::{Money, Rng};

fn world(seed: u64) -> World {
    let settings = Settings { premium: true, balance: Money::from_cents(20_000), ..Settings::default() };
    World::new(seed, settings)
}

fn draw(rng: &mut Rng) -> Draw {
    (rng.below(256) as u8, rng.below(256) as u8, rng.below(256) as u8, rng.below(65_536) as u16)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_must_hold_holds_after_every_step(steps in vec(any::<Draw>(), 1..120)) {
        let mut run = Run::new(world(1), NOW);
        for step in steps {
            run.step(step);
            run.check();
        }
    }

    #[test]
    fn a_restored_world_gives_the_same_replies(before in vec(any::<Draw>(), 1..80), after in vec(any::<Draw>(), 1..40)) {
        let mut run = Run::new(world(2), NOW);
        before.into_iter().for_each(|step| run.step(step));
        let snapshot = serde_json::to_string(&run.world).unwrap();
        let mut restored = Run::new(serde_json::from_str(&snapshot).unwrap(), run.now);
        run.replies.clear();
        for step in after {
            run.step(step);
            restored.step(step);
        }
        prop_assert!(run.replies == restored.replies);
        prop_assert_eq!(serde_json::to_string(&run.world).unwrap(), serde_json::to_string(&restored.world).unwrap());
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_over_ten_thousand_steps() {
    let (mut one, mut two) = (Run::new(world(3), NOW), Run::new(world(3), NOW));
    let mut rng = Rng::new(7);
    for number in 0..10_000 {
        let step = draw(&mut rng);
        one.step(step);
        two.step(step);
        assert!(one.replies == two.replies, "step {number}");
        one.replies.clear();
        two.replies.clear();
    }
    assert_eq!(one.world.orders().count(), two.world.orders().count());
}

#[test]
fn a_long_random_life_meets_every_kind_of_end() {
    let mut run = Run::new(world(4), NOW);
    let mut rng = Rng::new(11);
    let mut met = std::collections::BTreeSet::new();
    for _ in 0..3000 {
        run.step(draw(&mut rng));
        run.check();
        met.extend(run.world.orders().map(|order| order.status.name().to_owned()));
        met.extend(run.world.transfers().map(|transfer| transfer.status.name().to_owned()));
        met.extend(run.world.deletions().map(|lost| format!("{:?} {}", lost.state, lost.reason)));
        met.extend(run.world.ssl_orders().map(|order| format!("certificate {}", order.state.name())));
        met.extend(run.world.events().map(|event| format!("{} {}", event.object, event.event)));
        met.extend(
            run.world.domains().filter(|domain| run.world.is_suspended(&domain.name)).map(|_| "suspended".into()),
        );
        met.extend(run.world.account().ledger().entries().iter().filter_map(|entry| {
            let order = run.world.orders().find(|order| order.id == entry.order_id)?;
            Some(format!("paid {}", order.kind.name()))
        }));
    }
    for expected in [
        "completed",
        "declined",
        "cancelled",
        "waiting",
        "pending_owner",
        "pending_registry",
        "Redemption expired",
        "Gone expired",
        "Gone transfered",
        "paid new",
        "paid renewal",
        "paid transfer",
        "paid redemption",
        "paid landrush",
        "certificate pending",
        "certificate awaiting-approval",
        "certificate completed",
        "certificate declined",
        "certificate cancelled",
        "ORDER CLAIM_STATUS_CHANGE",
        "DOMAIN ICANN_TRADE_STATUS_CHANGE",
        "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE",
        "suspended",
    ] {
        assert!(met.contains(expected), "never met: {expected}; met {met:?}");
    }
}
