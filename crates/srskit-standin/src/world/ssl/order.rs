//! An order of a trust service, and the steps it goes through.

use super::product::{Family, Product};
use crate::money::Money;
use crate::rng::Rng;
use crate::time::Timestamp;
use crate::world::contacts::Contacts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// What became of an order of a trust service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SslState {
    /// Saved only; no money is held.
    Pending,
    /// Being handed to the authority; the money is held.
    InProgress,
    /// The authority waits for the validation; the money is held.
    AwaitingApproval,
    /// The owner of the domain has approved; the money is held.
    ApproverConfirmed,
    /// Issued and paid.
    Completed,
    /// The authority refused; the money was given back.
    Declined,
    /// Cancelled before it was issued; the money was given back.
    Cancelled,
}

impl SslState {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Pending,
        Self::InProgress,
        Self::AwaitingApproval,
        Self::ApproverConfirmed,
        Self::Completed,
        Self::Declined,
        Self::Cancelled,
    ];

    /// The word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in-progress",
            Self::AwaitingApproval => "awaiting-approval",
            Self::ApproverConfirmed => "approver-confirmed",
            Self::Completed => "completed",
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether the authority has the order, and the money is held.
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::InProgress | Self::AwaitingApproval | Self::ApproverConfirmed)
    }
}

/// What an order is for: `reg_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) enum Purpose {
    New,
    Renewal,
    Upgrade,
}

impl Purpose {
    /// The word that `get_order_info` has for it, which is not always that of the order.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Renewal => "renewal",
            Self::Upgrade => "upgrade",
        }
    }
}

/// How control of the domain is proved: `dv_auth_method`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) enum Proof {
    #[default]
    Email,
    Dns,
    File,
}

impl Proof {
    /// Any of the spellings that the guide's pages have.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "email" => Some(Self::Email),
            "dns" => Some(Self::Dns),
            "file" => Some(Self::File),
            _ => None,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Dns => "DNS",
            Self::File => "file",
        }
    }

    /// Whether an authority takes it (support pages).
    pub(super) fn is_taken_by(self, family: Family) -> bool {
        match self {
            Self::Email => true,
            Self::Dns => !matches!(family, Family::Trustwave),
            Self::File => !matches!(family, Family::Trustwave | Family::Thawte),
        }
    }
}

/// What has to be published, to prove control of the domain by DNS or a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) struct Challenge {
    /// `TXT` or `CNAME`, or `file`.
    pub(super) kind: String,
    /// The name of the record, or the path of the file.
    pub(super) place: String,
    pub(super) value: String,
    /// When the value stops working; then there is another one.
    pub(super) until: Option<Timestamp>,
}

/// A step in the history of an order or a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::world) struct Step {
    pub(super) at: Timestamp,
    pub(super) kind: String,
    pub(super) note: String,
}

/// An order of a certificate or another trust service.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SslOrder {
    /// The number that replies name.
    pub id: u64,
    /// What is ordered: the item `product_type`.
    pub product_type: String,
    /// The main name.
    pub domain: String,
    /// Years.
    pub period: u32,
    /// What it costs.
    pub price: Money,
    /// When it came in.
    pub placed_at: Timestamp,
    /// What became of it.
    pub state: SslState,
    /// The product that came of it.
    pub product_id: Option<u64>,
    pub(super) purpose: Purpose,
    pub(super) extra_names: Vec<String>,
    pub(super) csr: Option<String>,
    pub(super) contacts: Contacts,
    pub(super) approver_email: Option<String>,
    pub(super) proof: Proof,
    pub(super) challenge: Option<Challenge>,
    /// The product that it renews or upgrades.
    pub(super) base_product: Option<u64>,
    /// Texts that only come back: server_type, special_instructions and their like.
    pub(super) texts: BTreeMap<String, String>,
    pub(super) supplier_order: String,
    pub(super) steps: Vec<Step>,
    /// When the authority takes its next step by itself.
    pub(super) due: Option<Timestamp>,
}

impl SslOrder {
    /// Whether it moves on by itself: in every state but the one in which somebody is asked, and in that one
    /// when what is asked for runs out.
    pub(in crate::world) fn moves_by_itself(&self) -> bool {
        self.state.is_under_way() && (self.due.is_some() || self.state != SslState::AwaitingApproval)
    }

    /// When it does so.
    pub(in crate::world) fn due(&self) -> Option<Timestamp> {
        self.due
    }

    pub(super) fn product(&self) -> Product {
        Product::of(&self.product_type)
    }

    pub(super) fn note(&mut self, at: Timestamp, kind: &str, note: impl Into<String>) {
        self.steps.push(Step { at, kind: kind.to_owned(), note: note.into() });
    }

    /// The address for notices: that of the contact which the product is about, or of any other.
    pub(super) fn contact_email(&self) -> String {
        let role = self.product().role();
        let roles = [role, "admin", "organization", "signer", "tech", "billing", "owner"];
        roles.iter().find_map(|role| self.contacts.get(role, "email")).unwrap_or_default().to_owned()
    }

    /// Every name the certificate shall have. A wildcard covers the bare domain too.
    pub(super) fn names(&self) -> Vec<String> {
        let bare = self.domain.strip_prefix("*.").map(str::to_owned);
        let mut names = vec![self.domain.clone()];
        for name in bare.into_iter().chain(self.extra_names.iter().cloned()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// What has to be published for the method that the order has now.
    pub(super) fn challenged(&self, rng: &mut Rng, now: Timestamp) -> Option<Challenge> {
        let base = self.domain.strip_prefix("*.").unwrap_or(&self.domain);
        match (self.proof, self.product().family) {
            (Proof::Email, _) => None,
            (Proof::File, _) => Some(Challenge {
                kind: "file".to_owned(),
                place: format!("http://{base}/.well-known/pki-validation/{}.txt", rng.hex(32).to_ascii_uppercase()),
                value: rng.hex(64),
                until: None,
            }),
            (Proof::Dns, Family::Sectigo) => Some(Challenge {
                kind: "CNAME".to_owned(),
                place: format!("_{}.{base}", rng.hex(32)),
                value: format!("{}.{}.validation.example", rng.hex(32), rng.hex(32)),
                until: Some(now.plus(Duration::from_secs(86_400))),
            }),
            // The value starts with the date of the order.
            (Proof::Dns, _) => Some(Challenge {
                kind: "TXT".to_owned(),
                place: base.to_owned(),
                value: format!("{}{}", digits(self.placed_at), rng.hex(40)),
                until: None,
            }),
        }
    }
}

/// `20261124102030`.
fn digits(at: Timestamp) -> String {
    at.to_string().chars().filter(char::is_ascii_digit).collect()
}

/// Without contacts and requests.
impl fmt::Debug for SslOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SslOrder")
            .field("id", &self.id)
            .field("product_type", &self.product_type)
            .field("domain", &self.domain)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::world::ssl) fn order(product_type: &str, domain: &str) -> SslOrder {
        SslOrder {
            id: 7,
            product_type: product_type.to_owned(),
            domain: domain.to_owned(),
            period: 1,
            price: Money::ZERO,
            placed_at: Timestamp::from_unix_seconds(1_795_515_630),
            state: SslState::Pending,
            product_id: None,
            purpose: Purpose::New,
            extra_names: Vec::new(),
            csr: None,
            contacts: Contacts::default(),
            approver_email: None,
            proof: Proof::Email,
            challenge: None,
            base_product: None,
            texts: BTreeMap::new(),
            supplier_order: String::new(),
            steps: Vec::new(),
            due: None,
        }
    }

    #[test]
    fn what_is_to_be_published_follows_the_authority() {
        let now = Timestamp::from_unix_seconds(1_795_515_630);
        let ask = |product: &str, proof| {
            let mut order = order(product, "*.example.com");
            order.proof = proof;
            order.challenged(&mut Rng::new(1), now)
        };
        let digicert = ask("rapidssl_wildcard", Proof::Dns).unwrap();
        assert_eq!((digicert.kind.as_str(), digicert.place.as_str()), ("TXT", "example.com"));
        assert!(digicert.value.starts_with("20261124102030") && digicert.value.len() == 54);
        assert_eq!(digicert.until, None);
        let sectigo = ask("positivessl", Proof::Dns).unwrap();
        assert_eq!(sectigo.kind, "CNAME");
        assert!(sectigo.place.starts_with('_') && sectigo.place.ends_with(".example.com"));
        assert_eq!(sectigo.until.unwrap().to_string(), "2026-11-25 10:20:30");
        let file = ask("rapidssl", Proof::File).unwrap();
        assert!(file.place.starts_with("http://example.com/.well-known/pki-validation/"), "{}", file.place);
        assert!(ask("rapidssl", Proof::Email).is_none());
    }

    #[test]
    fn a_wildcard_has_the_bare_domain_too_and_no_name_stands_twice() {
        let mut order = order("rapidssl_wildcard", "*.example.com");
        order.extra_names = vec!["example.com".to_owned(), "shop.example.com".to_owned()];
        assert_eq!(order.names(), ["*.example.com", "example.com", "shop.example.com"]);
    }

    #[test]
    fn authorities_do_not_take_every_proof() {
        let taken = |family| [Proof::Email, Proof::Dns, Proof::File].map(|proof| proof.is_taken_by(family));
        assert_eq!(taken(Family::DigiCert), [true, true, true]);
        assert_eq!(taken(Family::Thawte), [true, true, false]);
        assert_eq!(taken(Family::Sectigo), [true, true, true]);
        assert_eq!(taken(Family::Trustwave), [true, false, false]);
        let spellings = ["dns", "DNS", "File", "EMAIL", "post"].map(Proof::parse);
        assert_eq!(spellings, [Some(Proof::Dns), Some(Proof::Dns), Some(Proof::File), Some(Proof::Email), None]);
    }
}
