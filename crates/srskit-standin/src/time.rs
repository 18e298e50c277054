//! Points in virtual time, and the calendar arithmetic that expiry dates need.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

const MILLIS_PER_DAY: i64 = 86_400_000;
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A point in virtual time: milliseconds since the start of 1970, UTC.
///
/// *Assumed:* the service writes its dates in UTC; the guide does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// A point in time as a calendar shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    /// Milliseconds since midnight.
    millis: i64,
}

impl Timestamp {
    /// From seconds since the start of 1970.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// From milliseconds since the start of 1970.
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Midnight at the start of a day. Days beyond the end of the month run into the next one.
    pub const fn from_date(year: i64, month: i64, day: i64) -> Self {
        Self(days_from_civil(year, month, day) * MILLIS_PER_DAY)
    }

    /// Reads `2027-01-31`, `2027-01-31 12:00:00` and `2027-01-31T12:00:00Z`; years 1970 to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00:00"));
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hours, minutes, seconds] = numbers(time.strip_suffix('Z').unwrap_or(time), ':', [2, 2, 2])?;
        let in_range = (1970..=9999).contains(&year) && hours < 24 && minutes < 60 && seconds < 60;
        let midnight = Self::from_date(year, month, day);
        let civil = midnight.civil();
        // A day that the month does not have would be one of the next month.
        let is_day = (civil.year, civil.month, civil.day) == (year, month, day);
        (in_range && is_day).then(|| Self(midnight.0 + (hours * 3600 + minutes * 60 + seconds) * 1000))
    }

    /// Milliseconds since the start of 1970.
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    /// The calendar year.
    pub fn year(self) -> i64 {
        self.civil().year
    }

    /// Later by `span`; stops at the end of time.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// How long after `earlier` this is; zero if it is not after it.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// The same day and time `years` later; 29 February becomes 28 February where it has to.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        let civil = self.civil();
        let year = civil.year + i64::from(years);
        let leap_day_lost = civil.month == 2 && civil.day == 29 && !is_leap(year);
        let day = if leap_day_lost { 28 } else { civil.day };
        let days = days_from_civil(year, civil.month, day);
        Self(days.saturating_mul(MILLIS_PER_DAY).saturating_add(civil.millis))
    }

    /// As HTTP writes it: `Tue, 24 Nov 2026 10:20:30 GMT`.
    pub fn to_http_date(self) -> String {
        let Civil { year, month, day, .. } = self.civil();
        let weekday = WEEKDAYS[self.0.div_euclid(MILLIS_PER_DAY).rem_euclid(7) as usize];
        let month = MONTHS[(month - 1) as usize];
        format!("{weekday}, {day:02} {month} {year:04} {} GMT", self.time_of_day())
    }

    fn time_of_day(self) -> String {
        let seconds = self.0.rem_euclid(MILLIS_PER_DAY) / 1000;
        format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }

    /// Counts years from March, so that the leap day is the last day of its year.
    fn civil(self) -> Civil {
        let days = self.0.div_euclid(MILLIS_PER_DAY) + DAYS_TO_1970;
        let (cycle, day_of_cycle) = (days.div_euclid(DAYS_PER_CYCLE), days.rem_euclid(DAYS_PER_CYCLE));
        // Takes out the leap days before, so that every year has 365 days.
        let leap_days = day_of_cycle / 1460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year = day_of_cycle - days_before_year(year_of_cycle);
        let march_month = (5 * day_of_year + 2) / 153;
        let month = (march_month + 2) % 12 + 1;
        Civil {
            year: cycle * 400 + year_of_cycle + i64::from(month <= 2),
            month,
            day: day_of_year - days_before_march_month(march_month) + 1,
            millis: self.0.rem_euclid(MILLIS_PER_DAY),
        }
    }
}

/// Numbers of exactly so many digits.
fn numbers(text: &str, between: char, digits: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(between);
    let mut found = [0; 3];
    for (place, digits) in digits.into_iter().enumerate() {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        found[place] = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

/// Days in 400 years, after which the calendar repeats.
const DAYS_PER_CYCLE: i64 = 146_097;
/// Days from 1 March of year 0 to 1 January 1970.
const DAYS_TO_1970: i64 = 719_468;

const fn days_before_year(year_of_cycle: i64) -> i64 {
    year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100
}

/// Months from March have 31, 30, 31, 30, 31 days, and again: 153 days in five months.
const fn days_before_march_month(month: i64) -> i64 {
    (153 * month + 2) / 5
}

const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let march_year = if month <= 2 { year - 1 } else { year };
    let (cycle, year_of_cycle) = (march_year.div_euclid(400), march_year.rem_euclid(400));
    let march_month = (month + 9) % 12;
    cycle * DAYS_PER_CYCLE + days_before_year(year_of_cycle) + days_before_march_month(march_month) + day
        - 1
        - DAYS_TO_1970
}

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// As the service writes it: `2027-11-24 10:20:30`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { year, month, day, .. } = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02} {}", self.time_of_day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days_read_as_the_calendar_shows_them() {
        let cases = [
            (0, "1970-01-01 00:00:00", "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_399, "2000-02-28 23:59:59", "Mon, 28 Feb 2000 23:59:59 GMT"),
            (951_782_400, "2000-02-29 00:00:00", "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_795_515_630, "2026-11-24 10:20:30", "Tue, 24 Nov 2026 10:20:30 GMT"),
            (2_147_483_648, "2038-01-19 03:14:08", "Tue, 19 Jan 2038 03:14:08 GMT"),
            (4_107_542_400, "2100-03-01 00:00:00", "Mon, 01 Mar 2100 00:00:00 GMT"),
            (-1, "1969-12-31 23:59:59", "Wed, 31 Dec 1969 23:59:59 GMT"),
        ];
        for (seconds, text, http) in cases {
            let at = Timestamp::from_unix_seconds(seconds);
            assert_eq!(at.to_string(), text);
            assert_eq!(at.to_http_date(), http);
        }
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut at = Timestamp::from_date(1900, 1, 1);
        for _ in 0..DAYS_PER_CYCLE {
            let civil = at.civil();
            assert_eq!(Timestamp::from_date(civil.year, civil.month, civil.day), at);
            at = at.plus(Duration::from_secs(86_400));
        }
        assert_eq!(at.to_string(), "2300-01-01 00:00:00");
    }

    #[test]
    fn years_keep_day_and_time_and_give_up_the_leap_day() {
        let leap = Timestamp::from_date(2028, 2, 29).plus(Duration::from_secs(3_661));
        assert_eq!(leap.plus_years(1).to_string(), "2029-02-28 01:01:01");
        assert_eq!(Timestamp::from_unix_millis(i64::MAX).plus_years(10), Timestamp::from_unix_millis(i64::MAX));
        assert_eq!(leap.plus_years(4).to_string(), "2032-02-29 01:01:01");
        assert_eq!(Timestamp::from_date(2026, 11, 24).plus_years(10).to_string(), "2036-11-24 00:00:00");
    }

    #[test]
    fn texts_are_read_when_they_name_a_time_that_there_is() {
        let read = |text| Timestamp::parse(text).map(|at| at.to_string());
        for (text, at) in [
            ("2027-01-31", "2027-01-31 00:00:00"),
            (" 2028-02-29 23:59:59 ", "2028-02-29 23:59:59"),
            ("2027-01-31T12:00:01Z", "2027-01-31 12:00:01"),
        ] {
            assert_eq!(read(text).as_deref(), Some(at));
        }
        for text in [
            "",
            "now",
            "2027",
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-01-00",
            "27-01-01",
            "1969-12-31",
            "+027-01-01",
            "2027-01-31 24:00:00",
            "2027-01-31 12:60:00",
            "2027-01-31 12:00",
            "2027-01-31-",
            "2027-01-31 12:00:00+01:00",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
