//! Doors to orders and money that the services use.

use super::World;
use super::account::{LedgerEntry, TooLittle};
use crate::money::Money;
use crate::time::Timestamp;
use srskit_core::OwnedValue;

impl World {
    pub(super) fn next_order_id(&mut self) -> u64 {
        self.last_order += 1;
        self.last_order
    }

    pub(super) fn hold_money(
        &mut self,
        id: u64,
        _domain: &str,
        amount: Money,
        _now: Timestamp,
    ) -> Result<(), TooLittle> {
        self.account.hold_more(amount)?;
        self.services.held.insert(id, amount);
        Ok(())
    }

    pub(super) fn release_money(&mut self, id: u64, _now: Timestamp) {
        if let Some(amount) = self.services.held.remove(&id) {
            self.account.hold_less(amount);
        }
    }

    pub(super) fn charge_money(&mut self, id: u64, now: Timestamp) {
        self.release_money(id, now);
        let Some(order) = self.services.ssl_order_money(id) else { return };
        let _ = self.account.pay(LedgerEntry { at: now, order_id: id, domain: order.0, debit: order.1 });
    }

    pub(super) fn pay_away(&mut self, to: &str, amount: Money, now: Timestamp) -> Result<u64, TooLittle> {
        let id = self.next_order_id();
        self.account.pay(LedgerEntry { at: now, order_id: id, domain: to.to_owned(), debit: amount })?;
        Ok(id)
    }

    /// When something happens next by itself.
    pub fn next_due(&self) -> Option<Timestamp> {
        self.services_next_due()
    }

    /// Does what is due.
    pub fn run_due(&mut self, now: Timestamp) {
        self.services_run_due(now);
    }

    pub(super) fn tell_of_domain(
        &mut self,
        _domain: &str,
        _event: &str,
        _key: &str,
        _value: OwnedValue,
        _now: Timestamp,
    ) {
    }
}

impl super::services::Services {
    fn ssl_order_money(&self, id: u64) -> Option<(String, Money)> {
        self.ssl.money_of(id)
    }
}
