//! Blocking client for the OpenSRS XML API.
//!
//! ```no_run
//! use srskit::{Client, Credentials, System};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
//! let reply = client.raw("GET_BALANCE", "BALANCE", Default::default())?;
//! println!("{}", reply.answer.text);
//! # Ok(()) }
//! ```
//!
//! In scope: moving bytes over TLS, sleeping, measuring time, reading settings. Out of scope: what
//! any of the bytes mean, whether something may be sent again, what an error is. That is decided by
//! the exchange of [`core`]; this crate never looks inside a body.
//!
//! A [`Client`] may be shared by threads and survives `fork`: a child opens connections of its own.

mod builder;
mod client;
mod commands;
mod deadline;
pub mod doctor;
mod http_date;
mod investigating;
mod line;
mod net;
mod opening;
mod options;
mod pool;
mod proxy;
mod rest;
mod rows;
mod seed;
pub mod settings;
mod setup_error;
mod slots;
mod system;
mod tls;
mod today;
mod trust;
mod turn;
mod wire;

pub use srskit_core as core;
pub use srskit_core::investigate::{InvestigateOptions, Investigation};
pub use srskit_core::{
    AcceptedReason, Answer, Assoc, Cause, CauseKind, CodeClass, Command, Context, Credentials, Date, Error, ErrorClass,
    ErrorKind, Evidence, MayHaveRun, Message, Money, Next, Outcome, OwnedAssoc, OwnedValue, Post, Problem, Raw, Repeat,
    Reply, Secret, Stage, Timestamp, Value, account, catalogue, dns, domain, envelope, events, investigate, nameserver,
    paging, records, ssl, transfer,
};
pub use srskit_rules as rules;
pub use srskit_rules::Checked;

pub use builder::{ClientBuilder, TlsBackend};
pub use client::Client;
pub use commands::command;
pub use options::{CallOptions, Validate};
pub use pool::{Failed, Posted};
pub use proxy::Proxy;
pub use rows::{Rows, TypedRows};
pub use settings::Settings;
pub use setup_error::SetupError;
pub use system::System;
pub use trust::Pin;

/// README's examples, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
