//! A change of registrant that waits for its approvals.

use super::{Person, is_generic};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::call::Call;
use crate::world::commands::Run;
use crate::world::contacts::Contacts;
use crate::world::fields::{done, not_found, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub(super) const COMMANDS: &[(&str, Run)] = &[("cancel_icann_trade", cancel), ("resend_trade_approval_notice", resend)];

const PATIENCE: Duration = Duration::from_secs(14 * 86_400);
const LOCK: Duration = Duration::from_secs(60 * 86_400);

/// Who has to approve a change of registrant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TradeSide {
    /// The registrant so far.
    Current,
    /// The one to come.
    New,
}

/// The contacts to come, and who has still to approve them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Trade {
    pub(super) contacts: Contacts,
    pub(super) until: Timestamp,
    current_waits: bool,
    new_waits: bool,
}

fn cancel(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_icann_trade")?;
    let name = world.subject(call)?;
    world.services.registrants.trades.remove(name.as_str()).ok_or_else(no_trade)?;
    world.tell_of_trade(&name, "cancelled_by_reseller", call.now);
    Ok(done())
}

fn resend(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "resend_trade_approval_notice")?;
    let name = world.subject(call)?;
    if !world.services.registrants.trades.contains_key(name.as_str()) {
        return Err(no_trade());
    }
    call.note("no message leaves the stand-in; approve the change of registrant through the control port");
    Ok(done())
}

fn no_trade() -> Reply {
    not_found("No change of registrant is pending for this domain")
}

/// What came of new contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Done,
    /// It waits for approvals.
    Waits,
}

impl World {
    /// Gives a domain new contacts. A new registrant of a gTLD is a trade.
    pub(super) fn change_contacts(&mut self, name: &DomainName, contacts: Contacts, now: Timestamp) -> Change {
        let Some(domain) = self.domains.get(name.as_str()) else { return Change::Done };
        let (before, after) = (Person::of(&domain.contacts), Person::of(&contacts));
        if before == after || !is_generic(name) {
            self.put_contacts(name, contacts);
            return Change::Done;
        }
        let choices = self.services.registrants.choices.get(name.as_str()).cloned().unwrap_or_default();
        let new_waits = !choices.agent && !self.services.registrants.agents.contains(&after);
        if choices.agent {
            self.settle_trade(name, contacts, now);
            return Change::Done;
        }
        let trade = Trade { contacts, until: now.plus(PATIENCE), current_waits: true, new_waits };
        self.services.registrants.trades.insert(name.as_str().to_owned(), trade);
        self.tell_of_trade(name, "pending_current_registrant", now);
        Change::Waits
    }

    /// Somebody approves a change of registrant, or refuses it: the control port's door.
    ///
    /// # Errors
    /// When none is pending, or this side does not have to.
    pub fn answer_trade(&mut self, domain: &str, side: TradeSide, approve: bool, now: Timestamp) -> Result<(), String> {
        let name = DomainName::parse(domain).ok_or("this is no domain name")?;
        let trades = &mut self.services.registrants.trades;
        let trade =
            trades.get_mut(name.as_str()).ok_or_else(|| format!("no change of registrant is pending for {domain}"))?;
        let waits = if side == TradeSide::Current { &mut trade.current_waits } else { &mut trade.new_waits };
        if !std::mem::take(waits) {
            return Err(format!("the {side:?} registrant of {domain} is not waited for"));
        }
        if !approve {
            trades.remove(name.as_str());
            self.tell_of_trade(&name, "declined", now);
        } else if !trade.current_waits && !trade.new_waits {
            let contacts = trade.contacts.clone();
            trades.remove(name.as_str());
            self.settle_trade(&name, contacts, now);
        } else {
            let status = if trade.current_waits { "pending_current_registrant" } else { "pending_new_registrant" };
            self.tell_of_trade(&name, status, now);
        }
        Ok(())
    }

    /// Puts the new registrant into force, with the lock and the verification that follow.
    fn settle_trade(&mut self, name: &DomainName, contacts: Contacts, now: Timestamp) {
        self.put_contacts(name, contacts);
        let choices = self.services.registrants.choices.entry(name.as_str().to_owned()).or_default();
        if choices.lock_next {
            choices.locked_until = Some(now.plus(LOCK));
        }
        choices.lock_next = true;
        self.ask_registrant(name.as_str(), now);
        self.tell_of_trade(name, "completed", now);
    }

    fn put_contacts(&mut self, name: &DomainName, contacts: Contacts) {
        if let Some(domain) = self.domains.get_mut(name.as_str()) {
            domain.contacts = contacts;
        }
    }

    pub(super) fn drop_trades(&mut self, now: Timestamp) {
        let late = self.services.registrants.trades.iter().filter(|(_, trade)| trade.until <= now);
        let late: Vec<_> = late.filter_map(|(name, _)| DomainName::parse(name)).collect();
        for name in late {
            self.services.registrants.trades.remove(name.as_str());
            self.tell_of_trade(&name, "expired", now);
        }
    }

    /// The contacts that a pending trade would bring, with the word for whom it waits.
    pub(in crate::world) fn pending_contacts(&self, domain: &str) -> Option<(&Contacts, &'static str)> {
        let trade = self.services.registrants.trades.get(domain)?;
        let waits = if trade.current_waits { "pending_current_registrant" } else { "pending_new_registrant" };
        Some((&trade.contacts, waits))
    }
}
