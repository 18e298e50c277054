//! The questions, and the commands that ask them.

use super::order::{Sent, Way};
use crate::catalogue::{CommandSpec, NamedCommand};
use crate::paging::Pages;
use crate::{Assoc, OwnedAssoc, Repeat};
use std::collections::VecDeque;

/// Something to ask the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether the name is in the account.
    Ownership,
    /// When it runs out.
    Domain,
    /// Whether it is free.
    Availability,
    /// The orders for the name.
    Orders,
    /// One of them in full.
    Detail(String),
    /// The transfers of the name.
    Transfers,
    /// How its transfer stands.
    TransferState,
    /// Whether the name was deleted.
    Deleted,
    /// The order that the command named.
    Order(String),
    /// The same, of a certificate.
    Certificate(String),
}

/// A question that is being asked.
pub(super) enum Asking {
    Once(Box<NamedCommand>),
    List(Box<Pages>),
}

impl Question {
    /// The read command that asks it.
    pub(super) fn method(&self) -> &'static str {
        match self {
            Question::Ownership => "belongs_to_reseller",
            Question::Domain => "get_domain",
            Question::Availability => "lookup",
            Question::Orders => "list_orders",
            Question::Detail(_) | Question::Order(_) => "get_order",
            Question::Transfers => "list_transfers_in",
            // Without `check_status`, which may finish a transfer by itself.
            Question::TransferState => "check_transfer",
            Question::Deleted => "list_deleted_domains",
            Question::Certificate(_) => "get_certificate_order",
        }
    }

    /// The command; `None` when nobody knows the name that it asks about.
    pub(super) fn ask(&self, domain: Option<&str>) -> Option<Asking> {
        // Nothing that could cost money leaves here, whatever the table becomes.
        let spec = CommandSpec::by_method(self.method()).filter(|spec| spec.repeat == Repeat::Safe)?;
        let values = self.values(domain)?;
        match self {
            Question::Orders | Question::Transfers | Question::Deleted => {
                Some(Asking::List(Box::new(Pages::new(spec, values).ok()?)))
            }
            _ => Some(Asking::Once(Box::new(NamedCommand::unchecked(spec, values, OwnedAssoc::new())))),
        }
    }

    fn values(&self, domain: Option<&str>) -> Option<OwnedAssoc> {
        let named = || domain.map(|domain| Assoc::new().with("domain", domain.to_owned()));
        match self {
            Question::Detail(id) | Question::Order(id) | Question::Certificate(id) => {
                Some(Assoc::new().with("order_id", id.clone()))
            }
            Question::Domain => named().map(|values| values.with("type", "all_info")),
            // The cache may be older than the order.
            Question::Availability => named().map(|values| values.with("no_cache", "1")),
            _ => named(),
        }
    }
}

/// What is asked about an order, from cheap to dear.
pub(super) fn plan(sent: &Sent) -> VecDeque<Question> {
    use Question::{Availability, Certificate, Deleted, Domain, Order, Orders, Ownership, TransferState, Transfers};
    let named = |ask: fn(String) -> Question| sent.order_id.clone().map(ask).into_iter();
    match sent.way {
        Way::Register => [Ownership, Orders, Availability].into(),
        Way::Renew => [Ownership, Domain, Orders].into(),
        Way::Redeem => [Ownership, Domain, Deleted].into(),
        Way::Transfer => [Ownership, Transfers, Orders, TransferState].into(),
        Way::Resubmit => named(Order).chain([Ownership, Transfers, Orders, TransferState]).collect(),
        Way::Process => named(Order).chain([Ownership, Orders]).collect(),
        Way::Certificate => named(Certificate).collect(),
        Way::Other => [Ownership, Orders].into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_asked_by_a_command_that_only_reads() {
        let id = || "1".to_owned();
        let all = [
            Question::Ownership,
            Question::Domain,
            Question::Availability,
            Question::Orders,
            Question::Detail(id()),
            Question::Transfers,
            Question::TransferState,
            Question::Deleted,
            Question::Order(id()),
            Question::Certificate(id()),
        ];
        for question in all {
            assert_eq!(CommandSpec::by_method(question.method()).map(|spec| spec.repeat), Some(Repeat::Safe));
            assert!(question.ask(Some("example.com")).is_some(), "{question:?}");
        }
        assert!(Question::Ownership.ask(None).is_none());
    }
}
