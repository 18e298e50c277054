// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Web forwarding of one subdomain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Forwarding {
    /// `subdomain`: up to 128 characters. Third level; may be empty; row from the toolkit, page text cut. Not
    /// verified: seen in clients or older copies of the guide only.
    pub subdomain: Option<String>,
    /// `destination_url`: up to 200 characters.
    pub destination_url: Option<String>,
    /// `enabled`. 1 on, 0 off.
    pub enabled: Option<bool>,
    /// `masked`. 1 keeps the domain in the address bar.
    pub masked: Option<bool>,
    /// `title`: up to 255 characters. Only with masked = 1. Not verified: seen in clients or older copies of
    /// the guide only.
    pub title: Option<String>,
    /// `description`: up to 255 characters. Only with masked = 1.
    pub description: Option<String>,
    /// `keywords`. Comma separated.
    pub keywords: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl Forwarding {
    /// With the fields that are always needed.
    pub fn new(subdomain: impl Into<String>) -> Self {
        Self {
            subdomain: Some(subdomain.into()),
            destination_url: None,
            enabled: None,
            masked: None,
            title: None,
            description: None,
            keywords: None,
            other: OwnedAssoc::new(),
        }
    }
}

impl From<&str> for Forwarding {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Forwarding {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl ToWire for Forwarding {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "destination_url", self.destination_url);
        typed::put(&mut assoc, "enabled", self.enabled);
        typed::put(&mut assoc, "masked", self.masked);
        typed::put(&mut assoc, "title", self.title);
        typed::put(&mut assoc, "description", self.description);
        typed::put(&mut assoc, "keywords", self.keywords);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for Forwarding {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            subdomain: fields.take("subdomain"),
            destination_url: fields.take("destination_url"),
            enabled: fields.take("enabled"),
            masked: fields.take("masked"),
            title: fields.take("title"),
            description: fields.take("description"),
            keywords: fields.take("keywords"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Forwarding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forwarding")
            .field("enabled", &self.enabled)
            .field("masked", &self.masked)
            .finish_non_exhaustive()
    }
}
