// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::{Note, OrderStatus, OrderType};
use crate::{Money, OwnedAssoc, OwnedValue};
use std::fmt;

/// Everything about a domain order.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OrderInfo {
    /// `domain`.
    pub domain: Option<String>,
    /// `reg_type`.
    pub reg_type: Option<OrderType>,
    /// `affiliate_id`.
    pub affiliate_id: Option<String>,
    /// `cost`.
    pub cost: Option<Money>,
    /// `encoding_type`. The page prints the key as two words; the literal text undef stands for none.
    pub encoding_type: Option<String>,
    /// `auto_renew` (`f_auto_renew` on the wire).
    pub auto_renew: Option<bool>,
    /// `lock` (`f_lock_domain` on the wire).
    pub lock: Option<bool>,
    /// `flag_saved_ns_fields`. Whether the submitted nameservers were used.
    pub flag_saved_ns_fields: Option<bool>,
    /// `flag_saved_tech_fields`. Whether the submitted tech contact was used.
    pub flag_saved_tech_fields: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `status`.
    pub status: Option<OrderStatus>,
    /// `period`: in years. Not verified: seen in clients or older copies of the guide only.
    pub period: Option<i64>,
    /// `order_date`: seconds since 1970, UTC.
    pub order_date: Option<i64>,
    /// `processed_date`: seconds since 1970, UTC. Empty when not processed.
    pub processed_date: Option<i64>,
    /// `completed_date`: seconds since 1970, UTC. Empty when not completed.
    pub completed_date: Option<i64>,
    /// `reg_domain`.
    pub reg_domain: Option<String>,
    /// `master_order_id`. 0 when there is none.
    pub master_order_id: Option<i64>,
    /// `comments`.
    pub comments: Option<String>,
    /// `forwarding_email`.
    pub forwarding_email: Option<String>,
    /// `notes`.
    pub notes: Vec<Note>,
    /// `transfer_notes`.
    pub transfer_notes: Vec<Note>,
    /// `tld_data`.
    pub tld_data: Option<OwnedAssoc>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for OrderInfo {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            reg_type: fields.take("reg_type"),
            affiliate_id: fields.take("affiliate_id"),
            cost: fields.take("cost"),
            encoding_type: fields.take("encoding_type"),
            auto_renew: fields.take("f_auto_renew"),
            lock: fields.take("f_lock_domain"),
            flag_saved_ns_fields: fields.take("flag_saved_ns_fields"),
            flag_saved_tech_fields: fields.take("flag_saved_tech_fields"),
            id: fields.take("id"),
            status: fields.take("status"),
            period: fields.take("period"),
            order_date: fields.take("order_date"),
            processed_date: fields.take("processed_date"),
            completed_date: fields.take("completed_date"),
            reg_domain: fields.take("reg_domain"),
            master_order_id: fields.take("master_order_id"),
            comments: fields.take("comments"),
            forwarding_email: fields.take("forwarding_email"),
            notes: fields.take_or_empty("notes"),
            transfer_notes: fields.take_or_empty("transfer_notes"),
            tld_data: fields.take("tld_data"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for OrderInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderInfo")
            .field("domain", &self.domain)
            .field("reg_type", &self.reg_type)
            .field("cost", &self.cost)
            .field("encoding_type", &self.encoding_type)
            .field("auto_renew", &self.auto_renew)
            .field("lock", &self.lock)
            .field("flag_saved_ns_fields", &self.flag_saved_ns_fields)
            .field("flag_saved_tech_fields", &self.flag_saved_tech_fields)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("period", &self.period)
            .field("order_date", &self.order_date)
            .field("processed_date", &self.processed_date)
            .field("completed_date", &self.completed_date)
            .field("reg_domain", &self.reg_domain)
            .field("master_order_id", &self.master_order_id)
            .field("notes", &self.notes)
            .field("transfer_notes", &self.transfer_notes)
            .field("tld_data", &self.tld_data)
            .finish_non_exhaustive()
    }
}
