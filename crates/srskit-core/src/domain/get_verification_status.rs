// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::VerificationStatus;
use crate::{Answer, Assoc, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Reads where the registrant's email verification stands.
///
/// It reads only, and may be sent again at will.
///
/// The matching event uses more values: marking_as_verified, bounced, not_applicable.
///
/// Response codes: 200.
///
/// Guide: `get_registrant_verification_status`. Catalogue: `get_registrant_verification_status`.
#[derive(Debug, Clone)]
pub struct GetVerificationStatus(Values);

impl GetVerificationStatus {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`GetVerificationStatus`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetVerificationStatusReply {
    /// `status` (`registrant_verification_status` on the wire). Not_verified appears on the newest page only.
    pub status: Option<VerificationStatus>,
    /// `verification_deadline`. When: not verified yet. Day the domain gets suspended.
    pub verification_deadline: Option<Date>,
    /// `days_to_suspend`: in days. When: not verified yet. Negative once suspended.
    pub days_to_suspend: Option<i64>,
    /// `email_bounced`. When: not verified yet.
    pub email_bounced: Option<bool>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetVerificationStatusReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            status: reply.take("registrant_verification_status"),
            verification_deadline: reply.take("verification_deadline"),
            days_to_suspend: reply.take("days_to_suspend"),
            email_bounced: reply.take("email_bounced"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetVerificationStatusReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetVerificationStatusReply")
            .field("status", &self.status)
            .field("verification_deadline", &self.verification_deadline)
            .field("days_to_suspend", &self.days_to_suspend)
            .field("email_bounced", &self.email_bounced)
            .finish_non_exhaustive()
    }
}

command!(GetVerificationStatus, GetVerificationStatusReply, table::domain::GET_VERIFICATION_STATUS);
