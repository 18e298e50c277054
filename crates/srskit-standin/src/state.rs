//! What a snapshot holds, and the file that `--state` keeps.

use crate::time::Timestamp;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// Goes up when a snapshot can no longer be read by those who wrote the one before.
const FORMAT: u32 = 1;

/// A world with its time. It holds no key and no allow list: those belong to the gate, not the world.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    format: u32,
    now: Timestamp,
    world: World,
}

impl Saved {
    pub(crate) fn new(world: World, now: Timestamp) -> Self {
        Self { format: FORMAT, now, world }
    }

    /// World and time, if this version reads such a snapshot.
    pub(crate) fn open(self) -> Result<(World, Timestamp), String> {
        if self.format != FORMAT {
            return Err(format!("the snapshot has format {}; this version reads {FORMAT}", self.format));
        }
        Ok((self.world, self.now))
    }
}
