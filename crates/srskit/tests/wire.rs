//! What goes over the wire, how far it got when it failed, and how long anything may take.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::domain::Lookup;
use srskit::envelope::Limits;
use srskit::{CallOptions, CauseKind, Client, Credentials, ErrorKind, Stage, System};
use std::time::{Duration, Instant};
use support::{CA, End, KEY, LONG, SIGNATURE, Server, YES, always_yes, headers, listen, own, shared};

#[test]
fn the_request_holds_these_headers_and_the_body_and_nothing_else() {
    let body = "Zo\u{eb} & S\u{f6}hne \u{1f980}\n";
    assert_eq!(body.len(), 19);
    for (post, more) in [(shared(body), None), (own(body), Some("connection: close".to_owned()))] {
        let server = always_yes();
        server.client().post(&post, LONG).unwrap();
        let (first, found, sent) = headers(&server.seen()[0].1);
        let mut wanted = vec![
            "accept-encoding: identity".to_owned(),
            "content-length: 19".to_owned(),
            "content-type: text/xml".to_owned(),
            format!("host: {}", server.address),
            concat!("user-agent: srskit/", env!("CARGO_PKG_VERSION")).to_owned(),
            format!("x-signature: {SIGNATURE}"),
            "x-username: reseller".to_owned(),
        ];
        wanted.extend(more);
        wanted.sort();
        assert_eq!((first.as_str(), found), ("POST / HTTP/1.1", wanted));
        assert_eq!(sent, body.as_bytes());
    }
}

#[test]
fn a_large_body_arrives_byte_by_byte() {
    let server = always_yes();
    let body: String = (0..200_000).map(|i| char::from(b'a' + (i % 23) as u8)).collect();
    server.client().post(&shared(&body), LONG).unwrap();
    assert_eq!(headers(&server.seen()[0].1).2, body.as_bytes());
}

#[test]
fn a_redirect_is_handed_over_and_never_followed() {
    for status in [301, 302, 303, 307, 308] {
        let other = always_yes();
        let target = format!("https://{}/", other.address);
        let server = Server::start(move |mut conn| {
            conn.request();
            conn.write(format!("HTTP/1.1 {status} Moved\r\nLocation: {target}\r\nContent-Length: 4\r\n\r\ngone"));
            conn.wait_for_end();
        });
        let posted = server.client().post(&own("<x/>"), LONG).unwrap();
        assert_eq!((posted.status, posted.body.as_slice()), (Some(status), &b"gone"[..]));
        assert_eq!((server.seen().len(), other.connections()), (1, 0));
    }
}

#[test]
fn an_answer_may_be_as_large_as_the_limit_and_no_larger() {
    for (size, fits) in [(1000, true), (1001, false)] {
        let server = Server::start(move |mut conn| {
            conn.request();
            conn.answer("x".repeat(size));
            conn.wait_for_end();
        });
        let client = server.builder().limits(Limits { bytes: 1000, ..Limits::default() }).build().unwrap();
        match client.post(&own("<x/>"), LONG) {
            Ok(posted) => assert!(fits && posted.body.len() == size),
            Err(failed) => {
                assert!(!fits);
                assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::Protocol));
                assert_eq!(failed.cause.text, format!("the answer of {} is larger than 1000 bytes", server.address));
            }
        }
    }
}

#[test]
fn an_endless_head_is_refused() {
    let server = Server::start(|mut conn| {
        conn.request();
        conn.write("HTTP/1.1 200 OK\r\n");
        for _ in 0..2000 {
            conn.write(format!("X-Filler: {}\r\n", "x".repeat(100)));
        }
        conn.wait_for_end();
    });
    let failed = server.client().post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::Protocol), "{}", failed.cause);
}

#[test]
fn an_answer_that_is_not_http_is_a_protocol_error_with_its_bytes() {
    let server = Server::start(|mut conn| {
        conn.request();
        conn.write("220 mail.example.com ready\r\n");
        conn.end(End::Goodbye);
    });
    let failed = server.client().post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::Protocol));
    assert_eq!(failed.cause.received, b"220 mail.example.com ready\r\n");
}

fn client_of(address: std::net::SocketAddr) -> Client {
    let system = System::parse(&format!("https://{address}")).unwrap();
    Client::builder(system, Credentials::new("reseller", KEY)).ca_pem(CA.pem()).build().unwrap()
}

#[test]
fn nothing_was_sent_when_nobody_listens() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let failed = client_of(address).post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Refused));
    assert_eq!(failed.cause.text, format!("{address} refused the connection"));
}

#[test]
fn nothing_was_sent_when_the_name_is_unknown() {
    let system = System::parse("https://host.invalid:55443").unwrap();
    let client = Client::builder(system, Credentials::new("reseller", KEY)).build().unwrap();
    let failed = client.post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::NameUnknown), "{}", failed.cause);
}

#[test]
fn nothing_was_sent_when_the_handshake_hangs_or_ends() {
    let (silent, _stop) = listen(|tcp| {
        let mut tcp = tcp;
        let _ = std::io::copy(&mut tcp, &mut std::io::sink());
    });
    let mut post = own("<x/>");
    post.connect_timeout = Duration::from_millis(300);
    let failed = client_of(silent).post(&post, LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::TimedOut));
    assert_eq!(failed.cause.text, format!("timed out during the TLS handshake, waiting for {silent}"));

    let (closing, _stop) = listen(|tcp| {
        let mut hello = [0; 16];
        let _ = std::io::Read::read(&mut &tcp, &mut hello);
        let _ = tcp.shutdown(std::net::Shutdown::Write);
        let _ = std::io::copy(&mut &tcp, &mut std::io::sink());
    });
    let failed = client_of(closing).post(&own("<x/>"), LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::Closed), "{}", failed.cause);
}

#[test]
fn a_server_that_reads_and_says_nothing_leaves_the_request_in_flight() {
    let server = Server::start(|mut conn| {
        conn.request();
        conn.wait_for_end();
    });
    let mut post = own("<x/>");
    post.answer_timeout = Duration::from_millis(300);
    let failed = server.client().post(&post, LONG).unwrap_err();
    assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::TimedOut));
    assert_eq!(failed.cause.text, format!("timed out before an answer came, waiting for {}", server.address));
}

/// Each byte comes well within any time-out for a single read, and there is no end to them.
fn drip(mut conn: support::Conn, head: &str) {
    conn.request();
    conn.write(head);
    while let Ok(()) = conn.try_write(b"x") {
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn time_limits_hold_while_a_server_drips() {
    for head in
        ["HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Drip: ", "HTTP/1.1 200 OK\r\n\r\n"]
    {
        let server = Server::start(move |conn| drip(conn, head));
        let client = server.client();
        let mut post = own("<x/>");
        post.answer_timeout = Duration::from_millis(400);
        let failed = client.post(&post, LONG).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::TimedOut), "{head:?}");
        assert!(!failed.cause.received.is_empty(), "{head:?}");
        // The limit of the whole call cuts a generous one of the try.
        let begun = Instant::now();
        let failed = client.post(&own("<x/>"), Duration::from_millis(400)).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::InFlight, CauseKind::TimedOut), "{head:?}");
        assert!(begun.elapsed() < LONG, "the limit of the try was waited for");
    }
}

#[test]
fn a_deadline_of_a_call_holds_over_all_its_tries() {
    let server = Server::start(|conn| drip(conn, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"));
    let options = CallOptions { deadline: Some(Duration::from_millis(500)), ..CallOptions::default() };
    let begun = Instant::now();
    let error = server.client().call_with(&Lookup::new("example.com"), &options).unwrap_err();
    assert!(begun.elapsed() < LONG, "the default of 90 s would be longer");
    let ErrorKind::NoAnswer { cause, .. } = &error.kind else { panic!("{error:?}") };
    assert_eq!(cause.kind, CauseKind::TimedOut);
    assert!(error.context.elapsed >= Duration::from_millis(400), "{:?}", error.context.elapsed);
}

#[test]
fn a_look_up_is_sent_again_after_a_reset_and_an_order_is_not() {
    let server = Server::start(|mut conn| {
        conn.request();
        if conn.number == 1 {
            conn.end(End::Reset);
        } else {
            conn.answer(YES.replace("200", "210"));
            conn.wait_for_end();
        }
    });
    let client = server.client();
    let reply = client.call(&Lookup::new("example.com")).unwrap();
    assert_eq!((reply.available, reply.tries), (true, 2));

    let server = Server::start(|mut conn| {
        conn.request();
        conn.end(End::Reset);
    });
    let error = server.client().raw("NOBODY", "KNOWS", Default::default()).unwrap_err();
    assert!(matches!(error.kind, ErrorKind::OutcomeUnknown { .. }), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn xml_of_the_callers_own_goes_out_as_it_is() {
    let server = always_yes();
    let body = b"<OPS_envelope>\r\n\xff not even XML".to_vec();
    let reply = server.client().send_xml(body.clone(), &CallOptions::default()).unwrap();
    assert_eq!(reply.answer.code.as_deref(), Some("200"));
    let (_, sent_headers, sent) = headers(&server.seen()[0].1);
    assert_eq!(sent, body);
    let key = srskit::Secret::from(KEY);
    let signature = srskit::core::sign(&body, &key);
    assert!(sent_headers.contains(&format!("x-signature: {}", signature.as_str())));
}
