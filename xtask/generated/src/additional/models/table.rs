// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Table`.

use std::collections::BTreeMap;

use super::Room;

/// `Table`.
///
/// In the specification: `additional.yaml#/components/schemas/Table`.
pub type Table = BTreeMap<String, Room>;
