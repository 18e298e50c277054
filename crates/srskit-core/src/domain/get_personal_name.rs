// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Mailbox;
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Timestamp};
use std::fmt;

/// Reads the state, mailbox and DNS of a personal name.
///
/// It reads only, and may be sent again at will.
///
/// Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. The other
/// surname commands have no captured page; this one still stands in the guide. The zone table was cut.
///
/// Response codes: 200.
///
/// Guide: `query-surname`. Catalogue: `query_surname`.
#[derive(Debug, Clone)]
pub struct GetPersonalName(Values);

impl GetPersonalName {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `query_dns`. 1 adds zone.
    #[must_use]
    pub fn with_query_dns(mut self, query_dns: bool) -> Self {
        self.0.insert("query_dns", query_dns.to_wire());
        self
    }

    /// Sets `query_email`. 1 adds mailbox.
    #[must_use]
    pub fn with_query_email(mut self, query_email: bool) -> Self {
        self.0.insert("query_email", query_email.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
GetPersonalNameState {
    Active = "active",
}
}

/// The reply to [`GetPersonalName`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetPersonalNameReply {
    /// `domain`.
    pub domain: Option<String>,
    /// `created_on`: with the zone that it names, if any. Form not shown.
    pub created_on: Option<Timestamp>,
    /// `state`. When: returned at times.
    pub state: Option<GetPersonalNameState>,
    /// `mailbox`. When: query_email = 1.
    pub mailbox: Option<Mailbox>,
    /// `zone`. When: query_dns = 1. Records with content, name and type; inner layout not captured. Not
    /// verified: seen in clients or older copies of the guide only.
    pub zone: Option<OwnedAssoc>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetPersonalNameReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            domain: reply.take("domain"),
            created_on: reply.take("created_on"),
            state: reply.take("state"),
            mailbox: reply.take("mailbox"),
            zone: reply.take("zone"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetPersonalNameReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPersonalNameReply")
            .field("domain", &self.domain)
            .field("created_on", &self.created_on)
            .field("mailbox", &self.mailbox)
            .field("zone", &self.zone)
            .finish_non_exhaustive()
    }
}

command!(GetPersonalName, GetPersonalNameReply, table::domain::GET_PERSONAL_NAME);
