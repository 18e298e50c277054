//! What is known about TLDs. The tables are made from the catalogue.

mod table;

use crate::call::Order;
use crate::domain_name::is_below;
use table::{CHART, LIMITS, ROLES, RULES, TERMS};

/// A row of the old chart: for warnings only.
pub(crate) struct ChartRow {
    pub(crate) tld: &'static str,
    pub(crate) years: &'static [(u8, u8)],
    pub(crate) nameservers: (u8, u8),
    pub(crate) lock: bool,
    pub(crate) auth_code: bool,
    pub(crate) privacy: Option<bool>,
    pub(crate) renew: bool,
    pub(crate) transfer: bool,
}

/// Terms that can be bought, from better sources than the chart.
struct Term {
    zones: &'static [&'static str],
    years: &'static [(u8, u8)],
}

/// Which contacts count.
pub(crate) struct Roles {
    zones: &'static [&'static str],
    pub(crate) required: &'static [&'static str],
    pub(crate) ignored: &'static [&'static str],
}

/// Lengths of contact fields.
struct Limit {
    zones: &'static [&'static str],
    lengths: &'static [(&'static str, usize)],
}

/// What a field must be.
pub(crate) struct Rule {
    zones: &'static [&'static str],
    pub(crate) path: &'static str,
    pub(crate) need: Need,
    pub(crate) on: &'static [Order],
    pub(crate) when: &'static [When],
    pub(crate) unless: &'static [&'static str],
    pub(crate) values: &'static [&'static str],
    pub(crate) open: bool,
    pub(crate) form: Form,
    pub(crate) sure: bool,
}

/// Whether a field has to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    Optional,
    Never,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Country,
    Language,
    Date,
    Email,
    Digits,
    NoBlanks,
    PlainPhone,
}

/// A condition on another field; it does not hold when that field is not sent.
pub(crate) enum When {
    Is(&'static str, &'static [&'static str]),
    Not(&'static str, &'static [&'static str]),
    Sent(&'static str),
}

/// The last label.
pub(crate) fn tld(domain: &str) -> &str {
    domain.rsplit('.').next().unwrap_or(domain)
}

/// Whether the TLD is a country's: all of two letters are, and no others in ASCII.
pub(crate) fn is_country(domain: &str) -> bool {
    tld(domain).len() == 2
}

/// The row of the old chart.
pub(crate) fn chart(domain: &str) -> Option<&'static ChartRow> {
    CHART.iter().find(|row| is_below(domain, row.tld))
}

/// Terms that the guide names for the domain.
pub(crate) fn terms(domain: &str) -> Option<&'static [(u8, u8)]> {
    TERMS.iter().find(|term| is_in(domain, term.zones)).map(|term| term.years)
}

/// Which contacts count for the domain.
pub(crate) fn roles(domain: &str) -> &'static Roles {
    static NONE: Roles = Roles { zones: &[], required: &[], ignored: &[] };
    let special = ROLES.iter().find(|roles| is_in(domain, roles.zones));
    special.or_else(|| ROLES.iter().find(|roles| roles.zones.is_empty())).unwrap_or(&NONE)
}

/// The rules for the domain's fields.
pub(crate) fn rules(domain: &str) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| is_in(domain, rule.zones))
}

#[cfg(test)]
pub(crate) fn all_rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

#[cfg(test)]
pub(crate) fn all_charts() -> &'static [ChartRow] {
    CHART
}

#[cfg(test)]
impl Rule {
    pub(crate) fn zones(&self) -> &'static [&'static str] {
        self.zones
    }
}

fn is_in(domain: &str, zones: &[&str]) -> bool {
    zones.iter().any(|zone| is_below(domain, zone))
}

/// Lengths of contact fields for one domain.
pub(crate) struct Limits<'a> {
    domain: Option<&'a str>,
}

/// Lengths of contact fields for the domain; without one, the most that any takes.
pub(crate) fn limits(domain: Option<&str>) -> Limits<'_> {
    Limits { domain }
}

impl Limits<'_> {
    /// Most characters of a field.
    pub(crate) fn of(&self, field: &str) -> usize {
        let length = |limit: &Limit| limit.lengths.iter().find(|(name, _)| *name == field).map(|(_, length)| *length);
        match self.domain {
            Some(domain) => {
                let special = LIMITS.iter().filter(|limit| is_in(domain, limit.zones)).find_map(length);
                special.or_else(|| LIMITS.iter().filter(|limit| limit.zones.is_empty()).find_map(length))
            }
            None => LIMITS.iter().filter_map(length).max(),
        }
        .unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found() {
        assert_eq!(chart("example.com.au").map(|row| row.tld), Some("au"));
        assert!(chart("example.example").is_none());
        assert_eq!(terms("a.ai"), Some(&[(2, 10)][..]));
        assert_eq!(terms("a.com"), None);
        assert_eq!((tld("a.co.uk"), is_country("a.co.uk"), is_country("a.com")), ("uk", true, false));
    }

    #[test]
    fn roles_have_a_default() {
        assert_eq!(roles("a.com").required, ["owner", "admin", "billing"]);
        assert_eq!(roles("a.eu").required, ["owner", "tech"]);
        assert_eq!(roles("a.ca").ignored, ["billing"]);
    }

    #[test]
    fn lengths_differ() {
        for (domain, field, expected) in [
            (Some("a.com"), "address1", 64),
            (Some("a.eu"), "address1", 100),
            (Some("a.eu"), "city", 64),
            (Some("a.co.uk"), "postal_code", 32),
            (Some("a.com"), "mail_domain", 63),
            (None, "mail_domain", 255),
            (None, "phone", 20),
            (None, "no_such_field", usize::MAX),
        ] {
            assert_eq!(limits(domain).of(field), expected, "{domain:?} {field}");
        }
    }
}
