// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::Forwarding;
use crate::{Assoc, Secret};

/// Sets the web forwarding entries of a domain.
///
/// Sending it again leaves the same state.
///
/// The page's own parameter list gives action update_domain_forwarding; its title, the toolkit and the old
/// toolkit use set_domain_forwarding; try on Horizon. Needs create_domain_forwarding first. An entry for the
/// bare domain catches everything not set otherwise; \*.domain catches all subdomains but not the bare
/// domain; a named subdomain catches itself only. Whether entries left out are deleted is not said
/// (unverified).
///
/// Response codes: 200.
///
/// Guide: `set_domain_forwarding`. Catalogue: `set_domain_forwarding`.
#[derive(Debug, Clone)]
pub struct SetForwarding(Values);

impl SetForwarding {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    pub fn by_cookie(cookie: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).into())
    }

    /// Sets `forwarding`. One per subdomain.
    #[must_use]
    pub fn with_forwarding(mut self, forwarding: impl IntoIterator<Item = Forwarding>) -> Self {
        self.0.insert("forwarding", typed::list::<Forwarding, _>(forwarding));
        self
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }
}

command!(SetForwarding, BareReply, table::dns::SET_FORWARDING);
