//! Steps about certificates, zones, nameservers and registrants.

use super::Run;
use crate::requests::{contact, contacts};
use srskit_core::{Assoc, OwnedValue};
use srskit_standin::world::{Request, SslPace, SslVerdict, TradeSide, VerificationVerdict};
use std::time::Duration;

const CSR: &str = include_str!("../data/rsa2048.pem");
const PRODUCTS: [&str; 4] = ["rapidssl", "securesite", "comodo_ssl", "trustwave_dv"];
const METHODS: [&str; 3] = ["email", "dns", "file"];

fn one_of<T: Copy>(all: &[T], number: usize) -> T {
    all[number % all.len()]
}

fn trust(action: &str) -> Request {
    Request::new(action, "TRUST_SERVICE")
}

/// An order for a certificate; now and then saved, and with each way of proving.
pub(crate) fn certificate(number: u8, more: u16) -> Request {
    let number = usize::from(number);
    trust("SW_REGISTER")
        .with("reg_type", "new")
        .with("product_type", one_of(&PRODUCTS, number))
        .with("handle", one_of(&["process", "save"], number / 4))
        .with("csr", CSR)
        .with("period", "1")
        .with("dv_auth_method", one_of(&METHODS, usize::from(more)))
        .with("contact_set", Assoc::new().with("admin", contact()).with("organization", contact()))
}

impl Run {
    pub(super) fn about_certificates(&mut self, number: u8, more: u16) {
        let ids: Vec<u64> = self.world.ssl_orders().map(|order| order.id).collect();
        let id = ids.get(usize::from(more) % ids.len().max(1)).copied();
        let about = |action: &str| trust(action).with("order_id", id.unwrap_or_default().to_string());
        match number % 10 {
            0..=2 => self.send(&certificate(number / 10, more)),
            3 => self.send(&about("PROCESS_PENDING")),
            4 => self.send(&about("CANCEL_ORDER")),
            5 => self.send(&about("GET_ORDER_INFO")),
            6 | 7 => {
                let verdict = if number % 10 == 6 { SslVerdict::Approve } else { SslVerdict::Decline };
                let _ = self.world.validate_ssl(id.unwrap_or_default(), verdict, self.now);
            }
            8 => self.renew_or_reissue(more),
            _ => {
                let span = Duration::from_secs(u64::from(more % 200) * 600);
                self.world.set_ssl_pace(SslPace { handover: span, issuing: span / 2 });
            }
        }
    }

    fn renew_or_reissue(&mut self, more: u16) {
        let ids: Vec<u64> = self.world.ssl_products().map(|product| product.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)).copied() else { return };
        if more.is_multiple_of(2) {
            return drop(self.world.reissue_ssl(id, None, self.now));
        }
        let renewal = certificate(0, more).with("reg_type", "renew").with("product_id", id.to_string());
        self.send(&renewal);
    }

    pub(super) fn about_zones(&mut self, name: &str, number: u8, more: u16) {
        let about = |action: &str| Request::new(action, "DOMAIN").with("domain", name.to_owned());
        let address = format!("192.0.2.{}", more % 256);
        let record = Assoc::new().with("subdomain", "www").with("ip_address", address.clone());
        let records = Assoc::new().with("A", vec![OwnedValue::from(record)]);
        let host = format!("ns{}.{name}", number % 2);
        let below = |action: &str| {
            Request::new(action, "NAMESERVER").with("domain", name.to_owned()).with("name", host.clone())
        };
        let list: Vec<OwnedValue> = ["ns0", "ns1"].map(|label| format!("{label}.{name}").into()).to_vec();
        self.send(&match number / 2 % 10 {
            0 => about("CREATE_DNS_ZONE").with("records", records),
            1 => about("SET_DNS_ZONE").with("records", records),
            2 => about("GET_DNS_ZONE"),
            3 => about("RESET_DNS_ZONE"),
            4 => about("DELETE_DNS_ZONE"),
            5 => about("CREATE_DOMAIN_FORWARDING"),
            6 => below("CREATE").with("ipaddress", address),
            7 => below("MODIFY").with("ipaddress", address),
            8 => below("DELETE"),
            _ => about("ADVANCED_UPDATE_NAMESERVERS").with("op_type", "assign").with("assign_ns", list),
        });
    }

    pub(super) fn about_registrants(&mut self, name: &str, number: u8, more: u16) {
        let about = |action: &str| Request::new(action, "DOMAIN").with("domain", name.to_owned());
        let side = if more.is_multiple_of(2) { TradeSide::Current } else { TradeSide::New };
        match number % 8 {
            0..=2 => {
                // One of three people, so that the same one comes back.
                let surname = one_of(&["Example", "Sample", "Specimen"], usize::from(more));
                let owner = contacts(|_, contact| drop(contact.insert("last_name", surname)));
                let types: Vec<OwnedValue> = vec!["owner".into()];
                self.send(&about("UPDATE_CONTACTS").with("types", types).with("contact_set", owner));
            }
            3 => {
                let enable = one_of(&["0", "1"], usize::from(more));
                self.send(&about("MODIFY_TRADE_DESIGNATED_AGENT").with("enable", enable));
            }
            4 => drop(self.world.answer_trade(name, side, !more.is_multiple_of(3), self.now)),
            5 => {
                let verdict =
                    if more.is_multiple_of(3) { VerificationVerdict::Bounce } else { VerificationVerdict::Verify };
                let _ = self.world.verify_registrant(name, verdict, self.now);
            }
            6 => self.send(&about("GET_REGISTRANT_VERIFICATION_STATUS")),
            _ => self.send(&about("CANCEL_ICANN_TRADE")),
        }
    }

    /// A registry or a contact answers before its time; a bulk change is queued.
    pub(super) fn about_others(&mut self, name: &str, number: u8, more: u16) {
        if number.is_multiple_of(3) {
            let items: Vec<OwnedValue> = vec![name.to_owned().into()];
            let request = Request::new("SUBMIT", "BULK_CHANGE").with("change_items", items);
            return self.send(&request.with("change_type", "domain_lock").with("op_type", "lock"));
        }
        let ids: Vec<u64> = self.world.orders().map(|order| order.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)) else { return };
        let _ = self.world.answer_waiting_order(*id, number % 3 == 1, self.now);
    }
}
