//! The head of a request, read as leniently as the clients in the field need it.

use std::fmt;

/// The HTTP version a client named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// `HTTP/1.0`: answered, then closed.
    Http10,
    /// `HTTP/1.1`: kept alive unless the client asks to close.
    Http11,
}

/// Why a request cannot be read. The connection is of no use afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// The head is longer than [`super::ReadLimits::head`].
    HeadTooLarge,
    /// The body is longer than [`super::ReadLimits::body`].
    BodyTooLarge,
    /// Not `METHOD TARGET HTTP/1.x`.
    RequestLine,
    /// A header line without a colon, or without a name before it.
    HeaderLine,
    /// `Content-Length` twice, with different values.
    LengthConflict,
    /// `Content-Length` is not a number.
    BadLength,
    /// `Transfer-Encoding`: no client of the service sends it.
    TransferEncoding,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeadTooLarge => "the head of the request is too large",
            Self::BodyTooLarge => "the body of the request is too large",
            Self::RequestLine => "the first line of the request is not METHOD TARGET HTTP/1.0 or HTTP/1.1",
            Self::HeaderLine => "a header line is not of the form NAME: VALUE",
            Self::LengthConflict => "Content-Length is given twice with different values",
            Self::BadLength => "Content-Length is not a number of bytes",
            Self::TransferEncoding => "Transfer-Encoding is not supported, send Content-Length",
        })
    }
}

/// Request line and headers, as sent. Bytes outside ASCII are taken as Latin-1.
#[derive(Clone, PartialEq, Eq)]
pub struct Head {
    /// As sent: `POST`, `post`, …
    pub method: String,
    /// As sent: `/`, or a host name without a slash.
    pub target: String,
    /// What the client speaks.
    pub version: Version,
    /// Names as sent, values without blanks around them, in the order of the wire.
    pub headers: Vec<(String, String)>,
}

impl Head {
    /// Reads everything before the empty line. Lines may end in CR LF or in LF alone, also mixed.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let mut lines =
            text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).filter(|line| !line.is_empty());
        let (method, target, version) = request_line(lines.next().unwrap_or_default())?;
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            match (line.starts_with([' ', '\t']), headers.last_mut()) {
                (true, Some((_, value))) => fold(value, line),
                _ => headers.push(header_line(line)?),
            }
        }
        Ok(Self { method, target, version, headers })
    }

    /// The first header of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// All headers of that name, in any case.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Whether a header of that name lists `token`.
    fn lists(&self, name: &str, token: &str) -> bool {
        self.all(name).flat_map(|value| value.split(',')).any(|part| part.trim().eq_ignore_ascii_case(token))
    }

    /// Whether the connection may stay open after the reply.
    ///
    /// HTTP/1.0 is always closed, whatever it asks for (*assumed*): its clients read to the end of the stream.
    pub fn keeps_alive(&self) -> bool {
        self.version == Version::Http11 && !self.lists("Connection", "close")
    }

    /// Whether the client waits for `100 Continue` before it sends the body.
    pub(crate) fn expects_continue(&self) -> bool {
        self.lists("Expect", "100-continue")
    }

    /// The length of the body; `None` when the client gave none.
    pub(crate) fn content_length(&self) -> Result<Option<usize>, Malformed> {
        if self.header("Transfer-Encoding").is_some() {
            return Err(Malformed::TransferEncoding);
        }
        let mut length = None;
        for part in self.all("Content-Length").flat_map(|value| value.split(',')) {
            let this = parse_length(part.trim())?;
            if length.is_some_and(|known| known != this) {
                return Err(Malformed::LengthConflict);
            }
            length = Some(this);
        }
        Ok(length)
    }
}

fn request_line(line: &str) -> Result<(String, String, Version), Malformed> {
    let mut words = line.split([' ', '\t']).filter(|word| !word.is_empty());
    let (Some(method), Some(target), Some(version), None) = (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(Malformed::RequestLine);
    };
    let version = match version.to_ascii_uppercase().as_str() {
        "HTTP/1.0" => Version::Http10,
        "HTTP/1.1" => Version::Http11,
        _ => return Err(Malformed::RequestLine),
    };
    Ok((method.to_owned(), target.to_owned(), version))
}

fn header_line(line: &str) -> Result<(String, String), Malformed> {
    let (name, value) = line.split_once(':').ok_or(Malformed::HeaderLine)?;
    if name.trim().is_empty() {
        return Err(Malformed::HeaderLine);
    }
    Ok((name.trim().to_owned(), value.trim_matches([' ', '\t']).to_owned()))
}

/// A line that starts with a blank goes on with the header before it.
fn fold(value: &mut String, line: &str) {
    value.push(' ');
    value.push_str(line.trim());
}

fn parse_length(text: &str) -> Result<usize, Malformed> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Malformed::BadLength);
    }
    // Too many digits for a number of bytes is a length all the same, and over every limit.
    Ok(text.parse().unwrap_or(usize::MAX))
}

/// Shows the shape only: header values hold user names and signatures.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Head")
            .field("method", &self.method)
            .field("target", &self.target)
            .field("version", &self.version)
            .field("headers", &names)
            .finish()
    }
}
