use crate::guard::guard;
use crate::input::{bytes, out, text};
use crate::status::Status;
use srskit_core::Secret;
use std::ffi::{c_char, c_void};

/// Size of a signature: 32 hex digits and a NUL.
pub const SRSKIT_SIGNATURE_SIZE: usize = 33;

/// Signs a body: the bytes that are sent after the empty line of the head, no more and no less.
///
/// `signature` gets 32 lower-case hex digits and a NUL, for the header X-Signature. A signed body can
/// be replayed for ever, so treat its signature like a password.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_sign(
    body: *const c_void,
    body_length: usize,
    key: *const c_char,
    key_length: usize,
    signature: *mut [c_char; SRSKIT_SIGNATURE_SIZE],
) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointers and lengths fit, and that the output may be written.
        let (place, body, key) =
            unsafe { (out(signature, "signature")?, bytes(body, body_length, "body")?, text(key, key_length, "key")?) };
        let signed = srskit_core::sign(body, &Secret::new(key));
        let mut digits = [0; SRSKIT_SIGNATURE_SIZE];
        for (place, digit) in digits.iter_mut().zip(signed.as_str().bytes()) {
            *place = digit.cast_signed() as c_char;
        }
        place.set(digits);
        Ok(())
    })
}

/// Checks a signature in constant time; only the 32 lower-case hex digits are valid, and nothing is under an empty key.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_verify(
    body: *const c_void,
    body_length: usize,
    key: *const c_char,
    key_length: usize,
    signature: *const c_char,
    signature_length: usize,
    valid: *mut bool,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointers and lengths fit, and that the output may be written.
        let (place, body, key, signature) = unsafe {
            (
                out(valid, "valid")?,
                bytes(body, body_length, "body")?,
                text(key, key_length, "key")?,
                bytes(signature.cast(), signature_length, "signature")?,
            )
        };
        // What is not even text is no signature either.
        let signature = std::str::from_utf8(signature).unwrap_or_default();
        place.set(srskit_core::verify(body, &Secret::new(key), signature));
        Ok(())
    })
}
