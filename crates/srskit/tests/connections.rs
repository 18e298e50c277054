//! Which connection a request goes over, how many there are, and when they end.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::{CauseKind, Stage};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use support::{End, LONG, Server, YES, own, shared};

#[test]
fn shared_requests_go_over_one_connection_and_own_ones_never_do() {
    let server = Server::start(|mut conn| conn.keep_answering());
    let client = server.client();
    for post in [shared("1"), shared("2"), own("3"), shared("4"), own("5"), shared("6")] {
        client.clone().post(&post, LONG).unwrap();
    }
    assert_eq!(server.seen_on(), [1, 1, 2, 1, 3, 1]);
}

#[test]
fn an_own_connection_is_closed_after_its_answer() {
    let (ended, wait) = channel();
    let ended = Mutex::new(ended);
    let server = Server::start(move |mut conn| {
        conn.keep_answering();
        ended.lock().unwrap().send(conn.number).unwrap();
    });
    let client = server.client();
    client.post(&own("1"), LONG).unwrap();
    assert_eq!(wait.recv_timeout(LONG), Ok(1));
    drop(client);
}

#[test]
fn kept_connections_end_with_the_client() {
    let (ended, wait) = channel();
    let ended = Mutex::new(ended);
    let server = Server::start(move |mut conn| {
        conn.keep_answering();
        ended.lock().unwrap().send(conn.number).unwrap();
    });
    let client = server.client();
    client.post(&shared("1"), LONG).unwrap();
    assert!(wait.try_recv().is_err());
    drop(client);
    assert_eq!(wait.recv_timeout(LONG), Ok(1));
}

#[test]
fn a_connection_retires_after_90_commands() {
    let server = Server::start(|mut conn| conn.keep_answering());
    let client = server.client();
    for _ in 0..181 {
        client.post(&shared("x"), LONG).unwrap();
    }
    let count = |number| server.seen_on().iter().filter(|n| **n == number).count();
    assert_eq!((count(1), count(2), count(3)), (90, 90, 1));
}

/// A server that ends its first connection after one answer, when told to, and says when it has.
fn ends_when_told(end: End) -> (Server, std::sync::mpsc::Sender<()>, std::sync::mpsc::Receiver<()>) {
    let (tell, told) = channel::<()>();
    let (ended, wait) = channel();
    let (told, ended) = (Mutex::new(told), Mutex::new(ended));
    let server = Server::start(move |mut conn| {
        if conn.number > 1 {
            return conn.keep_answering();
        }
        conn.request();
        conn.answer(YES);
        told.lock().unwrap().recv().unwrap();
        conn.end(end);
        ended.lock().unwrap().send(()).unwrap();
    });
    (server, tell, wait)
}

#[test]
fn a_connection_that_was_closed_while_idle_costs_nothing() {
    for end in [End::Goodbye, End::Close, End::Reset] {
        for early in [true, false] {
            let (server, tell, ended) = ends_when_told(end);
            let client = server.client();
            if early {
                // The end comes right behind the answer, before anything could be kept.
                tell.send(()).unwrap();
                client.post(&shared("1"), LONG).unwrap();
                ended.recv_timeout(LONG).unwrap();
            } else {
                client.post(&shared("1"), LONG).unwrap();
                tell.send(()).unwrap();
                ended.recv_timeout(LONG).unwrap();
            }
            client.post(&shared("2"), LONG).unwrap();
            let bodies: Vec<_> = server.seen().into_iter().map(|(n, bytes)| (n, *bytes.last().unwrap())).collect();
            assert_eq!(bodies, [(1, b'1'), (2, b'2')], "{end:?}");
        }
    }
}

#[test]
fn bytes_that_nobody_asked_for_end_a_kept_connection() {
    let (sent, wait) = channel();
    let sent = Mutex::new(sent);
    let (go, told) = channel::<()>();
    let told = Mutex::new(told);
    let server = Server::start(move |mut conn| {
        if conn.number > 1 {
            return conn.keep_answering();
        }
        conn.request();
        conn.answer(YES);
        told.lock().unwrap().recv().unwrap();
        conn.answer("an answer to nothing");
        sent.lock().unwrap().send(()).unwrap();
        conn.wait_for_end();
    });
    let client = server.client();
    client.post(&shared("1"), LONG).unwrap();
    go.send(()).unwrap();
    wait.recv_timeout(LONG).unwrap();
    let posted = client.post(&shared("2"), LONG).unwrap();
    assert_eq!((posted.body.as_slice(), posted.noticed), (YES.as_bytes(), vec![]));
    assert_eq!(server.seen_on(), [1, 2]);
}

#[test]
fn a_connection_with_surplus_bytes_is_not_used_again() {
    let server = Server::start(|mut conn| {
        while conn.request().is_some() {
            conn.write([support::http(200, YES), b"\r\n\r\n".to_vec()].concat());
        }
    });
    let client = server.client();
    client.post(&shared("1"), LONG).unwrap();
    client.post(&shared("2"), LONG).unwrap();
    assert_eq!(server.seen_on(), [1, 2]);
}

#[test]
fn a_server_that_says_close_is_believed() {
    let server = Server::start(|mut conn| {
        while conn.request().is_some() {
            conn.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
        }
    });
    let client = server.client();
    client.post(&shared("1"), LONG).unwrap();
    client.post(&shared("2"), LONG).unwrap();
    assert_eq!(server.seen_on(), [1, 2]);
}

#[test]
fn after_a_failure_a_connection_is_not_used_again() {
    let server = Server::start(|mut conn| {
        if conn.number > 1 {
            return conn.keep_answering();
        }
        conn.request();
        conn.wait_for_end();
    });
    let client = server.client();
    let mut post = shared("1");
    post.answer_timeout = Duration::from_millis(200);
    assert_eq!(client.post(&post, LONG).unwrap_err().stage, Stage::InFlight);
    client.post(&shared("2"), LONG).unwrap();
    assert_eq!(server.seen_on(), [1, 2]);
}

/// A server that holds its answers back until told, and counts how many requests it holds at most.
struct Holding {
    server: Server,
    most: Arc<AtomicUsize>,
    release: std::sync::mpsc::Sender<()>,
    arrived: std::sync::mpsc::Receiver<()>,
}

fn holding() -> Holding {
    let (release, told) = channel::<()>();
    let (arrival, arrived) = channel();
    let (told, arrival) = (Mutex::new(told), Mutex::new(arrival));
    let held: Arc<AtomicUsize> = Arc::default();
    let most: Arc<AtomicUsize> = Arc::default();
    let most_seen = most.clone();
    let server = Server::start(move |mut conn| {
        while conn.request().is_some() {
            most_seen.fetch_max(held.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            arrival.lock().unwrap().send(()).unwrap();
            let _ = told.lock().unwrap().recv();
            held.fetch_sub(1, Ordering::SeqCst);
            conn.answer(YES);
        }
    });
    Holding { server, most, release, arrived }
}

#[test]
fn no_more_connections_at_once_than_allowed() {
    const LIMIT: usize = 8;
    const CALLS: usize = 20;
    let Holding { server, most, release, arrived } = holding();
    let client = server.client();
    thread::scope(|s| {
        for number in 0..CALLS {
            let client = client.clone();
            s.spawn(move || client.post(&if number % 2 == 0 { own("x") } else { shared("x") }, LONG).unwrap());
        }
        for _ in 0..LIMIT {
            arrived.recv_timeout(LONG).unwrap();
        }
        // All are busy: one more does not get through within its time, and nothing of it was sent.
        let failed = client.post(&own("late"), Duration::from_millis(100)).unwrap_err();
        assert_eq!((failed.stage, failed.cause.kind), (Stage::Connecting, CauseKind::TimedOut));
        assert_eq!(failed.cause.text, "timed out waiting for one of this client's 8 connections to become free");
        for _ in 0..CALLS {
            release.send(()).unwrap();
        }
    });
    assert_eq!(most.load(Ordering::SeqCst), LIMIT);
    assert_eq!(server.seen().len(), CALLS);
}

#[test]
fn an_idle_connection_gives_way_to_an_own_one() {
    let server = Server::start(|mut conn| conn.keep_answering());
    let client = server.builder().connections(1).build().unwrap();
    for post in [shared("1"), own("2"), shared("3"), shared("4"), own("5")] {
        client.post(&post, LONG).unwrap();
    }
    assert_eq!(server.seen_on(), [1, 2, 3, 3, 4]);
}

#[test]
fn sixteen_threads_share_a_client() {
    let server = Server::start(|mut conn| {
        while let Some(request) = conn.request() {
            let body = request.windows(4).position(|w| w == b"\r\n\r\n").map(|at| request[at + 4..].to_vec());
            conn.answer(body.unwrap());
        }
    });
    let client = server.client();
    thread::scope(|s| {
        for thread in 0..16 {
            let client = &client;
            s.spawn(move || {
                for round in 0..20 {
                    let body = format!("thread {thread}, round {round}");
                    let post = if round % 5 == 0 { own(&body) } else { shared(&body) };
                    let posted = client.post(&post, LONG).unwrap();
                    assert_eq!(posted.body, body.as_bytes(), "an answer went to another thread");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 320);
}
