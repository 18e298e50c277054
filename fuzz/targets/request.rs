//! See `srskit_fuzz::request`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| srskit_fuzz::request::check(data));
