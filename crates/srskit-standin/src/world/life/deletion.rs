//! Domains that were lost: how long they can be bought back, and when the name is free.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::agenda::Due;
use crate::world::domain::Domain;
use crate::world::events::utc;
use serde::{Deserialize, Serialize};
use srskit_core::OwnedValue;
use std::time::Duration;

const DAY: u64 = 86_400;
const REDEMPTION: Duration = Duration::from_secs(30 * DAY);
const PENDING_DELETE: Duration = Duration::from_secs(5 * DAY);

/// A domain that the account has lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deletion {
    /// The domain as it was.
    pub domain: Domain,
    /// Why, in the words of the service: `expired`, `by-request`, `transfered`.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// How far it has gone.
    pub state: DeletionState,
}

/// How far a deletion has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeletionState {
    /// It can be bought back.
    Redemption,
    /// It cannot be bought back any more.
    PendingDelete,
    /// The name is free, or somebody else's.
    Gone,
}

impl Deletion {
    /// Whether the registry still has the name.
    pub(in crate::world) fn is_at_registry(&self) -> bool {
        self.state != DeletionState::Gone
    }

    /// When it goes on.
    pub(in crate::world) fn due(&self) -> Option<Timestamp> {
        let redemption_ends = self.at.plus(REDEMPTION);
        match self.state {
            DeletionState::Redemption => Some(redemption_ends),
            DeletionState::PendingDelete => Some(redemption_ends.plus(PENDING_DELETE)),
            DeletionState::Gone => None,
        }
    }
}

impl World {
    /// Domains that were lost, by name: the latest loss of each.
    pub fn deletions(&self) -> impl Iterator<Item = &Deletion> {
        self.deleted.values()
    }

    /// Takes a domain out of the account, into its redemption.
    pub(super) fn delete(&mut self, name: &str, reason: &str, now: Timestamp) {
        let until = now.plus(REDEMPTION);
        self.lose(name, reason, DeletionState::Redemption, now);
        self.services.agenda.set(Due::Deleted(name.to_owned()), Some(until));
    }

    /// Takes a domain out of the account.
    pub(in crate::world) fn lose(&mut self, name: &str, reason: &str, state: DeletionState, now: Timestamp) {
        if !self.domains.contains_key(name) {
            return;
        }
        if let Some(id) = self.transfer_under_way(name).map(|transfer| transfer.id) {
            self.cancel_transfer(id, now);
        }
        self.tell_of_loss(name, reason, state, now);
        let Some(domain) = self.remove_domain(name) else { return };
        self.forget_registrant(name);
        self.note(name, format!("Deleted: {reason}"), now);
        self.cache.forget(name);
        self.deleted.insert(name.to_owned(), Deletion { domain, reason: reason.to_owned(), at: now, state });
    }

    fn tell_of_loss(&mut self, name: &str, reason: &str, state: DeletionState, now: Timestamp) {
        let end = match state {
            DeletionState::Redemption => utc(now.plus(REDEMPTION)),
            DeletionState::PendingDelete | DeletionState::Gone => String::new(),
        };
        let said = [
            ("reason", OwnedValue::from(reason.to_owned())),
            ("deletion_date", utc(now).into()),
            ("redemption_grace_period_end_date", end.into()),
        ];
        self.tell_of_domain(name, "DELETED", &said, now);
    }

    /// Redemption or pending delete ends.
    pub(in crate::world) fn deletion_due(&mut self, name: &str, now: Timestamp) {
        let Some(deletion) = self.deleted.get_mut(name) else { return };
        let ends = deletion.at.plus(REDEMPTION);
        match deletion.state {
            DeletionState::Redemption if ends <= now => {
                deletion.state = DeletionState::PendingDelete;
                self.services.agenda.set(Due::Deleted(name.to_owned()), Some(ends.plus(PENDING_DELETE)));
            }
            DeletionState::PendingDelete if ends.plus(PENDING_DELETE) <= now => {
                deletion.state = DeletionState::Gone;
                self.cache.forget(name);
            }
            _ => {}
        }
    }

    /// Puts a domain in redemption back into the account.
    pub(super) fn bring_back(&mut self, name: &str, until: Timestamp) {
        let Some(deletion) = self.deleted.remove(name) else { return };
        self.add_domain(Domain { expires_at: until, ..deletion.domain });
    }
}
