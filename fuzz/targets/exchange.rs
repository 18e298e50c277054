//! See `srskit_fuzz::exchange`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| srskit_fuzz::exchange::check(data));
