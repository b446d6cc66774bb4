// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Any`.

use orange_core::model::Json;

/// `Any`.
///
/// In the specification: `swagger-forms.json#/definitions/Any`.
pub type AnyModel = Json;
