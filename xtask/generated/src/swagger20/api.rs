// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Harbour 1.0.
///
/// # Servers
///
/// - `https://api.example.org/harbour/v1`
/// - `http://api.example.org/harbour/v1`
pub static API: Api = Api {
    name: "swagger20",
    base_path: "/harbour/v1",
    needs_api_key: true,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
