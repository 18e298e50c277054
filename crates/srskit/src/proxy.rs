use crate::net::authority::{Authority, parse_authority};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use srskit_core::{Problem, Secret};
use std::fmt;
use std::net::IpAddr;

/// An HTTP proxy that makes tunnels (`CONNECT`), with or without credentials.
#[derive(Clone)]
pub struct Proxy {
    authority: Authority,
    credentials: Option<Secret>,
}

impl Proxy {
    /// Reads `http://[user[:password]@]host[:port]`, or the same without `http://`. Without a port it is 80.
    ///
    /// Special characters in user and password are written as in any URL, e.g. `%40` for `@`.
    ///
    /// # Errors
    /// A problem with the path `proxy`; it never shows the text, which may hold a password.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        read(text).map_err(|what| Problem::new("proxy", what, "give http://[user:password@]host[:port], or none"))
    }

    pub(crate) fn authority(&self) -> &Authority {
        &self.authority
    }

    /// What follows `Basic ` in the header.
    pub(crate) fn basic_credentials(&self) -> Option<Secret> {
        self.credentials.as_ref().map(|pair| Secret::new(BASE64_STANDARD.encode(pair.reveal())))
    }
}

/// Shows the host and whether there are credentials, not which.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({}{})", self.authority, if self.credentials.is_some() { ", with credentials" } else { "" })
    }
}

fn read(text: &str) -> Result<Proxy, &'static str> {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => rest,
        Some(_) => return Err("only http proxies are supported, not https or SOCKS ones"),
        None => text,
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (user, authority) = match rest.rsplit_once('@') {
        Some((user, authority)) => (Some(user), authority),
        None => (None, rest),
    };
    let authority = parse_authority(authority, Some(80))?;
    let credentials = user.map(credentials).transpose()?;
    Ok(Proxy { authority, credentials })
}

// The pair as Basic wants it, RFC 7617: a colon is only possible in the password.
fn credentials(text: &str) -> Result<Secret, &'static str> {
    let (user, password) = text.split_once(':').unwrap_or((text, ""));
    let (user, password) = (percent_decoded(user)?, percent_decoded(password)?);
    if user.contains(':') {
        return Err("the user holds a colon");
    }
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Err("user or password hold a control character");
    }
    Ok(Secret::new(format!("{user}:{password}")))
}

fn percent_decoded(text: &str) -> Result<String, &'static str> {
    const WRONG: &str = "a % in user or password is not followed by two hex digits";
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (digits, after) = rest.split_at_checked(2).ok_or(WRONG)?;
        let digits = std::str::from_utf8(digits).map_err(|_| WRONG)?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| WRONG)?);
        rest = after;
    }
    String::from_utf8(bytes).map_err(|_| "user or password are not UTF-8")
}

/// Whether a `NO_PROXY` list names the host: `*`, a name with all names below it, an address, a
/// network such as `192.0.2.0/24`; each with or without a port.
pub(crate) fn is_exempt(list: &str, host: &str, port: u16) -> bool {
    list.split([',', ' ']).map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| names(entry, host, port))
}

fn names(entry: &str, host: &str, port: u16) -> bool {
    if entry == "*" {
        return true;
    }
    if let Ok(address) = host.parse::<IpAddr>() {
        return match_address(entry, address, port);
    }
    let (name, wanted_port) = match entry.rsplit_once(':') {
        Some((name, digits)) => (name, digits.parse().ok()),
        None => (entry, Some(port)),
    };
    let name = name.trim_start_matches("*.").trim_start_matches('.').trim_end_matches('.').to_ascii_lowercase();
    let below = host.strip_suffix(&name).is_some_and(|front| front.is_empty() || front.ends_with('.'));
    !name.is_empty() && wanted_port == Some(port) && below
}

fn match_address(entry: &str, address: IpAddr, port: u16) -> bool {
    if let Some((network, bits)) = entry.split_once('/') {
        return match (network.parse(), bits.parse()) {
            (Ok(network), Ok(bits)) => in_network(address, network, bits),
            _ => false,
        };
    }
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    bare.parse() == Ok(address) || entry.parse() == Ok(std::net::SocketAddr::new(address, port))
}

fn in_network(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    let same = |a: u128, b: u128, width: u32| bits <= width && (bits == 0 || (a ^ b) >> (width - bits) == 0);
    match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(n)) => same(u128::from(a.to_bits()), u128::from(n.to_bits()), 32),
        (IpAddr::V6(a), IpAddr::V6(n)) => same(a.to_bits(), n.to_bits(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (String, Option<String>) {
        let proxy = Proxy::parse(text).unwrap();
        (proxy.authority.to_string(), proxy.credentials.map(|c| c.reveal().to_owned()))
    }

    #[test]
    fn forms_of_a_proxy() {
        let pair = |text: &str| Some(text.to_owned());
        assert_eq!(parts("http://proxy.example.com:3128"), ("proxy.example.com:3128".into(), None));
        assert_eq!(parts("proxy.example.com"), ("proxy.example.com:80".into(), None));
        assert_eq!(parts("http://me:p%40ss@192.0.2.1:8080/"), ("192.0.2.1:8080".into(), pair("me:p@ss")));
        assert_eq!(parts("me@[2001:db8::1]:8080"), ("[2001:db8::1]:8080".into(), pair("me:")));
        assert_eq!(parts("http://me:a@b:c@proxy.example.com:1"), ("proxy.example.com:1".into(), pair("me:a@b:c")));
    }

    // Worked out with `printf 'me:p@ss' | base64`.
    #[test]
    fn basic_credentials_and_nothing_of_them_in_debug() {
        let proxy = Proxy::parse("http://me:p%40ss@192.0.2.1:8080").unwrap();
        assert_eq!(proxy.basic_credentials().unwrap().reveal(), "bWU6cEBzcw==");
        assert_eq!(format!("{proxy:?}"), "Proxy(192.0.2.1:8080, with credentials)");
    }

    #[test]
    fn refused_with_a_reason_and_without_the_text() {
        for (text, why) in [
            ("socks5://me:s3cret@proxy.example.com", "only http proxies are supported, not https or SOCKS ones"),
            ("https://me:s3cret@proxy.example.com", "only http proxies are supported, not https or SOCKS ones"),
            ("http://", "the host is missing"),
            ("http://me:s3cret@", "the host is missing"),
            ("http://me:s3cret%4@proxy.example.com", "a % in user or password is not followed by two hex digits"),
            ("http://me:s3cret%0a@proxy.example.com", "user or password hold a control character"),
            ("http://me%3a:s3cret@proxy.example.com", "the user holds a colon"),
        ] {
            let problem = Proxy::parse(text).unwrap_err();
            assert_eq!((problem.path.as_str(), problem.what.as_str()), ("proxy", why), "{text}");
            assert!(!problem.to_string().contains("s3cret"));
        }
    }

    #[test]
    fn no_proxy_lists() {
        let exempt = |list, host| is_exempt(list, host, 55443);
        for list in [
            "*",
            "example.com",
            ".example.com",
            "*.example.com",
            "a, Example.COM ",
            "x example.com",
            "example.com:55443",
        ] {
            assert!(exempt(list, "hrs.example.com"), "{list}");
        }
        for list in ["", "ample.com", "hrs.example.co", "example.com:443", "example.org", ".", "192.0.2.1"] {
            assert!(!exempt(list, "hrs.example.com"), "{list}");
        }
        for (list, host) in [
            ("192.0.2.1", "192.0.2.1"),
            ("192.0.2.1:55443", "192.0.2.1"),
            ("192.0.2.0/24", "192.0.2.77"),
            ("0.0.0.0/0", "192.0.2.77"),
            ("2001:db8::/32", "2001:db8::1"),
            ("[2001:db8::1]", "2001:db8::1"),
            ("[2001:db8::1]:55443", "2001:db8::1"),
        ] {
            assert!(exempt(list, host), "{list} {host}");
        }
        for (list, host) in [
            ("192.0.2.1:443", "192.0.2.1"),
            ("192.0.3.0/24", "192.0.2.77"),
            ("192.0.2.0/33", "192.0.2.77"),
            ("2.1", "192.0.2.1"),
            ("::/0", "192.0.2.77"),
        ] {
            assert!(!exempt(list, host), "{list} {host}");
        }
    }
}
