//! Events: in order, kept until they are acknowledged.
//!
//! By the guide: the names, the fields, one event at a time unless more are asked for, up to 100, and that
//! an event comes again until it is acknowledged. *Assumed*: that every kind is switched on; 480 for an
//! acknowledgement of what is not there; `total` 0 and no list when the queue is empty, as after an ack.

use super::World;
use super::call::{Call, invalid};
use super::commands::Run;
use super::fields::{done, not_found, shape};
use super::reply::Reply;
use super::sites::Kept;
use crate::rng::Rng;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};
use std::collections::VecDeque;

pub(super) const COMMANDS: &[(&str, Run)] = &[("ack_event", ack), ("poll_event", poll)];

/// So that what is drawn here does not move what is drawn elsewhere.
const OWN: u64 = 0x6576_656e_7473_2121;

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainEvent {
    /// What it is acknowledged by.
    pub id: String,
    /// `DOMAIN`, `ORDER` or `TRANSFER`.
    pub object: String,
    /// What happened.
    pub event: String,
    /// When.
    pub at: Timestamp,
    data: Vec<(String, Kept)>,
}

impl DomainEvent {
    /// A text of what it says.
    pub fn text(&self, key: &str) -> Option<String> {
        let kept = self.data.iter().find(|(known, _)| known == key).map(|(_, kept)| kept.value())?;
        kept.as_text().map(str::to_owned)
    }

    fn to_assoc(&self) -> OwnedAssoc {
        let data: OwnedAssoc = self.data.iter().map(|(key, kept)| (key.clone(), kept.value())).collect();
        Assoc::new()
            .with("event_id", self.id.clone())
            .with("object", self.object.clone())
            .with("event", self.event.clone())
            .with("event_date", utc(self.at))
            .with("object_data", data)
    }
}

/// `2026-11-24T10:20:30Z`.
pub(super) fn utc(at: Timestamp) -> String {
    format!("{}Z", at.to_string().replace(' ', "T"))
}

/// The queue.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Events {
    waiting: VecDeque<DomainEvent>,
    rng: Rng,
}

impl Events {
    pub(super) fn of(seed: u64) -> Self {
        Self { waiting: VecDeque::new(), rng: Rng::new(seed ^ OWN) }
    }

    pub(super) fn waiting(&self) -> impl Iterator<Item = &DomainEvent> {
        self.waiting.iter()
    }
}

fn poll(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "poll_event")?;
    let limit = match call.optional("limit")? {
        None => 1,
        Some(text) => text
            .parse()
            .ok()
            .filter(|limit| (1..=100).contains(limit))
            .ok_or_else(|| invalid("limit", "must be 1 to 100"))?,
    };
    let waiting = &world.services.events.waiting;
    let reply = done().with("total", waiting.len().to_string());
    if waiting.is_empty() {
        return Ok(reply);
    }
    let events: Vec<OwnedValue> = waiting.iter().take(limit).map(|event| event.to_assoc().into()).collect();
    Ok(reply.with("events", events))
}

fn ack(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let id = call.required("event_id")?;
    let waiting = &mut world.services.events.waiting;
    let place = waiting.iter().position(|event| event.id == id).ok_or_else(|| not_found("Event not found"))?;
    waiting.remove(place);
    Ok(done().with("total", waiting.len().to_string()))
}

impl World {
    /// The events that wait, oldest first.
    pub fn events(&self) -> impl Iterator<Item = &DomainEvent> {
        self.services.events.waiting.iter()
    }

    /// Raises an event about one of the account's domains.
    pub(super) fn tell_of_domain(&mut self, domain: &str, event: &str, said: &[(&str, OwnedValue)], now: Timestamp) {
        let id = self.domains.get(domain).map(|domain| domain.id).unwrap_or_default();
        let about = [("domain_id", OwnedValue::from(id.to_string())), ("domain_name", domain.to_owned().into())];
        self.tell("DOMAIN", event, about.iter().chain(said), now);
    }

    /// Raises an event.
    pub(super) fn tell<'s>(
        &mut self,
        object: &str,
        event: &str,
        said: impl Iterator<Item = &'s (&'s str, OwnedValue)>,
        now: Timestamp,
    ) {
        let data = said.map(|(key, value)| ((*key).to_owned(), Kept::of(value))).collect();
        let id = self.services.events.rng.hex(32);
        let event = DomainEvent { id, object: object.to_owned(), event: event.to_owned(), at: now, data };
        self.services.events.waiting.push_back(event);
    }
}
