// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// Asks the supplier to scan a site again at once.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// For SiteLock, the old Symantec seal and the GeoTrust malware scan, to get the seal back after a clean-up.
/// The seal's order must be complete. Send one of the two ids.
///
/// Guide: `request_on_demand_scan`. Catalogue: `request_on_demand_scan`.
#[derive(Debug, Clone, Default)]
pub struct RequestScan(Values);

impl RequestScan {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.0.insert("product_id", typed::int(product_id));
        self
    }
}

/// The reply to [`RequestScan`].
#[derive(Clone, PartialEq, Eq)]
pub struct RequestScanReply {
    /// `product_id`.
    pub product_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl RequestScanReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { product_id: reply.take("product_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for RequestScanReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestScanReply").field("product_id", &self.product_id).finish_non_exhaustive()
    }
}

command!(RequestScan, RequestScanReply, table::ssl::REQUEST_SCAN);
