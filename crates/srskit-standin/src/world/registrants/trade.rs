//! A change of registrant that waits for its approvals.

use super::{Person, is_generic};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::agenda::Due;
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

impl Trade {
    /// The status of one that still needs somebody's word.
    fn waits_for(&self) -> Option<&'static str> {
        match (self.current_waits, self.new_waits) {
            (true, _) => Some("pending_current_registrant"),
            (false, true) => Some("pending_new_registrant"),
            (false, false) => None,
        }
    }
}

impl TradeSide {
    /// The statuses for a refusal and an approval.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Current => ("cancelled_by_current_registrant", "current_registrant_approved"),
            Self::New => ("cancelled_by_new_registrant", "new_registrant_approved"),
        }
    }
}

fn cancel(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_icann_trade")?;
    let name = world.subject(call)?;
    world.set_trade(&name, None).ok_or_else(no_trade)?;
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
        if self.set_trade(name, None).is_some() {
            self.tell_of_trade(name, "cancelled_by_new_change", now);
        }
        self.tell_of_trade(name, "initiated", now);
        if choices.agent {
            self.tell_of_trade(name, "current_registrant_approved_by_da", now);
            self.tell_of_trade(name, "new_registrant_approved_by_da", now);
            self.settle_trade(name, contacts, now);
            return Change::Done;
        }
        let new_waits = !self.services.registrants.agents.contains(&after);
        let trade = Trade { contacts, until: now.plus(PATIENCE), current_waits: true, new_waits };
        self.set_trade(name, Some(trade));
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
        let (refused, approved) = side.words();
        if !approve {
            self.set_trade(&name, None);
            self.tell_of_trade(&name, refused, now);
            return Ok(());
        }
        let (contacts, waits) = (trade.contacts.clone(), trade.waits_for());
        self.tell_of_trade(&name, approved, now);
        match waits {
            Some(status) => self.tell_of_trade(&name, status, now),
            None => {
                self.set_trade(&name, None);
                self.settle_trade(&name, contacts, now);
            }
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

    fn tell_of_trade(&mut self, name: &DomainName, status: &'static str, now: Timestamp) {
        self.tell_of_domain(name.as_str(), "ICANN_TRADE_STATUS_CHANGE", &[("trade_status", status.into())], now);
    }

    fn put_contacts(&mut self, name: &DomainName, contacts: Contacts) {
        if let Some(domain) = self.domains.get_mut(name.as_str()) {
            domain.contacts = contacts;
        }
    }

    /// The one way to change what is pending, since the agenda follows it.
    pub(super) fn set_trade(&mut self, name: &DomainName, trade: Option<Trade>) -> Option<Trade> {
        let after = trade.as_ref().map(|trade| trade.until);
        let all = &mut self.services.registrants.trades;
        let before = match trade {
            Some(trade) => all.insert(name.as_str().to_owned(), trade),
            None => all.remove(name.as_str()),
        };
        self.services.agenda.set(Due::Trade(name.as_str().to_owned()), after);
        before
    }

    /// Nobody has approved a change of registrant.
    pub(in crate::world) fn drop_trade(&mut self, domain: &str, now: Timestamp) {
        let Some(name) = DomainName::parse(domain) else { return };
        self.set_trade(&name, None);
        self.tell_of_trade(&name, "timeout", now);
    }

    /// The contacts that a pending trade would bring, with the word for whom it waits.
    pub(in crate::world) fn pending_contacts(&self, domain: &str) -> Option<(&Contacts, &'static str)> {
        let trade = self.services.registrants.trades.get(domain)?;
        Some((&trade.contacts, trade.waits_for()?))
    }
}
