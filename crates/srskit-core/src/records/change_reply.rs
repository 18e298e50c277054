// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::CommandSpec;
use crate::catalogue::typed::ReplyFields;
use crate::records::ChangeResult;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// The reply to a change.
#[derive(Clone, PartialEq, Eq)]
pub struct ChangeReply {
    /// `details`. When: affect_domains = 1 or contact change. By domain.
    pub details: Vec<(String, ChangeResult)>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ChangeReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { details: reply.take_or_empty("details"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ChangeReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeReply").field("details", &self.details).finish_non_exhaustive()
    }
}
