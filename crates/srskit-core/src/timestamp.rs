use crate::Date;
use std::fmt;
use std::str::FromStr;

/// A date with a time of day as the service writes it: `2027-08-26 11:40:14`.
///
/// Most commands name no zone, and none is applied (*assumed*: the registry's own, UTC for most).
/// Events and certificates do name one.
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
    /// Minutes ahead of UTC; `None` where the text names no zone. `Ord` compares the texts, not the moments.
    pub offset_minutes: Option<i16>,
}

/// A text that is no date with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotATimestamp;

impl Timestamp {
    /// The moment in seconds since 1970; a text that names no zone is read as UTC.
    pub fn to_unix(self) -> i64 {
        let Self { year, month, day, .. } = self;
        let days = Date { year, month, day }.to_unix_days();
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute) - i64::from(self.offset_minutes.unwrap_or(0));
        days * 86_400 + minutes * 60 + i64::from(self.second)
    }
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    /// `YYYY-MM-DD HH:MM:SS`, with `T` for the blank, or `DD-MON-YYYY HH:MM:SS`; fractions of a second are
    /// dropped; a zone is `Z`, `+HHMM` or `+HH:MM`. Without a time of day it is midnight.
    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        let (date, rest) = text.trim().split_once([' ', 'T']).unwrap_or((text.trim(), "00:00:00"));
        let date = date.parse().ok().or_else(|| day_month_year(date)).ok_or(NotATimestamp)?;
        let (time, zone) = rest.split_at(rest.find(['Z', '+', '-', ' ']).unwrap_or(rest.len()));
        let [hour, minute, second] = time_of_day(time).ok_or(NotATimestamp)?;
        let offset_minutes = offset(zone.trim())?;
        let Date { year, month, day } = date;
        Ok(Self { year, month, day, hour, minute, second, offset_minutes })
    }
}

/// `26-AUG-2027`, as a database writes it.
fn day_month_year(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    let (day, rest) = text.split_once('-')?;
    let (month, year) = rest.split_once('-')?;
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))?;
    Date::new(digits(year, 4)?, month as u8 + 1, digits(day, 2)? as u8)
}

fn time_of_day(text: &str) -> Option<[u8; 3]> {
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = text.split(':').map(|part| digits(part, 2));
    let [hour, minute, second] = [parts.next()??, parts.next()??, parts.next()??];
    let fits = parts.next().is_none() && hour < 24 && minute < 60 && second <= 60;
    let fraction_fits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    (fits && fraction_fits).then_some([hour as u8, minute as u8, second as u8])
}

fn digits(text: &str, most: usize) -> Option<u16> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

fn offset(zone: &str) -> Result<Option<i16>, NotATimestamp> {
    if zone.is_empty() || zone == "Z" {
        return Ok((zone == "Z").then_some(0));
    }
    let (sign, rest) = match (zone.strip_prefix('+'), zone.strip_prefix('-')) {
        (Some(rest), _) => (1, rest),
        (_, Some(rest)) => (-1, rest),
        _ => return Err(NotATimestamp),
    };
    let plain = rest.replacen(':', "", 1);
    let number = digits(&plain, 4).filter(|_| plain.len() == 4).ok_or(NotATimestamp)? as i16;
    let (hours, minutes) = (number / 100, number % 100);
    if hours > 14 || minutes > 59 { Err(NotATimestamp) } else { Ok(Some(sign * (hours * 60 + minutes))) }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second, offset_minutes } = self;
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")?;
        match offset_minutes {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(minutes) => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
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
    fn a_moment_is_counted_from_1970() {
        // Worked out with date -u -d … +%s.
        for (text, seconds) in [
            ("1970-01-01 00:00:00Z", 0),
            ("1969-12-31 23:59:59", -1),
            ("2000-02-29 00:00:00", 951_782_400),
            ("2000-03-01 00:00:00", 951_868_800),
            ("2026-11-24 12:00:00", 1_795_521_600),
            ("2026-11-24T12:00:00+05:30", 1_795_501_800),
            ("2100-01-01", 4_102_444_800),
        ] {
            assert_eq!(text.parse::<Timestamp>().map(Timestamp::to_unix), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn reads_the_other_forms_that_replies_hold() {
        let read = |text: &str| text.parse::<Timestamp>().map(|time| time.to_string());
        assert_eq!(read(" 26-AUG-2027 11:40:14").as_deref(), Ok("2027-08-26 11:40:14"));
        assert_eq!(read("6-Jan-2027 01:02:03").as_deref(), Ok("2027-01-06 01:02:03"));
        assert_eq!(read("2016-03-01T14:13:12Z").as_deref(), Ok("2016-03-01 14:13:12Z"));
        assert_eq!(read("2013-03-01T14:13:12.123-0500").as_deref(), Ok("2013-03-01 14:13:12-05:00"));
        assert_eq!(read("2013-03-01T14:13:12 +05:30").as_deref(), Ok("2013-03-01 14:13:12+05:30"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "2027",
            "2027-13-01",
            "2027-02-29",
            "2027-1-1",
            "2027-01-01 24:00:00",
            "2027-01-01 1:2",
            "01/02/2027",
            "26-XXX-2027",
            "2027-01-01 00:00:00 UTC",
            "2027-01-01 00:00:00+5",
            "2027-01-01 00:00:00+9900",
            "2027-01-01 00:00:00.",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(NotATimestamp), "{text}");
        }
    }
}
