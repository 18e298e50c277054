//! Signed requests, each over a connection of its own and sent once.

use super::network::millis;
use super::shown;
use crate::builder::ClientBuilder;
use crate::client::Client;
use crate::http_date::seconds_of;
use crate::pool::Posted;
use crate::seed::seed;
use srskit_core::catalogue::{CommandSpec, NamedCommand, Typed, TypedFields};
use srskit_core::doctor::{AddressesSeen, BalanceSeen, CallSeen, Ended, EventsSeen, ReplySeen};
use srskit_core::domain::Lookup;
use srskit_core::envelope::decode;
use srskit_core::redact::one_line;
use srskit_core::{
    Answer, Assoc, Command, Credentials, Exchange, Money, Options, OwnedAssoc, Post, Secret, Stage, Step,
};
use std::net::IpAddr;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// As many connections as show the addresses of a network that has several.
const CONNECTIONS: usize = 4;
/// A name that is for examples only, RFC 2606.
const NAME: &str = "example.com";

/// A call as the doctor sees it, and the answer for who wants to read it.
pub(super) struct Looked {
    pub(super) seen: CallSeen,
    answer: Option<Answer>,
    warnings: Vec<String>,
    date: Option<String>,
}

/// A lookup signed with a key that is nobody's, and the server's clock minus ours.
pub(super) fn with_a_wrong_key(builder: &ClientBuilder, time: Duration) -> (CallSeen, Option<i64>) {
    let nobody = Secret::new(format!("{:016x}{:016x}", seed(), seed()));
    let credentials = Credentials::new(builder.credentials().username(), nobody);
    let Ok(client) = builder.clone().with_credentials(credentials).build() else {
        return (gone(Stage::Connecting, "settings are refused"), None);
    };
    let looked = lookup(&client, time);
    let offset = looked.date.as_deref().and_then(seconds_of).and_then(|theirs| {
        let ours = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()?;
        Some(theirs - ours)
    });
    (looked.seen, offset)
}

pub(super) fn lookup(client: &Client, time: Duration) -> Looked {
    send(client, time, Exchange::with_options(&Lookup::new(NAME), client.credentials(), options(time)))
}

fn options(time: Duration) -> Options {
    Options { deadline: time, seed: seed(), ..Options::default() }
}

fn gone(stage: Stage, why: &str) -> CallSeen {
    CallSeen { ended: Ended::nothing(stage, false, why), took_ms: 0 }
}

/// Sends what the exchange signed, once, over a connection of its own.
fn send<C: Command>(client: &Client, time: Duration, exchange: Result<Exchange<C>, srskit_core::Error>) -> Looked {
    let begun = Instant::now();
    let sent =
        exchange.map_err(|error| Ended::nothing(Stage::Connecting, false, error.to_string())).and_then(|mut it| {
            let Step::Send(mut post) = it.step() else {
                return Err(Ended::nothing(Stage::Connecting, false, "there is nothing to send"));
            };
            post.own_connection = true;
            let signature = signature_of(&post);
            client.post(&post, time).map(|posted| (posted, signature)).map_err(|failed| {
                let timed_out = failed.cause.kind == srskit_core::CauseKind::TimedOut;
                Ended::nothing(failed.stage, timed_out, one_line(&failed.cause.text))
            })
        });
    let (ended, answer, warnings, date) = match sent {
        Err(ended) => (ended, None, Vec::new(), None),
        Ok((posted, signature)) => read(posted, client.credentials(), signature),
    };
    Looked { seen: CallSeen { ended, took_ms: millis(begun) }, answer, warnings, date }
}

fn signature_of(post: &Post<'_>) -> String {
    let signature = post.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("x-signature"));
    signature.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
}

type Read = (Ended, Option<Answer>, Vec<String>, Option<String>);

fn read(posted: Posted, credentials: &Credentials, signature: String) -> Read {
    let Posted { status, body, date, .. } = posted;
    let decoded = decode(&body).ok().map(|decoded| {
        let warnings: Vec<_> = decoded.warnings.iter().map(|warning| warning.kind.name().to_owned()).collect();
        (warnings, Answer::from_decoded(decoded, status).ok())
    });
    let Some((warnings, Some(answer))) = decoded else {
        return (
            Ended::NoEnvelope { http_status: status, looks_like: looks_like(&body).to_owned() },
            None,
            Vec::new(),
            date,
        );
    };
    let hidden = [credentials.username().to_owned(), credentials.key().reveal().to_owned(), signature];
    let ended = Ended::Answer {
        http_status: status,
        code: shown::code(answer.code.as_deref().unwrap_or_default()),
        text: shown::text(&answer, &hidden),
        is_success: answer.is_success == Some(true),
    };
    (ended, Some(answer), warnings, date)
}

fn looks_like(body: &[u8]) -> &'static str {
    let text = body.trim_ascii_start();
    let begins = |what: &str| text.len() >= what.len() && text[..what.len()].eq_ignore_ascii_case(what.as_bytes());
    if text.is_empty() {
        "an empty body"
    } else if begins("<!doctype html") || begins("<html") {
        "a page of HTML"
    } else if begins("<?xml") || begins("<OPS_envelope") {
        "an envelope that is cut or broken"
    } else {
        "something that is no XML"
    }
}

pub(super) fn succeeded(call: &CallSeen) -> bool {
    matches!(call.ended, Ended::Answer { is_success: true, .. })
}

/// Something was answered, and it was not that the address is refused.
pub(super) fn is_let_in(call: &CallSeen) -> bool {
    matches!(call.ended, Ended::Answer { .. }) && call.ended.refused_address().is_none()
}

/// Several connections, side by side: which of our addresses were seen, and one lookup that got past that.
pub(super) fn over_fresh_connections(
    client: &Client,
    first: Option<&CallSeen>,
    time: Duration,
) -> (AddressesSeen, CallSeen) {
    let looked: Vec<CallSeen> = thread::scope(|scope| {
        let calls: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(|| lookup(client, time).seen)).collect();
        calls.into_iter().filter_map(|call| call.join().ok()).collect()
    });
    let mut refused: Vec<IpAddr> =
        first.into_iter().chain(&looked).filter_map(|call| call.ended.refused_address()).collect();
    refused.sort_unstable();
    refused.dedup();
    let past = |call: &&CallSeen| call.ended.refused_address().is_none();
    let accepted = looked.iter().filter(past).filter(|call| matches!(call.ended, Ended::Answer { .. })).count();
    // What fails once in four times is worth more attention than what went well.
    let failed = |call: &&CallSeen| !matches!(call.ended, Ended::Answer { .. });
    let real = looked.iter().find(failed).or(looked.iter().find(past)).or(looked.first()).cloned();
    let real = real.unwrap_or_else(|| gone(Stage::Connecting, "no thread could be started"));
    (AddressesSeen { refused, accepted: u32::try_from(accepted).unwrap_or(u32::MAX), echo: None }, real)
}

/// A lookup whose body is 16 KiB long: blanks between two elements mean nothing to the service.
pub(super) fn large(client: &Client, time: Duration) -> Looked {
    let body = Lookup::new(NAME).message().encode().unwrap_or_default();
    let seam = b"<dt_assoc>";
    let place = body.windows(seam.len()).position(|part| part == seam).map_or(body.len(), |place| place + seam.len());
    let padding = vec![b' '; 16 * 1024];
    let padded = [&body[..place], &padding, &body[place..]].concat();
    send(client, time, Exchange::verbatim(padded, client.credentials(), options(time)))
}

pub(super) fn form_of_a_reply(client: &Client, time: Duration) -> ReplySeen {
    let looked = lookup(client, time);
    let fields = looked.answer.as_ref().and_then(|answer| CommandSpec::find("lookup").ok()?.read(answer).ok());
    let unknown = fields.map(|fields| fields.other.iter().map(|(name, _)| shown::name(name).to_owned()).collect());
    ReplySeen { warnings: looked.warnings, unknown: unknown.unwrap_or_default() }
}

/// A read of the catalogue, once: its fields where it succeeded, and how it ended.
fn fields(client: &Client, time: Duration, name: &str, values: OwnedAssoc) -> Option<(Option<TypedFields>, CallSeen)> {
    let spec = CommandSpec::find(name).ok()?;
    let command = NamedCommand::unchecked(spec, values, Assoc::new());
    let looked = send(client, time, Exchange::with_options(&command, client.credentials(), options(time)));
    let answer = looked.answer.filter(|_| succeeded(&looked.seen));
    Some((answer.and_then(|answer| spec.read(&answer).ok()), looked.seen))
}

/// The balance; or how the request for it ended.
pub(super) fn balance(client: &Client, low_water_cents: Option<i64>, time: Duration) -> Result<BalanceSeen, CallSeen> {
    let (fields, seen) = fields(client, time, "get_balance", Assoc::new())
        .unwrap_or_else(|| (None, gone(Stage::Connecting, "there is no such command")));
    fields.and_then(|fields| amounts(&fields, low_water_cents)).ok_or(seen)
}

fn amounts(fields: &TypedFields, low_water_cents: Option<i64>) -> Option<BalanceSeen> {
    let money = |name: &str| match fields.get(name) {
        Some(Typed::Money(money)) => Some(*money),
        _ => None,
    };
    let (balance, held) = (money("balance")?, money("hold_balance").unwrap_or(Money::from_cents(0)));
    let available_cents = balance.cents()?.checked_sub(held.cents()?)?;
    Some(BalanceSeen { balance: balance.to_string(), held: held.to_string(), available_cents, low_water_cents })
}

pub(super) fn events(client: &Client, time: Duration) -> Option<EventsSeen> {
    let (fields, seen) = fields(client, time, "poll_events", Assoc::new().with("limit", "1"))?;
    let Some(fields) = fields else {
        // A refusal says that there is none; no answer says nothing.
        let is_answered = matches!(seen.ended, Ended::Answer { .. });
        return is_answered.then_some(EventsSeen { is_on: false, oldest_days: None });
    };
    let oldest = match fields.get("events") {
        Some(Typed::List(events)) => events.first(),
        _ => None,
    };
    let when = oldest.and_then(|event| match event {
        Typed::Fields(fields) => fields.fields.iter().find_map(|(_, value)| match value {
            Typed::Int(seconds) if *seconds > 1_000_000_000 => Some(*seconds),
            _ => None,
        }),
        _ => None,
    });
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let days = when.and_then(|when| u64::try_from(when).ok()).map(|when| now.saturating_sub(when) / 86_400);
    Some(EventsSeen { is_on: true, oldest_days: days.or(oldest.map(|_| 0)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_envelope() {
        assert_eq!(looks_like(b" "), "an empty body");
        assert_eq!(looks_like(b"<HTML>"), "a page of HTML");
        assert_eq!(looks_like(b"<?xml version='1.0'?><OPS"), "an envelope that is cut or broken");
        assert_eq!(looks_like(b"nope"), "something that is no XML");
    }
}
