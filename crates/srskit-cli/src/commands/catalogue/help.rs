//! What `--help` says: the catalogue's text.

use super::dashed;
use super::parser::words_of;
use super::places::{self, Place};
use srskit_core::Repeat;
use srskit_core::catalogue::{CommandSpec, Effect, Field, Group, Kind, Need, Preset, Status};

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Domain => "Domains: look-up, registration, renewal, settings, orders",
        Group::Transfer => "Transfers in and away, trades",
        Group::Nameserver => "Nameservers, and which of them a domain uses",
        Group::Dns => "Zones of the DNS service, DNSSEC, web forwarding",
        Group::Ssl => "Certificates and other trust services",
        Group::Event => "The queue of events",
        Group::Account => "The reseller's account and sub-resellers",
        Group::User => "End users: profiles, sub-users, sessions",
    }
}

/// What a command does, what it costs, what is known about it.
pub(super) fn about(spec: &CommandSpec) -> String {
    let cost = match (spec.effect, spec.repeat) {
        (Effect::Order, _) => "This is an order: it may cost money. It is sent once, and never repeated by itself.",
        (_, Repeat::Unsafe) => "A second one may do harm, so it is never repeated by itself.",
        (_, Repeat::Same) => "It costs nothing as far as known. Sending it again leaves the same state.",
        (_, Repeat::Safe) => "It reads only, and may be sent again at will.",
    };
    let status = match spec.status {
        Status::Current => "",
        Status::Legacy => "It is still there, and no longer recommended.",
        Status::Undocumented => "Unverified: the guide does not have it, clients do.",
    };
    let open = if spec.open { "Fields that are not listed here go into --values; not all are known." } else { "" };
    let parts = [spec.summary, cost, status, spec.notes, open];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// An example, what is sent in any case, codes and the guide's page.
pub(super) fn after(spec: &CommandSpec) -> String {
    let mut text = format!("Example:\n  {}\n\n", example(spec));
    let always: Vec<String> = spec.request.iter().filter_map(fixed).collect();
    if !always.is_empty() {
        text.push_str(&format!("Always sent: {}\n", always.join(", ")));
    }
    let codes: Vec<String> = spec.codes.iter().map(u16::to_string).collect();
    if !codes.is_empty() {
        text.push_str(&format!("Response codes: {}\n", codes.join(", ")));
    }
    text + &format!("Sent as: {} {}; guide: {}", spec.action, spec.object, spec.guide)
}

fn fixed(field: &Field) -> Option<String> {
    match field.rule().preset? {
        Preset::Fixed(value) => Some(format!("{}={value}", field.name())),
        _ => None,
    }
}

fn example(spec: &CommandSpec) -> String {
    let mut words = vec!["srskit".to_owned(), spec.group.name().to_owned(), dashed(spec.method)];
    let main = places::main_field(spec);
    words.extend(main.map(|field| sample(field.kind)));
    let mut has_file = false;
    for field in spec.request.iter().filter(|field| is_asked(field) && main.is_none_or(|main| main.key != field.key)) {
        match field.kind {
            Kind::Record(_) | Kind::List(_) | Kind::Map(_) | Kind::AnyAssoc | Kind::AnyArray => has_file = true,
            // Other users of a machine can read arguments.
            _ if field.secret => has_file = true,
            kind => words.push(format!("--{} {}", places::flag(field), sample(kind))),
        }
    }
    if has_file {
        words.push("--values values.json".to_owned());
    }
    words.join(" ")
}

fn is_asked(field: &Field) -> bool {
    let by_others = field.rule().unless.iter().any(|key| *key != "cookie");
    field.need == Need::Required && places::is_given(field) && field.rule().preset.is_none() && !by_others
}

fn sample(kind: Kind) -> String {
    match kind {
        Kind::Domain => "example.com".to_owned(),
        Kind::Int | Kind::Epoch | Kind::Seconds => "1".to_owned(),
        Kind::Money => "12.50".to_owned(),
        Kind::Date => "2027-08-26".to_owned(),
        Kind::DateTime => "'2027-08-26 11:40:14'".to_owned(),
        Kind::Email => "owner@example.com".to_owned(),
        Kind::Phone => "+1.4165550123".to_owned(),
        Kind::Ip => "192.0.2.7".to_owned(),
        kind => words_of(kind).into_iter().next().unwrap_or_else(|| "TEXT".to_owned()),
    }
}

pub(super) fn value_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Int | Kind::Number(_) | Kind::Epoch => "NUMBER",
        Kind::Money => "AMOUNT",
        Kind::Seconds => "SECONDS",
        Kind::Flag01 | Kind::FlagYn => "yes|no",
        Kind::Date => "DATE",
        Kind::DateTime => "TIME",
        Kind::Email => "EMAIL",
        Kind::Phone => "PHONE",
        Kind::Domain => "NAME",
        Kind::Ip => "IP",
        Kind::Choice(_) => "WORD",
        _ => "TEXT",
    }
}

/// What goes into a place.
pub(super) fn place(place: &Place) -> String {
    let mut text = described(place.field, place.kind);
    if place.is_repeated {
        text.push_str(" (give it once for each entry)");
    }
    text
}

pub(super) fn field(field: &Field) -> String {
    described(field, field.kind)
}

fn described(field: &Field, kind: Kind) -> String {
    let rule = field.rule();
    let mut parts = vec![need(field)];
    if field.name() != field.key {
        parts.push(format!("{} on the wire", field.key));
    }
    if !rule.unit.is_empty() {
        parts.push(format!("in {}", rule.unit));
    }
    parts.extend(limits(field));
    parts.extend(words(kind));
    parts.extend(form(kind).map(str::to_owned));
    if let Some(Preset::Default(value)) = rule.preset {
        parts.push(format!("{value} unless given"));
    }
    if let Some(Preset::Follows(path)) = rule.preset {
        parts.push(format!("says by itself whether {} is sent", path.join(".")));
    }
    parts.extend((!field.note.is_empty()).then(|| field.note.trim_end_matches('.').to_owned()));
    if field.secret {
        parts.push("a secret: give it in --values, because other users of a machine can read arguments".to_owned());
    }
    if field.unverified {
        parts.push("unverified".to_owned());
    }
    parts.join("; ")
}

fn need(field: &Field) -> String {
    let when = field.when.trim_end_matches('.');
    match (field.need, field.rule().unless) {
        (Need::Required, []) if when.is_empty() => "needed".to_owned(),
        (Need::Required, []) => format!("needed: {when}"),
        (Need::Required, others) => format!("needed, unless {} is given", others.join(" or ")),
        (Need::Conditional, _) => format!("needed in some cases: {when}"),
        (Need::Optional, _) if when.is_empty() => "optional".to_owned(),
        (Need::Optional, _) => format!("optional: {when}"),
    }
}

fn limits(field: &Field) -> Option<String> {
    let rule = field.rule();
    let noun = if matches!(field.kind, Kind::List(_)) { " entries" } else { "" };
    match (rule.range, rule.min, rule.max) {
        (Some((least, most)), _, _) => Some(format!("{least} to {most}{noun}")),
        (_, Some(least), Some(most)) => Some(format!("{least} to {most} characters")),
        (_, None, Some(most)) => Some(format!("up to {most} characters")),
        (_, Some(least), None) => Some(format!("{least} characters or more")),
        (_, None, None) => None,
    }
}

fn words(kind: Kind) -> Option<String> {
    let open = match kind {
        Kind::Choice(choice) => choice.open,
        Kind::Number(numbers) => numbers.open,
        _ => return None,
    };
    let more = if open { ", or others" } else { "" };
    Some(format!("one of {}{more}", words_of(kind).join(", ")))
}

fn form(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Epoch => Some("seconds since 1970, UTC"),
        Kind::Phone => Some("+CCC.NNNNNNNNNN, with xEEEE for an extension"),
        Kind::Date => Some("YYYY-MM-DD"),
        Kind::Money => Some("digits and a point"),
        _ => None,
    }
}
