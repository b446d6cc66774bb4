// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Moment`.

use orange_core::model::DateTime;

/// `Moment`.
///
/// In the specification: `read-write.yaml#/components/schemas/Moment`.
pub type Moment = DateTime;
