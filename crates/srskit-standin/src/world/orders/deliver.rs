//! What an order brings once it is paid.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::domain::Domain;
use crate::world::events::utc;
use crate::world::order::{Order, OrderKind, Registration};
use srskit_core::OwnedValue;

impl World {
    pub(super) fn deliver(&mut self, order: &Order, now: Timestamp) {
        match &order.kind {
            OrderKind::New(registration) | OrderKind::Special(_, registration) => {
                self.bring(order, registration, now.plus_years(order.period), now);
                self.tell_of_term(&order.domain, "REGISTERED", Some(order.period), now);
                self.arrived(&order.domain, now);
                self.note(&order.domain, format!("Order {} completed: registered", order.id), now);
            }
            // Assumed: a year was left of the old term.
            OrderKind::Transfer(registration) => {
                self.bring(order, registration, now.plus_years(order.period + 1), now);
                self.arrived(&order.domain, now);
                self.note(&order.domain, format!("Order {} completed: transferred in", order.id), now);
            }
            OrderKind::Renewal { auto_renew, .. } => self.renew_term(order, *auto_renew, now),
            OrderKind::WhoisPrivacy => {
                if let Some(domain) = self.domains.get_mut(&order.domain) {
                    domain.whois_privacy = true;
                }
            }
            OrderKind::Service(_) => {}
        }
    }

    fn bring(&mut self, order: &Order, registration: &Registration, until: Timestamp, now: Timestamp) {
        let domain = Domain::registered(&order.domain, order.id % 1_000_000, now, until, registration);
        self.add_domain(Domain { order_id: Some(order.id), ..domain });
        self.cancel_rivals(&order.domain, now);
        self.tell_of_term(&order.domain, "CREATED", None, now);
    }

    fn renew_term(&mut self, order: &Order, auto_renew: Option<bool>, now: Timestamp) {
        let Some(domain) = self.domains.get_mut(&order.domain) else { return };
        domain.auto_renew = auto_renew.unwrap_or(domain.auto_renew);
        let until = domain.expires_at.plus_years(order.period);
        self.move_expiry(&order.domain, until);
        self.tell_of_term(&order.domain, "RENEWED", Some(order.period), now);
        self.note(&order.domain, format!("Order {} completed: renewed", order.id), now);
    }

    /// Raises an event that names the end of a domain's term, and for how many years it was paid.
    pub(in crate::world) fn tell_of_term(&mut self, domain: &str, event: &str, period: Option<u32>, now: Timestamp) {
        let expires = self.domains.get(domain).map(|domain| utc(domain.expires_at)).unwrap_or_default();
        let mut said = vec![("expiration_date", OwnedValue::from(expires))];
        said.extend(period.map(|years| ("period", OwnedValue::from(years.to_string()))));
        self.tell_of_domain(domain, event, &said, now);
    }
}
