//! A world under random commands, clock moves and decisions of others, and what must hold whatever they are.

#![allow(dead_code, reason = "each test file uses its own part of this")]

pub(crate) mod services;
mod watch;

pub(crate) use watch::Watch;

use super::requests::{lookup, register, renew};
use srskit_standin::world::{Request, World};
use srskit_standin::{Money, Timestamp, render};
use std::time::Duration;

const STARTS: [&str; 9] = ["name", "name", "name", "taken", "async", "declined", "consent", "premium", "claims"];
const NAMES: u8 = 4;
const HOUR: u64 = 3600;

/// What is drawn for one step: what, about which name, and two numbers that the step reads as it likes.
pub(crate) type Draw = (u8, u8, u8, u16);

pub(crate) struct Run {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    /// The bytes of every reply.
    pub(crate) replies: Vec<Vec<u8>>,
    pub(crate) watch: Watch,
}

impl Run {
    pub(crate) fn new(world: World, now: Timestamp) -> Self {
        Self { world, now, replies: Vec::new(), watch: Watch::default() }
    }

    pub(crate) fn step(&mut self, (what, name, number, more): Draw) {
        let name = format!("{}{}.com", STARTS[usize::from(name) % STARTS.len()], name / 16 % NAMES);
        let about = |action: &str| Request::new(action, "DOMAIN").with("domain", name.clone());
        let handle = ["process", "save"][usize::from(number) % 2];
        let period = (1 + more % 3).to_string();
        match what % 32 {
            0..=2 => self.send(&register(&name).with("handle", handle).with("period", period)),
            3 => self.send(&register(&name).with("handle", handle).with("reg_type", "landrush")),
            4 | 5 => {
                let year = self.world.domain(&name).map_or(2027, |domain| domain.expires_at.year());
                // Now and then a year that is not that of the registry.
                let year = year - i64::from(number % 5 == 4);
                self.send(&renew(&name, &year.to_string(), &period).with("handle", handle));
            }
            6 | 7 => {
                let request = register(&name).with("handle", handle).with("reg_type", "transfer").with("period", "1");
                self.send(&match number % 4 {
                    0 => request.with("auth_info", "right"),
                    1 => request.with("auth_info", "wrong"),
                    _ => request,
                });
            }
            8 | 9 => self.process(number, more),
            10 => self.decide(number, more),
            11 => drop(self.world.request_transfer_away(&name, self.now)),
            12 => self.send(&about("REDEEM")),
            13 => self.send(&match number % 4 {
                0 => about("REVOKE"),
                1 => about("RSP2RSP_PUSH_TRANSFER").with("grsp", "somebody"),
                2 => about("CHECK_TRANSFER").with("check_status", "1"),
                _ => about("CANCEL_TRANSFER").with("reseller", "us"),
            }),
            14 => {
                let auto_renew = ["0", "1"][usize::from(number) % 2];
                let request = about("MODIFY").with("data", "expire_action").with("affect_domains", "0");
                self.send(&request.with("auto_renew", auto_renew).with("let_expire", "0"));
            }
            15 => self.acknowledge(),
            16 => self.now = self.now.plus(Duration::from_secs(HOUR * u64::from(more % 1200))),
            17 => self.now = self.world.next_due().map_or(self.now, |due| due.max(self.now)),
            18 => self.world.deposit(Money::from_cents(i64::from(more)), self.now),
            19..=23 => self.about_certificates(number, more),
            24..=26 => self.about_zones(&name, number, more),
            27..=29 => self.about_registrants(&name, number, more),
            30 => self.about_others(&name, number, more),
            _ => self.send(&lookup(&name)),
        }
        self.world.run_due(self.now);
    }

    /// Panics when something does not hold that always must.
    pub(crate) fn check(&mut self) {
        self.watch.look(&self.world, self.now);
    }

    fn send(&mut self, request: &Request) {
        let reply = self.world.apply(request, self.now).reply;
        self.replies.push(render(&reply.to_assoc(), Some(&mut self.world.draw())));
    }

    fn process(&mut self, number: u8, more: u16) {
        let ids: Vec<u64> = self.world.orders().map(|order| order.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)) else { return };
        let request = Request::new("PROCESS_PENDING", "DOMAIN").with("order_id", id.to_string());
        self.send(&if number % 4 == 3 { request.with("command", "cancel") } else { request });
    }

    fn decide(&mut self, number: u8, more: u16) {
        let ids: Vec<u64> = self.world.transfers().map(|transfer| transfer.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)) else { return };
        let _ = match number % 3 {
            0 => self.world.refuse_transfer(*id, self.now),
            _ => self.world.approve_transfer(*id, self.now),
        };
    }

    /// Reads the oldest event and acknowledges it.
    fn acknowledge(&mut self) {
        self.send(&Request::new("POLL", "EVENT"));
        let Some(id) = self.world.events().next().map(|event| event.id.clone()) else { return };
        self.send(&Request::new("ACK", "EVENT").with("event_id", id.clone()));
        self.watch.acknowledged(id);
    }
}
