//! The reseller's account.

mod get_balance;

pub use get_balance::{Balance, GetBalance};
