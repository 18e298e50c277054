//! What an order is. How it goes on stands in `orders`.

use super::contacts::Contacts;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// An order, whatever became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The number that replies name.
    pub id: u64,
    /// The name ordered.
    pub domain: String,
    /// What was ordered.
    pub kind: OrderKind,
    /// Years.
    pub period: u32,
    /// What it costs, or has cost.
    pub cost: Money,
    /// When it came in.
    pub placed_at: Timestamp,
    /// What became of it.
    pub status: OrderStatus,
    /// The text that the caller put on it.
    pub affiliate_id: Option<String>,
}

/// What was ordered, with all that is needed to carry it out later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderKind {
    /// A new registration.
    New(Registration),
    /// A registration in the first weeks of an ending, or of a name from the after-market.
    Special(Special, Registration),
    /// A transfer from another registrar.
    Transfer(Registration),
    /// A renewal.
    Renewal {
        /// The expiry year that the caller named, which guards against renewing twice.
        from_year: i64,
        /// The new auto-renew flag, if the caller named one.
        auto_renew: Option<bool>,
    },
    /// WHOIS privacy for a domain that is there.
    WhoisPrivacy,
    /// Something that is paid at once, by what it is: `redemption`, `trade`.
    Service(String),
}

/// Which of the kinds of registration beside `new`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Special {
    /// For owners of trademarks.
    Sunrise,
    /// Before everybody's turn.
    Landrush,
    /// From the after-market.
    Premium,
}

impl Special {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sunrise, Self::Landrush, Self::Premium];

    /// The word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sunrise => "sunrise",
            Self::Landrush => "landrush",
            Self::Premium => "premium",
        }
    }
}

impl OrderKind {
    /// The word on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::New(_) => "new",
            Self::Special(special, _) => special.name(),
            Self::Transfer(_) => "transfer",
            Self::Renewal { .. } => "renewal",
            Self::WhoisPrivacy => "whois_privacy",
            Self::Service(name) => name,
        }
    }

    /// What was sent about the domain to come.
    pub fn registration(&self) -> Option<&Registration> {
        match self {
            Self::New(registration) | Self::Special(_, registration) | Self::Transfer(registration) => {
                Some(registration)
            }
            Self::Renewal { .. } | Self::WhoisPrivacy | Self::Service(_) => None,
        }
    }

    /// Whether a domain comes of it.
    pub(super) fn brings_domain(&self) -> bool {
        self.registration().is_some()
    }

    /// Whether a new order of this kind replaces a saved one of the other.
    pub(super) fn replaces(&self, other: &Self) -> bool {
        (self.brings_domain() && other.brings_domain()) || self.name() == other.name()
    }
}

/// What a registration asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// Whether it shall renew by itself.
    pub auto_renew: bool,
    /// Whether it shall be locked.
    pub lock: bool,
    /// Whether WHOIS privacy shall be on.
    pub whois_privacy: bool,
    /// Nameservers; empty for the reseller's own.
    pub nameservers: Vec<String>,
    /// Contacts by role.
    pub contacts: Contacts,
    /// Whether the auth code of a transfer was sent, and is right. The code itself is forgotten.
    #[serde(default)]
    pub auth_code: Option<bool>,
}

/// What became of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderStatus {
    /// Stored, not carried out, not paid.
    Pending(Parked),
    /// Carried out and paid.
    Completed {
        /// When.
        at: Timestamp,
    },
    /// Handed on; somebody else has to act first. The money is held.
    Waiting(Wait),
    /// A transfer that is under way. The money is held.
    Processed,
    /// Turned down by the registry. The money was given back.
    Declined,
    /// Dropped: by the caller, by a newer order for the name, or after thirty idle days.
    Cancelled,
}

/// Whom an order waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wait {
    /// A registry that answers later.
    Registry,
    /// The contact, who has not agreed yet to share data.
    Consent,
}

impl OrderStatus {
    /// The word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending(_) => "pending",
            Self::Completed { .. } => "completed",
            Self::Waiting(_) => "waiting",
            Self::Processed => "processed",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Why an order is pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parked {
    /// The caller asked for it with `handle` save.
    Saved,
    /// There was too little money.
    Funds,
}

impl Order {
    /// Whether it waits to be carried out.
    pub fn is_pending(&self) -> bool {
        matches!(self.status, OrderStatus::Pending(_))
    }

    /// Whether it was carried out and paid.
    pub fn is_completed(&self) -> bool {
        matches!(self.status, OrderStatus::Completed { .. })
    }

    /// Whether somebody else has to act, and the money is held.
    pub fn is_under_way(&self) -> bool {
        matches!(self.status, OrderStatus::Waiting(_) | OrderStatus::Processed)
    }
}

/// An order as a command describes it.
pub(super) struct Draft {
    pub(super) domain: String,
    pub(super) kind: OrderKind,
    pub(super) period: u32,
    pub(super) cost: Money,
    pub(super) affiliate_id: Option<String>,
}
