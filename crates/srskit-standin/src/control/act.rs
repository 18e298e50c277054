//! What can be done: `POST`. Each deed is one call into the desk, so nobody sees half of it.

use super::http::{Answer, Refused};
use super::input::Fields;
use super::read::number;
use super::{Control, nothing_here, views};
use crate::allow::AllowList;
use crate::faults::Fault;
use crate::money::Money;
use crate::server::lock;
use crate::span::parse_span;
use crate::start::made_up_key;
use crate::state::Saved;
use crate::time::Timestamp;
use crate::world::{SslVerdict, TradeSide, VerificationVerdict};
use serde_json::{Value, json};
use srskit_core::Secret;

/// Keys and faults longer than this are mistakes.
const LONGEST_TEXT: usize = 1000;

pub(super) fn knows(path: &[&str]) -> bool {
    matches!(
        path,
        ["clock" | "faults" | "allow-list" | "keys" | "balance" | "reset" | "snapshot" | "restore"]
            | ["orders", _, "approve" | "refuse"]
            | ["transfers", _, "approve" | "refuse"]
            | ["ssl", _, "validate" | "refuse"]
            | ["registrants", _, "verify" | "bounce"]
            | ["trades", _, "approve" | "refuse"]
    )
}

pub(super) fn answer(control: &Control, path: &[&str], body: &[u8]) -> Result<Answer, Refused> {
    let value = match path {
        ["clock"] => clock(control, &Fields::parse(body, &["advance", "next", "to"])?),
        ["faults"] => faults(control, &Fields::parse(body, &["add", "remove", "clear"])?),
        ["allow-list"] => allow_list(control, &Fields::parse(body, &["rules", "at_once"])?),
        ["keys"] => keys(control, &Fields::parse(body, &["key"])?),
        ["balance"] => balance(control, &Fields::parse(body, &["balance"])?),
        ["reset"] => reset(control, &Fields::parse(body, &[])?),
        ["snapshot"] => snapshot(control, &Fields::parse(body, &[])?),
        ["restore"] => restore(control, body),
        ["orders", id, deed @ ("approve" | "refuse")] => {
            Fields::parse(body, &[])?;
            order(control, number(id)?, *deed == "approve")
        }
        ["transfers", id, deed @ ("approve" | "refuse")] => {
            Fields::parse(body, &[])?;
            transfer(control, number(id)?, *deed == "approve")
        }
        ["ssl", id, deed @ ("validate" | "refuse")] => {
            Fields::parse(body, &[])?;
            certificate(control, number(id)?, *deed == "validate")
        }
        ["registrants", name, deed @ ("verify" | "bounce")] => {
            Fields::parse(body, &[])?;
            registrant(control, name, *deed == "verify")
        }
        ["trades", name, deed @ ("approve" | "refuse")] => {
            trade(control, name, &Fields::parse(body, &["side"])?, *deed == "approve")
        }
        path if super::read::knows(path) => Err(Refused::method("GET, HEAD")),
        _ => Err(nothing_here()),
    };
    value.map(|value| Answer::json(&value))
}

fn clock(control: &Control, fields: &Fields) -> Result<Value, Refused> {
    let shared = &control.shared;
    match fields.single()? {
        "advance" => {
            let text = fields.text("advance")?.unwrap_or_default();
            let span =
                parse_span(text).ok_or_else(|| Refused::field("advance", "must be a time such as 31d, 12h or 90s"))?;
            shared.advance(span);
        }
        "next" => {
            let wanted = fields.flag("next")?;
            if !wanted || !shared.advance_to_next() {
                return Err(Refused::new(409, "nothing is due"));
            }
        }
        _ => {
            let text = fields.text("to")?.unwrap_or_default();
            let to = Timestamp::parse(text)
                .ok_or_else(|| Refused::field("to", "must be a time such as 2027-01-31 12:00:00"))?;
            let now = shared.clock.now();
            if to < now {
                return Err(Refused::field("to", "lies in the past; time does not run backwards"));
            }
            shared.advance(to.since(now));
        }
    }
    Ok(views::clock(control))
}

fn faults(control: &Control, fields: &Fields) -> Result<Value, Refused> {
    let mut plan = lock(&control.shared.faults);
    match fields.single()? {
        "add" => {
            let texts = texts(fields, "add")?;
            // All or none: a test that goes on with half of its faults finds out late.
            let faults = texts.iter().map(|text| fault(text)).collect::<Result<Vec<_>, _>>()?;
            faults.into_iter().for_each(|fault| plan.add(fault));
        }
        "remove" => {
            let id = fields.number("remove")?.unwrap_or(0);
            if !plan.remove(id) {
                return Err(Refused::field("remove", "there is no fault of this number"));
            }
        }
        _ if fields.flag("clear")? => plan.clear(),
        _ => return Err(Refused::field("clear", "must be true")),
    }
    Ok(json!({ "faults": plan.list() }))
}

fn fault(text: &str) -> Result<Fault, Refused> {
    text.parse().map_err(|error: crate::faults::BadFault| Refused::field("add", error.to_string()))
}

/// One text, or a list of them.
fn texts<'f>(fields: &'f Fields, name: &str) -> Result<Vec<&'f str>, Refused> {
    let wrong = || Refused::field(name, "must be a text, or a list of texts");
    let texts: Vec<&str> = match fields.get(name) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(items)) => {
            items.iter().map(|item| item.as_str().ok_or_else(wrong)).collect::<Result<_, _>>()?
        }
        _ => return Err(wrong()),
    };
    if texts.iter().any(|text| text.len() > LONGEST_TEXT) {
        return Err(Refused::field(name, format!("longer than {LONGEST_TEXT} bytes")));
    }
    Ok(texts)
}

fn allow_list(control: &Control, fields: &Fields) -> Result<Value, Refused> {
    let list = match fields.get("rules") {
        None => return Err(Refused::field("rules", "missing; send a list of rules, or null for no list")),
        Some(Value::Null) => None,
        Some(_) => {
            let rules = texts(fields, "rules")?;
            Some(AllowList::parse(rules).map_err(|error| Refused::field("rules", error.to_string()))?)
        }
    };
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    if fields.flag("at_once")? {
        desk.gate.set_allow_list(list);
    } else {
        desk.gate.change_allow_list(list, now);
    }
    Ok(views::allow_lists(&mut desk.gate, now))
}

fn keys(control: &Control, fields: &Fields) -> Result<Value, Refused> {
    let key = match fields.text("key")? {
        Some(key) if key.is_empty() || key.len() > LONGEST_TEXT || !key.bytes().all(|byte| byte.is_ascii_graphic()) => {
            return Err(Refused::field("key", "must be 1 to 1000 characters of ASCII, without blanks"));
        }
        Some(key) => key.to_owned(),
        None => made_up_key().map_err(|_| Refused::new(409, "no random numbers can be had; send a key"))?,
    };
    let answer = match fields.get("key") {
        // Whoever sent it knows it.
        Some(_) => json!({}),
        None => json!({ "key": key }),
    };
    lock(&control.shared.desk).gate.replace_key(Secret::new(key));
    Ok(answer)
}

fn balance(control: &Control, fields: &Fields) -> Result<Value, Refused> {
    let wrong = || Refused::field("balance", "must be an amount as a text, such as \"12.50\"");
    let balance: Money = fields.text("balance")?.ok_or_else(wrong)?.parse().map_err(|_| wrong())?;
    let mut desk = lock(&control.shared.desk);
    let held = desk.world.account().hold();
    if balance < held {
        return Err(Refused::new(409, format!("{held} is held for orders under way; the balance cannot be less")));
    }
    desk.world.set_balance(balance);
    Ok(views::ledger(&desk.world, None))
}

fn reset(control: &Control, _: &Fields) -> Result<Value, Refused> {
    control.shared.reset();
    Ok(views::status(control))
}

fn snapshot(control: &Control, _: &Fields) -> Result<Value, Refused> {
    // By way of text, as a state file is written: a second serializer for a whole world is 60 KB of code in what people
    // download.
    let text = serde_json::to_vec(&control.shared.save());
    let value = text.and_then(|text| serde_json::from_slice(&text));
    value.map_err(|_| Refused::new(409, "the world cannot be written down"))
}

fn restore(control: &Control, body: &[u8]) -> Result<Value, Refused> {
    let unusable =
        |why: String| Refused::bad(format!("this snapshot cannot be used: {why}; send what POST /snapshot gave"));
    let saved = Saved::parse(body).map_err(unusable)?;
    control.shared.restore(saved).map_err(unusable)?;
    Ok(views::status(control))
}

/// The registry or the contact that an order waits for says yes or no.
fn order(control: &Control, id: u64, agrees: bool) -> Result<Value, Refused> {
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    if views::order(&desk.world, id).is_none() {
        return Err(Refused::missing("there is no order of this number"));
    }
    if desk.world.ssl_order(id).is_some() {
        return Err(Refused::new(409, format!("order {id} is for a certificate; POST /ssl/{id}/validate or /refuse")));
    }
    desk.world.answer_waiting_order(id, agrees, now).map_err(|why| Refused::new(409, why))?;
    Ok(views::order(&desk.world, id).unwrap_or(Value::Null))
}

/// Whoever a transfer waits for says yes or no.
fn transfer(control: &Control, id: u64, approve: bool) -> Result<Value, Refused> {
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    if views::transfer(&desk.world, id).is_none() {
        return Err(Refused::missing("there is no transfer of this number"));
    }
    let moved = if approve { desk.world.approve_transfer(id, now) } else { desk.world.refuse_transfer(id, now) };
    moved.map_err(|_| Refused::new(409, "the transfer is at its end already"))?;
    Ok(views::transfer(&desk.world, id).unwrap_or(Value::Null))
}

/// The owner of a domain approves a certificate, or its authority refuses it.
fn certificate(control: &Control, id: u64, validate: bool) -> Result<Value, Refused> {
    let verdict = if validate { SslVerdict::Approve } else { SslVerdict::Decline };
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    if desk.world.ssl_order(id).is_none() {
        return Err(Refused::missing("there is no certificate order of this number"));
    }
    desk.world.validate_ssl(id, verdict, now).map_err(|why| Refused::new(409, why))?;
    Ok(views::order(&desk.world, id).unwrap_or(Value::Null))
}

/// A registrant follows the link of the verification mail, or the mail comes back.
fn registrant(control: &Control, name: &str, verify: bool) -> Result<Value, Refused> {
    let verdict = if verify { VerificationVerdict::Verify } else { VerificationVerdict::Bounce };
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    desk.world.verify_registrant(name, verdict, now).map_err(|why| Refused::new(409, why))?;
    Ok(views::domain(&desk.world, name).unwrap_or(Value::Null))
}

/// One of the two registrants approves a change of registrant, or refuses it.
fn trade(control: &Control, name: &str, fields: &Fields, approve: bool) -> Result<Value, Refused> {
    let side = match fields.text("side")? {
        Some("current") => TradeSide::Current,
        Some("new") => TradeSide::New,
        _ => return Err(Refused::field("side", "must be current or new")),
    };
    let now = control.shared.clock.now();
    let mut desk = lock(&control.shared.desk);
    desk.world.answer_trade(name, side, approve, now).map_err(|why| Refused::new(409, why))?;
    Ok(views::domain(&desk.world, name).unwrap_or(Value::Null))
}
