// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Tells whether a nameserver is known at the registry of a TLD.
///
/// It reads only, and may be sent again at will.
///
/// 200 = known, 212 = unknown (client code); read response_code rather than is_success. Needless for
/// registries without host objects: .CA, .UK, .DE, .FR, .CH.
///
/// Response codes: 200, 212.
///
/// Guide: `registry_check_nameserver`. Catalogue: `registry_check_nameserver`.
#[derive(Debug, Clone)]
pub struct CheckNameserverAtRegistry(Values);

impl CheckNameserverAtRegistry {
    /// With what is always needed.
    ///
    /// * `fqdn`.
    /// * `tld`. With the leading dot; the page calls it required yet says it is taken from fqdn when missing.
    pub fn new(fqdn: impl Into<String>, tld: impl Into<String>) -> Self {
        Self(Assoc::new().with("fqdn", typed::text(fqdn)).with("tld", typed::text(tld)).into())
    }
}

/// The reply to [`CheckNameserverAtRegistry`].
#[derive(Clone, PartialEq, Eq)]
pub struct CheckNameserverAtRegistryReply {
    /// `status`. Whether it exists there; the value set is not given on the page. Not verified: seen in
    /// clients or older copies of the guide only.
    pub status: Option<String>,
    /// `known`. 200 = known, 212 = unknown.
    pub known: Option<bool>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CheckNameserverAtRegistryReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { status: reply.take("status"), known: reply.derived("known"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CheckNameserverAtRegistryReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckNameserverAtRegistryReply").field("status", &self.status).finish_non_exhaustive()
    }
}

command!(CheckNameserverAtRegistry, CheckNameserverAtRegistryReply, table::nameserver::CHECK_NAMESERVER_AT_REGISTRY);
