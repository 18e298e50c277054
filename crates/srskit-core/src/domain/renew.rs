// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Handle;
use crate::{Answer, Assoc, Money, OwnedAssoc, ReadError, Timestamp};
use std::fmt;

/// Renews a domain and sets its auto-renew flag.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Reply rows come from client libraries. Already renewed: 555 on production; Horizon answers 465 with text
/// starting 'Domain Already Renewed'; 400 while a first renewal is still under way. 480 where the TLD cannot
/// be renewed explicitly (auto-renewed TLDs such as .AT .DE .DK .FR .ZA). The fixed expiration year makes a
/// second call harmless in practice, but treat it as unsafe. A failed renewal may leave a draft order that
/// blocks the next try. Premium renewals were once a separate page (renew-domain_deprecated).
///
/// Response codes: 200, 400, 440, 465, 480, 541, 555.
///
/// Guide: `renew-domain`. Catalogue: `renew_domain`.
#[derive(Debug, Clone)]
pub struct Renew(Values);

impl Renew {
    /// With what is always needed.
    ///
    /// * `domain`. Registered, and in both OpenSRS and the registry.
    /// * `handle`.
    /// * `period`: in years, 1 to 10.
    /// * `current_expiration_year` (`currentexpirationyear` on the wire): 1985 to 9999. Four digits, as the
    ///   registry has it; a mismatch answers 541.
    /// * `auto_renew`.
    pub fn new(
        domain: impl Into<String>,
        handle: Handle,
        period: impl Into<i64>,
        current_expiration_year: impl Into<i64>,
        auto_renew: bool,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("handle", handle.to_wire())
                .with("period", typed::int(period))
                .with("currentexpirationyear", typed::int(current_expiration_year))
                .with("auto_renew", auto_renew.to_wire())
                .into(),
        )
    }

    /// Sets `premium_price_to_verify`. When: premium names. From the deprecated premium renewal page. Not
    /// verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_premium_price_to_verify(mut self, premium_price_to_verify: Money) -> Self {
        self.0.insert("premium_price_to_verify", premium_price_to_verify.to_wire());
        self
    }

    /// Sets `affiliate_id`.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.insert("affiliate_id", typed::text(affiliate_id));
        self
    }

    /// Sets `parked_page` (`f_parkp` on the wire). Parked pages; changes the nameservers; only some TLDs.
    #[must_use]
    pub fn with_parked_page(mut self, parked_page: bool) -> Self {
        self.0.insert("f_parkp", parked_page.to_wire());
        self
    }

    /// Sets `notes`. Sent by a Perl client. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.0.insert("notes", typed::text(notes));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

/// The reply to [`Renew`].
#[derive(Clone, PartialEq, Eq)]
pub struct RenewReply {
    /// `id`. When: seen in client libraries.
    pub id: Option<i64>,
    /// `admin_email`.
    pub admin_email: Option<String>,
    /// `auto_renew`.
    pub auto_renew: Option<bool>,
    /// `expires_on` (`registration expiration date` on the wire): with the zone that it names, if any. Yes,
    /// the key holds spaces.
    pub expires_on: Option<Timestamp>,
    /// `queue_request_id`. When: asynchronous registry.
    pub queue_request_id: Option<i64>,
    /// `forced_pending`. When: parked order. Not verified: seen in clients or older copies of the guide only.
    pub forced_pending: Option<i64>,
    /// `order_id`. Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl RenewReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            id: reply.take("id"),
            admin_email: reply.take("admin_email"),
            auto_renew: reply.take("auto_renew"),
            expires_on: reply.take("registration expiration date"),
            queue_request_id: reply.take("queue_request_id"),
            forced_pending: reply.take("forced_pending"),
            order_id: reply.derived("order_id"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for RenewReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenewReply")
            .field("id", &self.id)
            .field("auto_renew", &self.auto_renew)
            .field("expires_on", &self.expires_on)
            .field("queue_request_id", &self.queue_request_id)
            .field("forced_pending", &self.forced_pending)
            .field("order_id", &self.order_id)
            .finish_non_exhaustive()
    }
}

command!(Renew, RenewReply, table::domain::RENEW);
