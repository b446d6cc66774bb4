// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Names`.

use orange_core::model::Kept;

use super::{
    Aux, Gen,
    LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong,
    Type, 名前,
};

/// `Names`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/Names`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Names {
    /// `gen`. On the wire `gen`.
    pub gen_: Option<Gen>,
    /// `aux`.
    pub aux: Option<Aux>,
    /// `名前`.
    pub 名前: Option<名前>,
    /// `𝕏`. On the wire `𝕏`.
    pub field: Option<Type>,
    /// `very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name`.
    /// On the wire
    /// `very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name`.
    pub very_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long: Option<
        LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong,
    >,
    /// */ /* ''' {} {0} # "#
    ///
    /// On the wire `*/ /* ''' {} {0} # "#`.
    pub field_0: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Names.kept {
        0 gen_ "gen";
        1 aux "aux";
        2 名前 "名前";
        3 field "𝕏";
        4 very_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long "very long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name";
        5 field_0 "*/ /* ``` {} {0} # \"#";
    }
}
