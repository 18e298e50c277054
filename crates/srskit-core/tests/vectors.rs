//! Runs the shared vectors of `tests/vectors` that the core can reach.
//!
//! `stream` needs a socket and runs in the transport's tests; `exchange` has a runner of its own.

#![allow(clippy::unwrap_used, clippy::disallowed_macros, reason = "a test may panic and print")]

use serde_json::Value as Json;
use srskit_core::envelope::{DecodeError, Decoded, EncodeErrorKind, Found, WarningKind, decode, encode, salvage};
use srskit_core::{Assoc, Mistake, OwnedValue, Secret, Value, find_mistakes, sign, verify};
use std::collections::{BTreeMap, BTreeSet};

const FILES: [(&str, &str); 6] = [
    ("sign", include_str!("../../../tests/vectors/sign.json")),
    ("mistake", include_str!("../../../tests/vectors/mistake.json")),
    ("decode", include_str!("../../../tests/vectors/decode.json")),
    ("reject", include_str!("../../../tests/vectors/reject.json")),
    ("encode", include_str!("../../../tests/vectors/encode.json")),
    ("stream", include_str!("../../../tests/vectors/stream.json")),
];

#[test]
fn every_vector_holds() {
    let mut ran = BTreeMap::<String, usize>::new();
    for (file, text) in FILES {
        for vector in serde_json::from_str::<Vec<Json>>(text).unwrap() {
            let kind = text_of(&vector, "kind").to_owned();
            let id = text_of(&vector, "id");
            assert!(id.starts_with(&format!("{file}/")) && !text_of(&vector, "why").is_empty(), "{id}");
            match kind.as_str() {
                "sign" => run_sign(&vector, id),
                "mistake" => run_mistake(&vector, id),
                "decode" => run_decode(&vector, id),
                "reject" if vector["xml"].is_null() && bytes_of(&vector, "xml").is_none() => {
                    run_reject_value(&vector, id)
                }
                "reject" => run_reject(&vector, id),
                "encode" => run_encode(&vector, id),
                "stream" => {}
                _ => panic!("{id}: unknown kind {kind}"),
            }
            *ran.entry(kind).or_default() += 1;
        }
    }
    println!("vectors: {ran:?}; `stream` runs in the transport's tests, `exchange` in a test of its own");
    for (kind, _) in FILES {
        assert!(ran.get(kind).is_some_and(|&count| count > 0), "no vector of kind {kind}");
    }
}

fn run_sign(vector: &Json, id: &str) {
    let body = bytes_of(vector, "body").unwrap();
    let key = Secret::new(text_of(vector, "key"));
    assert_eq!(Some(body.len() as u64), vector["body_len"].as_u64(), "{id}");
    assert_eq!(sign(&body, &key).as_str(), text_of(vector, "signature"), "{id}");
    // Under no key at all nothing holds, rightly signed or not.
    let holds = !key.reveal().is_empty();
    assert_eq!(verify(&body, &key, text_of(vector, "signature")), holds, "{id}");
    assert!(!verify(&body, &key, &text_of(vector, "signature").to_uppercase()), "{id}");
}

fn run_mistake(vector: &Json, id: &str) {
    let body = bytes_of(vector, "body").unwrap();
    let key = Secret::new(text_of(vector, "key"));
    let digests = vector["digests"].as_object().unwrap();
    for digest in digests.values().filter_map(Json::as_str) {
        let expected: BTreeSet<&str> =
            digests.iter().filter(|(_, other)| other.as_str() == Some(digest)).map(|(name, _)| name.as_str()).collect();
        let found = find_mistakes(&body, &key, digest).into_iter().map(Mistake::name).collect();
        assert_eq!(expected, found, "{id}");
    }
    for name in digests.keys() {
        assert!(Mistake::ALL.iter().any(|mistake| mistake.name() == name), "{id}: unknown mistake {name}");
    }
    assert_eq!(find_mistakes(&body, &key, sign(&body, &key).as_str()), [], "{id}");
}

fn run_decode(vector: &Json, id: &str) {
    let bytes = bytes_of(vector, "xml").unwrap();
    let decoded = decode(&bytes).unwrap_or_else(|error| panic!("{id}: {error}"));
    assert!(decoded.value == value_of(vector), "{id}: {}", shown(&decoded.value));
    let warnings: BTreeSet<_> = decoded.warnings.iter().map(|warning| warning.kind.name()).collect();
    assert_eq!(warnings, texts(&vector["warnings"]), "{id}");
    let contradictions: BTreeSet<_> = decoded.warnings.iter().filter_map(contradiction).collect();
    if !vector["contradictions"].is_null() {
        assert_eq!(contradictions, texts(&vector["contradictions"]), "{id}");
    }
    check_header(vector, &decoded, id);
    for (path, list) in vector["lists"].as_object().into_iter().flatten() {
        let path: Vec<&str> = path.split('.').filter(|step| !step.is_empty()).collect();
        let entries = decoded.value.at(&path).and_then(Value::entries).unwrap();
        assert!(entries.into_iter().cloned().collect::<Vec<_>>() == array(list), "{id}: list at {path:?}");
    }
}

fn contradiction(warning: &srskit_core::envelope::Warning) -> Option<&str> {
    (warning.kind == WarningKind::DuplicateKey { same: false }).then_some(warning.path.as_str())
}

fn check_header(vector: &Json, decoded: &Decoded<'_>, id: &str) {
    for (name, text) in vector["header"].as_object().into_iter().flatten() {
        let found = match name.as_str() {
            "version" => &decoded.header.version,
            "msg_id" => &decoded.header.msg_id,
            "msg_type" => &decoded.header.msg_type,
            _ => panic!("{id}: unknown header {name}"),
        };
        assert_eq!(found.as_deref(), text.as_str(), "{id}");
    }
}

fn run_reject(vector: &Json, id: &str) {
    let bytes = bytes_of(vector, "xml").unwrap();
    let DecodeError { kind, offset, path } = match decode(&bytes) {
        Ok(_) => panic!("{id}: accepted"),
        Err(error) => error,
    };
    assert_eq!((kind.name(), path.as_str()), (text_of(vector, "error"), text_of(vector, "path")), "{id}");
    assert_eq!(Some(offset as u64), vector["offset"].as_u64(), "{id}");
    let found = salvage(&bytes);
    for (name, found) in [("is_success", found.is_success), ("response_code", found.response_code)] {
        let expected = match vector["salvage"][name].as_str() {
            None => Found::Nothing,
            Some("conflict") => Found::Conflict,
            Some(text) => Found::Value(text.to_owned()),
        };
        assert_eq!(found, expected, "{id}: {name}");
    }
}

fn run_encode(vector: &Json, id: &str) {
    let value = value_of(vector);
    let bytes = encode(&value).unwrap_or_else(|error| panic!("{id}: {error}"));
    let expected = bytes_of(vector, "xml").unwrap();
    assert_eq!(String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&expected), "{id}");
    let decoded = decode(&expected).unwrap();
    assert!(decoded.value == value && decoded.warnings.is_empty(), "{id}: does not come back");
}

fn run_reject_value(vector: &Json, id: &str) {
    let error = encode(&value_of(vector)).unwrap_err();
    assert_eq!((error.kind.name(), error.path.as_str()), (text_of(vector, "error"), text_of(vector, "path")), "{id}");
    if let EncodeErrorKind::BadChar { character, offset, in_key } = error.kind {
        assert_eq!(format!("U+{:04X}", u32::from(character)), text_of(vector, "character"), "{id}");
        assert_eq!(
            (Some(offset as u64), Some(in_key)),
            (vector["offset"].as_u64(), vector["in_key"].as_bool()),
            "{id}"
        );
    }
}

fn text_of<'j>(vector: &'j Json, name: &str) -> &'j str {
    vector[name].as_str().unwrap_or_else(|| panic!("{}: no text {name}", vector["id"]))
}

fn texts(list: &Json) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(Json::as_str).collect()
}

/// The bytes of a field that is given as text, as hex digits or as repeated parts.
fn bytes_of(vector: &Json, name: &str) -> Option<Vec<u8>> {
    if let Some(text) = vector[name].as_str() {
        return Some(text.as_bytes().to_vec());
    }
    if let Some(digits) = vector[format!("{name}_hex")].as_str() {
        return Some(
            (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect(),
        );
    }
    let part = |part: &Json| text_of(part, "text").repeat(part["times"].as_u64().unwrap() as usize);
    vector[format!("{name}_parts")].as_array().map(|parts| parts.iter().map(part).collect::<String>().into_bytes())
}

fn value_of(vector: &Json) -> OwnedValue {
    let nested = &vector["value_nested"];
    if nested.is_null() {
        return value(&vector["value"]);
    }
    let leaf = OwnedValue::from(text_of(nested, "leaf").to_owned());
    (0..nested["depth"].as_u64().unwrap())
        .fold(leaf, |inner, _| Assoc::new().with(text_of(nested, "key").to_owned(), inner).into())
}

fn value(json: &Json) -> OwnedValue {
    match json {
        Json::String(text) => text.clone().into(),
        Json::Array(_) => Value::Array(array(json)),
        Json::Object(entries) => Value::Assoc(entries.iter().map(|(key, json)| (key.clone(), value(json))).collect()),
        _ => panic!("values are texts, arrays and objects"),
    }
}

fn array(json: &Json) -> Vec<OwnedValue> {
    json.as_array().unwrap().iter().map(value).collect()
}

/// The texts of vectors are synthetic, so a failing test may show them.
fn shown(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => format!("{text:?}"),
        Value::Array(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Value::Assoc(assoc) => {
            let entry = |(key, value): (&str, &Value<'_>)| format!("{key:?}: {}", shown(value));
            format!("{{{}}}", assoc.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}
