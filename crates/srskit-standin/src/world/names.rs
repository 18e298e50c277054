//! Domain names: what is written correctly, and how the special ones behave.

/// A name in lower case whose syntax is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DomainName(String);

/// How a name stands towards an order for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Free.
    Available,
    /// Free, and in its claims period.
    Claims,
    /// Registered in this account.
    Ours,
    /// Registered by somebody else.
    Taken,
    /// A registry premium whose tier is not switched on.
    Premium,
    /// Kept back by the registry.
    Reserved,
    /// Another registration waits at an asynchronous registry.
    Waiting,
}

const PATTERNS: &[(&str, Standing)] = &[
    ("taken", Standing::Taken),
    ("premium", Standing::Premium),
    ("reserved", Standing::Reserved),
    ("waiting", Standing::Waiting),
    ("claims", Standing::Claims),
];

impl DomainName {
    /// Takes letters, digits, hyphens and dots, as DNS has them; a name in another script must come
    /// in its ASCII form. `None` when the syntax is wrong.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let name = text.trim().to_ascii_lowercase();
        let labels: Vec<_> = name.split('.').collect();
        let top = labels.last()?;
        let top_is_a_word =
            top.len() > 1 && (top.starts_with("xn--") || top.bytes().all(|byte| byte.is_ascii_lowercase()));
        let right =
            labels.len() > 1 && name.len() <= 253 && top_is_a_word && labels.iter().all(|label| is_label(label));
        right.then_some(Self(name))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The last label.
    pub(super) fn top(&self) -> &str {
        self.0.rsplit('.').next().unwrap_or_default()
    }

    pub(super) fn standing_by_pattern(&self) -> Standing {
        let found = PATTERNS.iter().find(|(start, _)| self.0.starts_with(start));
        found.map_or(Standing::Available, |(_, standing)| *standing)
    }
}

fn is_label(label: &str) -> bool {
    let plain = label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    // Two hyphens in third and fourth place are kept for encodings, of which there is one.
    let encoded_wrongly = label.get(2..4) == Some("--") && !label.starts_with("xn--");
    plain && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-') && !encoded_wrongly
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syntax() {
        let long = format!("{}.com", "a".repeat(63));
        for right in ["example.com", " Example.COM ", "a.b.co.uk", "xn--bcher-kva.example", "1-2.xn--p1ai", &long] {
            assert!(DomainName::parse(right).is_some(), "{right}");
        }
        let too_long = format!("{}.com", "a".repeat(64));
        let wrong = [
            "",
            "com",
            ".com",
            "example.",
            "a..com",
            "-a.com",
            "a-.com",
            "a_b.com",
            "bücher.com",
            "ab--c.com",
            "a b.com",
        ];
        for wrong in wrong.into_iter().chain(["example.c", "192.0.2.1", &too_long]) {
            assert!(DomainName::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn special_names_are_told_by_how_they_start() {
        let standing = |name| DomainName::parse(name).unwrap().standing_by_pattern();
        assert_eq!(standing("taken-since-1995.com"), Standing::Taken);
        assert_eq!(standing("mistaken.com"), Standing::Available);
        assert_eq!(standing("WAITING.com"), Standing::Waiting);
    }
}
