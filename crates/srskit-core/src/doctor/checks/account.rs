//! The account's money and events.

use crate::doctor::{CallSeen, Check, Ended, Finding, Observations, Who};

pub(super) fn balance(seen: &Observations) -> Finding {
    let check = Check::Balance;
    let Some(balance) = &seen.balance else { return no_balance(check, seen.balance_refused.as_ref()) };
    let cause = format!("{} in all, {} held for pending orders", balance.balance, balance.held);
    if balance.available_cents <= 0 {
        let cause = format!("{cause}: nothing is left, and orders will wait for funds");
        return Finding::warn(check, Who::You, cause, "add funds in the reseller panel");
    }
    if balance.low_water_cents.is_some_and(|mark| balance.available_cents < mark) {
        let cause = format!("{cause}: less than the low-water mark is left");
        return Finding::warn(check, Who::You, cause, "add funds in the reseller panel");
    }
    Finding::ok(check, cause)
}

/// Orders may go through all the same, so this is no failure.
fn no_balance(check: Check, call: Option<&CallSeen>) -> Finding {
    match call.map(|call| &call.ended) {
        None => Finding::crashed(check),
        Some(Ended::Answer { code, text, .. }) => {
            let cause = format!("the account's balance cannot be read: {code} {text}");
            Finding::warn(check, Who::You, cause, "look in the reseller panel what this user may do")
        }
        Some(Ended::NoEnvelope { .. } | Ended::Nothing { .. }) => {
            let cause = "a lookup was answered and the question for the balance was not";
            Finding::warn(check, Who::OpenSrs, cause, "try again in some minutes; if it stays so, tell OpenSRS")
        }
    }
}

/// An event that nobody fetches for so long was forgotten.
const OLD_EVENT: u64 = 7;

pub(super) fn events(seen: &Observations) -> Finding {
    let check = Check::Events;
    let Some(events) = &seen.events else { return Finding::crashed(check) };
    if !events.is_on {
        let fix = "switch event polling on in the reseller panel to learn what became of transfers and renewals";
        return Finding::not_run(check, "the account has no event queue", fix);
    }
    match events.oldest_days {
        Some(days) if days > OLD_EVENT => {
            let cause = format!("the oldest event has been waiting for {days} days: nobody fetches them");
            Finding::warn(check, Who::You, cause, "poll events and acknowledge them")
        }
        Some(days) => Finding::ok(check, format!("the oldest event is {days} days old")),
        None => Finding::ok(check, "no event is waiting"),
    }
}
