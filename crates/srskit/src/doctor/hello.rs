//! Raw hellos, for a server with which the TLS library cannot agree: one per group of suites, so that
//! the answer tells which group it takes. No cryptography is in here, and no session comes of it.

use crate::net::authority::Authority;
use crate::net::socket::Socket;
use srskit_core::doctor::HelloSeen;
use std::io::{Read, Write};

const RSA_CBC: &[u16] = &[0x002f, 0x0035, 0x000a, 0x003c, 0x003d];
const RSA_GCM: &[u16] = &[0x009c, 0x009d];
const FINITE_FIELD: &[u16] = &[0x0033, 0x0039, 0x009e, 0x009f];
const ECDHE_CBC: &[u16] = &[0xc013, 0xc014, 0xc027, 0xc028, 0xc009, 0xc00a];
const ECDHE_GCM: &[u16] = &[0xc02f, 0xc030, 0xc02b, 0xc02c];

pub(super) fn look(target: &Authority, connect: impl Fn() -> Option<Socket>) -> Option<HelloSeen> {
    let ask = |suites: &[u16]| {
        let mut socket = connect()?;
        socket.write_all(&client_hello(&target.host, suites)).ok()?;
        server_hello(&mut socket)
    };
    let [rsa_cbc, rsa_gcm, finite, ecdhe_cbc, ecdhe_gcm] =
        [RSA_CBC, RSA_GCM, FINITE_FIELD, ECDHE_CBC, ECDHE_GCM].map(ask);
    let any = [ecdhe_gcm, ecdhe_cbc, finite, rsa_gcm, rsa_cbc].into_iter().flatten().next()?;
    let modern = ecdhe_gcm.is_some();
    let is_old = any != 0x0303;
    Some(HelloSeen {
        version: match any {
            0x0300 => "SSLv3".to_owned(),
            0x0301 => "TLSv1.0".to_owned(),
            0x0302 => "TLSv1.1".to_owned(),
            0x0303 => "TLSv1.2".to_owned(),
            other => format!("version {other:#06x}"),
        },
        only_rsa_key_exchange: !is_old && !modern && finite.is_none() && ecdhe_cbc.is_none(),
        only_finite_field: !is_old
            && !modern
            && finite.is_some()
            && ecdhe_cbc.is_none()
            && rsa_gcm.or(rsa_cbc).is_none(),
        only_cbc: !is_old && !modern && ecdhe_cbc.is_some(),
    })
}

/// A TLS 1.2 hello that offers these suites, RFC 5246 §7.4.1.2.
fn client_hello(host: &str, suites: &[u16]) -> Vec<u8> {
    let mut hello = vec![3, 3];
    // Random is no secret, and nothing is derived from it here.
    hello.extend([0x5a; 32]);
    hello.push(0);
    sized(&mut hello, 2, |out| suites.iter().for_each(|suite| out.extend(suite.to_be_bytes())));
    hello.extend([1, 0]);
    sized(&mut hello, 2, |out| extensions(out, host));
    let mut record = vec![22, 3, 1];
    sized(&mut record, 2, |out| {
        out.push(1);
        sized(out, 3, |out| out.extend(&hello));
    });
    record
}

fn extensions(out: &mut Vec<u8>, host: &str) {
    // An address is no server name, RFC 6066 §3.
    if host.parse::<std::net::IpAddr>().is_err() {
        extension(out, 0, |out| {
            sized(out, 2, |out| {
                out.push(0);
                sized(out, 2, |out| out.extend(host.as_bytes()));
            });
        });
    }
    // Groups: x25519, secp256r1, secp384r1; uncompressed points; the usual signatures.
    extension(out, 10, |out| sized(out, 2, |out| out.extend([0, 29, 0, 23, 0, 24])));
    extension(out, 11, |out| sized(out, 1, |out| out.push(0)));
    let signatures = [4, 3, 5, 3, 8, 4, 8, 5, 8, 6, 4, 1, 5, 1, 6, 1, 2, 1];
    extension(out, 13, |out| sized(out, 2, |out| out.extend(signatures)));
}

fn extension(out: &mut Vec<u8>, number: u16, body: impl FnOnce(&mut Vec<u8>)) {
    out.extend(number.to_be_bytes());
    sized(out, 2, body);
}

/// Writes a body with its length in front, in so many bytes.
fn sized(out: &mut Vec<u8>, width: usize, body: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.resize(start + width, 0);
    body(out);
    let length = (out.len() - start - width).to_be_bytes();
    out[start..start + width].copy_from_slice(&length[length.len() - width..]);
}

/// The version that a server agrees to; `None` for an alert, or for anything else.
fn server_hello(socket: &mut Socket) -> Option<u16> {
    let mut head = [0; 11];
    socket.read_exact(&mut head[..5]).ok()?;
    if head[0] != 22 {
        return None;
    }
    socket.read_exact(&mut head[5..]).ok()?;
    (head[5] == 2).then(|| u16::from_be_bytes([head[9], head[10]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_what_they_say() {
        let hello = client_hello("example.com", ECDHE_GCM);
        assert_eq!(usize::from(u16::from_be_bytes([hello[3], hello[4]])), hello.len() - 5);
        assert_eq!(hello[..3], [22, 3, 1]);
        assert_eq!((hello[5], usize::from(hello[8])), (1, hello.len() - 9));
        // Behind version, random and an empty session: eight bytes of suites.
        assert_eq!(hello[44..54], [0, 8, 0xc0, 0x2f, 0xc0, 0x30, 0xc0, 0x2b, 0xc0, 0x2c]);
        let name: Vec<_> = hello.windows(11).filter(|part| part == b"example.com").collect();
        assert_eq!(name.len(), 1);
        assert!(!client_hello("192.0.2.1", ECDHE_GCM).windows(9).any(|part| part == b"192.0.2.1"));
    }
}
