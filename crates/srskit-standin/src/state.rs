//! What a snapshot holds, and the file that `--state` keeps.

use crate::time::Timestamp;
use crate::world::World;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;

/// Goes up when a snapshot can no longer be read by those who wrote the one before.
const FORMAT: u32 = 2;

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

    /// Reads what a snapshot was written to, and looks whether it holds together. Nothing is taken of one
    /// that was cut off or changed by hand so that it does not.
    ///
    /// # Errors
    /// The place, and what is wrong there; never a value, which may be somebody's address.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let saved: Self = serde_json::from_slice(bytes).map_err(|error| said(bytes, &error))?;
        saved.check().map(|()| saved)
    }

    fn check(&self) -> Result<(), String> {
        if self.format != FORMAT {
            return Err(format!("it has format {}; this version reads {FORMAT}", self.format));
        }
        self.world.check().map_err(|flaw| format!("it does not hold together: world.{flaw}"))
    }

    /// World and time, if they hold together.
    pub(crate) fn open(self) -> Result<(World, Timestamp), String> {
        self.check().map(|()| (self.world, self.now))
    }
}

/// Only the format of a snapshot from another version: what differs would hide why.
#[derive(Deserialize)]
struct OnlyFormat {
    format: u32,
}

fn said(bytes: &[u8], error: &serde_json::Error) -> String {
    if let Ok(OnlyFormat { format }) = serde_json::from_slice(bytes)
        && format != FORMAT
    {
        return format!("it has format {format}; this version reads {FORMAT}");
    }
    let text = error.to_string();
    let why = match error.classify() {
        Category::Eof => "it ends too early",
        Category::Syntax | Category::Io => "it is no JSON",
        // These name a field of ours; every other text may quote what is there.
        Category::Data
            if ["missing field", "unknown field", "duplicate field", "something is due"]
                .iter()
                .any(|start| text.starts_with(start)) =>
        {
            text.split(" at line").next().unwrap_or_default().split(", expected").next().unwrap_or_default()
        }
        Category::Data => "a value is of the wrong kind",
    };
    format!("line {}, column {}: {why}", error.line(), error.column())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Settings;

    fn written() -> String {
        let world = World::new(1, Settings::default());
        serde_json::to_string(&Saved::new(world, Timestamp::from_date(2026, 11, 24))).unwrap()
    }

    fn refused(text: &str) -> String {
        Saved::parse(text.as_bytes()).expect_err("refused")
    }

    #[test]
    fn a_snapshot_that_was_cut_anywhere_is_refused() {
        let whole = written();
        assert!(Saved::parse(whole.as_bytes()).is_ok());
        for end in 0..whole.len() {
            assert_eq!(refused(&whole[..end]), format!("line 1, column {end}: it ends too early"));
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place_and_without_values() {
        let changed = |from: &str, to: &str| refused(&written().replacen(from, to, 1));
        assert!(changed("\"seed\":1,", "").ends_with(": missing field `seed`"));
        assert!(changed("\"seed\":1,", "\"seed\":\"secret\",").ends_with(": a value is of the wrong kind"));
        assert!(changed("\"now\":", "\"zebra\":0,\"now\":").ends_with(": unknown field `zebra`"));
        assert_eq!(changed("\"format\":2", "\"format\":1"), "it has format 1; this version reads 2");
        assert_eq!(changed("{\"format\":2", "{\"new\":0,\"format\":3"), "it has format 3; this version reads 2");
        assert!(refused("[1,2]").contains("wrong kind"));
        assert!(changed("\"replies\":0", "\"replies\":18446744073709551615").ends_with("world.replies: too large"));
    }
}
