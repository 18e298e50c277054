//! Transfers into the account.

use super::judge::{Books, Judgement, open};
use super::order::{Sent, Way};
use super::seen::{Progress, Seen};
use super::whose::Whose;

pub(super) fn judge(sent: &Sent, seen: &Seen) -> Judgement {
    // A transfer that is placed again becomes a new order; the old one stays as it was.
    let old = (sent.way == Way::Resubmit).then_some(sent.order_id.as_ref()).flatten();
    let books = |list| Books::of(list, sent).map(|books| books.without(old));
    let (orders, transfers) = (books(&seen.orders), books(&seen.transfers));
    let both = || [&transfers, &orders].into_iter().flatten();
    let best = |progress| both().filter_map(|books| books.best(progress)).max_by_key(|(whose, _)| *whose);
    if let Some((whose, order)) = best(Progress::Completed) {
        let done = format!("{} is completed", order.name());
        return match (seen.is_owned(), whose) {
            (Some(true), _) => Judgement::ran(format!("{done}, and the name is in the account")).of(whose, order),
            (None, Whose::Ours | Whose::Likely) => Judgement::ran(done).of(whose, order),
            (_, _) => {
                Judgement::doubt(format!("{done}, but the name is not known to be in the account")).of(whose, order)
            }
        };
    }
    if let Some((whose, order)) = best(Progress::Open) {
        return under_way(whose, order);
    }
    if !seen.transfers.is_answered() || !both().all(|books| books.is_whole) || orders.is_none() {
        return Judgement::unread("the whole list of orders and transfers");
    }
    match seen.is_owned() {
        None => Judgement::unread("who holds the name"),
        Some(true) => Judgement::doubt("the name is in the account, but no transfer that can be this one was found"),
        Some(false) => by_state(seen, best(Progress::Ended)),
    }
}

fn under_way(whose: Whose, order: &super::seen::Order) -> Judgement {
    match order.state.as_deref() {
        Some("pending_owner" | "pending_admin" | "pending_registry") => Judgement::open(
            format!("{} is under way: {}", order.name(), order.state()),
            "do not transfer again; it is paid when it completes, which takes days",
        )
        .of(whose, order),
        _ => open(whose, order),
    }
}

fn by_state(seen: &Seen, ended: Option<(Whose, &super::seen::Order)>) -> Judgement {
    let state = match seen.transfer_state.answer() {
        Some(state) => state.as_deref().unwrap_or("undef"),
        None => return Judgement::unread("how the name's transfer stands"),
    };
    let judged = match state {
        "undef" | "cancelled" => Judgement::nothing(
            "no transfer of the name is under way, and it is not in the account",
            "it may be sent again, with the same values",
        ),
        "completed" => Judgement::doubt("its latest transfer is completed, but the name is not in the account"),
        _ => Judgement::open(
            format!("a transfer of the name is under way: {state}"),
            "do not transfer again; look again until it is completed or cancelled",
        )
        .and_doubt("whether that transfer is the one that was ordered cannot be told"),
    };
    match ended {
        Some((whose, order)) => judged.of(whose, order),
        None => judged,
    }
}
