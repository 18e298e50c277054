//! What can be read: `GET`.

use super::http::{Answer, Refused};
use super::input::Target;
use super::{Control, nothing_here, requests, views, wait};
use crate::server::lock;
use crate::world::World;
use serde_json::{Value, json};

/// How many requests a list holds when nobody says how many.
const REQUESTS: u64 = 100;

/// The addresses, and what is there.
pub(super) const ADDRESSES: &[(&str, &str)] = &[
    ("GET /", "the inspector page"),
    ("GET /status", "time, money, counts, settings"),
    ("GET /requests?after=ID&limit=N", "requests, the latest 100 without parameters: exact bytes, and a redacted view"),
    ("GET /requests/ID", "one of them"),
    ("GET /orders", "orders, oldest first"),
    ("GET /orders/ID", "one of them"),
    ("GET /domains", "the account's domains"),
    ("GET /domains/NAME", "one of them"),
    ("GET /transfers", "transfers in and away, oldest first"),
    ("GET /transfers/ID", "one of them"),
    ("GET /ledger?domain=NAME", "balance, holds, and every debit with its order"),
    ("GET /events", "events that have not been acknowledged"),
    ("GET /faults", "the faults that are set, and how often they struck"),
    ("GET /allow-list", "the list that holds, and the one that is to come"),
    ("GET /clock", "virtual time, how it runs, what is due next"),
    ("GET /coverage", "what each command does here"),
    (
        "GET /wait?for=WHAT&timeout=10s",
        "answers as soon as WHAT holds: requests:N, orders:N, debits:N, events:N, order:ID:STATUS, domain:NAME",
    ),
    ("GET /live?after=ID", "what happens, as server-sent events"),
    ("POST /clock", "{\"advance\": \"31d\"}, {\"next\": true}, {\"to\": \"2027-01-31 12:00:00\"}"),
    ("POST /faults", "{\"add\": \"SW_REGISTER:after-commit:reset\"}, {\"remove\": ID}, {\"clear\": true}"),
    (
        "POST /allow-list",
        "{\"rules\": [\"192.0.2.7\"]} after 15 virtual minutes, or with \"at_once\": true; null for no list",
    ),
    ("POST /keys", "{\"key\": \"…\"}, or {} for one that is made up; the old one ends at once"),
    ("POST /orders/ID/approve, /refuse", "the registry or the contact that an order waits for says yes or no"),
    ("POST /transfers/ID/approve, /refuse", "ends what a transfer waits for"),
    ("POST /ssl/ID/validate, /refuse", "ends what a certificate order waits for"),
    ("POST /registrants/NAME/verify, /bounce", "what comes of the mail that asks a registrant to verify"),
    ("POST /trades/NAME/approve, /refuse", "{\"side\": \"current\"} or \"new\": answers a change of registrant"),
    ("POST /balance", "{\"balance\": \"12.50\"}"),
    ("POST /reset", "the world and time of the start; forgets requests and faults"),
    ("POST /snapshot", "the whole world, to be kept"),
    ("POST /restore", "what POST /snapshot gave"),
];

pub(super) fn knows(path: &[&str]) -> bool {
    matches!(
        path,
        [] | ["app.js"
            | "style.css"
            | "help"
            | "status"
            | "requests"
            | "orders"
            | "domains"
            | "ledger"
            | "events"
            | "faults"
            | "allow-list"
            | "clock"
            | "coverage"
            | "wait"
            | "live"]
            | ["requests" | "orders" | "domains" | "transfers", _]
    )
}

pub(super) fn answer(control: &Control, path: &[&str], target: &Target) -> Result<Answer, Refused> {
    match path {
        ["requests"] => return requests_after(control, target),
        ["ledger"] => return ledger(control, target),
        ["wait"] => return wait::answer(control, target),
        _ => target.only(&[])?,
    }
    page(path).map_or_else(|| json_at(control, path).map(|value| Answer::json(&value)), Ok)
}

fn page(path: &[&str]) -> Option<Answer> {
    Some(match path {
        [] => Answer::page("text/html; charset=utf-8", include_str!("page/index.html")),
        ["app.js"] => Answer::page("text/javascript; charset=utf-8", include_str!("page/app.js")),
        ["style.css"] => Answer::page("text/css; charset=utf-8", include_str!("page/style.css")),
        _ => return None,
    })
}

fn json_at(control: &Control, path: &[&str]) -> Result<Value, Refused> {
    let shared = &control.shared;
    let now = shared.clock.now();
    let world = |look: fn(&World) -> Value| look(&lock(&shared.desk).world);
    match path {
        ["help"] => Ok(ADDRESSES.iter().map(|(address, what)| ((*address).to_owned(), json!(what))).collect()),
        ["status"] => Ok(views::status(control)),
        ["requests", id] => one_request(control, id),
        ["orders"] => Ok(world(views::orders)),
        ["orders", id] => {
            let id = number(id)?;
            let desk = lock(&shared.desk);
            views::order(&desk.world, id).ok_or_else(|| Refused::missing("there is no order of this number"))
        }
        ["domains"] => Ok(world(views::domains)),
        ["domains", name] => {
            let desk = lock(&shared.desk);
            views::domain(&desk.world, name).ok_or_else(|| Refused::missing("the account has no domain of this name"))
        }
        ["transfers"] => Ok(world(views::transfers)),
        ["transfers", id] => {
            let id = number(id)?;
            let desk = lock(&shared.desk);
            views::transfer(&desk.world, id).ok_or_else(|| Refused::missing("there is no transfer of this number"))
        }
        ["events"] => Ok(world(views::events)),
        ["faults"] => Ok(json!({ "faults": lock(&shared.faults).list() })),
        ["allow-list"] => Ok(views::allow_lists(&mut lock(&shared.desk).gate, now)),
        ["clock"] => Ok(views::clock(control)),
        ["coverage"] => Ok(views::coverage()),
        _ => Err(nothing_here()),
    }
}

pub(super) fn number(text: &str) -> Result<u64, Refused> {
    text.parse().map_err(|_| Refused::bad("the address must end in a number"))
}

fn one_request(control: &Control, id: &str) -> Result<Value, Refused> {
    let id = number(id)?;
    let request = control.shared.history.get(id);
    request
        .as_ref()
        .map(requests::detail)
        .ok_or_else(|| Refused::missing("there is no request of this number, or no longer"))
}

fn requests_after(control: &Control, target: &Target) -> Result<Answer, Refused> {
    target.only(&["after", "limit", "summary"])?;
    let limit = target.number("limit")?.unwrap_or(REQUESTS).clamp(1, 10_000);
    let show = match target.parameter("summary")? {
        None | Some("0") => requests::detail,
        Some("1") => requests::summary,
        Some(_) => return Err(Refused::field("summary", "must be 0 or 1")),
    };
    let history = &control.shared.history;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut ids = history.look(target.number("after")?.unwrap_or(0), |request| request.id);
    // From a number on the oldest come first, so that a caller can go on; else the latest are meant.
    match target.parameter("after")? {
        Some(_) => ids.truncate(limit),
        None => drop(ids.drain(..ids.len().saturating_sub(limit))),
    }
    let shown: Vec<Value> = ids.into_iter().filter_map(|id| history.get(id)).map(|request| show(&request)).collect();
    Ok(Answer::json(&json!({ "requests": shown })))
}

fn ledger(control: &Control, target: &Target) -> Result<Answer, Refused> {
    target.only(&["domain"])?;
    let desk = lock(&control.shared.desk);
    Ok(Answer::json(&views::ledger(&desk.world, target.parameter("domain")?)))
}
