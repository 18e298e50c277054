//! The world behind the wire: account, domains, orders and money, as a pure state.
//!
//! [`World::apply`] takes a request and the time, and gives a reply. There is no IO, no thread and no
//! clock in here, and all that varies comes from a generator inside the state; so the same seed with
//! the same requests gives the same bytes, and a world that was written out and read back goes on as
//! if nothing had happened.
//!
//! # What a name is
//! | name starts with | lookup | order |
//! |---|---|---|
//! | `taken` | 211 | 485, somebody else has it; it can be transferred in |
//! | `taken-locked` | 211 | a transfer answers 487 |
//! | `taken-young` | 211 | a transfer answers 552: younger than 60 days |
//! | `premium` | 211 with reason "Premium Name", or 210 where [`Settings::premium`] is on | 485, or ten times the price, which `premium_price_to_verify` must repeat |
//! | `reserved` | 211 with reason "Reserved Name" | 485 |
//! | `waiting` | 221, another registration waits | 437 |
//! | `claims` | 210 with `has_claim` 1 | registered like any other; events tell of the notice |
//! | `async` | 210, then 221 | 250, completed after ten minutes |
//! | `declined` | 210, then 221 | 250, declined after ten minutes |
//! | `consent` | 210, then 221 | 300, completed when the contact has agreed: after a day |
//! | anything else | 210 until it is registered in this world | registered |
//!
//! # A domain's life
//! Its term ends; it renews by itself if it shall and the money is there; else 40 days of grace, in which it
//! can be renewed; then it is deleted: 30 days of redemption, five days of pending delete, and it is free.

mod account;
mod agenda;
mod bulk;
mod call;
mod check;
mod commands;
mod contacts;
mod departures;
mod domain;
mod events;
mod fields;
mod hosts;
mod life;
mod made;
mod market;
mod money;
mod names;
mod notices;
mod order;
mod orders;
mod paging;
mod prices;
mod registrants;
mod reply;
mod request;
mod rows;
mod services;
mod settings;
mod sites;
mod ssl;
mod subresellers;
mod surnames;
pub(crate) mod table;
mod transfers;
mod users;

pub use account::{Account, Credit, Ledger, LedgerEntry};
pub use commands::{Coverage, coverage};
pub use contacts::Contacts;
pub use domain::Domain;
pub use events::DomainEvent;
pub use life::{Deletion, DeletionState};
pub use order::{Order, OrderKind, OrderStatus, Parked, Registration, Special, Wait};
pub use prices::Prices;
pub use registrants::{TradeSide, VerificationVerdict};
pub use reply::Reply;
pub use request::{NotACommand, Request};
pub use rows::Depth;
pub use settings::{Handle, Profile, Settings};
pub use ssl::{SslOrder, SslPace, SslProduct, SslState, SslVerdict};
pub use transfers::{Direction, NoSuchTransfer, Transfer, TransferStatus};

use crate::money::Money;
use crate::rng::Rng;
use crate::time::Timestamp;
use call::Call;
use life::Note;
use market::Cache;
use names::{DomainName, Standing};
use serde::{Deserialize, Serialize};
use services::Services;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Everything the stand-in knows. Cloning or serialising it is a snapshot.
#[derive(Clone, Serialize, Deserialize)]
pub struct World {
    settings: Settings,
    seed: u64,
    rng: Rng,
    account: Account,
    domains: BTreeMap<String, Domain>,
    taken: BTreeSet<String>,
    orders: BTreeMap<u64, Order>,
    /// The orders for each name, oldest first.
    order_names: BTreeMap<String, Vec<u64>>,
    last_order: u64,
    /// Domains that were lost, the latest loss of each name.
    deleted: BTreeMap<String, Deletion>,
    transfers: BTreeMap<u64, Transfer>,
    notes: BTreeMap<String, Vec<Note>>,
    /// What registries said lately.
    cache: Cache,
    replies: u64,
    services: Services,
}

/// What a request came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The answer.
    pub reply: Reply,
    /// What the operator of a client should hear of, though the reply says nothing about it.
    pub notes: Vec<String>,
}

impl World {
    /// A world without domains or orders.
    pub fn new(seed: u64, settings: Settings) -> Self {
        let mut rng = Rng::new(seed);
        let account = Account::opened_with(settings.balance, settings.hold);
        // Somewhere among seven-digit numbers, as real ones are; different between seeds, so that
        // nobody's test can come to depend on one.
        let last_order = 1_000_000 + rng.below(8_000_000) as u64;
        Self {
            settings,
            seed,
            rng,
            account,
            domains: BTreeMap::new(),
            taken: BTreeSet::new(),
            orders: BTreeMap::new(),
            order_names: BTreeMap::new(),
            last_order,
            deleted: BTreeMap::new(),
            transfers: BTreeMap::new(),
            notes: BTreeMap::new(),
            cache: Cache::default(),
            replies: 0,
            services: Services::of(seed),
        }
    }

    /// Runs a command.
    pub fn apply(&mut self, request: &Request, now: Timestamp) -> Applied {
        self.run_due(now);
        let mut call = Call::new(request, now);
        let reply = commands::run(self, &mut call).unwrap_or_else(|refusal| refusal);
        self.replies += 1;
        let id = format!("{now} stand-in {}", self.replies);
        Applied { reply: reply.about(&request.object).with_item("transaction_id", id), notes: call.into_notes() }
    }

    /// A generator for the layout of one reply. Drawing it moves the world on.
    pub fn draw(&mut self) -> Rng {
        Rng::new(self.rng.next_u64())
    }

    /// Balance, holds and ledger.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// All orders, oldest first.
    pub fn orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.values()
    }

    /// The domains of this account, by name.
    pub fn domains(&self) -> impl Iterator<Item = &Domain> {
        self.domains.values()
    }

    /// One of this account's domains.
    pub fn domain(&self, name: &str) -> Option<&Domain> {
        self.domains.get(&name.to_ascii_lowercase())
    }

    /// What the world was made with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sets the balance, outside the ledger's debits: for tests that need a poor or a rich account.
    pub fn set_balance(&mut self, balance: Money) {
        self.account.reopen_with(balance);
    }

    /// Gives a name to somebody else, unless it is this account's.
    pub fn add_taken(&mut self, name: &str) {
        let name = name.to_ascii_lowercase();
        if !self.domains.contains_key(&name) {
            self.taken.insert(name);
        }
    }

    /// What a lookup of `name` would find.
    fn standing(&self, name: &DomainName) -> Standing {
        let domain = name.as_str();
        if self.domains.contains_key(domain) {
            Standing::Ours
        } else if self.order_under_way(domain).is_some_and(|order| !matches!(order.kind, OrderKind::Transfer(_))) {
            Standing::Waiting
        } else if self.taken.contains(domain) || self.deleted.get(domain).is_some_and(Deletion::is_at_registry) {
            Standing::Taken
        } else {
            name.standing_by_pattern()
        }
    }
}

/// Counts only: a world holds contacts.
impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("balance", &self.account.balance())
            .field("domains", &self.domains.len())
            .field("orders", &self.orders.len())
            .finish_non_exhaustive()
    }
}
