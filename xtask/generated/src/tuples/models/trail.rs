// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Trail`.

use orange_core::model::{Json, Kept, Number};

use super::{TrailChoice, TrailIdOrCode, TrailLangsVariant1Item, TrailMany};
use super::super::schemas::DEFINITIONS;

/// `Trail`.
///
/// In the specification: `tuples.yaml#/components/schemas/Trail`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Trail {
    /// `closed`.
    pub closed: Option<Vec<Number>>,
    /// `open`.
    pub open: Option<Vec<Json>>,
    /// `bounded`. Exactly 2 elements.
    pub bounded: Option<Vec<Json>>,
    /// `idOrCode`. On the wire `idOrCode`.
    pub id_or_code: Option<TrailIdOrCode>,
    /// `many`.
    pub many: Option<TrailMany>,
    /// `choice`.
    pub choice: Option<TrailChoice>,
    /// `nothing`.
    pub nothing: Option<Json>,
    /// `onlyNull`. On the wire `onlyNull`.
    pub only_null: Option<Json>,
    /// `langs`.
    pub langs: Option<Vec<TrailLangsVariant1Item>>,
    kept: Kept,
}

impl Trail {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Trail, Client, "#/components/schemas/Trail", DEFINITIONS);

orange_core::__fields! {
    Trail.kept {
        0 closed "closed" [list Number];
        1 open "open" [list Json];
        2 bounded "bounded" [list Json];
        3 id_or_code "idOrCode" [into TrailIdOrCode];
        4 many "many" [into TrailMany];
        5 choice "choice" [into TrailChoice];
        6 nothing "nothing" [into Json];
        7 only_null "onlyNull" [into Json];
        8 langs "langs" [list TrailLangsVariant1Item];
    }
}
