//! A domain's life by itself: it runs out, renews, is deleted, redeemed or let go.
//!
//! By the guide and registries' rules: 40 days of grace, 30 days of redemption, five days of pending delete;
//! that a lost domain stops being answered for. *Assumed*: that every ending has these; that a domain renews
//! by itself at the very end of its term, for a year; that `let_expire` only keeps it from doing so.

mod commands;
mod deletion;
mod lists;

use super::World;
use super::agenda::Due;
use super::commands::Run;
use super::domain::Domain;
use super::names::DomainName;
use super::order::{Draft, OrderKind, OrderStatus};
use super::sites::Kept;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub use deletion::{Deletion, DeletionState};

/// The commands about a domain's life, by their names in the catalogue.
pub(super) const COMMANDS: &[&[(&str, Run)]] = &[commands::COMMANDS, lists::COMMANDS];

const DAY: u64 = 86_400;
pub(super) const GRACE: Duration = Duration::from_secs(40 * DAY);

/// What the service has written down about a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) at: Timestamp,
    pub(super) text: String,
}

impl World {
    /// Puts a domain into the account without an order or a charge.
    pub fn add_domain(&mut self, domain: Domain) {
        self.remove_domain(&domain.name);
        self.taken.remove(&domain.name);
        self.deleted.remove(&domain.name);
        self.cache.forget(&domain.name);
        self.services.agenda.set(Due::Deleted(domain.name.clone()), None);
        self.services.agenda.set(Due::Expiry(domain.name.clone()), Some(domain.expires_at));
        self.domains.insert(domain.name.clone(), domain);
    }

    /// Puts a domain with a number of its own into the account, unless it is there already.
    pub(crate) fn furnish(&mut self, name: &str, now: Timestamp, until: Timestamp) {
        if self.domain(name).is_none() {
            let id = self.next_order_id() % 1_000_000;
            self.add_domain(Domain { id, ..Domain::new(name, now, until) });
        }
    }

    /// Takes a domain out of the account.
    pub(super) fn remove_domain(&mut self, name: &str) -> Option<Domain> {
        let domain = self.domains.remove(name)?;
        self.services.agenda.set(Due::Expiry(name.to_owned()), None);
        Some(domain)
    }

    /// Gives a domain another end of its term.
    pub(super) fn move_expiry(&mut self, name: &str, until: Timestamp) {
        let Some(domain) = self.domains.get_mut(name) else { return };
        domain.expires_at = until;
        self.services.agenda.set(Due::Expiry(name.to_owned()), Some(until));
    }

    /// A term or its grace ends.
    pub(super) fn expire(&mut self, name: &str, now: Timestamp) {
        let Some(domain) = self.domains.get(name) else { return };
        if domain.expires_at > now {
            // Its entry is used up; without another one the domain would never end.
            return self.services.agenda.set(Due::Expiry(name.to_owned()), Some(domain.expires_at));
        }
        let grace_ends = domain.expires_at.plus(GRACE);
        if grace_ends <= now {
            self.delete(name, "expired", now);
        } else if !self.renews_by_itself(name, now) {
            self.tell_of_term(name, "EXPIRED", None, now);
            self.note(name, "Expired".to_owned(), now);
            self.services.agenda.set(Due::Expiry(name.to_owned()), Some(grace_ends));
        }
    }

    fn renews_by_itself(&mut self, name: &str, now: Timestamp) -> bool {
        let Some(domain) = self.domains.get(name) else { return false };
        let (wanted, from_year) = (domain.auto_renew, domain.expires_at.year());
        let Some(parsed) = DomainName::parse(name).filter(|_| wanted) else { return false };
        if self.lets_expire(&parsed) {
            return false;
        }
        let kind = OrderKind::Renewal { from_year, auto_renew: None };
        let cost = self.year_price(&parsed);
        let draft = Draft { domain: name.to_owned(), kind, period: 1, cost, affiliate_id: None };
        let (id, _) = self.store(draft, now);
        matches!(self.carry_out(id, now), OrderStatus::Completed { .. })
    }

    pub(super) fn lets_expire(&self, name: &DomainName) -> bool {
        let site = self.services.sites.get(name.as_str());
        site.and_then(|site| site.kept.get("let_expire")) == Some(&Kept::Text("1".to_owned()))
    }

    /// Writes a note about a domain.
    pub(super) fn note(&mut self, domain: &str, text: String, at: Timestamp) {
        self.notes.entry(domain.to_owned()).or_default().push(Note { at, text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Settings;

    #[test]
    fn a_term_that_is_not_over_stays_on_the_agenda() {
        let now = Timestamp::from_date(2026, 11, 24);
        let mut world = World::new(1, Settings::default());
        world.add_domain(Domain::new("example.com", now, now.plus_years(5)));
        world.services.agenda.set(Due::Expiry("example.com".to_owned()), Some(now));
        world.services_run_due(now);
        assert_eq!((world.check(), world.services_next_due()), (Ok(()), Some(now.plus_years(5))));
    }
}
