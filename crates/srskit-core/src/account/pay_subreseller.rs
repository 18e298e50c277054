// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, Money, OwnedAssoc, ReadError};
use std::fmt;

/// Moves money from the reseller's balance to a sub-reseller.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Not repeatable: each call pays again, and there is no marker to find a lost one by; compare get_balance
/// before and after.
///
/// Response codes: 200.
///
/// Guide: `pay-subreseller`. Catalogue: `pay_subreseller`.
#[derive(Debug, Clone)]
pub struct PaySubreseller(Values);

impl PaySubreseller {
    /// With what is always needed.
    ///
    /// * `username`. Receiver.
    /// * `amount`. Above 0, e.g. 1.00; account currency.
    pub fn new(username: impl Into<String>, amount: Money) -> Self {
        Self(Assoc::new().with("username", typed::text(username)).with("amount", amount.to_wire()).into())
    }
}

/// The reply to [`PaySubreseller`].
#[derive(Clone, PartialEq, Eq)]
pub struct PaySubresellerReply {
    /// `id`. Transaction number.
    pub id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl PaySubresellerReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { id: reply.take("id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for PaySubresellerReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaySubresellerReply").field("id", &self.id).finish_non_exhaustive()
    }
}

command!(PaySubreseller, PaySubresellerReply, table::account::PAY_SUBRESELLER);
