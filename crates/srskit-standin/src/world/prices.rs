use super::World;
use super::names::{DomainName, Standing};
use crate::money::Money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a year of a name costs. All numbers are invented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prices {
    /// For endings that have no price of their own.
    pub default: Money,
    /// By ending, without the leading dot: `com`, `co.uk`.
    pub by_ending: BTreeMap<String, Money>,
}

impl Prices {
    /// The price of one year; the longest ending that has a price counts.
    pub(super) fn year(&self, name: &DomainName) -> Money {
        let endings = name.as_str().match_indices('.').map(|(dot, _)| &name.as_str()[dot + 1..]);
        endings.filter_map(|ending| self.by_ending.get(ending)).next().copied().unwrap_or(self.default)
    }
}

/// How many times the price of its ending a premium name costs.
const PREMIUM: u32 = 10;

impl World {
    /// The price of one year of a name, premium or not.
    pub(super) fn year_price(&self, name: &DomainName) -> Money {
        let year = self.settings.prices.year(name);
        if name.standing_by_pattern() == Standing::Premium { year.times(PREMIUM) } else { year }
    }
}

impl Default for Prices {
    fn default() -> Self {
        let cents = [("com", 1000), ("net", 1200), ("org", 1100), ("co.uk", 750), ("shop", 3500)];
        let by_ending = cents.map(|(ending, cents)| (ending.to_owned(), Money::from_cents(cents)));
        Self { default: Money::from_cents(2000), by_ending: by_ending.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_ending_counts() {
        let year = |name| Prices::default().year(&DomainName::parse(name).unwrap()).cents();
        assert_eq!((year("example.com"), year("example.co.uk"), year("example.uk")), (1000, 750, 2000));
        assert_eq!(year("www.example.net"), 1200);
    }
}
