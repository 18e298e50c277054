//! The shared vectors of kind `stream`: raw bytes from the wire, and what the caller hears.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use serde_json::Value;
use srskit::envelope::decode;
use srskit::{CauseKind, Error, ErrorKind, OwnedAssoc, Stage};
use support::{End, Server, own, shared};

const VECTORS: &str = include_str!("../../../tests/vectors/stream.json");
const COUNT: usize = 14;

fn vectors() -> Vec<Value> {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    assert_eq!(vectors.len(), COUNT, "vectors came or went: change the count here");
    vectors
}

fn text<'a>(vector: &'a Value, name: &str) -> Option<&'a str> {
    vector.get(name).and_then(Value::as_str)
}

/// A server that reads a request, then writes the vector's bytes and ends as it says.
fn server(vector: &Value) -> Server {
    let stream = text(vector, "stream").unwrap().as_bytes().to_vec();
    let end = text(vector, "end").unwrap().to_owned();
    Server::start(move |mut conn| {
        conn.request();
        conn.write(&stream);
        match end.as_str() {
            "close" => conn.end(End::Close),
            "reset" => conn.end(End::Reset),
            "open" => conn.wait_for_end(),
            other => panic!("no such end: {other}"),
        }
    })
}

#[test]
fn each_stream_gives_its_status_body_and_notices() {
    for vector in vectors() {
        let id = text(&vector, "id").unwrap();
        for post in [shared("<x/>"), own("<x/>")] {
            let server = server(&vector);
            let result = server.client().post(&post, support::LONG);
            // These never become an answer; see the next test.
            if matches!(text(&vector, "error"), Some("short_body" | "closed_without_reply" | "closed_in_head")) {
                assert!(result.is_err(), "{id}");
                continue;
            }
            let posted = result.unwrap_or_else(|e| panic!("{id}: {e:?}"));
            assert_eq!(posted.status.map(u64::from), vector["status"].as_u64(), "{id}");
            let Some(wanted) = vector.get("value").and_then(Value::as_object) else { continue };
            let decoded = decode(&posted.body).unwrap_or_else(|e| panic!("{id}: {e}"));
            for (key, value) in wanted {
                let found = decoded.value.at(&[key.as_str()]).and_then(|v| v.as_text());
                assert_eq!(found, value.as_str(), "{id}: {key}");
            }
            let noticed: Vec<_> = posted.noticed.iter().map(|kind| kind.name()).collect();
            let wanted: Vec<_> = vector.get("warnings").and_then(Value::as_array).into_iter().flatten().collect();
            assert_eq!(noticed, wanted, "{id}");
        }
    }
}

#[test]
fn streams_that_end_early_are_failures_in_flight_with_what_arrived() {
    for (id, kind, received) in [
        ("stream/short-body", CauseKind::Closed, "<?xml version='1.0' "),
        ("stream/closed-at-once", CauseKind::Closed, ""),
        ("stream/reset", CauseKind::Reset, "HTTP/1.1 200 OK\r\nContent-Le"),
    ] {
        let vector = vectors().into_iter().find(|v| text(v, "id") == Some(id)).unwrap();
        for post in [shared("<x/>"), own("<x/>")] {
            let server = server(&vector);
            let failed = server.client().post(&post, support::LONG).unwrap_err();
            assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, kind), "{id}: {}", failed.cause);
            let got = String::from_utf8_lossy(&failed.cause.received);
            assert!(got.starts_with(received) && got.is_empty() == received.is_empty(), "{id}: {got}");
        }
    }
}

// A raw call that nobody has classed counts as an order: its outcome is what the vectors speak of.
fn order(server: &Server) -> Result<srskit::Reply<()>, Error> {
    server.client().raw("NOBODY", "KNOWS", OwnedAssoc::new())
}

#[test]
fn what_an_order_hears_of_each_stream() {
    println!("vectors: stream {COUNT}");
    for vector in vectors() {
        let id = text(&vector, "id").unwrap();
        let server = server(&vector);
        let result = order(&server);
        if let Some(outcome) = text(&vector, "outcome") {
            assert_eq!(outcome, "unknown_outcome", "{id}");
            let error = result.unwrap_err();
            let ErrorKind::OutcomeUnknown { evidence, .. } = &error.kind else { panic!("{id}: {error:?}") };
            if let Some(salvage) = vector.get("salvage") {
                assert_eq!(
                    Some(evidence.salvage.is_success.to_string().as_str()),
                    salvage["is_success"].as_str(),
                    "{id}"
                );
                assert_eq!(
                    Some(evidence.salvage.response_code.to_string().as_str()),
                    salvage["response_code"].as_str(),
                    "{id}"
                );
            }
        } else if let Some(finding) = vector.get("finding") {
            let error = result.unwrap_err();
            let ErrorKind::AccessDenied { address_seen } = &error.kind else { panic!("{id}: {error:?}") };
            let wanted = finding.get("seen_address").and_then(Value::as_str);
            assert_eq!(address_seen.map(|a| a.to_string()).as_deref(), wanted, "{id}");
        } else {
            let reply = result.unwrap_or_else(|e| panic!("{id}: {e:?}"));
            assert_eq!(reply.answer.code.as_deref(), Some("200"), "{id}");
        }
        assert_eq!(server.seen().len(), 1, "{id}: an order is sent once");
    }
}

#[test]
fn a_refusal_before_the_request_was_read_is_heard_all_the_same() {
    let vector = vectors().into_iter().find(|v| text(v, "id") == Some("stream/bare-xml")).unwrap();
    let stream = text(&vector, "stream").unwrap().to_owned();
    for end in [End::Goodbye, End::Close] {
        let script = stream.clone();
        let server = Server::start(move |mut conn| {
            conn.write(&script);
            conn.end(end);
        });
        // A body that no buffer on the way can hold, so that writing it must fail.
        let body = "x".repeat(8 * 1024 * 1024);
        for post in [shared("<x/>"), own("<x/>"), own(&body)] {
            let posted = server.client().post(&post, support::LONG).unwrap();
            assert_eq!((posted.status, posted.body.as_slice()), (None, stream.as_bytes()), "{end:?}");
        }
    }
}

#[test]
fn a_bare_envelope_ends_with_whatever_ends_the_connection() {
    let vector = vectors().into_iter().find(|v| text(v, "id") == Some("stream/bare-xml")).unwrap();
    let stream = text(&vector, "stream").unwrap().to_owned();
    for end in [Some(End::Reset), None] {
        let script = stream.clone();
        let server = Server::start(move |mut conn| {
            conn.request();
            conn.write(&script);
            match end {
                Some(end) => conn.end(end),
                None => conn.wait_for_end(),
            }
        });
        let mut post = own("<x/>");
        post.answer_timeout = std::time::Duration::from_millis(500);
        let posted = server.client().post(&post, support::LONG).unwrap();
        assert_eq!((posted.status, posted.body.as_slice()), (None, stream.as_bytes()), "{end:?}");
    }
}
