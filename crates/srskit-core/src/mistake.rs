//! What went wrong when a signature does not fit: each way of computing it wrongly that was seen or
//! is likely, tried in turn.
//!
//! For people who write a client of their own, and for the stand-in, which knows the key. A server
//! must never tell a caller.

use crate::Secret;
use crate::sign::{digest, hex, sign};
use std::fmt;
use zeroize::Zeroizing;

/// What a client has at hand when it computes a signature.
struct Case<'a> {
    body: &'a [u8],
    key: &'a [u8],
}

macro_rules! mistakes {
    ($($variant:ident, $name:literal, $what:literal, $compute:expr;)*) => {
        /// One way to compute a wrong signature.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Mistake { $(#[doc = $what] $variant,)* }

        impl Mistake {
            /// Every mistake that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable name in snake case, the same in every language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The mistake in words.
            pub fn what(self) -> &'static str {
                match self { $(Self::$variant => $what,)* }
            }

            /// What a client with this mistake sends; `None` where it does not apply.
            fn digest(self, case: &Case<'_>) -> Option<String> {
                let compute: fn(&Case<'_>) -> Option<String> = match self { $(Self::$variant => $compute,)* };
                compute(case)
            }
        }
    };
}

mistakes! {
    SingleMd5, "single_md5", "MD5 is applied once instead of twice",
        |c| Some(text(&c.inner()));
    UpperFinal, "upper_final", "the digest is written in upper case",
        |c| Some(c.outer(&c.inner()).to_uppercase());
    UpperInner, "upper_inner", "the first digest is in upper case when it is hashed again",
        |c| Some(c.outer(&c.inner().to_ascii_uppercase()));
    UpperBoth, "upper_both", "both digests are in upper case",
        |c| Some(c.outer(&c.inner().to_ascii_uppercase()).to_uppercase());
    KeyFirst, "key_first", "the key stands in front in both steps",
        |c| Some(md5_hex(&[c.key, &hash(&[c.key, c.body])]));
    KeyFirstInner, "key_first_inner", "the key stands in front in the first step",
        |c| Some(c.outer(&hash(&[c.key, c.body])));
    KeyFirstOuter, "key_first_outer", "the key stands in front in the second step",
        |c| Some(md5_hex(&[c.key, &c.inner()]));
    RawInner, "raw_inner", "the first digest is hashed as 16 raw bytes instead of 32 hex digits",
        |c| Some(c.outer(&digest(&[c.body, c.key])));
    NoKeyInner, "no_key_inner", "the key is missing in the first step",
        |c| Some(c.outer(&hash(&[c.body])));
    NoKeyOuter, "no_key_outer", "the key is missing in the second step",
        |c| Some(md5_hex(&[&c.inner()]));
    NulTail, "nul_tail", "a NUL behind the body is hashed but not sent",
        |c| c.with_body(&[c.body, b"\0"]);
    KeyNul, "key_nul", "a NUL behind the key is hashed",
        |c| c.with_key(&[c.key, b"\0"]);
    LfTail, "lf_tail", "a line feed behind the body is hashed but not sent",
        |c| c.with_body(&[c.body, b"\n"]);
    CrlfTail, "crlf_tail", "CR LF behind the body is hashed but not sent",
        |c| c.with_body(&[c.body, b"\r\n"]);
    TailTrimmed, "tail_trimmed", "white space at the end of the body is sent but not hashed",
        |c| c.with_body(&[trim_end(c.body)]);
    BomHead, "bom_head", "a byte order mark in front of the body is hashed but not sent",
        |c| c.with_body(&[BOM, c.body]);
    BomStripped, "bom_stripped", "the body's byte order mark is sent but not hashed",
        |c| c.with_body(&[c.body.strip_prefix(BOM)?]);
    DeclarationCut, "declaration_cut", "the XML declaration is sent but not hashed",
        |c| c.with_body(&[without_declaration(c.body)?]);
    LfToCrlf, "lf_to_crlf", "line ends are hashed as CR LF but sent as they were",
        |c| c.with_body(&[&with_line_ends(c.body, b"\r\n")]);
    CrlfToLf, "crlf_to_lf", "line ends are hashed as LF but sent as they were",
        |c| c.with_body(&[&with_line_ends(c.body, b"\n")]);
    Latin1, "latin1", "the text is hashed as Latin-1 but sent as UTF-8",
        |c| c.with_body(&[&to_latin1(c.body)?]);
    DoubleUtf8, "double_utf8", "the text is encoded as UTF-8 twice before it is hashed",
        |c| c.with_body(&[c.body.iter().map(|&byte| char::from(byte)).collect::<String>().as_bytes()]);
    AsciiQuestion, "ascii_question", "characters beyond ASCII are hashed as question marks",
        |c| c.with_body(&[&to_ascii(c.body)?]);
    Utf16Le, "utf16le", "everything is hashed as UTF-16",
        |c| in_utf16(c);
    KeyLf, "key_lf", "the key ends in a line feed, as from a file",
        |c| c.with_key(&[c.key, b"\n"]);
    KeyCrlf, "key_crlf", "the key ends in CR LF, as from a file",
        |c| c.with_key(&[c.key, b"\r\n"]);
    KeySpace, "key_space", "the key ends in a blank",
        |c| c.with_key(&[c.key, b" "]);
    KeyUpper, "key_upper", "the key is turned to upper case",
        |c| c.with_key(&[&Zeroizing::new(c.key.to_ascii_uppercase())]);
    ZerosStripped, "zeros_stripped", "digests are printed as numbers and lose their leading zeros",
        |c| Some(as_number(&c.outer(as_number(&text(&c.inner()), 1).as_bytes()), 1));
    ZeroByteLost, "zero_byte_lost", "digests are printed as numbers of whole bytes and lose leading zero bytes",
        |c| Some(as_number(&c.outer(as_number(&text(&c.inner()), 2).as_bytes()), 2));
    Base64, "base64", "the digest is written in Base64 instead of hex",
        |c| Some(base64(&digest(&[&c.inner(), c.key])));
    HmacMd5, "hmac_md5", "HMAC-MD5 is used instead of the two steps",
        |c| Some(hmac(c.key, c.body));
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what())
    }
}

/// Names the mistakes that would give `signature` for this body and key.
///
/// Empty for the right signature, and for one that no known mistake explains: then the key, or what
/// came of the body on its way, is another one. Several, where they cannot be told apart.
///
/// # Examples
/// ```
/// use srskit_core::{Mistake, Secret, find_mistakes, sign};
/// let key = Secret::new("not-a-real-key");
/// let upper = sign(b"<a/>", &key).as_str().to_uppercase();
/// assert_eq!(find_mistakes(b"<a/>", &key, &upper), [Mistake::UpperFinal]);
/// ```
pub fn find_mistakes(body: &[u8], key: &Secret, signature: &str) -> Vec<Mistake> {
    if signature == sign(body, key).as_str() {
        return Vec::new();
    }
    let case = Case { body, key: key.reveal().as_bytes() };
    let explains = |mistake: &Mistake| mistake.digest(&case).as_deref() == Some(signature);
    Mistake::ALL.iter().copied().filter(explains).collect()
}

impl Case<'_> {
    /// The first step: hex digits.
    fn inner(&self) -> [u8; 32] {
        hash(&[self.body, self.key])
    }

    /// The second step, from whatever came of the first.
    fn outer(&self, inner: &[u8]) -> String {
        md5_hex(&[inner, self.key])
    }

    /// What the right formula gives for another body, in parts.
    fn with_body(&self, body: &[&[u8]]) -> Option<String> {
        Some(self.outer(&hash(&[body, &[self.key]].concat())))
    }

    /// What the right formula gives for another key, in parts: no copy of the key is left behind.
    fn with_key(&self, key: &[&[u8]]) -> Option<String> {
        let inner = hash(&[&[self.body], key].concat());
        Some(md5_hex(&[&[&inner[..]], key].concat()))
    }
}

const BOM: &[u8] = b"\xEF\xBB\xBF";

fn hash(parts: &[&[u8]]) -> [u8; 32] {
    hex(&digest(parts))
}

fn text(digits: &[u8]) -> String {
    digits.iter().copied().map(char::from).collect()
}

fn md5_hex(parts: &[&[u8]]) -> String {
    text(&hash(parts))
}

fn trim_end(body: &[u8]) -> &[u8] {
    let is_space = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0x0B;
    &body[..body.iter().rposition(|byte| !is_space(byte)).map_or(0, |last| last + 1)]
}

/// Without `<?xml … ?>`, one line end after it, and a byte order mark in front.
fn without_declaration(body: &[u8]) -> Option<&[u8]> {
    let rest = body.strip_prefix(BOM).unwrap_or(body).strip_prefix(b"<?xml")?;
    let rest = &rest[rest.windows(2).position(|pair| pair == b"?>")? + 2..];
    Some(rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest))
}

fn with_line_ends(body: &[u8], line_end: &[u8]) -> Vec<u8> {
    let mut lines = body.split(|&byte| byte == b'\n').peekable();
    let mut out = Vec::with_capacity(body.len());
    while let Some(line) = lines.next() {
        match lines.peek() {
            Some(_) => out.extend_from_slice(&[line.strip_suffix(b"\r").unwrap_or(line), line_end].concat()),
            None => out.extend_from_slice(line),
        }
    }
    out
}

fn to_latin1(body: &[u8]) -> Option<Vec<u8>> {
    std::str::from_utf8(body).ok()?.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect()
}

/// One question mark per UTF-16 unit, as .NET does.
fn to_ascii(body: &[u8]) -> Option<Vec<u8>> {
    let to_byte = |unit| u8::try_from(unit).ok().filter(u8::is_ascii).unwrap_or(b'?');
    Some(std::str::from_utf8(body).ok()?.encode_utf16().map(to_byte).collect())
}

fn in_utf16(case: &Case<'_>) -> Option<String> {
    let utf16 = |text: &str| Zeroizing::new(text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    let (body, key) = (utf16(std::str::from_utf8(case.body).ok()?), utf16(std::str::from_utf8(case.key).ok()?));
    Some(md5_hex(&[&utf16(&md5_hex(&[&body, &key])), &key]))
}

/// Digits without leading zeros, but again a multiple of `unit`.
fn as_number(digits: &str, unit: usize) -> String {
    let digits = digits.trim_start_matches('0');
    format!("{digits:0>width$}", width = digits.len().max(1).next_multiple_of(unit))
}

fn base64(bytes: &[u8; 16]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // 128 bits make 21 digits of six bits, and one with two bits and four zeros.
    let bits = u128::from_be_bytes(*bytes);
    let digit = |place: u32| match 128u32.checked_sub(6 * (place + 1)) {
        Some(shift) => bits >> shift,
        None => bits << 4,
    };
    (0..22).map(|place| char::from(DIGITS[(digit(place) & 63) as usize])).chain("==".chars()).collect()
}

fn hmac(key: &[u8], body: &[u8]) -> String {
    let mut block = Zeroizing::new([0u8; 64]);
    let short = if key.len() > block.len() { &digest(&[key])[..] } else { key };
    block[..short.len()].copy_from_slice(short);
    let padded = |pad| Zeroizing::new(block.map(|byte| byte ^ pad));
    let inner = digest(&[&*padded(0x36), body]);
    md5_hex(&[&*padded(0x5C), &inner])
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = "<?xml version='1.0'?>\n<a>Zoë</a>\n".as_bytes();

    #[test]
    fn neither_the_right_signature_nor_a_foreign_one_is_a_mistake() {
        let key = Secret::new("not-a-real-key");
        assert_eq!(find_mistakes(BODY, &key, sign(BODY, &key).as_str()), []);
        assert_eq!(find_mistakes(BODY, &key, sign(BODY, &Secret::new("another-key")).as_str()), []);
        for foreign in ["", "0", "0123456789abcdef0123456789abcdef", "not hex at all"] {
            assert_eq!(find_mistakes(BODY, &key, foreign), [], "{foreign}");
        }
    }

    #[test]
    fn names_and_words_differ() {
        for (place, mistake) in Mistake::ALL.iter().enumerate() {
            for other in &Mistake::ALL[..place] {
                assert!(mistake.name() != other.name() && mistake.what() != other.what(), "{mistake:?}");
            }
        }
        assert_eq!(Mistake::ALL.len(), 32);
    }

    #[test]
    fn helpers_give_known_bytes() {
        assert_eq!(base64(&[0; 16]), "AAAAAAAAAAAAAAAAAAAAAA==");
        assert_eq!(base64(b"any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw==");
        // RFC 2202, test cases 2 and 6.
        assert_eq!(hmac(b"Jefe", b"what do ya want for nothing?"), "750c783e6ab0b503eaa86e310a5db738");
        let long = b"Test Using Larger Than Block-Size Key - Hash Key First";
        assert_eq!(hmac(&[0xAA; 80], long), "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
        assert_eq!(
            (as_number("00ab", 1), as_number("0abc", 1), as_number("000", 1)),
            ("ab".into(), "abc".into(), "0".into())
        );
        assert_eq!(
            (as_number("00ab", 2), as_number("0abc", 2), as_number("0000", 2)),
            ("ab".into(), "0abc".into(), "00".into())
        );
        assert_eq!(with_line_ends(b"a\r\nb\nc\rd\n", b"\r\n"), b"a\r\nb\r\nc\rd\r\n");
        assert_eq!(with_line_ends(b"a\r\nb\nc", b"\n"), b"a\nb\nc");
    }
}
