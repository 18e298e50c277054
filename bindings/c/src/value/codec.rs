//! From values to bytes. The way back is in `decoded.rs`.

use super::Value;
use crate::buffer::Buffer;
use crate::error::Error;
use crate::guard::guard;
use crate::input::{object, out};
use crate::status::Status;
use srskit_core::envelope::encode;

/// Writes a value as an envelope, in the one canonical form: equal values give equal bytes.
///
/// Refuses what XML 1.0 cannot carry, with the field's path and the byte; see srskit_error_problem and
/// srskit_error_offset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_encode(value: *const Value, body: *mut *mut Buffer) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live value of ours, and that the output may be written.
        let (place, value) = unsafe { (out(body, "body")?, object(value, "value")?) };
        let bytes = encode(&value.to_core()).map_err(|error| Error::of_encoding(&error))?;
        place.give(Buffer::new(bytes));
        Ok(())
    })
}
