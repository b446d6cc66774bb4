// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Rope`.

use orange_core::model::{Kept, Number};

/// `Rope`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Rope`.
#[derive(Clone, Debug, Default)]
pub struct Rope {
    /// `length`.
    pub length: Option<Number>,
    /// `strands`.
    pub strands: Option<Vec<Rope>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Rope.kept {
        0 length "length";
        1 strands "strands";
    }
}
