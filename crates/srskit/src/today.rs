//! The present year, which the rules are told since they have no clock.

use srskit_core::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// The year in UTC; `None` with a clock that stands before 1970.
pub(crate) fn year() -> Option<u16> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    year_at(since_1970.as_secs())
}

fn year_at(seconds: u64) -> Option<u16> {
    let days = i64::try_from(seconds / 86_400).ok()?;
    Date::from_unix_days(days).map(|date| date.year)
}

#[cfg(test)]
mod tests {
    use super::year_at;

    /// Worked out with `date -u -d … +%s`.
    #[test]
    fn a_year_ends_with_its_last_second() {
        for (seconds, year) in [(0, 1970), (1_798_761_599, 2026), (1_798_761_600, 2027)] {
            assert_eq!(year_at(seconds), Some(year), "{seconds}");
        }
        assert_eq!(year_at(u64::MAX), None);
    }
}
