//! The `Date` header, RFC 9110 §5.6.7, in the one form that servers must send.

/// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn seconds_of(date: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = date.trim().strip_suffix(" GMT")?.split([' ', ':']).skip(1);
    let mut next = || words.next();
    let day: i64 = next()?.parse().ok()?;
    let month = next()?;
    let month = i64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()? + 1;
    let year: i64 = next()?.parse().ok()?;
    let [hours, minutes, seconds] = [next()?, next()?, next()?].map(|number| number.parse::<i64>().ok());
    let time = hours? * 3600 + minutes? * 60 + seconds?;
    Some(days_since_1970(year, month, day) * 86_400 + time)
}

/// Counted in years that begin in March, so that a leap day is a year's last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let cycle = year.div_euclid(400);
    let of_cycle = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    cycle * 146_097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::seconds_of;

    /// Worked out with `date -u -d … +%s`.
    #[test]
    fn known_dates() {
        assert_eq!(seconds_of("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(seconds_of("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(seconds_of("Thu, 29 Feb 2024 23:59:59 GMT"), Some(1_709_251_199));
        assert_eq!(seconds_of("Tue, 24 Nov 2026 10:22:05 GMT"), Some(1_795_515_725));
        for text in ["", "yesterday", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "06 Nov 1994"] {
            assert_eq!(seconds_of(text), None, "{text}");
        }
    }
}
