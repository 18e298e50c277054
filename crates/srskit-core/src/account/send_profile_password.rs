// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command, words};
use crate::catalogue::{BareReply, table, typed};

/// Mails the profile password to a contact of the domain.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Every call sends a mail. Account matter rather than transfer; listed here because the transfer family
/// names send_password.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `send_password_domain`.
#[derive(Debug, Clone)]
pub struct SendProfilePassword(Values);

impl SendProfilePassword {
    /// With what is always needed.
    ///
    /// * `domain` (`domain_name` on the wire). Key is domain_name, not domain.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain_name", typed::text(domain)).into())
    }

    /// Sets `send_to`. Which contact (values from a Perl and a Haskell client).
    #[must_use]
    pub fn with_send_to(mut self, send_to: SendProfilePasswordSendTo) -> Self {
        self.0.insert("send_to", send_to.to_wire());
        self
    }

    /// Sets `sub_user`. 1 sends to the sub-user.
    #[must_use]
    pub fn with_sub_user(mut self, sub_user: bool) -> Self {
        self.0.insert("sub_user", sub_user.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
SendProfilePasswordSendTo {
    Admin = "admin",
    Owner = "owner",
}
}

command!(SendProfilePassword, BareReply, table::user::SEND_PROFILE_PASSWORD);
