//! A signature explained: by one mistake, or by two together.

use super::Mistake;
use super::recipe::{Inputs, Recipe};
use crate::Secret;
use crate::sign::sign;

/// What is known of a signature that does not fit.
#[derive(Debug, Clone, Copy)]
pub struct SignatureCase<'a> {
    /// The body as it was sent, or was meant to be.
    pub body: &'a [u8],
    /// The key that it should be signed with.
    pub key: &'a Secret,
    /// What the client made of it.
    pub signature: &'a str,
    /// The key of the other system, where it is at hand.
    pub other_key: Option<&'a Secret>,
    /// The body of another request that may have been signed in its place.
    pub other_body: Option<&'a [u8]>,
}

impl<'a> SignatureCase<'a> {
    /// Body, key, and what the client made of them.
    pub fn new(body: &'a [u8], key: &'a Secret, signature: &'a str) -> Self {
        Self { body, key, signature, other_key: None, other_body: None }
    }
}

/// One explanation: a mistake, or two that were made together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// One or two, in the order of [`Mistake::ALL`].
    pub mistakes: Vec<Mistake>,
}

/// What can be said of a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It fits body and key.
    Right,
    /// Each of these would make just this signature; with more than one, they cannot be told apart.
    Explained(Vec<Explanation>),
    /// No known mistake makes it, and no two together do: another key, or another body.
    NoneKnown,
}

/// Names the mistakes behind a signature. Two together are tried only where no single one explains it.
///
/// Pure; what it says holds nothing of key or body.
///
/// # Examples
/// ```
/// use srskit_core::{Mistake, Secret, SignatureCase, Verdict, explain_signature, sign};
/// let key = Secret::new("not-a-real-key");
/// let theirs = sign(b"<a/>\n", &key).as_str().to_uppercase();
/// let Verdict::Explained(found) = explain_signature(&SignatureCase::new(b"<a/>", &key, &theirs)) else { panic!() };
/// assert_eq!(found[0].mistakes, [Mistake::UpperFinal, Mistake::LfTail]);
/// ```
pub fn explain_signature(case: &SignatureCase<'_>) -> Verdict {
    if case.signature == sign(case.body, case.key).as_str() {
        return Verdict::Right;
    }
    let inputs = Inputs {
        other_body: case.other_body,
        other_key: case.other_key.map(|key| key.reveal().as_bytes()),
        ..Inputs::new(case.body, case.key)
    };
    let alone: Vec<_> =
        inputs.alone(case.signature).into_iter().map(|one| Explanation { mistakes: vec![one] }).collect();
    let found = if alone.is_empty() { pairs(&inputs, case.signature) } else { alone };
    if found.is_empty() { Verdict::NoneKnown } else { Verdict::Explained(found) }
}

fn pairs(inputs: &Inputs<'_>, signature: &str) -> Vec<Explanation> {
    let right = inputs.recipe();
    let forms: Vec<(Mistake, Vec<Recipe>)> =
        Mistake::ALL.iter().map(|mistake| (*mistake, mistake.made_in(&right, inputs))).collect();
    // Two changes of one text differ by which came first, so each goes before each.
    let makes = |first: &[Recipe], second: Mistake| {
        let mut wrong = first.iter().flat_map(|recipe| second.made_in(recipe, inputs));
        wrong.any(|recipe| recipe.digest().as_deref() == Some(signature.as_bytes()))
    };
    let mut found = Vec::new();
    for (place, (one, made_by_one)) in forms.iter().enumerate() {
        for (two, made_by_two) in &forms[place + 1..] {
            if makes(made_by_one, *two) || makes(made_by_two, *one) {
                found.push(Explanation { mistakes: vec![*one, *two] });
            }
        }
    }
    found
}
