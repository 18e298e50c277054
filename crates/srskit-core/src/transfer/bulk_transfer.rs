// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{Contacts, Handle};
use crate::{Assoc, Secret};

/// Orders transfers-in of several domains with one contact set.
///
/// This is an order: it may cost money, and is never sent twice by itself. Still there, no longer
/// recommended.
///
/// Grouped by admin contact: one approval mail per address listing its domains. Support pages say bulk
/// transfers stopped working on 2018-05-25 for data protection reasons; use sw_register_domain with reg_type
/// transfer. No guide page was found in the captures; a guide appendix still describes the approval form for
/// them (bulk_transfer_id).
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `bulk_transfer`.
#[derive(Debug, Clone)]
pub struct BulkTransfer(Values);

impl BulkTransfer {
    /// With what is always needed.
    ///
    /// * `domain_list`.
    /// * `reg_username`.
    /// * `reg_password`.
    pub fn new(
        domain_list: impl IntoIterator<Item = impl Into<String>>,
        reg_username: impl Into<String>,
        reg_password: impl Into<Secret>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain_list", typed::list::<String, _>(domain_list))
                .with("reg_username", typed::text(reg_username))
                .with("reg_password", typed::secret(reg_password))
                .into(),
        )
    }

    /// Sets `reg_domain`. A domain of the existing profile.
    #[must_use]
    pub fn with_reg_domain(mut self, reg_domain: impl Into<String>) -> Self {
        self.0.insert("reg_domain", typed::text(reg_domain));
        self
    }

    /// Sets `custom_tech_contact`. As in sw_register_domain. Says by itself whether `contact_set.tech` is
    /// sent.
    #[must_use]
    pub fn with_custom_tech_contact(mut self, custom_tech_contact: bool) -> Self {
        self.0.insert("custom_tech_contact", custom_tech_contact.to_wire());
        self
    }

    /// Sets `contact_set`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_contact_set(mut self, contact_set: Contacts) -> Self {
        self.0.insert("contact_set", contact_set.to_wire());
        self
    }

    /// Sets `affiliate_id`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.insert("affiliate_id", typed::text(affiliate_id));
        self
    }

    /// Sets `handle`. As in sw_register_domain. Not verified: seen in clients or older copies of the guide
    /// only.
    #[must_use]
    pub fn with_handle(mut self, handle: Handle) -> Self {
        self.0.insert("handle", handle.to_wire());
        self
    }

    /// Sets `registrant_ip`. Among the attributes in the toolkit. Not verified: seen in clients or older
    /// copies of the guide only.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(BulkTransfer, BareReply, table::transfer::BULK_TRANSFER);
