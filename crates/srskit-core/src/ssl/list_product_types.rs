// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table};
use crate::records::ProductType;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// Lists the product types the account may order.
///
/// It reads only, and may be sent again at will.
///
/// No request attributes. The authoritative product list: use it instead of a built-in one. The reply's
/// action is GET_CAPABILITIES:REPLY. The page calls the value an associative array, its sample shows a plain
/// array of strings; the sample's is_success is 1 and it shows no response_code in the part read. Types seen
/// there: positivessl_wildcard, digicert_sslplus, sslwebserver_ev, rapidssl, trustwave_ev_san5, truebizid.
///
/// Guide: `get_capabilities`. Catalogue: `get_capabilities`.
#[derive(Debug, Clone, Default)]
pub struct ListProductTypes(Values);

impl ListProductTypes {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The reply to [`ListProductTypes`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListProductTypesReply {
    /// `enabled_product_types`.
    pub enabled_product_types: Vec<ProductType>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListProductTypesReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { enabled_product_types: reply.take_or_empty("enabled_product_types"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListProductTypesReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListProductTypesReply")
            .field("enabled_product_types", &self.enabled_product_types)
            .finish_non_exhaustive()
    }
}

command!(ListProductTypes, ListProductTypesReply, table::ssl::LIST_PRODUCT_TYPES);
