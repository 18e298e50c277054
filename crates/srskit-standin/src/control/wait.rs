//! Waiting until something holds, so that no test has to sleep.

use super::http::{Answer, Refused};
use super::input::Target;
use super::{Control, views};
use crate::server::lock;
use crate::span::parse_span;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a wait takes when nobody says how long, and at most.
const USUAL: Duration = Duration::from_secs(10);
pub(crate) const LONGEST: Duration = Duration::from_secs(600);

/// What is waited for.
enum Condition {
    /// At least so many of them.
    Count(Counted, u64),
    /// An order in this state.
    Order(u64, String),
    /// A domain in the account.
    Domain(String),
}

#[derive(Clone, Copy)]
enum Counted {
    Requests,
    Orders,
    Debits,
    Events,
}

pub(super) fn answer(control: &Control, target: &Target) -> Result<Answer, Refused> {
    target.only(&["for", "timeout"])?;
    let text = target.parameter("for")?.ok_or_else(|| Refused::field("for", "missing; say what to wait for"))?;
    let condition = Condition::parse(text)?;
    let timeout = match target.parameter("timeout")? {
        None => USUAL,
        Some(text) => parse_span(text)
            .filter(|span| *span <= LONGEST)
            .ok_or_else(|| Refused::field("timeout", "must be a time such as 500ms or 10s, at most 10m"))?,
    };
    wait(control, &condition, Instant::now() + timeout.min(control.patience))
        .map(|value| Answer::json(&value))
        .ok_or_else(|| Refused::new(504, format!("{text} does not hold after {} ms", timeout.as_millis())))
}

fn wait(control: &Control, condition: &Condition, until: Instant) -> Option<Value> {
    let history = &control.shared.history;
    loop {
        let version = history.version();
        if let Some(value) = condition.holds(control) {
            return Some(value);
        }
        history.wait(version, until)?;
    }
}

impl Condition {
    fn parse(text: &str) -> Result<Self, Refused> {
        let wrong = || {
            Refused::field("for", "must be requests:N, orders:N, debits:N, events:N, order:ID:STATUS or domain:NAME")
        };
        let (what, value) = text.split_once(':').ok_or_else(wrong)?;
        let number = |text: &str| text.parse::<u64>().map_err(|_| wrong());
        Ok(match what {
            "requests" => Self::Count(Counted::Requests, number(value)?),
            "orders" => Self::Count(Counted::Orders, number(value)?),
            "debits" => Self::Count(Counted::Debits, number(value)?),
            "events" => Self::Count(Counted::Events, number(value)?),
            "domain" if !value.is_empty() => Self::Domain(value.to_owned()),
            "order" => {
                let (id, status) = value.split_once(':').ok_or_else(wrong)?;
                Self::Order(number(id)?, status.to_owned())
            }
            _ => return Err(wrong()),
        })
    }

    /// What there is, once it holds.
    fn holds(&self, control: &Control) -> Option<Value> {
        let shared = &control.shared;
        match self {
            Self::Count(Counted::Requests, least) => {
                // Only those that were answered: a test goes on with what came of them.
                let answered = shared.history.look(0, |request| request.answer.is_some());
                enough(answered.into_iter().filter(|answered| *answered).count(), *least)
            }
            Self::Count(counted, least) => {
                let desk = lock(&shared.desk);
                let counts = views::counts(&desk.world);
                let count = match counted {
                    Counted::Orders => counts.orders,
                    Counted::Debits => counts.debits,
                    Counted::Events | Counted::Requests => counts.events,
                };
                drop(desk);
                enough(count, *least)
            }
            Self::Order(id, status) => {
                let order = views::order(&lock(&shared.desk).world, *id)?;
                (order["status"] == json!(status)).then_some(order)
            }
            Self::Domain(name) => views::domain(&lock(&shared.desk).world, name),
        }
    }
}

fn enough(count: usize, least: u64) -> Option<Value> {
    (count as u64 >= least).then(|| json!({ "count": count }))
}
