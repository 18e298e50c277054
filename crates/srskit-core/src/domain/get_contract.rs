// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table};
use crate::records::Contract;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// Fetches the text of the registration agreement known as Exhibit A.
///
/// It reads only, and may be sent again at will.
///
/// Response codes: 200.
///
/// Guide: `get_contract`. Catalogue: `get_contract`.
#[derive(Debug, Clone, Default)]
pub struct GetContract(Values);

impl GetContract {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`. Sent as `exhibit_a` unless set.
    #[must_use]
    pub fn with_type(mut self, r#type: GetContractType) -> Self {
        self.0.insert("type", r#type.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
GetContractType {
    ExhibitA = "exhibit_a",
}
}

/// The reply to [`GetContract`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetContractReply {
    /// `contract`.
    pub contract: Option<Contract>,
    /// `text`. The text, nested or not: the table calls it a text, the sample reply nests it.
    pub text: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetContractReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { contract: reply.take("contract"), text: reply.derived("text"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetContractReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetContractReply").field("contract", &self.contract).finish_non_exhaustive()
    }
}

command!(GetContract, GetContractReply, table::domain::GET_CONTRACT);
