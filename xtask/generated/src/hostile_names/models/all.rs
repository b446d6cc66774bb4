// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `All`.

use orange_core::model::Kept;

use super::{Animal, ApiBox, ApiOption, ApiString, Odd, PageItem};

/// `All`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/All`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct All {
    /// `a`.
    pub a: Option<Animal>,
    /// `o`.
    pub o: Option<Odd>,
    /// `s`.
    pub s: Option<ApiString>,
    /// `op`.
    pub op: Option<ApiOption>,
    /// `b`.
    pub b: Option<ApiBox>,
    /// `p`.
    pub p: Option<PageItem>,
    kept: Kept,
}

orange_core::__fields! {
    All.kept {
        0 a "a";
        1 o "o";
        2 s "s";
        3 op "op";
        4 b "b";
        5 p "p";
    }
}
