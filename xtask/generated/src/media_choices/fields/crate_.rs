// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Crate`.

use orange_core::query::{Field, Text};

/// `a`.
pub fn a() -> Field<Text> {
    Field::new("a")
}
