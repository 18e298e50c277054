//! The world behind the wire: account, domains, orders and money, as a pure state.
//!
//! [`World::apply`] takes a request and the time, and gives a reply. There is no IO, no thread and no
//! clock in here, and all that varies comes from a generator inside the state; so the same seed with
//! the same requests gives the same bytes, and a world that was written out and read back goes on as
//! if nothing had happened.
//!
//! # What a name is
//! | label starts with | lookup | order |
//! |---|---|---|
//! | `taken` | 211 | 485, somebody else has it |
//! | `premium` | 211 with reason "Premium Name" | 485, its tier is not switched on |
//! | `reserved` | 211 with reason "Reserved Name" | 485 |
//! | `waiting` | 221, another registration waits | 437 |
//! | `claims` | 210 with `has_claim` 1 | registered like any other |
//! | anything else | 210 until it is registered in this world | registered |

mod account;
mod agenda;
mod bulk;
mod call;
mod commands;
mod contacts;
mod departures;
mod domain;
mod events;
mod fields;
mod hosts;
mod made;
mod money;
mod names;
mod notices;
mod order;
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
mod users;

pub use account::{Account, Ledger, LedgerEntry};
pub use commands::{Coverage, coverage};
pub use contacts::Contacts;
pub use domain::Domain;
pub use events::DomainEvent;
pub use order::{Order, OrderKind, OrderStatus, Parked, Registration};
pub use prices::Prices;
pub use registrants::{TradeSide, VerificationVerdict};
pub use reply::Reply;
pub use request::{NotACommand, Request};
pub use rows::Depth;
pub use settings::{Handle, Profile, Settings};
pub use ssl::{SslOrder, SslPace, SslProduct, SslState, SslVerdict};

use crate::money::Money;
use crate::rng::Rng;
use crate::time::Timestamp;
use call::Call;
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
    last_order: u64,
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
            last_order,
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

    /// Puts a domain into the account without an order or a charge.
    pub fn add_domain(&mut self, domain: Domain) {
        self.domains.insert(domain.name.clone(), domain);
    }

    /// Gives a name to somebody else.
    pub fn add_taken(&mut self, name: &str) {
        self.taken.insert(name.to_ascii_lowercase());
    }

    /// What a lookup of `name` would find.
    fn standing(&self, name: &DomainName) -> Standing {
        if self.domains.contains_key(name.as_str()) {
            Standing::Ours
        } else if self.taken.contains(name.as_str()) {
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
