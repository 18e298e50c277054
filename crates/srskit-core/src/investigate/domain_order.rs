//! Registrations, renewals, redemptions.

use super::judge::{Books, Judgement, open, saved};
use super::order::Sent;
use super::report::NextStep;
use super::seen::{Asked, Progress, Seen};
use super::whose::Whose;

pub(super) fn register(sent: &Sent, seen: &Seen) -> Judgement {
    let books = Books::of(&seen.orders, sent);
    if sent.is_saved {
        return saved(books.as_ref());
    }
    let Some(books) = books else {
        return match seen.is_owned() {
            Some(true) => Judgement::doubt("the name is in the account, and its orders could not be read")
                .then(NextStep::LookAgain, "look again for the order; do not register the name again"),
            _ => Judgement::unread("the list of orders"),
        };
    };
    if let Some((whose, order)) = books.best(Progress::Completed) {
        let done = format!("{} is completed", order.name());
        return match (seen.is_owned(), whose) {
            (Some(true), _) => Judgement::ran(format!("{done}, and the name is in the account")).of(whose, order),
            (None, Whose::Ours | Whose::Likely) => Judgement::ran(done).of(whose, order),
            (_, _) => {
                Judgement::doubt(format!("{done}, but the name is not known to be in the account")).of(whose, order)
            }
        };
    }
    if let Some((whose, order)) = books.best(Progress::Open) {
        return open(whose, order);
    }
    match seen.is_owned() {
        Some(false) if books.is_whole => free_or_not(seen, &books),
        Some(false) => Judgement::unread("the whole list of orders"),
        Some(true) => Judgement::doubt("the name is in the account, but no order that can be this one was found")
            .and_doubt("whether this order has brought it there, or an older one did, cannot be told")
            .then(NextStep::AskAPerson, "do not register it again; have a person look for its order"),
        None => Judgement::unread("who holds the name"),
    }
}

fn free_or_not(seen: &Seen, books: &Books<'_>) -> Judgement {
    let ended = books.best(Progress::Ended);
    let because = match ended {
        Some((_, order)) => format!("{} is {}, and the name is not in the account", order.name(), order.state()),
        None => "no order for it is there, and the name is not in the account".to_owned(),
    };
    let judged = match seen.availability.answer().map(String::as_str) {
        Some("available") => Judgement::nothing(because, "it may be sent again, with the same values"),
        Some("taken" | "blocked") => Judgement::nothing(because, "do not send it again: the name is not free")
            .then(NextStep::Stop, "do not send it again: the name is not free"),
        Some("taken_waiting") => Judgement::doubt("somebody's registration of the name waits at the registry")
            .and_doubt("whose registration it is cannot be told"),
        _ => Judgement::unread("whether the name is free"),
    };
    match ended {
        Some((whose, order)) => judged.of(whose, order),
        None => judged,
    }
}

pub(super) fn renew(sent: &Sent, seen: &Seen) -> Judgement {
    let books = Books::of(&seen.orders, sent);
    if sent.is_saved {
        return saved(books.as_ref());
    }
    let (Some(year), Some(period)) = (sent.year, sent.period) else { return Judgement::unread("the expiry year") };
    let wanted = year.saturating_add(period);
    let years = seen.expiry_years();
    let completed = books.as_ref().and_then(|books| books.best(Progress::Completed));
    let waiting = books.as_ref().and_then(|books| books.best(Progress::Open));
    if let Some((whose, order)) = completed.filter(|_| years.contains(&wanted)) {
        return renewed(whose, order, &years, wanted);
    }
    if let Some((whose, order)) = waiting {
        return open(whose, order);
    }
    match (years.as_slice(), completed) {
        ([], _) => Judgement::unread("the expiry date"),
        ([only], Some((whose, order))) if *only == year => {
            Judgement::doubt(format!("{} is completed, but the name still runs out in {year}", order.name()))
                .and_doubt("the date may lag behind the order, or the order is an older one")
                .of(whose, order)
                .then(NextStep::LookAgain, "look again later, and do not renew before")
        }
        ([only], None) if *only == year => match books {
            Some(books) if books.is_whole => Judgement::nothing(
                format!("the name still runs out in {year}, and no renewal of it waits"),
                format!("it may be sent again, with the same current_expiration_year {year}, never with a newer one"),
            ),
            _ => Judgement::unread("the whole list of orders"),
        },
        (_, _) if years.contains(&wanted) => moved(year, wanted, books.is_some()),
        (_, _) => Judgement::doubt(format!("the name runs out in {}, neither {year} nor {wanted}", list(&years)))
            .and_doubt("the year that was sent, or another renewal, may be the reason"),
    }
}

fn renewed(whose: Whose, order: &super::seen::Order, years: &[u16], wanted: u16) -> Judgement {
    let judged = Judgement::ran(format!("{} is completed, and the name runs out in {wanted}", order.name()));
    let judged = match years {
        [_] => judged,
        _ => judged.and_doubt(format!("the sources disagree about the year in which it runs out: {}", list(years))),
    };
    judged.of(whose, order)
}

/// The date has moved and no order explains it.
fn moved(year: u16, wanted: u16, is_read: bool) -> Judgement {
    let because = format!("the expiry has moved from {year} to {wanted}, but no completed renewal was found");
    match is_read {
        true => Judgement::doubt(because)
            .and_doubt("an automatic renewal, or somebody else's order, may have moved it as well")
            .then(NextStep::AskAPerson, "do not renew again; have a person look who renewed it"),
        false => Judgement::doubt(because).then(NextStep::LookAgain, "do not renew again; look again for the order"),
    }
}

fn list(years: &[u16]) -> String {
    years.iter().map(u16::to_string).collect::<Vec<_>>().join(" and ")
}

/// A redemption leaves no order id, so what is left is the name's own state.
pub(super) fn redeem(seen: &Seen) -> Judgement {
    let judged = match (seen.is_owned(), &seen.domain, &seen.deleted) {
        (Some(true), Asked::Answer(_), Asked::Answer(false)) => {
            Judgement::ran("the name answers as one of the account, and is not among the deleted ones")
        }
        (_, Asked::Refused, Asked::Answer(true)) => {
            Judgement::nothing("the name is still among the deleted ones, and does not answer", "")
                .then(NextStep::AskAPerson, "have a person decide whether it is sent again: it is dear")
        }
        (_, Asked::Answer(_), Asked::Answer(true)) => {
            Judgement::doubt("the name answers, and is among the deleted ones as well")
                .and_doubt("the list may still hold names that were bought back")
        }
        (_, Asked::Refused, Asked::Answer(false)) => {
            Judgement::doubt("the name does not answer, and is not among the deleted ones")
        }
        (_, _, _) => Judgement::unread("the name's state"),
    };
    judged.and_doubt("a redemption gives no order id, so which order or person brought the name back cannot be told")
}
