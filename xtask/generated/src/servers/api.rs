// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Servers 1.0.
///
/// # Servers
///
/// - `{protocol}://{host}:{port}/api`: Any.
///   - `protocol`: `https`, or `http`
///   - `host`: `localhost`
///   - `port`: `8080`
/// - `/relative`
pub static API: Api = Api {
    name: "servers",
    base_path: "/api",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
