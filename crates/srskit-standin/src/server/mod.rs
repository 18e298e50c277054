//! The sockets: one thread that accepts, one per connection, and all that they share.

mod channel;
mod connection;
mod door;
mod history;
mod registry;
mod rsa;
mod run;
mod state_file;
mod stop;

use crate::clock::RunningClock;
use crate::config::Timing;
use crate::desk::Desk;
use crate::faults::{FaultPlan, Kind, Moment};
use crate::log::{Event, EventKind, Log};
use crate::state::Saved;
use crate::time::Timestamp;
use crate::wire::ReadLimits;
use crate::world::World;
use history::History;
use registry::Registry;
use rustls::ServerConfig;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use stop::Stop;

pub(crate) use door::{Door, Visit, reachable};
pub(crate) use rsa::RsaServer;
pub(crate) use state_file::StateFile;

/// What all threads of a stand-in share.
pub(crate) struct Shared {
    pub(crate) desk: Mutex<Desk>,
    pub(crate) faults: Mutex<FaultPlan>,
    pub(crate) history: History,
    /// The envelope that was sent last, on whichever connection.
    pub(crate) last_reply: Mutex<Vec<u8>>,
    pub(crate) clock: RunningClock,
    pub(crate) log: Option<Arc<dyn Log>>,
    pub(crate) timing: Timing,
    pub(crate) read_limits: ReadLimits,
    pub(crate) tls: Arc<ServerConfig>,
    /// The connections to the API; others are not counted against its limit.
    pub(crate) registry: Arc<Registry>,
    pub(crate) last_connection: AtomicU64,
    /// World and time as they were at the start.
    pub(crate) first: Mutex<(World, Timestamp)>,
    pub(crate) stop: Stop,
}

impl Shared {
    pub(crate) fn event(&self, connection: u64, kind: EventKind) {
        if let Some(log) = &self.log {
            log.record(&Event { at: self.clock.now(), connection, kind });
        }
    }

    /// Moves virtual time on.
    pub(crate) fn advance(&self, span: Duration) {
        // While the desk is held, so that no command comes between the new time and what is due by then.
        let mut desk = lock(&self.desk);
        self.clock.advance(span);
        desk.world.run_due(self.clock.now());
        drop(desk);
        self.history.touch();
    }

    /// Moves virtual time on to the next thing that is due; false when nothing is.
    pub(crate) fn advance_to_next(&self) -> bool {
        let due = lock(&self.desk).world.next_due();
        let Some(due) = due else { return false };
        self.advance(due.since(self.clock.now()));
        true
    }

    /// The world and its time.
    pub(crate) fn save(&self) -> Saved {
        let desk = lock(&self.desk);
        Saved::new(desk.world.clone(), self.clock.now())
    }

    /// Goes back to what was saved, the time included.
    ///
    /// # Errors
    /// This version does not read such a snapshot.
    pub(crate) fn restore(&self, saved: Saved) -> Result<(), String> {
        let (world, now) = saved.open()?;
        let mut desk = lock(&self.desk);
        desk.world = world;
        self.clock.set(now);
        drop(desk);
        self.history.touch();
        Ok(())
    }

    /// Takes the world and the time of now for those of the start.
    pub(crate) fn keep_as_start(&self) {
        let desk = lock(&self.desk);
        *lock(&self.first) = (desk.world.clone(), self.clock.now());
    }

    /// Begins again, with the world and the time of the start, and without requests and faults.
    pub(crate) fn reset(&self) {
        let mut desk = lock(&self.desk);
        let (world, now) = lock(&self.first).clone();
        desk.world = world;
        self.clock.set(now);
        drop(desk);
        lock(&self.faults).clear();
        self.history.clear();
    }

    fn strike(&self, connection: u64, moment: Moment<'_>) -> Option<(Kind, String)> {
        let (kind, text) = lock(&self.faults).strike(moment, self.clock.now())?;
        self.event(connection, EventKind::Fault(text.clone()));
        Some((kind, text))
    }
}

/// A thread that panicked has left nothing half done behind: every change is one call into the desk.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
