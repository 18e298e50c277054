// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Makes an existing nameserver known at one registry or at all registries of the account.
///
/// Sending it again leaves the same state.
///
/// Does not create the host: create_nameserver comes first, or the host belongs to another registrar. What a
/// host that is already there answers was not found. Result texts per registry are free text: added, the
/// registry has no host objects, or a technical failure.
///
/// Response codes: 200.
///
/// Guide: `registry_add_ns`. Catalogue: `registry_add_ns`.
#[derive(Debug, Clone)]
pub struct AddNameserverToRegistry(Values);

impl AddNameserverToRegistry {
    /// With what is always needed.
    ///
    /// * `fqdn`. The nameserver.
    /// * `tld`. With the leading dot, e.g. .com; ignored but still checked when all = 1, so send a valid one.
    /// * `all`. 0 = only the registry of tld, 1 = every registry enabled on the account.
    pub fn new(fqdn: impl Into<String>, tld: impl Into<String>, all: bool) -> Self {
        Self(
            Assoc::new()
                .with("fqdn", typed::text(fqdn))
                .with("tld", typed::text(tld))
                .with("all", all.to_wire())
                .into(),
        )
    }
}

/// The reply to [`AddNameserverToRegistry`].
#[derive(Clone, PartialEq, Eq)]
pub struct AddNameserverToRegistryReply {
    /// `registry_name`. Outcome per registry subscribed to; the keys are registry names such as NSI, DENIC,
    /// NeuLevel, TV, NSI .cc, CIRA, ISOC/PIR, UK, VC, dotName, NeuStar, Afilias; whether the key
    /// registry_name itself appears on the wire is not shown in the captured text. Not verified: seen in
    /// clients or older copies of the guide only.
    pub registry_name: Vec<(String, String)>,
    /// `registries`. Outcome per registry, wherever the reply puts it.
    pub registries: Vec<(String, String)>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl AddNameserverToRegistryReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            registry_name: reply.take_or_empty("registry_name"),
            registries: reply.derived("registries").unwrap_or_default(),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for AddNameserverToRegistryReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddNameserverToRegistryReply").finish_non_exhaustive()
    }
}

command!(AddNameserverToRegistry, AddNameserverToRegistryReply, table::nameserver::ADD_NAMESERVER_TO_REGISTRY);
