// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{Contacts, SubresellerStatus};
use crate::{Answer, Assoc, OwnedAssoc, OwnedValue, ReadError};
use std::fmt;

/// Reads a sub-reseller account.
///
/// It reads only, and may be sent again at will.
///
/// Page text was read up to pricing_plan; later rows follow modify_subreseller.
///
/// Response codes: 200.
///
/// Guide: `get-subreseller`. Catalogue: `get_subreseller`.
#[derive(Debug, Clone)]
pub struct GetSubreseller(Values);

impl GetSubreseller {
    /// With what is always needed.
    ///
    /// * `username`.
    pub fn new(username: impl Into<String>) -> Self {
        Self(Assoc::new().with("username", typed::text(username)).into())
    }
}

/// The reply to [`GetSubreseller`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetSubresellerReply {
    /// `allowed_tld_list`. TLDs that may be sold.
    pub allowed_tld_list: Vec<String>,
    /// `ccp_enabled`.
    pub ccp_enabled: Option<bool>,
    /// `cert_permission`. May sell SSL certificates.
    pub cert_permission: Option<bool>,
    /// `contact_set`.
    pub contact_set: Option<Contacts>,
    /// `low_balance_email`.
    pub low_balance_email: Option<String>,
    /// `nameservers`.
    pub nameservers: Vec<OwnedValue>,
    /// `payment_email`.
    pub payment_email: Option<String>,
    /// `pricing_plan`.
    pub pricing_plan: Option<String>,
    /// `status`. Not verified: seen in clients or older copies of the guide only.
    pub status: Option<SubresellerStatus>,
    /// `storefront_rwi`. Not verified: seen in clients or older copies of the guide only.
    pub storefront_rwi: Option<bool>,
    /// `system_status_email`. Not verified: seen in clients or older copies of the guide only.
    pub system_status_email: Option<String>,
    /// `url`. Not verified: seen in clients or older copies of the guide only.
    pub url: Option<String>,
    /// `username`. Not verified: seen in clients or older copies of the guide only.
    pub username: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetSubresellerReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            allowed_tld_list: reply.take_or_empty("allowed_tld_list"),
            ccp_enabled: reply.take("ccp_enabled"),
            cert_permission: reply.take("cert_permission"),
            contact_set: reply.take("contact_set"),
            low_balance_email: reply.take("low_balance_email"),
            nameservers: reply.take_or_empty("nameservers"),
            payment_email: reply.take("payment_email"),
            pricing_plan: reply.take("pricing_plan"),
            status: reply.take("status"),
            storefront_rwi: reply.take("storefront_rwi"),
            system_status_email: reply.take("system_status_email"),
            url: reply.take("url"),
            username: reply.take("username"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetSubresellerReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetSubresellerReply")
            .field("allowed_tld_list", &self.allowed_tld_list)
            .field("contact_set", &self.contact_set)
            .field("nameservers", &self.nameservers)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

command!(GetSubreseller, GetSubresellerReply, table::account::GET_SUBRESELLER);
