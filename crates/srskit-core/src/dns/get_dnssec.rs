// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::DsRecord;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Lists the DS records of a domain.
///
/// It reads only, and may be sent again at will.
///
/// The get_domain command with type dnssec; the guide gives it a page of its own. There is no action
/// GET_DNSSEC_INFO in the guide, although clients guess at one.
///
/// Response codes: 200.
///
/// Guide: `get-dnssec`. Catalogue: `get_dnssec`.
#[derive(Debug, Clone)]
pub struct GetDnssec(Values);

impl GetDnssec {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`GetDnssec`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetDnssecReply {
    /// `ds_records` (`dnssec` on the wire). May be empty; a client also copes with an assoc here. Not
    /// verified: seen in clients or older copies of the guide only.
    pub ds_records: Vec<DsRecord>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetDnssecReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { ds_records: reply.take_or_empty("dnssec"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetDnssecReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDnssecReply").field("ds_records", &self.ds_records).finish_non_exhaustive()
    }
}

command!(GetDnssec, GetDnssecReply, table::dns::GET_DNSSEC);
