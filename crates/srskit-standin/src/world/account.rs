use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The reseller's money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Held for other transactions from the start.
    hold: Money,
    /// Held for orders.
    held: BTreeMap<u64, Money>,
    ledger: Ledger,
}

/// Every movement of money since the account was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    opening: Money,
    entries: Vec<LedgerEntry>,
    #[serde(default)]
    credits: Vec<Credit>,
}

/// Money that came in after the opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// When, in virtual time.
    pub at: Timestamp,
    /// The order that it was paid back for; `None` for a deposit.
    pub order_id: Option<u64>,
    /// How much.
    pub amount: Money,
}

/// One debit. It names the order it was made for, so that a test can say "charged exactly once".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// When, in virtual time.
    pub at: Timestamp,
    /// The order that was paid.
    pub order_id: u64,
    /// The name it was for.
    pub domain: String,
    /// What it cost.
    pub debit: Money,
}

impl Ledger {
    /// The balance before the first entry.
    pub fn opening(&self) -> Money {
        self.opening
    }

    /// The debits, oldest first.
    pub fn entries(&self) -> &[LedgerEntry] {
        &self.entries
    }

    /// What came in since, oldest first.
    pub fn credits(&self) -> &[Credit] {
        &self.credits
    }

    /// Whether an order's money was paid back.
    pub fn has_paid_back(&self, order_id: u64) -> bool {
        self.credits.iter().any(|credit| credit.order_id == Some(order_id))
    }

    /// All the money that ever came in: the opening, deposits, refunds.
    pub fn received(&self) -> Money {
        self.opening + self.credits.iter().map(|credit| credit.amount).sum()
    }

    /// The sum of all debits.
    pub fn spent(&self) -> Money {
        self.entries.iter().map(|entry| entry.debit).sum()
    }

    /// The debits made for a name.
    pub fn debits_for<'a>(&'a self, domain: &'a str) -> impl Iterator<Item = &'a LedgerEntry> {
        self.entries.iter().filter(move |entry| entry.domain.eq_ignore_ascii_case(domain))
    }
}

impl Account {
    pub(super) fn opened_with(balance: Money, hold: Money) -> Self {
        Self {
            hold,
            held: BTreeMap::new(),
            ledger: Ledger { opening: balance, entries: Vec::new(), credits: Vec::new() },
        }
    }

    /// Moves the opening balance so that the present one becomes `balance`.
    pub(super) fn reopen_with(&mut self, balance: Money) {
        let received = self.ledger.received() - self.ledger.opening;
        self.ledger.opening = balance + self.ledger.spent() - received;
    }

    /// All the money, held or not. Worked out from the ledger, so the two cannot disagree.
    pub fn balance(&self) -> Money {
        self.ledger.received() - self.ledger.spent()
    }

    /// The part that is held for other transactions.
    pub fn hold(&self) -> Money {
        self.hold + self.held.values().copied().sum::<Money>()
    }

    /// What can be spent.
    pub fn available(&self) -> Money {
        self.balance() - self.hold()
    }

    /// Whether an amount cannot be paid. What costs nothing always can, however low the balance.
    pub(super) fn lacks(&self, amount: Money) -> bool {
        amount > Money::ZERO && amount > self.available()
    }

    /// Every debit.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Holds money for an order until it is charged or released.
    pub(super) fn hold_for(&mut self, order_id: u64, amount: Money) -> Result<(), TooLittle> {
        if self.lacks(amount) {
            return Err(TooLittle);
        }
        self.held.insert(order_id, amount);
        Ok(())
    }

    /// Gives back what is held for an order.
    pub(super) fn release(&mut self, order_id: u64) {
        self.held.remove(&order_id);
    }

    /// The orders that money is held for.
    pub fn holds(&self) -> impl Iterator<Item = (u64, Money)> {
        self.held.iter().map(|(order_id, amount)| (*order_id, *amount))
    }

    /// Charges what is held for an order: the hold has made sure that the money is there.
    pub(super) fn charge_held(&mut self, entry: LedgerEntry) {
        self.release(entry.order_id);
        self.ledger.entries.push(entry);
    }

    /// Takes money in.
    pub(super) fn credit(&mut self, credit: Credit) {
        self.ledger.credits.push(credit);
    }

    /// Takes the money for an order, or says that there is too little.
    pub(super) fn pay(&mut self, entry: LedgerEntry) -> Result<(), TooLittle> {
        if self.lacks(entry.debit) {
            return Err(TooLittle);
        }
        self.ledger.entries.push(entry);
        Ok(())
    }
}

/// There is not enough money that is not held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLittle;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn held_money_cannot_be_spent() {
        let mut account = Account::opened_with(Money::from_cents(500), Money::from_cents(100));
        let debit = |cents| LedgerEntry {
            at: Timestamp::from_unix_seconds(0),
            order_id: 7,
            domain: "example.com".to_owned(),
            debit: Money::from_cents(cents),
        };
        assert_eq!(account.pay(debit(401)), Err(TooLittle));
        assert_eq!(account.pay(debit(400)), Ok(()));
        assert_eq!((account.balance().cents(), account.available().cents()), (100, 0));
        account.reopen_with(Money::from_cents(900));
        assert_eq!((account.balance().cents(), account.ledger().spent().cents()), (900, 400));
    }
}
