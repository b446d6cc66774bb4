// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Crane`.

use orange_core::model::{Kept, Number};

use super::{CraneMaker, CraneState, Hook};

/// Inherits from two, adds its own beside them.
///
/// In the specification: `all-of.yaml#/components/schemas/Crane`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crane {
    /// Which one it is.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// How it does.
    ///
    /// Default: `"IDLE"`.
    pub state: Option<CraneState>,
    /// `parts`. At least 1 element.
    pub parts: Option<Vec<Hook>>,
    /// `maker`.
    pub maker: Option<CraneMaker>,
    /// `weight`. Required.
    pub weight: Option<i64>,
    /// `reach`. Required.
    pub reach: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    Crane.kept {
        0 id "id";
        1 name "name";
        2 state "state";
        3 parts "parts";
        4 maker "maker";
        5 weight "weight";
        6 reach "reach";
    }
}
