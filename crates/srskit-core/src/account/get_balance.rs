use crate::{Answer, Command, Message, Money, ReadError, Repeat};

/// Reads the account's balance and the part of it that is held for pending orders.
///
/// Guide: *get_balance*. A read: it may be sent again at will.
#[derive(Debug, Clone, Default)]
pub struct GetBalance {}

/// What an account holds, in US dollars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// All of it.
    pub balance: Money,
    /// The part that is held for pending orders; what is available is `balance` less this.
    pub hold_balance: Option<Money>,
}

impl GetBalance {
    /// The command; it takes no parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Command for GetBalance {
    type Reply = Balance;

    fn name(&self) -> &str {
        "get_balance"
    }

    fn repeat(&self) -> Repeat {
        Repeat::Safe
    }

    fn message(&self) -> Message {
        Message::new("GET_BALANCE", "BALANCE")
    }

    fn read(answer: &Answer) -> Result<Balance, ReadError> {
        let amount = |name| answer.attribute(name).and_then(|text| text.parse::<Money>().ok());
        let balance =
            amount("balance").ok_or(ReadError { path: "attributes.balance", expected: "an amount such as 8549.18" })?;
        Ok(Balance { balance, hold_balance: amount("hold_balance") })
    }
}
