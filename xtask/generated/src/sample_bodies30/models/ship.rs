// Generated from corpus/sample-bodies30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ship`.

use orange_core::model::Kept;

/// `Ship`.
///
/// In the specification: `sample-bodies30.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    Ship.kept {
        0 name "name";
        1 value "value";
    }
}
