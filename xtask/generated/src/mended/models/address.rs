// Generated from corpus/mended/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Address`.

use orange_core::model::Kept;

/// `Address`.
///
/// In the specification: `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
pub struct Address {
    /// `street`.
    pub street: Option<String>,
    /// `town`. At most 60 characters.
    pub town: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Address.kept {
        0 street "street";
        1 town "town";
    }
}
