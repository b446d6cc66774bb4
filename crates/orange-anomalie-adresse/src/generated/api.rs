// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Metadata of the API: base path, credentials and filter syntax.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Anomalie Adresse OC RIP 1.0.
///
/// # Servers
///
/// - `https://api.orange.com/anomalie-adresse`: Orange, production. No public test host is known.
pub static API: Api = Api {
    name: "anomalie-adresse",
    base_path: "/anomalie-adresse",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
