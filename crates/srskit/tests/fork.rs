//! A client that was made before a `fork` works in parent and child, each over connections of its own.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails
#![cfg(unix)]

mod support;

use srskit::Client;
use std::sync::Mutex;
use support::{LONG, Server, YES, own, shared};

/// One test at a time: a fork while another test's threads are at work could copy a lock that they hold.
static ALONE: Mutex<()> = Mutex::new(());

/// Runs something in a child process; its exit code says whether that went well.
fn in_child(work: impl FnOnce() -> bool) -> i32 {
    // SAFETY: the child calls `work` and leaves by `_exit`. Of the parent's threads only servers
    // run beside it, and `work` needs none of their locks.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "no fork");
    if child == 0 {
        let went_well = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or(false);
        // SAFETY: leaves at once, without what is registered for the end of the parent.
        unsafe { libc::_exit(i32::from(!went_well)) };
    }
    let mut status = 0;
    // SAFETY: waits for the child that was made above.
    let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
    assert_eq!(waited, child);
    assert!(libc::WIFEXITED(status), "the child was ended by a signal");
    libc::WEXITSTATUS(status)
}

fn fine(client: &Client, body: &str) -> bool {
    client.post(&shared(body), LONG).is_ok_and(|posted| posted.body == YES.as_bytes())
}

#[test]
fn a_child_opens_connections_of_its_own_and_leaves_the_parents_alone() {
    let _alone = ALONE.lock();
    let server = Server::start(|mut conn| conn.keep_answering());
    let client = server.client();
    assert!(fine(&client, "1"));
    let child = in_child(|| {
        let both = fine(&client, "2") && fine(&client, "3") && client.post(&own("4"), LONG).is_ok();
        // A child of a child as well.
        both && in_child(|| fine(&client, "5")) == 0 && fine(&client, "6")
    });
    assert_eq!(child, 0);
    // The parent's connection is as it was, though two children had a copy of it.
    assert!(fine(&client, "7"));
    let used: Vec<_> = server.seen().into_iter().map(|(n, bytes)| (n, char::from(*bytes.last().unwrap()))).collect();
    assert_eq!(used, [(1, '1'), (2, '2'), (2, '3'), (3, '4'), (4, '5'), (2, '6'), (1, '7')]);
}

#[test]
fn a_child_that_drops_the_client_says_no_goodbye_on_the_parents_connection() {
    let _alone = ALONE.lock();
    let server = Server::start(|mut conn| conn.keep_answering());
    let mut client = Some(server.client());
    assert!(fine(client.as_ref().unwrap(), "1"));
    let child = in_child(|| {
        drop(client.take());
        true
    });
    assert_eq!(child, 0);
    assert!(fine(client.as_ref().unwrap(), "2"));
    assert_eq!(server.seen_on(), [1, 1]);
}

#[test]
fn a_child_does_not_wait_for_calls_of_the_parent() {
    let _alone = ALONE.lock();
    let (arrived, wait) = std::sync::mpsc::channel();
    let (release, told) = std::sync::mpsc::channel::<()>();
    let (arrived, told) = (Mutex::new(arrived), Mutex::new(told));
    let server = Server::start(move |mut conn| {
        if conn.number == 1 {
            conn.request();
            arrived.lock().unwrap().send(()).unwrap();
            told.lock().unwrap().recv().unwrap();
            return conn.answer(YES);
        }
        conn.keep_answering();
    });
    let client = server.builder().connections(1).build().unwrap();
    std::thread::scope(|s| {
        let parents = s.spawn(|| fine(&client, "1"));
        wait.recv_timeout(LONG).unwrap();
        let short = std::time::Duration::from_secs(10);
        assert_eq!(in_child(|| client.post(&own("2"), short).is_ok()), 0);
        release.send(()).unwrap();
        assert!(parents.join().unwrap());
    });
}

#[test]
fn a_connection_that_the_parent_gives_up_ends_though_a_child_has_a_copy() {
    let _alone = ALONE.lock();
    let (ended, wait) = std::sync::mpsc::channel();
    let ended = Mutex::new(ended);
    let server = Server::start(move |mut conn| {
        conn.request();
        conn.answer(YES);
        conn.request();
        conn.wait_for_end();
        ended.lock().unwrap().send(()).unwrap();
    });
    let client = server.client();
    assert!(fine(&client, "1"));
    // SAFETY: the child does nothing but wait for its end.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "no fork");
    if child == 0 {
        loop {
            // SAFETY: takes no arguments and touches no memory.
            unsafe { libc::pause() };
        }
    }
    let mut late = shared("2");
    late.answer_timeout = std::time::Duration::from_millis(200);
    assert!(client.post(&late, LONG).is_err());
    let heard = wait.recv_timeout(LONG);
    // SAFETY: ends and collects the child that was made above.
    unsafe {
        libc::kill(child, libc::SIGKILL);
        libc::waitpid(child, std::ptr::null_mut(), 0);
    }
    assert_eq!(heard, Ok(()));
}
