//! What went wrong when a signature does not fit: each way of computing it wrongly that was seen or
//! is likely, tried in turn, alone and in pairs.
//!
//! For people who write a client of their own, and for the stand-in, which knows the key. A server
//! must never tell a caller.

mod explain;
mod fix;
mod form;
mod recipe;
mod table;
mod text;

pub use explain::{Explanation, SignatureCase, Verdict, explain_signature};
pub use table::Mistake;

use crate::Secret;
use crate::sign::sign;
use recipe::Inputs;

/// Names the mistakes that would give `signature` for this body and key, each of them alone.
///
/// Empty for the right signature, and for one that no known mistake explains: then the key, or what
/// came of the body on its way, is another one. Several, where they cannot be told apart.
/// [`explain_signature`] also tries two mistakes together.
///
/// # Examples
/// ```
/// use srskit_core::{Mistake, Secret, find_mistakes, sign};
/// let key = Secret::new("not-a-real-key");
/// let upper = sign(b"<a/>", &key).as_str().to_uppercase();
/// assert_eq!(find_mistakes(b"<a/>", &key, &upper), [Mistake::UpperFinal]);
/// ```
pub fn find_mistakes(body: &[u8], key: &Secret, signature: &str) -> Vec<Mistake> {
    if signature == sign(body, key).as_str() {
        return Vec::new();
    }
    Inputs::new(body, key).alone(signature)
}
