// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{Approver, ProductType};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Lists the mail addresses that may approve a certificate for a domain.
///
/// It reads only, and may be sent again at will.
///
/// Not for Trustwave. The same page lists products withdrawn on 2020-09-30: quickssl (turned into
/// quickssl_premium), thawte_csc, securesite_ft, securesite_pro_ft, securesite_ev_ft, securesite_pro_ev_ft,
/// truebizid_ev_ft. WHOIS addresses no longer count; expect the five generic ones (admin, administrator,
/// hostmaster, postmaster, webmaster).
///
/// Response codes: 200.
///
/// Guide: `query_approver_list`. Catalogue: `query_approver_list`.
#[derive(Debug, Clone)]
pub struct ListApprovers(Values);

impl ListApprovers {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `product_type`.
    pub fn new(domain: impl Into<String>, product_type: ProductType) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("product_type", product_type.to_wire()).into())
    }
}

/// The reply to [`ListApprovers`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListApproversReply {
    /// `approver_list`.
    pub approver_list: Vec<Approver>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListApproversReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { approver_list: reply.take_or_empty("approver_list"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListApproversReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListApproversReply").field("approver_list", &self.approver_list).finish_non_exhaustive()
    }
}

command!(ListApprovers, ListApproversReply, table::ssl::LIST_APPROVERS);
