use std::fmt;
use std::net::Ipv6Addr;

/// A host and a port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Authority {
    /// In lower case; an IPv6 address without brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Authority {
    pub(crate) fn new(host: &str, port: u16) -> Self {
        Self { host: host.to_owned(), port }
    }
}

/// As in a URL: an IPv6 address in brackets, the port always there.
impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

/// Reads `host[:port]`, with or without a port to fall back to.
pub(crate) fn parse_authority(text: &str, default_port: Option<u16>) -> Result<Authority, &'static str> {
    let (host, port) = split(text)?;
    let port = match (port, default_port) {
        (None, Some(port)) => port,
        (None, None) => return Err("the port is missing"),
        (Some(text), _) => parse_port(text)?,
    };
    Ok(Authority { host, port })
}

fn split(text: &str) -> Result<(String, Option<&str>), &'static str> {
    if let Some(rest) = text.strip_prefix('[') {
        let wrong = "the IPv6 address is not written correctly";
        let (address, tail) = rest.split_once(']').ok_or(wrong)?;
        let address: Ipv6Addr = address.parse().map_err(|_| wrong)?;
        return match tail.strip_prefix(':') {
            Some(port) => Ok((address.to_string(), Some(port))),
            None if tail.is_empty() => Ok((address.to_string(), None)),
            None => Err(wrong),
        };
    }
    let (host, port) = match text.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (text, None),
    };
    Ok((parse_host(host)?, port))
}

fn parse_host(host: &str) -> Result<String, &'static str> {
    if host.is_empty() {
        return Err("the host is missing");
    }
    if !host.is_ascii() {
        return Err("the host is not ASCII; write it in its xn-- form");
    }
    if !host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')) {
        return Err("the host holds a character that host names cannot have");
    }
    // No host name does, and a tool that is given it would take it for an option.
    if host.starts_with('-') {
        return Err("the host begins with a hyphen");
    }
    Ok(host.to_ascii_lowercase())
}

fn parse_port(text: &str) -> Result<u16, &'static str> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(port) if digits && port > 0 => Ok(port),
        _ => Err("the port is not a number from 1 to 65535"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_no_option() {
        assert_eq!(parse_authority("-f:1", None), Err("the host begins with a hyphen"));
        assert_eq!(parse_authority("a-b.example:1", None), Ok(Authority::new("a-b.example", 1)));
    }
}
