//! A local OpenSRS to build and test against: the same wire, a world with counted money, a clock that
//! can be moved, and faults on request. It uses the core's codec, and never the client that it tests.
//!
//! # In a test
//! ```
//! # #[cfg(feature = "tls")]
//! # fn main() -> std::io::Result<()> {
//! use srskit_standin::{Clock, Config, Fault, StandIn, Timestamp};
//!
//! let standin = StandIn::start(Config::new().clock(Clock::frozen(Timestamp::from_date(2026, 11, 24))))?;
//! // A client needs these four.
//! let (_url, _ca, _user, _key) = (standin.url(), standin.ca_pem(), standin.username(), standin.key());
//!
//! // The first order will be carried out and paid, and its reply lost.
//! standin.fault(Fault::on("SW_REGISTER").after_commit().reset());
//! // … let the client order, then ask what has really happened:
//! assert_eq!(standin.ledger().debits_for("example.com").count(), 0);
//! assert_eq!(standin.balance().to_string(), "1000.00");
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "tls"))]
//! # fn main() {}
//! ```
//!
//! # How a request goes through
//! ```text
//! bytes ─► wire (TLS, lenient HTTP/1.x, raw bytes kept) ─► Gate (user, signature, limits) ─► World::apply(request, now) ─► reply
//!                                                                                                   │ ledger, orders
//! faults: before TLS · before read · after read · after commit, before reply · in mid reply ◄──────┘
//! control port (loopback): JSON API and inspector page, [`Config::control`]
//! ```
//! Everything but the sockets is free of IO and builds without the feature `tls`: [`wire::RequestReader`]
//! cuts bytes into requests, [`Desk`] answers them.
//!
//! # What is known, and what is *assumed*
//! From the service's guide: the signature; the address list and its refusal before HTTP; 100 commands
//! and 60 seconds per connection; the codes 210, 211, 221, 300, 310, 350, 400, 437, 440 … and most of
//! their texts; which fields an order needs; two years when none are named; low funds that park an
//! order; 480, 541 and 555 for renewals. From recorded replies and clients in the field: the layout of
//! envelopes and their shuffled items, the refusal's bytes, the head of six lines, `is_success` with
//! every reply but that one, "Domain Already Renewed" on the test system, the key with blanks in it.
//!
//! *Assumed*, because nobody has written it down:
//! - HTTP status 200 with 401 inside, the order of checks after the address, which four headers a reply has;
//! - closing the connection after a refusal, ten seconds until an idle one is closed;
//! - number and form of the answers to a missing body (400) and to broken XML (`OPS_ERR`);
//! - that 555 means "this very year was renewed already", and 541 every other difference;
//! - that a new renewal order cancels an older saved one; that a saved order holds no money;
//! - the form of a `transaction_id` beyond its date, which here says "stand-in";
//! - all prices; how long registries, contacts, reviews and losing registrars take; what a refund needs;
//! - that a domain renews by itself at the end of its term, and every ending has the same 40, 30 and 5 days;
//! - that text is cut to Latin-1 ([`Characters`]), and what a maintenance window answers.
//!
//! # How far it goes
//! [`world::coverage`] says for every command whether it has its behaviour, is kept, or is only answered, and
//! what is assumed for it. A command without a behaviour of its own is checked against the catalogue, 460 for
//! what is missing and 465 for what is wrong, and gets a reply that is made up: all known fields, of
//! their types, the same for the same seed and domain. A command that nobody knows answers 400 "Invalid Command".

#![forbid(unsafe_code)]

mod allow;
#[cfg(feature = "tls")]
mod clock;
#[cfg(feature = "tls")]
mod config;
#[cfg(feature = "tls")]
mod control;
mod coverage;
mod desk;
mod faults;
mod gate;
#[cfg(feature = "tls")]
mod handle;
mod hostile;
mod layout;
mod log;
mod mirror;
mod money;
#[cfg(feature = "tls")]
mod pki;
#[cfg(feature = "tls")]
mod received;
mod refusal;
mod rng;
#[cfg(feature = "tls")]
mod server;
mod span;
#[cfg(feature = "tls")]
mod start;
mod start_line;
#[cfg(feature = "tls")]
mod state;
mod strict;
mod time;
pub mod wire;
pub mod world;

pub use allow::{AllowList, BadAllowList};
#[cfg(feature = "tls")]
pub use clock::Clock;
#[cfg(feature = "tls")]
pub use config::{Config, Timing};
pub use coverage::{coverage_page, coverage_text};
pub use desk::{Desk, Ran};
#[cfg(feature = "tls")]
pub use faults::FaultStatus;
pub use faults::{BadFault, Fault, FaultAt, FaultOnCall, FaultOnConnection, Spoil};
pub use gate::{Admitted, CallLimits, Gate, Line, Rate};
#[cfg(feature = "tls")]
pub use handle::StandIn;
pub use hostile::Hostility;
pub use layout::{ItemOrder, render, render_unevenly};
pub use log::{Event, EventKind, Log};
pub use mirror::{Characters, Reading};
pub use money::{Money, NotMoney};
#[cfg(feature = "tls")]
pub use pki::{BadTls, is_own_certificate};
#[cfg(feature = "tls")]
pub use received::{Answered, Received, SignatureVerdict};
pub use refusal::Refusal;
pub use rng::Rng;
pub use span::parse_span;
pub use start_line::StartLine;
#[cfg(feature = "tls")]
pub use state::Saved;
pub use time::Timestamp;
pub use wire::ReadLimits;
