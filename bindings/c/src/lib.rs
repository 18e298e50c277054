//! The C library: values, codec, signing, client and exchange of srskit behind `include/srskit.h`.
//!
//! In scope: pointers, lengths, numbers for enums, owning memory, keeping panics in. Out of scope:
//! defaults, validation, retries and the wording of messages, which are the core's and the client's.
//!
//! The comments of public items become the header's, so they speak to C programmers. Every entry
//! runs inside one guard (see `guard.rs`), and reads its arguments with the functions of `input.rs`.

// What a caller must hold to is the same everywhere and stands once, at the top of the header.
#![allow(clippy::missing_safety_doc)]
// `pub` means: in the header. No Rust code links this crate.
#![allow(unreachable_pub)]

mod buffer;
mod client;
mod decoded;
mod doctor;
mod error;
mod exchange;
mod guard;
mod input;
mod investigation;
mod json;
mod last_error;
mod log;
mod message;
mod options;
mod reply;
mod rows;
mod settings;
mod sign;
mod status;
mod text;
mod typed;
mod value;

use std::ffi::c_char;

/// Number of the ABI that this header describes; the library's soname ends in it.
pub const SRSKIT_ABI_VERSION: u32 = 0;

/// The library's version, such as "0.1.0". Valid for ever.
#[unsafe(no_mangle)]
pub extern "C" fn srskit_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The ABI of the library that was loaded; compare it with SRSKIT_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn srskit_abi_version() -> u32 {
    SRSKIT_ABI_VERSION
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_soname_ends_in_the_number_of_the_header() {
        assert_eq!(include_str!("../abi-version").trim(), super::SRSKIT_ABI_VERSION.to_string());
    }
}
