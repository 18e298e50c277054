//! Sound orders, and short ways to change and check them.

#![allow(dead_code, unreachable_pub, reason = "each test uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

use srskit_core::catalogue::CommandSpec;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Problem, Value};
use srskit_rules::{Findings, Policy, check};

pub const CSR: &str = include_str!("../data/rsa2048.pem");
pub const WILDCARD_CSR: &str = include_str!("../data/wildcard.pem");

pub fn spec(method: &str) -> &'static CommandSpec {
    CommandSpec::find(method).unwrap()
}

pub fn found(method: &str, values: OwnedAssoc) -> Findings {
    check(spec(method), values, &Policy::default())
}

/// Problems, one a line of text.
pub fn problems(method: &str, values: OwnedAssoc) -> Vec<String> {
    said(&found(method, values).problems)
}

/// Warnings of a call without problems.
pub fn warnings(method: &str, values: OwnedAssoc) -> Vec<String> {
    let found = found(method, values);
    assert_eq!(said(&found.problems), [""; 0], "{method}");
    said(&found.warnings)
}

pub fn said(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// Puts a value at a path below the attributes, with assocs on the way.
pub fn put(mut assoc: OwnedAssoc, path: &str, value: impl Into<OwnedValue>) -> OwnedAssoc {
    match path.split_once('.') {
        None => {
            assoc.insert(path.to_owned(), value);
        }
        Some((key, rest)) => {
            let inner = assoc.get(key).and_then(|value| value.as_assoc().cloned()).unwrap_or_default();
            assoc.insert(key.to_owned(), put(inner, rest, value));
        }
    }
    assoc
}

pub fn without(mut assoc: OwnedAssoc, path: &str) -> OwnedAssoc {
    match path.split_once('.') {
        None => {
            assoc.remove(path);
        }
        Some((key, rest)) => {
            let inner = assoc.get(key).and_then(|value| value.as_assoc().cloned()).unwrap_or_default();
            assoc.insert(key.to_owned(), without(inner, rest));
        }
    }
    assoc
}

pub fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> OwnedValue {
    Value::Array(items.into_iter().map(|item| Value::text(item.to_owned())).collect())
}

pub fn contact() -> OwnedAssoc {
    [
        ("first_name", "Zoë"),
        ("last_name", "Example"),
        ("org_name", "Example Ltd"),
        ("address1", "1 Example Street"),
        ("city", "Toronto"),
        ("state", "ON"),
        ("postal_code", "M6K 3M1"),
        ("country", "CA"),
        ("phone", "+1.4165550100"),
        ("email", "info@example.com"),
    ]
    .into_iter()
    .collect()
}

pub fn contacts(roles: &[&'static str]) -> OwnedAssoc {
    roles.iter().map(|role| (*role, Value::from(contact()))).collect()
}

/// A registration that nothing is wrong with for most TLDs.
pub fn registration(domain: &str) -> OwnedAssoc {
    Assoc::new()
        .with("domain", domain.to_owned())
        .with("handle", "process")
        .with("period", "1")
        .with("reg_username", "example1")
        .with("reg_password", "not-a-password")
        .with("contact_set", contacts(&["owner", "admin", "billing"]))
}

pub fn transfer(domain: &str) -> OwnedAssoc {
    without(registration(domain), "period")
}

pub fn renewal(domain: &str) -> OwnedAssoc {
    Assoc::new()
        .with("domain", domain.to_owned())
        .with("handle", "process")
        .with("period", "1")
        .with("currentexpirationyear", "2027")
        .with("auto_renew", "0")
}

/// An order of a certificate for `example.com`.
pub fn certificate(product: &str) -> OwnedAssoc {
    Assoc::new()
        .with("product_type", product.to_owned())
        .with("handle", "process")
        .with("domain", "example.com")
        .with("csr", CSR)
        .with("period", "1")
        .with("server_type", "other")
        .with("contact_set", contacts(&["admin", "organization", "signer"]))
}
