// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Timestamp};
use std::fmt;

/// Tells whether a domain is in the calling reseller's account.
///
/// It reads only, and may be sent again at will.
///
/// A name not managed by OpenSRS, or expired where the TLD has no grace period, may answer 0 with an 'Unknown
/// Domain' error; queries and redemption may still work on it.
///
/// Response codes: 200, 500.
///
/// Guide: `belongs_to_rsp`. Catalogue: `belongs_to_rsp`.
#[derive(Debug, Clone)]
pub struct BelongsToReseller(Values);

impl BelongsToReseller {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`BelongsToReseller`].
#[derive(Clone, PartialEq, Eq)]
pub struct BelongsToResellerReply {
    /// `belongs` (`belongs_to_rsp` on the wire).
    pub belongs: bool,
    /// `expires_on` (`domain_expdate` on the wire): with the zone that it names, if any. When: belongs_to_rsp
    /// = 1.
    pub expires_on: Option<Timestamp>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl BelongsToResellerReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            belongs: typed::must(spec, "belongs_to_rsp", reply.take("belongs_to_rsp"))?,
            expires_on: reply.take("domain_expdate"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for BelongsToResellerReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BelongsToResellerReply")
            .field("belongs", &self.belongs)
            .field("expires_on", &self.expires_on)
            .finish_non_exhaustive()
    }
}

command!(BelongsToReseller, BelongsToResellerReply, table::domain::BELONGS_TO_RESELLER);
