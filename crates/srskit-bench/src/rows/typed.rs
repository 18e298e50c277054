use super::decode::thousand_domains;
use crate::harness::Pair;
use srskit_core::catalogue::CommandSpec;
use srskit_core::domain::ListExpiringDomains;
use srskit_core::envelope::decode;
use srskit_core::{Answer, Command};
use std::hint::black_box;

/// What a typed command adds to the reply that a raw one gives.
pub(super) fn pair() -> Pair {
    let (reply, copy) = (thousand_domains(), thousand_domains());
    let read = |reply: &str| ListExpiringDomains::read(&answer(reply)).ok();
    assert!(read(&reply).is_some_and(|reply| reply.domains.len() == 1000));
    Pair {
        ours: Box::new(move || drop(black_box(read(black_box(&reply))))),
        bare: Box::new(move || drop(black_box(answer(black_box(&copy))))),
    }
}

/// What reading by the table adds.
pub(super) fn named_pair() -> Pair {
    let (reply, copy) = (thousand_domains(), thousand_domains());
    let read = |reply: &str| CommandSpec::by_method("list_expiring_domains")?.read(&answer(reply)).ok();
    assert!(read(&reply).is_some_and(|reply| reply.get("domains").is_some()));
    Pair {
        ours: Box::new(move || drop(black_box(read(black_box(&reply))))),
        bare: Box::new(move || drop(black_box(answer(black_box(&copy))))),
    }
}

/// The untyped reply, as the exchange makes it.
fn answer(reply: &str) -> Answer {
    let decoded = decode(reply.as_bytes()).unwrap_or_else(|error| unreachable!("the sample decodes: {error}"));
    Answer::from_decoded(decoded, Some(200)).unwrap_or_else(|_| unreachable!("the sample is a reply"))
}
