// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NOTE`.

use orange_core::model::Kept;

/// `NOTE`.
///
/// In the specification: `names.yaml#/components/schemas/NOTE`.
#[derive(Clone, Debug, Default)]
pub struct Note3 {
    /// `c`.
    pub c: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Note3.kept {
        0 c "c";
    }
}
