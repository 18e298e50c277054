// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::DvAuthMethod;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Changes how a domain-vetted order proves control, or asks the CA to check now.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// For domain-vetted RapidSSL, GeoTrust and Comodo orders; the check-now form is named for RapidSSL only.
/// Send dv_auth_method or dv_auth_on_demand_check, not both. The reply's action is update_dv_auth:reply, not
/// REPLY. A new DNS value follows from a change, so read get_order_info afterwards. The page's example
/// heading also says update_dv_auth_check, but the example sends update_dv_auth.
///
/// Guide: `update_dv_auth`. Catalogue: `update_dv_auth`.
#[derive(Debug, Clone)]
pub struct UpdateDvAuth(Values);

impl UpdateDvAuth {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }

    /// Sets `dv_auth_method`. To change the method.
    #[must_use]
    pub fn with_dv_auth_method(mut self, dv_auth_method: DvAuthMethod) -> Self {
        self.0.insert("dv_auth_method", dv_auth_method.to_wire());
        self
    }

    /// Sets `dv_auth_on_demand_check`: 1. To ask for a check now; 1 is the only value; the page once shortens
    /// it to dv_on_demand_check.
    #[must_use]
    pub fn with_dv_auth_on_demand_check(mut self, dv_auth_on_demand_check: impl Into<i64>) -> Self {
        self.0.insert("dv_auth_on_demand_check", typed::int(dv_auth_on_demand_check));
        self
    }
}

/// The reply to [`UpdateDvAuth`].
#[derive(Clone, PartialEq, Eq)]
pub struct UpdateDvAuthReply {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl UpdateDvAuthReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { order_id: reply.take("order_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for UpdateDvAuthReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateDvAuthReply").field("order_id", &self.order_id).finish_non_exhaustive()
    }
}

command!(UpdateDvAuth, UpdateDvAuthReply, table::ssl::UPDATE_DV_AUTH);
