//! From the items of a container, as they stand in the text, to an assoc or array.
//!
//! Everything here stays close to linear for any number of items, equal keys and huge indices.

use crate::Value;
use std::borrow::Cow;
use std::cmp::Ordering;

/// Key and value of one item.
pub(crate) type Entry<'a> = (Cow<'a, str>, Value<'a>);

/// Below this, comparing each with each is quicker than sorting.
const FEW: usize = 16;

/// A key that occurs more than once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duplicate<'a> {
    pub(crate) key: Cow<'a, str>,
    /// Whether all its values were equal.
    pub(crate) same: bool,
}

/// Leaves each key once: the last value, in the place of the first.
pub(crate) fn settle_assoc<'a>(entries: &mut Vec<Entry<'a>>, start: usize) -> Vec<Duplicate<'a>> {
    let found = &entries[start..];
    if found.len() <= FEW && all_differ(found) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (start..entries.len()).collect();
    order.sort_by(|&left, &right| entries[left].0.cmp(&entries[right].0));
    settle(entries, start, &order, |left, right| left == right)
}

fn all_differ(entries: &[Entry<'_>]) -> bool {
    entries.iter().enumerate().all(|(place, (key, _))| entries[..place].iter().all(|(other, _)| other != key))
}

/// Removes duplicates of `order`, which holds the places from `start` on, sorted by key and then place.
fn settle<'a>(
    entries: &mut Vec<Entry<'a>>,
    start: usize,
    order: &[usize],
    equal: impl Fn(&str, &str) -> bool,
) -> Vec<Duplicate<'a>> {
    let (mut duplicates, mut moves, mut dropped) = (Vec::new(), Vec::new(), Vec::new());
    for group in order.chunk_by(|&left, &right| equal(&entries[left].0, &entries[right].0)) {
        let [first, .., last] = *group else { continue };
        let same = group.windows(2).all(|pair| entries[pair[0]].1 == entries[pair[1]].1);
        duplicates.push(Duplicate { key: entries[first].0.clone(), same });
        moves.push((first, last));
        dropped.extend_from_slice(&group[1..]);
    }
    for (first, last) in moves {
        entries[first].1 = std::mem::replace(&mut entries[last].1, Value::Text(Cow::Borrowed("")));
    }
    dropped.sort_unstable();
    remove(entries, start, &dropped);
    duplicates
}

/// Removes the places listed in ascending order, in one pass.
fn remove(entries: &mut Vec<Entry<'_>>, start: usize, places: &[usize]) {
    if places.is_empty() {
        return;
    }
    let mut places = places.iter().copied().peekable();
    let kept: Vec<Entry<'_>> = entries
        .drain(start..)
        .zip(start..)
        .filter(|&(_, place)| places.next_if_eq(&place).is_none())
        .map(|(entry, _)| entry)
        .collect();
    entries.extend(kept);
}

/// How the keys of an array ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Indices<'a> {
    /// 0, 1, 2, …, in any order.
    Complete,
    /// Not from 0, or with gaps; the values are in their order all the same.
    Gaps,
    /// With a key that is no number: the values keep the order of the text.
    NotNumbers,
    /// With an index more than once; whether there were gaps as well.
    Duplicates(Vec<Duplicate<'a>>, bool),
}

/// Puts the items of an array in the order of their indices, each index once.
pub(crate) fn settle_array<'a>(entries: &mut Vec<Entry<'a>>, start: usize) -> Indices<'a> {
    let found = &entries[start..];
    if found.iter().enumerate().all(|(place, (key, _))| is_index(key, place)) {
        return Indices::Complete;
    }
    if !found.iter().all(|(key, _)| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())) {
        return Indices::NotNumbers;
    }
    let mut order: Vec<usize> = (start..entries.len()).collect();
    order.sort_by(|&left, &right| compare_numbers(&entries[left].0, &entries[right].0));
    let duplicates = settle(entries, start, &order, |left, right| compare_numbers(left, right) == Ordering::Equal);
    entries[start..].sort_by(|(left, _), (right, _)| compare_numbers(left, right));
    let complete = entries[start..].iter().enumerate().all(|(place, (key, _))| is_index(significant(key), place));
    match (duplicates.is_empty(), complete) {
        (false, _) => Indices::Duplicates(duplicates, !complete),
        (true, true) => Indices::Complete,
        (true, false) => Indices::Gaps,
    }
}

/// Whether `key` is the decimal text of `index`, without making that text.
fn is_index(key: &str, index: usize) -> bool {
    let value = key.bytes().try_fold(0usize, |value, byte| match byte {
        b'0'..=b'9' => value.checked_mul(10)?.checked_add(usize::from(byte - b'0')),
        _ => None,
    });
    value == Some(index) && !key.is_empty() && (key.len() == 1 || !key.starts_with('0'))
}

fn significant(digits: &str) -> &str {
    match digits.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    }
}

/// Compares decimal texts of any length by their value.
fn compare_numbers(left: &str, right: &str) -> Ordering {
    let (left, right) = (significant(left), significant(right));
    left.len().cmp(&right.len()).then_with(|| left.cmp(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries<'a>(items: &[(&'a str, &'a str)]) -> Vec<Entry<'a>> {
        items.iter().map(|&(key, text)| (Cow::Borrowed(key), Value::from(text))).collect()
    }

    #[test]
    fn the_last_value_counts_in_the_place_of_the_first() {
        let mut found = entries(&[("x", "0"), ("a", "1"), ("b", "2"), ("a", "3"), ("c", "4"), ("a", "5")]);
        let duplicates = settle_assoc(&mut found, 1);
        assert_eq!(duplicates, [Duplicate { key: "a".into(), same: false }]);
        assert_eq!(found, entries(&[("x", "0"), ("a", "5"), ("b", "2"), ("c", "4")]));
    }

    #[test]
    fn entries_before_the_start_are_another_containers() {
        let mut found = entries(&[("a", "1"), ("a", "2")]);
        assert_eq!(settle_assoc(&mut found, 1), []);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn many_entries_are_settled_like_few() {
        let keys: Vec<String> = (0..40).map(|number| (number * 7 % 20).to_string()).collect();
        let mut found: Vec<Entry<'_>> = keys.iter().map(|key| (key.as_str().into(), Value::from("x"))).collect();
        let duplicates = settle_assoc(&mut found, 0);
        assert_eq!(duplicates.len(), 20);
        assert!(duplicates.iter().all(|duplicate| duplicate.same));
        assert!(found.iter().map(|(key, _)| key.as_ref()).eq(keys[..20].iter().map(String::as_str)));
    }

    #[test]
    fn same_means_all_of_them() {
        let mut found = entries(&[("a", "1"), ("a", "2"), ("a", "1")]);
        assert_eq!(settle_assoc(&mut found, 0), [Duplicate { key: "a".into(), same: false }]);
    }

    #[test]
    fn numbers_are_compared_by_value_at_any_length() {
        assert_eq!(compare_numbers("10", "9"), Ordering::Greater);
        assert_eq!(compare_numbers("007", "7"), Ordering::Equal);
        assert_eq!(compare_numbers("000", "0"), Ordering::Equal);
        assert_eq!(compare_numbers("99999999999999999999", "100000000000000000000"), Ordering::Less);
    }

    #[test]
    fn an_index_is_its_own_decimal_text() {
        assert!(is_index("0", 0) && is_index("10", 10));
        for (key, index) in [("", 0), ("00", 0), ("01", 1), ("+1", 1), ("1 ", 1), ("2", 1), ("18446744073709551616", 0)]
        {
            assert!(!is_index(key, index), "{key}");
        }
    }

    #[test]
    fn equal_indices_are_one_index_however_written() {
        let mut found = entries(&[("1", "b"), ("00", "x"), ("0", "a")]);
        let expected = vec![Duplicate { key: "00".into(), same: false }];
        assert_eq!(settle_array(&mut found, 0), Indices::Duplicates(expected, false));
        assert_eq!(found.iter().map(|(_, value)| value.as_text()).collect::<Vec<_>>(), [Some("a"), Some("b")]);
    }
}
