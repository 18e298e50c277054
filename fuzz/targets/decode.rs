//! See `srskit_fuzz::decode`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| srskit_fuzz::decode::check(data));
