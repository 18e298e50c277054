//! The bytes of a reply: a status line, exactly four headers, an empty line, the envelope.

use crate::time::Timestamp;

/// The answer to `Expect: 100-continue`.
pub const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";

/// Puts the head before an envelope.
///
/// `HTTP/1.1` even for clients that speak 1.0, a blank after each colon, never chunked, and four
/// headers: the official PHP toolkit refuses anything else before the first header, and another PHP
/// client throws away exactly six lines before the XML. Errors are HTTP 200 too. Which four headers
/// the service sends is *assumed*.
pub fn respond(envelope: &[u8], close: bool, now: Timestamp) -> Vec<u8> {
    let connection = if close { "close" } else { "keep-alive" };
    let head = format!(
        "HTTP/1.1 200 OK\r\nDate: {}\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: {connection}\r\n\r\n",
        now.to_http_date(),
        envelope.len()
    );
    [head.as_bytes(), envelope].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn head_is_six_lines_and_these_bytes() {
        let now = Timestamp::from_unix_seconds(1_795_515_630);
        let expected = "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:20:30 GMT\r\nContent-Type: text/xml\r\n\
            Content-Length: 5\r\nConnection: close\r\n\r\n<ë/>";
        assert_eq!(respond("<ë/>".as_bytes(), true, now), expected.as_bytes());
        let kept = String::from_utf8(respond(b"", false, now)).unwrap();
        assert!(kept.ends_with("Content-Length: 0\r\nConnection: keep-alive\r\n\r\n"));
    }
}
