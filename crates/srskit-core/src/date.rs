use std::fmt;
use std::str::FromStr;

/// A day, as the service writes it: `2027-08-26`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_a_day = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day) && year <= 9999;
        is_a_day.then_some(Self { year, month, day })
    }

    /// Days from 1 January 1970 to this day; negative before.
    pub fn to_unix_days(self) -> i64 {
        // Years begin in March here, so that a leap day is the last of its year.
        let (year, month) = match self.month {
            1 | 2 => (i64::from(self.year) - 1, i64::from(self.month) + 9),
            month => (i64::from(self.year), i64::from(month) - 3),
        };
        days_before_year(year) + days_before_month(month) + i64::from(self.day) - 1 - DAYS_TO_1970
    }

    /// The day that comes so many days after 1 January 1970; `None` beyond the years 0 to 9999.
    pub fn from_unix_days(days: i64) -> Option<Self> {
        let days = days.checked_add(DAYS_TO_1970)?;
        let (cycle, day_of_cycle) = (days.div_euclid(DAYS_PER_CYCLE), days.rem_euclid(DAYS_PER_CYCLE));
        // Without the leap days before it, every year of a cycle has 365 days.
        let leap_days = day_of_cycle / 1_460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year = day_of_cycle - days_before_year(year_of_cycle);
        let march_month = (5 * day_of_year + 2) / 153;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = cycle * 400 + year_of_cycle + i64::from(month <= 2);
        let day = day_of_year - days_before_month(march_month) + 1;
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// Days in 400 years, after which the calendar repeats.
const DAYS_PER_CYCLE: i64 = 146_097;
/// Days from 1 March of year 0 to 1 January 1970.
const DAYS_TO_1970: i64 = 719_468;

/// Days from 1 March of year 0 to 1 March of `year`.
fn days_before_year(year: i64) -> i64 {
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400)
}

/// Months from March have 31, 30, 31, 30, 31 days, and again: 153 days in five months.
fn days_before_month(march_month: i64) -> i64 {
    (153 * march_month + 2) / 5
}

impl FromStr for Date {
    type Err = NotADate;

    /// `YYYY-MM-DD`.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        let (Some((year, rest)), 10) = (text.split_once('-'), text.len()) else { return Err(NotADate) };
        let (month, day) = rest.split_once('-').ok_or(NotADate)?;
        let digits = |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return Err(NotADate);
        }
        let number = |text: &str| text.parse::<u16>().map_err(|_| NotADate);
        Date::new(number(year)?, number(month)? as u8, number(day)? as u8).ok_or(NotADate)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day such as 2027-08-26")
    }
}

impl std::error::Error for NotADate {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_of_the_calendar() {
        for text in ["2027-08-26", "2028-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in
            ["", "2027", "2027-13-01", "2027-02-29", "2027-1-1", "2027-01-01 00:00:00", "01/02/2027", "2027-é-1"]
        {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
    }

    /// Every day has its number, and the calendar, turned page by page, agrees.
    #[test]
    fn days_are_counted_from_1970() {
        let mut page = Date { year: 1599, month: 3, day: 1 };
        for days in -135_446..=160_000 {
            assert_eq!((page.to_unix_days(), Date::from_unix_days(days)), (days, Some(page)), "{page}");
            page = match page {
                Date { year, month: 12, day: 31 } => Date { year: year + 1, month: 1, day: 1 },
                Date { year, month, day } if day == days_in(year, month) => Date { year, month: month + 1, day: 1 },
                Date { year, month, day } => Date { year, month, day: day + 1 },
            };
        }
        // Worked out with `date -u -d … +%s`, divided by 86,400.
        for (text, days) in [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-24", 20_781), ("2100-03-01", 47_541)]
        {
            assert_eq!(text.parse::<Date>().map(Date::to_unix_days), Ok(days), "{text}");
        }
        assert_eq!([i64::MIN, -719_529, 2_932_897, i64::MAX].map(Date::from_unix_days), [None; 4]);
    }
}
