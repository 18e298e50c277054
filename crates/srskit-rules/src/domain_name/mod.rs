//! Domain names and host names: their form, and internationalised labels.
//!
//! In scope: what can be seen from the name alone. Out of scope: whether it is free, and which letters
//! a registry takes in internationalised labels.

mod label;

use crate::Fault;
use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use std::borrow::Cow;
use std::net::IpAddr;

/// The most characters of a whole name.
const LONGEST: usize = 253;
/// What separates labels, per UTS 46.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];
const ALONE: &str = "give the name alone, e.g. example.com";

/// Which names a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// One that can be registered.
    Domain,
    /// One of a machine, such as a nameserver.
    Host,
    /// One of a certificate: as a host, or with `*` in front.
    Certificate,
    /// One in a DNS record: as a host, with `_` besides letters and digits.
    Record,
}

/// The name as it is sent: U-labels become A-labels by UTS 46 (non-transitional), everything else stays as written.
///
/// # Errors
/// What is wrong with the name.
pub fn to_ascii(name: &str, kind: NameKind) -> Result<Cow<'_, str>, Fault> {
    check_shape(name)?;
    let (star, rest) = match name.strip_prefix("*.") {
        Some(rest) if kind == NameKind::Certificate => (true, rest),
        Some(_) => return Err(Fault::new("a wildcard stands for many names", "give one name")),
        None => (false, name),
    };
    let ascii = encode(rest)?;
    label::check_all(&ascii, kind)?;
    if ascii.len() + if star { 2 } else { 0 } > LONGEST {
        return Err(Fault::new(
            "the name is too long",
            format!("{LONGEST} characters at most, dots and encoding included"),
        ));
    }
    Ok(match ascii {
        Cow::Borrowed(_) => Cow::Borrowed(name),
        Cow::Owned(ascii) if star => Cow::Owned(format!("*.{ascii}")),
        Cow::Owned(ascii) => Cow::Owned(ascii),
    })
}

/// Whether a label other than the last is an internationalised one.
pub(crate) fn is_international(ascii: &str) -> bool {
    ascii.rsplit('.').skip(1).any(label::is_encoded)
}

/// Whether the domain stands below the zone: `example.com.au` below `au` and below `com.au`.
pub(crate) fn is_below(domain: &str, zone: &str) -> bool {
    let Some(start) = domain.len().checked_sub(zone.len() + 1) else { return false };
    let (head, tail) = domain.as_bytes().split_at(start);
    !head.is_empty() && tail[0] == b'.' && tail[1..].eq_ignore_ascii_case(zone.as_bytes())
}

/// What people paste in place of a name.
fn check_shape(name: &str) -> Result<(), Fault> {
    let fault = |what: &str, fix: &str| Err(Fault::new(what, fix));
    match name {
        "" => fault("there is no name", ALONE),
        _ if name.contains("://") || name.contains('/') => fault("this is a web address", ALONE),
        _ if name.contains('@') => fault("this is a mail address", ALONE),
        _ if name.parse::<IpAddr>().is_ok() => fault("this is an IP address", ALONE),
        _ if name.trim() != name => fault("there are blanks around the name", "remove them"),
        _ if name.ends_with(DOTS) => fault("there is a dot at the end", "leave it out"),
        _ => Ok(()),
    }
}

fn encode(name: &str) -> Result<Cow<'_, str>, Fault> {
    if name.is_ascii() && !name.split('.').any(label::is_encoded) {
        return Ok(Cow::Borrowed(name));
    }
    encode_by_uts46(name).ok_or_else(|| {
        let bad = name.split(DOTS).position(|label| encode_by_uts46(label).is_none());
        let what = match bad {
            Some(index) => format!("label {} is not a valid internationalised label", index + 1),
            None => "its labels may not stand side by side".to_owned(),
        };
        Fault::new(what, "check its letters; UTS 46 says which there may be")
    })
}

/// Lower case besides, as UTS 46 maps it.
fn encode_by_uts46(name: &str) -> Option<Cow<'_, str>> {
    Uts46::new().to_ascii(name.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameKind::{Certificate, Domain, Host, Record};

    fn fault(name: &str, kind: NameKind) -> String {
        let fault = to_ascii(name, kind).expect_err(name);
        format!("{}; {}", fault.what, fault.fix)
    }

    #[test]
    fn names_in_ascii_stay_as_written() {
        for (name, kind) in [
            ("example.com", Domain),
            ("Example.COM", Domain),
            ("a.co.uk", Domain),
            ("1and1.example", Domain),
            ("xn--mnchen-3ya.example", Domain),
            ("ns1.example.com", Host),
            ("r3---sn.example.com", Host),
            ("*.example.com", Certificate),
            ("example.com", Certificate),
            ("_sip._tcp.example.com", Record),
        ] {
            assert_eq!(to_ascii(name, kind).as_deref(), Ok(name));
        }
    }

    #[test]
    fn international_labels_are_encoded() {
        for (name, ascii) in [
            ("münchen.example", "xn--mnchen-3ya.example"),
            ("MÜNCHEN.example", "xn--mnchen-3ya.example"),
            // Non-transitional: the sharp s and the final sigma are letters of their own.
            ("straße.example", "xn--strae-oqa.example"),
            ("faß.example", "xn--fa-hia.example"),
            ("παράδειγμα.example", "xn--hxajbheg2az3al.example"),
            ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ] {
            assert_eq!(to_ascii(name, Domain).as_deref(), Ok(ascii), "{name}");
        }
        assert_eq!(to_ascii("*.münchen.example", Certificate).as_deref(), Ok("*.xn--mnchen-3ya.example"));
    }

    #[test]
    fn what_is_no_name_is_said() {
        for (name, expected) in [
            ("", "there is no name; give the name alone, e.g. example.com"),
            ("https://example.com", "this is a web address; give the name alone, e.g. example.com"),
            ("example.com/", "this is a web address; give the name alone, e.g. example.com"),
            ("a@example.com", "this is a mail address; give the name alone, e.g. example.com"),
            ("192.0.2.1", "this is an IP address; give the name alone, e.g. example.com"),
            ("2001:db8::1", "this is an IP address; give the name alone, e.g. example.com"),
            (" example.com", "there are blanks around the name; remove them"),
            ("example.com.", "there is a dot at the end; leave it out"),
            ("*.example.com", "a wildcard stands for many names; give one name"),
            ("example", "the name has one label only; give it with its suffix, e.g. example.com"),
            ("a..com", "label 2 is empty; take out the dot"),
            (".com", "label 1 is empty; take out the dot"),
            ("a_b.com", "label 1 holds U+005F; letters, digits and hyphens only"),
            ("a b.com", "label 1 holds U+0020; letters, digits and hyphens only"),
            ("example.com:443", "label 2 holds U+003A; letters, digits and hyphens only"),
            ("-a.com", "label 1 starts or ends with a hyphen; take it out"),
            ("a-.com", "label 1 starts or ends with a hyphen; take it out"),
            ("ab--c.com", "label 1 has hyphens in third and fourth place; only encoded labels (xn--) may"),
            ("example.123", "the last label is a number; give the name with its suffix, e.g. example.com"),
            (
                "xn--a.example",
                "label 1 is not a valid internationalised label; check its letters; UTS 46 says which there may be",
            ),
            (
                "a.xn--0.example",
                "label 2 is not a valid internationalised label; check its letters; UTS 46 says which there may be",
            ),
        ] {
            assert_eq!(fault(name, Domain), expected, "{name}");
        }
    }

    #[test]
    fn lengths_are_those_of_the_encoded_name() {
        let label = "a".repeat(63);
        assert!(to_ascii(&format!("{label}.com"), Domain).is_ok());
        assert_eq!(fault(&format!("{label}a.com"), Domain), "label 1 has 64 characters; 63 at most");
        let german = format!("{}.example", "ü".repeat(60));
        assert!(fault(&german, Domain).starts_with("label 1 has "), "{}", fault(&german, Domain));
        let longest = [label.as_str(), &label, &label, &label[..61]].join(".");
        assert_eq!(longest.len(), 253);
        assert!(to_ascii(&longest, Host).is_ok());
        let expected = "the name is too long; 253 characters at most, dots and encoding included";
        assert_eq!(fault(&format!("{longest}a"), Host), expected);
        assert_eq!(fault(&format!("*.{longest}"), Certificate), expected);
    }

    #[test]
    fn a_name_stands_below_its_zones() {
        assert!(is_below("example.com.au", "au") && is_below("example.com.au", "com.au") && is_below("A.AU", "au"));
        assert!(!is_below("au", "au") && !is_below(".au", "au") && !is_below("xau", "au") && !is_below("a.xau", "au"));
        assert!(!is_below("éau", "u") && !is_below("", ""));
    }

    #[test]
    fn only_labels_below_the_tld_count_as_international() {
        assert!(is_international("xn--mnchen-3ya.example") && is_international("XN--A.b"));
        assert!(!is_international("example.xn--zckzah") && !is_international("example.com"));
    }
}
