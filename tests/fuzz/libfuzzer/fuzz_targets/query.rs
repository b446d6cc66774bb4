//! The target `query` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| orange_fuzz::query(data));
