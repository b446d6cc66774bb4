//! Tests of the module `test_util`.

mod drift;
mod fake;
mod operations;
mod recording;
