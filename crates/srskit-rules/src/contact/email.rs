//! Mail addresses.

use crate::domain_name::{NameKind, to_ascii};
use crate::{Fault, text};
use std::borrow::Cow;

/// Most characters before and after the @.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) local: usize,
    pub(crate) domain: usize,
}

/// The most that any TLD takes.
pub(crate) const WIDEST: Limits = Limits { local: 64, domain: 255 };

/// The address as it is sent: U-labels after the @ become A-labels.
///
/// Pragmatic: addresses that people have, not all that RFC 5322 allows. Quoted names, address
/// literals and names outside of ASCII are refused; whether the service takes any is not known.
pub(crate) fn check(address: &str, limits: Limits) -> Result<Cow<'_, str>, Fault> {
    let whole = "give one address, e.g. info@example.com";
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Err(Fault::new("there is no @", whole));
    };
    check_local(local, limits.local)?;
    let ascii = to_ascii(domain, NameKind::Host)
        .map_err(|fault| Fault::new(format!("after the @: {}", fault.what), fault.fix))?;
    if ascii.len() > limits.domain {
        let fix = format!("{} at most", limits.domain);
        return Err(Fault::new(format!("there are {} characters after the @", ascii.len()), fix));
    }
    Ok(match ascii {
        Cow::Borrowed(_) => Cow::Borrowed(address),
        Cow::Owned(ascii) => Cow::Owned(format!("{local}@{ascii}")),
    })
}

fn check_local(local: &str, most: usize) -> Result<(), Fault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    if local.is_empty() {
        return Err(Fault::new("there is nothing before the @", "give one address, e.g. info@example.com"));
    }
    if let Some(odd) = local.chars().find(|c| !allowed(*c)) {
        return Err(Fault::new(format!("before the @ stands U+{:04X}", u32::from(odd)), "give one plain address"));
    }
    if local.split('.').any(str::is_empty) {
        return Err(Fault::new("a dot before the @ has no letters on both sides", "take the dot out"));
    }
    text::at_most(local, most).map_err(|_| {
        Fault::new(format!("there are {} characters before the @", local.len()), format!("{most} at most"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GTLD: Limits = Limits { local: 64, domain: 63 };

    #[test]
    fn addresses_pass() {
        for address in ["info@example.com", "o'brien+x.y@sub.example.co.uk", "a@b.cd"] {
            assert_eq!(check(address, GTLD).as_deref(), Ok(address));
        }
        assert_eq!(check("info@münchen.example", GTLD).as_deref(), Ok("info@xn--mnchen-3ya.example"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let long = "a".repeat(65);
        let host = format!("{}.example", "a".repeat(56));
        for (address, expected) in [
            ("", "there is no @; give one address, e.g. info@example.com"),
            ("info.example.com", "there is no @; give one address, e.g. info@example.com"),
            ("@example.com", "there is nothing before the @; give one address, e.g. info@example.com"),
            ("a@b@example.com", "before the @ stands U+0040; give one plain address"),
            ("a,b@example.com", "before the @ stands U+002C; give one plain address"),
            ("\"a\"@example.com", "before the @ stands U+0022; give one plain address"),
            ("zoë@example.com", "before the @ stands U+00EB; give one plain address"),
            (".a@example.com", "a dot before the @ has no letters on both sides; take the dot out"),
            ("a..b@example.com", "a dot before the @ has no letters on both sides; take the dot out"),
            ("a@", "after the @: there is no name; give the name alone, e.g. example.com"),
            ("a@localhost", "after the @: the name has one label only; give it with its suffix, e.g. example.com"),
            ("a@example.com ", "after the @: there are blanks around the name; remove them"),
            (&format!("{long}@example.com"), "there are 65 characters before the @; 64 at most"),
            (&format!("a@{host}"), "there are 64 characters after the @; 63 at most"),
        ] {
            let fault = check(address, GTLD).unwrap_err();
            assert_eq!(format!("{}; {}", fault.what, fault.fix), expected);
        }
        assert!(check(&format!("a@{host}"), WIDEST).is_ok());
    }
}
