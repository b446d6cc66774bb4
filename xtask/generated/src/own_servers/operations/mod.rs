// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_bolts;
mod get_gears;
mod get_here;
mod get_plain;
mod get_region;
mod get_whole;
mod receive;

pub use get_bolts::*;
pub use get_gears::*;
pub use get_here::*;
pub use get_plain::*;
pub use get_region::*;
pub use get_whole::*;
pub use receive::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get_here::INFO,
    &get_region::INFO,
    &get_gears::INFO,
    &get_bolts::INFO,
    &get_whole::INFO,
    &receive::INFO,
    &get_plain::INFO,
];
