//! What lists have in common: pages, ranges of days, patterns, the dates of older pages.

use super::call::{Call, invalid};
use super::fields::optional_number;
use super::reply::Reply;
use crate::time::Timestamp;

const USUAL: usize = 40;
const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/// The part of a list that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) number: usize,
    pub(super) size: usize,
    first: usize,
}

impl Page {
    /// Reads `page` and `limit`; the first page has the number `first`.
    pub(super) fn of(call: &Call<'_>, first: usize) -> Result<Self, Reply> {
        let number = |key| Ok::<_, Reply>(optional_number(call, key)?.map(|number| number as usize));
        let size = number("limit")?.filter(|size| *size > 0).unwrap_or(USUAL);
        let page = number("page")?.unwrap_or(first);
        match page < first {
            true => Err(invalid("page", "must be 1 or more")),
            false => Ok(Self { number: page, size, first }),
        }
    }

    /// The rows of this page.
    pub(super) fn rows<'r, T>(&self, all: &'r [T]) -> &'r [T] {
        let start = (self.number - self.first).saturating_mul(self.size).min(all.len());
        &all[start..start.saturating_add(self.size).min(all.len())]
    }

    /// Whether rows follow on another page.
    pub(super) fn has_more(&self, total: usize) -> bool {
        (self.number - self.first).saturating_add(1).saturating_mul(self.size) < total
    }
}

/// Whether a time lies in a range of days, both ends within it.
pub(super) fn within(at: Timestamp, from: Option<&str>, to: Option<&str>) -> bool {
    let day: String = at.to_string().chars().take(10).collect();
    let date = |text: &str| text.chars().take(10).collect::<String>();
    from.is_none_or(|from| day >= date(from)) && to.is_none_or(|to| day <= date(to))
}

/// Whether a text fits a pattern, in which `*` stands for anything.
pub(super) fn fits(pattern: Option<&str>, text: &str) -> bool {
    let Some(pattern) = pattern else { return true };
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        let Some(place) = left.find(piece) else { return false };
        left = &left[place + piece.len()..];
    }
    left.ends_with(last)
}

/// `24-NOV-2026 10:20:30`.
pub(super) fn oracle(at: Timestamp) -> String {
    let text = at.to_string();
    let month = text.get(5..7).and_then(|month| month.parse::<usize>().ok()).unwrap_or(1);
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    format!("{}-{}-{}{}", part(8..10), MONTHS[(month - 1) % 12], part(0..4), text.get(10..).unwrap_or_default())
}

/// Seconds since 1970.
pub(super) fn epoch(at: Timestamp) -> String {
    (at.unix_millis() / 1000).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, text, right) in [
            ("*", "anything", true),
            ("*@example.com", "Zoe@Example.com", true),
            ("zoe*", "zoe@example.com", true),
            ("z*e*com", "zoe@example.com", true),
            ("zoe", "zoe@example.com", false),
            ("a*b*c", "acb", false),
            ("ab*ba", "aba", false),
        ] {
            assert_eq!(fits(Some(pattern), text), right, "{pattern}");
        }
        assert!(fits(None, "anything"));
    }

    #[test]
    fn days_and_dates() {
        let at = Timestamp::from_unix_seconds(1_795_515_630);
        assert_eq!(oracle(at), "24-NOV-2026 10:20:30");
        assert!(within(at, Some("2026-11-24"), Some("2026-11-24 00:00:00")));
        assert!(!within(at, Some("2026-11-25"), None) && !within(at, None, Some("2026-11-23")));
    }

    #[test]
    fn the_last_page_is_short_and_there_is_none_behind_it() {
        let all = [1, 2, 3, 4, 5];
        let page = |number| Page { number, size: 2, first: 1 };
        assert_eq!((page(1).rows(&all), page(3).rows(&all), page(4).rows(&all)), (&[1, 2][..], &[5][..], &[][..]));
        assert!(page(2).has_more(5) && !page(3).has_more(5));
    }
}
