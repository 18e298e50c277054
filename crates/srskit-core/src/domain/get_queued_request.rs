// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the state of a request queued for an asynchronous registry.
///
/// It reads only, and may be sent again at will.
///
/// Named in the 2021 Blesta module, so still current then; its guide page was not in the captures.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `query_queued_request`.
#[derive(Debug, Clone)]
pub struct GetQueuedRequest(Values);

impl GetQueuedRequest {
    /// With what is always needed.
    ///
    /// * `request_id`. The queue_request_id an order returned.
    pub fn new(request_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("request_id", typed::int(request_id)).into())
    }
}

/// The reply to [`GetQueuedRequest`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetQueuedRequestReply {
    /// `request_data`. State of the request; inner keys not read. Not verified: seen in clients or older
    /// copies of the guide only.
    pub request_data: Option<OwnedAssoc>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetQueuedRequestReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { request_data: reply.take("request_data"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetQueuedRequestReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetQueuedRequestReply").field("request_data", &self.request_data).finish_non_exhaustive()
    }
}

command!(GetQueuedRequest, GetQueuedRequestReply, table::domain::GET_QUEUED_REQUEST);
