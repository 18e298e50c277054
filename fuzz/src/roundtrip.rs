//! decode → encode → decode is equal: what was understood can be written, and says the same.

use srskit_core::envelope::{decode, encode};

/// Takes `data` through the codec and back.
pub fn check(data: &[u8]) {
    let Ok(first) = decode(data) else { return };
    let written = encode(&first.value).expect("what was decoded can be encoded");
    let second = decode(&written).expect("what was encoded can be decoded");
    assert!(second.value == first.value, "the value changed on the way");
    assert!(second.warnings.is_empty(), "our own form draws warnings: {:?}", second.warnings);
    assert_eq!(encode(&second.value).as_ref(), Ok(&written), "one value has two forms");
}
