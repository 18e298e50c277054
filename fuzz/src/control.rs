//! Bytes from anybody into the stand-in's control port: guard, routes, JSON and deeds, without a socket.

use srskit_standin::{Clock, Config, StandIn, Timestamp};
use std::sync::OnceLock;

/// What each piece of input is put behind, so that the fuzzer need not find out how a request begins.
const HEAD: &str = "Host: localhost:1\r\nContent-Type: application/json\r\n";

/// Sends `data` as it is, and as the body of a deed: its first line is the address.
pub fn check(data: &[u8]) {
    static STAND_IN: OnceLock<StandIn> = OnceLock::new();
    let stand_in = STAND_IN.get_or_init(|| {
        let clock = Clock::frozen(Timestamp::from_unix_seconds(1_795_515_630));
        StandIn::start(Config::new().seed(7).clock(clock)).expect("a stand-in starts")
    });
    look(&stand_in.answer_control(data), data);
    let (path, body) = data.split_at(data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len()));
    let body = body.get(1..).unwrap_or_default();
    for method in ["GET", "POST"] {
        let line = [method.as_bytes(), b" /", path, b" HTTP/1.1\r\n"].concat();
        let rest = format!("{HEAD}Content-Length: {}\r\n\r\n", body.len());
        look(&stand_in.answer_control(&[line.as_slice(), rest.as_bytes(), body].concat()), data);
    }
}

/// An answer is whole, says how long it is, and a refusal is JSON.
fn look(answer: &[u8], data: &[u8]) {
    let at = answer.windows(4).position(|window| window == b"\r\n\r\n").expect("an answer has a head") + 4;
    let (head, body) = (String::from_utf8_lossy(&answer[..at]), &answer[at..]);
    assert!(head.starts_with("HTTP/1.1 "), "{data:?}");
    assert!(!head.contains("Access-Control"), "no page from elsewhere may read it");
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
    let is_head = data.starts_with(b"HEAD");
    if let Some(length) = length.filter(|_| !is_head) {
        assert_eq!(length, body.len().to_string(), "{data:?}");
    }
    if !head.starts_with("HTTP/1.1 200") && !is_head {
        assert!(body.starts_with(b"{\"error\":{\"message\":\"") && body.ends_with(b"}\n"), "{data:?}");
    }
}
