// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! Metadata of the API: base path, credentials and filter syntax.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// CRI Prod 1.0.
///
/// # Servers
///
/// - `https://api.orange.com/cri_prod/v1`: Orange, production. The page has a trailing slash.
/// - `https://api.orange.com/cri_dev/v1`: Orange, development. Its page mentions reports; that of
///   the production API mentions photos. It is not published whether both have the same resources.
pub static API: Api = Api {
    name: "cri",
    base_path: "/cri_prod/v1",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
