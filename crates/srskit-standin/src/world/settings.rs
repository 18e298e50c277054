use super::prices::Prices;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Which of the service's two systems to behave like, where they are known to differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Profile {
    /// The test system: a second renewal answers 465 with the text "Domain Already Renewed".
    #[default]
    Horizon,
    /// Production: a second renewal answers 555.
    Production,
}

/// What to do with an order: the item `handle`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Handle {
    /// At once.
    #[default]
    Process,
    /// Keep it pending.
    Save,
}

/// How an account and its world start out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Which system to behave like.
    pub profile: Profile,
    /// Money in the account at the start.
    pub balance: Money,
    /// The part of it that is held for other transactions, and cannot be spent.
    pub hold: Money,
    /// What a year costs.
    pub prices: Prices,
    /// Whether premium names can be ordered: a reseller switches that on in the panel.
    #[serde(default)]
    pub premium: bool,
    /// What it costs to buy a deleted domain back, beside a year.
    #[serde(default = "redemption_fee")]
    pub redemption_fee: Money,
    /// What happens to an order without `handle`; a reseller sets this in the panel.
    pub default_handle: Handle,
    /// Years taken when an order names none. The guide says two.
    pub default_period: u32,
}

/// Invented, like all prices.
const fn redemption_fee() -> Money {
    Money::from_cents(8000)
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: Profile::Horizon,
            balance: Money::from_cents(100_000),
            hold: Money::ZERO,
            prices: Prices::default(),
            premium: false,
            redemption_fee: redemption_fee(),
            default_handle: Handle::Process,
            default_period: 2,
        }
    }
}
