//! Tests of the module `test_util`.

mod fake;
mod operations;
mod recording;
