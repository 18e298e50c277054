//! How transfers move on.

use super::{Direction, NoSuchTransfer, OTHER_REGISTRAR, THIS_REGISTRAR, Transfer, TransferStatus};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::agenda::Due;
use crate::world::life::DeletionState;
use crate::world::order::{Order, OrderStatus};
use srskit_core::OwnedValue;
use std::time::Duration;

const DAY: u64 = 86_400;
const SILENCE: Duration = Duration::from_secs(5 * DAY);
const REVIEW: Duration = Duration::from_secs(3600);
const HURRIED: Duration = Duration::from_secs(300);

impl World {
    /// All transfers, oldest first.
    pub fn transfers(&self) -> impl DoubleEndedIterator<Item = &Transfer> {
        self.transfers.values()
    }

    pub(in crate::world) fn transfer_of_order(&self, order_id: u64) -> Option<&Transfer> {
        self.transfers.values().find(|transfer| transfer.order_id == Some(order_id))
    }

    /// Begins the transfer that an order is for. Its money is held.
    pub(in crate::world) fn start_transfer(&mut self, order: &Order, now: Timestamp) {
        let sent = order.kind.registration();
        let code = sent.and_then(|registration| registration.auth_code);
        let status = if code.is_some() { TransferStatus::PendingAdmin } else { TransferStatus::PendingOwner };
        let transfer = Transfer {
            id: self.next_order_id(),
            order_id: Some(order.id),
            domain: order.domain.clone(),
            direction: Direction::In,
            status,
            requested_at: now,
            changed_at: now,
            confirmed_at: None,
            registry_at: None,
            request_address: sent.map(|sent| sent.contacts.admin_email().to_owned()).unwrap_or_default(),
            gaining: THIS_REGISTRAR.to_owned(),
            losing: OTHER_REGISTRAR.to_owned(),
            code_is_wrong: code == Some(false),
            due: None,
        };
        self.insert_transfer(transfer, now);
    }

    /// Somebody wants to have one of the account's domains away. Gives the number of the transfer; `None`
    /// when the domain is not here, is locked, or has a transfer already.
    pub fn request_transfer_away(&mut self, domain: &str, now: Timestamp) -> Option<u64> {
        self.run_due(now);
        let domain = self.domain(domain).filter(|domain| !domain.locked)?.clone();
        if self.is_trade_locked(&domain.name, now) || self.transfer_under_way(&domain.name).is_some() {
            return None;
        }
        let transfer = Transfer {
            id: self.next_order_id(),
            order_id: None,
            request_address: domain.contacts.admin_email().to_owned(),
            domain: domain.name,
            direction: Direction::Away,
            status: TransferStatus::PendingOwner,
            requested_at: now,
            changed_at: now,
            confirmed_at: None,
            registry_at: None,
            gaining: OTHER_REGISTRAR.to_owned(),
            losing: THIS_REGISTRAR.to_owned(),
            code_is_wrong: false,
            due: None,
        };
        let id = transfer.id;
        self.insert_transfer(transfer, now);
        Some(id)
    }

    pub(super) fn insert_transfer(&mut self, transfer: Transfer, now: Timestamp) {
        let (id, status) = (transfer.id, transfer.status);
        self.transfers.insert(id, transfer);
        self.move_transfer(id, status, now);
    }

    /// The transfer of a domain that is not at its end.
    pub(in crate::world) fn transfer_under_way(&self, domain: &str) -> Option<&Transfer> {
        self.transfers.values().rev().find(|transfer| transfer.domain == domain && !transfer.status.is_final())
    }

    /// Whoever is asked says yes: the owner, the service, the losing registrar. Each moves it on by a step.
    ///
    /// # Errors
    /// [`NoSuchTransfer`], when nothing waits under this number.
    pub fn approve_transfer(&mut self, id: u64, now: Timestamp) -> Result<TransferStatus, NoSuchTransfer> {
        self.run_due(now);
        let status = self.waiting_transfer(id)?;
        if status == TransferStatus::PendingOwner
            && let Some(transfer) = self.transfers.get_mut(&id)
        {
            transfer.confirmed_at = Some(now);
        }
        self.step_transfer(id, status, now);
        Ok(self.transfers.get(&id).map_or(status, |transfer| transfer.status))
    }

    /// Whoever is asked says no. The money is given back.
    ///
    /// # Errors
    /// [`NoSuchTransfer`], when nothing waits under this number.
    pub fn refuse_transfer(&mut self, id: u64, now: Timestamp) -> Result<TransferStatus, NoSuchTransfer> {
        self.run_due(now);
        self.waiting_transfer(id)?;
        self.cancel_transfer(id, now);
        Ok(TransferStatus::Cancelled)
    }

    fn waiting_transfer(&self, id: u64) -> Result<TransferStatus, NoSuchTransfer> {
        let status = self.transfers.get(&id).map(|transfer| transfer.status);
        status.filter(|status| !status.is_final()).ok_or(NoSuchTransfer)
    }

    /// What was waited for, or the end of the wait, has come.
    pub(in crate::world) fn transfer_due(&mut self, id: u64, now: Timestamp) {
        match self.transfers.get(&id).map(|transfer| transfer.status) {
            Some(TransferStatus::PendingOwner) => self.cancel_transfer(id, now),
            Some(status) => self.step_transfer(id, status, now),
            None => {}
        }
    }

    fn step_transfer(&mut self, id: u64, status: TransferStatus, now: Timestamp) {
        match status {
            TransferStatus::PendingOwner => self.move_transfer(id, TransferStatus::PendingAdmin, now),
            TransferStatus::PendingAdmin => self.move_transfer(id, TransferStatus::PendingRegistry, now),
            TransferStatus::PendingRegistry => self.finish_transfer(id, now),
            TransferStatus::Completed | TransferStatus::Cancelled => {}
        }
    }

    /// A look at a transfer that is at the registry.
    pub(super) fn hurry_transfer(&mut self, id: u64, now: Timestamp) {
        let soon = now.plus(HURRIED);
        let Some(transfer) = self.transfers.get_mut(&id) else { return };
        if transfer.status == TransferStatus::PendingRegistry && transfer.due.is_some_and(|due| due > soon) {
            self.services.agenda.set(Due::Transfer(id), Some(soon));
            transfer.due = Some(soon);
        }
    }

    fn finish_transfer(&mut self, id: u64, now: Timestamp) {
        let Some(transfer) = self.transfers.get(&id).cloned() else { return };
        if transfer.code_is_wrong {
            return self.cancel_transfer(id, now);
        }
        self.move_transfer(id, TransferStatus::Completed, now);
        match (transfer.direction, transfer.order_id) {
            (Direction::In, Some(order_id)) => drop(self.complete(order_id, now)),
            (Direction::In, None) => {}
            (Direction::Away, _) => self.hand_over(&transfer.domain, now),
        }
    }

    /// The domain is somebody else's now.
    pub(super) fn hand_over(&mut self, domain: &str, now: Timestamp) {
        self.lose(domain, "transfered", DeletionState::Gone, now);
        self.add_taken(domain);
    }

    pub(in crate::world) fn cancel_transfer(&mut self, id: u64, now: Timestamp) {
        self.move_transfer(id, TransferStatus::Cancelled, now);
        if let Some(order_id) = self.transfers.get(&id).and_then(|transfer| transfer.order_id) {
            self.end_order(order_id, OrderStatus::Cancelled, now);
        }
    }

    fn move_transfer(&mut self, id: u64, status: TransferStatus, now: Timestamp) {
        let Some(transfer) = self.transfers.get_mut(&id) else { return };
        let due = match status {
            TransferStatus::PendingOwner | TransferStatus::PendingRegistry => Some(now.plus(SILENCE)),
            TransferStatus::PendingAdmin => Some(now.plus(REVIEW)),
            TransferStatus::Completed | TransferStatus::Cancelled => None,
        };
        if status == TransferStatus::PendingRegistry {
            transfer.registry_at = Some(now);
        }
        self.services.agenda.set(Due::Transfer(id), due);
        (transfer.status, transfer.changed_at, transfer.due) = (status, now, due);
        let said = [
            ("transfer_id", OwnedValue::from(id.to_string())),
            ("order_id", transfer.order_id.unwrap_or_default().to_string().into()),
            ("domain_name", transfer.domain.clone().into()),
            ("transfer_status", status.name().into()),
        ];
        let (domain, text) = (transfer.domain.clone(), format!("Transfer {id} is {}", status.name()));
        self.tell("TRANSFER", "STATUS_CHANGE", said.iter(), now);
        self.note(&domain, text, now);
    }
}
