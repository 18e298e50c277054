// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{ChangeReply, ContactRole, ContactUpdate};
use crate::{Assoc, Secret};

/// Replaces chosen contacts of a domain, each as a whole.
///
/// Sending it again leaves the same state.
///
/// Not for .DK (use update_all_info). .UK organisation and .ES owner changes reach OpenSRS but not the
/// registry. Older slug: update_contacts- (with a trailing dash). The toolkit demands all four contacts
/// although types picks them.
///
/// Response codes: 200, 250, 465, 470.
///
/// Guide: `update_contacts`. Catalogue: `update_contacts`.
#[derive(Debug, Clone)]
pub struct UpdateContacts(Values);

impl UpdateContacts {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `types`: 1 to 4 entries. Which roles change.
    /// * `contact_set`.
    pub fn new(
        domain: impl Into<String>,
        types: impl IntoIterator<Item = ContactRole>,
        contact_set: ContactUpdate,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("types", typed::list::<ContactRole, _>(types))
                .with("contact_set", contact_set.to_wire())
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `types`: 1 to 4 entries. Which roles change.
    /// * `contact_set`.
    pub fn by_cookie(
        cookie: impl Into<Secret>,
        types: impl IntoIterator<Item = ContactRole>,
        contact_set: ContactUpdate,
    ) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("types", typed::list::<ContactRole, _>(types))
                .with("contact_set", contact_set.to_wire())
                .into(),
        )
    }

    /// Sets `affect_domains`. Default 0.
    #[must_use]
    pub fn with_affect_domains(mut self, affect_domains: bool) -> Self {
        self.0.insert("affect_domains", affect_domains.to_wire());
        self
    }

    /// Sets `report_email`. When: affect_domains = 1.
    #[must_use]
    pub fn with_report_email(mut self, report_email: impl Into<String>) -> Self {
        self.0.insert("report_email", typed::text(report_email));
        self
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(UpdateContacts, ChangeReply, table::domain::UPDATE_CONTACTS);
