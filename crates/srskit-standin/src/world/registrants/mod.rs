//! Registrants: verification of their address with its deadline, changes of registrant with their
//! approvals, and the lock that follows them.
//!
//! By the guide: the statuses and fields; that a contact is replaced as a whole; that a new registrant of
//! a gTLD is verified and that a change of name, organisation or address is a trade; who approves it, and
//! that Tucows may do so as designated agent; that a trade locks the domain for 60 days unless its
//! registrant has opted out, and the setting falls back after each trade. *Assumed*: 15 days until an
//! unverified domain is suspended; that endings of two letters have neither; that the account's switch
//! for designated agents is on; 14 days until an unapproved trade is dropped; 250 while one waits.

mod agents;
mod contacts;
mod trade;
mod verification;

use super::World;
use super::agenda::Due;
use super::commands::Run;
use super::contacts::Contacts;
use super::names::DomainName;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

pub use trade::TradeSide;
pub use verification::VerificationVerdict;

/// The commands of registrants.
pub(super) const COMMANDS: &[&[(&str, Run)]] =
    &[agents::COMMANDS, contacts::COMMANDS, trade::COMMANDS, verification::COMMANDS];

/// Who has been verified, what waits, and what was chosen for the next trade.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Registrants {
    /// People whose address is known to be right.
    verified: BTreeSet<Person>,
    /// People who accept Tucows as designated agent.
    agents: BTreeSet<Person>,
    waiting: BTreeMap<String, verification::Waiting>,
    trades: BTreeMap<String, trade::Trade>,
    choices: BTreeMap<String, Choices>,
}

impl Registrants {
    /// What happens by itself: the domain, what, and when.
    pub(super) fn dues(&self) -> impl Iterator<Item = (&str, Due, Timestamp)> {
        let waiting = self.waiting.iter();
        let waiting = waiting.filter_map(|(name, one)| Some((&**name, Due::Verification(name.clone()), one.due()?)));
        // Under a name that is none, nothing can be dropped.
        let is_name = |name: &str| DomainName::parse(name).is_some_and(|parsed| parsed.as_str() == name);
        let trades = self.trades.iter().filter(move |(name, _)| is_name(name));
        waiting.chain(trades.map(|(name, trade)| (&**name, Due::Trade(name.clone()), trade.until)))
    }
}

/// A registrant, as far as a change of registrant looks at one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Person {
    name: String,
    organisation: String,
    email: String,
}

impl Person {
    fn of(contacts: &Contacts) -> Self {
        let field = |key: &str| contacts.get("owner", key).unwrap_or_default().to_lowercase();
        Self::from_fields(field)
    }

    fn from_fields(field: impl Fn(&str) -> String) -> Self {
        Self {
            name: format!("{} {}", field("first_name"), field("last_name")),
            organisation: field("org_name"),
            email: field("email"),
        }
    }
}

/// What the registrant of a domain has chosen, and the lock of the last trade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Choices {
    lock_next: bool,
    agent: bool,
    locked_until: Option<Timestamp>,
}

impl Default for Choices {
    fn default() -> Self {
        Self { lock_next: true, agent: true, locked_until: None }
    }
}

/// Verification and trades are for names under gTLDs; those of countries have two letters.
fn is_generic(name: &DomainName) -> bool {
    name.top().len() > 2
}

impl World {
    /// A domain was lost: nobody is asked about its registrant any more, and what was chosen for it is void.
    pub(super) fn forget_registrant(&mut self, domain: &str) {
        self.set_waiting(domain, None);
        if let Some(name) = DomainName::parse(domain) {
            self.set_trade(&name, None);
        }
        self.services.registrants.choices.remove(domain);
    }

    /// Whether the lock that follows a change of registrant is in force: the domain cannot be transferred
    /// away, nor its lock taken off.
    pub(super) fn is_trade_locked(&self, domain: &str, now: Timestamp) -> bool {
        let choices = self.services.registrants.choices.get(domain);
        choices.and_then(|choices| choices.locked_until).is_some_and(|until| now < until)
    }
}
