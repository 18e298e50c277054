//! See `srskit_fuzz::roundtrip`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| srskit_fuzz::roundtrip::check(data));
