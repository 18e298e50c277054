//! The doors to order numbers and money that the services use.

use super::World;
use super::account::{Credit, LedgerEntry, TooLittle};
use super::order::{Draft, OrderKind, OrderStatus, Parked};
use crate::money::Money;
use crate::time::Timestamp;

impl World {
    /// A number for an order; all kinds of orders share one row of numbers.
    pub(super) fn next_order_id(&mut self) -> u64 {
        self.last_order += 1;
        self.last_order
    }

    /// Charges what is held for an order.
    pub(super) fn charge_held(
        &mut self,
        order_id: u64,
        domain: &str,
        debit: Money,
        at: Timestamp,
    ) -> Result<(), TooLittle> {
        self.account.release(order_id);
        self.account.pay(LedgerEntry { at, order_id, domain: domain.to_owned(), debit })
    }

    /// Charges at once, for an order of its own that is completed with it.
    pub(super) fn charge(&mut self, what: &str, domain: &str, debit: Money, now: Timestamp) -> Result<u64, TooLittle> {
        if self.account.lacks(debit) {
            return Err(TooLittle);
        }
        let kind = OrderKind::Service(what.to_owned());
        let draft = Draft { domain: domain.to_owned(), kind, period: 0, cost: debit, affiliate_id: None };
        let id = self.insert_order(draft, OrderStatus::Pending(Parked::Saved), now);
        self.complete(id, now);
        Ok(id)
    }

    /// Adds money to the account.
    pub fn deposit(&mut self, amount: Money, now: Timestamp) {
        self.account.credit(Credit { at: now, order_id: None, amount });
    }

    /// When something happens next by itself.
    pub fn next_due(&self) -> Option<Timestamp> {
        self.services_next_due()
    }

    /// Does what is due up to now, each thing at its own time. Every command does so first; the clock may as well.
    pub fn run_due(&mut self, now: Timestamp) {
        while let Some(due) = self.next_due().filter(|due| *due <= now) {
            self.services_run_due(due);
        }
    }
}
