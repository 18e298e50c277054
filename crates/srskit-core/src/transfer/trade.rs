// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::TldData;
use crate::{Assoc, Secret};

/// Changes the legal owner of a domain at registries that need a trade.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// TLDs named by the current index: .AU .CL .COM.AR .DK .FI .FR .HK .HU .IL .MY .NO .NU .PM .RE .RO .RU .SE
/// .SG .TF .WF .YT, possibly more. Older text: .BE only. Fields stand straight in attributes, not in a
/// contact_set. Priced with get_price reg_type = trade. Only the page's opening (slug trade_domain) was
/// available; fields are the toolkit's.
///
/// Response codes: 200, 250.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `trade_domain`.
#[derive(Debug, Clone)]
pub struct Trade(Values);

impl Trade {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `first_name`. New owner.
    /// * `last_name`.
    /// * `org_name`.
    /// * `email`.
    pub fn new(
        domain: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        org_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("first_name", typed::text(first_name))
                .with("last_name", typed::text(last_name))
                .with("org_name", typed::text(org_name))
                .with("email", typed::text(email))
                .into(),
        )
    }

    /// Sets `address1`. When: all but .BE.
    #[must_use]
    pub fn with_address1(mut self, address1: impl Into<String>) -> Self {
        self.0.insert("address1", typed::text(address1));
        self
    }

    /// Sets `city`. When: all but .BE.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.0.insert("city", typed::text(city));
        self
    }

    /// Sets `state`. When: all but .BE.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<String>) -> Self {
        self.0.insert("state", typed::text(state));
        self
    }

    /// Sets `postal_code`. When: all but .BE.
    #[must_use]
    pub fn with_postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.insert("postal_code", typed::text(postal_code));
        self
    }

    /// Sets `country`. When: all but .BE.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.0.insert("country", typed::text(country));
        self
    }

    /// Sets `phone`: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. When: all but .BE.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.0.insert("phone", typed::text(phone));
        self
    }

    /// Sets `tld_data`. When: TLDs with extra data; the tld page names .FR for this command. Same layout as
    /// under sw_register_domain.
    #[must_use]
    pub fn with_tld_data(mut self, tld_data: TldData) -> Self {
        self.0.insert("tld_data", tld_data.to_wire());
        self
    }

    /// Sets `auth_code` (`domain_auth_info` on the wire). When: .BE. Authcode from send_authcode.
    #[must_use]
    pub fn with_auth_code(mut self, auth_code: impl Into<Secret>) -> Self {
        self.0.insert("domain_auth_info", typed::secret(auth_code));
        self
    }
}

command!(Trade, BareReply, table::transfer::TRADE);
