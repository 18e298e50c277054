// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::DomainContacts;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the contacts of up to 100 domains in one call.
///
/// It reads only, and may be sent again at will.
///
/// Response codes: 200.
///
/// Guide: `get_domains_contacts`. Catalogue: `get_domains_contacts`.
#[derive(Debug, Clone)]
pub struct GetContacts(Values);

impl GetContacts {
    /// With what is always needed.
    ///
    /// * `domains` (`domain_list` on the wire): 1 to 100 entries.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Assoc::new().with("domain_list", typed::list::<String, _>(domains)).into())
    }

    /// Sets `active_contacts_only`. 0 gives pending contacts while a trade runs, 1 those now in force.
    #[must_use]
    pub fn with_active_contacts_only(mut self, active_contacts_only: bool) -> Self {
        self.0.insert("active_contacts_only", active_contacts_only.to_wire());
        self
    }
}

/// The reply to [`GetContacts`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetContactsReply {
    /// `domains`. Attributes is an assoc keyed by domain name, not a list.
    pub domains: Vec<(String, DomainContacts)>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetContactsReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { domains: reply.take_rest(), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetContactsReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetContactsReply").field("domains", &self.domains).finish_non_exhaustive()
    }
}

command!(GetContacts, GetContactsReply, table::domain::GET_CONTACTS);
