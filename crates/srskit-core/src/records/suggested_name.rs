// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::SuggestionStatus;
use crate::{Money, OwnedAssoc, OwnedValue};
use std::fmt;

/// A name that a search found.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SuggestedName {
    /// `domain`.
    pub domain: Option<String>,
    /// `status`.
    pub status: Option<SuggestionStatus>,
    /// `has_claim`. When: new gTLD in its claims period.
    pub has_claim: Option<bool>,
    /// `reason`. When: registry premium name.
    pub reason: Option<String>,
    /// `price`. When: premium item.
    pub price: Option<Money>,
    /// `third_party_offer_url`. When: make-offer item.
    pub third_party_offer_url: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for SuggestedName {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            status: fields.take("status"),
            has_claim: fields.take("has_claim"),
            reason: fields.take("reason"),
            price: fields.take("price"),
            third_party_offer_url: fields.take("third_party_offer_url"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SuggestedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SuggestedName")
            .field("domain", &self.domain)
            .field("status", &self.status)
            .field("has_claim", &self.has_claim)
            .field("price", &self.price)
            .finish_non_exhaustive()
    }
}
