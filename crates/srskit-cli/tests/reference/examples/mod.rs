// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! The examples of the reference pages, by group.

mod account;
mod dns;
mod domain;
mod event;
mod nameserver;
mod ssl;
mod transfer;
mod user;

use super::Example;

/// Every example.
pub(crate) const ALL: &[&[Example]] = &[
    domain::EXAMPLES,
    transfer::EXAMPLES,
    nameserver::EXAMPLES,
    dns::EXAMPLES,
    ssl::EXAMPLES,
    event::EXAMPLES,
    account::EXAMPLES,
    user::EXAMPLES,
];
