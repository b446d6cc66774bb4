// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Servers of single operations 1.
///
/// # Servers
///
/// - `https://api.example/yard/v1`
/// - `https://test.example/yard/v1`
pub static API: Api = Api {
    name: "own_servers",
    base_path: "/yard/v1",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
