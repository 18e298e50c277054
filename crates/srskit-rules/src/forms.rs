//! The form of every value, by the kind that the table gives it; and the form in which it is sent.

use crate::contact::{email, phone};
use crate::domain_name::{self, NameKind, to_ascii};
use crate::notes::Notes;
use crate::{Fault, text};
use srskit_core::catalogue::{CommandSpec, Field, Group, Kind, Record};
use srskit_core::{Message, OwnedAssoc, OwnedValue, Value};
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Notes what is wrong with the form of values, and brings domain names into ASCII.
pub(crate) fn settle(spec: &CommandSpec, message: &mut Message, notes: &mut Notes) {
    let mut forms = Forms { spec, notes };
    forms.assoc(spec.request, &mut message.attributes, "attributes.");
    forms.assoc(spec.request, &mut message.items, "");
}

struct Forms<'a> {
    spec: &'a CommandSpec,
    notes: &'a mut Notes,
}

impl Forms<'_> {
    fn assoc(&mut self, fields: &[Field], assoc: &mut OwnedAssoc, prefix: &str) {
        for field in fields {
            let Some(value) = assoc.get(field.key) else { continue };
            if let Some(settled) = self.value(field, field.kind, value, &format!("{prefix}{}", field.key)) {
                assoc.insert(field.key, settled);
            }
        }
    }

    /// The value as it is sent, where that is not as it stands.
    fn value(&mut self, field: &Field, kind: Kind, value: &OwnedValue, path: &str) -> Option<OwnedValue> {
        match (kind, value) {
            (Kind::Record(record), Value::Assoc(assoc)) => self.record(record, assoc, path),
            (Kind::List(inner), Value::Array(items)) => {
                let settled: Vec<_> = (0..)
                    .zip(items)
                    .map(|(index, item): (usize, _)| self.value(field, *inner, item, &format!("{path}.{index}")))
                    .collect();
                let changed = settled.iter().any(Option::is_some);
                changed.then(|| {
                    settled
                        .into_iter()
                        .zip(items)
                        .map(|(new, old)| new.unwrap_or_else(|| old.clone()))
                        .collect::<Vec<_>>()
                        .into()
                })
            }
            (kind, Value::Text(text)) => match self.text(field, kind, text) {
                Ok(Cow::Owned(settled)) => Some(settled.into()),
                Ok(Cow::Borrowed(_)) => None,
                Err(fault) => {
                    self.notes.refuse(path, fault);
                    None
                }
            },
            _ => None,
        }
    }

    fn record(&mut self, record: &Record, assoc: &OwnedAssoc, path: &str) -> Option<OwnedValue> {
        let mut settled = assoc.clone();
        self.assoc(record.fields, &mut settled, &format!("{path}."));
        (settled != *assoc).then(|| settled.into())
    }

    fn text<'v>(&self, field: &Field, kind: Kind, text: &'v str) -> Result<Cow<'v, str>, Fault> {
        let same = |checked: Result<(), Fault>| checked.map(|()| Cow::Borrowed(text));
        match kind {
            // An empty text clears a field, or says nothing.
            _ if text.is_empty() && !matches!(kind, Kind::Domain) => Ok(Cow::Borrowed(text)),
            Kind::Domain => to_ascii(text, self.name_kind(field.key)),
            Kind::Email => email::check(text, email::WIDEST),
            Kind::Phone => same(phone::check(text)),
            Kind::Ip => same(check_address(field.key, text)),
            Kind::Text if field.key == "subdomain" => check_subdomain(text),
            Kind::Text => same(check_text(field.key, text)),
            Kind::Choice(choice) if choice.open && !choice.values.contains(&text) => same(check_word(field.key, text)),
            _ => Ok(Cow::Borrowed(text)),
        }
    }

    /// Only what is about to be registered has to be a name that registries take; what is there already may be older
    /// than their rules.
    fn name_kind(&self, key: &str) -> NameKind {
        match key {
            "domain" | "additional_domains" if self.spec.group == Group::Ssl => NameKind::Certificate,
            "domain" if self.spec.name == "sw_register_domain" => NameKind::Domain,
            "hostname" => NameKind::Record,
            _ => NameKind::Host,
        }
    }
}

fn check_address(key: &str, text: &str) -> Result<(), Fault> {
    let wrong = |what, fix| Err(Fault::new(what, fix));
    match key {
        "ipaddress" | "ip_address" if text.parse::<Ipv4Addr>().is_err() => {
            wrong("this is no IPv4 address", "e.g. 192.0.2.7")
        }
        "ipv6" | "ipv6_address" if text.parse::<Ipv6Addr>().is_err() => {
            wrong("this is no IPv6 address", "e.g. 2001:db8::7")
        }
        _ if text.parse::<IpAddr>().is_err() => wrong("this is no IP address", "e.g. 192.0.2.7"),
        _ => Ok(()),
    }
}

/// Part of a name in front of the domain: `www`, `*`, `_sip._tcp`.
fn check_subdomain(text: &str) -> Result<Cow<'_, str>, Fault> {
    const SUFFIX: &str = ".example";
    let (star, rest) = match text.strip_prefix('*') {
        Some("") => return Ok(Cow::Borrowed(text)),
        Some(rest) if rest.starts_with('.') => ("*.", &rest[1..]),
        _ => ("", text),
    };
    let whole = format!("{rest}{SUFFIX}");
    let ascii = to_ascii(&whole, NameKind::Record)?;
    Ok(match ascii {
        Cow::Borrowed(_) => Cow::Borrowed(text),
        Cow::Owned(ascii) => Cow::Owned(format!("{star}{}", ascii.strip_suffix(SUFFIX).unwrap_or(&ascii))),
    })
}

fn check_text(key: &str, value: &str) -> Result<(), Fault> {
    text::check_plain(value, true)?;
    match key {
        "reg_username" => text::check_username(value),
        "reg_password" => text::check_password(value),
        "auth_info" | "domain_auth_info" | "authcode" => text::check_auth_code(value),
        "encoding_type" => text::check_encoding_type(value),
        "tld" => check_tld(value),
        "digest" => check_hex(value),
        _ => Ok(()),
    }
}

/// With its dot, as the commands that take a TLD want it.
fn check_tld(value: &str) -> Result<(), Fault> {
    let Some(zone) = value.strip_prefix('.') else {
        return Err(Fault::new("the dot in front is missing", "e.g. .com"));
    };
    domain_name::to_ascii(&format!("x.{zone}"), NameKind::Host)
        .map(drop)
        .map_err(|_| Fault::new("this is no TLD", "e.g. .com"))
}

fn check_hex(value: &str) -> Result<(), Fault> {
    if value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(());
    }
    Err(Fault::new("the digest holds something other than hex digits", "take blanks and line breaks out"))
}

/// A word of a list that is not known to be complete.
fn check_word(key: &str, value: &str) -> Result<(), Fault> {
    let is_type = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if key == "product_type" && !value.chars().all(is_type) {
        return Err(Fault::new("this is no product type", "small letters, digits and _; see get_capabilities"));
    }
    text::check_plain(value, false)
}
