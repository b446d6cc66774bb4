// Generated from corpus/dangling.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::{Json, Kept};

/// `A`.
///
/// In the specification: `dangling.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `own`.
    pub own: Option<String>,
    /// `deep`.
    pub deep: Option<Json>,
    /// `away`.
    pub away: Option<Json>,
    /// `beside`.
    pub beside: Option<Json>,
    /// `list`.
    pub list: Option<Vec<Json>>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 own "own";
        1 deep "deep";
        2 away "away";
        3 beside "beside";
        4 list "list";
    }
}
