//! Known answers, so that a broken build is not taken for a broken account.

use super::SelfTest;
use crate::Secret;
use crate::sign::{digest, hex, sign};

/// The guide's own example: one plain MD5, no key.
const GUIDE: (&[u8], &[u8]) = (b"ConnecttoOpenSRSviaSSL", b"e787cc1d1951dfec4827cede7b1a0933");

/// Signatures with the key `not-a-real-key`, worked out with `md5sum`.
const SIGNED: [(&str, &str, &str); 2] = [
    ("double MD5", "<a/>", "a34c0c1d0c4a33413fe8cafbc21c7dc3"),
    ("non-ASCII", "<item key=\"first_name\">Zo\u{eb}</item>", "eb3f2e31a3c955cb9f026e949d202fd5"),
];

/// Computes what is known beforehand, and names what came out wrong.
pub fn self_test() -> SelfTest {
    let key = Secret::new("not-a-real-key");
    let is_wrong = |(_, body, signature): &&(&str, &str, &str)| sign(body.as_bytes(), &key).as_str() != *signature;
    let signed = SIGNED.iter().filter(is_wrong).map(|(name, ..)| (*name).to_owned());
    let plain = (hex(&digest(&[GUIDE.0])).as_slice() != GUIDE.1).then(|| "the guide's text".to_owned());
    SelfTest { wrong: plain.into_iter().chain(signed).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_build_signs_rightly() {
        assert_eq!(self_test().wrong, [""; 0]);
    }
}
