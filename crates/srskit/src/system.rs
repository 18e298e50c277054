use crate::net::authority::{Authority, parse_authority};
use srskit_core::Problem;
use std::fmt;
use std::str::FromStr;

const OPENSRS_PORT: u16 = 55443;

/// Which system to call. There is no default: production is never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum System {
    /// The live system: orders cost money.
    Production,
    /// The test system, with a key of its own.
    Horizon,
    /// Another host that speaks the same protocol, such as a stand-in or a customer's HRS.
    Url(SystemUrl),
}

/// Host and port out of an `https://host[:port]` URL.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SystemUrl(Authority);

impl System {
    /// Reads `production`, `horizon` or an `https://host[:port]` URL.
    ///
    /// Without a port it is 55443, where the service and its hosted instances listen.
    ///
    /// # Errors
    /// A problem with the path `system` for anything else: another scheme, a user part, a path or
    /// query, an empty text.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        match text {
            "production" => Ok(System::Production),
            "horizon" => Ok(System::Horizon),
            "" => Err(problem("there is no system")),
            _ => parse_url(text).map_err(problem),
        }
    }

    /// The host's name or address; an IPv6 address without brackets.
    pub fn host(&self) -> &str {
        match self {
            System::Production => "rr-n1-tor.opensrs.net",
            System::Horizon => "horizon.opensrs.net",
            System::Url(url) => &url.0.host,
        }
    }

    /// The TCP port.
    pub fn port(&self) -> u16 {
        match self {
            System::Production | System::Horizon => OPENSRS_PORT,
            System::Url(url) => url.0.port,
        }
    }

    /// The URL that requests go to.
    pub fn url(&self) -> String {
        format!("https://{}/", Authority::new(self.host(), self.port()))
    }
}

/// The name, or the URL: what [`System::parse`] reads.
impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            System::Production => f.write_str("production"),
            System::Horizon => f.write_str("horizon"),
            System::Url(url) => write!(f, "https://{}", url.0),
        }
    }
}

impl FromStr for System {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        Self::parse(text)
    }
}

fn problem(what: impl Into<String>) -> Problem {
    Problem::new("system", what, "give production, horizon, or a URL like https://host:55443")
}

// The text is never shown: a user part may hold a password.
fn parse_url(text: &str) -> Result<System, &'static str> {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
        Some(_) => return Err("only https URLs are accepted"),
        None => return Err("this is neither a known name nor an https URL"),
    };
    let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if !matches!(tail, "" | "/") {
        return Err("the URL has a path, query or fragment");
    }
    if authority.contains('@') {
        return Err("the URL has a user part");
    }
    parse_authority(authority, Some(OPENSRS_PORT)).map(|a| System::Url(SystemUrl(a)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_urls() {
        for (text, url) in [
            ("production", "https://rr-n1-tor.opensrs.net:55443/"),
            ("horizon", "https://horizon.opensrs.net:55443/"),
            ("https://hrs.example.com:55443", "https://hrs.example.com:55443/"),
            ("HTTPS://HRS.example.com/", "https://hrs.example.com:55443/"),
            ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443/"),
            ("https://127.0.0.1:1", "https://127.0.0.1:1/"),
        ] {
            assert_eq!(System::parse(text).map(|s| s.url()).as_deref(), Ok(url), "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_what_is_read() {
        for text in ["production", "horizon", "https://hrs.example.com:55443", "https://[2001:db8::1]:8443"] {
            assert_eq!(System::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refused_with_a_reason_and_without_the_text() {
        for (text, why) in [
            ("", "there is no system"),
            ("Production", "this is neither a known name nor an https URL"),
            ("hrs.example.com:55443", "this is neither a known name nor an https URL"),
            ("http://hrs.example.com", "only https URLs are accepted"),
            ("https://me:s3cret@hrs.example.com", "the URL has a user part"),
            ("https://hrs.example.com/path", "the URL has a path, query or fragment"),
            ("https://hrs.example.com?s3cret", "the URL has a path, query or fragment"),
            ("https://hrs.example.com#s3cret", "the URL has a path, query or fragment"),
            ("https://", "the host is missing"),
            ("https://:55443", "the host is missing"),
            ("https://hrs.example.com:", "the port is not a number from 1 to 65535"),
            ("https://hrs.example.com:0", "the port is not a number from 1 to 65535"),
            ("https://hrs.example.com:65536", "the port is not a number from 1 to 65535"),
            ("https://hrs example.com", "the host holds a character that host names cannot have"),
            ("https://b\u{fc}cher.example", "the host is not ASCII; write it in its xn-- form"),
            ("https://[2001:db8::1", "the IPv6 address is not written correctly"),
        ] {
            let problem = System::parse(text).unwrap_err();
            assert_eq!((problem.path.as_str(), problem.what.as_str()), ("system", why), "{text}");
            assert!(!problem.to_string().contains("s3cret"));
        }
    }
}
