//! Who may speak to the control port: programs of this machine, and its own page.
//!
//! A browser runs pages from anywhere, and any of them may send requests to a loopback address. Three
//! fences keep them out. `Host` must name this port of the loopback, or a name that an attacker controls
//! could be pointed here and its page would count as ours. `Origin`, where there is one, must be ours.
//! And whatever changes something must come as JSON, which a browser sends elsewhere only after a
//! permission that is never given here.

use super::http::Refused;
use crate::wire::Head;

/// Checks a request's headers.
///
/// # Errors
/// Why it is refused.
pub(super) fn check(head: &Head, port: u16) -> Result<(), Refused> {
    let mut hosts = head.all("Host");
    let (host, more) = (hosts.next(), hosts.next());
    if more.is_some() || !host.is_some_and(|host| is_ours(host, port)) {
        return Err(Refused::new(403, format!("the Host header must be 127.0.0.1:{port} or localhost:{port}")));
    }
    for origin in head.all("Origin") {
        if !origin.strip_prefix("http://").is_some_and(|host| is_ours(host, port)) {
            return Err(Refused::new(403, "pages from elsewhere may not use the control port"));
        }
    }
    let site = head.header("Sec-Fetch-Site").unwrap_or("none");
    let is_visit = head.method.eq_ignore_ascii_case("GET") && head.header("Sec-Fetch-Mode") == Some("navigate");
    if !matches!(site, "none" | "same-origin") && !is_visit {
        return Err(Refused::new(403, "pages from elsewhere may not use the control port"));
    }
    if head.method == "POST" && !is_json(head.header("Content-Type")) {
        return Err(Refused::new(415, "send JSON, with Content-Type: application/json; curl does so with --json '{}'"));
    }
    Ok(())
}

fn is_ours(host: &str, port: u16) -> bool {
    let Some((name, given)) = host.rsplit_once(':') else { return false };
    given == port.to_string() && ["127.0.0.1", "localhost", "[::1]"].iter().any(|own| own.eq_ignore_ascii_case(name))
}

fn is_json(content_type: Option<&str>) -> bool {
    let essence = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Progress, RequestReader};

    fn status(lines: &str) -> u16 {
        let text = format!("{}\r\n\r\n", lines.replace('|', "\r\n"));
        let Progress::Request(request) = RequestReader::default().feed(text.as_bytes()) else { panic!("{lines}") };
        check(request.head(), 8080).map_or_else(|refused| refused.status, |()| 200)
    }

    #[test]
    fn own_programs_and_the_own_page_may() {
        for lines in [
            "GET / HTTP/1.1|Host: 127.0.0.1:8080",
            "GET / HTTP/1.1|Host: LOCALHOST:8080|Sec-Fetch-Site: none",
            "GET / HTTP/1.1|Host: [::1]:8080|Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate",
            "GET /live HTTP/1.1|Host: localhost:8080|Sec-Fetch-Site: same-origin",
            "POST /clock HTTP/1.1|Host: localhost:8080|Origin: http://localhost:8080|Content-Type: Application/JSON; charset=utf-8",
        ] {
            assert_eq!(status(lines), 200, "{lines}");
        }
    }

    #[test]
    fn pages_from_elsewhere_may_not() {
        for (lines, says) in [
            ("GET / HTTP/1.1", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:80", 403),
            ("GET / HTTP/1.1|Host: rebound.example:8080", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1.rebound.example:8080", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Host: rebound.example:8080", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Origin: null", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Origin: https://127.0.0.1:8080", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Origin: http://127.0.0.1:8081", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Origin: http://page.example", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors", 403),
            ("GET / HTTP/1.1|Host: 127.0.0.1:8080|Sec-Fetch-Site: same-site", 403),
            ("POST / HTTP/1.1|Host: 127.0.0.1:8080|Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate", 403),
            ("POST / HTTP/1.1|Host: 127.0.0.1:8080", 415),
            ("POST / HTTP/1.1|Host: 127.0.0.1:8080|Content-Type: text/plain", 415),
            ("POST / HTTP/1.1|Host: 127.0.0.1:8080|Content-Type: text/plain; application/json", 415),
        ] {
            assert_eq!(status(lines), says, "{lines}");
        }
    }
}
