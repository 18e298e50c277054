// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{Mailbox, PersonalNameRecord};

/// Changes mailbox, forwarding or DNS of a personal name.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text
/// found in the captures; rows follow the toolkit.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `update_surname`.
#[derive(Debug, Clone)]
pub struct UpdatePersonalName(Values);

impl UpdatePersonalName {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `mailbox`.
    #[must_use]
    pub fn with_mailbox(mut self, mailbox: Mailbox) -> Self {
        self.0.insert("mailbox", mailbox.to_wire());
        self
    }

    /// Sets `dns_records` (`dnsRecords` on the wire). The complete set; records left out are deleted. Not
    /// verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_dns_records(mut self, dns_records: impl IntoIterator<Item = PersonalNameRecord>) -> Self {
        self.0.insert("dnsRecords", typed::list::<PersonalNameRecord, _>(dns_records));
        self
    }
}

command!(UpdatePersonalName, BareReply, table::domain::UPDATE_PERSONAL_NAME);
