// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::Switch;

/// Switches WHOIS privacy on or off for many domains.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Older form of submit_bulk_change with change_type whois_privacy. Each domain switched on may be charged.
/// The page lists .COM .NET .ORG .INFO .BIZ .ME .MOBI .NAME .CC .CO .TV. Whether it too must go to
/// batch.opensrs.net is not said. The page advises another change_type value for new code; the captured text
/// breaks off before naming it.
///
/// Response codes: 200.
///
/// Guide: `submit_bulk_change-whois-privacy`. Catalogue: `submit_bulk_change_whois_privacy`.
#[derive(Debug, Clone)]
pub struct BulkSetWhoisPrivacy(Values);

impl BulkSetWhoisPrivacy {
    /// With what is always needed.
    ///
    /// * `change_items`: 1 to 10000 entries.
    /// * `op_type`.
    pub fn new(change_items: impl IntoIterator<Item = impl Into<String>>, op_type: Switch) -> Self {
        Self(
            Assoc::new()
                .with("change_items", typed::list::<String, _>(change_items))
                .with("op_type", op_type.to_wire())
                .into(),
        )
    }

    /// Sets `apply_to_locked_domains`. 0 when missing.
    #[must_use]
    pub fn with_apply_to_locked_domains(mut self, apply_to_locked_domains: bool) -> Self {
        self.0.insert("apply_to_locked_domains", apply_to_locked_domains.to_wire());
        self
    }

    /// Sets `contact_email`. Where the result report goes; without it no notice at all.
    #[must_use]
    pub fn with_contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.0.insert("contact_email", typed::text(contact_email));
        self
    }
}

command!(BulkSetWhoisPrivacy, BareReply, table::domain::BULK_SET_WHOIS_PRIVACY);
