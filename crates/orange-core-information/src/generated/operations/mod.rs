// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operations of the API. Each builds its request and decodes its response.

use orange_core::operation::OperationInfo;

mod get_account;
mod get_configuration_item;
mod get_doc;
mod get_location;
mod get_service_point;
mod get_status;
mod get_version;
mod list_accounts;
mod list_configuration_items;
mod list_locations;
mod list_service_points;

pub use get_account::*;
pub use get_configuration_item::*;
pub use get_doc::*;
pub use get_location::*;
pub use get_service_point::*;
pub use get_status::*;
pub use get_version::*;
pub use list_accounts::*;
pub use list_configuration_items::*;
pub use list_locations::*;
pub use list_service_points::*;

/// Every operation, in the order of the interface file.
pub static ALL: &[&OperationInfo] = &[
    &list_accounts::INFO,
    &get_account::INFO,
    &list_locations::INFO,
    &get_location::INFO,
    &list_service_points::INFO,
    &get_service_point::INFO,
    &list_configuration_items::INFO,
    &get_configuration_item::INFO,
    &get_status::INFO,
    &get_version::INFO,
    &get_doc::INFO,
];
