// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod ask;
mod export_rows;
mod get_mixed;
mod get_raw;
mod import_rows;
mod read_log;
mod replace_rows;
mod watch_declared;
mod watch_ticks;
mod watch_whole;

pub use ask::*;
pub use export_rows::*;
pub use get_mixed::*;
pub use get_raw::*;
pub use import_rows::*;
pub use read_log::*;
pub use replace_rows::*;
pub use watch_declared::*;
pub use watch_ticks::*;
pub use watch_whole::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &watch_ticks::INFO,
    &ask::INFO,
    &export_rows::INFO,
    &import_rows::INFO,
    &replace_rows::INFO,
    &read_log::INFO,
    &watch_declared::INFO,
    &watch_whole::INFO,
    &get_mixed::INFO,
    &get_raw::INFO,
];
