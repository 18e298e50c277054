// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, Money, OwnedAssoc, ReadError};
use std::fmt;

/// Deletes a fresh domain at the registry and asks for the refund.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// One domain per call. A refund is given only inside the registry's own grace period; later the domain is
/// simply gone.
///
/// Response codes: 200.
///
/// Guide: `revoke-domain`. Catalogue: `revoke_domain`.
#[derive(Debug, Clone)]
pub struct Revoke(Values);

impl Revoke {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `notes`. Kept with the domain notes.
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.0.insert("notes", typed::text(notes));
        self
    }

    /// Sets `reseller`. Reseller username; sent by the PHP toolkit and others, absent from the guide.
    #[must_use]
    pub fn with_reseller(mut self, reseller: impl Into<String>) -> Self {
        self.0.insert("reseller", typed::text(reseller));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

/// The reply to [`Revoke`].
#[derive(Clone, PartialEq, Eq)]
pub struct RevokeReply {
    /// `charge`. 1 when the reseller was charged.
    pub charge: Option<bool>,
    /// `price`. When: charge = 1.
    pub price: Option<Money>,
    /// `total_refund`.
    pub total_refund: Option<Money>,
    /// `deletion_id`.
    pub deletion_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl RevokeReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            charge: reply.take("charge"),
            price: reply.take("price"),
            total_refund: reply.take("total_refund"),
            deletion_id: reply.take("deletion_id"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for RevokeReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevokeReply")
            .field("charge", &self.charge)
            .field("price", &self.price)
            .field("total_refund", &self.total_refund)
            .field("deletion_id", &self.deletion_id)
            .finish_non_exhaustive()
    }
}

command!(Revoke, RevokeReply, table::domain::REVOKE);
