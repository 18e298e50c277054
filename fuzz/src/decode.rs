//! Bytes from anywhere into everything that reads bytes: nothing panics, and places lie inside the bytes.

use srskit_core::Answer;
use srskit_core::envelope::{DecodeError, Decoded, decode, find_twice_encoded, repair_all, salvage};
use srskit_core::redact::{redact, redact_bytes};

/// Decodes `data`, and looks at it the way evidence is made.
pub fn check(data: &[u8]) {
    match decode(data) {
        Ok(decoded) => check_decoded(data, decoded),
        Err(error) => {
            assert!(error.offset <= data.len(), "an error at {} of {}", error.offset, data.len());
            assert!(!error.to_string().is_empty());
        }
    }
    check_both_ways(data);
    let _ = salvage(data);
    // Evidence is for people: what it shows is bounded, whatever came in.
    assert!(redact_bytes(data).len() < 64 * 1024);
}

fn check_decoded(data: &[u8], decoded: Decoded<'_>) {
    let places: Vec<_> = decoded.warnings.iter().map(|warning| warning.offset).collect();
    assert!(places.is_sorted(), "warnings stand in the order of the text");
    assert!(places.iter().all(|&place| place <= data.len()), "a warning lies outside");
    let _ = find_twice_encoded(&decoded.value);
    let _ = repair_all(&decoded.value);
    let _ = redact(&decoded.value);
    let owned = decoded.clone().into_owned();
    assert!(owned.value == decoded.value && owned.header == decoded.header, "a copy differs");
    let _ = Answer::from_decoded(decoded, Some(200));
}

/// Items in their usual spelling are read without the tokenizer. In another spelling they say the same.
fn check_both_ways(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let holds_text_like_tags = text.contains("<!--") || text.contains("<![") || text.contains("<?");
    if holds_text_like_tags || !text.contains("</item>") {
        return;
    }
    let spaced =
        text.replace("</item>", "</item >").replace("<dt_assoc>", "<dt_assoc >").replace("<dt_array>", "<dt_array >");
    let outcome = |bytes| match decode(bytes) {
        Ok(decoded) => Ok((
            decoded.value.into_owned(),
            decoded.warnings.into_iter().map(|one| (one.kind, one.path)).collect::<Vec<_>>(),
        )),
        Err(DecodeError { kind, path, .. }) => Err((kind, path)),
    };
    assert!(outcome(data) == outcome(spaced.as_bytes()), "two spellings of an item differ");
}
