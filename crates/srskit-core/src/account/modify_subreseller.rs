// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{SubresellerContacts, SubresellerStatus};
use crate::{Assoc, OwnedValue, Secret};

/// Changes a sub-reseller account.
///
/// Sending it again leaves the same state.
///
/// Takes the whole record, required fields included, password too. Reply part of the page not captured.
///
/// Response codes: 200.
///
/// Guide: `modify-subreseller`. Catalogue: `modify_subreseller`.
#[derive(Debug, Clone)]
pub struct ModifySubreseller(Values);

impl ModifySubreseller {
    /// With what is always needed.
    ///
    /// * `username`.
    /// * `password`.
    /// * `status`.
    /// * `pricing_plan`. Plan kept in the reseller account.
    /// * `ccp_enabled`. Y lets the sub-reseller pay by card.
    /// * `low_balance_email`. Gets the low balance notice.
    /// * `system_status_email`. Gets system status messages.
    /// * `contact_set`.
    #[allow(clippy::too_many_arguments, reason = "the command needs all of them")]
    pub fn new(
        username: impl Into<String>,
        password: impl Into<Secret>,
        status: SubresellerStatus,
        pricing_plan: impl Into<String>,
        ccp_enabled: bool,
        low_balance_email: impl Into<String>,
        system_status_email: impl Into<String>,
        contact_set: SubresellerContacts,
    ) -> Self {
        Self(
            Assoc::new()
                .with("username", typed::text(username))
                .with("password", typed::secret(password))
                .with("status", status.to_wire())
                .with("pricing_plan", typed::text(pricing_plan))
                .with("ccp_enabled", ccp_enabled.to_wire())
                .with("low_balance_email", typed::text(low_balance_email))
                .with("system_status_email", typed::text(system_status_email))
                .with("contact_set", contact_set.to_wire())
                .into(),
        )
    }

    /// Sets `payment_email`. Gets payment notices.
    #[must_use]
    pub fn with_payment_email(mut self, payment_email: impl Into<String>) -> Self {
        self.0.insert("payment_email", typed::text(payment_email));
        self
    }

    /// Sets `nameservers`. Default nameservers; element form not shown. Not verified: seen in clients or
    /// older copies of the guide only.
    #[must_use]
    pub fn with_nameservers(mut self, nameservers: Vec<OwnedValue>) -> Self {
        self.0.insert("nameservers", nameservers.to_wire());
        self
    }

    /// Sets `url`. Web address.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.0.insert("url", typed::text(url));
        self
    }

    /// Sets `allowed_tld_list`. TLDs that may be sold; element form not shown. Not verified: seen in clients
    /// or older copies of the guide only.
    #[must_use]
    pub fn with_allowed_tld_list(mut self, allowed_tld_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("allowed_tld_list", typed::list::<String, _>(allowed_tld_list));
        self
    }

    /// Sets `storefront_rwi`. Y shows the Storefront link; N when missing.
    #[must_use]
    pub fn with_storefront_rwi(mut self, storefront_rwi: bool) -> Self {
        self.0.insert("storefront_rwi", storefront_rwi.to_wire());
        self
    }
}

command!(ModifySubreseller, BareReply, table::account::MODIFY_SUBRESELLER);
