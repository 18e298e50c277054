//! What may differ from call to call.

use crate::error::Failure;
use crate::exchange::read_deadline;
use crate::guard::guard;
use crate::input::{object_mut, out, problem, release, string};
use crate::status::Status;
use client::CallOptions;
use std::ffi::c_char;

/// What may differ from call to call: time, validation, a name for the log. NULL stands for the usual.
#[derive(Default)]
pub struct Options(CallOptions);

/// Whether the values of a command are looked at before anything is sent.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validate {
    /// What the catalogue and the rules call wrong is refused; what they doubt becomes a warning of the reply.
    Rules = 1,
    /// Values go out as they are, since the service has the last word.
    Off = 2,
}

impl Validate {
    fn from_number(number: u32) -> Result<client::Validate, Failure> {
        client::Validate::ALL.into_iter().find(|choice| Validate::from(*choice) as u32 == number).ok_or_else(|| {
            problem("validate", format!("there is none with the number {number}"), "pass one of srskit_validate")
        })
    }
}

impl From<client::Validate> for Validate {
    fn from(choice: client::Validate) -> Self {
        match choice {
            client::Validate::Rules => Validate::Rules,
            client::Validate::Off => Validate::Off,
        }
    }
}

/// The options that a caller passed; the usual ones for NULL.
///
/// # Safety
/// `options` is NULL, or live options of ours that nobody changes during the call.
pub(crate) unsafe fn read(options: *const Options) -> CallOptions {
    // SAFETY: the caller promises the same.
    unsafe { options.as_ref() }.map(|options| options.0.clone()).unwrap_or_default()
}

/// Makes options in which nothing differs from the usual.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_options_new(options: *mut *mut Options) -> Status {
    guard(|| {
        // SAFETY: the caller promises that the output may be written.
        unsafe { out(options, "options") }?.give(Options::default());
        Ok(())
    })
}

/// Sets the time for the whole call, tries and pauses included; SRSKIT_USUAL_DEADLINE for the client's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_options_set_deadline_ms(options: *mut Options, deadline_ms: i64) -> Status {
    guard(|| {
        // SAFETY: the caller promises live options of ours.
        let options = unsafe { object_mut(options, "options") }?;
        options.0.deadline = read_deadline(deadline_ms)?;
        Ok(())
    })
}

/// Sets whether values are looked at, by a number of srskit_validate; SRSKIT_VALIDATE_RULES unless it is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_options_set_validate(options: *mut Options, validate: u32) -> Status {
    guard(|| {
        // SAFETY: the caller promises live options of ours.
        let options = unsafe { object_mut(options, "options") }?;
        options.0.validate = Validate::from_number(validate)?;
        Ok(())
    })
}

/// Gives the call a name of yours: 1 to 128 printable ASCII characters without blanks; NULL for none.
///
/// It stands in the log and in the error, never on the wire. Whether it will do is said by the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_options_set_trace_id(options: *mut Options, trace_id: *const c_char) -> Status {
    guard(|| {
        // SAFETY: the caller promises live options of ours, and a NUL at the end of the text.
        let (options, given) = unsafe { (object_mut(options, "options")?, !trace_id.is_null()) };
        // SAFETY: as above.
        let read = || unsafe { string(trace_id, "trace_id") }.map(str::to_owned);
        options.0.trace_id = given.then(read).transpose()?;
        Ok(())
    })
}

/// Frees options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_options_free(options: *mut Options) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(options) };
}
