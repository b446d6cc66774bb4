// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! What is fixed about the API as a whole.

use orange_core::operation::Api;
use orange_core::query::Dialect;

/// One name in two files 1.
pub static API: Api = Api {
    name: "two_files",
    base_path: "",
    needs_api_key: false,
    dialect: Dialect::Bracket,
    ..Api::DEFAULT
};
