//! Tests of the compile errors that users of the crates meet: see `cases` and `tests/messages.rs`.
