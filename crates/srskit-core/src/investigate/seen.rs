//! What the reads have brought.

use crate::{Date, Money, Timestamp};

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Asked<T> {
    /// It was not asked.
    #[default]
    Not,
    /// It got no usable answer.
    Failed,
    /// The service refused to answer, which it does for names that it does not hold.
    Refused,
    /// The answer.
    Answer(T),
}

impl<T> Asked<T> {
    pub(super) fn answer(&self) -> Option<&T> {
        match self {
            Asked::Answer(answer) => Some(answer),
            _ => None,
        }
    }

    /// Whether the service has said something, if only that it does not know the name.
    pub(super) fn is_answered(&self) -> bool {
        matches!(self, Asked::Answer(_) | Asked::Refused)
    }
}

/// Everything seen in one round of looks.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) ownership: Asked<Ownership>,
    pub(super) domain: Asked<DomainInfo>,
    pub(super) availability: Asked<String>,
    pub(super) orders: Asked<Listed<Order>>,
    pub(super) transfers: Asked<Listed<Order>>,
    pub(super) transfer_state: Asked<Option<String>>,
    /// Whether the name stands in the list of deleted ones.
    pub(super) deleted: Asked<bool>,
    /// The order that was named, or is known.
    pub(super) order: Asked<Order>,
    pub(super) certificate: Asked<Order>,
}

/// Rows of a list that are about the order, and whether these are all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed<T> {
    pub(super) rows: Vec<T>,
    pub(super) is_whole: bool,
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), is_whole: true }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ownership {
    pub(super) is_ours: bool,
    pub(super) expires_on: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DomainInfo {
    pub(super) expires_on: Option<Timestamp>,
    pub(super) registry_expires_on: Option<Timestamp>,
}

/// An order of the service's books, or a transfer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) id: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) state: Option<String>,
    pub(super) domain: Option<String>,
    /// The day that a list gives.
    pub(super) day: Option<Date>,
    /// The moment, in seconds since 1970.
    pub(super) placed_at: Option<u64>,
    pub(super) cost: Option<Money>,
    pub(super) marker: Option<String>,
    pub(super) csr: Option<String>,
}

/// How far an order has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    Completed,
    Ended,
    /// Waits, is worked at, or has a state that nobody knows.
    Open,
}

impl Order {
    pub(super) fn progress(&self) -> Progress {
        match self.state.as_deref() {
            Some("completed") => Progress::Completed,
            Some("cancelled" | "declined" | "deleted") => Progress::Ended,
            _ => Progress::Open,
        }
    }

    pub(super) fn name(&self) -> String {
        self.id.as_ref().map_or_else(|| "an order".to_owned(), |id| format!("order {id}"))
    }

    pub(super) fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("in an unknown state")
    }
}

impl Seen {
    /// Whether the name is in the account; `None` when that is not known.
    pub(super) fn is_owned(&self) -> Option<bool> {
        match (&self.ownership, &self.domain) {
            (Asked::Answer(ownership), _) => Some(ownership.is_ours),
            (Asked::Refused, _) => Some(false),
            _ => None,
        }
    }

    /// Every year that some source gives for the end of the registration.
    pub(super) fn expiry_years(&self) -> Vec<u16> {
        let ownership = self.ownership.answer().and_then(|ownership| ownership.expires_on);
        let domain = self.domain.answer();
        let domain = [domain.and_then(|info| info.expires_on), domain.and_then(|info| info.registry_expires_on)];
        let mut years: Vec<u16> = [ownership].into_iter().chain(domain).flatten().map(|time| time.year).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    pub(super) fn expires_on(&self) -> Option<Timestamp> {
        let domain = self.domain.answer().and_then(|info| info.expires_on.or(info.registry_expires_on));
        domain.or_else(|| self.ownership.answer().and_then(|ownership| ownership.expires_on))
    }
}
