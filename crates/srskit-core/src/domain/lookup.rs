// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Availability;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Tells whether a domain name is free to register.
///
/// It reads only, and may be sent again at will.
///
/// is_success is 1 for a taken name too, so read response_code: 210 free, 211 taken, 221 taken because a
/// waiting registration exists (asynchronous registries). A syntactically bad name answers 465. The old Perl
/// client also handles 246 for a .CA name held back by a blocker. A registry premium name looks taken until
/// its premium tier is enabled on the account. Lookups are the one call the reseller contract singles out for
/// rate limits and fees. Not part of XCP: the same host offers a raw TCP fast lookup on port 51000 (send
/// 'check_domain NAME', read one line that starts with 210, 211 or 701); the PHP toolkit's FastDomainLookup
/// uses it and no guide page for it was found.
///
/// Response codes: 210, 211, 221.
///
/// Guide: `lookup-domain`. Catalogue: `lookup`.
#[derive(Debug, Clone)]
pub struct Lookup(Values);

impl Lookup {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `no_cache`. 1 asks the registry instead of the OpenSRS cache; slower.
    #[must_use]
    pub fn with_no_cache(mut self, no_cache: bool) -> Self {
        self.0.insert("no_cache", no_cache.to_wire());
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

words! {
    /// What the field of this name may be.
LookupStatus {
    Available = "available",
    Taken = "taken",
}
}

/// The reply to [`Lookup`].
#[derive(Clone, PartialEq, Eq)]
pub struct LookupReply {
    /// `status`.
    pub status: Option<LookupStatus>,
    /// `has_claim`. When: new gTLD in its claims period (90 days from general availability). 1 when the label
    /// matches a Trademark Clearinghouse mark.
    pub has_claim: Option<bool>,
    /// `reason`. When: the name is a registry premium. Text such as 'Premium Name'; can also arrive as an
    /// empty string.
    pub reason: Option<String>,
    /// `email_available`. When: .NAME only. Whether the forwarding address is free.
    pub email_available: Option<bool>,
    /// `no_service` (`noservice` on the wire). When: .NAME, when the supplier cannot be reached. 1 comes
    /// together with is_success 0.
    pub no_service: Option<bool>,
    /// `price_status`. When: older replies, .TV. Legacy pricing flag, seen in client libraries only. Not
    /// verified: seen in clients or older copies of the guide only.
    pub price_status: Option<String>,
    /// `available`. Whether the name is free; false for everything else, unknown included: see availability.
    pub available: bool,
    /// `availability`. The answer in full.
    pub availability: Availability,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl LookupReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            status: reply.take("status"),
            has_claim: reply.take("has_claim"),
            reason: reply.take("reason"),
            email_available: reply.take("email_available"),
            no_service: reply.take("noservice"),
            price_status: reply.take("price_status"),
            available: typed::must(spec, "available", reply.derived("available"))?,
            availability: typed::must(spec, "availability", reply.derived("availability"))?,
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for LookupReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LookupReply")
            .field("status", &self.status)
            .field("has_claim", &self.has_claim)
            .field("email_available", &self.email_available)
            .field("no_service", &self.no_service)
            .field("price_status", &self.price_status)
            .finish_non_exhaustive()
    }
}

command!(Lookup, LookupReply, table::domain::LOOKUP);
