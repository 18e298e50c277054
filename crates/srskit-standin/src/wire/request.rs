//! The request reader: bytes go in as they arrive, whole requests come out, with their raw bytes.
//!
//! There is no IO in here, so it can be cut at every byte and fed by a fuzzer. A usual HTTP server
//! refuses several of the clients that work with the service: a method in lower case, no `Host`, a
//! target without a slash, header lines that end in LF alone, `Content-Length` given twice.

use super::head::{Head, Malformed};
use std::fmt;

/// How much a reader takes before it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadLimits {
    /// Bytes of request line and headers.
    pub head: usize,
    /// Bytes of the body.
    pub body: usize,
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self { head: 16 * 1024, body: 16 * 1024 * 1024 }
    }
}

/// A request with the very bytes that came over the wire.
#[derive(Clone, PartialEq, Eq)]
pub struct RawRequest {
    head: Head,
    bytes: Vec<u8>,
    body_at: usize,
}

impl RawRequest {
    /// Request line and headers.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Everything, head included.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the signature must cover: exactly `Content-Length` bytes.
    pub fn body(&self) -> &[u8] {
        self.bytes.get(self.body_at..).unwrap_or_default()
    }

    /// Where the body starts in [`RawRequest::bytes`].
    pub fn body_at(&self) -> usize {
        self.body_at
    }

    /// The bytes alone.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Shows the shape only: a request holds signature, passwords and contacts.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest").field("head", &self.head).field("body_bytes", &self.body().len()).finish()
    }
}

/// What the bytes so far amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// The request is not complete.
    More,
    /// The client waits for `100 Continue`. Said once per request.
    Continue,
    /// One whole request. There may be another: feed nothing, and see.
    Request(RawRequest),
    /// This is no request, and nothing after it can be read.
    Refused(Malformed),
}

/// Cuts a stream of bytes into requests.
#[derive(Debug, Clone, Default)]
pub struct RequestReader {
    limits: ReadLimits,
    buffer: Vec<u8>,
    /// No head ends before this place.
    searched: usize,
    pending: Option<Pending>,
    refused: Option<Malformed>,
}

/// A request whose head is complete.
#[derive(Debug, Clone)]
struct Pending {
    head: Head,
    body_at: usize,
    end: usize,
    continue_due: bool,
}

impl RequestReader {
    /// A reader with limits of the caller's.
    pub fn new(limits: ReadLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Whether some of a request has come in, but not all of it.
    pub fn is_in_request(&self) -> bool {
        !self.buffer.is_empty()
    }

    /// The head of the request whose body is still missing.
    pub fn head(&self) -> Option<&Head> {
        self.pending.as_ref().map(|pending| &pending.head)
    }

    /// What came in and is part of no request yet.
    pub fn unread(&self) -> &[u8] {
        &self.buffer
    }

    /// Takes what arrived and says what it amounts to. Feed nothing to look for a further request.
    pub fn feed(&mut self, bytes: &[u8]) -> Progress {
        if let Some(why) = self.refused {
            return Progress::Refused(why);
        }
        self.buffer.extend_from_slice(bytes);
        self.advance().unwrap_or_else(|why| {
            self.refused = Some(why);
            Progress::Refused(why)
        })
    }

    fn advance(&mut self) -> Result<Progress, Malformed> {
        if self.pending.is_none() {
            self.pending = self.find_head()?;
        }
        let Some(pending) = &mut self.pending else {
            return Ok(Progress::More);
        };
        if self.buffer.len() < pending.end {
            let wait = std::mem::take(&mut pending.continue_due);
            return Ok(if wait { Progress::Continue } else { Progress::More });
        }
        Ok(self.take_request().map_or(Progress::More, Progress::Request))
    }

    fn find_head(&mut self) -> Result<Option<Pending>, Malformed> {
        self.skip_line_ends();
        let Some(body_at) = self.find_empty_line() else {
            return if self.buffer.len() > self.limits.head { Err(Malformed::HeadTooLarge) } else { Ok(None) };
        };
        if body_at > self.limits.head {
            return Err(Malformed::HeadTooLarge);
        }
        let head = Head::parse(&self.buffer[..body_at])?;
        let length = head.content_length()?.unwrap_or(0);
        if length > self.limits.body {
            return Err(Malformed::BodyTooLarge);
        }
        let continue_due = head.expects_continue();
        Ok(Some(Pending { head, body_at, end: body_at + length, continue_due }))
    }

    /// Line ends before a request line mean nothing; some clients leave one behind after a body.
    fn skip_line_ends(&mut self) {
        if self.searched == 0 {
            let blanks = self.buffer.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            self.buffer.drain(..blanks);
        }
    }

    /// The place after the first empty line: a line end, then LF or CR LF.
    fn find_empty_line(&mut self) -> Option<usize> {
        for place in self.searched..self.buffer.len() {
            if self.buffer[place] != b'\n' {
                continue;
            }
            match self.buffer[place + 1..] {
                [b'\n', ..] => return Some(place + 2),
                [b'\r', b'\n', ..] => return Some(place + 3),
                // The next bytes decide: look at this line end again when they are there.
                [] | [b'\r'] => {
                    self.searched = place;
                    return None;
                }
                _ => {}
            }
        }
        self.searched = self.buffer.len();
        None
    }

    fn take_request(&mut self) -> Option<RawRequest> {
        let Pending { head, body_at, end, .. } = self.pending.take()?;
        let rest = self.buffer.split_off(end);
        let bytes = std::mem::replace(&mut self.buffer, rest);
        self.searched = 0;
        Some(RawRequest { head, bytes, body_at })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Version;
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Progress {
        RequestReader::default().feed(bytes)
    }

    fn request(bytes: &[u8]) -> RawRequest {
        match read(bytes) {
            Progress::Request(request) => request,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn guide_sample_is_read_with_its_raw_bytes() {
        let bytes = b"POST / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: u\r\nX-Signature: s\r\nContent-Length: 4\r\n\r\n<x/>";
        let request = request(bytes);
        assert_eq!(request.bytes(), bytes);
        assert_eq!(request.body(), b"<x/>");
        assert_eq!(request.head().header("x-username"), Some("u"));
        assert!(!request.head().keeps_alive());
    }

    #[test]
    fn what_strict_servers_refuse_is_read() {
        let request = request(
            b"\r\npost horizon.example  HTTP/1.0\nContent-Length:4\r\nx-SIGNATURE:  abc \t\nX-Long: a\r\n b\nContent-Length: 4\n\r\nbody",
        );
        assert_eq!((request.head().method.as_str(), request.head().target.as_str()), ("post", "horizon.example"));
        assert_eq!(request.head().version, Version::Http10);
        assert_eq!(request.head().header("X-Signature"), Some("abc"));
        assert_eq!(request.head().header("x-long"), Some("a b"));
        assert_eq!(request.body(), b"body");
    }

    #[test]
    fn no_length_means_no_body() {
        assert_eq!(request(b"GET / HTTP/1.1\r\n\r\nleft over").body(), b"");
    }

    #[test]
    fn keep_alive_follows_version_and_connection_header() {
        let keeps = |head: &str| request(format!("{head}\r\n\r\n").as_bytes()).head().keeps_alive();
        assert!(keeps("POST / HTTP/1.1"));
        assert!(keeps("POST / HTTP/1.1\r\nConnection: keep-alive"));
        assert!(!keeps("POST / HTTP/1.1\r\nConnection: TE, Close"));
        assert!(!keeps("POST / HTTP/1.1\r\nConnection: TE\r\nConnection: close"));
        assert!(!keeps("POST / HTTP/1.0\r\nConnection: keep-alive"));
    }

    #[test]
    fn refusals_name_their_reason_and_stay() {
        let cases: [(&[u8], Malformed); 9] = [
            (b"hello\n\n", Malformed::RequestLine),
            (b"POST / HTTP/2\n\n", Malformed::RequestLine),
            (b"POST / x HTTP/1.1\n\n", Malformed::RequestLine),
            (b"POST / HTTP/1.1\nno colon\n\n", Malformed::HeaderLine),
            (b"POST / HTTP/1.1\n: x\n\n", Malformed::HeaderLine),
            (b"POST / HTTP/1.1\nContent-Length: 4\nContent-Length: 5\n\n", Malformed::LengthConflict),
            (b"POST / HTTP/1.1\nContent-Length: +4\n\n", Malformed::BadLength),
            (b"POST / HTTP/1.1\nContent-Length: 99999999999999999999999\n\n", Malformed::BodyTooLarge),
            (b"POST / HTTP/1.1\nContent-Length: 4\nTransfer-Encoding: chunked\n\n", Malformed::TransferEncoding),
        ];
        for (bytes, why) in cases {
            let mut reader = RequestReader::default();
            assert_eq!(reader.feed(bytes), Progress::Refused(why));
            assert_eq!(reader.feed(b"POST / HTTP/1.1\r\n\r\n"), Progress::Refused(why));
        }
    }

    #[test]
    fn limits_hold_before_the_request_is_complete() {
        let mut reader = RequestReader::new(ReadLimits { head: 20, body: 3 });
        assert_eq!(reader.clone().feed(&[b'x'; 20]), Progress::More);
        assert_eq!(reader.clone().feed(&[b'x'; 21]), Progress::Refused(Malformed::HeadTooLarge));
        assert_eq!(reader.feed(b"POST / HTTP/1.1\nX:1234\n\n"), Progress::Refused(Malformed::HeadTooLarge));
        let mut reader = RequestReader::new(ReadLimits { head: 99, body: 3 });
        assert_eq!(reader.feed(b"POST / HTTP/1.1\nContent-Length: 4\n\n"), Progress::Refused(Malformed::BodyTooLarge));
    }

    #[test]
    fn continue_is_said_once_and_only_while_the_body_is_missing() {
        let head = b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n";
        let mut reader = RequestReader::default();
        assert_eq!(reader.feed(head), Progress::Continue);
        assert_eq!(reader.feed(b"a"), Progress::More);
        assert!(matches!(reader.feed(b"b"), Progress::Request(_)));
        assert!(!reader.is_in_request());
        let whole = [head.as_slice(), b"ab"].concat();
        assert!(matches!(read(&whole), Progress::Request(_)));
    }

    const TWO: &[u8] = b"post host HTTP/1.0\nContent-Length: 3\r\nContent-Length: 3\n\nabc\r\n\r\nPOST / HTTP/1.1\r\nContent-Length:2\r\nX: y\n\r\nde";

    fn both(reader: &mut RequestReader, pieces: &[&[u8]]) -> Vec<Vec<u8>> {
        let mut bodies = Vec::new();
        for piece in pieces {
            let mut progress = reader.feed(piece);
            while let Progress::Request(request) = progress {
                bodies.push(request.body().to_vec());
                progress = reader.feed(b"");
            }
        }
        bodies
    }

    #[test]
    fn a_cut_at_any_byte_changes_nothing() {
        for at in 0..=TWO.len() {
            let bodies = both(&mut RequestReader::default(), &[&TWO[..at], &TWO[at..]]);
            assert_eq!(bodies, [b"abc".to_vec(), b"de".to_vec()], "cut at {at}");
        }
        let single: Vec<&[u8]> = TWO.chunks(1).collect();
        assert_eq!(both(&mut RequestReader::default(), &single), [b"abc".to_vec(), b"de".to_vec()]);
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_pieces_read_alike(bytes in "(post|GET|x| |/|HTTP/1.[01]|\r|\n|\r\n|Content-Length|:|[0-9]|é){0,40}", cut in 0usize..200) {
            let bytes = bytes.as_bytes();
            let cut = cut.min(bytes.len());
            let (mut whole, mut cut_up) = (RequestReader::default(), RequestReader::default());
            let left = both(&mut whole, &[bytes]);
            let right = both(&mut cut_up, &[&bytes[..cut], &bytes[cut..]]);
            prop_assert_eq!(left, right);
            prop_assert_eq!(whole.feed(b""), cut_up.feed(b""));
        }
    }
}
