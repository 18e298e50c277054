//! What a client of somebody's own sent, in words: the bytes of a request against what was signed.

use crate::envelope::{DecodeErrorKind, decode};
use crate::sign::verify;
use crate::{Credentials, SignatureCase, Verdict, explain_signature};

/// Something about a request that is worth saying.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Remark {
    /// The service refuses it, or may.
    pub is_fault: bool,
    /// What was seen; no value of a header and nothing of a body is in it.
    pub what: String,
    /// What to do; empty where all is well.
    pub fix: String,
}

impl Remark {
    fn good(what: impl Into<String>) -> Self {
        Self { is_fault: false, what: what.into(), fix: String::new() }
    }

    fn note(what: impl Into<String>, fix: &str) -> Self {
        Self { is_fault: false, what: what.into(), fix: fix.to_owned() }
    }

    fn fault(what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { is_fault: true, what: what.into(), fix: fix.into() }
    }
}

/// Looks at a request: its head as it came, the body that followed, and the account that it should be signed for.
pub fn inspect_request(head: &[u8], body: &[u8], account: &Credentials) -> Vec<Remark> {
    let head = Head::read(head);
    let mut remarks = Vec::new();
    remarks.extend(head.method());
    remarks.extend(head.length(body));
    remarks.extend(of_body(body));
    remarks.extend(encoding(&head, body));
    remarks.push(head.username(account));
    remarks.push(head.signature(body, account));
    remarks
}

/// Header lines, names in lower case, in the order in which they came.
struct Head {
    first_line: String,
    lines: Vec<(String, String, String)>,
}

impl Head {
    fn read(head: &[u8]) -> Self {
        let text = String::from_utf8_lossy(head);
        let mut lines = text.lines();
        let first_line = lines.next().unwrap_or_default().to_owned();
        let split = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().to_ascii_lowercase(), name.trim().to_owned(), value.trim().to_owned()))
        };
        Self { first_line, lines: lines.filter_map(split).collect() }
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.lines.iter().filter(|(lower, ..)| lower == name).map(|(_, _, value)| value.as_str()).collect()
    }

    /// The spelling of a header that was meant to be this one: `X_Signature`, `XSignature`, `Signature`.
    fn meant(&self, core: &str) -> Option<&str> {
        let alike = |lower: &str| lower.replace(['-', '_'], "").trim_start_matches('x') == core;
        self.lines.iter().find(|(lower, ..)| alike(lower)).map(|(_, spelt, _)| spelt.as_str())
    }

    fn method(&self) -> Option<Remark> {
        let method = self.first_line.split(' ').next().unwrap_or_default();
        match method {
            "POST" => None,
            "" => Some(Remark::fault("there is no request line", "send HTTP: POST / HTTP/1.1")),
            _ if method.eq_ignore_ascii_case("POST") => {
                Some(Remark::note("the method is not in upper case", "write POST, as HTTP has it"))
            }
            _ => Some(Remark::fault("the method is not POST", "send a POST with the XML as its body")),
        }
    }

    fn length(&self, body: &[u8]) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if self.all("transfer-encoding").iter().any(|value| value.to_ascii_lowercase().contains("chunked")) {
            let fix = "switch it off, so that Content-Length is sent; a body in memory instead of a stream does that";
            remarks.push(Remark::fault("the body is sent in chunks (Transfer-Encoding: chunked)", fix));
        }
        match &self.all("content-length")[..] {
            [] if !body.is_empty() => {
                remarks.push(Remark::fault("there is no Content-Length", "send the body's length in bytes"));
            }
            [length] if length.parse() != Ok(body.len()) => {
                let what = format!("Content-Length does not say {} bytes, which came", body.len());
                remarks.push(Remark::fault(what, "count bytes, not characters, and count them last"));
            }
            [_, _, ..] => remarks.push(Remark::note("Content-Length is there more than once", "send it once")),
            _ => {}
        }
        if self.all("expect").iter().any(|value| value.eq_ignore_ascii_case("100-continue")) {
            let fix = "send an empty Expect header; some proxies take a second to answer it";
            remarks.push(Remark::note("the client waits for a permission to send its body (Expect)", fix));
        }
        remarks
    }

    fn charset(&self) -> Option<String> {
        let types = self.all("content-type");
        let (_, value) =
            types.first()?.to_ascii_lowercase().split_once("charset=").map(|(a, b)| (a.len(), b.to_owned()))?;
        Some(value.split(';').next().unwrap_or_default().trim_matches(['"', ' ']).to_owned())
    }

    fn username(&self, account: &Credentials) -> Remark {
        let fix = "send X-Username with the reseller's user name";
        match &self.all("x-username")[..] {
            [name] if *name == account.username() => Remark::good("X-Username is the account's"),
            [name] if name.eq_ignore_ascii_case(account.username()) => {
                Remark::fault("X-Username differs from the account's in upper and lower case", fix)
            }
            [_] => Remark::fault("X-Username is not the user name of this account", fix),
            [] => match self.meant("username") {
                Some(spelt) => Remark::fault(format!("the user name is sent as {}", shown(spelt)), fix),
                None => Remark::fault("there is no X-Username", fix),
            },
            _ => Remark::fault("X-Username is there more than once", fix),
        }
    }

    fn signature(&self, body: &[u8], account: &Credentials) -> Remark {
        match &self.all("x-signature")[..] {
            [signature] => signature_in_words(body, signature, account),
            [] => match self.meant("signature") {
                Some(spelt) => {
                    Remark::fault(format!("the signature is sent as {}", shown(spelt)), "name it X-Signature")
                }
                None => Remark::fault("there is no X-Signature", "send X-Signature with the signature of the body"),
            },
            _ => Remark::fault("X-Signature is there more than once", "send it once"),
        }
    }
}

/// A header's name, if it is one: it comes from outside.
fn shown(name: &str) -> &str {
    let is_plain = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_plain { name } else { "another name" }
}

fn signature_in_words(body: &[u8], signature: &str, account: &Credentials) -> Remark {
    let key = account.key();
    if verify(body, key, signature) {
        return Remark::good("X-Signature fits body and key");
    }
    // Sent, and not signed: the reverse of what a finder of mistakes looks for.
    let trimmed = &body[..body.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)];
    let count = body.len() - trimmed.len();
    if count > 0 && verify(trimmed, key, signature) {
        let plural = if count == 1 { "one 0x00" } else { "several 0x00" };
        let what = format!("the client adds {plural} behind the body, after it was signed");
        return Remark::fault(what, "send the length of the text, without a terminator");
    }
    if body.is_empty() {
        return Remark::note("X-Signature cannot be judged without the body", "send the body");
    }
    match explain_signature(&SignatureCase::new(body, key, signature)) {
        Verdict::Right => Remark::good("X-Signature fits body and key"),
        Verdict::NoneKnown => Remark::fault(
            "X-Signature does not fit, and no known mistake makes it: another key, or another body than was sent",
            "sign the very bytes that are sent, as the last step before sending",
        ),
        Verdict::Explained(found) => {
            let words: Vec<String> = found
                .iter()
                .map(|one| one.mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; and "))
                .collect();
            let what = format!("X-Signature does not fit: {}", words.join("; or "));
            Remark::fault(what, "sign the very bytes that are sent: md5(md5(body + key) + key), lower-case hex")
        }
    }
}

fn of_body(body: &[u8]) -> Option<Remark> {
    if body.is_empty() {
        let fix = "send the XML that was signed as the content of the POST, not as a form's field";
        return Some(Remark::fault("there is no body", fix));
    }
    let begins = |what: &[u8]| body.len() > what.len() && body[..what.len()].eq_ignore_ascii_case(what);
    if begins(b"%3C") || begins(b"xml=") || begins(b"request=") {
        return Some(Remark::fault("the body is a form's field", "send the XML itself, not encoded"));
    }
    if begins(b"&lt;") {
        return Some(Remark::fault("the XML is escaped as for HTML", "send the XML itself, not escaped"));
    }
    match decode(body) {
        Ok(_) => Some(Remark::good(format!("the body is an envelope of {} bytes", body.len()))),
        Err(error) if error.kind == DecodeErrorKind::Truncated => {
            let what = format!("the body ends in the midst of its envelope, after {} bytes", body.len());
            let fix = "let Content-Length say the body's length in bytes, not in characters, and send all of it";
            Some(Remark::fault(what, fix))
        }
        Err(error) => {
            let what =
                format!("the body cannot be read as an envelope: {} at byte {}", error.kind.name(), error.offset);
            Some(Remark::fault(what, "compare it with the request that `srskit call … --dry-run` prints"))
        }
    }
}

/// The encoding that is declared, in the head and in the XML, and the one in which the text is.
fn encoding(head: &Head, body: &[u8]) -> Option<Remark> {
    let declared = declaration(body);
    let real = real(body);
    if let Some(charset) = head.charset()
        && let Some(declared) = &declared
        && !charset.eq_ignore_ascii_case(declared)
        && is_plain(&charset)
        && is_plain(declared)
    {
        let what = format!("Content-Type says {charset} and the XML says {declared}");
        return Some(Remark::fault(what, "say UTF-8 in both, and send that"));
    }
    let said = declared.or_else(|| head.charset()).unwrap_or_else(|| "utf-8".to_owned());
    let is_utf8 = said.eq_ignore_ascii_case("utf-8") || said.eq_ignore_ascii_case("utf8");
    match real {
        Real::Ascii => None,
        Real::Utf8 if is_utf8 => Some(Remark::good("the text is UTF-8, as declared")),
        Real::Utf8 if is_plain(&said) => {
            Some(Remark::fault(format!("the text is UTF-8 and declared as {said}"), "declare UTF-8"))
        }
        Real::Utf16 => Some(Remark::fault("the text is UTF-16", "encode it as UTF-8 before it is signed")),
        Real::Other if is_utf8 => {
            Some(Remark::fault("the text is not UTF-8, as it is declared; it may be Latin-1", "encode it as UTF-8"))
        }
        Real::Utf8 | Real::Other => Some(Remark::note("the text is neither ASCII nor UTF-8", "encode it as UTF-8")),
    }
}

enum Real {
    Ascii,
    Utf8,
    Utf16,
    Other,
}

fn real(body: &[u8]) -> Real {
    let has_mark = body.starts_with(b"\xFF\xFE") || body.starts_with(b"\xFE\xFF");
    if has_mark || body.starts_with(b"<\0") || body.starts_with(b"\0<") {
        Real::Utf16
    } else if body.is_ascii() {
        Real::Ascii
    } else if std::str::from_utf8(body).is_ok() {
        Real::Utf8
    } else {
        Real::Other
    }
}

fn is_plain(name: &str) -> bool {
    name.len() <= 20 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// What `<?xml … encoding='…'?>` says.
fn declaration(body: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
    let (head, _) = start.strip_prefix('\u{FEFF}').unwrap_or(&start).strip_prefix("<?xml")?.split_once("?>")?;
    let (_, rest) = head.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest[1..].split_once(quote).map(|(name, _)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Secret, sign};

    const BODY: &str = "<?xml version='1.0' encoding='UTF-8'?><OPS_envelope><body><data_block><dt_assoc>\
        <item key='action'>LOOKUP</item></dt_assoc></data_block></body></OPS_envelope>";

    fn me() -> Credentials {
        Credentials::new("reseller", "not-a-real-key")
    }

    fn signed(body: &[u8]) -> String {
        sign(body, &Secret::new("not-a-real-key")).as_str().to_owned()
    }

    /// The faults of a request whose head has these lines besides a right length.
    fn faults(lines: &str, body: &[u8]) -> String {
        let head = format!("POST / HTTP/1.1\r\nContent-Length: {}\r\n{lines}", body.len());
        joined(&inspect_request(head.as_bytes(), body, &me()))
    }

    fn joined(remarks: &[Remark]) -> String {
        remarks
            .iter()
            .filter(|remark| remark.is_fault)
            .map(|remark| remark.what.as_str())
            .collect::<Vec<_>>()
            .join(" | ")
    }

    fn right(body: &[u8]) -> String {
        format!("X-Username: reseller\r\nX-Signature: {}\r\n", signed(body))
    }

    #[test]
    fn nothing_is_wrong_with_a_right_request() {
        assert_eq!(faults(&right(BODY.as_bytes()), BODY.as_bytes()), "");
        let head =
            format!("POST / HTTP/1.1\r\ncontent-length: {}\r\n{}", BODY.len(), right(BODY.as_bytes()).to_lowercase());
        assert_eq!(joined(&inspect_request(head.as_bytes(), BODY.as_bytes(), &me())), "");
    }

    #[test]
    fn spellings_of_headers() {
        let signature = signed(BODY.as_bytes());
        let said = |lines: &str| faults(lines, BODY.as_bytes());
        assert_eq!(said(""), "there is no X-Username | there is no X-Signature");
        let odd = format!("X_Username: reseller\r\nXSignature: {signature}\r\n");
        assert_eq!(said(&odd), "the user name is sent as X_Username | the signature is sent as XSignature");
        let other = format!("X-Username: Reseller\r\nX-Signature: {signature}\r\n");
        assert_eq!(said(&other), "X-Username differs from the account's in upper and lower case");
    }

    #[test]
    fn signatures_that_do_not_fit() {
        let said = |body: &str, signature: &str| {
            faults(&format!("X-Username: reseller\r\nX-Signature: {signature}\r\n"), body.as_bytes())
        };
        let upper = signed(BODY.as_bytes()).to_uppercase();
        assert_eq!(said(BODY, &upper), "X-Signature does not fit: the digest is written in upper case");
        let nul = format!("{BODY}\0");
        let what = said(&nul, &signed(BODY.as_bytes()));
        assert!(what.ends_with("the client adds one 0x00 behind the body, after it was signed"), "{what}");
        assert!(said(BODY, "0").contains("no known mistake"));
    }

    #[test]
    fn lengths_and_bodies() {
        let head = |lines: &str| format!("POST / HTTP/1.1\r\n{lines}{}", right(BODY.as_bytes()));
        let said = |lines: &str| joined(&inspect_request(head(lines).as_bytes(), BODY.as_bytes(), &me()));
        assert!(said("Transfer-Encoding: chunked\r\n").starts_with("the body is sent in chunks"));
        assert_eq!(
            said("Content-Length: 5\r\n"),
            format!("Content-Length does not say {} bytes, which came", BODY.len())
        );
        assert_eq!(faults(&right(b""), b""), "there is no body");
        // The length in characters, so that the last bytes were not read.
        let cut = &BODY.as_bytes()[..BODY.len() - 1];
        assert!(faults(&right(cut), cut).starts_with("the body ends in the midst of its envelope, after"), "cut");
        let form = b"xml=%3C%3Fxml";
        assert_eq!(faults(&right(form), form), "the body is a form's field");
        assert_eq!(
            joined(&inspect_request(b"GET / HTTP/1.1\r\n", b"", &me())).split(" | ").next(),
            Some("the method is not POST")
        );
    }

    #[test]
    fn declared_and_real_encoding() {
        let latin1 = [BODY.replace("LOOKUP", "").as_bytes(), b"\xEB"].concat();
        assert!(
            faults(&right(&latin1), &latin1).contains("the text is not UTF-8, as it is declared; it may be Latin-1")
        );
        let lines = format!("Content-Type: text/xml; charset=ISO-8859-1\r\n{}", right(BODY.as_bytes()));
        assert_eq!(faults(&lines, BODY.as_bytes()), "Content-Type says iso-8859-1 and the XML says UTF-8");
        let declared = BODY.replace("UTF-8", "ISO-8859-1").replace("LOOKUP", "Zo\u{eb}");
        let what = faults(&right(declared.as_bytes()), declared.as_bytes());
        assert!(what.contains("the text is UTF-8 and declared as ISO-8859-1"), "{what}");
        let utf16: Vec<u8> = BODY.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(faults(&right(&utf16), &utf16).contains("the text is UTF-16"));
    }

    #[test]
    fn nothing_of_a_request_is_repeated_but_names() {
        let body = "<canary>";
        let lines = "X-Username: canary-user\r\nX-Signature: canary-signature\r\nX\u{1b}-Signature: x\r\n";
        let remarks = inspect_request(format!("canary / HTTP/1.1\r\n{lines}").as_bytes(), body.as_bytes(), &me());
        assert!(remarks.iter().all(|remark| !format!("{remark:?}").contains("canary")), "{remarks:?}");
    }
}
