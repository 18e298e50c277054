//! What has to be done at which time, in order. Kept beside the things themselves, so that looking for the
//! next one does not mean looking at all of them.

use super::World;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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

/// All of it, the next one first. Each thing is due once: a new time takes the place of the old one, so
/// that nothing is left over for which there is nothing to do any more.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(try_from = "Entries", into = "Entries")]
pub(super) struct Agenda {
    entries: BTreeSet<(Timestamp, Due)>,
    times: BTreeMap<Due, Timestamp>,
}

/// How it is written down.
#[derive(Serialize, Deserialize)]
struct Entries {
    entries: BTreeSet<(Timestamp, Due)>,
}

impl TryFrom<Entries> for Agenda {
    type Error = &'static str;

    fn try_from(written: Entries) -> Result<Self, Self::Error> {
        let times: BTreeMap<_, _> = written.entries.iter().map(|(at, due)| (due.clone(), *at)).collect();
        match times.len() == written.entries.len() {
            true => Ok(Self { entries: written.entries, times }),
            false => Err("something is due at two times"),
        }
    }
}

impl From<Agenda> for Entries {
    fn from(agenda: Agenda) -> Self {
        Self { entries: agenda.entries }
    }
}

impl Agenda {
    /// Sets when something is due; `None` takes it off.
    pub(super) fn set(&mut self, due: Due, at: Option<Timestamp>) {
        let before = match at {
            Some(at) => self.times.insert(due.clone(), at),
            None => self.times.remove(&due),
        };
        if before == at {
            return;
        }
        if let Some(before) = before {
            self.entries.remove(&(before, due.clone()));
        }
        if let Some(at) = at {
            self.entries.insert((at, due));
        }
    }

    /// What is due, and when.
    pub(super) fn times(&self) -> &BTreeMap<Due, Timestamp> {
        &self.times
    }

    fn next(&self) -> Option<Timestamp> {
        self.entries.first().map(|(at, _)| *at)
    }

    fn take(&mut self, now: Timestamp) -> Option<Due> {
        self.next().filter(|at| *at <= now)?;
        let (_, due) = self.entries.pop_first()?;
        self.times.remove(&due);
        Some(due)
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

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix_seconds(seconds)
    }

    #[test]
    fn entries_move_and_come_out_in_their_order() {
        let mut agenda = Agenda::default();
        agenda.set(Due::Job(1), Some(at(20)));
        agenda.set(Due::SslOrder(2), Some(at(10)));
        agenda.set(Due::Job(1), Some(at(5)));
        agenda.set(Due::Job(3), Some(at(30)));
        agenda.set(Due::Job(3), None);
        assert_eq!(agenda.next(), Some(at(5)));
        let taken: Vec<_> = std::iter::from_fn(|| agenda.take(at(10))).collect();
        assert_eq!(taken, [Due::Job(1), Due::SslOrder(2)]);
        assert_eq!((agenda.take(at(99)), agenda.next()), (None, None));
        assert!(agenda.times().is_empty());
    }

    #[test]
    fn nothing_is_read_that_is_due_twice() {
        let read = |text: &str| serde_json::from_str::<Agenda>(text).map(|agenda| agenda.next()).ok();
        assert_eq!(read(r#"{"entries":[[5000,{"Job":1}],[9000,{"Job":2}]]}"#), Some(Some(at(5))));
        assert_eq!(read(r#"{"entries":[[5000,{"Job":1}],[9000,{"Job":1}]]}"#), None);
    }
}
