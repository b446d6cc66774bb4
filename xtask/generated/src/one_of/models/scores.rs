// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Scores`.

use std::collections::BTreeMap;

use orange_core::model::Number;

/// `Scores`.
///
/// In the specification: `one-of.yaml#/components/schemas/Scores`.
pub type Scores = BTreeMap<String, Number>;
