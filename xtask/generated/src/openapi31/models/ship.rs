// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ship`.

use orange_core::model::{Json, Kept, Number};

use super::{Mast, Master, Owner, ShipLabel};

/// `Ship`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Always `"ship"`.
    pub kind: Option<String>,
    /// `draught`. Above 0. Below 30.
    pub draught: Option<Number>,
    /// `anything`.
    pub anything: Option<Json>,
    /// `nothing`.
    pub nothing: Option<Json>,
    /// A word or a number.
    pub label: Option<ShipLabel>,
    /// `size`.
    pub size: Option<Number>,
    /// `mast`.
    pub mast: Option<Mast>,
    /// `photo`.
    pub photo: Option<String>,
    /// `position`.
    pub position: Option<Vec<Number>>,
    /// `mixed`.
    pub mixed: Option<Vec<Json>>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// A sibling of a reference.
    ///
    /// **Deprecated** by the specification.
    pub master: Option<Master>,
    kept: Kept,
}

orange_core::__fields! {
    Ship.kept {
        0 name "name";
        1 kind "kind";
        2 draught "draught";
        3 anything "anything";
        4 nothing "nothing";
        5 label "label";
        6 size "size";
        7 mast "mast";
        8 photo "photo";
        9 position "position";
        10 mixed "mixed";
        11 owner "owner";
        12 master "master";
    }
}
