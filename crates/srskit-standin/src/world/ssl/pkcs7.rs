//! Certificates in one PKCS #7 bundle: signed data that holds no data and no signature.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// Context-specific, constructed, number 0.
const TAGGED: u8 = 0xa0;
const VERSION_1: &[u8] = &[2, 1, 1];
/// 1.2.840.113549.1.7.1
const DATA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
/// 1.2.840.113549.1.7.2
const SIGNED_DATA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];

/// The bytes of the first certificate in a text.
pub(super) fn from_pem(pem: &str) -> Option<Vec<u8>> {
    let body = pem.split_once("-----BEGIN CERTIFICATE-----")?.1.split_once("-----END CERTIFICATE-----")?.0;
    STANDARD.decode(body.split_whitespace().collect::<String>()).ok()
}

/// The bundle, as PEM.
pub(super) fn bundle(certificates: &[&[u8]]) -> String {
    let certificates = wrap(TAGGED, &[&certificates.concat()]);
    let content = wrap(SEQUENCE, &[DATA]);
    // No digest algorithms before, no signers behind.
    let none = wrap(SET, &[]);
    let signed = wrap(SEQUENCE, &[VERSION_1, &none, &content, &certificates, &none]);
    pem(&wrap(SEQUENCE, &[SIGNED_DATA, &wrap(TAGGED, &[&signed])]))
}

/// An element of DER: kind, length, content.
fn wrap(kind: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let mut element = vec![kind];
    match u8::try_from(content.len()) {
        Ok(short @ 0..=127) => element.push(short),
        _ => {
            let length: Vec<u8> = content.len().to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
            element.push(0x80 | length.len() as u8);
            element.extend(length);
        }
    }
    element.extend(content);
    element
}

fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines = text.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned());
    format!("-----BEGIN PKCS7-----\n{}\n-----END PKCS7-----\n", lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_is_the_bytes_that_rfc_2315_asks_for() {
        // Worked out by hand from the inside out: 3 + 2 + 13 + 2 + 2 bytes of signed data.
        let expected = [
            "3025",
            "06092a864886f70d010702",
            "a018",
            "3016",
            "020101",
            "3100",
            "300b06092a864886f70d010701",
            "a000",
            "3100",
        ];
        let body: String = bundle(&[]).lines().filter(|line| !line.starts_with('-')).collect();
        let hex: String = STANDARD.decode(body).unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, expected.concat());
    }

    #[test]
    fn lengths_take_as_many_bytes_as_they_need() {
        assert_eq!(wrap(SET, &[&[0; 127]])[..2], [0x31, 127]);
        assert_eq!(wrap(SET, &[&[0; 128]])[..3], [0x31, 0x81, 128]);
        assert_eq!(wrap(SET, &[&[0; 256]])[..4], [0x31, 0x82, 1, 0]);
    }
}
