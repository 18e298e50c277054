//! Hostility: what a client must bear though nothing is wrong. Off by default.
//!
//! Only commands that may be repeated freely are touched by delay and refusal; what is chargeable
//! misbehaves only when a fault says so. Everything follows from the seed.

use crate::rng::Rng;
use crate::world::{Reply, Request};
use srskit_core::catalogue::CommandSpec;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Repeat, Value};
use std::time::Duration;

/// In a thousand.
const SLOW: usize = 25;
const REFUSED: usize = 25;
const UNDETERMINED: usize = 50;
/// Long enough to matter to a client's time-outs, short enough for a test suite.
const LONGEST_DELAY_MS: usize = 400;
/// Lists come in pages of so many, whatever was asked for.
const PAGE: u32 = 3;

/// A mood, drawn anew for each call.
#[derive(Debug, Clone)]
pub struct Hostility {
    dice: Rng,
}

/// What a read meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whim {
    Slow(Duration),
    /// Code 300.
    Refused,
}

impl Hostility {
    /// Hostile in the ways that follow from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { dice: Rng::new(seed ^ 0x4057_11e5) }
    }

    /// Whether this call is slowed down or refused.
    pub(crate) fn whim(&mut self, request: &Request) -> Option<Whim> {
        if !is_read(request) {
            return None;
        }
        match self.dice.below(1000) {
            roll if roll < SLOW => {
                let millis = 1 + self.dice.below(LONGEST_DELAY_MS) as u64;
                Some(Whim::Slow(Duration::from_millis(millis)))
            }
            roll if roll < SLOW + REFUSED => Some(Whim::Refused),
            _ => None,
        }
    }

    /// The request with a smaller page, where it asks for one or may.
    pub(crate) fn page(&self, request: &Request) -> Option<Request> {
        let is_paged = specs(request).any(|spec| spec.paging.is_some());
        let asked: u32 =
            request.attributes.text("limit").and_then(|limit| limit.trim().parse().ok()).unwrap_or(u32::MAX);
        if !is_paged || asked <= PAGE {
            return None;
        }
        let mut request = request.clone();
        request.attributes.insert("limit", PAGE.to_string());
        Some(request)
    }

    /// A lookup that nobody knows the result of.
    pub(crate) fn spoil(&mut self, request: &Request, reply: Reply) -> Reply {
        let is_lookup = request.action == "LOOKUP" && request.object == "DOMAIN" && reply.is_success;
        if !is_lookup || self.dice.below(1000) >= UNDETERMINED {
            return reply;
        }
        // *Assumed*: the form. That a status may be "undetermined" is said of suggestions.
        Reply::success("200", "Command Successful").with("status", "undetermined")
    }

    /// Adds an item nobody knows, to the reply and to its attributes.
    pub(crate) fn strange(&mut self, top: &mut OwnedAssoc) {
        let strange = || -> OwnedValue {
            Value::Assoc(Assoc::new().with("of", "the future").with("list", vec![OwnedValue::from("1"), "".into()]))
        };
        top.insert(format!("stand_in_{}", self.dice.hex(6)), strange());
        if let Some(Value::Assoc(mut attributes)) = top.remove("attributes") {
            attributes.insert(format!("stand_in_{}", self.dice.hex(6)), "unheard of");
            top.insert("attributes", attributes);
        }
    }
}

fn specs(request: &Request) -> impl Iterator<Item = &'static CommandSpec> {
    CommandSpec::by_wire(&request.action, &request.object)
}

/// Whether every command that this may be is one that may be repeated freely.
fn is_read(request: &Request) -> bool {
    let mut specs = specs(request).peekable();
    specs.peek().is_some() && specs.all(|spec| spec.repeat == Repeat::Safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_are_slow_or_refused_now_and_then_and_orders_never() {
        let whims = |action: &str| -> Vec<Option<Whim>> {
            let mut hostility = Hostility::new(1);
            let request = Request::new(action, "DOMAIN");
            (0..4000).map(|_| hostility.whim(&request)).collect()
        };
        let reads = whims("LOOKUP");
        let slow = reads.iter().filter(|whim| matches!(whim, Some(Whim::Slow(_)))).count();
        let refused = reads.iter().filter(|whim| matches!(whim, Some(Whim::Refused))).count();
        assert!((60..150).contains(&slow) && (60..150).contains(&refused), "{slow} {refused}");
        assert_eq!(reads, whims("LOOKUP"));
        for order in ["SW_REGISTER", "RENEW", "NOBODY_KNOWS"] {
            assert!(whims(order).iter().all(Option::is_none), "{order}");
        }
    }

    #[test]
    fn pages_are_small() {
        let hostility = Hostility::new(1);
        let list = Request::new("GET_DOMAINS_BY_EXPIREDATE", "DOMAIN");
        let limit =
            |request: &Request| hostility.page(request).map(|page| page.attributes.text("limit").map(str::to_owned));
        assert_eq!(limit(&list), Some(Some("3".to_owned())));
        assert_eq!(limit(&list.clone().with("limit", "40")), Some(Some("3".to_owned())));
        assert_eq!(limit(&list.with("limit", "2")), None);
        assert_eq!(limit(&Request::new("LOOKUP", "DOMAIN")), None);
    }

    #[test]
    fn strange_items_come_with_every_reply() {
        let mut top = Reply::success("200", "x").with("a", "b").to_assoc();
        Hostility::new(1).strange(&mut top);
        let is_strange = |assoc: &OwnedAssoc| assoc.iter().filter(|(key, _)| key.starts_with("stand_in_")).count();
        assert_eq!(is_strange(&top), 1);
        assert_eq!(top.get("attributes").and_then(|value| value.as_assoc()).map(is_strange), Some(1));
    }
}
