//! Whether an order of the service's books can be the one that was sent.

use super::order::Sent;
use super::seen::Order;
use crate::Date;

/// The clocks of caller and service may differ by this.
const CLOCKS: u64 = 600;
const DAY: u64 = 86_400;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whose {
    /// It is another one.
    Foreign,
    /// Nothing says when it was placed, or when ours was sent.
    Maybe,
    /// It was placed when ours was sent, or later.
    Likely,
    /// It carries our marker, or is the one that was named.
    Ours,
}

pub(super) fn whose(order: &Order, sent: &Sent) -> Whose {
    let is_named = sent.order_id.is_some() && order.id == sent.order_id;
    match (&sent.marker, &order.marker) {
        _ if is_named => return Whose::Ours,
        (Some(ours), Some(theirs)) if ours == theirs => return Whose::Ours,
        (Some(_), Some(_)) => return Whose::Foreign,
        // Whether the service gives a marker back in every case is not known, so its absence says nothing.
        _ => {}
    }
    let Some(sent_at) = sent.sent_at else { return Whose::Maybe };
    match (order.placed_at, order.day) {
        (Some(placed_at), _) if placed_at.saturating_add(CLOCKS) < sent_at => Whose::Foreign,
        // The list's dates have no zone that anybody knows, so a day is left on either side.
        (None, Some(day)) if day < day_of(sent_at.saturating_sub(DAY)) => Whose::Foreign,
        (None, None) => Whose::Maybe,
        _ => Whose::Likely,
    }
}

/// The day, in UTC, of a moment in seconds since 1970.
pub(super) fn day_of(at: u64) -> Date {
    const LAST: Date = Date { year: 9999, month: 12, day: 31 };
    i64::try_from(at / DAY).ok().and_then(Date::from_unix_days).unwrap_or(LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_have_the_days_of_the_calendar() {
        // Worked out with date -u.
        for (at, day) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_795_564_799, "2026-11-24"),
            (1_795_564_800, "2026-11-25"),
            (4_102_444_800, "2100-01-01"),
        ] {
            assert_eq!(day_of(at).to_string(), day, "{at}");
        }
        assert_eq!(day_of(u64::MAX).to_string(), "9999-12-31");
    }
}
