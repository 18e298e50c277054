//! The commands with the object `TRUST_SERVICE`.

mod manage;
mod place;
mod product;
mod read;

use super::order::SslOrder;
use super::owned::SslProduct;
use crate::world::World;
use crate::world::call::{Call, missing};
use crate::world::commands::Run;
use crate::world::fields::{not_found, number, optional_number};
use crate::world::reply::Reply;

/// These commands, by their names in the catalogue.
pub(in crate::world) const COMMANDS: &[(&str, Run)] = &[
    ("cancel_free_trial", manage::cancel_free_trial),
    ("cancel_order", manage::cancel),
    ("create_token", product::create_token),
    ("get_capabilities", read::capabilities),
    ("get_cert", product::get_cert),
    ("get_order_info_trust_service", read::order_info),
    ("get_product_info", product::get_info),
    ("get_products", product::get_list),
    ("parse_csr", read::parse_csr),
    ("process_pending_trust_service", manage::process_pending),
    ("query_approver_list", read::approver_list),
    ("request_on_demand_scan", product::scan),
    ("resend_approve_email", manage::resend_approve_email),
    ("resend_cert_email", manage::resend_cert_email),
    ("sw_register_trust_service", place::new),
    ("sw_register_trust_service_renew", place::renew),
    ("sw_register_trust_service_upgrade", place::upgrade),
    ("update_dv_auth", manage::update_dv_auth),
    ("update_order", manage::update_order),
    ("update_product", product::update),
];

fn order<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w SslOrder, Reply> {
    let id = number(call, "order_id")?;
    world.services.ssl.orders.get(&id).ok_or_else(no_order)
}

fn no_order() -> Reply {
    not_found("Order not found")
}

/// The product that is named by its own number or by that of its order.
fn product<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w SslProduct, Reply> {
    let ssl = &world.services.ssl;
    let id = match (optional_number(call, "product_id")?, optional_number(call, "order_id")?) {
        (Some(product), _) => Some(product),
        (None, Some(order)) => ssl.orders.get(&order).ok_or_else(no_order)?.product_id,
        (None, None) => return Err(missing("product_id")),
    };
    id.and_then(|id| ssl.products.get(&id)).ok_or_else(|| not_found("Product not found"))
}

/// How orders answer.
fn answer(order: &SslOrder) -> Reply {
    Reply::success("200", "Command completed successfully")
        .with("order_id", order.id.to_string())
        .with("domain", order.domain.clone())
        .with("state", order.state.name())
}
