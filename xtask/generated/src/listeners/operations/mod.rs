// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod add_listener;
mod listener_state;
mod own_listener;
mod register_listener;

pub use add_listener::*;
pub use listener_state::*;
pub use own_listener::*;
pub use register_listener::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &register_listener::INFO,
    &listener_state::INFO,
    &own_listener::INFO,
    &add_listener::INFO,
];
