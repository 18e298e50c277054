//! For every command of the catalogue: the typed door and the door by name give the same bytes, with every field set.
//!
//! Beside this file the values of each command stand in generated files. What the bytes should be is
//! not told here; the wire vectors and `commands.rs` do that.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod account;
mod dns;
mod domain;
mod events;
mod nameserver;
mod ssl;
mod transfer;

use srskit_core::Command;
use srskit_core::catalogue::{CommandSpec, NamedCommand};
#[allow(unused_imports, reason = "one list for all folders")]
use srskit_core::{Assoc, Date, Money, OwnedAssoc, OwnedValue, Timestamp, Value};
#[allow(unused_imports, reason = "one list for all folders")]
use std::time::Duration;

fn text(text: &'static str) -> OwnedValue {
    text.into()
}

fn list<const N: usize>(items: [OwnedValue; N]) -> OwnedValue {
    Value::Array(items.into())
}

fn assoc<const N: usize>(entries: [(&'static str, OwnedValue); N]) -> OwnedAssoc {
    entries.into_iter().collect()
}

/// For fields whose inside is not known.
fn anything() -> OwnedAssoc {
    Assoc::new().with("anything", "Zoë & Söhne")
}

/// Both doors agree to the byte, nothing is wrong with the values, and every field is on the wire.
fn same(name: &str, typed: &impl Command, values: OwnedAssoc, fields: usize) {
    let spec = CommandSpec::by_name(name).unwrap();
    let named = NamedCommand::new(spec, values).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(typed.problems(), []);
    let bytes = |message: srskit_core::Message| String::from_utf8(message.encode().unwrap()).unwrap();
    assert_eq!(bytes(typed.message()), bytes(named.message()));
    let message = typed.message();
    assert_eq!(message.attributes.len() + message.items.len(), fields);
    assert_eq!((typed.name(), typed.repeat()), (named.name(), named.repeat()));
}

#[test]
fn every_command_has_its_test() {
    let written = [
        include_str!("account.rs"),
        include_str!("dns.rs"),
        include_str!("domain.rs"),
        include_str!("events.rs"),
        include_str!("nameserver.rs"),
        include_str!("ssl.rs"),
        include_str!("transfer.rs"),
    ];
    let all = written.concat();
    for spec in CommandSpec::ALL {
        assert!(all.contains(&format!("fn {}()", spec.method)), "{}", spec.name);
    }
}
