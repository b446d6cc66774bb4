// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! Facts about the whole API.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// CRI Prod 1.0.
///
/// # Servers
///
/// - `https://api.orange.com/cri_prod/v1`: Orange, production. The page writes it with a slash at
///   the end.
/// - `https://api.orange.com/cri_dev/v1`: Orange, the twin for development. Its page speaks of
///   reports where that of production speaks of photos; whether the two have the same resources is
///   not said.
pub static API: Api = Api {
    name: "cri",
    base_path: "/cri_prod/v1",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
