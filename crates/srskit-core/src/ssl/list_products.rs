// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table};
use crate::records::{ProductState, ProductSummary};
use crate::{Answer, Assoc, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Lists trust service products whose end date lies in a range.
///
/// It reads only, and may be sent again at will.
///
/// Both dates are required, so a full list means a wide range. No paging is named in the part of the page
/// that could be read; the record has more rows after is_renewable than could be read.
///
/// Guide: `get_products`. Catalogue: `get_products`.
#[derive(Debug, Clone)]
pub struct ListProducts(Values);

impl ListProducts {
    /// With what is always needed.
    ///
    /// * `min_expiry_date`. Earliest end date, YYYY-MM-DD.
    /// * `max_expiry_date`. Latest end date, YYYY-MM-DD.
    pub fn new(min_expiry_date: Date, max_expiry_date: Date) -> Self {
        Self(
            Assoc::new()
                .with("min_expiry_date", min_expiry_date.to_wire())
                .with("max_expiry_date", max_expiry_date.to_wire())
                .into(),
        )
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: ProductState) -> Self {
        self.0.insert("state", state.to_wire());
        self
    }
}

/// The reply to [`ListProducts`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListProductsReply {
    /// `product_list`.
    pub product_list: Vec<ProductSummary>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListProductsReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { product_list: reply.take_or_empty("product_list"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListProductsReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListProductsReply").field("product_list", &self.product_list).finish_non_exhaustive()
    }
}

command!(ListProducts, ListProductsReply, table::ssl::LIST_PRODUCTS);
