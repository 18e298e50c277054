//! Texts of the wire as native values; blanks around do not matter.

use crate::answer::read_flag;
use crate::{Date, Money, Timestamp};
use std::time::Duration;

pub(super) fn int(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

pub(super) fn money(text: &str) -> Option<Money> {
    text.parse().ok()
}

pub(super) fn flag(text: &str) -> Option<bool> {
    read_flag(text)
}

pub(super) fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}

pub(super) fn time(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// Seconds with up to nine decimals.
pub(super) fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let nanos = format!("{fraction:0<9}").parse().ok()?;
    Some(Duration::new(whole.parse().ok()?, nanos))
}

/// The text of a time span, without zeros that say nothing.
pub(crate) fn seconds_text(span: Duration) -> String {
    let text = format!("{}.{:09}", span.as_secs(), span.subsec_nanos());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_exact_both_ways() {
        for (text, span) in [
            ("0.1", Duration::from_millis(100)),
            ("12", Duration::from_secs(12)),
            ("0.000000001", Duration::from_nanos(1)),
            ("100", Duration::from_secs(100)),
        ] {
            assert_eq!(seconds(text), Some(span), "{text}");
            assert_eq!(seconds_text(span), text);
        }
        for text in ["", ".5", "-1", "1e3", "0.0000000001"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
