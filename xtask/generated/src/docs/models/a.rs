// Generated from corpus/docs.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

use super::B;

/// The A
///
/// Indented like code, twice.
///
/// See <https://example.org/A>.
///
/// *Documented by Orange*: page 4.
///
/// In the specification: `docs.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// Do not use.
    ///
    /// **Deprecated** by the specification.
    pub old: Option<String>,
    /// Beside a reference.
    pub both: Option<B>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 old "old";
        1 both "both";
    }
}
