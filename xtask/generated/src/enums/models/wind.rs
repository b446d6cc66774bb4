// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Wind`.

use orange_core::model::{Json, Kept, Number};

use super::{Force, Name, WindKindsItem, WindMixed, WindOdd, WindState};

/// `Wind`.
///
/// In the specification: `enums.yaml#/components/schemas/Wind`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wind {
    /// `force`.
    pub force: Option<Force>,
    /// `name`. Default: `"MISTRAL"`.
    pub name: Option<Name>,
    /// `state`.
    pub state: Option<WindState>,
    /// `single`. Always `"wind"`.
    pub single: Option<String>,
    /// `mixed`.
    pub mixed: Option<WindMixed>,
    /// `on`.
    pub on: Option<bool>,
    /// `share`.
    pub share: Option<Number>,
    /// `kinds`.
    pub kinds: Option<Vec<WindKindsItem>>,
    /// `odd`.
    pub odd: Option<WindOdd>,
    /// `only`.
    pub only: Option<Json>,
    kept: Kept,
}

orange_core::__fields! {
    Wind.kept {
        0 force "force";
        1 name "name";
        2 state "state";
        3 single "single";
        4 mixed "mixed";
        5 on "on";
        6 share "share";
        7 kinds "kinds";
        8 odd "odd";
        9 only "only";
    }
}
