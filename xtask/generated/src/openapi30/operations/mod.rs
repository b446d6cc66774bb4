// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod change_ship;
mod create_ship;
mod delete_ship;
mod get_ship;
mod list_ships;

pub use change_ship::*;
pub use create_ship::*;
pub use delete_ship::*;
pub use get_ship::*;
pub use list_ships::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &list_ships::INFO,
    &create_ship::INFO,
    &get_ship::INFO,
    &change_ship::INFO,
    &delete_ship::INFO,
];
