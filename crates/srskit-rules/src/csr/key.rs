use crate::Fault;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

/// The fewest bits of an RSA key.
const FEWEST: usize = 2048;
/// The most that the verifier takes.
const MOST: usize = 8192;

/// Kind and size of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// RSA, with the bits of its modulus.
    Rsa(usize),
    /// The curve P-256.
    P256,
    /// The curve P-384.
    P384,
    /// The curve P-521.
    P521,
    /// Anything else.
    Other,
}

impl Key {
    /// Whether certificate authorities take it.
    pub(super) fn check(self) -> Result<(), Fault> {
        match self {
            Key::Rsa(bits) if bits < FEWEST => {
                Err(Fault::new(format!("the key has {bits} bits"), format!("make one with {FEWEST} or more")))
            }
            Key::Other => Err(Fault::new(
                "the key is of a kind that certificates do not have",
                "RSA, or the curve P-256 or P-384",
            )),
            _ => Ok(()),
        }
    }

    /// Whether a signature by it can be verified here.
    pub(super) fn can_verify(self) -> bool {
        match self {
            Key::Rsa(bits) => (FEWEST..=MOST).contains(&bits),
            Key::P256 | Key::P384 => true,
            Key::P521 | Key::Other => false,
        }
    }
}

pub(super) fn read(info: &SubjectPublicKeyInfo<'_>) -> Key {
    match info.parsed() {
        Ok(PublicKey::RSA(key)) => Key::Rsa(bits(key.modulus)),
        Ok(PublicKey::EC(_)) => curve(info),
        _ => Key::Other,
    }
}

fn curve(info: &SubjectPublicKeyInfo<'_>) -> Key {
    let oid = info.algorithm.parameters.as_ref().and_then(|parameters| parameters.as_oid().ok());
    match oid.map(|oid| oid.to_id_string()).as_deref() {
        Some("1.2.840.10045.3.1.7") => Key::P256,
        Some("1.3.132.0.34") => Key::P384,
        Some("1.3.132.0.35") => Key::P521,
        _ => Key::Other,
    }
}

fn bits(number: &[u8]) -> usize {
    let number = &number[number.iter().take_while(|byte| **byte == 0).count()..];
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_counted_from_the_first_that_is_set() {
        for (number, expected) in
            [(&[][..], 0), (&[0], 0), (&[1], 1), (&[0, 0x80], 8), (&[0x7f, 0xff], 15), (&[0, 1, 0], 9)]
        {
            assert_eq!(bits(number), expected, "{number:?}");
        }
    }

    #[test]
    fn weak_and_strange_keys_are_refused() {
        assert!(Key::Rsa(2048).check().is_ok() && Key::P256.check().is_ok() && Key::P521.check().is_ok());
        assert_eq!(Key::Rsa(2047).check().unwrap_err().what, "the key has 2047 bits");
        assert!(Key::Other.check().is_err());
        assert!(!Key::Rsa(1024).can_verify() && !Key::Rsa(16384).can_verify() && Key::P384.can_verify());
    }
}
