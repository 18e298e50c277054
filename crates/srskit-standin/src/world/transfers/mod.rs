//! Transfers: in from other registrars, away to them, and pushes to other resellers.
//!
//! By the guide: the states; that a silent owner cancels a transfer after five days; that a valid auth code
//! spares the owner's mail; that looking at one hurries a registry up to about five minutes; that the money is
//! due at the end. *Assumed*: an hour for the service's own review, five days for a losing registrar that
//! keeps silent; that a code which starts with `wrong` is refused by the registry; a silent owner keeps a
//! domain that somebody wants to have away.

mod act;
mod check;
mod flow;
mod list;

use super::commands::Run;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The commands about transfers, by their names in the catalogue.
pub(super) const COMMANDS: &[&[(&str, Run)]] = &[act::COMMANDS, check::COMMANDS, list::COMMANDS];

/// Who the other side is. Nobody, really.
const OTHER_REGISTRAR: &str = "Example Registrar";
const THIS_REGISTRAR: &str = "Tucows Domains Inc.";

/// A transfer of a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The number that replies call `transfer_id`.
    pub id: u64,
    /// The order that it was made for; transfers away have none.
    pub order_id: Option<u64>,
    /// The domain.
    pub domain: String,
    /// Which way it goes.
    pub direction: Direction,
    /// How far it has come.
    pub status: TransferStatus,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When its status last changed.
    pub changed_at: Timestamp,
    /// When the owner agreed.
    pub confirmed_at: Option<Timestamp>,
    /// When the registry was asked.
    pub registry_at: Option<Timestamp>,
    /// Who is asked by mail.
    pub request_address: String,
    /// The registrar or reseller that gets the domain.
    pub gaining: String,
    /// The registrar or reseller that loses it.
    pub losing: String,
    /// Whether the registry will refuse its auth code.
    pub(super) code_is_wrong: bool,
    /// When it moves on by itself.
    pub(super) due: Option<Timestamp>,
}

/// Which way a transfer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Into the account.
    In,
    /// Out of it.
    Away,
}

/// How far a transfer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TransferStatus {
    /// The owner was asked by mail.
    PendingOwner,
    /// The service looks at it.
    PendingAdmin,
    /// The registry and the losing registrar have it.
    PendingRegistry,
    /// Done.
    Completed,
    /// Refused, or nobody answered.
    Cancelled,
}

impl TransferStatus {
    /// The word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::PendingOwner => "pending_owner",
            Self::PendingAdmin => "pending_admin",
            Self::PendingRegistry => "pending_registry",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }
}

/// There is no transfer that could be approved or refused under this number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSuchTransfer;

impl fmt::Display for NoSuchTransfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no transfer of this number that still waits for somebody")
    }
}

impl std::error::Error for NoSuchTransfer {}
