// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GetSignalsResponse`.

use orange_core::model::Kept;

use super::{Buoy, Flag, Horn, Lateral, Light, Lonely, Mark, Sign};

/// `GetSignalsResponse`.
///
/// In the specification:
/// `discriminators.yaml#/paths/~1signals/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSignalsResponse {
    /// `light`.
    pub light: Option<Light>,
    /// `buoy`.
    pub buoy: Option<Buoy>,
    /// `flag`.
    pub flag: Option<Flag>,
    /// `horn`.
    pub horn: Option<Horn>,
    /// `sign`.
    pub sign: Option<Sign>,
    /// `mark`.
    pub mark: Option<Mark>,
    /// `lateral`.
    pub lateral: Option<Lateral>,
    /// `lonely`.
    pub lonely: Option<Lonely>,
    kept: Kept,
}

orange_core::__fields! {
    GetSignalsResponse.kept {
        0 light "light";
        1 buoy "buoy";
        2 flag "flag";
        3 horn "horn";
        4 sign "sign";
        5 mark "mark";
        6 lateral "lateral";
        7 lonely "lonely";
    }
}
