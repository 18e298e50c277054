//! How a digest is made, with every step of it open to mistakes.

use super::Mistake;
use super::text::wide;
use crate::Secret;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use md5::Md5;
use sha1::{Digest, Sha1};
use zeroize::Zeroizing;

/// What a client has at hand when it computes a signature, and what it may have taken in its place.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) body: &'a [u8],
    pub(super) key: &'a [u8],
    pub(super) other_body: Option<&'a [u8]>,
    pub(super) other_key: Option<&'a [u8]>,
}

/// One way to make a digest. The right one is [`Inputs::recipe`]; a mistake changes a step of it.
#[derive(Clone)]
pub(super) struct Recipe {
    pub(super) body: Vec<u8>,
    pub(super) key: Zeroizing<Vec<u8>>,
    pub(super) hash: Hash,
    pub(super) steps: Steps,
    /// Where the key stands in the first step, and in the second.
    pub(super) key_at: [KeyAt; 2],
    /// How the digest of the first step is written, and that of the second.
    pub(super) written: [Written; 2],
    /// Everything is hashed in UTF-16.
    pub(super) is_wide: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Md5,
    Sha1,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Steps {
    Two,
    /// The first only.
    One,
    /// The key is HMAC's key, the body its text.
    Hmac,
    /// The other way round.
    HmacSwapped,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyAt {
    Behind,
    Front,
    Nowhere,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Hex,
    UpperHex,
    /// The bytes of the digest themselves.
    Bytes,
    /// As a number, padded to a multiple of so many digits.
    Number(usize),
    Base64,
    Base64Unpadded,
    Base64UrlSafe,
    /// Base64 of the hex digits.
    Base64OfHex,
}

impl<'a> Inputs<'a> {
    pub(super) fn new(body: &'a [u8], key: &'a Secret) -> Self {
        Self { body, key: key.reveal().as_bytes(), other_body: None, other_key: None }
    }

    /// The right way.
    pub(super) fn recipe(&self) -> Recipe {
        Recipe {
            body: self.body.to_vec(),
            key: Zeroizing::new(self.key.to_vec()),
            hash: Hash::Md5,
            steps: Steps::Two,
            key_at: [KeyAt::Behind; 2],
            written: [Written::Hex; 2],
            is_wide: false,
        }
    }

    /// The mistakes each of which, alone, makes this signature.
    pub(super) fn alone(&self, signature: &str) -> Vec<Mistake> {
        let right = self.recipe();
        let makes = |recipe: Recipe| recipe.digest().as_deref() == Some(signature.as_bytes());
        let explains = |mistake: &Mistake| mistake.made_in(&right, self).into_iter().any(makes);
        Mistake::ALL.iter().copied().filter(explains).collect()
    }
}

impl Recipe {
    /// What is sent in the end; `None` where the recipe cannot be followed.
    pub(super) fn digest(&self) -> Option<Vec<u8>> {
        let (body, key) = (self.spelt(&self.body)?, self.spelt(&self.key)?);
        let first = match self.steps {
            Steps::Hmac => return self.written[1].write(&self.hash.keyed(&key, &body)),
            Steps::HmacSwapped => return self.written[1].write(&self.hash.keyed(&body, &key)),
            Steps::Two | Steps::One => self.hash.of(&self.key_at[0].parts(&body, &key)),
        };
        if self.steps == Steps::One {
            return self.written[1].write(&first);
        }
        let inner = self.spelt(&self.written[0].write(&first)?)?;
        self.written[1].write(&self.hash.of(&self.key_at[1].parts(&inner, &key)))
    }

    fn spelt(&self, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = if self.is_wide { wide(bytes)? } else { bytes.to_vec() };
        Some(Zeroizing::new(bytes))
    }
}

impl KeyAt {
    fn parts<'p>(self, text: &'p [u8], key: &'p [u8]) -> [&'p [u8]; 2] {
        match self {
            KeyAt::Behind => [text, key],
            KeyAt::Front => [key, text],
            KeyAt::Nowhere => [text, b""],
        }
    }
}

impl Hash {
    fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        match self {
            Hash::Md5 => hash_with(Md5::new(), parts),
            Hash::Sha1 => hash_with(Sha1::new(), parts),
        }
    }

    /// HMAC, RFC 2104.
    fn keyed(self, key: &[u8], text: &[u8]) -> Vec<u8> {
        let mut block = Zeroizing::new([0u8; 64]);
        let hashed = Zeroizing::new(self.of(&[key]));
        let short = if key.len() > block.len() { &hashed[..] } else { key };
        block[..short.len()].copy_from_slice(short);
        let padded = |pad| Zeroizing::new(block.map(|byte| byte ^ pad));
        let inner = self.of(&[&*padded(0x36), text]);
        self.of(&[&*padded(0x5C), &inner])
    }
}

fn hash_with<D: Digest>(mut state: D, parts: &[&[u8]]) -> Vec<u8> {
    parts.iter().for_each(|part| state.update(part));
    state.finalize().to_vec()
}

impl Written {
    /// Digits, letters or bytes; `None` for bytes that no header can hold is left to who compares.
    fn write(self, digest: &[u8]) -> Option<Vec<u8>> {
        let hex = || digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Some(match self {
            Written::Hex => hex().into_bytes(),
            Written::UpperHex => hex().to_uppercase().into_bytes(),
            Written::Bytes => digest.to_vec(),
            Written::Number(unit) => as_number(&hex(), unit).into_bytes(),
            Written::Base64 => STANDARD.encode(digest).into_bytes(),
            Written::Base64Unpadded => STANDARD_NO_PAD.encode(digest).into_bytes(),
            Written::Base64UrlSafe => URL_SAFE.encode(digest).into_bytes(),
            Written::Base64OfHex => STANDARD.encode(hex()).into_bytes(),
        })
    }
}

/// Digits without leading zeros, but again a multiple of `unit`.
fn as_number(digits: &str, unit: usize) -> String {
    let digits = digits.trim_start_matches('0');
    format!("{digits:0>width$}", width = digits.len().max(1).next_multiple_of(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn hmac_agrees_with_rfc_2202() {
        // Test cases 2 and 6 of each part.
        let long = b"Test Using Larger Than Block-Size Key - Hash Key First";
        assert_eq!(hex(&Hash::Md5.keyed(b"Jefe", b"what do ya want for nothing?")), "750c783e6ab0b503eaa86e310a5db738");
        assert_eq!(hex(&Hash::Md5.keyed(&[0xAA; 80], long)), "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
        let sha1 = Hash::Sha1.keyed(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(&sha1), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        assert_eq!(hex(&Hash::Sha1.keyed(&[0xAA; 80], long)), "aa4ae5e15272d00e95705637ce8a3b55ed402112");
    }

    #[test]
    fn digests_as_numbers() {
        let numbers = |unit| ["00ab", "0abc", "0000"].map(|digits| as_number(digits, unit));
        assert_eq!(numbers(1), ["ab", "abc", "0"]);
        assert_eq!(numbers(2), ["ab", "0abc", "00"]);
    }

    #[test]
    fn digests_in_base64() {
        let written = |how: Written| String::from_utf8(how.write(b"any carnal pleas").unwrap()).unwrap();
        assert_eq!(written(Written::Base64), "YW55IGNhcm5hbCBwbGVhcw==");
        assert_eq!(written(Written::Base64Unpadded), "YW55IGNhcm5hbCBwbGVhcw");
        assert_eq!(String::from_utf8(Written::Base64OfHex.write(b"\x0f").unwrap()).unwrap(), "MGY=");
        assert_eq!(String::from_utf8(Written::Base64UrlSafe.write(b"\xfb\xff").unwrap()).unwrap(), "-_8=");
    }
}
