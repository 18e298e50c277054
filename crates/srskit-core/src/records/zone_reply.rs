// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::CommandSpec;
use crate::catalogue::typed::ReplyFields;
use crate::records::DnsRecords;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// A reply that holds a zone.
#[derive(Clone, PartialEq, Eq)]
pub struct ZoneReply {
    /// `nameservers_ok`. 1 = the domain is delegated to the SystemDNS servers, 0 = it is not.
    pub nameservers_ok: Option<bool>,
    /// `records`. Keyed by record type; unverified in the replies to create_dns_zone and set_dns_zone.
    pub records: Option<DnsRecords>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ZoneReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { nameservers_ok: reply.take("nameservers_ok"), records: reply.take("records"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ZoneReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZoneReply")
            .field("nameservers_ok", &self.nameservers_ok)
            .field("records", &self.records)
            .finish_non_exhaustive()
    }
}
