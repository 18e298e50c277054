//! Carrying out, or cancelling, an order that is stored.

use super::judge::{Books, Judgement};
use super::order::Sent;
use super::report::NextStep;
use super::seen::{Asked, Order, Progress, Seen};
use super::whose::Whose;

pub(super) fn judge(sent: &Sent, seen: &Seen) -> Judgement {
    let order = match &seen.order {
        Asked::Answer(order) => order,
        Asked::Refused => return Judgement::doubt("the service gives no answer about this order id"),
        Asked::Failed | Asked::Not => return Judgement::unread("the order"),
    };
    let is = format!("{} is {}", order.name(), order.state());
    let judged = match (sent.cancels, order.progress()) {
        (true, Progress::Ended) => Judgement::ran(is),
        (true, Progress::Completed) => {
            Judgement::doubt(is).then(NextStep::Stop, "it was carried out before it could be cancelled")
        }
        (true, Progress::Open) => Judgement::nothing(is, "it may be cancelled again"),
        (false, Progress::Completed) => Judgement::ran(is)
            .and_doubt("whether it was carried out by this call or before it cannot be told; it is one order"),
        (false, Progress::Open) => waiting(order, is),
        (false, Progress::Ended) => return successor(sent, seen, order),
    };
    judged.with_order(order)
}

fn waiting(order: &Order, is: String) -> Judgement {
    match order.state.as_deref() {
        Some("pending") => Judgement::open(
            is,
            "see that there is money in the account, then send process_pending with the same order id: that is no \
             second order",
        )
        .and_doubt("whether the call did not arrive, or the order waits for money, cannot be told"),
        _ => Judgement::open(is, "look again until it is completed or ended"),
    }
}

/// A declined or cancelled order is carried out as a new one.
fn successor(sent: &Sent, seen: &Seen, old: &Order) -> Judgement {
    let Some(books) = Books::of(&seen.orders, sent).map(|books| books.without(old.id.as_ref())) else {
        return Judgement::unread("the list of orders");
    };
    let newer = |progress| {
        books
            .best(progress)
            .filter(|(_, order)| is_newer(order, old) && (order.kind.is_none() || order.kind == old.kind))
    };
    let was = format!("{} is {}", old.name(), old.state());
    if let Some((whose, order)) = newer(Progress::Completed).or_else(|| newer(Progress::Open)) {
        let now = format!("{was}; {}, which is newer, is {}", order.name(), order.state());
        return match (whose, order.progress()) {
            (Whose::Maybe, _) => Judgement::doubt(now).of(whose, order),
            (_, Progress::Completed) => Judgement::ran(now).of(whose, order),
            (_, _) => Judgement::open(now, "look again until it is completed or ended").of(whose, order),
        };
    }
    match books.is_whole {
        true => Judgement::nothing(
            format!("{was}, and no newer order is there"),
            "it may be sent again; it then becomes a new order",
        )
        .with_order(old),
        false => Judgement::unread("the whole list of orders"),
    }
}

fn is_newer(order: &Order, old: &Order) -> bool {
    let number = |order: &Order| order.id.as_deref().and_then(|id| id.parse::<u64>().ok());
    number(order) > number(old)
}
