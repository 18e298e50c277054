//! What a `product_type` is, worked out from its name.
//!
//! The list of types is the catalogue's; which of them is which follows the names that the authorities
//! give them. Prices are invented.

use crate::money::Money;
use srskit_core::catalogue::{CommandSpec, Kind};

/// No longer sold since 2020-09-30. They can still be ordered here, with a word to the operator.
const WITHDRAWN: &[&str] = &["quickssl", "thawte_csc"];
const DV: &[&str] = &["comodo_ssl", "comodo_wildcard", "ssl123", "trustwave_dv"];
const DV_LINES: &[&str] = &["positivessl", "essentialssl", "rapidssl", "quickssl", "symantec_ssl_lite"];

/// Who issues a product. It decides how control of a domain can be proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    DigiCert,
    Sectigo,
    Thawte,
    Trustwave,
    SiteLock,
    MalwareScan,
}

/// What is looked into before a product is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Control of the domain.
    Domain,
    /// The organisation besides.
    Organisation,
    /// The organisation, in depth.
    Extended,
    /// A scan, and no certificate: nothing.
    Nothing,
}

/// A product as its name tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Product {
    pub(super) family: Family,
    pub(super) level: Level,
    pub(super) wildcard: bool,
    /// A trial of 30 days. No longer sold either.
    pub(super) trial: bool,
    pub(super) withdrawn: bool,
    /// Whether it is issued without anybody's word: a support page says so of one line.
    pub(super) at_once: bool,
}

impl Product {
    pub(super) fn of(name: &str) -> Self {
        let family = family(name);
        let trial = name.ends_with("_ft");
        Self {
            family,
            level: level(name, family),
            wildcard: name.contains("wildcard"),
            trial,
            withdrawn: trial || WITHDRAWN.contains(&name),
            at_once: name.starts_with("symantec_ssl_lite") || matches!(family, Family::SiteLock | Family::MalwareScan),
        }
    }

    /// Whether it is a certificate, and so is made from a request.
    pub(super) fn is_certificate(self) -> bool {
        self.level != Level::Nothing
    }

    /// A role of which the order needs one contact. *Assumed* for families whose rule is not written
    /// down; any other role is taken in its place.
    pub(super) fn role(self) -> &'static str {
        match self.level {
            Level::Organisation | Level::Extended => "organization",
            Level::Domain | Level::Nothing => "admin",
        }
    }

    /// A year of it, with so many names beside the main one.
    pub(super) fn price(self, extra_names: usize) -> Money {
        let year = match self.level {
            Level::Domain => 2_000,
            Level::Organisation => 9_000,
            Level::Extended => 25_000,
            Level::Nothing => 3_000,
        };
        let factor = if self.wildcard { 4 } else { 1 };
        Money::from_cents(year * factor)
            + Money::from_cents(1_000).times(u32::try_from(extra_names).unwrap_or(u32::MAX))
    }
}

/// Whether the catalogue knows the type. Others are not enabled for the account.
pub(super) fn is_known(name: &str) -> bool {
    all().contains(&name) || name.ends_with("_ft") && all().contains(&&name[..name.len() - 3])
}

/// What the account may order: everything but what was withdrawn.
pub(super) fn enabled() -> impl Iterator<Item = &'static str> {
    all().iter().copied().filter(|name| !Product::of(name).withdrawn)
}

fn all() -> &'static [&'static str] {
    let order = CommandSpec::by_name("sw_register_trust_service");
    let field = order.and_then(|spec| spec.request.iter().find(|field| field.key == "product_type"));
    match field.map(|field| field.kind) {
        Some(Kind::Choice(choice)) => choice.values,
        _ => &[],
    }
}

fn family(name: &str) -> Family {
    let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    match () {
        () if starts(&["comodo", "positivessl", "essentialssl"]) => Family::Sectigo,
        () if starts(&["ssl123", "sslwebserver", "sgcsuper", "thawte"]) => Family::Thawte,
        () if starts(&["trustwave"]) => Family::Trustwave,
        () if starts(&["sitelock"]) => Family::SiteLock,
        () if starts(&["malwarescan"]) => Family::MalwareScan,
        () => Family::DigiCert,
    }
}

fn level(name: &str, family: Family) -> Level {
    match () {
        () if matches!(family, Family::SiteLock | Family::MalwareScan) => Level::Nothing,
        () if name.split('_').any(|word| word == "ev") => Level::Extended,
        () if DV.contains(&name) || DV_LINES.iter().any(|line| name.starts_with(line)) => Level::Domain,
        () => Level::Organisation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_family_level_and_price() {
        let cases = [
            ("rapidssl", Family::DigiCert, Level::Domain, 2_000),
            ("rapidssl_wildcard", Family::DigiCert, Level::Domain, 8_000),
            ("positivessl", Family::Sectigo, Level::Domain, 2_000),
            ("comodo_ssl", Family::Sectigo, Level::Domain, 2_000),
            ("comodo_ev", Family::Sectigo, Level::Extended, 25_000),
            ("comodo_premiumssl_wildcard", Family::Sectigo, Level::Organisation, 36_000),
            ("ssl123", Family::Thawte, Level::Domain, 2_000),
            ("sslwebserver_ev", Family::Thawte, Level::Extended, 25_000),
            ("securesite_pro", Family::DigiCert, Level::Organisation, 9_000),
            ("trustwave_dv", Family::Trustwave, Level::Domain, 2_000),
            ("trustwave_ev_san5", Family::Trustwave, Level::Extended, 25_000),
            ("sitelock_fix", Family::SiteLock, Level::Nothing, 3_000),
            ("malwarescan", Family::MalwareScan, Level::Nothing, 3_000),
        ];
        for (name, family, level, cents) in cases {
            let product = Product::of(name);
            assert_eq!((product.family, product.level, product.price(0).cents()), (family, level, cents), "{name}");
            assert!(is_known(name), "{name}");
        }
        assert_eq!(Product::of("quickssl_premium").price(4).cents(), 6_000);
    }

    #[test]
    fn what_was_withdrawn_is_known_and_not_offered() {
        for name in ["quickssl", "securesite_ft", "truebizid_ev_ft"] {
            assert!(is_known(name) && enabled().all(|offered| offered != name), "{name}");
        }
        assert!(!is_known("no_such_product") && !is_known("_ft"));
        assert!(enabled().count() > 35);
    }
}
