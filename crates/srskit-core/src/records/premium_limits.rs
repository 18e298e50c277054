// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, Money, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Limits of the service premium.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PremiumLimits {
    /// `tlds`.
    pub tlds: Vec<String>,
    /// `maximum`.
    pub maximum: Option<i64>,
    /// `price_min`.
    pub price_min: Option<Money>,
    /// `price_max`.
    pub price_max: Option<Money>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for PremiumLimits {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put_list(&mut assoc, "tlds", self.tlds);
        typed::put(&mut assoc, "maximum", self.maximum);
        typed::put(&mut assoc, "price_min", self.price_min);
        typed::put(&mut assoc, "price_max", self.price_max);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for PremiumLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PremiumLimits")
            .field("tlds", &self.tlds)
            .field("maximum", &self.maximum)
            .field("price_min", &self.price_min)
            .field("price_max", &self.price_max)
            .finish_non_exhaustive()
    }
}
