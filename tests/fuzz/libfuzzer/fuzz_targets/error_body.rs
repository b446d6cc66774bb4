//! The target `error_body` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| orange_fuzz::error_body(data));
