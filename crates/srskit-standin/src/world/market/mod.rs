//! Names on offer: lookups with their cache, suggestions, prices.

mod cache;
mod price;
mod suggest;

use super::commands::Run;

pub(super) use cache::Cache;

/// The commands about names on offer, by their names in the catalogue.
pub(super) const COMMANDS: &[(&str, Run)] = &[("get_price", price::run), ("name_suggest", suggest::run)];
