//! Validation before anything is sent: what the table of commands cannot tell and registries or
//! certificate authorities ask all the same.
//!
//! In scope: the form of names, contacts and codes; what single TLDs and products want; certificate
//! requests. One pass lists everything that is wrong. Out of scope: whether a name is free, what an
//! account may order, anything that needs a look at the world: there is no IO here, and no clock.
//!
//! A rule from the service's guide refuses; a rule from an old chart or from code of other clients
//! warns. The service has the last word: a caller who knows better does not call this crate.
//!
//! ```
//! use srskit_core::{Assoc, catalogue::CommandSpec};
//! use srskit_rules::{Policy, check};
//!
//! let spec = CommandSpec::find("renew").unwrap();
//! let values = Assoc::new().with("domain", "münchen.de").with("period", "1").with("handle", "process");
//! let values = values.with("current_expiration_year", "2027").with("auto_renew", "0");
//! let found = check(spec, values, &Policy::default());
//! assert_eq!(found.problems, []);
//! assert_eq!(found.message.attributes.text("domain"), Some("xn--mnchen-3ya.de"));
//! assert_eq!(found.warnings[0].path, "attributes.domain"); // .de renews itself, says an old chart
//! ```

#![forbid(unsafe_code)]

mod call;
mod checked;
mod contact;
pub mod csr;
mod dns;
pub mod domain_name;
mod fault;
mod findings;
mod forms;
mod nameservers;
mod notes;
mod orders;
mod period;
mod products;
mod ssl;
mod text;
mod tld_data;
mod tlds;

pub use checked::Checked;
pub use fault::Fault;
pub use findings::{Findings, Policy, check, check_message};
