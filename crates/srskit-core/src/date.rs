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
}
