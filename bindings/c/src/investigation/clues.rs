//! What is known about an order beside its values.

use crate::error::Failure;
use crate::guard::guard;
use crate::input::{object_mut, out, problem, release, string};
use crate::status::Status;
use srskit_core::investigate::InvestigateOptions;
use std::ffi::c_char;
use std::time::Duration;

/// What is known about an order beside the values that were sent, for srskit_client_investigate.
#[derive(Default)]
pub struct Clues(InvestigateOptions);

/// What can be known, for srskit_clues_set. All of it is text.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clue {
    /// When it was sent, in seconds since 1970.
    SentAt = 1,
    /// The affiliate_id that it was sent with, when that is not among the values.
    AffiliateId = 2,
    /// Id of the order, when some reply or a person has told it.
    OrderId = 3,
    /// SRSKIT_INVESTIGATION_FIELD_NOTHING_FOUND_AT of an investigation before this one.
    NothingFoundAt = 4,
    /// Seconds that the call may wait between looks.
    Patience = 5,
}

impl Clue {
    const ALL: [Clue; 5] = [Clue::SentAt, Clue::AffiliateId, Clue::OrderId, Clue::NothingFoundAt, Clue::Patience];

    fn from_number(number: u32) -> Result<Self, Failure> {
        Clue::ALL.into_iter().find(|clue| *clue as u32 == number).ok_or_else(|| {
            problem("clue", format!("there is none with the number {number}"), "pass one of srskit_clue")
        })
    }
}

/// The clues that a caller passed; none for NULL.
///
/// # Safety
/// `clues` is NULL, or live clues of ours that nobody changes during the call.
pub(super) unsafe fn read(clues: *const Clues) -> InvestigateOptions {
    // SAFETY: the caller promises the same.
    unsafe { clues.as_ref() }.map(|clues| clues.0.clone()).unwrap_or_default()
}

/// Makes clues that say nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_clues_new(clues: *mut *mut Clues) -> Status {
    guard(|| {
        // SAFETY: the caller promises that the output may be written.
        unsafe { out(clues, "clues") }?.give(Clues::default());
        Ok(())
    })
}

/// Sets one of srskit_clue. Times and spans are whole seconds in digits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_clues_set(clues: *mut Clues, clue: u32, text: *const c_char) -> Status {
    guard(|| {
        // SAFETY: the caller promises live clues of ours, and a NUL at the end of the text.
        let (clues, text) = unsafe { (object_mut(clues, "clues")?, string(text, "text")?) };
        let options = &mut clues.0;
        match Clue::from_number(clue)? {
            Clue::SentAt => options.sent_at = Some(seconds(text)?),
            Clue::AffiliateId => options.affiliate_id = Some(text.to_owned()),
            Clue::OrderId => options.order_id = Some(text.to_owned()),
            Clue::NothingFoundAt => options.nothing_found_at = Some(seconds(text)?),
            Clue::Patience => options.patience = Duration::from_secs(seconds(text)?),
        }
        Ok(())
    })
}

fn seconds(text: &str) -> Result<u64, Failure> {
    text.parse().map_err(|_| problem("text", "it is no number of seconds", "pass digits, such as \"90\""))
}

/// Frees clues.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_clues_free(clues: *mut Clues) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(clues) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clues_are_numbered_in_their_order() {
        assert_eq!(Clue::ALL.map(|clue| clue as u32), [1, 2, 3, 4, 5]);
        assert!(Clue::from_number(0).is_err() && Clue::from_number(6).is_err());
        assert!(seconds("90").is_ok() && seconds("-1").is_err() && seconds("1.5").is_err() && seconds("").is_err());
    }
}
