// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Metadata of the API: base path, credentials and filter syntax.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Core Information 2.5.
///
/// # Servers
///
/// - `https://api.orange.com/core-information/b2b/v2`: Orange, production. No public test host is
///   known.
pub static API: Api = Api {
    name: "core-information",
    base_path: "/core-information/b2b/v2",
    needs_api_key: true,
    dialect: Dialect::Dotted,
    ..Api::DEFAULT
};
