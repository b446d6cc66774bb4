// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! Metadata of the API: base path, credentials and filter syntax.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// Eligibility 1.1.
///
/// # Servers
///
/// - `https://api.orange.com/eligibility/b2b/v1`: Orange, production. No public test host is known.
pub static API: Api = Api {
    name: "eligibility",
    base_path: "/eligibility/b2b/v1",
    needs_api_key: true,
    dialect: Dialect::Dotted,
    ..Api::DEFAULT
};
