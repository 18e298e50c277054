// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Money, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the reseller account's balance and the part held for pending transactions.
///
/// It reads only, and may be sent again at will.
///
/// The guide page (slug get_balance) could not be read; sample replies agree across clients. Takes no
/// attributes; clients send an empty dt_assoc or leave attributes out. Most clients use object BALANCE; some
/// send DOMAIN and report success. Amounts are in US dollars.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `get_balance`.
#[derive(Debug, Clone, Default)]
pub struct GetBalance(Values);

impl GetBalance {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The reply to [`GetBalance`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetBalanceReply {
    /// `balance`.
    pub balance: Money,
    /// `hold_balance`. Available money is balance minus hold_balance.
    pub hold_balance: Option<Money>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetBalanceReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            balance: typed::must(spec, "balance", reply.take("balance"))?,
            hold_balance: reply.take("hold_balance"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetBalanceReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetBalanceReply")
            .field("balance", &self.balance)
            .field("hold_balance", &self.hold_balance)
            .finish_non_exhaustive()
    }
}

command!(GetBalance, GetBalanceReply, table::account::GET_BALANCE);
