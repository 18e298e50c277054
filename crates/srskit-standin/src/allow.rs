//! The list of addresses that may call, as the reseller panel of production keeps it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::str::FromStr;

/// At most five rules. Without a rule, nobody may call.
///
/// An IPv6 address is on no list (*assumed*: the guide speaks of /25 to /32 only).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowList {
    rules: Vec<Rule>,
}

/// A network of 1 to 128 addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rule {
    network: u32,
    mask: u32,
}

/// Why rules are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadAllowList {
    /// More than five.
    TooManyRules(usize),
    /// Not `ADDRESS` or `ADDRESS/LENGTH`.
    NotARule(String),
    /// A length outside 25 to 32.
    Length(u8),
}

impl AllowList {
    /// How many rules the panel takes.
    pub const MOST_RULES: usize = 5;

    /// Reads rules such as `192.0.2.7` and `192.0.2.0/25`.
    ///
    /// # Errors
    /// More rules than the panel takes, or one that it does not take.
    pub fn parse<S: AsRef<str>>(rules: impl IntoIterator<Item = S>) -> Result<Self, BadAllowList> {
        let rules = rules.into_iter().map(|rule| rule.as_ref().parse()).collect::<Result<Vec<_>, _>>()?;
        if rules.len() > Self::MOST_RULES {
            return Err(BadAllowList::TooManyRules(rules.len()));
        }
        Ok(Self { rules })
    }

    /// The rules, as they are read.
    pub fn rules(&self) -> impl Iterator<Item = String> {
        self.rules.iter().map(|rule| format!("{}/{}", Ipv4Addr::from(rule.network), rule.mask.count_ones()))
    }

    /// Whether an address may call.
    pub fn contains(&self, address: IpAddr) -> bool {
        match address.to_canonical() {
            IpAddr::V4(address) => self.rules.iter().any(|rule| u32::from(address) & rule.mask == rule.network),
            IpAddr::V6(_) => false,
        }
    }
}

impl FromStr for Rule {
    type Err = BadAllowList;

    fn from_str(text: &str) -> Result<Self, BadAllowList> {
        let (address, length) = text.trim().split_once('/').unwrap_or((text.trim(), "32"));
        let not_a_rule = || BadAllowList::NotARule(text.to_owned());
        let address: Ipv4Addr = address.parse().map_err(|_| not_a_rule())?;
        let length: u8 = length.parse().map_err(|_| not_a_rule())?;
        if !(25..=32).contains(&length) {
            return Err(BadAllowList::Length(length));
        }
        let mask = u32::MAX << (32 - u32::from(length));
        Ok(Self { network: u32::from(address) & mask, mask })
    }
}

impl fmt::Display for BadAllowList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyRules(count) => write!(f, "{count} rules; the list takes {} at most", AllowList::MOST_RULES),
            Self::NotARule(text) => write!(f, "{text:?} is not a rule; write 192.0.2.7 or 192.0.2.0/25"),
            Self::Length(length) => write!(f, "/{length}: the list takes /25 to /32"),
        }
    }
}

impl std::error::Error for BadAllowList {}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(rules: &[&str], address: &str) -> bool {
        AllowList::parse(rules).unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn rules_hold_their_network_and_no_more() {
        assert!(may(&["192.0.2.7"], "192.0.2.7"));
        assert!(!may(&["192.0.2.7"], "192.0.2.8"));
        assert!(may(&["198.51.100.1", "192.0.2.200/25"], "192.0.2.128"));
        assert!(!may(&["192.0.2.200/25"], "192.0.2.127"));
        assert!(may(&["192.0.2.7"], "::ffff:192.0.2.7"));
        assert!(!may(&["192.0.2.7"], "2001:db8::7"));
        assert!(!may(&[], "127.0.0.1"));
    }

    #[test]
    fn what_the_panel_refuses_is_refused() {
        assert_eq!(AllowList::parse(["192.0.2.1"; 6]), Err(BadAllowList::TooManyRules(6)));
        assert_eq!(AllowList::parse(["192.0.2.0/24"]), Err(BadAllowList::Length(24)));
        assert_eq!(AllowList::parse(["192.0.2.0/33"]), Err(BadAllowList::Length(33)));
        for text in ["", "example.com", "192.0.2", "192.0.2.1/", "2001:db8::1/32"] {
            assert_eq!(AllowList::parse([text]), Err(BadAllowList::NotARule(text.to_owned())));
        }
    }
}
