//! The present year, which the rules are told since they have no clock.

use std::time::{SystemTime, UNIX_EPOCH};

const DAYS_IN_400_YEARS: u64 = 146_097;

/// The year in UTC; `None` with a clock that stands before 1970.
pub(crate) fn year() -> Option<u16> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    year_of(since_1970.as_secs() / 86_400)
}

fn year_of(days_since_1970: u64) -> Option<u16> {
    // 1970 began 135,140 days after 1600, with which a cycle of 400 years begins.
    let days = days_since_1970 + 135_140;
    let (cycles, mut rest) = (days / DAYS_IN_400_YEARS, days % DAYS_IN_400_YEARS);
    let mut year = 1600 + cycles * 400;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if rest < length {
            return u16::try_from(year).ok();
        }
        rest -= length;
        year += 1;
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::year_of;

    /// Days as `date -d YYYY-MM-DD +%s` counts them, divided by 86,400.
    #[test]
    fn years_begin_and_end_where_they_do() {
        let known = [
            (0, 1970),
            (364, 1970),
            (365, 1971),
            (10_956, 1999),
            (10_957, 2000),
            (11_322, 2000),
            (11_323, 2001),
            (20_453, 2025),
            (20_454, 2026),
            (47_481, 2099),
            (47_482, 2100),
            (47_846, 2100),
            (47_847, 2101),
        ];
        for (days, year) in known {
            assert_eq!(year_of(days), Some(year), "{days}");
        }
    }
}
