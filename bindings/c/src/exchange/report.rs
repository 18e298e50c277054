//! What the driver of an exchange reports.

use super::Exchange;
use crate::error::Failure;
use crate::guard::guard;
use crate::input::{bytes, object_mut, problem, string};
use crate::status::Status;
use srskit_core::Cause;
use std::ffi::{c_char, c_void};
use std::time::Duration;

/// How far a request had got when it failed.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Not a byte of the request left, headers included.
    Connecting = 1,
    /// Some of it may have left. When in doubt, this.
    InFlight = 2,
}

/// Why it failed.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CauseKind {
    /// The connection was refused.
    Refused = 1,
    /// The host or network cannot be reached.
    Unreachable = 2,
    /// The host's name is unknown.
    NameUnknown = 3,
    /// TLS could not be agreed, or the certificate was not accepted.
    Tls = 4,
    /// The proxy refused or failed.
    Proxy = 5,
    /// A time-out.
    TimedOut = 6,
    /// The connection was reset.
    Reset = 7,
    /// The connection ended early.
    Closed = 8,
    /// The peer did not speak HTTP as it should.
    Protocol = 9,
    /// Something else; the text says what.
    Other = 10,
}

const CAUSES: [(CauseKind, srskit_core::CauseKind); 10] = [
    (CauseKind::Refused, srskit_core::CauseKind::Refused),
    (CauseKind::Unreachable, srskit_core::CauseKind::Unreachable),
    (CauseKind::NameUnknown, srskit_core::CauseKind::NameUnknown),
    (CauseKind::Tls, srskit_core::CauseKind::Tls),
    (CauseKind::Proxy, srskit_core::CauseKind::Proxy),
    (CauseKind::TimedOut, srskit_core::CauseKind::TimedOut),
    (CauseKind::Reset, srskit_core::CauseKind::Reset),
    (CauseKind::Closed, srskit_core::CauseKind::Closed),
    (CauseKind::Protocol, srskit_core::CauseKind::Protocol),
    (CauseKind::Other, srskit_core::CauseKind::Other),
];

fn read_stage(number: u32) -> Result<srskit_core::Stage, Failure> {
    match number {
        number if number == Stage::Connecting as u32 => Ok(srskit_core::Stage::Connecting),
        number if number == Stage::InFlight as u32 => Ok(srskit_core::Stage::InFlight),
        _ => Err(problem("stage", format!("there is none with the number {number}"), "pass one of srskit_stage")),
    }
}

fn read_cause(number: u32) -> Result<srskit_core::CauseKind, Failure> {
    let found = CAUSES.into_iter().find(|(cause, _)| *cause as u32 == number).map(|(_, cause)| cause);
    found.ok_or_else(|| problem("cause", format!("there is none with the number {number}"), "pass one of srskit_cause"))
}

fn read_status(number: u32) -> Result<Option<u16>, Failure> {
    match u16::try_from(number) {
        Ok(0) => Ok(None),
        Ok(status @ 100..=999) => Ok(Some(status)),
        _ => Err(problem("http_status", format!("{number} is no HTTP status"), "pass the status of the answer, or 0")),
    }
}

/// Reports an answer. `http_status` is 0 where an envelope came without any HTTP head.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_received(
    exchange: *mut Exchange,
    http_status: u32,
    body: *const c_void,
    body_length: usize,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live exchange of ours, and that pointer and length fit.
        let (exchange, body) = unsafe { (object_mut(exchange, "exchange")?, bytes(body, body_length, "body")?) };
        let status = read_status(http_status).map_err(|refused| exchange.machine.refuse(refused))?;
        exchange.machine.received(status, body)?;
        exchange.post = None;
        Ok(())
    })
}

/// Reports a failure: one of srskit_stage, one of srskit_cause, and a few words without secrets, or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_failed(
    exchange: *mut Exchange,
    stage: u32,
    cause: u32,
    words: *const c_char,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live exchange of ours.
        let exchange = unsafe { object_mut(exchange, "exchange") }?;
        let read = || {
            let kind = read_cause(cause)?;
            let words = match words.is_null() {
                true => kind.name().replace('_', " "),
                // SAFETY: not NULL, and the caller promises a NUL at the end.
                false => unsafe { string(words, "words") }?.to_owned(),
            };
            Ok::<_, Failure>((read_stage(stage)?, Cause::new(kind, words)))
        };
        let (stage, cause) = read().map_err(|refused| exchange.machine.refuse(refused))?;
        exchange.machine.failed(stage, cause)?;
        exchange.post = None;
        Ok(())
    })
}

/// Tells how many milliseconds have passed since the exchange was made. Without it only those pauses
/// count that the exchange itself ordered.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_tick(exchange: *mut Exchange, elapsed_ms: u64) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live exchange of ours.
        unsafe { object_mut(exchange, "exchange") }?.machine.tick(Duration::from_millis(elapsed_ms));
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fails to compile when the core gets a cause that the header does not know.
    fn number(cause: srskit_core::CauseKind) -> CauseKind {
        match cause {
            srskit_core::CauseKind::Refused => CauseKind::Refused,
            srskit_core::CauseKind::Unreachable => CauseKind::Unreachable,
            srskit_core::CauseKind::NameUnknown => CauseKind::NameUnknown,
            srskit_core::CauseKind::Tls => CauseKind::Tls,
            srskit_core::CauseKind::Proxy => CauseKind::Proxy,
            srskit_core::CauseKind::TimedOut => CauseKind::TimedOut,
            srskit_core::CauseKind::Reset => CauseKind::Reset,
            srskit_core::CauseKind::Closed => CauseKind::Closed,
            srskit_core::CauseKind::Protocol => CauseKind::Protocol,
            srskit_core::CauseKind::Other => CauseKind::Other,
        }
    }

    #[test]
    fn numbers_and_causes_belong_together() {
        for (place, (kind, core)) in CAUSES.into_iter().enumerate() {
            assert_eq!((kind as usize, kind), (place + 1, number(core)));
        }
        assert!(read_cause(0).is_err() && read_cause(11).is_err());
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        assert!(read_stage(0).is_err() && read_stage(3).is_err());
        assert!(read_status(99).is_err() && read_status(1000).is_err() && read_status(65_736).is_err());
        assert_eq!((read_status(0).ok(), read_status(999).ok()), (Some(None), Some(Some(999))));
    }
}
