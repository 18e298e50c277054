// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::TermPrice;
use crate::{Answer, Assoc, Money, OwnedAssoc, ReadError};
use std::fmt;

/// Prices one billable transaction for a domain name.
///
/// It reads only, and may be sent again at will.
///
/// A price is no promise that the name is free. The price is right even when the premium tier is off, but
/// is_registry_premium is then absent. A third-party client reads 400 as 'no price found'. The quoted amount
/// is what premium_price_to_verify of sw_register must repeat. Older clients call it get_price_domain
/// (action_object naming); there is no separate GET_PRICE_DOMAIN action in the guide.
///
/// Response codes: 200, 400.
///
/// Guide: `get_price`. Catalogue: `get_price`.
#[derive(Debug, Clone)]
pub struct GetPrice(Values);

impl GetPrice {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `period`: in years, 1 to 10. Default 1; the newest page marks it required, older ones optional.
    #[must_use]
    pub fn with_period(mut self, period: impl Into<i64>) -> Self {
        self.0.insert("period", typed::int(period));
        self
    }

    /// Sets `all_periods`. 1 returns every term's price in \`prices\`.
    #[must_use]
    pub fn with_all_periods(mut self, all_periods: bool) -> Self {
        self.0.insert("all_periods", all_periods.to_wire());
        self
    }

    /// Sets `reg_type`. Default new; there is no type for redemption.
    #[must_use]
    pub fn with_reg_type(mut self, reg_type: GetPriceRegType) -> Self {
        self.0.insert("reg_type", reg_type.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
GetPriceRegType {
    New = "new",
    Renewal = "renewal",
    Transfer = "transfer",
    Trade = "trade",
}
}

/// The reply to [`GetPrice`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetPriceReply {
    /// `price`. OpenSRS price plus the ICANN fee; may arrive without decimals, e.g. 5000.
    pub price: Option<Money>,
    /// `prices`. When: all_periods = 1.
    pub prices: Vec<TermPrice>,
    /// `is_registry_premium`. When: premium name whose tier the reseller has enabled.
    pub is_registry_premium: Option<bool>,
    /// `registry_premium_group`. When: premium name whose tier the reseller has enabled.
    pub registry_premium_group: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetPriceReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            price: reply.take("price"),
            prices: reply.take_or_empty("prices"),
            is_registry_premium: reply.take("is_registry_premium"),
            registry_premium_group: reply.take("registry_premium_group"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetPriceReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPriceReply")
            .field("price", &self.price)
            .field("prices", &self.prices)
            .field("is_registry_premium", &self.is_registry_premium)
            .field("registry_premium_group", &self.registry_premium_group)
            .finish_non_exhaustive()
    }
}

command!(GetPrice, GetPriceReply, table::domain::GET_PRICE);
