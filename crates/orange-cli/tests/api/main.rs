//! The commands of the APIs, as processes.

#[path = "../support/mod.rs"]
mod support;

mod changes;
mod failures;
mod files;
mod formats;
mod lists;
mod raw;
mod unknown_outcomes;
mod watch;

/// Compares a transcript with its snapshot. Times of the running clock, request ids and versions are replaced.
#[macro_export]
macro_rules! assert_transcript {
    ($program:expr, [$($line:expr),+ $(,)?]) => {
        let filters = [
            (r"2025-06-02T08:0\d:\d\d(\.\d+)?", "[now]"),
            (r"request id [0-9a-f-]{36}", "request id [id]"),
            (r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:[port]"),
        ];
        insta::with_settings!({ filters => filters, omit_expression => true, snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($program.transcript(&[$($line),+]));
        });
    };
}
