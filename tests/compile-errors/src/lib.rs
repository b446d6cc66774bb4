//! Tests of the compile errors that users of the crates see: see `cases` and `tests/messages.rs`.
