//! The target `model` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| orange_fuzz::model(data));
