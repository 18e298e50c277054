// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{Nameserver, SimpleTransferItem};
use crate::{Answer, Assoc, OwnedAssoc, OwnedValue, ReadError};
use std::fmt;

/// Orders transfers-in of one or many domains from name and authcode alone.
///
/// This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
/// recommended.
///
/// OpenSRS checks the code, copies the contacts from WHOIS and sends one approval mail per registrant. Only
/// for registrars on the 2013 accreditation agreement and for a long list of TLDs on the page. The page calls
/// it deprecated since 2018-05-25 in favour of sw_register, as WHOIS data is redacted; further optional
/// attributes were below the part that could be read.
///
/// Response codes: 200.
///
/// Guide: `simple_transfer`. Catalogue: `simple_transfer`.
#[derive(Debug, Clone)]
pub struct SimpleTransfer(Values);

impl SimpleTransfer {
    /// With what is always needed.
    ///
    /// * `domain_list`: 1 to 10000 entries.
    pub fn new(domain_list: impl IntoIterator<Item = SimpleTransferItem>) -> Self {
        Self(Assoc::new().with("domain_list", typed::list::<SimpleTransferItem, _>(domain_list)).into())
    }

    /// Sets `nameservers` (`nameserver_list` on the wire).
    #[must_use]
    pub fn with_nameservers(mut self, nameservers: impl IntoIterator<Item = impl Into<Nameserver>>) -> Self {
        self.0.insert("nameserver_list", typed::list::<Nameserver, _>(nameservers));
        self
    }

    /// Any other attribute; not all are known of this command.
    #[must_use]
    pub fn with_other(mut self, key: impl Into<String>, value: impl Into<OwnedValue>) -> Self {
        self.0.insert(key.into(), value);
        self
    }
}

/// The reply to [`SimpleTransfer`].
#[derive(Clone, PartialEq, Eq)]
pub struct SimpleTransferReply {
    /// `simple_transfer_job_id`. Feed it to simple_transfer_status. Not verified: seen in clients or older
    /// copies of the guide only.
    pub simple_transfer_job_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl SimpleTransferReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { simple_transfer_job_id: reply.take("simple_transfer_job_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SimpleTransferReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimpleTransferReply")
            .field("simple_transfer_job_id", &self.simple_transfer_job_id)
            .finish_non_exhaustive()
    }
}

command!(SimpleTransfer, SimpleTransferReply, table::transfer::SIMPLE_TRANSFER);
