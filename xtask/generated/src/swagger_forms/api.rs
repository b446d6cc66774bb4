// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Forms and files of 2.0 1.
///
/// # Servers
///
/// - `https://x.example/v1`
pub static API: Api = Api {
    name: "swagger_forms",
    base_path: "/v1",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
