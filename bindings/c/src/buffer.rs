use crate::guard::guard_or;
use crate::input::{object, put_length, release};
use std::ffi::c_char;
use std::ptr;

/// Bytes that we made, with a NUL behind them that does not count.
pub struct Buffer(Vec<u8>);

impl Buffer {
    pub(crate) fn new(mut bytes: Vec<u8>) -> Self {
        bytes.push(0);
        Self(bytes)
    }
}

/// The bytes, and how many; `length` may be NULL. Borrowed from the buffer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_buffer_data(buffer: *const Buffer, length: *mut usize) -> *const c_char {
    guard_or(ptr::null(), || {
        // SAFETY: the caller promises a live buffer of ours, or NULL.
        let Ok(Buffer(bytes)) = (unsafe { object(buffer, "buffer") }) else { return ptr::null() };
        // SAFETY: the caller promises that `length` is NULL or may be written.
        unsafe { put_length(length, bytes.len() - 1) };
        bytes.as_ptr().cast()
    })
}

/// Frees a buffer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_buffer_free(buffer: *mut Buffer) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(buffer) };
}
