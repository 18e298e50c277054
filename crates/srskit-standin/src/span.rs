//! Time spans as people write them.

use std::time::Duration;

/// A time span such as `500ms`, `90s`, `30m`, `12h`, `31d` or `2w`; several may follow one another.
pub fn parse_span(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut millis: u64 = 0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let (number, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let (unit, after) = after.split_at(after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len()));
        let factor = match unit {
            "ms" => 1,
            "s" => 1000,
            "m" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            "w" => 7 * 86_400_000,
            _ => return None,
        };
        millis = number.parse::<u64>().ok()?.checked_mul(factor)?.checked_add(millis)?;
        rest = after.trim_start();
    }
    // A thousand years are enough for every test, and far from every overflow.
    Some(Duration::from_millis(millis)).filter(|span| span.as_secs() <= 1000 * 366 * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_or_refused() {
        let seconds = |text| parse_span(text).map(|span| span.as_secs());
        assert_eq!(seconds("31d"), Some(31 * 86_400));
        assert_eq!(seconds("1h 30m"), Some(5400));
        assert_eq!(seconds("2w1d"), Some(15 * 86_400));
        assert_eq!(parse_span("500ms"), Some(Duration::from_millis(500)));
        for wrong in ["", " ", "5", "d", "5y", "-1d", "1.5d", "99999999999999999999d", "999999999d", "5 d", "1d,2d"] {
            assert_eq!(parse_span(wrong), None, "{wrong}");
        }
    }
}
