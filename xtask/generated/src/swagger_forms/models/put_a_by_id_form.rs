// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PutAByIdForm`.

use orange_core::model::Kept;

use super::PutAByIdE;
use super::super::schemas::DEFINITIONS;

/// `PutAByIdForm`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/put/parameters`.
#[derive(Clone, Debug, Default)]
pub struct PutAByIdForm {
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `c`.
    pub c: Option<Vec<String>>,
    /// `n`. Required. At least 3.
    pub n: Option<i64>,
    /// `e`. Default: `"x"`.
    pub e: Option<PutAByIdE>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl PutAByIdForm {
    /// Creates the value with its required fields.
    pub fn new(n: i64) -> Self {
        Self {
            n: Some(n),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PutAByIdForm, Client, "", DEFINITIONS);

orange_core::__fields! {
    PutAByIdForm.kept {
        0 l "l" [list String];
        1 c "c" [list String];
        2 n "n" [value i64];
        3 e "e" [into PutAByIdE];
    }
}
