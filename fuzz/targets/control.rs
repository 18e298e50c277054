//! See `srskit_fuzz::control`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| srskit_fuzz::control::check(data));
