//! Faults at each point: what the client sees, and what has happened all the same.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use srskit_standin::{Fault, StandIn};
use std::io::{ErrorKind, Read, Write};
use std::time::{Duration, Instant};
use support::{Client, call, lookup, post, register, renew, socket, standin};

/// Sends an order for example.com and reads to the end, however it comes.
fn order(standin: &StandIn) -> (Vec<u8>, Option<ErrorKind>) {
    let mut client = Client::connect(standin);
    client.send(post(&register("example.com", "1", "process")));
    let (bytes, end) = client.read_to_end();
    (bytes, end.err().map(|error| error.kind()))
}

fn debits(standin: &StandIn) -> Vec<i64> {
    standin.ledger().debits_for("example.com").map(|entry| entry.debit.cents()).collect()
}

#[test]
fn after_read_the_order_has_not_run() {
    let standin = standin();
    standin.fault(Fault::on("SW_REGISTER").after_read().reset());
    assert_eq!(order(&standin), (vec![], Some(ErrorKind::ConnectionReset)));
    assert!(debits(&standin).is_empty());
    assert_eq!(standin.requests().len(), 1);
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn after_commit_the_order_has_run_once_and_its_reply_is_lost() {
    let standin = standin();
    standin.fault(Fault::on("SW_REGISTER").after_commit().reset());
    assert_eq!(order(&standin), (vec![], Some(ErrorKind::ConnectionReset)));
    assert_eq!(debits(&standin), [1000]);
    let orders = standin.orders();
    assert_eq!(orders.len(), 1);
    assert_eq!(standin.ledger().entries()[0].order_id, orders[0].id);
    // Sent again blindly, it meets its own success.
    assert_eq!(call(&standin, &register("example.com", "1", "process")).code(), "485");
    assert_eq!(debits(&standin), [1000]);
    assert_eq!(standin.balance().to_string(), "990.00");
}

#[test]
fn a_renewal_sent_again_with_the_same_year_is_charged_once() {
    let standin = standin();
    standin.add_domain("example.com", support::NOW.plus_years(1));
    standin.fault(Fault::on("RENEW DOMAIN").after_commit().close());
    let mut client = Client::connect(&standin);
    client.send(post(&renew("example.com", "2027", "1")));
    let (bytes, end) = client.read_to_end();
    assert_eq!((bytes, end.is_ok()), (vec![], true));
    let again = call(&standin, &renew("example.com", "2027", "1"));
    assert_eq!((again.code(), again.item("response_text")), ("465", Some("Domain Already Renewed")));
    assert_eq!(debits(&standin), [1000]);
}

#[test]
fn a_cut_reply_is_cut_at_that_byte() {
    for (at, reset) in [(0, false), (1, false), (100, false), (400, true)] {
        let standin = standin();
        let on = Fault::on_any();
        standin.fault(if reset { on.cut_reply_and_reset(at) } else { on.cut_reply(at) });
        let (bytes, end) = order(&standin);
        assert_eq!(bytes.len(), at);
        assert_eq!(end, reset.then_some(ErrorKind::ConnectionReset));
        assert!(b"HTTP/1.1 200 OK\r\n".starts_with(&bytes[..at.min(17)]));
        assert_eq!(debits(&standin), [1000]);
    }
}

#[test]
fn what_proxies_and_broken_servers_send() {
    let cases: [(Fault, &str, usize); 5] = [
        (
            Fault::on("SW_REGISTER").after_read().html_502(),
            "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n",
            0,
        ),
        (
            Fault::on("SW_REGISTER").after_commit().html_502(),
            "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n",
            1,
        ),
        (
            Fault::on("SW_REGISTER").after_commit().empty_200(),
            "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            1,
        ),
        (Fault::on("SW_REGISTER").after_commit().garbage(), "", 1),
        (Fault::on_connection().before_read().garbage(), "", 0),
    ];
    for (fault, start, charged) in cases {
        let standin = standin();
        let says = fault.to_string();
        standin.fault(fault);
        let (bytes, end) = order(&standin);
        assert_eq!(end, None, "{says}");
        assert!(!bytes.is_empty(), "{says}");
        assert!(bytes.starts_with(start.as_bytes()), "{says}");
        assert_eq!(bytes.starts_with(b"HTTP/"), !start.is_empty(), "{says}");
        assert_eq!(debits(&standin).len(), charged, "{says}");
    }
}

#[test]
fn the_error_page_has_the_length_that_it_names() {
    let standin = standin();
    standin.fault(Fault::on_any().after_read().html_502());
    let (bytes, _) = order(&standin);
    let reply = support::Reply::split(bytes);
    assert!(reply.head.contains(&format!("Content-Length: {}\r\n", reply.body.len())));
}

#[test]
fn before_tls_nothing_of_the_request_can_have_left() {
    let standin = standin();
    standin.fault(Fault::on_connection().before_tls().reset());
    let mut socket = socket(&standin);
    assert_eq!(socket.read(&mut [0]).unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
}

#[test]
fn before_read_the_request_is_never_seen() {
    let standin = standin();
    standin.fault(Fault::on_connection().nth(2).before_read().reset());
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
    let mut client = Client::connect(&standin);
    // The reset may come before this is written, or after.
    let _ = client.0.write_all(post(&lookup("example.com")).as_bytes());
    let (bytes, end) = client.read_to_end();
    assert_eq!(bytes, b"");
    assert!(matches!(end.unwrap_err().kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe));
    assert_eq!(standin.requests().len(), 1);
}

#[test]
fn a_hang_lasts_until_the_client_gives_up_or_the_stand_in_ends() {
    for fault in [Fault::on("SW_REGISTER").after_read().hang(), Fault::on("SW_REGISTER").after_commit().hang()] {
        let standin = standin();
        standin.fault(fault);
        let mut client = Client::connect(&standin);
        client.send(post(&register("example.com", "1", "process")));
        client.0.sock.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        let error = client.0.read(&mut [0]).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
        // The next connection is served all the same.
        assert_ne!(call(&standin, &lookup("example.com")).code(), "none");
        standin.shutdown();
    }
}

#[test]
fn a_dripping_reply_is_whole_in_the_end() {
    let standin = standin();
    standin.fault(Fault::on("LOOKUP").nth(2).drip_reply(100, Duration::from_millis(2)));
    let plain = call(&standin, &lookup("example.com"));
    let dripped = call(&standin, &lookup("example.com"));
    assert_eq!(dripped.body, plain.body.replace("stand-in 1<", "stand-in 2<"));
}

#[test]
fn a_delay_only_takes_time() {
    let standin = standin();
    standin.fault(Fault::on_any().every().after_read().delay(Duration::from_millis(50)));
    let start = Instant::now();
    assert_eq!(call(&standin, &lookup("example.com")).code(), "210");
    assert!(start.elapsed() >= Duration::from_millis(50));
    standin.clear_faults();
}

#[test]
fn sixty_four_clients_at_once_and_the_ledger_adds_up() {
    let standin = standin();
    standin.world(|world| world.set_balance("100000".parse().unwrap()));
    std::thread::scope(|scope| {
        for number in 0..64 {
            let standin = &standin;
            scope.spawn(move || {
                let mut client = Client::connect(standin);
                for order in 0..3 {
                    client.send(post(&register(&format!("name{number}-{order}.com"), "1", "process")));
                    assert_eq!(client.read_reply().code(), "200");
                    client.send(post(&register("contested.com", "1", "process")));
                    assert!(matches!(client.read_reply().code(), "200" | "485"));
                }
            });
        }
    });
    let ledger = standin.ledger();
    assert_eq!(ledger.entries().len(), 64 * 3 + 1);
    assert_eq!(ledger.debits_for("contested.com").count(), 1);
    assert_eq!(standin.balance(), ledger.opening() - ledger.spent());
    let orders: std::collections::BTreeSet<_> = ledger.entries().iter().map(|entry| entry.order_id).collect();
    assert_eq!(orders.len(), ledger.entries().len());
}

/// The first reply to a lookup that a fault has changed, as bytes.
fn spoiled(standin: &StandIn, kind: &str) -> Vec<u8> {
    standin.clear_faults();
    standin.fault(format!("LOOKUP:reply:{kind}").parse().unwrap());
    let mut client = Client::connect(standin);
    let close = post(&lookup("example.com")).replace("Host: localhost", "Connection: close");
    client.send(close);
    client.read_to_end().0
}

#[test]
fn replies_that_are_whole_and_wrong() {
    let standin = standin();
    let good = call(&standin, &lookup("other.example")).body;
    let text = |kind: &str| String::from_utf8(spoiled(&standin, kind)).unwrap();
    assert!(text("bom").contains("\r\n\r\n\u{feff}<?xml"));
    assert!(text("nul-tail").ends_with("</OPS_envelope>\0"));
    assert!(text("duplicate-keys").matches("key=\"is_success\"").count() > 1);
    assert!(text("index-gaps").contains("<item key=\"7\">seven</item>"));
    assert!(text("huge=300000").len() > 300_000);
    assert_eq!(text("deep=500").matches("<dt_array>").count(), 500);
    assert!(text("dtd").contains("<!ENTITY a10"));
    // The reply that went out last, whoever it was for.
    spoiled(&standin, "bom");
    let other = text("other-reply");
    assert!(other.contains("stand-in") && !other.is_empty() && good.contains("stand-in 1"));
    let charset = spoiled(&standin, "charset");
    assert!(charset.starts_with(b"HTTP/1.1 200 OK\r\n"));
}

#[test]
fn a_wrong_length_makes_a_client_wait_or_lose_the_end() {
    let standin = standin();
    for (kind, off) in [("length=+20", 20), ("length=-20", -20)] {
        let bytes = spoiled(&standin, kind);
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let says: i64 = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap().parse().unwrap();
        assert_eq!(says - body.len() as i64, off);
    }
}

#[test]
fn half_closed_the_server_says_nothing_and_still_listens() {
    let standin = standin();
    standin.fault(Fault::on("SW_REGISTER").after_commit().half_close());
    let mut client = Client::connect(&standin);
    client.send(post(&register("example.com", "1", "process")));
    let (bytes, end) = client.read_to_end();
    assert_eq!((bytes.len(), end.is_ok()), (0, true));
    assert!(client.0.sock.write_all(b"more").is_ok());
    assert_eq!(debits(&standin), [1000]);
}

#[test]
fn an_answer_of_the_code_table_comes_before_or_after_the_deed() {
    for (point, charged) in [("after-read", 0), ("after-commit", 1)] {
        let standin = standin();
        standin.fault(format!("SW_REGISTER:{point}:answer=705").parse().unwrap());
        let reply = call(&standin, &register("example.com", "1", "process"));
        assert_eq!((reply.code(), reply.item("is_success")), ("705", Some("0")));
        assert_eq!(debits(&standin).len(), charged, "{point}");
    }
}

#[test]
fn every_row_of_the_code_table_can_be_answered() {
    let standin = standin();
    let mut client = Client::connect(&standin);
    for (place, row) in srskit_core::codes::rows().iter().enumerate() {
        // A connection takes a hundred commands.
        if place % 50 == 49 {
            client = Client::connect(&standin);
        }
        standin.fault(Fault::on("LOOKUP").after_read().answer(row.name).unwrap());
        client.send(post(&lookup("example.com")));
        assert_eq!(client.read_reply().code(), row.code, "{}", row.name);
        standin.clear_faults();
    }
}

#[test]
fn a_request_that_is_run_twice_is_answered_for_the_second_run() {
    let standin = standin();
    standin.fault(Fault::on("SW_REGISTER").twice());
    let reply = call(&standin, &register("example.com", "1", "process"));
    assert_eq!(reply.code(), "485", "the first run has taken the name");
    assert_eq!(debits(&standin), [1000]);
    standin.fault(Fault::on("RENEW").twice());
    let reply = call(&standin, &renew("example.com", "2027", "1"));
    assert_eq!(reply.item("response_text"), Some("Domain Already Renewed"));
    assert_eq!(debits(&standin), [1000, 1000], "the year guards against renewing twice");
}

#[test]
fn a_maintenance_window_ends_with_virtual_time() {
    let standin = standin();
    standin.fault(Fault::on_any().maintenance(Duration::from_secs(1800)));
    for _ in 0..3 {
        assert_eq!(call(&standin, &register("example.com", "1", "process")).code(), "500");
    }
    standin.advance(Duration::from_secs(1800));
    assert_eq!(call(&standin, &register("example.com", "1", "process")).code(), "200");
    assert_eq!(debits(&standin), [1000]);
}

#[test]
fn a_pattern_and_a_share_choose_the_calls() {
    let standin = standin();
    standin.fault("LOOKUP@*.example#*:after-read:answer=taken".parse().unwrap());
    assert_eq!(call(&standin, &lookup("free.example")).code(), "211");
    assert_eq!(call(&standin, &lookup("free.test")).code(), "210");
    standin.clear_faults();
    standin.fault("LOOKUP%50:after-read:answer=taken".parse().unwrap());
    let mut client = Client::connect(&standin);
    let taken = (0..60).filter(|_| {
        client.send(post(&lookup("free.test")));
        client.read_reply().code() == "211"
    });
    assert!((10..50).contains(&taken.count()));
    assert_eq!(standin.faults()[0].seen, 60);
}
