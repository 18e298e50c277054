// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Tells whether Tucows may approve registrant changes of a domain as designated agent.
///
/// It reads only, and may be sent again at will.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE.
///
/// Response codes: 200.
///
/// Guide: `get_trade_designated_agent`. Catalogue: `get_trade_designated_agent`.
#[derive(Debug, Clone)]
pub struct GetDesignatedAgent(Values);

impl GetDesignatedAgent {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`GetDesignatedAgent`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetDesignatedAgentReply {
    /// `allow_designated_agent`. 0 = the registrant approves every change by mail, 1 = Tucows may act.
    pub allow_designated_agent: Option<bool>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetDesignatedAgentReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { allow_designated_agent: reply.take("allow_designated_agent"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetDesignatedAgentReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDesignatedAgentReply")
            .field("allow_designated_agent", &self.allow_designated_agent)
            .finish_non_exhaustive()
    }
}

command!(GetDesignatedAgent, GetDesignatedAgentReply, table::domain::GET_DESIGNATED_AGENT);
