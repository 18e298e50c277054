// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// A product in a list.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ProductSummary {
    /// `domain`. Or another host name.
    pub domain: Option<String>,
    /// `expiry_date`: with the zone that it names, if any. Form as in get_product_info. Not verified: seen in
    /// clients or older copies of the guide only.
    pub expiry_date: Option<Timestamp>,
    /// `contact_email`.
    pub contact_email: Option<String>,
    /// `is_renewable`. 1 from 60 days before the end to 15 days after it.
    pub is_renewable: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for ProductSummary {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            expiry_date: fields.take("expiry_date"),
            contact_email: fields.take("contact_email"),
            is_renewable: fields.take("is_renewable"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ProductSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProductSummary")
            .field("domain", &self.domain)
            .field("expiry_date", &self.expiry_date)
            .field("is_renewable", &self.is_renewable)
            .finish_non_exhaustive()
    }
}
