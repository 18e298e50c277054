//! What registries said about names, kept for five minutes.
//!
//! By the guide: that lookups are cached unless `no_cache` is sent. *Assumed*: the five minutes, and that what
//! this account itself does to a name is known at once.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::names::{DomainName, Standing};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

const AGE: Duration = Duration::from_secs(300);
/// Then what is too old is thrown out.
const MANY: usize = 10_000;

/// Answers of registries, by name.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::world) struct Cache {
    /// When each name was looked at, and whether somebody else had it.
    looked: BTreeMap<String, (Timestamp, bool)>,
}

impl Cache {
    pub(in crate::world) fn forget(&mut self, name: &str) {
        self.looked.remove(name);
    }

    fn keep(&mut self, name: &str, taken: bool, now: Timestamp) {
        if self.looked.len() >= MANY {
            self.looked.retain(|_, (at, _)| now.since(*at) < AGE);
        }
        // All of them young: rather forget them than grow without end.
        if self.looked.len() >= MANY {
            self.looked.clear();
        }
        self.looked.insert(name.to_owned(), (now, taken));
    }
}

impl World {
    /// What a lookup of a name says: what the registry says now, or has said lately.
    pub(in crate::world) fn look_up(&mut self, name: &DomainName, fresh: bool, now: Timestamp) -> Standing {
        let standing = self.standing(name);
        let taken = match standing {
            Standing::Available => false,
            Standing::Taken => true,
            // The service knows these by itself.
            Standing::Claims | Standing::Ours | Standing::Premium | Standing::Reserved | Standing::Waiting => {
                return standing;
            }
        };
        let known = self.cache.looked.get(name.as_str()).filter(|(at, _)| !fresh && now.since(*at) < AGE);
        match known {
            Some((_, true)) => Standing::Taken,
            Some((_, false)) => Standing::Available,
            None => {
                self.cache.keep(name.as_str(), taken, now);
                standing
            }
        }
    }
}
