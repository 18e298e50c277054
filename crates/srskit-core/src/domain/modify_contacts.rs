// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{ChangeReply, ContactChanges, DirectRegistrantInfo, TldData};
use crate::{Assoc, Secret};

/// Replaces one or more contacts of a domain.
///
/// Sending it again leaves the same state.
///
/// The guide page (slug modify-domain) could not be read; all modify variants follow the official toolkit,
/// its WHMCS copy and sample messages, so their current status is not proven one by one. A contact is
/// replaced as a whole: send every field. Owner changes on gTLDs start registrant verification and possibly
/// an ICANN trade with a 60-day lock. For .CA the update fails when billing is sent. The toolkit says
/// tld_data goes with modify for .ASIA .COOP .JOBS .LV .MX .PRO .RO .US .ZA, optionally .XXX. A wrong cookie
/// or password answers 415 with mwi_reset_password_allowed and support_message at envelope level.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `modify_domain_contact_info`.
#[derive(Debug, Clone)]
pub struct ModifyContacts(Values);

impl ModifyContacts {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `contact_set`.
    pub fn new(domain: impl Into<String>, contact_set: ContactChanges) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("contact_set", contact_set.to_wire()).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `contact_set`.
    pub fn by_cookie(cookie: impl Into<Secret>, contact_set: ContactChanges) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("contact_set", contact_set.to_wire()).into())
    }

    /// Sets `affect_domains`. 0 only this domain, 1 all domains of the profile; the guide's no-credentials
    /// chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
    #[must_use]
    pub fn with_affect_domains(mut self, affect_domains: bool) -> Self {
        self.0.insert("affect_domains", affect_domains.to_wire());
        self
    }

    /// Sets `report_email`. When: affect_domains = 1. Gets the outcome report.
    #[must_use]
    pub fn with_report_email(mut self, report_email: impl Into<String>) -> Self {
        self.0.insert("report_email", typed::text(report_email));
        self
    }

    /// Sets `tld_data`. When: TLDs with extra data. Never send it empty.
    #[must_use]
    pub fn with_tld_data(mut self, tld_data: TldData) -> Self {
        self.0.insert("tld_data", tld_data.to_wire());
        self
    }

    /// Sets `registrant_extra_info`. When: .UK and .CA. Clients place it straight in attributes, not inside
    /// tld_data.
    #[must_use]
    pub fn with_registrant_extra_info(mut self, registrant_extra_info: DirectRegistrantInfo) -> Self {
        self.0.insert("registrant_extra_info", registrant_extra_info.to_wire());
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

command!(ModifyContacts, ChangeReply, table::domain::MODIFY_CONTACTS);
