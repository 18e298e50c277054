// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, OwnedAssoc, ReadError, Secret};
use std::fmt;

/// Makes a short-lived log-in link to the SiteLock dashboard.
///
/// Sending it again leaves the same state.
///
/// Opens the SiteLock account if needed. Not for a pending order. The link may last no more than five
/// minutes: fetch it when the user clicks, never store it, treat it as a secret. Older pages name TRUSTe too.
/// Send one of the two ids.
///
/// Guide: `create_token`. Catalogue: `create_token`.
#[derive(Debug, Clone, Default)]
pub struct CreateSitelockLogin(Values);

impl CreateSitelockLogin {
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

/// The reply to [`CreateSitelockLogin`].
#[derive(Clone, PartialEq, Eq)]
pub struct CreateSitelockLoginReply {
    /// `login_url`.
    pub login_url: Option<Secret>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CreateSitelockLoginReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { login_url: reply.take("login_url"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CreateSitelockLoginReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSitelockLoginReply").field("login_url", &self.login_url).finish_non_exhaustive()
    }
}

command!(CreateSitelockLogin, CreateSitelockLoginReply, table::ssl::CREATE_SITELOCK_LOGIN);
