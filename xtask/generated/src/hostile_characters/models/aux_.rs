// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `aux`.

use orange_core::model::Kept;

/// `aux`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/aux`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Aux {
    /// `con`.
    pub con: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Aux.kept {
        0 con "con";
    }
}
