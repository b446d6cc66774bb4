// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Metadata of the API: base path, credentials and filter syntax.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Incident 1.3.
///
/// # Servers
///
/// - `https://api.orange.com/incident/b2b/v1`: Orange, production. No public test host is known.
pub static API: Api = Api {
    name: "incident",
    base_path: "/incident/b2b/v1",
    needs_api_key: true,
    dialect: Dialect::Dotted,
    ..Api::DEFAULT
};
