//! Signing: `hex(md5(hex(md5(body + key)) + key))`, both in lower case.
//!
//! The signature covers the bytes of the body exactly as they are sent, whatever text they spell.
//! Guide: *Construction of the POST data*.

use crate::Secret;
use md5::{Digest, Md5};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// The value of the `X-Signature` header: 32 lower-case hex digits.
///
/// A signed body can be replayed for ever, so a signature is as secret as a password: `Debug` does
/// not show it.
#[derive(Clone, Copy)]
pub struct Signature([u8; 32]);

impl Signature {
    /// The 32 digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(..)")
    }
}

/// Signs a body: the bytes that are sent after the empty line of the head, no more and no less.
///
/// # Examples
/// ```
/// use srskit_core::{Secret, sign};
/// assert_eq!(sign(b"<a/>", &Secret::new("not-a-real-key")).as_str().len(), 32);
/// ```
pub fn sign(body: &[u8], key: &Secret) -> Signature {
    let key = key.reveal().as_bytes();
    // The state of the digest goes on with the key: the body is read once and copied nowhere.
    let first = Zeroizing::new(hex(&digest(&[body, key])));
    Signature(hex(&digest(&[first.as_slice(), key])))
}

/// Checks a signature in constant time. False for anything but 32 lower-case hex digits, and for an empty key,
/// with which anybody can sign.
pub fn verify(body: &[u8], key: &Secret, signature: &str) -> bool {
    !key.reveal().is_empty() && bool::from(sign(body, key).0.as_slice().ct_eq(signature.as_bytes()))
}

/// MD5 of the parts, one after the other.
pub(crate) fn digest(parts: &[&[u8]]) -> [u8; 16] {
    let mut state = Md5::new();
    for part in parts {
        state.update(part);
    }
    state.finalize().into()
}

/// The 32 lower-case hex digits of a digest.
pub(crate) fn hex(digest: &[u8; 16]) -> [u8; 32] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut digits = [0; 32];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(digest) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = b"<item key=\"first_name\">Zo\xC3\xAB</item>";

    #[test]
    fn plain_md5_agrees_with_the_guides_check_text() {
        assert_eq!(&hex(&digest(&[b"ConnecttoOpenSRSviaSSL"])), b"e787cc1d1951dfec4827cede7b1a0933");
    }

    #[test]
    fn parts_are_hashed_as_one_text() {
        assert_eq!(digest(&[b"Connectto", b"", b"OpenSRSviaSSL"]), digest(&[b"ConnecttoOpenSRSviaSSL"]));
    }

    #[test]
    fn the_first_digest_goes_in_as_hex_and_the_key_follows_twice() {
        let key = Secret::new("not-a-real-key");
        let inner = hex(&digest(&[b"<item key=\"first_name\">Zo\xC3\xAB</item>not-a-real-key"]));
        let outer = [inner.as_slice(), b"not-a-real-key"].concat();
        assert_eq!(sign(BODY, &key).as_str().as_bytes(), hex(&digest(&[&outer])));
    }

    #[test]
    fn verify_takes_the_exact_digits_only() {
        let key = Secret::new("not-a-real-key");
        let good = sign(BODY, &key).as_str().to_owned();
        assert!(verify(BODY, &key, &good));
        for bad in ["", "0", &good[1..], &format!("{good}0"), &good.to_uppercase(), &format!("{good}\n"), "Zoë"] {
            assert!(!verify(BODY, &key, bad), "{bad}");
        }
        assert!(!verify(BODY, &Secret::new("another-key"), &good));
        assert!(!verify(b"", &key, &good));
    }

    #[test]
    fn nothing_holds_under_an_empty_key() {
        let nobody = Secret::new("");
        assert!(!verify(BODY, &nobody, sign(BODY, &nobody).as_str()));
    }

    #[test]
    fn debug_shows_no_digit() {
        assert_eq!(format!("{:?}", sign(BODY, &Secret::new("k"))), "Signature(..)");
    }
}
