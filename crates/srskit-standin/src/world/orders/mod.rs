//! Orders of domains: placed, processed, waited for, cancelled, read.

mod cancel_pending;
mod deliver;
mod flow;
mod process_pending;
mod read;

use super::commands::Run;

/// The commands about orders of domains, by their names in the catalogue.
pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("cancel_active_process", cancel_pending::active),
    ("cancel_pending_orders", cancel_pending::run),
    ("get_order_info", read::info),
    ("get_orders_by_domain", read::by_domain),
    ("process_pending_domain", process_pending::run),
];
