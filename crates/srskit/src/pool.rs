//! The connections of a client: shared ones that are kept, own ones that are not.

use crate::deadline::Deadline;
use crate::line::Line;
use crate::net::authority::Authority;
use crate::net::dial::dial;
use crate::proxy::Proxy;
use crate::slots::{Slot, Slots, Turnstile};
use crate::tls::Tls;
use srskit_core::envelope::WarningKind;
use srskit_core::{Cause, CauseKind, Post, Stage};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// An answer as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Posted {
    /// The HTTP status; `None` for an envelope without HTTP head.
    pub status: Option<u16>,
    /// The body.
    pub body: Vec<u8>,
    /// The header `Date`, where there is one.
    pub date: Option<String>,
    /// What was odd about it.
    pub noticed: Vec<WarningKind>,
}

/// Shows the size of the body, not what is in it.
impl fmt::Debug for Posted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Posted")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("noticed", &self.noticed)
            .finish()
    }
}

/// A request that got no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// How far it had got.
    pub stage: Stage,
    /// Why it failed.
    pub cause: Cause,
}

impl Failed {
    fn connecting(cause: Cause) -> Self {
        Self { stage: Stage::Connecting, cause }
    }
}

/// Where to connect to, and how.
pub(crate) struct Route {
    pub(crate) target: Authority,
    pub(crate) url: String,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) limit: usize,
}

/// The connections of one process. After a `fork` the child gets a pool of its own, further down the chain.
pub(crate) struct Pool {
    owner: u32,
    tls: Tls,
    slots: Arc<Slots<Line>>,
    next: OnceLock<Box<Pool>>,
}

impl Pool {
    pub(crate) fn new(tls: Tls, limit: usize) -> Self {
        Self { owner: std::process::id(), tls, slots: Slots::new(limit), next: OnceLock::new() }
    }

    /// The pool of the process that asks.
    ///
    /// Takes no lock of a parent's pool: a thread that held it may not exist in the child. What the
    /// parent had kept is closed here without a word on the wire, as it is still the parent's.
    fn mine(&self, limit: usize) -> &Pool {
        let process = std::process::id();
        let mut pool = self;
        while pool.owner != process {
            let parent = pool;
            pool = parent.next.get_or_init(|| {
                parent.slots.abandon();
                Box::new(Pool::new(parent.tls.renewed(), limit))
            });
        }
        pool
    }

    /// Sends a request over a kept connection or a new one, and reads its answer.
    pub(crate) fn post(
        &self,
        route: &Route,
        post: &Post<'_>,
        give_up_at: Deadline,
        most: usize,
    ) -> Result<Posted, Failed> {
        let pool = self.mine(route.limit);
        loop {
            let (mut line, kept) = match pool.enter(post.own_connection, give_up_at) {
                Turnstile::Kept(line) if line.may_carry_more() => (line, true),
                Turnstile::Kept(_worn_out) => continue,
                Turnstile::Open(slot) => (pool.open(route, post, give_up_at, slot)?, false),
                Turnstile::Late => return Err(Failed::connecting(all_busy(route.limit))),
            };
            match line.carry(post, &route.url, give_up_at, most) {
                // It was closed while nobody looked, and not a byte went out: the next one, please.
                Err(failed) if kept && failed.stage == Stage::Connecting => {}
                result => {
                    if result.is_ok() && !post.own_connection && line.may_carry_more() {
                        pool.slots.keep(line);
                    }
                    return result;
                }
            }
        }
    }

    fn enter(&self, own: bool, give_up_at: Deadline) -> Turnstile<Line> {
        if own { self.slots.open(give_up_at) } else { self.slots.take_or_open(give_up_at) }
    }

    fn open(&self, route: &Route, post: &Post<'_>, give_up_at: Deadline, slot: Slot) -> Result<Line, Failed> {
        let until = Deadline::within(post.connect_timeout).min(give_up_at);
        dial(&route.target, route.proxy.as_ref(), until)
            .and_then(|socket| self.tls.connect(&route.target, socket))
            .map(|channel| Line::new(route.target.clone(), channel, slot))
            .map_err(Failed::connecting)
    }
}

fn all_busy(limit: usize) -> Cause {
    Cause::new(
        CauseKind::TimedOut,
        format!("timed out waiting for one of this client's {limit} connections to become free"),
    )
}
