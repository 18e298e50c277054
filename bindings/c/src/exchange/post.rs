//! What a step tells to send, and how long to wait.

use super::Exchange;
use crate::guard::guard_or;
use crate::input::{object, put_length};
use crate::text::{Text, pointer};
use std::ffi::c_char;
use std::ptr;
use std::time::Duration;

pub(super) struct Post {
    headers: [(Text, Text); 4],
    body: Vec<u8>,
    connect_timeout: Duration,
    answer_timeout: Duration,
    own_connection: bool,
}

impl Post {
    pub(super) fn new(post: &srskit_core::Post<'_>) -> Self {
        let mut body = post.body.to_vec();
        // Like all text that comes out, it ends in a NUL that does not count.
        body.push(0);
        Self {
            headers: post.headers.map(|(name, value)| (Text::new(name), Text::new(value))),
            body,
            connect_timeout: post.connect_timeout,
            answer_timeout: post.answer_timeout,
            own_connection: post.own_connection,
        }
    }
}

fn read<T>(exchange: *const Exchange, otherwise: T, read: impl FnOnce(&Exchange) -> Option<T>) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live exchange of ours, or NULL.
        unsafe { object(exchange, "exchange") }.ok().and_then(read)
    })
    .unwrap_or(otherwise)
}

fn milliseconds(time: Duration) -> u64 {
    // Rounded up: a wait that ends early would be stepped too soon.
    u64::try_from(time.as_micros().div_ceil(1000)).unwrap_or(u64::MAX)
}

/// The body to send, exactly as signed, and how many bytes; NULL when nothing is to be sent.
///
/// Borrowed until the next step. `length` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_body(exchange: *const Exchange, length: *mut usize) -> *const c_char {
    read(exchange, ptr::null(), |exchange| {
        let body = &exchange.post.as_ref()?.body;
        // SAFETY: the caller promises that `length` is NULL or may be written.
        unsafe { put_length(length, body.len() - 1) };
        Some(body.as_ptr().cast())
    })
}

/// The name of a header to send, Content-Length included; NULL beyond the last. Borrowed until the next step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_header_name(exchange: *const Exchange, index: usize) -> *const c_char {
    read(exchange, ptr::null(), |exchange| {
        Some(pointer(exchange.post.as_ref()?.headers.get(index).map(|(name, _)| name)))
    })
}

/// The value of that header. Borrowed until the next step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_header_value(exchange: *const Exchange, index: usize) -> *const c_char {
    read(exchange, ptr::null(), |exchange| {
        Some(pointer(exchange.post.as_ref()?.headers.get(index).map(|(_, value)| value)))
    })
}

/// Milliseconds to get connected, TLS included; 0 when nothing is to be sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_connect_timeout_ms(exchange: *const Exchange) -> u64 {
    read(exchange, 0, |exchange| Some(milliseconds(exchange.post.as_ref()?.connect_timeout)))
}

/// Milliseconds from the first byte written to the last byte read; 0 when nothing is to be sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_answer_timeout_ms(exchange: *const Exchange) -> u64 {
    read(exchange, 0, |exchange| Some(milliseconds(exchange.post.as_ref()?.answer_timeout)))
}

/// Whether to send it on a connection of its own, fresh and closed afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_own_connection(exchange: *const Exchange) -> bool {
    read(exchange, false, |exchange| Some(exchange.post.as_ref()?.own_connection))
}

/// Milliseconds to let pass after SRSKIT_STEP_WAIT; 0 otherwise.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_wait_ms(exchange: *const Exchange) -> u64 {
    read(exchange, 0, |exchange| Some(milliseconds(exchange.pause)))
}
