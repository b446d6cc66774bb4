// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ranges`.

use std::collections::BTreeMap;

use super::RangesValue;

/// `Ranges`.
///
/// In the specification: `one-of.yaml#/components/schemas/Ranges`.
pub type Ranges = BTreeMap<String, RangesValue>;
