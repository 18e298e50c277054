//! What the services have to do at which time, in order. Kept beside the things themselves, so that
//! looking for the next one does not mean looking at all of them.

use super::World;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that happens by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Due {
    /// The next step of an order of a trust service.
    SslOrder(u64),
    /// A certificate ends before its paid year.
    SslProduct(u64),
    /// A bulk change runs.
    Job(u64),
    /// A registrant was not verified in time.
    Verification(String),
    /// Nobody approved a change of registrant.
    Trade(String),
    /// A registry or a contact answers.
    Order(u64),
    /// A pending order has lain idle for too long.
    Lapse(u64),
    /// A transfer moves on, or its owner kept silent.
    Transfer(u64),
    /// A domain's term ends, or its grace.
    Expiry(String),
    /// A deleted domain's redemption ends, or its last days.
    Deleted(String),
}

/// All of it, the next one first.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Agenda {
    entries: BTreeSet<(Timestamp, Due)>,
}

impl Agenda {
    /// Moves an entry; `None` is no entry.
    pub(super) fn change(&mut self, due: Due, before: Option<Timestamp>, after: Option<Timestamp>) {
        if before == after {
            return;
        }
        if let Some(before) = before {
            self.entries.remove(&(before, due.clone()));
        }
        if let Some(after) = after {
            self.entries.insert((after, due));
        }
    }

    fn next(&self) -> Option<Timestamp> {
        self.entries.first().map(|(at, _)| *at)
    }

    fn take(&mut self, now: Timestamp) -> Option<Due> {
        self.next().filter(|at| *at <= now)?;
        self.entries.pop_first().map(|(_, due)| due)
    }
}

impl World {
    /// When one of the services has something to do next.
    pub(super) fn services_next_due(&self) -> Option<Timestamp> {
        self.services.agenda.next()
    }

    /// Does what is due in the services, in its order.
    pub(super) fn services_run_due(&mut self, now: Timestamp) {
        while let Some(due) = self.services.agenda.take(now) {
            match due {
                Due::SslOrder(id) => self.ssl_step(id, now),
                Due::SslProduct(id) => self.ssl_reissue_ended(id, now),
                Due::Job(id) => self.run_job(id, now),
                Due::Verification(domain) => self.suspend_unverified(&domain, now),
                Due::Trade(domain) => self.drop_trade(&domain, now),
                Due::Order(id) => self.answer_order(id, now),
                Due::Lapse(id) => self.lapse_order(id, now),
                Due::Transfer(id) => self.transfer_due(id, now),
                Due::Expiry(domain) => self.expire(&domain, now),
                Due::Deleted(domain) => self.deletion_due(&domain, now),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_move_and_come_out_in_their_order() {
        let at = Timestamp::from_unix_seconds;
        let mut agenda = Agenda::default();
        agenda.change(Due::Job(1), None, Some(at(20)));
        agenda.change(Due::SslOrder(2), None, Some(at(10)));
        agenda.change(Due::Job(1), Some(at(20)), Some(at(5)));
        agenda.change(Due::Job(3), None, Some(at(30)));
        agenda.change(Due::Job(3), Some(at(30)), None);
        assert_eq!(agenda.next(), Some(at(5)));
        let taken: Vec<_> = std::iter::from_fn(|| agenda.take(at(10))).collect();
        assert_eq!(taken, [Due::Job(1), Due::SslOrder(2)]);
        assert_eq!((agenda.take(at(99)), agenda.next()), (None, None));
    }
}
