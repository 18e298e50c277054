//! How long a certificate may live, by the day on which it is issued: the CA/B Forum's ballot SC-081v3.

use crate::time::Timestamp;
use std::time::Duration;

const DAY: u64 = 86_400;

/// From these days on, no longer than so many days.
const LIMITS: &[(Timestamp, u64)] = &[
    (Timestamp::from_date(2029, 3, 15), 47),
    (Timestamp::from_date(2027, 3, 15), 100),
    (Timestamp::from_date(2026, 3, 15), 200),
];
const BEFORE: u64 = 398;

/// The longest life, in days, of a certificate that is issued now.
pub(super) fn longest_days(now: Timestamp) -> u64 {
    LIMITS.iter().find(|(from, _)| now >= *from).map_or(BEFORE, |(_, days)| *days)
}

/// The end of a certificate that is issued now for a term that is paid until then. The last second
/// counts, so it is one less than the whole days.
pub(super) fn end(now: Timestamp, paid_until: Timestamp) -> Timestamp {
    paid_until.min(now.plus(Duration::from_secs(longest_days(now) * DAY - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_issue_decides() {
        let cases = [
            ((2026, 3, 14), 398),
            ((2026, 3, 15), 200),
            ((2026, 11, 24), 200),
            ((2027, 3, 14), 200),
            ((2027, 3, 15), 100),
            ((2029, 3, 14), 100),
            ((2029, 3, 15), 47),
            ((2040, 1, 1), 47),
        ];
        for ((year, month, day), days) in cases {
            assert_eq!(longest_days(Timestamp::from_date(year, month, day)), days, "{year}-{month}-{day}");
        }
        let midday = Timestamp::from_date(2026, 3, 14).plus(Duration::from_secs(86_399));
        assert_eq!(longest_days(midday), 398);
    }

    #[test]
    fn the_shorter_of_life_and_paid_term_counts() {
        let now = Timestamp::from_date(2026, 11, 24);
        assert_eq!(end(now, now.plus_years(1)).to_string(), "2027-06-11 23:59:59");
        assert_eq!(end(now, Timestamp::from_date(2026, 12, 1)).to_string(), "2026-12-01 00:00:00");
        let before = Timestamp::from_date(2026, 1, 1);
        assert_eq!(end(before, before.plus_years(1)).to_string(), "2027-01-01 00:00:00");
    }
}
