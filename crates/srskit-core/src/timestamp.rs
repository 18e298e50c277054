use std::fmt;
use std::str::FromStr;

/// A date with a time of day as the service writes it: `2027-08-26 11:40:14`.
///
/// The service names no zone, and none is applied (*assumed*: the registry's own, UTC for most).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
}

/// A text that is no date with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotATimestamp;

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    /// `YYYY-MM-DD HH:MM:SS`, or `YYYY-MM-DD` for midnight.
    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        let (date, time) = text.trim().split_once([' ', 'T']).unwrap_or((text.trim(), "00:00:00"));
        let [year, month, day] = numbers(date, '-').ok_or(NotATimestamp)?;
        let [hour, minute, second] = numbers(time, ':').ok_or(NotATimestamp)?;
        let in_range = (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second <= 60;
        if !in_range || date.len() != 10 {
            return Err(NotATimestamp);
        }
        let small = |number: u16| number as u8;
        Ok(Self {
            year,
            month: small(month),
            day: small(day),
            hour: small(hour),
            minute: small(minute),
            second: small(second),
        })
    }
}

fn numbers(text: &str, separator: char) -> Option<[u16; 3]> {
    let mut parts = text
        .split(separator)
        .map(|part| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok()).flatten());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02} {:02}:{:02}:{:02}",
            self.year, self.month, self.day, self.hour, self.minute, self.second
        )
    }
}

impl fmt::Display for NotATimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2027-08-26 11:40:14")
    }
}

impl std::error::Error for NotATimestamp {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_service_writes() {
        let read = |text: &str| text.parse::<Timestamp>().map(|time| time.to_string());
        assert_eq!(read("2027-08-26 11:40:14").as_deref(), Ok("2027-08-26 11:40:14"));
        assert_eq!(read(" 2038-01-19 03:14:08 ").as_deref(), Ok("2038-01-19 03:14:08"));
        assert_eq!(read("2028-02-29").as_deref(), Ok("2028-02-29 00:00:00"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in
            ["", "2027", "2027-13-01", "2027-02-29", "2027-1-1", "2027-01-01 24:00:00", "2027-01-01 1:2", "01/02/2027"]
        {
            assert_eq!(text.parse::<Timestamp>(), Err(NotATimestamp), "{text}");
        }
    }
}
