// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Crate`.

use orange_core::query::{Field, Text};

orange_core::__paths! {
    /// `a`.
    a "a" -> Field<Text>;
}
