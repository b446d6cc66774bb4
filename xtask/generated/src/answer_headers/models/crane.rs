// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Crane`.

use orange_core::model::Kept;

/// `Crane`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Crane`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crane {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Crane.kept {
        0 name "name";
    }
}
