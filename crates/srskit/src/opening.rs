//! What an answer begins with.
//!
//! Production refuses an address with a bare envelope: no HTTP at all, the XML is the first thing on
//! the wire. A form with only header lines in front, as in the protocol before HTTP, is *assumed*
//! possible. HTTP libraries refuse both and lose the text, so such an answer gets a head put in front.

/// What kind of answer this is, judged by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// A status line.
    Http,
    /// XML: no head at all.
    Xml,
    /// A header line without a status line in front.
    HeaderLine,
    /// Something else; HTTP will say what it thinks of it.
    Other,
}

/// No answer needs more than this to be told apart.
const ENOUGH: usize = 256;
const BOM: &[u8] = b"\xef\xbb\xbf";

impl Opening {
    /// Nothing while more bytes are needed.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let undecided = if bytes.len() < ENOUGH { None } else { Some(Opening::Other) };
        for (known, opening) in [(&b"HTTP/"[..], Opening::Http), (BOM, Opening::Xml)] {
            if bytes.starts_with(known) {
                return Some(opening);
            }
            if known.starts_with(bytes) {
                return None;
            }
        }
        let text = bytes.trim_ascii_start();
        if text.first() == Some(&b'<') {
            return Some(Opening::Xml);
        }
        match text.iter().position(|b| !is_token(*b)) {
            None => undecided,
            Some(end) if end > 0 && text[end] == b':' && text.len() == bytes.len() => Some(Opening::HeaderLine),
            Some(_) => Some(Opening::Other),
        }
    }

    /// The head to put in front, so that the answer can be read as HTTP.
    pub(crate) fn missing_head(self) -> &'static [u8] {
        match self {
            Opening::Http | Opening::Other => b"",
            Opening::Xml => b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n",
            Opening::HeaderLine => b"HTTP/1.1 200 OK\r\nconnection: close\r\n",
        }
    }
}

// RFC 9110 §5.6.2.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a line of the head ends in a bare line feed. The heads of interim answers count as well.
pub(crate) fn has_bare_lf_in_head(mut answer: &[u8]) -> bool {
    loop {
        let interim = answer.get(9) == Some(&b'1');
        loop {
            let Some(end) = answer.iter().position(|b| *b == b'\n') else { return false };
            let line = &answer[..end];
            answer = &answer[end + 1..];
            match line.split_last() {
                Some((b'\r', [])) => break,
                Some((b'\r', _)) => {}
                _ => return true,
            }
        }
        if !interim {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn told_apart() {
        for (bytes, wanted) in [
            (&b"HTTP/1.1 200 OK"[..], Opening::Http),
            (b"<?xml", Opening::Xml),
            (b"\r\n <OPS_envelope>", Opening::Xml),
            (b"\xef\xbb\xbf<?xml", Opening::Xml),
            (b"Content-Length: 5", Opening::HeaderLine),
            (b"Content-Length:", Opening::HeaderLine),
            (b"SSH-2.0-x y", Opening::Other),
            (b"220 mail.example.com", Opening::Other),
            (b" Content-Length: 5", Opening::Other),
            (b": 5", Opening::Other),
            (b"\0", Opening::Other),
        ] {
            assert_eq!(Opening::of(bytes), Some(wanted), "{bytes:?}");
        }
    }

    #[test]
    fn waits_for_more_but_not_for_ever() {
        for bytes in [&b""[..], b"H", b"HTTP", b"\xef\xbb", b"\r\n", b"Content-Len"] {
            assert_eq!(Opening::of(bytes), None, "{bytes:?}");
        }
        assert_eq!(Opening::of(&[b'a'; ENOUGH]), Some(Opening::Other));
        assert_eq!(Opening::of(&[b' '; ENOUGH]), Some(Opening::Other));
    }

    #[test]
    fn bare_line_feeds() {
        for (answer, wanted) in [
            (&b"HTTP/1.1 200 OK\r\nA: b\r\n\r\nx\ny"[..], false),
            (b"HTTP/1.1 200 OK\nA: b\r\n\r\n", true),
            (b"HTTP/1.1 200 OK\r\nA: b\n\r\n", true),
            (b"HTTP/1.1 200 OK\r\nA: b\r\n\n", true),
            (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\n\n", true),
            (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\na\nb", false),
            (b"HTTP/1.1 200 OK", false),
        ] {
            assert_eq!(has_bare_lf_in_head(answer), wanted, "{answer:?}");
        }
    }
}
