// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DateTime`.

use orange_core::model::DateTime;

/// `DateTime`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/DateTime`.
pub type DateTimeModel = DateTime;
