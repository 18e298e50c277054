// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the affiliate id stored on a domain.
///
/// It reads only, and may be sent again at will.
///
/// Response codes: 200.
///
/// Guide: `get_domain_affiliate_id`. Catalogue: `get_domain_affiliate_id`.
#[derive(Debug, Clone)]
pub struct GetAffiliateId(Values);

impl GetAffiliateId {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`GetAffiliateId`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetAffiliateIdReply {
    /// `affiliate_id`.
    pub affiliate_id: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetAffiliateIdReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { affiliate_id: reply.take("affiliate_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetAffiliateIdReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetAffiliateIdReply").finish_non_exhaustive()
    }
}

command!(GetAffiliateId, GetAffiliateIdReply, table::domain::GET_AFFILIATE_ID);
