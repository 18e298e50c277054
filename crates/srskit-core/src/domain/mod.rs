//! Domains: availability, registration, renewal.

mod contact;
mod handle;
mod lookup;
mod register;
mod renew;

pub use contact::{Contact, ContactSet};
pub use handle::Handle;
pub use lookup::{Availability, Lookup, LookupReply};
pub use register::{OrderReply, Register, RegistrantLogin};
pub use renew::{Renew, RenewReply};

use crate::{OwnedValue, Problem, Value};

/// A flag as most commands want it: `1` or `0`.
fn flag(set: bool) -> OwnedValue {
    Value::text(if set { "1" } else { "0" })
}

fn number(number: impl Into<u32>) -> OwnedValue {
    Value::text(number.into().to_string())
}

/// What no TLD and no command takes: a name that is empty or holds a blank or control character.
fn domain_problem(domain: &str) -> Option<Problem> {
    let odd = domain.is_empty() || domain.chars().any(|c| c.is_whitespace() || c.is_control()) || !domain.contains('.');
    odd.then(|| {
        Problem::new("attributes.domain", "this is no domain name", "give the name with its suffix, e.g. example.com")
    })
}

fn period_problem(years: u8) -> Option<Problem> {
    (!(1..=10).contains(&years))
        .then(|| Problem::new("attributes.period", format!("{years} years"), "the registries allow 1 to 10"))
}
