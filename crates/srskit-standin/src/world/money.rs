//! The doors to order numbers and money that the services use.

use super::World;
use super::account::{LedgerEntry, TooLittle};
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

    /// Charges at once, under an order number of its own.
    pub(super) fn charge(&mut self, domain: &str, debit: Money, at: Timestamp) -> Result<u64, TooLittle> {
        let order_id = self.next_order_id();
        self.account.pay(LedgerEntry { at, order_id, domain: domain.to_owned(), debit })?;
        Ok(order_id)
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
