//! Bytes from anybody into the stand-in's control port: guard, routes, JSON and deeds, without a socket; and
//! snapshots that somebody has changed.

use srskit_standin::world::Request;
use srskit_standin::{Clock, Config, Saved, StandIn, Timestamp};
use std::sync::OnceLock;

/// What each piece of input is put behind, so that the fuzzer need not find out how a request begins.
const HEAD: &str = "Host: localhost:1\r\nContent-Type: application/json\r\n";

/// A stand-in with something of most things in it, and its snapshot.
fn start() -> (StandIn, Saved, Vec<u8>) {
    let clock = Clock::frozen(Timestamp::from_unix_seconds(1_795_515_630));
    let stand_in = StandIn::start(Config::new().seed(7).clock(clock).domains(2)).expect("a stand-in starts");
    let (now, about) = (stand_in.now(), "domain-1.example");
    stand_in.world(|world| {
        world.request_transfer_away(about, now);
        for action in ["CREATE_DNS_ZONE", "CREATE_DOMAIN_FORWARDING", "REVOKE"] {
            world.apply(&Request::new(action, "DOMAIN").with("domain", "domain-2.example"), now);
        }
    });
    let saved = stand_in.snapshot();
    let text = serde_json::to_vec(&saved).expect("a snapshot is written");
    (stand_in, saved, text)
}

/// Puts `data` into a snapshot, at the place that its first bytes name; what is taken holds together, and lives on.
fn restore_spoilt(stand_in: &StandIn, saved: &Saved, text: &[u8], data: &[u8]) {
    let [high, low, gone, patch @ ..] = data else { return };
    let at = (usize::from(*high) << 8 | usize::from(*low)) % text.len();
    let end = (at + usize::from(*gone)).min(text.len());
    let spoilt = [&text[..at], patch, &text[end..]].concat();
    let Ok(taken) = Saved::parse(&spoilt) else { return };
    stand_in.restore(taken).expect("what was looked through is taken");
    for _ in 0..8 {
        stand_in.advance_to_next();
    }
    assert_eq!(stand_in.world(|world| world.check()), Ok(()), "what was taken lives on and can be kept again");
    for action in ["LOOKUP", "GET", "GET_ORDERS_BY_DOMAIN", "GET_DNS_ZONE"] {
        let request = Request::new(action, "DOMAIN").with("domain", "domain-1.example").with("type", "all_info");
        stand_in.world(|world| world.apply(&request, stand_in.now()));
    }
    stand_in.restore(saved.clone()).expect("the first one is taken back");
}

/// Sends `data` as it is, and as the body of a deed: its first line is the address.
pub fn check(data: &[u8]) {
    static STAND_IN: OnceLock<(StandIn, Saved, Vec<u8>)> = OnceLock::new();
    let (stand_in, saved, text) = STAND_IN.get_or_init(start);
    restore_spoilt(stand_in, saved, text, data);
    look(&stand_in.answer_control(data), data);
    let (path, body) = data.split_at(data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len()));
    let body = body.get(1..).unwrap_or_default();
    for method in ["GET", "POST"] {
        let line = [method.as_bytes(), b" /", path, b" HTTP/1.1\r\n"].concat();
        let rest = format!("{HEAD}Content-Length: {}\r\n\r\n", body.len());
        look(&stand_in.answer_control(&[line.as_slice(), rest.as_bytes(), body].concat()), data);
    }
    assert_eq!(stand_in.world(|world| world.check()), Ok(()), "whatever was done to it");
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
