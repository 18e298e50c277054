//! The account's money and events.

use crate::doctor::{Check, Finding, Observations, Who};

pub(super) fn balance(seen: &Observations) -> Finding {
    let check = Check::Balance;
    let Some(balance) = &seen.balance else { return Finding::crashed(check) };
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
