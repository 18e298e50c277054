//! Requests against the catalogue: which command it is, and whether its shape is right.

use super::call::{invalid, missing};
use super::reply::Reply;
use super::request::Request;
use srskit_core::catalogue::{CommandSpec, Field, Kind, Level, Preset, check, coerce};
use srskit_core::{Message, OwnedAssoc, Value};

/// The command that a request is. Several share action and object; what they always send tells them apart.
///
/// `Err` when there are such commands but none that sends this.
pub(crate) fn find(request: &Request) -> Option<Result<&'static CommandSpec, Reply>> {
    // Some clients ask for the balance of a DOMAIN, and report that they get it.
    let object = match request.action.as_str() {
        "GET_BALANCE" if request.object == "DOMAIN" => "BALANCE",
        _ => &request.object,
    };
    let candidates: Vec<_> = CommandSpec::by_wire(&request.action, object).collect();
    let fits = |spec: &&&CommandSpec| fixed(spec).all(|(key, word)| sends(request, key, word));
    let best = candidates.iter().filter(fits).max_by_key(|spec| fixed(spec).count());
    match (best, candidates.first()) {
        (Some(spec), _) => Some(Ok(spec)),
        (None, Some(first)) => Some(Err(none_fits(request, first))),
        (None, None) => None,
    }
}

fn fixed(spec: &CommandSpec) -> impl Iterator<Item = (&'static str, &'static str)> {
    spec.request.iter().filter_map(|field| match field.rule().preset {
        Some(Preset::Fixed(word)) => Some((field.key, word)),
        _ => None,
    })
}

fn sends(request: &Request, key: &str, word: &str) -> bool {
    request.attributes.text(key).is_some_and(|text| text.trim().eq_ignore_ascii_case(word))
}

fn none_fits(request: &Request, spec: &CommandSpec) -> Reply {
    let key = fixed(spec).next().map_or("attributes", |(key, _)| key);
    match request.attributes.get(key) {
        None => missing(key),
        Some(_) => invalid(key, "there is no such command"),
    }
}

/// Refuses what is missing or has the wrong form. Fields that no row names are let through, as the
/// service is *assumed* to do; their paths come back.
pub(crate) fn refuse(spec: &CommandSpec, request: &Request) -> Result<Vec<String>, Reply> {
    let message = message(spec, request);
    let mut unknown = Vec::new();
    for problem in check(spec, &message) {
        let path = problem.path.strip_prefix("attributes.").unwrap_or(&problem.path);
        let steps: Vec<&str> = path.split('.').collect();
        let find = |assoc: &OwnedAssoc| Value::Assoc(assoc.clone()).at(&steps).is_some();
        match (is_known(spec.request, &steps), find(&message.attributes) || find(&message.items)) {
            (false, _) => unknown.push(path.to_owned()),
            (true, false) => return Err(missing(path)),
            (true, true) => return Err(invalid(path, &problem.fix)),
        }
    }
    Ok(unknown)
}

/// The request as a message: without empty texts, which count as missing, and with every field where the
/// table has it; clients do not agree on what stands beside the attributes.
fn message(spec: &CommandSpec, request: &Request) -> Message {
    let full = |assoc: &OwnedAssoc| -> OwnedAssoc {
        let entries = assoc.clone().into_iter();
        entries.filter(|(_, value)| value.as_text().is_none_or(|text| !text.trim().is_empty())).collect()
    };
    let mut message = Message::new(spec.action, spec.object).with_attributes(full(&request.attributes));
    message.items = full(&request.items);
    for field in spec.request {
        for place in [&mut message.attributes, &mut message.items] {
            if let Some(value) = place.get(field.key).cloned() {
                place.insert(field.key, coerce(field, value));
            }
        }
        if field.level != Level::Attributes
            && message.items.get(field.key).is_none()
            && let Some(value) = message.attributes.remove(field.key)
        {
            message.items.insert(field.key, value);
        }
    }
    message
}

fn is_known(fields: &[Field], steps: &[&str]) -> bool {
    let Some((key, mut rest)) = steps.split_first() else { return true };
    let Some(field) = fields.iter().find(|field| field.key == *key) else { return false };
    let mut kind = field.kind;
    while let Kind::List(inner) | Kind::Map(inner) = kind {
        rest = rest.get(1..).unwrap_or_default();
        kind = *inner;
    }
    match kind {
        Kind::Record(record) => is_known(record.fields, rest),
        _ => true,
    }
}
