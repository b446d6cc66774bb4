// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_crate;
mod get_either;
mod get_file;
mod get_report;
mod get_several;
mod list_crates;
mod patch_crate;
mod put_report;
mod replace_crate;
mod send_any;
mod send_application;
mod send_image;
mod send_parts;
mod send_suffix;
mod send_text;

pub use get_crate::*;
pub use get_either::*;
pub use get_file::*;
pub use get_report::*;
pub use get_several::*;
pub use list_crates::*;
pub use patch_crate::*;
pub use put_report::*;
pub use replace_crate::*;
pub use send_any::*;
pub use send_application::*;
pub use send_image::*;
pub use send_parts::*;
pub use send_suffix::*;
pub use send_text::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get_crate::INFO,
    &replace_crate::INFO,
    &patch_crate::INFO,
    &get_either::INFO,
    &list_crates::INFO,
    &get_several::INFO,
    &send_any::INFO,
    &send_application::INFO,
    &send_suffix::INFO,
    &send_image::INFO,
    &send_text::INFO,
    &send_parts::INFO,
    &get_report::INFO,
    &put_report::INFO,
    &get_file::INFO,
];
