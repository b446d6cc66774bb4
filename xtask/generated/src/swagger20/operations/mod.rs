// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod add_photo;
mod create_ship;
mod get_photo;
mod list_ships;
mod search;

pub use add_photo::*;
pub use create_ship::*;
pub use get_photo::*;
pub use list_ships::*;
pub use search::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &list_ships::INFO,
    &create_ship::INFO,
    &add_photo::INFO,
    &get_photo::INFO,
    &search::INFO,
];
