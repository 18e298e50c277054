// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command, words};
use crate::catalogue::{BareReply, table, typed};

/// Sends the approval request of a change of registrant again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. Each call sends a message. The page's table leaves out domain, its sample has
/// it.
///
/// Response codes: 200.
///
/// Guide: `resend_trade_approval_notice`. Catalogue: `resend_trade_approval_notice`.
#[derive(Debug, Clone)]
pub struct ResendRegistrantChangeNotice(Values);

impl ResendRegistrantChangeNotice {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `registrant_type`.
    /// * `send_type`. The table writes SMS and Email, the sample sends sms; sms only with registrant_type =
    ///   current.
    pub fn new(
        domain: impl Into<String>,
        registrant_type: ResendRegistrantChangeNoticeRegistrantType,
        send_type: ResendRegistrantChangeNoticeSendType,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("registrant_type", registrant_type.to_wire())
                .with("send_type", send_type.to_wire())
                .into(),
        )
    }

    /// Sets `sms_phone_number`: `+CCC.NNNNNNNNNN`, with `xEEEE` for an extension. +C.N form; the present
    /// registrant's phone when missing.
    #[must_use]
    pub fn with_sms_phone_number(mut self, sms_phone_number: impl Into<String>) -> Self {
        self.0.insert("sms_phone_number", typed::text(sms_phone_number));
        self
    }
}

words! {
    /// What the field of this name may be.
ResendRegistrantChangeNoticeRegistrantType {
    Current = "current",
    New = "new",
}
}

words! {
    /// What the field of this name may be.
ResendRegistrantChangeNoticeSendType {
    Sms = "sms",
    Email = "email",
}
}

command!(ResendRegistrantChangeNotice, BareReply, table::domain::RESEND_REGISTRANT_CHANGE_NOTICE);
