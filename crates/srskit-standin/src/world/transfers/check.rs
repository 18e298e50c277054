//! `CHECK_TRANSFER DOMAIN`: whether a name can be transferred in, and how far it has come.
//!
//! By recorded replies and clients: the fields, spelt as they are; that a name which cannot be transferred is
//! an answer. *Assumed*: the texts of reasons, and when each field is there.

use super::{Direction, Transfer, TransferStatus};
use crate::world::World;
use crate::world::call::{Call, flag_text};
use crate::world::commands::Run;
use crate::world::fields::{done, shape};
use crate::world::names::{DomainName, Standing};
use crate::world::paging::epoch;
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[("check_transfer", check)];

fn check(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "check_transfer")?;
    let name = call.domain()?;
    let known = world
        .transfers()
        .rev()
        .find(|transfer| transfer.domain == name.as_str() && transfer.direction == Direction::In);
    let known = known.cloned();
    let mut reply = match world.why_not(&name) {
        None => done().with("transferrable", flag_text(true)).with("type", "reg2reg"),
        Some((_, reason)) => done().with("transferrable", flag_text(false)).with("reason", reason),
    };
    if call.flag("get_request_address")? == Some(true) {
        let address = known.as_ref().map(|transfer| transfer.request_address.clone());
        reply = reply.with("request_address", address.unwrap_or_default());
    }
    let asked = call.flag("check_status")? == Some(true);
    match known {
        Some(transfer) => {
            if asked {
                world.hurry_transfer(transfer.id, call.now);
            }
            Ok(with_status(reply, &transfer))
        }
        None if asked => Ok(reply.with("status", "undef")),
        None => Ok(reply),
    }
}

fn with_status(reply: Reply, transfer: &Transfer) -> Reply {
    reply
        .with("status", transfer.status.name())
        .with("timestamp", transfer.changed_at.to_string())
        .with("unixtime", epoch(transfer.changed_at))
}

impl World {
    /// Why a name cannot be transferred in: the code for an order, and the text.
    fn why_not(&self, name: &DomainName) -> Option<(&'static str, &'static str)> {
        let domain = name.as_str();
        if self.transfer_under_way(domain).is_some_and(|transfer| transfer.status != TransferStatus::Completed) {
            return Some(("487", "Transfer in progress"));
        }
        match self.standing(name) {
            Standing::Ours => Some(("487", "Domain already exists in your account")),
            Standing::Available | Standing::Claims => Some(("487", "Domain is not registered")),
            Standing::Waiting => Some(("437", WAITS)),
            Standing::Premium | Standing::Reserved => Some(("487", "Domain cannot be transferred")),
            Standing::Taken if domain.starts_with("taken-locked") => {
                Some(("487", "Domain status does not allow for transfer"))
            }
            Standing::Taken if domain.starts_with("taken-young") => {
                Some(("552", "Domain was registered or transferred within the last 60 days"))
            }
            Standing::Taken if self.deleted.get(domain).is_some_and(super::super::life::Deletion::is_at_registry) => {
                Some(("487", "Domain is in redemption"))
            }
            Standing::Taken => None,
        }
    }

    /// Refuses a transfer of a name that cannot be transferred in.
    pub(in crate::world) fn check_transferable(&self, name: &DomainName) -> Result<(), Reply> {
        self.why_not(name).map_or(Ok(()), |(code, reason)| Err(Reply::refusal(code, reason)))
    }
}

const WAITS: &str = "Cannot process command because there is already another request waiting on this domain";
