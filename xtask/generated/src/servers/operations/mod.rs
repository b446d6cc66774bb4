// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

mod by_operation;
mod by_path;
mod usual;

pub use by_operation::*;
pub use by_path::*;
pub use usual::*;
