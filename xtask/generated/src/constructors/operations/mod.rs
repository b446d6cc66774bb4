// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod add_phone;
mod attach;
mod create_ticket;
mod get_note;
mod get_ticket;
mod replace_note;
mod set_beacon;

pub use add_phone::*;
pub use attach::*;
pub use create_ticket::*;
pub use get_note::*;
pub use get_ticket::*;
pub use replace_note::*;
pub use set_beacon::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get_note::INFO,
    &replace_note::INFO,
    &get_ticket::INFO,
    &attach::INFO,
    &create_ticket::INFO,
    &add_phone::INFO,
    &set_beacon::INFO,
];
