//! The target `raw_path` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| orange_fuzz::raw_path(data));
