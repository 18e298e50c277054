//! The `Date` header, RFC 9110 §5.6.7, in the one form that servers must send.

use srskit_core::Timestamp;

/// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn seconds_of(date: &str) -> Option<i64> {
    let (_weekday, rest) = date.trim().strip_suffix(" GMT")?.split_once(", ")?;
    let (day, time) = rest.rsplit_once(' ')?;
    // The service writes days as `06-NOV-1994`, which the core reads already.
    let moment: Timestamp = format!("{} {time}", day.replace(' ', "-")).parse().ok()?;
    Some(moment.to_unix())
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
