//! Certificates and other trust services. Their orders can be read by id only.

use super::judge::Judgement;
use super::order::Sent;
use super::report::NextStep;
use super::seen::{Asked, Order, Seen};

pub(super) fn judge(sent: &Sent, seen: &Seen) -> Judgement {
    let order = match &seen.certificate {
        Asked::Answer(order) => order,
        Asked::Refused => return Judgement::doubt("the service gives no answer about this order id"),
        Asked::Failed => return Judgement::unread("the order"),
        Asked::Not => return without_id(),
    };
    if let (Some(ours), Some(theirs)) = (&sent.csr, &order.csr)
        && !is_same(ours, theirs)
    {
        return Judgement::doubt(format!("{} is for another certificate request", order.name())).with_order(order);
    }
    by_state(sent, order).with_order(order)
}

/// No command lists the orders of trust services, and two certificates for a name are legal.
fn without_id() -> Judgement {
    Judgement::doubt("an order of a trust service can be read by its id only, and the id is not known")
        .and_doubt("no command lists such orders; a product of the same name proves nothing, since a name may have two")
        .then(
            NextStep::AskAPerson,
            "look in the reseller's panel for the order, or find its id in the events; then investigate with order_id",
        )
}

fn by_state(sent: &Sent, order: &Order) -> Judgement {
    let is = format!("{} is {}", order.name(), order.state());
    match order.state.as_deref() {
        Some("cancelled") if sent.cancels => Judgement::ran(is),
        _ if sent.cancels => {
            Judgement::doubt(is).then(NextStep::LookAgain, "look again, then cancel it if it is there")
        }
        Some("completed") => Judgement::ran(is),
        Some("pending") if sent.is_saved => {
            Judgement::ran(format!("{is}: it is stored, and nothing is charged for that"))
                .then(NextStep::Stop, "carry it out by its id (process_certificate_order); do not store it again")
        }
        Some("pending") => Judgement::open(
            is,
            "do not order again; see to the money in the account, then carry it out by its id \
             (process_certificate_order)",
        )
        .and_doubt("whether it was only stored, or waits for money, is not in its record"),
        Some("awaiting-approval" | "approver-confirmed" | "in-progress") => {
            Judgement::open(is, "do not order again; look again until it is completed or ended")
        }
        Some("declined" | "cancelled") => {
            Judgement::doubt(format!("{is}; a newer order may have taken its place, and cannot be found by its name"))
        }
        _ => Judgement::doubt(is),
    }
}

/// The same request, however its lines are broken.
fn is_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    letters(one) == letters(other)
}
