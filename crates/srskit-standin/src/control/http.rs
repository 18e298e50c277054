//! Answers of the control port, as bytes.

use serde_json::{Value, json};

/// Nothing from elsewhere is loaded, nothing inline is run, and nobody may frame the page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    status: u16,
    media_type: &'static str,
    allow: Option<&'static str>,
    body: Vec<u8>,
}

/// Why a request is not served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) message: String,
    /// Where in the request the trouble is.
    pub(super) field: Option<String>,
    allow: Option<&'static str>,
}

impl Refused {
    pub(super) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), field: None, allow: None }
    }

    pub(super) fn bad(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    pub(super) fn missing(what: impl Into<String>) -> Self {
        Self::new(404, what)
    }

    pub(super) fn field(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::bad(message) }
    }

    /// The method is not one of those that the address knows.
    pub(super) fn method(allow: &'static str) -> Self {
        let message = format!("this address takes {allow} only");
        Self { allow: Some(allow), ..Self::new(405, message) }
    }

    pub(super) fn answer(&self) -> Answer {
        let mut error = json!({ "message": self.message });
        if let Some(field) = &self.field {
            error["field"] = json!(field);
        }
        Answer { status: self.status, allow: self.allow, ..Answer::json(&json!({ "error": error })) }
    }
}

impl Answer {
    pub(super) fn json(value: &Value) -> Self {
        let mut body = value.to_string().into_bytes();
        body.push(b'\n');
        Self { status: 200, media_type: "application/json; charset=utf-8", allow: None, body }
    }

    pub(super) fn page(media_type: &'static str, text: &str) -> Self {
        Self { status: 200, media_type, allow: None, body: text.as_bytes().to_vec() }
    }

    /// Head and body. `with_body` is false for HEAD.
    pub(super) fn to_bytes(&self, with_body: bool) -> Vec<u8> {
        let mut head = head(self.status, self.media_type);
        if let Some(allow) = self.allow {
            head.push_str(&format!("Allow: {allow}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len()));
        let body = if with_body { self.body.as_slice() } else { &[] };
        [head.as_bytes(), body].concat()
    }
}

/// The head of a stream of events, which ends with the connection.
pub(super) fn stream_head() -> Vec<u8> {
    format!("{}Connection: close\r\n\r\n", head(200, "text/event-stream")).into_bytes()
}

fn head(status: u16, media_type: &str) -> String {
    format!(
        "HTTP/1.1 {status} {}\r\nContent-Type: {media_type}\r\nCache-Control: no-store\r\n\
         Content-Security-Policy: {POLICY}\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\n\
         Referrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\n\
         Cross-Origin-Opener-Policy: same-origin\r\n",
        reason(status)
    )
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_carries_the_fences_and_its_length() {
        let refused = Refused::method("GET").answer().to_bytes(true);
        let text = String::from_utf8(refused).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 405 Method Not Allowed\r\n"));
        assert!(
            head.contains("\r\nAllow: GET\r\n") && head.contains("\r\nContent-Security-Policy: default-src 'none'")
        );
        assert!(!head.contains("Access-Control"), "no page from elsewhere may read this");
        assert!(head.contains(&format!("\r\nContent-Length: {}\r\n", body.len())));
        assert_eq!(body, "{\"error\":{\"message\":\"this address takes GET only\"}}\n");
    }
}
