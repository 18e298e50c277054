use super::contacts::Contacts;
use super::order::Registration;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A domain in this account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domain {
    /// In lower case.
    pub name: String,
    /// The number that replies call `domain_id`.
    pub id: u64,
    /// When it was registered.
    pub registered_at: Timestamp,
    /// When it runs out.
    pub expires_at: Timestamp,
    /// Whether it renews by itself. (This version of the world does not do so yet.)
    pub auto_renew: bool,
    /// Whether it is locked.
    pub locked: bool,
    /// Whether WHOIS privacy is on.
    pub whois_privacy: bool,
    /// Its nameservers; empty for the reseller's own.
    pub nameservers: Vec<String>,
    /// Its contacts.
    pub contacts: Contacts,
    /// The order that brought it; `None` for one that was put into the account.
    #[serde(default)]
    pub order_id: Option<u64>,
}

impl Domain {
    /// A domain with nothing special about it.
    pub fn new(name: &str, registered_at: Timestamp, expires_at: Timestamp) -> Self {
        Self::registered(name, 1, registered_at, expires_at, &Registration::default())
    }

    pub(super) fn registered(name: &str, id: u64, at: Timestamp, until: Timestamp, order: &Registration) -> Self {
        Self {
            name: name.to_ascii_lowercase(),
            id,
            registered_at: at,
            expires_at: until,
            auto_renew: order.auto_renew,
            locked: order.lock,
            whois_privacy: order.whois_privacy,
            nameservers: order.nameservers.clone(),
            contacts: order.contacts.clone(),
            order_id: None,
        }
    }
}
