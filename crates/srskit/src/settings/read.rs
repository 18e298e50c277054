//! Texts into values. Problems carry the file's name of the setting; the caller puts the place's in.

use crate::trust::{Pin, read_ca_file};
use srskit_core::Problem;
use std::path::Path;
use std::time::Duration;

pub(super) fn timeout(text: &str) -> Result<Duration, Problem> {
    let (digits, unit) = match (text.strip_suffix('s'), text.strip_suffix('m')) {
        (Some(digits), _) => (digits, 1.0),
        (_, Some(digits)) => (digits, 60.0),
        _ => (text, 1.0),
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let seconds = digits.parse::<f64>().ok().filter(|_| number(digits)).map(|n| n * unit);
    seconds.filter(|s| *s > 0.0 && *s <= 3600.0).map(Duration::from_secs_f64).ok_or_else(|| {
        Problem::new("timeout", "this is not a time from 0 to 3600 seconds", "give seconds, such as 30 or 30s")
    })
}

pub(super) fn connections(text: &str) -> Result<usize, Problem> {
    text.parse()
        .ok()
        .filter(|count| (1..=100).contains(count))
        .ok_or_else(|| Problem::new("connections", "this is not a number from 1 to 100", "leave it out for 8"))
}

pub(super) fn pins(text: &str) -> Result<Vec<Pin>, Problem> {
    text.split(',').map(|pin| Pin::parse(pin.trim())).collect()
}

pub(super) fn ca_file(path: &str) -> Result<Vec<u8>, Problem> {
    read_ca_file(Path::new(path))
}

/// Splits a command line: blanks separate, single and double quotes hold together. No shell is
/// involved, and nothing is expanded.
pub(super) fn words(line: &str) -> Result<Vec<String>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    for c in line.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => word.get_or_insert_default().push(c),
            None if c == '\'' || c == '"' => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            None if c.is_whitespace() => words.extend(word.take()),
            None => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err("a quote is not closed");
    }
    words.extend(word);
    if words.is_empty() { Err("there is no command") } else { Ok(words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (text, millis) in [("30", 30_000), ("30s", 30_000), ("2m", 120_000), ("0.5", 500), ("3600", 3_600_000)] {
            assert_eq!(timeout(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "s", "0", "-1", "3601", "61m", "1h", "1e3", "NaN", "inf", "+5", " 5"] {
            assert_eq!(timeout(text).unwrap_err().what, "this is not a time from 0 to 3600 seconds", "{text}");
        }
    }

    #[test]
    fn command_lines() {
        for (line, wanted) in [
            ("pass show opensrs", &["pass", "show", "opensrs"][..]),
            ("  vault  'a b' \"c d\"e", &["vault", "a b", "c de"]),
            ("x '' $HOME;y", &["x", "", "$HOME;y"]),
        ] {
            assert_eq!(
                words(line).as_deref(),
                Ok(&wanted.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()[..]),
                "{line}"
            );
        }
        assert_eq!(words("x 'y"), Err("a quote is not closed"));
        assert_eq!(words(" "), Err("there is no command"));
    }

    #[test]
    fn counts() {
        assert_eq!(connections("1"), Ok(1));
        assert_eq!(connections("100"), Ok(100));
        for text in ["", "0", "101", "-1", "8.0"] {
            assert_eq!(connections(text).unwrap_err().what, "this is not a number from 1 to 100", "{text}");
        }
    }
}
