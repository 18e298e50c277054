// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{NewMailbox, PersonalNameRecord};

/// Orders a personal name with its mailbox.
///
/// This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
/// recommended.
///
/// Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. No page text
/// found in the captures; rows follow the toolkit.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `su_register_surname`.
#[derive(Debug, Clone)]
pub struct RegisterPersonalName(Values);

impl RegisterPersonalName {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `mailbox`.
    pub fn new(domain: impl Into<String>, mailbox: NewMailbox) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("mailbox", mailbox.to_wire()).into())
    }

    /// Sets `dns_records` (`dnsRecords` on the wire). The toolkit sends one record as an assoc here and an
    /// array in update_surname. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_dns_records(mut self, dns_records: PersonalNameRecord) -> Self {
        self.0.insert("dnsRecords", dns_records.to_wire());
        self
    }
}

command!(RegisterPersonalName, BareReply, table::domain::REGISTER_PERSONAL_NAME);
