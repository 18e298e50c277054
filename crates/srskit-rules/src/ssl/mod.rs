//! Certificates and other trust services: what single products want.

mod names;
mod order;
mod proof;
mod request;

use crate::Fault;
use crate::call::Call;
use crate::notes::Notes;
use crate::products::{self, Product};

/// A command about a trust service, with its product where that is known.
struct Service<'a> {
    call: &'a Call<'a>,
    product: Option<&'static Product>,
    kind: Kind,
}

/// What the command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    New,
    Renew,
    Upgrade,
    /// Changes an order, or asks before one.
    Other,
}

pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    let kind = match call.command() {
        "sw_register_trust_service" => Kind::New,
        "sw_register_trust_service_renew" => Kind::Renew,
        "sw_register_trust_service_upgrade" => Kind::Upgrade,
        "update_order" | "parse_csr" | "query_approver_list" | "process_pending_trust_service" => Kind::Other,
        "update_product" => return check_seal(call, notes),
        "update_dv_auth" => return check_dv_auth(call, notes),
        _ => return,
    };
    let product = call.text("product_type").and_then(products::find);
    let service = Service { call, product, kind };
    service.product(notes);
    service.names(notes);
    service.proof(notes);
    service.request(notes);
    if kind != Kind::Other {
        service.order(notes);
    }
}

impl Service<'_> {
    fn product(&self, notes: &mut Notes) {
        let path = self.call.path("product_type");
        match (self.call.text("product_type"), self.product) {
            (Some(_), None) => {
                let fault =
                    Fault::new("the product is not known here", "ask get_capabilities for what the account may order");
                notes.warn(path, fault);
            }
            (_, Some(product)) if product.withdrawn.is_some() => {
                let what = format!("the product was withdrawn on {}", product.withdrawn.unwrap_or_default());
                notes.warn(path, Fault::new(what, "ask get_capabilities for what the account may order"));
            }
            (_, Some(product))
                if self.call.command() == "query_approver_list" && product.family.name == "trustwave" =>
            {
                let fault =
                    Fault::new("there is no such list for Trustwave", "its mails go to every contact of the order");
                notes.refuse(path, fault);
            }
            (_, Some(product)) if self.kind == Kind::Upgrade && product.family.name != "sitelock" => {
                notes.refuse(path, Fault::new("only SiteLock plans can be upgraded", "order or renew the certificate"));
            }
            _ => {}
        }
    }
}

/// The guide wants both in the same call.
fn check_seal(call: &Call<'_>, notes: &mut Notes) {
    if call.text("seal_in_search") == Some("1") && call.text("trust_seal") != Some("1") {
        let fault = Fault::new("it needs trust_seal = 1 in the same call", "add it");
        notes.refuse(call.path("seal_in_search"), fault);
    }
}

fn check_dv_auth(call: &Call<'_>, notes: &mut Notes) {
    if call.is_sent("dv_auth_method") && call.is_sent("dv_auth_on_demand_check") {
        let fault = Fault::new("a check now and a change of method do not go together", "send one of them");
        notes.refuse(call.path("dv_auth_on_demand_check"), fault);
    }
}
