//! Signing mistakes, alone and in pairs, against digests that another language made.

#![allow(clippy::unwrap_used)] // a vector that cannot be read is a test that fails

use serde_json::Value as Json;
use srskit_core::{Mistake, Secret, SignatureCase, Verdict, explain_signature, sign};
use std::collections::{BTreeMap, BTreeSet};

const VECTORS: &str = include_str!("../../../tests/vectors/mistake_more.json");

struct Inputs {
    body: Vec<u8>,
    key: Secret,
    other_key: Secret,
    other_body: Vec<u8>,
}

impl Inputs {
    fn of(vector: &Json) -> Self {
        let text = |name: &str| vector[name].as_str().unwrap().to_owned();
        Self {
            body: text("body").into_bytes(),
            key: Secret::new(text("key")),
            other_key: Secret::new(text("other_key")),
            other_body: text("other_body").into_bytes(),
        }
    }

    /// The explanations, each as names joined by `+`.
    fn explain(&self, signature: &str) -> BTreeSet<String> {
        let case = SignatureCase {
            other_key: Some(&self.other_key),
            other_body: Some(&self.other_body),
            ..SignatureCase::new(&self.body, &self.key, signature)
        };
        let Verdict::Explained(found) = explain_signature(&case) else { return BTreeSet::new() };
        let joined = |mistakes: &[Mistake]| mistakes.iter().map(|one| one.name()).collect::<Vec<_>>().join("+");
        found.iter().map(|one| joined(&one.mistakes)).collect()
    }
}

fn vectors() -> Vec<Json> {
    serde_json::from_str(VECTORS).unwrap()
}

#[test]
fn each_spelling_of_a_mistake_gets_its_own_name_only() {
    let mut seen = BTreeSet::new();
    for vector in vectors() {
        let (inputs, id) = (Inputs::of(&vector), &vector["id"]);
        let mut named: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (name, digests) in vector["spellings"].as_object().unwrap() {
            for digest in digests.as_array().unwrap() {
                named.entry(digest.as_str().unwrap()).or_default().insert(name.clone());
                seen.insert(name.clone());
            }
        }
        for (digest, names) in named {
            assert_eq!(inputs.explain(digest), names, "{id}");
        }
    }
    assert_eq!(
        seen.len(),
        vectors()[0]["spellings"].as_object().unwrap().len(),
        "a mistake makes no difference anywhere"
    );
}

#[test]
fn two_mistakes_together_are_named_and_nothing_else_is() {
    let mut count = 0;
    for vector in vectors() {
        let inputs = Inputs::of(&vector);
        for (name, digest) in vector["pairs"].as_object().unwrap() {
            let sorted = |names: &str| names.split('+').map(str::to_owned).collect::<BTreeSet<_>>();
            let found: Vec<_> = inputs.explain(digest.as_str().unwrap()).iter().map(|names| sorted(names)).collect();
            assert_eq!(found, [sorted(name)], "{}", vector["id"]);
            count += 1;
        }
    }
    assert!(count > 30, "{count} pairs only");
}

#[test]
fn what_is_not_given_is_not_named() {
    let vector = &vectors()[0];
    let inputs = Inputs::of(vector);
    let digest = vector["spellings"]["other_key"][0].as_str().unwrap();
    assert_eq!(explain_signature(&SignatureCase::new(&inputs.body, &inputs.key, digest)), Verdict::NoneKnown);
}

#[test]
fn neither_the_right_signature_nor_a_foreign_one_is_explained() {
    for vector in vectors() {
        let inputs = Inputs::of(&vector);
        let case = |signature: &str| explain_signature(&SignatureCase::new(&inputs.body, &inputs.key, signature));
        assert_eq!(case(sign(&inputs.body, &inputs.key).as_str()), Verdict::Right);
        for foreign in ["", "0", "0123456789abcdef0123456789abcdef", "not hex at all", "\u{0}"] {
            assert_eq!(case(foreign), Verdict::NoneKnown, "{foreign}");
        }
    }
}
