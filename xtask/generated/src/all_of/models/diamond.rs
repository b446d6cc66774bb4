// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Diamond`.

use orange_core::model::{Kept, Number};

use super::{CraneMaker, CraneState, Hook};

/// `Diamond`.
///
/// In the specification: `all-of.yaml#/components/schemas/Diamond`.
#[derive(Clone, Debug, Default)]
pub struct Diamond {
    /// `load`.
    pub load: Option<Number>,
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
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Diamond.kept {
        0 load "load";
        1 id "id";
        2 name "name";
        3 state "state";
        4 parts "parts";
        5 maker "maker";
        6 weight "weight";
        7 reach "reach";
    }
}
