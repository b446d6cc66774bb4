// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Listeners 1.
///
/// # Servers
///
/// - `/ticket/v4`
pub static API: Api = Api {
    name: "listeners",
    base_path: "/ticket/v4",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
