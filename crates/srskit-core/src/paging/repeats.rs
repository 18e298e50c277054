//! Notices that a service gives the same pages over and over, in constant memory.

use crate::{OwnedValue, Value};

/// Pages seen, by digest.
///
/// The latest one is compared, so a page that comes twice running is noticed at once. An older one is
/// compared as well, and replaced at each power of two (Brent's way to find cycles), so every cycle is
/// noticed in the end.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    latest: Option<u64>,
    kept: Option<u64>,
    seen: u64,
}

impl Repeats {
    pub(super) fn knows(&self, digest: u64) -> bool {
        self.latest == Some(digest) || self.kept == Some(digest)
    }

    pub(super) fn note(&mut self, digest: u64) {
        self.seen = self.seen.saturating_add(1);
        self.latest = Some(digest);
        if self.seen.is_power_of_two() {
            self.kept = Some(digest);
        }
    }
}

/// FNV-1a over shape, keys and texts.
pub(super) fn digest(value: &OwnedValue) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    add(&mut hash, value);
    hash
}

fn add(hash: &mut u64, value: &OwnedValue) {
    match value {
        Value::Text(text) => add_text(hash, b't', text),
        Value::Array(items) => {
            add_bytes(hash, b"l");
            items.iter().for_each(|item| add(hash, item));
            add_bytes(hash, b".");
        }
        Value::Assoc(assoc) => {
            add_bytes(hash, b"a");
            for (key, value) in assoc.iter() {
                add_text(hash, b'k', key);
                add(hash, value);
            }
            add_bytes(hash, b".");
        }
    }
}

fn add_text(hash: &mut u64, kind: u8, text: &str) {
    add_bytes(hash, &[kind]);
    add_bytes(hash, text.as_bytes());
    // No text holds this byte, so two texts cannot run into one another.
    add_bytes(hash, &[0xff]);
}

fn add_bytes(hash: &mut u64, bytes: &[u8]) {
    for byte in bytes {
        *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_until_noticed(mut page: impl FnMut(u64) -> u64) -> Option<u64> {
        let mut repeats = Repeats::default();
        (0..10_000).find(|index| {
            let digest = page(*index);
            let is_known = repeats.knows(digest);
            repeats.note(digest);
            is_known
        })
    }

    #[test]
    fn a_cycle_of_any_length_is_noticed() {
        assert_eq!(asked_until_noticed(|_| 7), Some(1));
        for length in 2..50 {
            assert!(asked_until_noticed(|index| index % length).is_some(), "{length}");
            assert!(asked_until_noticed(|index| if index < 30 { 1000 + index } else { index % length }).is_some());
        }
        assert_eq!(asked_until_noticed(|index| index), None);
    }

    #[test]
    fn the_digest_tells_neighbours_apart() {
        let list = |texts: &[&'static str]| Value::Array(texts.iter().map(|text| Value::from(*text)).collect());
        assert_ne!(digest(&list(&["ab", "c"])), digest(&list(&["a", "bc"])));
        assert_ne!(digest(&list(&[])), digest(&list(&[""])));
        assert_eq!(digest(&list(&["a"])), digest(&list(&["a"])));
        // The published FNV-1a of the one byte `a`.
        let mut hash = 0xcbf2_9ce4_8422_2325;
        add_bytes(&mut hash, b"a");
        assert_eq!(hash, 0xaf63_dc4c_8601_ec8c);
    }
}
