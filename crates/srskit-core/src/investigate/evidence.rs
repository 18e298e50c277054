//! What was seen, in words.

use super::look::Question;
use super::machine::values;
use super::report::Finding;
use super::seen::{Asked, Order, Seen};
use crate::OwnedAssoc;

impl Seen {
    /// What the answer to a question says.
    pub(super) fn finding(&self, question: &Question) -> Option<Finding> {
        let (says, values) = match question {
            Question::Ownership => self.of_ownership()?,
            Question::Domain => self.of_domain()?,
            Question::Availability => {
                let word = self.availability.answer()?;
                (format!("the name is {}", word.replace('_', ", ")), values([("availability", Some(word.clone()))]))
            }
            Question::Orders => {
                let orders = self.orders.answer()?;
                let more = if orders.is_whole { "" } else { ", and more than were looked at" };
                let count = orders.rows.len();
                let noun = if count == 1 { "order of this kind that can" } else { "orders of this kind that can" };
                (format!("{count} {noun} be the one sent{more}"), values([("count", Some(count.to_string()))]))
            }
            Question::Detail(id) => {
                let orders = self.orders.answer()?;
                of_order(orders.rows.iter().find(|order| order.id.as_ref() == Some(id))?)
            }
            Question::Transfers => self.of_transfers()?,
            Question::TransferState => {
                let state = self.transfer_state.answer()?;
                let says = match state {
                    Some(state) => format!("its latest transfer is {state}"),
                    None => "it names no transfer".to_owned(),
                };
                (says, values([("transfer_state", state.clone())]))
            }
            Question::Deleted => {
                let is_listed = *self.deleted.answer()?;
                let not = if is_listed { "" } else { "not " };
                let flag = if is_listed { "1" } else { "0" };
                (format!("the name is {not}among the deleted ones"), values([("deleted", Some(flag.to_owned()))]))
            }
            Question::Order(_) => of_order(self.order.answer()?),
            Question::Certificate(_) => of_order(self.certificate.answer()?),
        };
        Some(Finding { source: question.method(), says, values })
    }

    fn of_ownership(&self) -> Option<(String, OwnedAssoc)> {
        let ownership = self.ownership.answer()?;
        let expires_on = ownership.expires_on.map(|time| time.to_string());
        let says = match (ownership.is_ours, &expires_on) {
            (true, Some(time)) => format!("the name is in the account, and runs out on {time}"),
            (true, None) => "the name is in the account".to_owned(),
            (false, _) => "the name is not in the account".to_owned(),
        };
        let flag = if ownership.is_ours { "1" } else { "0" };
        Some((says, values([("belongs", Some(flag.to_owned())), ("expires_on", expires_on)])))
    }

    fn of_domain(&self) -> Option<(String, OwnedAssoc)> {
        let info = self.domain.answer()?;
        let [own, registry] = [info.expires_on, info.registry_expires_on].map(|time| time.map(|time| time.to_string()));
        let says = match (&own, &registry) {
            (Some(own), Some(registry)) if own != registry => {
                format!("it runs out on {own}, at the registry on {registry}")
            }
            _ => format!("it runs out on {}", own.as_ref().or(registry.as_ref())?),
        };
        Some((says, values([("expires_on", own), ("registry_expires_on", registry)])))
    }

    fn of_transfers(&self) -> Option<(String, OwnedAssoc)> {
        let transfers = self.transfers.answer()?;
        let Some(latest) = transfers.rows.last() else {
            return Some(("no transfer of the name is listed".to_owned(), OwnedAssoc::new()));
        };
        let states: Vec<&str> = transfers.rows.iter().map(Order::state).collect();
        let says = format!("transfers of the name are listed: {}", states.join(", "));
        Some((says, values([("order_id", latest.id.clone()), ("transfer_state", latest.state.clone())])))
    }

    /// Notes that a question got no answer; gives a finding where a refusal is one.
    pub(super) fn no_answer(&mut self, question: &Question, is_refused: bool, code: Option<&str>) -> Option<Finding> {
        fn note<T>(asked: &mut Asked<T>, is_refused: bool) {
            *asked = if is_refused { Asked::Refused } else { Asked::Failed };
        }
        match question {
            Question::Ownership => note(&mut self.ownership, is_refused),
            Question::Domain => note(&mut self.domain, is_refused),
            Question::Availability => note(&mut self.availability, is_refused),
            Question::Orders => note(&mut self.orders, is_refused),
            Question::Transfers => note(&mut self.transfers, is_refused),
            Question::TransferState => note(&mut self.transfer_state, is_refused),
            Question::Deleted => note(&mut self.deleted, is_refused),
            Question::Order(_) => note(&mut self.order, is_refused),
            Question::Certificate(_) => note(&mut self.certificate, is_refused),
            // The list's row stays as it is.
            Question::Detail(_) => {}
        }
        let code = code.unwrap_or("none");
        is_refused.then(|| Finding {
            source: question.method(),
            says: format!("it gives no answer about this (code {code})"),
            values: values([("response_code", Some(code.to_owned()))]),
        })
    }
}

fn of_order(order: &Order) -> (String, OwnedAssoc) {
    let cost = order.cost.map(|cost| cost.to_string());
    let kind = order.kind.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
    let price = cost.as_ref().map(|cost| format!(", at a cost of {cost}")).unwrap_or_default();
    let says = format!("{}{kind} is {}{price}", order.name(), order.state());
    let placed = order.placed_at.map(|at| at.to_string());
    let values = values([
        ("order_id", order.id.clone()),
        ("order_type", order.kind.clone()),
        ("order_state", order.state.clone()),
        ("order_day", order.day.map(|day| day.to_string())),
        ("order_placed_at", placed),
        ("cost", cost),
    ]);
    (says, values)
}
