//! A product: what a completed order has become. Certificates are issued into it, the first and those after.

use super::order::{SslOrder, Step};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

const DAY: u64 = 86_400;

/// What has happened to a product, apart from time passing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) enum Fate {
    Active,
    /// A renewal is under way.
    Renewing,
    Renewed,
    Upgraded,
    Revoked,
}

/// A certificate that was issued.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) struct Issued {
    pub(super) pem: String,
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
}

/// A certificate or another trust service that was delivered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SslProduct {
    /// The number that replies name. It is not that of the order.
    pub id: u64,
    /// The order it came of.
    pub order_id: u64,
    /// The item `product_type`.
    pub product_type: String,
    /// The main name.
    pub domain: String,
    /// When it was delivered.
    pub issued_at: Timestamp,
    /// The end of what was paid for.
    pub expires_at: Timestamp,
    pub(super) fate: Fate,
    pub(super) contact_email: String,
    pub(super) let_expire: bool,
    pub(super) trust_seal: bool,
    pub(super) seal_in_search: bool,
    /// The request that the next certificate is made from.
    pub(super) csr: Option<String>,
    pub(super) certificate: Option<Issued>,
    pub(super) steps: Vec<Step>,
}

impl SslProduct {
    pub(super) fn delivered(id: u64, order: &SslOrder, now: Timestamp, expires_at: Timestamp) -> Self {
        Self {
            id,
            order_id: order.id,
            product_type: order.product_type.clone(),
            domain: order.domain.clone(),
            issued_at: now,
            expires_at,
            fate: Fate::Active,
            contact_email: order.contact_email(),
            let_expire: false,
            trust_seal: order.texts.get("trust_seal").is_some_and(|text| text == "1"),
            seal_in_search: order.texts.get("seal_in_search").is_some_and(|text| text == "1"),
            csr: order.csr.clone(),
            certificate: None,
            steps: vec![Step {
                at: now,
                kind: "product_active".to_owned(),
                note: format!("Order {} completed", order.id),
            }],
        }
    }

    pub(super) fn note(&mut self, at: Timestamp, kind: &str, note: impl Into<String>) {
        self.steps.push(Step { at, kind: kind.to_owned(), note: note.into() });
    }

    /// The word for its state: time passing overrules what was done before, but for what ended it.
    pub fn state(&self, now: Timestamp) -> &'static str {
        match self.fate {
            Fate::Revoked => "revoked",
            Fate::Upgraded => "upgraded",
            Fate::Renewed => "renewed",
            _ if now >= self.expires_at => "expired",
            Fate::Renewing => "renewing",
            Fate::Active => "active",
        }
    }

    /// From 60 days before the end to 15 days after it.
    pub(super) fn is_renewable(&self, now: Timestamp) -> bool {
        let opens = now.plus(Duration::from_secs(60 * DAY)) >= self.expires_at;
        let closes = now <= self.expires_at.plus(Duration::from_secs(15 * DAY));
        opens && closes && matches!(self.fate, Fate::Active | Fate::Renewing)
    }

    /// The certificate in use, as PEM, once there is one.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_ref().map(|issued| issued.pem.as_str())
    }

    /// When the certificate in use ends.
    pub fn certificate_until(&self) -> Option<Timestamp> {
        self.certificate.as_ref().map(|issued| issued.until)
    }

    /// When it is issued anew by itself: at the end of a certificate whose year is not over.
    pub(in crate::world) fn next_issue(&self) -> Option<Timestamp> {
        let until = self.certificate_until().filter(|until| *until < self.expires_at)?;
        matches!(self.fate, Fate::Active | Fate::Renewing).then_some(until)
    }
}

/// Without addresses and requests.
impl fmt::Debug for SslProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SslProduct")
            .field("id", &self.id)
            .field("order_id", &self.order_id)
            .field("product_type", &self.product_type)
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::order::tests::order;
    use super::*;

    #[test]
    fn the_renewal_window_is_open_from_60_days_before_to_15_after() {
        let end = Timestamp::from_date(2027, 11, 24);
        let product =
            SslProduct::delivered(1, &order("rapidssl", "example.com"), Timestamp::from_date(2026, 11, 24), end);
        let open = |year, month, day| product.is_renewable(Timestamp::from_date(year, month, day));
        assert_eq!(
            [open(2027, 9, 24), open(2027, 9, 25), open(2027, 12, 9), open(2027, 12, 10)],
            [false, true, true, false]
        );
        assert_eq!(product.state(Timestamp::from_date(2027, 11, 23)), "active");
        assert_eq!(product.state(end), "expired");
    }
}
