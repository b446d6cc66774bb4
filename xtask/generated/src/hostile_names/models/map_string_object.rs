// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Map[string,Object]`.

use orange_core::model::Kept;

/// `Map[string,Object]`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Map[string,Object]`.
#[derive(Clone, Debug, Default)]
pub struct MapStringObject {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MapStringObject.kept {
        0 x "x";
    }
}
